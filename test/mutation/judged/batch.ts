import type { JudgedChange } from "./judged-change.js";

/** Of the columns of many rows. */
export const judgedBatch: readonly JudgedChange[] = [
  {
    file: "src/batch/construction-columns.ts",
    line: "sums.jkm = addRupiah(sums.jkm, second?.amount ?? 0);",
    becomes: "second.amount",
    why: "a bill of construction has two lines",
  },
  {
    file: "src/batch/jht-balance-columns.ts",
    line: "if (term !== faultCode.unsafeAmount) terms.set(key, term);",
    becomes: "false",
    why: "terms are only remembered, for speed",
  },
  {
    file: "src/batch/wage-earner-columns.ts",
    line: "for (let row = 0; row < count; row += 1) {",
    becomes: "row <= count",
    why: "what is written past the end of an array of bytes is lost",
  },
];
