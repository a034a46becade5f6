import type { Texts } from "../../core/text.js";
import type { JkmTexts } from "../../core/texts/jkm.js";

export const jkm: Texts<JkmTexts> = {
  "check.jkm.membership-months": ({ months }) =>
    `Membership of at least ${months} months (if less: funeral grant only)`,
  "warning.membership-start-inferred": ({ contributionMonths, months }) =>
    `The membership date is not given; ${contributionMonths} contributory months are assumed to show at least ${months} months of membership without a new registration`,
  "warning.three-month-scope": ({ months }) =>
    `Died before ${months} months of membership: official statements speak of non-wage earners; whether the rule binds this segment too was not verified in the text`,
  "warning.first-day-not-read": ({ from }) =>
    `Permenaker 1/2025 is assumed to be in force since its promulgation (${from}); its in-force clause was not verified in the text`,
  "membership-check.membership": "before the minimum membership only the funeral grant is paid",
  "check.jkm.not-work-accident":
    "The death is not from a work accident (if it is, JKK pays instead)",
  "check.jkm.active": "The death was in the active period: still working and a participant",
  "check.jkm.active~working": "The death was in the time of work",
  "check.jkm.enrolled": "Enrolled by the employer (if not: the employer itself owes the benefit)",
  "check.jkm.arrears": ({ months }) =>
    `Contributions are in arrears by at most ${months} consecutive months`,
  "expected.jkm.enrolled":
    "enrolled applies only to workers with an employer; a non-wage earner who is not enrolled is no participant (active: false)",
  "expected.jkm.not-enrolled":
    "arrearsMonths applies only to participants: not together with enrolled false",
  "warning.assumed-not-work-accident":
    "Cause of death not given: assumed not to be a work accident",
  "warning.months-before-membership": ({ months, from }) =>
    `${months} months paid are more than there were since ${from}: an earlier membership must exist; check it`,
  "warning.assumed-active": "Activity status not given: assumed active",
  "memberships.only-one": ({ others }) =>
    `JKM is paid once; other memberships (${others}) are not included, since the content of Permenaker 1/2025 on this was not verified in the text`,
  "item.other-memberships": "JKM of the other memberships",
  "warning.memberships-of-one-employer":
    "Several firms of one employer are one JKM membership (Pasal 15 (1) and (2))",
  "warning.several-employers-rule-not-read":
    "Permenaker 1/2025 regulates JKM for workers with several employers; its content was not verified in the text: ask BPJS",
  "jkm-reasons.arrears-over":
    "Contributions are in arrears for more consecutive months than allowed: no JKM benefit",
  "jkm-reasons.short-membership": "The minimum membership is not reached: funeral grant only",
  "jkm-reasons.settle-first": "Paid once the heirs have settled the arrears",
  "jkm-reasons.not-enrolled": "The worker was not enrolled: the employer owes the same benefit",
};
