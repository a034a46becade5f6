import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import type { Bilingual } from "../../core/bilingual.js";
import { countField, dateField, maybe, positiveCountField } from "../../core/fields.js";
import type { PermittedWork } from "../../law/provisions/scholarship.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { schoolYearOf } from "./school-year.js";
import type {
  ChildRelation,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
} from "./scholarship-plan.js";

type ChildExpectation =
  | "birthDate"
  | "startsSchool"
  | "working"
  | "grade"
  | "unborn"
  | "skipsKindergarten"
  | "repeatedYears"
  | "laterChange"
  | "decidedOn";

/** What a child must be, beside what all inputs must be. */
export const childExpected: Readonly<Record<ChildExpectation, Bilingual>> = expectations({
  birthDate: {
    id: 'tanggal lahir yang tidak sesudah kejadian (anak dalam kandungan: relation "unborn")',
    en: 'a birth date not after the event (a child not yet born: relation "unborn")',
  },
  startsSchool: {
    id: 'tahun ajaran masuk sekolah, hanya untuk level "not-yet", tidak sebelum tahun kejadian',
    en: 'the school year of entering school, only for level "not-yet", not before the year of the event',
  },
  working: {
    id: "true, false, atau pekerjaan yang dikecualikan Permenaker 1/2025",
    en: "true, false, or a kind of work that Permenaker 1/2025 permits",
  },
  grade: { id: "kelas yang ada pada jenjang itu", en: "a grade that the level has" },
  unborn: {
    id: 'anak dalam kandungan: level "not-yet" tanpa birthDate',
    en: 'an unborn child: level "not-yet" without birthDate',
  },
  skipsKindergarten: {
    id: 'skipsKindergarten hanya bagi level "not-yet" dan "sd"',
    en: 'skipsKindergarten is only of the levels "not-yet" and "sd"',
  },
  repeatedYears: {
    id: "banyaknya tahun mengulang, paling banyak 10",
    en: "the number of repeated years, at most 10",
  },
  laterChange: {
    id: "hari sesudah kejadian (keadaan pada hari kejadian: isi married atau working)",
    en: "a day after the event (of the day of the event itself: give married or working)",
  },
  decidedOn: {
    id: "decidedOn tidak boleh sebelum eventDate",
    en: "decidedOn must not be before eventDate",
  },
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

/** What a child is to the participant. */
export const relationField: z.ZodType<ChildRelation> = z.enum([
  "born",
  "step",
  "adopted",
  "unborn",
]);

const mostRepeatedYears = 10;

/** Schema of a child. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = z
  .strictObject({
    birthDate: maybe(dateField),
    level: levelField,
    grade: maybe(positiveCountField),
    married: maybe(z.boolean()),
    working: maybe(workingField),
    startsSchool: maybe(positiveCountField),
    relation: maybe(relationField),
    lawfulBefore: maybe(z.boolean()),
    registered: maybe(z.boolean()),
    alreadyEntitled: maybe(z.boolean()),
    skipsKindergarten: maybe(z.boolean()),
    repeatedYears: maybe(
      countField.refine((years) => years <= mostRepeatedYears, {
        error: childExpected.repeatedYears.en,
      }),
    ),
    marriesOn: maybe(dateField),
    startsWorkOn: maybe(dateField),
    leavesSchoolOn: maybe(dateField),
  })
  .refine(({ level, grade }) => gradeExists(level, grade), {
    path: ["grade"],
    error: childExpected.grade.en,
  })
  .refine(
    ({ relation, level, birthDate }) =>
      relation !== "unborn" || (level === "not-yet" && birthDate === undefined),
    { path: ["relation"], error: childExpected.unborn.en },
  )
  .refine(
    ({ level, skipsKindergarten }) =>
      skipsKindergarten === undefined || level === "not-yet" || level === "sd",
    { path: ["skipsKindergarten"], error: childExpected.skipsKindergarten.en },
  );

/** Children as a field. */
export const childrenField: z.ZodType<readonly ScholarshipChild[]> =
  z.array(scholarshipChildSchema);

interface ChildFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a child's dates must be in view of the event, with the path of what is wrong. */
function childFaults(
  child: ScholarshipChild,
  index: number,
  eventDate: CalendarDate,
): ChildFault[] {
  const { birthDate, level, startsSchool } = child;
  const fault = (field: keyof ScholarshipChild, expected: Bilingual): ChildFault => ({
    path: ["children", index, field],
    message: expected.en,
  });
  const year = schoolYearOf(eventDate);
  const entry = startsSchool ?? year;
  const outside = entry < year || entry > year + latestEntry;
  const misplaced = startsSchool !== undefined && (level !== "not-yet" || outside);
  const changes = (["marriesOn", "startsWorkOn", "leavesSchoolOn"] as const).filter((field) => {
    const day = child[field];
    return day !== undefined && day <= eventDate;
  });
  return [
    ...(birthDate !== undefined && birthDate > eventDate
      ? [fault("birthDate", childExpected.birthDate)]
      : []),
    ...(misplaced ? [fault("startsSchool", childExpected.startsSchool)] : []),
    ...changes.map((field) => fault(field, childExpected.laterChange)),
  ];
}

/** Years within which a child enters kindergarten. */
const latestEntry = 10;

/** Adds what is wrong with the children in view of the event. */
export function checkChildren(
  context: z.core.ParsePayload<{ readonly children?: readonly ScholarshipChild[] }>,
  eventDate: CalendarDate,
): void {
  const { children = [] } = context.value;
  const faults = children.flatMap((child, index) => childFaults(child, index, eventDate));
  for (const { path, message } of faults) {
    context.issues.push({ code: "custom", path: [...path], message, input: context.value });
  }
}

/** Schema of what `projectScholarship` takes. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = z
  .strictObject({
    eventDate: dateField,
    cause: causeField,
    contributionMonths: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    children: childrenField,
    decidedOn: maybe(dateField),
  })
  .refine(({ eventDate, decidedOn }) => decidedOn === undefined || decidedOn >= eventDate, {
    path: ["decidedOn"],
    error: childExpected.decidedOn.en,
  })
  .check((context) => {
    checkChildren(context, context.value.eventDate);
  });
