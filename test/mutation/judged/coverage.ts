import type { JudgedChange } from "./judged-change.js";

/** Of the measuring of coverage. */
export const judgedCoverage: readonly JudgedChange[] = [
  ...["true", "covered !== undefined || workers !== undefined"].map((becomes) => ({
    file: "src/coverage/coverage-report.ts",
    line: "if (covered !== undefined && workers !== undefined && workers > 0) {",
    becomes,
    why: "where there are workers there are people covered too",
  })),
  {
    file: "src/coverage/coverage-tally.ts",
    line: "const isActive = row.activeMonths !== undefined;",
    becomes: "row.activeMonths === undefined",
    why: "the key of a cell tells the two kinds apart the other way round too",
  },
  {
    file: "src/coverage/measure-coverage.ts",
    line: "const isPlain = published === 0 && (!active || active.rows === counted);",
    becomes: "false",
    why: "of plain figures there is nothing to say; it is only found out sooner",
  },
  ...["false", 'typeof a === "string" && typeof b === "string"'].map((becomes) => ({
    file: "src/coverage/coverage-input.ts",
    line: 'if (typeof a === "string" || typeof b === "string") return a === b;',
    becomes,
    why: "a text has no id that could be that of a definition of one's own",
  })),
  {
    file: "src/coverage/small-cells.ts",
    line: "return { cells: [], hidden: 0, covered: 0, workers: 0, next: 0 };",
    becomes: '["Stryker was here"]',
    why: "what has no counts is passed over like an empty cell",
  },
];
