import * as z from "zod";
import { addFaults } from "../../core/faults.js";
import { countField, dateField, maybe, positiveCountField } from "../../core/fields.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { monthFaults } from "../benefit-schema.js";
import { childExpected, mostRepeatedYears } from "./child-expectations.js";
import { childFaults, faultsOnDay } from "./child-faults.js";
import type {
  ChildRelation,
  ChildWork,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
} from "./scholarship-plan-types.js";
import { messageOf } from "../../core/expectations.js";

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
export const workingField: z.ZodType<boolean | ChildWork> = z.union(
  [
    z.boolean(),
    z.enum(
      [
        "up-to-6-months-as-wage-earner", // not law: the name of an answer
        "up-to-6-months-in-a-row-as-wage-earner",
        "as-non-wage-earner",
        "apprenticeship",
      ],
      { error: messageOf(childExpected.working) },
    ),
  ],
  { error: messageOf(childExpected.working) },
);

/** Events that open a scholarship. */
export const causeField: z.ZodType<ScholarshipCause> = z.enum([
  "work-accident-death",
  "work-accident-total-disability",
  "other",
  "migrant-worker",
]);

/** Relation of a child to the participant. */
export const relationField: z.ZodType<ChildRelation> = z.enum([
  "born",
  "step",
  "adopted",
  "unborn",
]);

/** Schema of a child. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = z
  .strictObject({
    birthDate: maybe(dateField),
    level: maybe(levelField),
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
        error: messageOf(childExpected.repeatedYears),
      }),
    ),
    marriesOn: maybe(dateField),
    startsWorkOn: maybe(dateField),
    leavesSchoolOn: maybe(dateField),
  })
  .check((context) => {
    addFaults(context, childFaults(context.value));
  });

/** Children as a field. */
export const childrenField: z.ZodType<readonly ScholarshipChild[]> =
  z.array(scholarshipChildSchema);

/** Adds what is wrong with the children in view of the event. */
export function checkChildren(
  context: z.core.ParsePayload<{ readonly children?: readonly ScholarshipChild[] | undefined }>,
  eventDate: CalendarDate,
): void {
  const { children = [] } = context.value;
  addFaults(
    context,
    children.flatMap((child, index) => faultsOnDay(child, ["children", index], eventDate)),
  );
}

/** Schema of what `projectScholarship` takes. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = z
  .strictObject({
    eventDate: dateField,
    cause: causeField,
    contributionMonths: maybe(countField),
    contributionMonthsAtLeast: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    children: childrenField,
    decidedOn: maybe(dateField),
  })
  .refine(({ eventDate, decidedOn }) => decidedOn === undefined || decidedOn >= eventDate, {
    path: ["decidedOn"],
    error: messageOf(childExpected.decidedOn),
  })
  .check((context) => {
    addFaults(context, monthFaults(context.value));
    checkChildren(context, context.value.eventDate);
  });
