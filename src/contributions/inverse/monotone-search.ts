/** Beyond this no whole amount of rupiah is looked for. */
export const largestAmount = 1_000_000_000_000_000; // not law: the largest amount of the search

/** The smallest whole amount above zero for which a condition holds that, once true, stays true. */
export function smallestWhere(holds: (amount: number) => boolean): number | undefined {
  let below = 0;
  let at = 1;
  while (!holds(at)) {
    if (at >= largestAmount) return undefined;
    below = at;
    at = Math.min(at * 2, largestAmount); // not law: a search by doubling and halving
  }
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2); // not law: a search by doubling and halving
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
