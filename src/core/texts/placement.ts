import type { Text } from "../text.js";
/** The texts of placement, and what each of them needs. */
export interface PlacementTexts {
  "check.funding.employer": undefined;
  "check.funding.any-payer": undefined;
  "check.funding.any-payer~anyone": undefined;
  "check.funding.no-rule-known": undefined;
  "check.funding.group": { groups: readonly Text[] };
  "check.funding.group~open": { groups: readonly Text[] };
  "funding-checks.group-names.non-asn": undefined;
  "funding-checks.group-names.election-workers": undefined;
  "funding-checks.group-names.vulnerable": undefined;
  "funding-checks.group-names.regional-enterprise-workers": undefined;
  "funding-checks.group-names.village-officials": undefined;
  "funding-checks.group-names.village-council": undefined;
  "funding-checks.group-names.village-institutions": undefined;
  "funding-checks.group-names.rt-rw": undefined;
  "funding-checks.group-names.cash-for-work": undefined;
  "funding-checks.group-names.tobacco-workers": undefined;
  "funding-checks.group-names.palm-oil-workers": undefined;
  "check.funding.not-registered": undefined;
  "check.funding.mustahik": undefined;
  "check.funding.state-cannot-pay": undefined;
  "check.funding.named-by-region": undefined;
  "expected.programme-list": undefined;
  "expected.placement.category": undefined;
  "expected.placement.wage": undefined;
  "expected.placement.income": undefined;
  "expected.placement.risk-group": undefined;
  "expected.placement.sector": undefined;
  "expected.placement.is-employer": undefined;
  "warning.lowest-band": undefined;
  "place-worker.occupation-is-none": undefined;
}
