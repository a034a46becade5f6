import * as z from "zod";
import { monthsFromTo } from "../../core/calendar.js";
import {
  type InputIssue,
  invalidInput,
  InvalidInputError,
  type JamsosnakerError,
} from "../../core/errors.js";
import { messageOf } from "../../core/expectations.js";
import { maybe, monthField, positiveCountField, textField } from "../../core/fields.js";
import { type Text, textWith } from "../../core/text.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth, Payer, Rupiah } from "../../core/vocabulary.js";
import type { Recorded } from "../../law/recorded.js";
import type { ByProgrammeAndPayer } from "../by-programme-and-payer.js";
import {
  contributionArticles,
  type ContributionInput,
  contributionInputSchema,
  contributionSchemaWith,
  isPartMonth,
} from "../contribution-input.js";
import type { BilledProgramme, Contribution, FundingOrNone } from "../contribution.js";

/** Fields of a row besides those of `computeContribution`. */
export interface RowFacts {
  /** The row's own name, given back in the results. */
  readonly id?: string | undefined;
  /** The person paid for: rows of one person (two jobs) are added up. */
  readonly person?: string | undefined;
  /** People alike who are paid for together, such as a group (wadah); one when absent. */
  readonly headcount?: number | undefined;
  /** Last of several months paid for, from the row's `month`; only for monthly contributions. */
  readonly to?: CalendarMonth | undefined;
}

/** One row: a person, a group, a project, for one month or several. */
export type ContributionRow = ContributionInput & RowFacts;

/** Cost of one row. */
export interface ContributionRowResult {
  /** Position of the row, from 0. */
  readonly index: number;
  readonly id?: string | undefined;
  readonly person?: string | undefined;
  readonly persons: number;
  /** For all persons and months of the row, in rupiah. */
  readonly total: Rupiah;
  /** For one person, by month. */
  readonly contributions: readonly Contribution[];
}

/** A row that was left out, and why. */
export interface ContributionRowError {
  readonly index: number;
  readonly id?: string | undefined;
  readonly person?: string | undefined;
  /** Code, messages and facts of the error, as plain data. */
  readonly error: ReturnType<JamsosnakerError["toJSON"]>;
}

/** Cost of many rows. */
export interface Contributions extends Recorded {
  readonly kind: "contributions";
  readonly total: Rupiah;
  /** Months of wage earners and non-wage earners; projects and migrant workers have none. */
  readonly personMonths: number;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
  readonly byProgrammeAndPayer: ByProgrammeAndPayer;
  readonly byFunding: Readonly<Partial<Record<FundingOrNone, Rupiah>>>;
  readonly byMonth: Readonly<Record<CalendarMonth, Rupiah>>;
  /** By person, of the rows that name one. */
  readonly byPerson: Readonly<Record<string, Rupiah>>;
  readonly rows: readonly ContributionRowResult[];
  /** Rows that were left out of every total. */
  readonly errors: readonly ContributionRowError[];
}

const longest = 600; // not law: the most months of one row: a bound of the input

const rowExpected = {
  row: { key: "expected.row" },
  headcount: { key: "expected.row.headcount" },
  project: { key: "expected.row.project" },
  to: textWith("expected.row.to", { longest }),
  worked: { key: "expected.row.worked" },
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
export const contributionRowSchema: z.ZodType<ContributionRow> = contributionSchemaWith<RowFacts>(
  rowFields,
)
  .refine(isOnePerson, onePerson)
  .refine(({ segment, headcount = 1 }) => segment !== "construction" || headcount === 1, {
    path: ["headcount"],
    error: messageOf(rowExpected.project),
  })
  .refine((row) => row.to === undefined || isSpan(monthsOf(row, row.to)), {
    path: ["to"],
    error: messageOf(rowExpected.to),
  })
  .refine((row) => !isPaidPastWork(row, row.to), {
    path: ["to"],
    error: messageOf(rowExpected.worked),
  });

const ownFields = ["id", "person", "headcount", "to"];

/** A row that is well formed: its own facts, and one input for each month. */
interface CheckedRow {
  readonly facts: RowFacts;
  readonly inputs: readonly ContributionInput[];
}

/** A row as facts and inputs by month. Throws InvalidInputError with all that is wrong. */
export function checkedRow(row: unknown): CheckedRow {
  const [whole] = tried(() => validate(contributionRowSchema, row));
  if (!whole) throw faultsOf(row);
  const { to } = whole;
  return {
    facts: whole,
    inputs: to === undefined ? [whole] : monthsOf(whole, to).map((month) => inMonth(whole, month)),
  };
}

/** The fields of a row are read apart from those of its input, so that the faults of both are named. */
function faultsOf(row: unknown): InvalidInputError {
  const [facts, rowIssues] = tried(() => validate(rowFactsSchema, row));
  const [input, inputIssues] = tried(() => inputOf(row));
  if (!facts || !input) return new InvalidInputError([...rowIssues, ...inputIssues]);
  if (input.segment === "construction" && (facts.headcount ?? 1) > 1) {
    return invalidInput("headcount", rowExpected.project);
  }
  const isLater = facts.to !== undefined && isSpan(monthsOf(input, facts.to));
  return invalidInput("to", isLater ? rowExpected.worked : rowExpected.to);
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

/** Whether a row goes on for months after the last day of work. */
function isPaidPastWork(input: ContributionInput, to: CalendarMonth | undefined): boolean {
  if (to === undefined || input.segment !== "wage-earner" || !isPartMonth(input.wage)) return false;
  return input.wage.worked.to !== undefined && to > input.month;
}

function isSpan(months: readonly CalendarMonth[]): boolean {
  return months.length > 0 && months.length <= longest;
}

function inMonth(input: ContributionInput, month: CalendarMonth): ContributionInput {
  return input.segment === "migrant-worker" ? input : { ...input, month };
}
