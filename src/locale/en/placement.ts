import type { Texts } from "../../core/text.js";
import type { PlacementTexts } from "../../core/texts/placement.js";

export const placement: Texts<PlacementTexts> = {
  "check.funding.employer":
    "Contributions of wage earners are owed by the employer; others may pay only if the employer agrees",
  "check.funding.any-payer": "Contribution aid from the APBN for poor workers has not begun",
  "check.funding.any-payer~anyone": "A non-wage earner may pay alone or through a body or group",
  "check.funding.no-rule-known":
    "The national rule of this source for the month is not known; the rule of the region decides",
  "check.funding.group": ({ groups }) => `Only for: ${groups.join(", ")}`,
  "check.funding.group~open": ({ groups }) =>
    `The national rule names ${groups.join(", ")}; other groups need a regional rule`,
  "funding-checks.non-asn": "non-ASN staff",
  "funding-checks.election-workers": "election workers",
  "funding-checks.vulnerable": "vulnerable workers",
  "funding-checks.regional-enterprise": "workers of regional enterprises",
  "funding-checks.village-officials": "village heads and officials",
  "funding-checks.village-council": "village councils",
  "funding-checks.village-institutions": "village institutions",
  "funding-checks.rt-rw": "RT/RW heads",
  "funding-checks.cash-for-work": "village cash-for-work workers",
  "funding-checks.tobacco-workers": "tobacco farmers and labourers",
  "funding-checks.palm-oil-workers": "palm-oil plantation workers",
  "check.funding.not-registered": "Not yet registered",
  "check.funding.mustahik": "Entitled to receive zakat (mustahik)",
  "check.funding.state-cannot-pay": "The state or the region cannot pay",
  "check.funding.managed-by-sharia": "The fund of zakat, infak or sedekah is managed by sharia",
  "check.funding.named-by-region": "Named in the list of recipients that the local government sets",
  "expected.programme-list": "a list of programmes without repetition",
  "expected.placement.category": "the id of a worker category; see workerCategories",
  "expected.placement.wage":
    "must be left out: the category does not earn a wage; give the income instead",
  "expected.placement.income": "must be left out: the category earns a wage; give the wage instead",
  "expected.placement.risk-group":
    "must be left out: the category pays JKK by income, not by risk group",
  "expected.placement.sector":
    "must be left out: only for non-wage earners; the category earns a wage",
  "warning.lowest-band":
    "Income not given: assumed the lowest income band, as is usual; JKK benefits then follow that band too",
  "place-worker.no-work":
    "By the identity card this is not work; if the person works, that work decides",
};
