import * as z from "zod";
import { monthsFromTo } from "../../core/calendar.js";
import { InvalidInputError } from "../../core/errors.js";
import { expectations } from "../../core/expectations.js";
import { maybe, monthField, positiveCountField, textField } from "../../core/fields.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import type { ContributionInput } from "../contribution-inputs.js";
import { contributionArticles, contributionInputSchema } from "../contribution-schema.js";
import type { RowFacts } from "./contribution-rows.js";

const longest = 600;

const rowExpected = expectations({
  row: { id: "objek dengan isian satu iuran", en: "an object with the fields of a contribution" },
  persons: {
    id: "satu orang bila person disebut",
    en: "one person where a person is named",
  },
  to: {
    id: "bulan `to` tidak sebelum `month`, paling lama 600 bulan, dan hanya untuk iuran bulanan",
    en: "a month `to` not before `month`, at most 600 months, and for monthly contributions only",
  },
});

const rowFactsSchema: z.ZodType<RowFacts> = z
  .object(
    {
      id: maybe(textField),
      person: maybe(textField),
      persons: maybe(positiveCountField),
      to: maybe(monthField),
    },
    { error: rowExpected.row.en },
  )
  .refine(({ person, persons = 1 }) => person === undefined || persons === 1, {
    path: ["persons"],
    error: rowExpected.persons.en,
  });

const ownFields = ["id", "person", "persons", "to"];

/** A row that is well formed: its own facts, and one input for each month. */
export interface CheckedRow {
  readonly facts: RowFacts;
  readonly inputs: readonly ContributionInput[];
}

/** A row as facts and inputs by month. Throws InvalidInputError. */
export function checkedRow(row: unknown): CheckedRow {
  const facts = validate(rowFactsSchema, row);
  const rest = Object.entries(row as object).filter(([field]) => !ownFields.includes(field));
  const input = validate(contributionInputSchema, Object.fromEntries(rest), contributionArticles);
  if (facts.to === undefined) return { facts, inputs: [input] };
  return { facts, inputs: monthsOf(input, facts.to).map((month) => inMonth(input, month)) };
}

function monthsOf(input: ContributionInput, to: CalendarMonth): CalendarMonth[] {
  const monthly =
    input.segment === "wage-earner" ||
    input.segment === "non-wage-earner" ||
    (input.segment === "construction" && input.wages !== undefined);
  const months = monthly ? monthsFromTo(input.month, to) : [];
  if (months.length > 0 && months.length <= longest) return months;
  throw new InvalidInputError([{ path: "to", message: rowExpected.to }]);
}

function inMonth(input: ContributionInput, month: CalendarMonth): ContributionInput {
  return input.segment === "migrant-worker" ? input : { ...input, month };
}
