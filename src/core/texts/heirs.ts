/** The texts of heirs, and what each of them needs. */
export interface HeirsTexts {
  "expected.heirs.notarial-will": undefined;
  "expected.heirs.court-determination": undefined;
  "expected.heirs.heirs-must-not-be-false-where": undefined;
  "expected.heirs.family": undefined;
  "admission.missing-will-form": undefined;
  "admission.not-notarial": undefined;
  "admission.not-listed": undefined;
  "admission.no-determination": undefined;
  "without-heirs.funeral-to-whoever-arranges-it": undefined;
  "without-heirs.death-benefit-to-the-social-security-fund": undefined;
  "without-heirs.rest-to-the-social-security-fund": undefined;
  "without-heirs.balance-to-the-public-trustee": undefined;
  "rank-heirs.earlier-rank": { rank: number };
  "warning.more-than-may-receive": { limit: number };
  "warning.no-split-rule": undefined;
  "warning.pension-conditions": undefined;
  "warning.no-pension-survivor": undefined;
  "rank-heirs.dead": undefined;
  "rank-heirs.not-in-order": undefined;
  "heirs-of-death.no-heirs-reason": undefined;
}
