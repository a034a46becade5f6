/** The texts of heirs, and what each of them needs. */
export interface HeirsTexts {
  "expected.heirs.notarial-will": undefined;
  "expected.heirs.court-determination": undefined;
  "expected.heirs.none-named": undefined;
  "expected.heirs.family": undefined;
  "admission.will-form": undefined;
  "admission.not-notarial": undefined;
  "admission.not-listed": undefined;
  "admission.no-determination": undefined;
  "without-heirs.funeral": undefined;
  "without-heirs.death-benefit": undefined;
  "without-heirs.rest": undefined;
  "without-heirs.balance": undefined;
  "rank-heirs.earlier-rank": { rank: number };
  "warning.more-than-may-receive": { limit: number };
  "warning.no-split-rule": undefined;
  "warning.pension-conditions": undefined;
  "warning.no-pension-survivor": undefined;
  "rank-heirs.dead": undefined;
  "rank-heirs.not-in-order": undefined;
  "heirs-of-death.no-heirs": undefined;
  "heirs-of-death.why": undefined;
}
