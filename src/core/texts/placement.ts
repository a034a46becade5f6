import type { Text } from "../text.js";
/** The texts of placement, and what each of them needs. */
export interface PlacementTexts {
  "check.funding.employer": undefined;
  "check.funding.any-payer": undefined;
  "check.funding.any-payer~anyone": undefined;
  "check.funding.no-rule-known": undefined;
  "check.funding.group": { groups: readonly Text[] };
  "check.funding.group~open": { groups: readonly Text[] };
  "funding-checks.non-asn": undefined;
  "funding-checks.election-workers": undefined;
  "funding-checks.vulnerable": undefined;
  "funding-checks.regional-enterprise": undefined;
  "funding-checks.village-officials": undefined;
  "funding-checks.village-council": undefined;
  "funding-checks.village-institutions": undefined;
  "funding-checks.rt-rw": undefined;
  "funding-checks.cash-for-work": undefined;
  "funding-checks.tobacco-workers": undefined;
  "funding-checks.palm-oil-workers": undefined;
  "check.funding.not-registered": undefined;
  "check.funding.mustahik": undefined;
  "check.funding.state-cannot-pay": undefined;
  "check.funding.managed-by-sharia": undefined;
  "check.funding.named-by-region": undefined;
  "expected.programme-list": undefined;
  "expected.placement.category": undefined;
  "expected.placement.wage": undefined;
  "expected.placement.income": undefined;
  "expected.placement.risk-group": undefined;
  "expected.placement.sector": undefined;
  "warning.lowest-band": undefined;
  "place-worker.no-work": undefined;
}
