import type { JudgedChange } from "./judged-change.js";

/** Of the tables of the law and the views of them. */
export const judgedSql: readonly JudgedChange[] = [
  {
    file: "src/sql/view-input.ts",
    line: "if (name.length > longestName || /\\0|\\p{Surrogate}/u.test(name)) return false;",
    becomes: "false",
    why: "only spares reading long names: their bytes are counted anyway",
  },
  ...["decision?.reductions?.jkk.share", "decision.reductions"].map((becomes) => ({
    file: "src/sql/contribution-tables.ts",
    line: 'return { fault: "none", share: decision?.reductions?.jkk?.share };',
    becomes,
    why: "in a month of the relief there is a decision, and one that lowers JKM lowers JKK too",
  })),
  {
    file: "src/sql/death-tables.ts",
    line: "return limit === undefined ? undefined : arrearsLimit(trace, segment, 1, limit);",
    becomes: "false",
    why: "no limit comes out where none goes in",
  },
  {
    file: "src/sql/income-table.ts",
    line: "const starts = [...startsOf(jkk), ...(jht ? startsOf(jht) : [])].sort((a, b) => a - b);",
    becomes: '["Stryker was here"]',
    why: "what is no income begins no step of its own",
  },
  {
    file: "src/sql/rate-cells.ts",
    line: "for (const bound of [inEngine, inResult]) if (bound < limit) limit = bound;",
    becomes: "bound <= limit",
    why: "an equal limit is the same one",
  },
];
