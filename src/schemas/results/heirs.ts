import * as z from "zod";
import type {
  Heir,
  Heirs,
  HeirsProgramme,
  PassedOver,
  WithoutHeirsRule,
} from "../../benefits/heirs/heirs.js";
import { maybe } from "../../core/fields.js";
import type { PartOf } from "../../core/trace.js";
import type { FamilyRelation, WithoutHeirs } from "../../law/provisions/heirs.js";
import { described, describedPart } from "../described.js";
import { count, provisionKeys, recorded, resultDate, text } from "../parts.js";
import { heirsExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";

const heirsProgramme = oneOf<HeirsProgramme>({ jkk: true, jkm: true, jht: true, jp: true });

const familyRelation = oneOf<FamilyRelation>({
  spouse: true,
  child: true,
  parent: true,
  grandparent: true,
  grandchild: true,
  sibling: true,
  "parent-in-law": true,
  "named-in-will": true,
  other: true,
});

const heir = objectOf<Heir>({ member: count, relation: familyRelation });

const passedOver = objectOf<PassedOver>({
  reason: text,
  provisions: provisionKeys,
  member: count,
  relation: familyRelation,
});

const withoutHeirs = oneOf<WithoutHeirs>({
  "funeral-to-whoever-arranges-it": true,
  "death-benefit-to-the-social-security-fund": true,
  "rest-to-the-social-security-fund": true,
  "balance-to-the-public-trustee": true,
});

const withoutHeirsRule = objectOf<WithoutHeirsRule>({
  id: withoutHeirs,
  text,
  provisions: provisionKeys,
});

const heirsFields: Shape<PartOf<Heirs>> = {
  kind: z.literal("heirs"),
  programme: heirsProgramme,
  date: resultDate,
  rank: maybe(count),
  members: z.array(heir),
  limit: maybe(count),
  passedOver: z.array(passedOver),
  withoutHeirs: z.array(withoutHeirsRule),
  rules: provisionKeys,
};

/** Heirs inside a larger result. */
export const heirsPart: z.ZodType<PartOf<Heirs>> = describedPart(
  objectOf<PartOf<Heirs>>(heirsFields),
  "HeirsPart",
  "Who inherits, without what the whole result records.",
);

/** Schema of `Heirs`. */
export const heirsSchema: z.ZodType<Heirs> = described(
  objectOf<Heirs>({ ...heirsFields, ...recorded }),
  "Heirs",
  "Who inherits a benefit.",
  heirsExample,
);
