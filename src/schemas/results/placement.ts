import * as z from "zod";
import { fundingSourceField, maybe, riskGroupField } from "../../core/fields.js";
import type { OutsideGroupId } from "../../core/outside-group.js";
import type { EligibilityQuestion, Verdict } from "../../eligibility/assess-eligibility.js";
import type { BusinessKind, BusinessKindName } from "../../law/kinds-of-business/business-kind.js";
import type { ProvisionId } from "../../law/provision-id.js";
import type {
  FundingVerdict,
  Placement,
  PlacementAlternative,
  PlacementCandidate,
} from "../../roster/placement/placement.js";
import type { BusinessKindMatch, BusinessKindSearch } from "../../workers/find-business-kind.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import { described } from "../described.js";
import {
  categoryId,
  check,
  count,
  idOf,
  programme,
  readingUse,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  segment,
  text,
} from "../parts.js";
import {
  businessKindSearchExample,
  fundingVerdictExample,
  placementExample,
  verdictExample,
} from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";
import { contributionSchema } from "./contribution.js";

const placementCandidate = objectOf<PlacementCandidate>({
  id: categoryId,
  segment,
  programmes: z.array(programme),
});

const placementAlternative = objectOf<PlacementAlternative>({
  reading: readingUse,
  segment,
  riskGroup: maybe(riskGroupField),
  contribution: maybe(contributionSchema),
  missing: z.array(z.string()),
});

const outsideGroup = objectOf<OutsideGroup>({
  id: oneOf<OutsideGroupId>({
    asn: true,
    pns: true,
    pppk: true,
    "tni-polri": true,
    "state-officials": true,
  }),
  provisions: z.array(idOf<ProvisionId>()),
});

/** Schema of `FundingVerdict`. */
export const fundingVerdictSchema: z.ZodType<FundingVerdict> = described(
  objectOf<FundingVerdict>({
    kind: z.literal("funding-verdict"),
    month: resultMonth,
    fundedBy: fundingSourceField,
    category: maybe(categoryId),
    outcome: oneOf<FundingVerdict["outcome"]>({
      allowed: true,
      "not-allowed": true,
      undetermined: true,
    }),
    checks: z.array(check),
    missing: z.array(z.string()),
    ...recorded,
  }),
  "FundingVerdict",
  "Whether a source may pay for a person, in three values.", // not law: a condition is met, not met or open
  fundingVerdictExample,
);

/** Schema of `Placement`. */
export const placementSchema: z.ZodType<Placement> = described(
  objectOf<Placement>({
    kind: z.literal("placement"),
    occupation: z.string(),
    month: resultMonth,
    outcome: oneOf<Placement["outcome"]>({
      placed: true,
      several: true,
      outside: true,
      unknown: true,
    }),
    candidates: z.array(placementCandidate),
    category: maybe(categoryId),
    segment: maybe(segment),
    riskGroup: maybe(riskGroupField),
    programmes: z.array(programme),
    question: maybe(text),
    outside: maybe(outsideGroup),
    contribution: maybe(contributionSchema),
    alternatives: z.array(placementAlternative),
    funding: z.array(fundingVerdictSchema),
    missing: z.array(z.string()),
    doubts: z.array(text),
    ...ruled,
  }),
  "Placement",
  "Where a worker belongs, what that costs in a month, and who may pay.",
  placementExample,
);

const eligibilityQuestion = oneOf<EligibilityQuestion>({
  jkk: true,
  jkm: true,
  jht: true,
  jp: true,
  jkp: true,
  "migrant-worker": true,
  scholarship: true,
  membership: true,
});

/** Schema of `Verdict`. */
export const verdictSchema: z.ZodType<Verdict> = described(
  objectOf<Verdict>({
    kind: z.literal("verdict"),
    question: eligibilityQuestion,
    outcome: oneOf<Verdict["outcome"]>({ eligible: true, ineligible: true, undetermined: true }),
    checks: z.array(check),
    missing: z.array(z.string()),
    ...recorded,
  }),
  "Verdict",
  "An answer in three values, with every condition that was examined.", // not law: a condition is met, not met or open
  verdictExample,
);

const businessKindName = objectOf<BusinessKindName>({ id: z.string(), en: z.string() });

const businessKind = objectOf<BusinessKind>({
  riskGroup: riskGroupField,
  number: count,
  name: businessKindName,
});

const businessKindMatch = objectOf<BusinessKindMatch>({
  overlapsWith: z.array(businessKind),
  riskGroup: riskGroupField,
  number: count,
  name: businessKindName,
});

/** Schema of `BusinessKindSearch`. */
export const businessKindSearchSchema: z.ZodType<BusinessKindSearch> = described(
  objectOf<BusinessKindSearch>({
    kind: z.literal("business-kind-search"),
    text: z.string(),
    on: resultDate,
    matches: z.array(businessKindMatch),
    riskGroups: z.array(riskGroupField),
    ...ruled,
  }),
  "BusinessKindSearch",
  "The kinds of business that a text may mean on a date.",
  businessKindSearchExample,
);
