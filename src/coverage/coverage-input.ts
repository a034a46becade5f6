import * as z from "zod";
import { isCalendarDate } from "../core/calendar.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { invalidInput } from "../core/errors.js";
import { messageOf } from "../core/expectations.js";
import { countField, fundingSourceField, maybe, textField } from "../core/fields.js";
import { type Text, textWith } from "../core/text.js";
import { type FundingSource, type Segment, segments, type Sex } from "../core/vocabulary.js";
import {
  coverageDefinitions,
  type StandardCoverageDefinition,
} from "../law/coverage-definitions.js";

/** The keys by which rows of a coverage count are grouped. */
export interface CoverageKeys {
  readonly region?: string | undefined;
  readonly category?: string | undefined;
  readonly segment?: Segment | undefined;
  readonly sex?: Sex | undefined;
  readonly fundedBy?: FundingSource | undefined;
  /** A year, a month or a day: `2025`, `2025-03`, `2025-03-31`. */
  readonly period?: string | undefined;
}

/** One line of a coverage count. */
export interface CoverageRow extends CoverageKeys {
  /** People protected. */
  readonly covered: number;
  /** People who should be. */
  readonly workers: number;
}

/** The definition of a ratio; ratios of two definitions never compare. */
export interface CustomDefinition {
  readonly id: string;
  /** The numerator. */
  readonly numerator: string;
  /** The denominator. */
  readonly denominator: string;
  /** Whether people are counted where they live or where they work. */
  readonly domicile: string;
  /** Whether construction workers are counted above the line. */
  readonly construction?: "with" | "without" | undefined;
}

/**
 * Definition of a coverage ratio: one in use (`coverageDefinitions` says what it
 * counts), or the caller's own.
 */
export type CoverageDefinition = StandardCoverageDefinition | CustomDefinition;

/** The keys by which rows may be grouped. */
export type CoverageKey = keyof CoverageKeys;

/** How `measureCoverage` counts. */
export interface CoverageOptions {
  /** Always named by the caller: no definition is assumed. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent. */
  readonly target?: number | undefined;
  readonly by?: CoverageKey | undefined;
}

/**
 * A coverage count that can be added to, merged and stored: one cell for each
 * combination of keys that occurs. Plain data.
 */
export interface CoverageTally {
  readonly kind: "coverage-tally";
  readonly definition: CoverageDefinition;
  /** In one fixed order, so that equal tallies are equal as JSON. */
  readonly cells: readonly CoverageRow[];
}

const standardIds = coverageDefinitions.map(({ id }) => id);

const ownDefinition = "{ id, numerator, denominator, domicile, construction? }";

const expected = {
  definition: textWith("expected.coverage.definition", { ids: standardIds, ownDefinition }),
  targetRatio: { key: "expected.coverage.target-ratio" },
  period: { key: "expected.coverage.period" },
} satisfies Record<string, Text>;

const keyNames: Readonly<Record<CoverageKey, true>> = {
  region: true,
  category: true,
  segment: true,
  sex: true,
  fundedBy: true,
  period: true,
};

/** The keys by which rows may be grouped. */
export const coverageKeys: readonly CoverageKey[] = Object.keys(keyNames) as CoverageKey[];

/** Schema of one row of a coverage count. */
export const coverageRowSchema: z.ZodType<CoverageRow> = z.strictObject({
  region: maybe(textField),
  category: maybe(textField),
  segment: maybe(z.enum(segments as readonly [Segment])),
  sex: maybe(z.enum(["male", "female"])),
  fundedBy: maybe(fundingSourceField),
  period: maybe(
    z
      .string({ error: messageOf(expected.period) })
      .refine(isPeriod, { error: messageOf(expected.period) }),
  ),
  covered: countField,
  workers: countField,
});

/** Whether a text is a year, a month or a day. */
export function isPeriod(text: string): boolean {
  if (text.length === 4) return isCalendarDate(`${text}-01-01`); // not law: a year or a month by its length, checked on its first day
  return isCalendarDate(text.length === 7 ? `${text}-01` : text); // not law: a year or a month by its length, checked on its first day
}

/** Schema of a coverage definition. */
export const coverageDefinitionField: z.ZodType<CoverageDefinition> = z.union(
  [
    z.enum(standardIds as unknown as readonly [StandardCoverageDefinition]),
    z.strictObject({
      id: textField,
      numerator: textField,
      denominator: textField,
      domicile: textField,
      construction: maybe(z.enum(["with", "without"])),
    }),
  ],
  { error: messageOf(expected.definition) },
);

/** A target as a ratio. */
export const targetField: z.ZodType<number> = z
  .number({ error: messageOf(expected.targetRatio) })
  .refine((target) => target > 0 && target <= 1, { error: messageOf(expected.targetRatio) });

const reportOptions = {
  target: maybe(targetField),
  by: maybe(z.enum(coverageKeys as readonly [CoverageKey])),
};

/** Schema of the options of `measureCoverage`. */
export const coverageOptionsSchema: z.ZodType<CoverageOptions> = z.strictObject({
  definition: coverageDefinitionField,
  ...reportOptions,
});

/** Schema of the input of `measureCoverage`. */
export const coverageInputSchema: z.ZodType<{
  rows: readonly CoverageRow[];
  options: CoverageOptions;
}> = z.strictObject({ rows: z.array(coverageRowSchema), options: coverageOptionsSchema });

/** Schema of a tally, as it comes back from storage. */
export const coverageTallySchema: z.ZodType<CoverageTally> = z.strictObject({
  kind: z.literal("coverage-tally"),
  definition: coverageDefinitionField,
  cells: z.array(coverageRowSchema),
});

/** Schema of what `emptyCoverageTally` takes. */
export const emptyTallySchema: z.ZodType<{ definition: CoverageDefinition }> = z.strictObject({
  definition: coverageDefinitionField,
});

/** Schema of what `addToTally` takes. */
export const addToTallySchema: z.ZodType<{ tally: CoverageTally; rows: readonly CoverageRow[] }> =
  z.strictObject({ tally: coverageTallySchema, rows: z.array(coverageRowSchema) });

/** Schema of what `mergeTallies` takes. */
export const mergeTalliesSchema: z.ZodType<{ a: CoverageTally; b: CoverageTally }> = z.strictObject(
  { a: coverageTallySchema, b: coverageTallySchema },
);

/** Schema of what `coverageOfTally` takes: the definition is the tally's own. */
export const coverageOfTallySchema: z.ZodType<{
  tally: CoverageTally;
  options: Omit<CoverageOptions, "definition">;
}> = z.strictObject({ tally: coverageTallySchema, options: z.strictObject(reportOptions) });

/** Counts of different definitions neither compare nor add up. Throws InvalidInputError. */
export function requireSameDefinition(
  a: CoverageDefinition,
  b: CoverageDefinition,
  purpose: "compare" | "merge",
): void {
  if (sameDefinition(a, b)) return;
  throw invalidInput("definition", refusals[purpose]);
}

function sameDefinition(a: CoverageDefinition, b: CoverageDefinition): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (
    a.id === b.id &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.domicile === b.domicile &&
    a.construction === b.construction
  );
}

const refusals = /* @__PURE__ */ deepFreeze({
  compare: { key: "same-definition.compare" },
  merge: { key: "same-definition.merge" },
} satisfies Record<string, Text>);
