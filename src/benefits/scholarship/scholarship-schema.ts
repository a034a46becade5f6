import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import type { Bilingual } from "../../core/bilingual.js";
import { countField, dateField, positiveCountField } from "../../core/fields.js";
import type { PermittedWork } from "../../law/provisions/scholarship.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { schoolYearOf } from "./school-year.js";
import type { ScholarshipCause, ScholarshipChild, ScholarshipInput } from "./scholarship-plan.js";

type ChildExpectation = "birthDate" | "startsSchool" | "working" | "grade";

/** What a child must be, beside what all inputs must be. */
export const childExpected: Readonly<Record<ChildExpectation, Bilingual>> = expectations({
  birthDate: {
    id: "tanggal lahir yang tidak sesudah kejadian (anak dalam kandungan: tanyakan kepada BPJS)",
    en: "a birth date not after the event (a child not yet born: ask BPJS)",
  },
  startsSchool: {
    id: 'tahun ajaran masuk TK, hanya untuk level "not-yet", tidak sebelum tahun kejadian',
    en: 'the school year of entering kindergarten, only for level "not-yet", not before the year of the event',
  },
  working: {
    id: "true, false, atau pekerjaan yang dikecualikan Permenaker 1/2025",
    en: "true, false, or a kind of work that Permenaker 1/2025 permits",
  },
  grade: { id: "kelas yang ada pada jenjang itu", en: "a grade that the level has" },
});

/** Highest class of each level, four-year vocational schools and late students included. */
const lastGrade = { "not-yet": 0, tk: 2, sd: 6, smp: 3, sma: 4, higher: 14 } as const;

/** Level of schooling of a child. */
export const levelField: z.ZodType<ScholarshipChild["level"]> = z.enum([
  "not-yet",
  "tk",
  "sd",
  "smp",
  "sma",
  "higher",
]);

/** Whether a child works, or in which permitted way. */
export const workingField: z.ZodType<boolean | PermittedWork> = z.union(
  [
    z.boolean(),
    z.enum(["up-to-6-months-as-wage-earner", "as-non-wage-earner", "apprenticeship"], {
      error: childExpected.working.en,
    }),
  ],
  { error: childExpected.working.en },
);

/** What opens a scholarship. */
export const causeField: z.ZodType<ScholarshipCause> = z.enum([
  "work-accident-death",
  "work-accident-total-disability",
  "death",
  "migrant-worker",
]);

/** Whether a level has a class; true while one of the two is not known. */
export function gradeExists(
  level: ScholarshipChild["level"] | undefined,
  grade: number | undefined,
): boolean {
  return level === undefined || grade === undefined || grade <= lastGrade[level];
}

/** Schema of a child. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = z
  .strictObject({
    birthDate: dateField.exactOptional(),
    level: levelField,
    grade: positiveCountField.exactOptional(),
    married: z.boolean().exactOptional(),
    working: workingField.exactOptional(),
    startsSchool: positiveCountField.exactOptional(),
  })
  .refine(({ level, grade }) => gradeExists(level, grade), {
    path: ["grade"],
    error: childExpected.grade.en,
  });

/** Children as a field. */
export const childrenField: z.ZodType<readonly ScholarshipChild[]> =
  z.array(scholarshipChildSchema);

/** What a child's dates must be in view of the event, with the path of what is wrong. */
function childFaults(
  list: readonly ScholarshipChild[] | undefined,
  eventDate: CalendarDate,
): readonly { readonly path: readonly (string | number)[]; readonly message: string }[] {
  return (list ?? []).flatMap(({ birthDate, level, startsSchool }, index) => {
    const unborn = birthDate !== undefined && birthDate > eventDate;
    const entry = startsSchool ?? schoolYearOf(eventDate);
    const outside =
      entry < schoolYearOf(eventDate) || entry > schoolYearOf(eventDate) + latestEntry;
    const misplaced = startsSchool !== undefined && (level !== "not-yet" || outside);
    return [
      ...(unborn
        ? [{ path: ["children", index, "birthDate"], message: childExpected.birthDate.en }]
        : []),
      ...(misplaced
        ? [{ path: ["children", index, "startsSchool"], message: childExpected.startsSchool.en }]
        : []),
    ];
  });
}

/** Years within which a child enters kindergarten. */
const latestEntry = 10;

/** Adds what is wrong with the children in view of the event. */
export function checkChildren(
  context: z.core.ParsePayload<{ readonly children?: readonly ScholarshipChild[] }>,
  eventDate: CalendarDate,
): void {
  for (const { path, message } of childFaults(context.value.children, eventDate)) {
    context.issues.push({ code: "custom", path: [...path], message, input: context.value });
  }
}

/** Schema of what `projectScholarship` takes. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = z
  .strictObject({
    eventDate: dateField,
    cause: causeField,
    contributionMonths: countField.exactOptional(),
    consecutiveContributionMonths: countField.exactOptional(),
    children: childrenField,
  })
  .check((context) => {
    checkChildren(context, context.value.eventDate);
  });
