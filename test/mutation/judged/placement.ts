import type { JudgedChange } from "./judged-change.js";

/** Of the placing of workers. */
export const judgedPlacement: readonly JudgedChange[] = [
  ...["true", "first || others.every(({\n  outcome\n}) => outcome === first.outcome)"].map(
    (becomes) => ({
      file: "src/roster/placement/funding-check.ts",
      line: "return first && others.every(({ outcome }) => outcome === first.outcome)",
      becomes,
      why: "the categories that share a place today have one answer of every payer",
    }),
  ),
];
