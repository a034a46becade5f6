import * as z from "zod";
import { benefitSegmentField } from "../benefits/benefit-schema.js";
import { familyMemberFields, checkFamilyMember } from "../benefits/heirs/heirs-schema.js";
import { earlierPaymentsField } from "../benefits/jht/claim-schema.js";
import {
  circumstanceField,
  disabilitiesField,
  expensesField,
  inabilityField,
  occupationalDiseaseField,
} from "../benefits/jkk/jkk-fields.js";
import { jkpWorkerSchema } from "../benefits/jkp/jkp-schema.js";
import { pensionMemberSchema } from "../benefits/jp/pension-schema.js";
import { scholarshipChildSchema } from "../benefits/scholarship/scholarship-schema.js";
import { incomeSchema, wageSchema } from "../contributions/contribution-schema.js";
import type { Bilingual } from "../core/bilingual.js";
import { expectations } from "../core/expectations.js";
import { countField, dateField, maybe, rupiahField } from "../core/fields.js";
import { programmes, type Programme } from "../core/vocabulary.js";
import type { EventFamilyMember, EventInput, EventMember, MemberEvent } from "./event-inputs.js";

type EventExpectation = "event" | "programmes" | "basis" | "family" | "child" | "birthDate";

const expected: Readonly<Record<EventExpectation, Bilingual>> = expectations({
  event: {
    id: "peristiwa: death, work-accident, job-loss, atau retirement",
    en: "an event: death, work-accident, job-loss or retirement",
  },
  programmes: {
    id: "sekurang-kurangnya satu program (jkk, jkm, jht, jp, jkp), tanpa pengulangan",
    en: "at least one programme (jkk, jkm, jht, jp, jkp), without repetition",
  },
  basis: {
    id: "wage bagi penerima upah dan jasa konstruksi, income bagi BPU",
    en: "wage of wage earners and construction workers, income of non-wage earners",
  },
  family: {
    id: "keluarga peserta, wajib bila peserta meninggal dunia (daftar kosong bila tidak ada)",
    en: "the family, required on a death (an empty list where there is nobody)",
  },
  child: {
    id: 'child hanya bagi relation "child"',
    en: 'child is only of the relation "child"',
  },
  birthDate: { id: "tanggal lahir sebelum peristiwa", en: "a birth date before the event" },
});

const accident = {
  temporaryInability: maybe(inabilityField),
  expenses: maybe(expensesField),
  circumstance: maybe(circumstanceField),
  usualRoute: maybe(z.boolean()),
  occupationalDisease: maybe(occupationalDiseaseField),
  concludedAsWorkAccident: maybe(z.boolean()),
  wagePaidByEmployer: maybe(rupiahField),
  reportedInTime: maybe(z.boolean()),
};

/** Schema of what has happened. */
export const memberEventSchema: z.ZodType<MemberEvent> = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("death"),
      date: dateField,
      cause: z.enum(["work-accident", "other"]),
      ...accident,
    }),
    z.strictObject({
      kind: z.literal("work-accident"),
      date: dateField,
      totalDisability: maybe(z.boolean()),
      disabilities: maybe(disabilitiesField),
      leftHanded: maybe(z.boolean()),
      ...accident,
    }),
    z.strictObject({
      kind: z.literal("job-loss"),
      date: dateField,
      cause: z.enum(["dismissal", "contract-ended-early", "contract-expired", "resignation"]),
      claimedOn: maybe(dateField),
    }),
    z.strictObject({
      kind: z.literal("retirement"),
      date: dateField,
      ground: maybe(z.enum(["pension-age", "contract-pension-age"])),
    }),
  ],
  { error: expected.event.en },
);

function areDistinct(list: readonly Programme[]): boolean {
  return new Set(list).size === list.length;
}

/** Schema of what is known of the participant. */
export const eventMemberSchema: z.ZodType<EventMember> = z
  .strictObject({
    segment: benefitSegmentField,
    programmes: z
      .array(z.enum(programmes as readonly [Programme]))
      .min(1, { error: expected.programmes.en })
      .refine(areDistinct, { error: expected.programmes.en }),
    wage: maybe(wageSchema),
    income: maybe(incomeSchema),
    reportedWage: maybe(rupiahField),
    birthDate: maybe(dateField),
    foreigner: maybe(z.boolean()),
    membershipStart: maybe(dateField),
    contributionMonths: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    arrearsMonths: maybe(countField),
    active: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    jht: maybe(
      z.strictObject({
        balance: rupiahField,
        earlierPayments: maybe(earlierPaymentsField),
        resident: maybe(z.boolean()),
      }),
    ),
    jp: maybe(pensionMemberSchema),
    jkp: maybe(jkpWorkerSchema),
  })
  .refine(
    ({ segment, wage, income }) => (segment === "non-wage-earner" ? wage : income) === undefined,
    { path: ["wage"], error: expected.basis.en },
  );

const familyMember: z.ZodType<EventFamilyMember> = z
  .strictObject({ ...familyMemberFields, child: maybe(scholarshipChildSchema) })
  .check(checkFamilyMember)
  .refine(({ relation, child }) => child === undefined || relation === "child", {
    path: ["child"],
    error: expected.child.en,
  });

/** Schema of what `assessEvent` takes. */
export const eventInputSchema: z.ZodType<EventInput> = z
  .strictObject({
    event: memberEventSchema,
    member: eventMemberSchema,
    family: maybe(z.array(familyMember)),
  })
  .refine(({ event, family }) => event.kind !== "death" || family !== undefined, {
    path: ["family"],
    error: expected.family.en,
  })
  .refine(({ event, member }) => member.birthDate === undefined || member.birthDate < event.date, {
    path: ["member", "birthDate"],
    error: expected.birthDate.en,
  });
