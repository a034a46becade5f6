import type { Texts } from "../../core/text.js";
import type { CoreTexts } from "../../core/texts/core.js";

const official = "known from an official statement or two sources, not read in the text of the law";
const secondary = "known from one secondary source, not read in the text of the law";

export const core: Texts<CoreTexts> = {
  "segment.wage-earner": "wage earner (PU)",
  "segment.non-wage-earner": "non-wage earner (BPU)",
  "segment.construction": "construction worker",
  "segment.migrant-worker": "migrant worker (PMI)",
  "expected.rupiah":
    "rupiah: not negative, whole or with at most two decimals, as a number or decimal text without thousands separators, below 2^53",
  "expected.positive-rupiah":
    "an amount in rupiah above zero; a cell without an amount is left out, not zero",
  "expected.date": ({ firstYear, lastYear }) =>
    `a calendar date YYYY-MM-DD, year ${firstYear} to ${lastYear}`,
  "expected.month": ({ firstYear, lastYear }) =>
    `a contribution month YYYY-MM, year ${firstYear} to ${lastYear}`,
  "expected.programmes":
    'a list of programmes (jkk, jkm, jht, jp, jkp) without repetition, or "required"',
  "expected.count": "a whole number, not negative",
  "expected.positive-count": "a whole number, at least 1",
  "expected.a-text-that-is-not-empty": "a text that is not empty",
  "expected.options-law-readings-rounding-to-mode":
    "options: { law?, readings?, rounding?: { to?, mode? } }",
  "expected.law": "a body of law, e.g. indonesianLaw or a result of amendLaw",
  "expected.result": "a result of this library, unchanged",
  "expected.readable": "a value whose fields can be read",
  "expected.wage":
    "a wage: rupiah a month, { daily }, { pieceRate: [wage of each month] }, { weatherPieceRate: [wage of each month] } or { sameWork: [wages of the same work] }",
  "issue.no-such-reading": "unknown reading; see readings.list()",
  "issue.required-as": ({ known }) => `required: ${known}`,
  "issue.required": "required",
  "issue.type": ({ expected }) => `expected ${expected}`,
  "issue.at-least": ({ minimum }) => `at least ${minimum}`,
  "issue.at-most": ({ maximum }) => `at most ${maximum}`,
  "issue.unknown-fields": ({ keys }) => `unknown field: ${keys.join(", ")}`,
  "issue.nearest": ({ known, valuesCount, nearest }) =>
    `"${known}" is not known; nearest of the ${valuesCount} choices: ${nearest}`,
  "issue.one-of": ({ values }) => `expected one of: ${values.join(", ")}`,
  "warning.amended-law": ({ name }) => `Computed by an amended law: ${name}`,
  "evidence.official": official,
  "evidence.secondary": secondary,
  "warning.evidence-below-text": ({ title, evidence }) =>
    `${title}: ${evidence === "official" ? official : secondary}`,
  "warning.yearly-value-not-announced": ({ title, nextDue }) =>
    `${title}: a new value is due from ${nextDue} and is not known; the last value is used`,
  "error.invalid-input": ({ issues }) => `Invalid input: ${issues}`,
  "error.out-of-coverage": ({ provision, id, from, to, date }) =>
    `${provision} (${id}) applies from ${from}${to === undefined ? "" : ` to ${to}`}; there is no rule for ${date}`,
  "error.missing-fact": ({ field, why, article }) =>
    `The fact "${field}" is needed: ${why} (${article})`,
  "error.not-covered": ({ at, programme, segment, article }) =>
    `${at}The programme ${programme} is not open to a ${segment}: ${article}`,
  "error.unsafe-amount": "The amount is too large to be exact (the limit is 9,007,199,254,740,991)",
  "issue.not-valid": ({ message }) => message,
};
