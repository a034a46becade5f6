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
  {
    file: "src/coverage/count-rows.ts",
    line: "const key = subgroup === undefined ? group : `${group.length} ${group}${subgroup}`;",
    becomes: "false",
    why: "without a second grouping every key has the same end, and still tells the groups apart",
  },
  {
    file: "src/coverage/count-rows.ts",
    line: "if (ready !== undefined) return ready;",
    becomes: "false",
    why: "what was found is only remembered, for speed",
  },
  {
    file: "src/coverage/coverage-report.ts",
    line: "if (!Number.isSafeInteger(halfUp)) return new Decimal(part).times(100).div(whole).toFixed(2);",
    becomes: "true",
    why: "the quick way has the same result: only speed",
  },
  ...["percent === undefined && source === undefined", "false"].map((becomes) => ({
    file: "src/coverage/coverage-report.ts",
    line: "if (percent === undefined || source === undefined) return step;",
    becomes,
    why: "what is not counted here has a percentage with its source, or neither; only the compiler asks",
  })),
  {
    file: "src/coverage/coverage-tally.ts",
    line: "return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);",
    becomes: "a <= b",
    why: "no two cells of a map have one key",
  },
  {
    file: "src/coverage/coverage-target.ts",
    line: "const wanted = Number.isSafeInteger(product)",
    becomes: "false",
    why: "the quick way has the same result: only speed",
  },
  {
    file: "src/coverage/coverage-target.ts",
    line: "return year === undefined ? undefined : path.find((step) => step.year >= year);",
    becomes: "false",
    why: "no year is at or after one that is undefined, so that no step is found either",
  },
  {
    file: "src/coverage/measure-coverage.ts",
    line: "smallCells === undefined ? nothing : suppressedCells(counted.groups, smallCells);",
    becomes: "false",
    why: "no count is below a number that is undefined: nothing is suppressed either way",
  },
  {
    file: "src/coverage/measure-coverage.ts",
    line: "suppressed.has(group) || (smallCells !== undefined && isSmall(group, smallCells));",
    becomes: "true",
    why: "no count is below a number that is undefined: nothing is small either way",
  },
  ...["false", "covered < workers"].map((becomes) => ({
    file: "src/coverage/measure-coverage.ts",
    line: "if (isPlain && workers > 0 && covered <= workers) return noWarnings;",
    becomes,
    why: "of plain figures there is nothing to say; it is only found out sooner",
  })),
  {
    file: "src/coverage/measure-coverage.ts",
    line: "const percent = isPercentage ? Number(percentage?.percent) : undefined;",
    becomes: "percentage.percent",
    why: "where one percentage was published there is one; only the compiler asks",
  },
  {
    file: "src/coverage/measure-coverage.ts",
    line: "...(percent !== undefined && looksLikeFraction(percent)",
    becomes: "true",
    why: "what is undefined is not above zero, so that it looks like no fraction",
  },
  {
    file: "src/coverage/measure-coverage.ts",
    line: "if (smallCells === undefined || count === 0) return [];",
    becomes: "false",
    why: "where no number was given no figure is suppressed, and the count is zero",
  },
  ...["group === undefined && subgroup === undefined", "false"].map((becomes) => ({
    file: "src/coverage/small-cells.ts",
    line: "group === undefined || subgroup === undefined",
    becomes,
    why: "with one grouping the only column is the whole, and a row of one cell has no other to suppress",
  })),
];
