import type { Texts } from "../../core/text.js";
import type { CoverageTexts } from "../../core/texts/coverage.js";

export const coverage: Texts<CoverageTexts> = {
  "same-definition.compare": "two reports of different definitions cannot be compared", // not law: two reports or tallies are compared
  "same-definition.merge": "two tallies of different definitions cannot be merged", // not law: two reports or tallies are compared
  "warning.group-in-one-report": ({ names }) =>
    `In one of the reports only, so not compared: ${names.join(", ")}`,
  "expected.coverage.definition": ({ ids, ownDefinition }) =>
    `a definition: ${ids.map((id) => `"${id}"`).join(", ")} or ${ownDefinition}`,
  "expected.coverage.target-ratio": "a ratio above 0 and up to 1: write 0.2 for 20 percent", // not law: how a ratio or a period may be written, with examples
  "expected.coverage.period": "a year, a month or a day: 2025, 2025-03 or 31 March 2025", // not law: how a ratio or a period may be written, with examples
  "measure-coverage.no-group": ({ by }) => `required when grouped by ${by}`,
  "warning.several-periods":
    "The overall figure adds up several periods: the same people may be counted more than once",
  "measure-coverage.everyone": "Overall",
  "warning.no-workers": ({ name }) => `${name}: no workers, there is no ratio`,
  "warning.ratio-above-one": ({ name }) =>
    `${name}: more people covered than workers; check numerator and denominator`,
};
