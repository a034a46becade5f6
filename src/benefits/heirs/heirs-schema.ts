import * as z from "zod";
import type { Text } from "../../core/text.js";
import { messageOf } from "../../core/expectations.js";
import { dateField, maybe } from "../../core/fields.js";
import type { FamilyRelation } from "../../law/provisions/heirs.js";
import { benefitSegmentField } from "../benefit-schema.js";
import { type FamilyMember, type HeirsInput, type HeirsLeft, isLivingChild } from "./heirs.js";

const expected = {
  notarialWill: { key: "expected.heirs.notarial-will" },
  courtDetermination: { key: "expected.heirs.court-determination" },
} satisfies Record<string, Text>;

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

/** Fields of one survivor. */
export const familyMemberFields: {
  readonly relation: z.ZodType<FamilyRelation>;
  readonly alive: z.ZodOptional<z.ZodBoolean>;
  readonly notarialWill: z.ZodOptional<z.ZodBoolean>;
  readonly courtDetermination: z.ZodOptional<z.ZodBoolean>;
} = {
  relation: z.enum(relations),
  alive: maybe(z.boolean()),
  notarialWill: maybe(z.boolean()),
  courtDetermination: maybe(z.boolean()),
};

/** Adds what is wrong with a survivor: a will or a court's word belongs to one relation each. */
export function checkFamilyMember(context: z.core.ParsePayload<FamilyMember>): void {
  const { relation, notarialWill, courtDetermination } = context.value;
  const wrong = (field: string, message: string): void => {
    context.issues.push({ code: "custom", path: [field], message, input: context.value });
  };
  if (notarialWill !== undefined && relation !== "named-in-will") {
    wrong("notarialWill", messageOf(expected.notarialWill));
  }
  if (courtDetermination !== undefined && relation !== "other") {
    wrong("courtDetermination", messageOf(expected.courtDetermination));
  }
}

/** Schema of one survivor. */
export const familyMemberSchema: z.ZodType<FamilyMember> = z
  .strictObject(familyMemberFields)
  .check(checkFamilyMember);

/** The survivors as a field. */
export const familyField: z.ZodType<readonly FamilyMember[]> = z.array(familyMemberSchema);

/** Whether heirs are left, as a field. */
export const heirsField: z.ZodType<HeirsLeft> = z.union([z.boolean(), z.literal("unknown")]);

/** Facts about the survivors besides the children of the scholarship. */
interface Family {
  readonly heirs?: HeirsLeft | undefined;
  readonly family?: readonly FamilyMember[] | undefined;
  readonly children?: readonly unknown[] | undefined;
}

/** Requirements on the survivors and the children given together. */
export const familyExpected: Readonly<Record<"heirs" | "family", Text>> = {
  heirs: { key: "expected.heirs.none-named" },
  family: { key: "expected.heirs.family" },
};

/** Whether children are given only where there may be heirs. */
export function hasHeirsForChildren({ heirs, children }: Family): boolean {
  return heirs !== false || !children?.length;
}

/** Whether the family stands alone and lists the children. */
export function isWholeFamily({ heirs, family, children = [] }: Family): boolean {
  if (family === undefined) return true;
  return heirs === undefined && (children.length === 0 || family.some(isLivingChild));
}

/** Schema of what `heirsInOrder` takes. */
export const heirsInputSchema: z.ZodType<HeirsInput> = z.strictObject({
  programme: z.enum(["jkk", "jkm", "jht", "jp"]),
  date: dateField,
  segment: maybe(benefitSegmentField),
  family: familyField,
});
