import type { CalendarDate } from "../vocabulary.js";

/** The texts of law, and what each of them needs. */
export interface LawTexts {
  "coverage-definition.not-stated": undefined;
  "coverage-definition.eligible-bpjs": undefined;
  "coverage-definition.active-members": undefined;
  "coverage-definition.eligible-bpjs.denominator": undefined;
  "coverage-definition.eligible-bpjs.note": undefined;
  "coverage-definition.employed-bps": undefined;
  "coverage-definition.employed-bps.denominator": undefined;
  "coverage-definition.employed-bps.domicile": undefined;
  "coverage-definition.employed-bps.note": undefined;
  "coverage-definition.segment": undefined;
  "coverage-definition.segment.numerator": undefined;
  "coverage-definition.segment.denominator": undefined;
  "coverage-definition.segment.note": undefined;
  "coverage-definition.sdg-1.3.1-work-injury": undefined;
  "coverage-definition.sdg-1.3.1-work-injury.numerator": undefined;
  "coverage-definition.sdg-1.3.1-work-injury.denominator": undefined;
  "coverage-definition.sdg-1.3.1-work-injury.note": undefined;
  "coverage-definition.sdg-8.8.1a": undefined;
  "coverage-definition.sdg-8.8.1a.numerator": undefined;
  "coverage-definition.sdg-8.8.1a.denominator": undefined;
  "coverage-definition.sdg-8.8.1a.note": undefined;
  "warning.migrant-rule-not-read": { regulation: string; from: CalendarDate };
  "migrant-rule.refused": { regulation: string; from: CalendarDate };
  "warning.after-law-as-of": { known: string; searchedOn?: string | undefined };
  "return-floor.state-bank-deposit-12-months": undefined;
  "expected.amendment.provision": undefined;
  "expected.amendment.regulation": undefined;
  "expected.amendment.value": undefined;
  "expected.amendment.order": undefined;
  "expected.amendment.gap": undefined;
}
