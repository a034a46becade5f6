import type { Text, Words } from "../text.js";
import type { CalendarDate } from "../vocabulary.js";

/** The texts of screening, and what each of them needs. */
export interface ScreeningTexts {
  "range-text.at-least": { value: number };
  "range-text.above": { value: number };
  "range-text.at-most": { value: number };
  "range-text.below": { value: number };
  "listing-rules.listed-in": { registers: readonly string[] };
  "listing-rules.value": { label: Words; bounds: Text };
  "listing-rules.village": undefined;
  "listing-rules.occupation": { categories: readonly string[] };
  "listing-rules.excluded": { categories: readonly string[] };
  "membership-rules.working": undefined;
  "warning.assumed-not-in-separate-scheme": undefined;
  "warning.below-counted-age": { from: number };
  "membership-rules.informal": undefined;
  "membership-rules.member": undefined;
  "membership-rules.elsewhere": undefined;
  "person-rules.age-rules": { range: Text; on: CalendarDate };
  "person-rules.home-rules": { region: string };
  "person-rules.welfare-rules": { deciles: readonly number[] };
  "person-rules.income-up-to": { amount: number };
  "person-rules.income-under": { amount: number };
  "expected.roster.region": undefined;
  "expected.roster.decile": undefined;
  "expected.roster.measure": undefined;
  "expected.roster.screening": undefined;
  "expected.roster.born-later": undefined;
  "expected.roster.range": undefined;
  "expected.roster.nik": undefined;
  "expected.roster.places": undefined;
  "expected.roster.row-id": undefined;
  "warning.age-from-nik": undefined;
  "warning.scheme-known-officially": { title: string };
  "warning.scheme-known-from-one-source": { title: string };
  "warning.scheme-is-a-draft": { title: string };
  "warning.condition-by-hand": { message: Words };
  "scheme-warnings.unknown-category": { id: string };
  "local-scheme-of.local-scheme": { ids: readonly string[] };
  "range-text.range": { parts: readonly Text[] };
  "warning.not-known": { message: Words };
}
