import type { JudgedChange } from "./judged-change.js";

/** Of explanations, tables and questions. */
export const judgedExplain: readonly JudgedChange[] = [
  {
    file: "src/explain/compare-results.ts",
    line: 'if (!first) throw new TypeError("no line to name");',
    becomes: "false",
    why: "each key is that of a line of one of the two",
  },
  {
    file: "src/explain/compare-results.ts",
    line: 'reliefs: result.kind === "contribution" ? result.reliefs : [],',
    becomes: '["Stryker was here"]',
    why: "a relief that was not applied is no cause",
  },
  {
    file: "src/explain/comparable-lines.ts",
    line: '{ key: "scholarship", label, amount, usesBasis: false, provisions, steps: [], readings },',
    becomes: "true",
    why: "a scholarship has no basis that could be told",
  },
  {
    file: "src/explain/comparable-lines.ts",
    line: '{ key: "scholarship", label, amount, usesBasis: false, provisions, steps: [], readings },',
    becomes: '["Stryker was here"]',
    why: "a scholarship that is paid once has no steps that could differ",
  },
  {
    file: "src/explain/comparable-lines.ts",
    line: "usesBasis: false,",
    becomes: "true",
    why: "a year of a scholarship has no basis that could be told",
  },
  ...['one.kind === "look-up" &&', 'other.kind === "look-up" &&'].map((line) => ({
    file: "src/explain/difference-causes.ts",
    line,
    becomes: "true",
    why: "of one provision an amount is looked up in all lines, or a percentage taken in all",
  })),
  {
    file: "src/explain/comparable-lines.ts",
    line: "steps: [],",
    becomes: '["Stryker was here"]',
    why: "years of schooling have no steps that could differ",
  },
  {
    file: "src/explain/explain-claims.ts",
    line: '? { key: "shared.nothing" }',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-claims.ts",
    line: 'const to: Text = named ? textWith("explain.claims.period", { named }) : { key: "shared.nothing" };',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: '? { key: "shared.nothing" }',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (needed === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (points === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-jht-claim.ts",
    line: '? { key: "shared.nothing" }',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-payment.ts",
    line: '? { key: "shared.nothing" }',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-heirs.ts",
    line: 'limit === undefined ? { key: "shared.nothing" } : textWith("explain.heirs.at-most", { limit });',
    becomes: "{}",
    why: "words without a key are empty, as those of nothing are",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (needed === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "needed === undefined && ratio === undefined",
    why: "a figure and its target are known together or not at all",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (points === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "points === undefined && ratio === undefined",
    why: "a figure and its target are known together or not at all",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: "if (covered === undefined || workers === undefined) {",
    becomes: "covered === undefined && workers === undefined",
    why: "counts are known together or not at all",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: "if (percent === undefined || source === undefined || gapPoints === undefined) {",
    becomes: "(percent === undefined || source === undefined) && gapPoints === undefined",
    why: "a percentage that was published has its source and its gap",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: "if (percent === undefined || source === undefined || gapPoints === undefined) {",
    becomes: "percent === undefined && source === undefined",
    why: "a percentage that was published has its source and its gap",
  },
  {
    file: "src/explain/explain-jht-claim.ts",
    line: "result.tax === undefined || result.net === undefined",
    becomes: "result.tax === undefined && result.net === undefined",
    why: "what is left after tax is known with the tax",
  },
  {
    file: "src/explain/explain-comparison.ts",
    line: "return cause.a === undefined || cause.b === undefined",
    becomes: "cause.a === undefined && cause.b === undefined",
    why: "two lines of one key are reckoned from a basis both or neither",
  },
];
