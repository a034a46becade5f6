import * as z from "zod";
import { fundingSourceField, maybe, monthField, riskGroupField } from "../../core/fields.js";
import type {
  FundingVerdict,
  Placement,
  PlacementCandidate,
} from "../../roster/placement/placement.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import type { ProvisionId } from "../../law/provision-id.js";
import { described } from "../described.js";
import { categoryId, idOf, check, programme, recorded, ruled, segment, text } from "../parts.js";
import { fundingVerdictExample, placementExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";
import { contributionSchema } from "./contributions.js";
import type { OutsideGroupId } from "../../core/outside-group.js";

const placementCandidate = objectOf<PlacementCandidate>({
  id: categoryId,
  segment,
  programmes: z.array(programme),
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
    month: monthField,
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
    month: monthField,
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
    outside: maybe(outsideGroup),
    contribution: maybe(contributionSchema),
    funding: z.array(fundingVerdictSchema),
    missing: z.array(z.string()),
    doubts: z.array(text),
    ...ruled,
  }),
  "Placement",
  "Where a worker belongs, what that costs in a month, and who may pay.",
  placementExample,
);
