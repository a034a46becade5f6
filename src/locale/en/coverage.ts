import type { Texts } from "../../core/text.js";
import { count, counted } from "./format.js";
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
  "expected.coverage.row":
    "a row with counts { covered, workers } or with a published percentage { percent, source }",
  "expected.coverage.percent": "a percentage as it was published: 87.8", // not law: how a percentage or a code is written
  "expected.coverage.active":
    "months active of all people together: at most the people covered times the months of the period, a year or a month",
  "expected.coverage.path":
    "years in order, each with its percent: [{ year: 2025, percent: 32.15 }, { year: 2029, percent: 43.92 }]", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.pair": "two different groupings", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.small-cells":
    "a whole number from 2: with 5, counts from 1 to 4 are suppressed", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.village": "the region code of a village, e.g. 62.05.01.2001", // not law: how a percentage or a code is written
  "expected.coverage.villages": "each village once, and rows grouped by village",
  "measure-coverage.no-period": "required where the rows of one period are asked for",
  "measure-coverage.no-level": ({ region, level }) =>
    `${region} is not a region code that reaches down to the ${level}`,
  "merge-tallies.same-source": ({ names }) =>
    `already counted in the other tally: ${names.join(", ")}`,
  "measure-coverage.no-group": ({ by }) => `required when grouped by ${by}`,
  "warning.several-periods":
    "The overall figure adds up several periods: the same people may be counted more than once",
  "measure-coverage.everyone": "Overall",
  "warning.no-workers": ({ name }) => `${name}: no workers, there is no ratio`,
  "warning.ratio-above-one": ({ name }) =>
    `${name}: more people covered than workers; check numerator and denominator`,
  "warning.no-rows-of-period": ({ period }) => `No row lies in the period ${period}`,
  "warning.no-target-of-year":
    "The path has no target for the year of these rows, or the rows are not of one year: the figures are held against no target",
  "warning.published-not-added": ({ name, rows }) =>
    `${name}: ${counted(rows, "published percentage", count(rows))} without head counts ${rows === 1 ? "is" : "are"} not part of the figure`,
  "warning.active-months-of-some": ({ name, registered, covered }) =>
    `${name}: months active are known for ${count(registered)} of ${count(covered)} people covered`,
  "warning.small-cells-suppressed": ({ figures, below }) =>
    `${counted(figures, "figure", count(figures))} suppressed: a count below ${count(below)}, or one that would give it away`,
  "warning.village-not-listed": ({ names }) => `Not in the list of villages: ${names.join(", ")}`,
  "warning.tallies-without-source": ({ tallies }) =>
    `${tallies === 1 ? "1 tally" : `${count(tallies)} tallies`} without a source id ${tallies === 1 ? "was" : "were"} merged: the same list counted twice would not be noticed`, // not law: one tally or several, none twice
};
