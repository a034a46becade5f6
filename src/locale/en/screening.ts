import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ScreeningTexts } from "../../core/texts/screening.js";
import { decimal } from "./format.js";

export const screening: Texts<ScreeningTexts> = {
  "range-text.at-least": ({ value }) => `at least ${value}`,
  "range-text.above": ({ value }) => `over ${value}`,
  "range-text.at-most": ({ value }) => `at most ${value}`,
  "range-text.below": ({ value }) => `under ${value}`,
  "finding.age": ({ beyond, on }) => `Aged ${beyond} years on ${on}`,
  "finding.decile": ({ deciles }) => `In a decile other than ${deciles.join(", ")}`,
  "finding.died": "Has died",
  "finding.entry-age": ({ rule }) => `Already ${rule} or older`,
  "finding.home": ({ region }) => `Lives outside the region ${region}`,
  "finding.income-from": ({ amount }) => `Monthly income of Rp${decimal(String(amount))} or more`,
  "finding.income-over": ({ amount }) => `Monthly income over Rp${decimal(String(amount))}`,
  "finding.measure": ({ label, beyond }) => `${label}: ${beyond}`,
  "finding.member": "Already a member of BPJS Ketenagakerjaan",
  "finding.moved": "Has moved away",
  "finding.not-listed": ({ registers }) => `Not listed in ${abbreviations(registers)}`,
  "finding.not-of-the-money": "Occupation not among those that this funding source may pay for",
  "finding.not-working": "Does not work",
  "finding.occupation-excluded": ({ categories }) =>
    `Occupation among those excluded: ${categories.join("; ")}`,
  "finding.occupation-not-named": ({ categories }) =>
    `Occupation not among: ${categories.join("; ")}`,
  "finding.paid-elsewhere": "Already funded by another source",
  "finding.separate-scheme":
    "A civil servant, PPPK, military, police or state official: outside BPJS Ketenagakerjaan",
  "finding.works-for-a-wage": "Employed for a wage",
  "listing-rules.village": "The village must be named",
  "warning.assumed-not-in-separate-scheme":
    "Rows that do not say so are assumed not to be civil servants, PPPK, military, police or state officials",
  "warning.below-counted-age": ({ from }) =>
    `Not yet ${from}, from when BPJS counts workers with an identity card; check the birth date and whether the person works`,
  "expected.roster.region": 'a region code, e.g. "62.05" or "62.05.01.2001"', // not law: region codes as examples
  "expected.roster.decile": "a decile from 1 to 10", // not law: a decile is a tenth
  "expected.roster.measure": "a number, not negative",
  "expected.roster.screened": "a result of screenRoster",
  "expected.roster.screening": "what createScreening gives",
  "expected.roster.state": "the state that a screening gave out, unchanged",
  "expected.roster.state-of-this":
    "the state of a screening with the same scheme, known codes, readings and law",
  "expected.roster.born-later": "a birth date before the day of joining",
  "expected.roster.range": "a lower end not above the upper end",
  "expected.roster.nik": "a NIK as text",
  "expected.roster.places": "a smallest number not above the largest",
  "expected.roster.row-id": "a number or name of the row",
  "warning.age-from-nik":
    "The age is counted from the birth date in the NIK, which may differ from the real one",
  "warning.nik-under-two-names": "Another name stands under the same NIK: ask whose it is",
  "warning.niks-end-in-zero": ({ zeros, niks, villages }) =>
    `${zeros} of ${niks} NIKs end in 0${villages.length > 0 ? ` (${villages.join(", ")})` : ""}: a spreadsheet may have cut their last digit; read the column anew as text`, // not law: a digit that spreadsheets write
  "warning.probably-one-person": () =>
    "Same name, birth date and village as an earlier row, another NIK: probably one person",
  "warning.renewal-where-not-registered":
    "This money is for workers not yet registered; its rule does not say whether last year's members by the same money may be renewed",
  "warning.scheme-known-officially": ({ title }) =>
    `${title}: criteria based on an official statement or two sources; primary text not verified`, // not law: what evidence means: two sources
  "warning.scheme-known-from-one-source": ({ title }) =>
    `${title}: criteria based on one secondary source; primary text not verified`,
  "warning.scheme-is-a-draft": ({ title }) => `${title}: still a draft`,
  "warning.condition-by-hand": ({ message }) => `To be examined by hand: ${message}`,
  "scheme-warnings.unknown-category": ({ id }) => `unknown category: ${id}`,
  "local-scheme-of.local-scheme": ({ ids }) => `expected one of: ${ids.join(", ")}`,
  "warning.not-known": ({ message }) => message,
};
