import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ScreeningTexts } from "../../core/texts/screening.js";
import { decimal } from "./format.js";

export const screening: Texts<ScreeningTexts> = {
  "range-text.at-least": ({ value }) => `at least ${value}`,
  "range-text.above": ({ value }) => `over ${value}`,
  "range-text.at-most": ({ value }) => `at most ${value}`,
  "range-text.below": ({ value }) => `under ${value}`,
  "listing-rules.listed-in": ({ registers }) => `Listed in ${abbreviations(registers)}`,
  "listing-rules.value": ({ label, bounds }) => `${label}: ${bounds}`,
  "listing-rules.village": "The village must be named",
  "listing-rules.occupation": ({ categories }) => `Only the occupations: ${categories.join(", ")}`,
  "listing-rules.excluded": ({ categories }) => `Not the occupations: ${categories.join(", ")}`,
  "membership-rules.working": "Really works",
  "warning.assumed-not-in-separate-scheme":
    "Rows that do not say so are taken not to be civil servants, PPPK, military, police or state officials",
  "warning.below-counted-age": ({ from }) =>
    `Not yet ${from}, from when BPJS counts workers with an identity card; check the birth date and that the person really works`,
  "membership-rules.informal": "Not employed for a wage",
  "membership-rules.member": "Not yet a member",
  "membership-rules.elsewhere": "Not paid for by another source",
  "person-rules.age-rules": ({ range, on }) => `Age must be ${range} years on ${on}`,
  "person-rules.home-rules": ({ region }) => `Must live in the region ${region}`,
  "person-rules.welfare-rules": ({ deciles }) => `Only decile ${deciles.join(", ")}`,
  "person-rules.income-up-to": ({ amount }) =>
    `Monthly income of at most Rp${decimal(String(amount))}`,
  "person-rules.income-under": ({ amount }) => `Monthly income under Rp${decimal(String(amount))}`,
  "expected.roster.region": 'a region code, e.g. "62.05" or "62.05.01.2001"', // not law: region codes as examples
  "expected.roster.decile": "a decile from 1 to 10", // not law: a decile is a tenth
  "expected.roster.measure": "a number, not negative",
  "expected.roster.screening": "what createScreening gives",
  "expected.roster.born-later": "a birth date before the day of joining",
  "expected.roster.range": "a lower end not above the upper end",
  "expected.roster.nik": "a NIK as text",
  "expected.roster.places": "a smallest number not above the largest",
  "expected.roster.row-id": "a number or name of the row",
  "warning.age-from-nik":
    "The age is counted from the birth date in the NIK, which may differ from the real one",
  "warning.scheme-known-officially": ({ title }) =>
    `${title}: its criteria are known from an official statement or two sources, not read in its text`, // not law: what evidence means: two sources
  "warning.scheme-known-from-one-source": ({ title }) =>
    `${title}: its criteria are known from one secondary source, not read in its text`,
  "warning.scheme-is-a-draft": ({ title }) => `${title}: still a draft`,
  "warning.condition-by-hand": ({ message }) => `To be examined by hand: ${message}`,
  "scheme-warnings.unknown-category": ({ id }) => `unknown category: ${id}`,
  "local-scheme-of.local-scheme": ({ ids }) => `expected one of: ${ids.join(", ")}`,
  "range-text.range": ({ parts }) => parts.join(" and "),
  "warning.not-known": ({ message }) => message,
};
