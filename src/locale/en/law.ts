import { regulationName } from "../../core/citation.js";
import type { Texts } from "../../core/text.js";
import type { LawTexts } from "../../core/texts/law.js";

export const law: Texts<LawTexts> = {
  "coverage-definition.not-stated": "not stated",
  "coverage-definition.eligible-bpjs": "workers eligible according to BPJS Ketenagakerjaan",
  "coverage-definition.active-members": "active members",
  "coverage-definition.eligible-bpjs.denominator":
    "employed people with an identity card, aged 17 or over, without civil servants, military and police",
  "coverage-definition.eligible-bpjs.note":
    "Further exclusions (unpaid family workers, people over 65) are not confirmed; published numerators are with and without construction.",
  "coverage-definition.employed-bps":
    "all employed people according to the statistics agency (BPS)",
  "coverage-definition.employed-bps.denominator":
    "employed people aged 15 or over (labour force survey)",
  "coverage-definition.employed-bps.domicile":
    "from 2026 by address on the identity card, wherever the work is",
  "coverage-definition.employed-bps.note":
    "That people are counted by their address is known from one regency only (March 2026).",
  "coverage-definition.segment": "all workers of one segment",
  "coverage-definition.segment.numerator": "active members of the segment",
  "coverage-definition.segment.denominator":
    "workers of the segment according to the statistics agency (PU or BPU)",
  "coverage-definition.segment.note":
    "How the workers of each segment are counted is not published.",
  "coverage-definition.sdg-1.3.1-work-injury":
    "SDG 1.3.1: employed people covered in case of work injury (SI_COV_WKINJRY)",
  "coverage-definition.sdg-1.3.1-work-injury.numerator":
    "active members of JKK in all segments, with civil servants covered for JKK by Taspen",
  "coverage-definition.sdg-1.3.1-work-injury.denominator": "employed people",
  "coverage-definition.sdg-1.3.1-work-injury.note":
    "Unlike UCJ, which leaves civil servants out. How one regency is counted is reasoned from the metadata, not a published formula.",
  "coverage-definition.sdg-8.8.1a":
    "SDG 8.8.1.(a): members of JKK and JKM among non-wage earners (Bappenas 06.02.021)",
  "coverage-definition.sdg-8.8.1a.numerator":
    "members of JKK and JKM in the segment of non-wage earners (BPU)",
  "coverage-definition.sdg-8.8.1a.denominator": "all non-wage earners (BPU)",
  "coverage-definition.sdg-8.8.1a.note": "How non-wage earners are counted is not confirmed.",
  "warning.migrant-rule-not-read": ({ regulation, from }) =>
    `${regulationName(regulation)} holds for migrant workers from ${from} and was not verified in the text: this is the rule of Permenaker 4/2023, assumed to continue`,
  "migrant-rule.refused": ({ regulation, from }) =>
    `a day before ${from}: from then on ${regulationName(regulation)} holds for migrant workers, which was not verified in the text (the reading "continue-2023" computes by Permenaker 4/2023)`,
  "warning.after-law-as-of": ({ known, searchedOn }) =>
    `The law is known to ${known}${searchedOn === undefined ? "" : ` (searched on ${searchedOn}, nothing newer found)`}; figures for later periods assume it is unchanged`,
  "return-floor.state-bank-deposit-12-months": "the 12-month deposit rate of state banks",
  "expected.amendment.provision": "the id of a provision of that law; see provisions()",
  "expected.amendment.regulation": "a registered regulation, or one given in regulations",
  "expected.amendment.value":
    "a value of the same form as one that the provision has; whole numbers stay whole",
  "expected.amendment.order": "not before from",
  "expected.amendment.gap": "a version that joins the others without a gap",
};
