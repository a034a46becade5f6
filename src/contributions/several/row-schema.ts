import * as z from "zod";
import { monthsFromTo } from "../../core/calendar.js";
import { type InputIssue, invalidInput, InvalidInputError } from "../../core/errors.js";
import { messageOf } from "../../core/expectations.js";
import { maybe, monthField, positiveCountField, textField } from "../../core/fields.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import type { ContributionInput } from "../contribution-inputs.js";
import { contributionArticles } from "../contribution-articles.js";
import { contributionInputSchema } from "../contribution-schema.js";
import type { ContributionRow, RowFacts } from "./contribution-rows.js";
import { textWith, type Text } from "../../core/text.js";

const longest = 600;

const rowExpected = {
  row: { key: "expected.row.an-object-with-the-fields-of" },
  headcount: { key: "expected.row.headcount" },
  project: { key: "expected.row.project" },
  to: textWith("expected.row.to", { longest }),
} satisfies Record<string, Text>;

const rowFields = {
  id: maybe(textField),
  person: maybe(textField),
  headcount: maybe(positiveCountField),
  to: maybe(monthField),
};
const onePerson = { path: ["headcount"], error: messageOf(rowExpected.headcount) };

function isOnePerson({ person, headcount = 1 }: RowFacts): boolean {
  return person === undefined || headcount === 1;
}

const rowFactsSchema: z.ZodType<RowFacts> = z
  .object(rowFields, { error: messageOf(rowExpected.row) })
  .refine(isOnePerson, onePerson);

/** Schema of one row of `computeContributions`. */
export const contributionRowSchema: z.ZodType<ContributionRow> = z
  .intersection(contributionInputSchema, z.strictObject(rowFields))
  .refine(isOnePerson, onePerson)
  .refine(({ segment, headcount = 1 }) => segment !== "construction" || headcount === 1, {
    path: ["headcount"],
    error: messageOf(rowExpected.project),
  })
  .refine((row) => row.to === undefined || isSpan(monthsOf(row, row.to)), {
    path: ["to"],
    error: messageOf(rowExpected.to),
  });

const ownFields = ["id", "person", "headcount", "to"];

/** A row that is well formed: its own facts, and one input for each month. */
export interface CheckedRow {
  readonly facts: RowFacts;
  readonly inputs: readonly ContributionInput[];
}

/** A row as facts and inputs by month. Throws InvalidInputError with all that is wrong. */
export function checkedRow(row: unknown): CheckedRow {
  const [facts, rowIssues] = tried(() => validate(rowFactsSchema, row));
  const [input, inputIssues] = tried(() => inputOf(row));
  const issues = [...rowIssues, ...inputIssues];
  if (!facts || !input) throw new InvalidInputError(issues);
  if (input.segment === "construction" && (facts.headcount ?? 1) > 1) {
    throw invalidInput("headcount", rowExpected.project);
  }
  if (facts.to === undefined) return { facts, inputs: [input] };
  const months = monthsOf(input, facts.to);
  if (!isSpan(months)) throw invalidInput("to", rowExpected.to);
  return { facts, inputs: months.map((month) => inMonth(input, month)) };
}

function inputOf(row: unknown): ContributionInput {
  const fields = typeof row === "object" && row !== null ? Object.entries(row) : [];
  const own = Object.fromEntries(fields.filter(([field]) => !ownFields.includes(field)));
  return validate(contributionInputSchema, own, contributionArticles);
}

/** The value, or undefined with the issues of the InvalidInputError that stood in its way. */
function tried<Value>(run: () => Value): readonly [Value | undefined, readonly InputIssue[]] {
  try {
    return [run(), []];
  } catch (error) {
    if (error instanceof InvalidInputError) return [undefined, error.issues];
    throw error;
  }
}

/** The months to the last one; none where the bill is not a monthly one. */
function monthsOf(input: ContributionInput, to: CalendarMonth): CalendarMonth[] {
  const monthly =
    input.segment === "wage-earner" ||
    input.segment === "non-wage-earner" ||
    (input.segment === "construction" && input.wages !== undefined);
  return monthly ? monthsFromTo(input.month, to) : [];
}

function isSpan(months: readonly CalendarMonth[]): boolean {
  return months.length > 0 && months.length <= longest;
}

function inMonth(input: ContributionInput, month: CalendarMonth): ContributionInput {
  return input.segment === "migrant-worker" ? input : { ...input, month };
}
