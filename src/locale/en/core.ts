import type { Texts } from "../../core/text.js";
import type { CoreTexts } from "../../core/texts/core.js";
import { count, rupiah } from "./format.js";

const official = "based on an official statement or two sources; primary text not verified"; // not law: what evidence means: two independent sources
const secondary = "based on one secondary source; primary text not verified";

export const core: Texts<CoreTexts> = {
  "segment.wage-earner": "wage earner (PU)",
  "segment.non-wage-earner": "non-wage earner (BPU)",
  "segment.construction": "construction worker",
  "segment.migrant-worker": "migrant worker (PMI)",
  "expected.rupiah":
    "rupiah: not negative, whole or with at most two decimals, as a number or decimal text without thousands separators, below 2^53", // not law: how an amount may be written: two decimals, below 2^53
  "expected.positive-rupiah":
    "an amount in rupiah above zero; a cell without an amount is left out, not zero",
  "expected.date": ({ firstYear, lastYear }) =>
    `a calendar date YYYY-MM-DD, year ${firstYear} to ${lastYear}`,
  "expected.month": ({ firstYear, lastYear }) =>
    `a contribution month YYYY-MM, year ${firstYear} to ${lastYear}`,
  "expected.programmes":
    'a list of programmes (jkk, jkm, jht, jp, jkp) without repetition, or "required"',
  "expected.count": "a whole number, not negative",
  "expected.positive-count": "a whole number, at least 1", // not law: at least one
  "expected.text": "a text that is not empty",
  "expected.options": "options: { law?, readings?, rounding?: { to?, mode? } }",
  "expected.law": "a body of law, e.g. indonesianLaw or a result of amendLaw",
  "expected.result": "a result of this library, unchanged",
  "expected.readable": "a value whose fields can be read",
  "expected.short-text": ({ longestText }) => `a text of at most ${count(longestText)} characters`,
  "expected.days-at-most": ({ mostDays }) => `a number of days, at most ${count(mostDays)}`,
  "expected.decimal-text": "a number as text: digits, with a point before decimals",
  "expected.citation": "a regulation and an article: { regulation, article }",
  "expected.error": "an error of this library, or its JSON form",
  "expected.wage":
    "a wage: rupiah a month, { basic, fixedAllowances }, { daily }, { pieceRate: [wage of each month] }, { weatherPieceRate: [wage of each month] } or { sameWork: [wages of the same work] }",
  "expected.percent.looks-like-fraction":
    "a percent as people say it (5.11 for 5.11 %); if it is really below one percent, add belowOnePercent: true", // not law: an example of a percent that is written as a fraction
  "issue.no-such-reading": "unknown reading; see readings.list()",
  "issue.required-as": ({ known }) => `required: ${known}`,
  "issue.required": "required",
  "issue.type": ({ expected }) => `expected ${expected}`,
  "issue.at-least": ({ minimum }) => `at least ${minimum}`,
  "issue.at-most": ({ maximum }) => `at most ${maximum}`,
  "issue.unknown-fields": ({ keys }) => `unknown field: ${keys.join(", ")}`,
  "issue.nearest": ({ given, valuesCount, nearest }) =>
    `"${given}" is not known; nearest of the ${valuesCount} choices: ${nearest.join(", ")}`,
  "issue.one-of": ({ values }) => `expected one of: ${values.join(", ")}`,
  "warning.amended-law": ({ name }) => `Computed under an amended law: ${name}`,
  "evidence.official": official,
  "evidence.secondary": secondary,
  "warning.evidence-below-text": ({ titles, evidence }) =>
    `${titles.join("; ")}: ${evidence === "official" ? official : secondary}`,
  "warning.yearly-value-not-announced": ({ titles, nextDue }) =>
    `${titles.join("; ")}: a new value is due from ${nextDue} and is not known; the last value is used`,
  "figure.wage": "the wage a month",
  "figure.daily-wage": "the wage a day",
  "figure.income": "the income a month",
  "figure.contract-value": "the contract value",
  "figure.project-wages": "the wages of the project in the month",
  "figure.vat": "the VAT",
  "figure.function-lost": "the function lost",
  "figure.loss": "the percent of the disability",
  "figure.eye-efficiency": "the visual efficiency of an eye",
  "figure.published-percent": "the published percentage",
  "figure.density": "the contribution density",
  "figure.attendance": "the attendance at the training",
  "figure.inflation": "the inflation",
  "figure.gdp-growth": "the growth of the economy",
  "figure.return": "the return a year",
  "figure.deposit-rate": "the deposit rate",
  "figure.memberships": "the number of memberships",
  "figure.days-of-inability": "the number of days of incapacity",
  "figure.contribution-months": "the number of contributory months",
  "figure.membership-months": "the number of months of membership",
  "figure.arrears-months": "the number of months in arrears",
  "figure.service-months": "the number of months of service",
  "figure.death-rate": "the number of deaths a year per thousand people", // not law: deaths are told of a thousand people
  "figure.accident-death-rate": "the number of deaths at work a year per thousand people", // not law: deaths are told of a thousand people
  "warning.amount-looks-too-small": ({ figure, least }) =>
    `Please check ${figure}: it is below ${rupiah(least)}. Amounts are in whole rupiah, not in thousands or millions`,
  "warning.amounts-look-too-small": ({ rows, least }) =>
    `Please check ${count(rows)} ${rows === 1 ? "row" : "rows"} with an amount below ${rupiah(least)}. Amounts are in whole rupiah, not in thousands or millions`,
  "warning.percent-looks-like-fraction": ({ figure }) =>
    `Please check ${figure}: it is below 1 percent. Percents are written as people say them: 11 is 11 %, 0.11 is 0.11 %`, // not law: an example of a percent that is written as a fraction
  "warning.number-looks-too-large": ({ figure, most }) =>
    `Please check ${figure}: it is above ${count(most)}`,
  "error.invalid-input": ({ issues }) => `Invalid input: ${issues}`,
  "error.invalid-input-and-more": ({ issues, more }) =>
    `Invalid input: ${issues}; and ${count(more)} more`,
  "error.out-of-coverage": ({ provision, id, from, to, date }) =>
    `${provision} (${id}) applies from ${from}${to === undefined ? "" : ` to ${to}`}; there is no rule for ${date}`,
  "error.missing-fact": ({ field, why, article }) =>
    `The fact "${field}" is needed: ${why} (${article})`,
  "error.not-covered": ({ at, programme, segment, article }) =>
    `${at}Programme ${programme} does not cover this segment (${segment}): ${article}`,
  "error.not-covered-why": ({ at, why, article }) => `${at}${why} (${article})`,
  "error.unsafe-amount": "The amount is too large to be exact (the limit is 9,007,199,254,740,991)", // not law: the largest safe integer
  "error.aborted": "The calculation was stopped before it ended; there is no result",
  "issue.not-valid": ({ message }) => message,
};
