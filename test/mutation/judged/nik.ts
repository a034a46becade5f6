import type { JudgedChange } from "./judged-change.js";

/** Of the reading of NIKs. */
export const judgedNik: readonly JudgedChange[] = [
  {
    file: "src/roster/nik/pair-index.ts",
    line: "export function pairIndex(saved: readonly number[] = []): PairIndex {",
    becomes: '["Stryker was here"]',
    why: "what stands at no position is not in the index",
  },
  {
    file: "src/roster/nik/read-nik.ts",
    line: 'if (given === undefined || given === 0) return broken(["empty"]);',
    becomes: "false",
    why: "what is not there has no digit either, and is empty by the rule for texts",
  },
  {
    file: "src/roster/nik/pair-index.ts",
    line: "slot = (slot + 1) & mask;",
    becomes: "slot - 1",
    why: "slots may be tried in either direction, if it is always the same",
  },
];
