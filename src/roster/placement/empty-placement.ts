/** The lists of a placement that is not decided. */
export const emptyPlacement = {
  candidates: [],
  programmes: [],
  funding: [],
  doubts: [],
  provisions: [],
} as const;
