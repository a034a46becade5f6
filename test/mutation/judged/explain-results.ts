import type { JudgedChange } from "./judged-change.js";

/** Of the words of each kind of result. */
export const judgedExplainResults: readonly JudgedChange[] = [
  {
    file: "src/explain/explain-benefit.ts",
    line: "const last = run.at(-1)?.month;",
    becomes: "run.at(-1).month",
    why: "a run begins with a line",
  },
  {
    file: "src/explain/explain-benefit.ts",
    line: "if (run && last && continues(last, line)) run.push(line);",
    becomes: "run || last",
    why: "a run has a last line, and there is none without a run",
  },
  {
    file: "src/explain/explain-benefit.ts",
    line: "if (last.month === undefined || line.month !== last.month + 1) return false;",
    becomes: "false",
    why: "the month after none is not a number, which equals no month",
  },
  {
    file: "src/explain/explain-comparison.ts",
    line: "return difference > 0",
    becomes: "difference >= 0",
    why: "no difference is said in words of its own before",
  },
  {
    file: "src/explain/explain-comparison.ts",
    line: "return cause.a === undefined || cause.b === undefined",
    becomes: "false",
    why: "one of the two sides alone is looked at: two lines of one key are reckoned from a basis both or neither",
  },
  {
    file: "src/explain/explain-cost-to-reach.ts",
    line: 'const share = percent === undefined ? "-" : speech.percent(percent);',
    becomes: "false",
    why: "the input needs one worker at least, of whom there is a percentage",
  },
  {
    file: "src/explain/explain-cost-to-reach.ts",
    line: "months: plan.byGroup[0]?.months ?? 0,",
    becomes: "plan.byGroup[0].months",
    why: "the plan is of the one group that the input names",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: "if (covered === undefined || workers === undefined) {",
    becomes: "false",
    why: "one of the two counts alone is looked at: they are known together or not at all",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: "if (percent === undefined || source === undefined || gapPoints === undefined) {",
    becomes: "false",
    why: "one or two of the three are not looked at: a percentage that was published has its source and its gap",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (needed === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "false",
    why: "the target alone is not looked at: how many are needed is known of a target only",
  },
  {
    file: "src/explain/explain-coverage.ts",
    line: 'if (points === undefined || ratio === undefined) return { key: "shared.nothing" };',
    becomes: "false",
    why: "one of the two alone is looked at: a published percentage has points to a target where there is one",
  },
  {
    file: "src/explain/explain-jht-claim.ts",
    line: "result.tax === undefined || result.net === undefined",
    becomes: "false",
    why: "one of the two alone is looked at: what is left after tax is known with the tax",
  },
  {
    file: "src/explain/explain-payroll.ts",
    line: 'const rate = ratePercent === undefined ? "" : `${speech.percent(ratePercent)} × `;',
    becomes: "false",
    why: "what is taken from a wage is a percentage of it: JHT and JP have no fixed amounts",
  },
  {
    file: "src/explain/explain-plan.ts",
    line: "plural(result.byRegion ?? [], ({ region }) => region),",
    becomes: '["Stryker was here"]',
    why: "one part alone is left out, as none is",
  },
  {
    file: "src/explain/explain-register.ts",
    line: "members: count(byMonth.at(-1)?.persons ?? 0),",
    becomes: "byMonth.at(-1).persons",
    why: "a period has one month at least",
  },
  {
    file: "src/explain/explain-roster.ts",
    line: 'rowList(waiting, speech, () => ""),',
    becomes: "() => undefined",
    why: "nothing is said behind the row, whether the text is empty or there is none",
  },
];
