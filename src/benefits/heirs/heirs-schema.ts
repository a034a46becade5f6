import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { dateField } from "../../core/fields.js";
import type { FamilyRelation } from "../../law/provisions/heirs.js";
import { benefitSegmentField } from "../benefit-schema.js";
import type { FamilyMember, HeirsInput } from "./heirs.js";

const expected = expectations({
  notarialWill: {
    id: 'notarialWill hanya bagi relation "named-in-will"',
    en: 'notarialWill is only of the relation "named-in-will"',
  },
  courtDetermination: {
    id: 'courtDetermination hanya bagi relation "other"',
    en: 'courtDetermination is only of the relation "other"',
  },
});

const relations: readonly [FamilyRelation, ...FamilyRelation[]] = [
  "spouse",
  "child",
  "parent",
  "grandparent",
  "grandchild",
  "sibling",
  "parent-in-law",
  "named-in-will",
  "other",
];

/** Schema of one survivor. */
export const familyMemberSchema: z.ZodType<FamilyMember> = z
  .strictObject({
    relation: z.enum(relations),
    alive: z.boolean().exactOptional(),
    notarialWill: z.boolean().exactOptional(),
    courtDetermination: z.boolean().exactOptional(),
  })
  .refine(
    ({ relation, notarialWill }) => notarialWill === undefined || relation === "named-in-will",
    { path: ["notarialWill"], error: expected.notarialWill.en },
  )
  .refine(
    ({ relation, courtDetermination }) => courtDetermination === undefined || relation === "other",
    { path: ["courtDetermination"], error: expected.courtDetermination.en },
  );

/** The survivors as a field. */
export const familyField: z.ZodType<readonly FamilyMember[]> = z.array(familyMemberSchema);

/** Schema of what `heirsInOrder` takes. */
export const heirsInputSchema: z.ZodType<HeirsInput> = z.strictObject({
  programme: z.enum(["jkk", "jkm", "jht", "jp"]),
  date: dateField,
  segment: benefitSegmentField.exactOptional(),
  family: familyField,
});
