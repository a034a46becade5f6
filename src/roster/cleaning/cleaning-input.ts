import * as z from "zod";
import { invalidInput } from "../../core/errors.js";
import { messageOf } from "../../core/expectations.js";
import { dateField, fundingSourceField, maybe, textField } from "../../core/fields.js";
import { isIterable } from "../../core/is-iterable.js";
import type { Text } from "../../core/text.js";
import {
  type CalendarDate,
  type FundingSource,
  type Segment,
  segments,
} from "../../core/vocabulary.js";
import { representedAs } from "../../core/fields.js";
import type { CleaningAnswer, RosterField } from "./cleaned-roster.js";
import type { KnownVillage } from "./village-index.js";

/** Somebody of whom BPJS said whether, and perhaps in which segment, he is a member. */
export interface KnownMember {
  readonly nik: string;
  readonly membership: Segment | "member" | "none";
  /** The source that pays for the membership. */
  readonly fundedBy?: FundingSource | undefined;
  /** Id of the scheme by which it is paid: of last year's members, who are to be renewed. */
  readonly memberOf?: string | undefined;
}

/** What a list is read with. */
export interface CleaningContext {
  /** The day from which the list is seen: nobody is born on it or after it. */
  readonly on: CalendarDate;
  /** What columns hold whose headings say it badly; null for those that are to be left. */
  readonly columns?: Readonly<Record<string, RosterField | null>> | undefined;
  /** The villages from which the list may come. */
  readonly villages?: Iterable<KnownVillage> | undefined;
  /** What people said to the questions of an earlier list, or of this one. */
  readonly answers?: Iterable<CleaningAnswer> | undefined;
  /** Who is known to be a member, or not: it outweighs what the list says. */
  readonly knownMembers?: Iterable<KnownMember> | undefined;
  /** Line of the file in which the first row stands; 2 under a line of headings. */
  readonly firstRow?: number | undefined;
}

const expected = {
  columns: { key: "expected.cleaning.columns" },
  villages: { key: "expected.cleaning.villages" },
  answer: { key: "expected.cleaning.answer" },
  knownMembers: { key: "expected.cleaning.known-members" },
} satisfies Record<string, Text>;

const fields: Readonly<Record<RosterField, true>> = {
  nik: true,
  name: true,
  birthDate: true,
  birthPlaceAndDate: true,
  sex: true,
  village: true,
  villageCode: true,
  district: true,
  residence: true,
  occupation: true,
  working: true,
  monthlyIncome: true,
  decile: true,
  kind: true,
  existingMembership: true,
  fundedBy: true,
  memberOf: true,
  inSeparateScheme: true,
  registers: true,
  measures: true,
  alive: true,
  moved: true,
  note: true,
};

/** All that a column may hold. */
export const rosterFields = Object.keys(fields) as readonly RosterField[];

const field: z.ZodType<RosterField | null> = z.enum(rosterFields as [RosterField]).nullable();

const listOf = <Item>(item: z.ZodType<Item>, text: Text): z.ZodType<Iterable<Item>> =>
  representedAs(
    { type: "array" },
    z.custom<Iterable<Item>>(
      (value) =>
        isIterable(value) &&
        (!Array.isArray(value) || value.every((each) => item.safeParse(each).success)),
      { error: messageOf(text) },
    ),
  );

const villageField: z.ZodType<KnownVillage> = z.object({
  code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/), // not law: the pattern of the code of a village
  name: textField,
  district: maybe(z.string()),
});

const answerField: z.ZodType<CleaningAnswer> = z.object({
  key: z.string().regex(/^\w+:\w+$/),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});

const memberField: z.ZodType<KnownMember> = z.object({
  nik: textField,
  membership: z.enum([...segments, "member", "none"] as [Segment, "member", "none"]),
  fundedBy: maybe(fundingSourceField),
  memberOf: maybe(textField),
});

/** Schema of what a list is read with. */
export const cleaningContextSchema: z.ZodType<CleaningContext> = z.strictObject({
  on: dateField,
  columns: maybe(z.record(z.string(), field, { error: messageOf(expected.columns) })),
  villages: maybe(listOf(villageField, expected.villages)),
  answers: maybe(listOf(answerField, expected.answer)),
  knownMembers: maybe(listOf(memberField, expected.knownMembers)),
  firstRow: maybe(z.int().nonnegative()),
});

/** The parts of a list, each found sound. Throws InvalidInputError for one that is not. */
export function soundParts<Part>(
  path: "villages" | "answers" | "knownMembers",
  given: Iterable<Part> | undefined,
): readonly Part[] {
  const [schema, text] = {
    villages: [villageField, expected.villages] as const,
    answers: [answerField, expected.answer] as const,
    knownMembers: [memberField, expected.knownMembers] as const,
  }[path];
  const parts = [...(given ?? [])];
  const at = parts.findIndex((part) => !schema.safeParse(part).success);
  if (at >= 0) throw invalidInput(`context.${path}[${at}]`, text);
  return parts;
}
