import type { JudgedChange } from "./judged-change.js";

/** Of explanations, tables and questions. */
export const judgedExplain: readonly JudgedChange[] = [
  {
    file: "src/explain/compare-results.ts",
    line: "if (!known) throw new TypeError(`no line ${key}`);",
    becomes: "false",
    why: "each key is that of a line of one of the two",
  },
  {
    file: "src/explain/comparable-lines.ts",
    line: "steps: [],",
    becomes: '["Stryker was here"]',
    why: "years of schooling have no steps that could differ",
  },
];
