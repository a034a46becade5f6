import * as z from "zod";
import { monthsOfYear } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import { countField, maybe, positiveCountField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import {
  type CoverageDefinition,
  coverageDefinitionField,
  targetField,
} from "../coverage/coverage-input.js";
import { type PlanPerson, planPersonSchema } from "./plan-group-input.js";

/** The target of one year. */
export interface YearTarget {
  readonly year: number;
  /** Target as a ratio: 0.8 for 80 percent. */
  readonly target: number;
  /** People who should be protected in that year; those of the path when absent. */
  readonly workers?: number | undefined;
  /** People protected by others in that year; those of the path when absent. */
  readonly covered?: number | undefined;
}

/** Input of `pathToTarget`. */
export interface TargetPathInput {
  readonly definition: CoverageDefinition;
  /** People protected by others, who are not paid for here. */
  readonly covered: number;
  /** People who should be protected; at least one. */
  readonly workers: number;
  /** One year after the other, each with its target. */
  readonly years: readonly YearTarget[];
  /** Each person paid for; `months` are the funded months of each year, from January. */
  readonly person: PlanPerson;
}

const expected = {
  years: { key: "expected.target-path.years" },
  months: { key: "expected.target-path.months" },
} satisfies Record<string, Text>;

/** Schema of what `pathToTarget` takes. */
export const targetPathInputSchema: z.ZodType<TargetPathInput> = z
  .strictObject({
    definition: coverageDefinitionField,
    covered: countField,
    workers: positiveCountField,
    years: z
      .array(
        z.strictObject({
          year: z.int().min(1000).max(2999), // not law: a bound of the input
          target: targetField,
          workers: maybe(positiveCountField),
          covered: maybe(countField),
        }),
      )
      .min(1, { error: messageOf(expected.years) })
      .refine(areConsecutive, { error: messageOf(expected.years) }),
    person: planPersonSchema,
  })
  .refine(({ person }) => (person.months ?? 0) <= monthsOfYear, {
    path: ["person", "months"],
    error: messageOf(expected.months),
  });

function areConsecutive(years: readonly YearTarget[]): boolean {
  return years.every(({ year }, index) => year === (years[0]?.year ?? 0) + index);
}
