import type { JudgedChange } from "./judged-change.js";

/** Of the screening of lists. */
export const judgedScreening: readonly JudgedChange[] = [
  {
    file: "src/roster/screening/places.ts",
    line: "saved: () => [],",
    becomes: '["Stryker was here"]',
    why: "without a limit of places nothing of what was saved is read again",
  },
  {
    file: "src/roster/screening/name-hash.ts",
    line: "for (let index = 0; index < name.length; index += 1) {",
    becomes: "index <= name.length",
    why: "past its end a text has no letter, which is passed over like a blank",
  },
  {
    file: "src/roster/screening/place-memory.ts",
    line: "const villages: string[] = [...(before?.villages ?? [])];",
    becomes: '["Stryker was here"]',
    why: "all villages are one place further on",
  },
  {
    file: "src/roster/screening/scheme-rules.ts",
    line: "const { registers, limits = [], perVillage } = scheme;",
    becomes: '["Stryker was here"]',
    why: "a limit without ends keeps nobody out",
  },
];
