import * as z from "zod";
import { firstYear, isCalendarDate, lastYear } from "../core/calendar.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { invalidInput } from "../core/errors.js";
import { messageOf } from "../core/expectations.js";
import { countField, fundingSourceField, maybe, textField } from "../core/fields.js";
import { regionKey, regionAt, type RegionLevel, regionLevels } from "../core/region-level.js";
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
  /**
   * Months in which the people covered were active, all people together; the row then
   * names its `period`, a year or a month.
   */
  readonly activeMonths?: number | undefined;
}

/** One line that is known as a percentage only, as somebody has published it. */
export interface PublishedCoverage extends CoverageKeys {
  /** As it was published, e.g. 87.8; it may exceed 100. */
  readonly percent: number | string;
  /** Who published it, and when. */
  readonly source: string;
}

/** The definition of a ratio; ratios of two definitions never compare. */
export interface CustomDefinition {
  readonly id: string;
  /** The numerator. */
  readonly numerator: string;
  /** The denominator. */
  readonly denominator: string;
  /** Whether people are counted where they live or where they work; not stated when absent. */
  readonly domicile?: string | undefined;
  /** Whether construction workers are counted above the line. */
  readonly construction?: "with" | "without" | undefined;
}

/**
 * Definition of a coverage ratio: one in use (`coverageDefinitions` says what it
 * counts), or the caller's own.
 */
export type CoverageDefinition = StandardCoverageDefinition | CustomDefinition;

/** The keys of a row. */
export type CoverageKey = keyof CoverageKeys;

/** What rows may be grouped by: a key, or a level to which their region codes are rolled up. */
export type CoverageGrouping = CoverageKey | RegionLevel;

/** One grouping, or two at once such as category and village. */
export type CoverageBy = CoverageGrouping | readonly [CoverageGrouping, CoverageGrouping];

/** The target of one year on a path. */
export interface TargetStep {
  readonly year: number;
  /** As people write it: 43.92 for 43.92 percent. */
  readonly percent: number;
}

/** A village that is to report. */
export interface ReportingVillage {
  /** Region code, with dots or without. */
  readonly code: string;
  readonly name: string;
  /** Name of its district. */
  readonly district?: string | undefined;
}

/** How `measureCoverage` counts. */
export interface CoverageOptions {
  /** Always named by the caller: no definition is assumed. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio, 0.8 for 80 percent, or the path to it, year by year. */
  readonly target?: number | readonly TargetStep[] | undefined;
  readonly by?: CoverageBy | undefined;
  /** Only rows whose period lies in this year, month or day. */
  readonly period?: string | undefined;
  /** Figures with a count from 1 to below this number are suppressed: 5 suppresses 1 to 4. */
  readonly smallCells?: number | undefined;
  /** Villages that are to report, with their names; goes with a grouping by village. */
  readonly villages?: readonly ReportingVillage[] | undefined;
}

/**
 * A coverage count that can be added to, merged and stored: one cell for each
 * combination of keys that occurs. Plain data.
 */
export interface CoverageTally {
  readonly kind: "coverage-tally";
  readonly definition: CoverageDefinition;
  /** Ids of the lists that were counted, each once and in order; absent without ids. */
  readonly sources?: readonly string[] | undefined;
  /** Tallies without a source id in a merge: the same one twice could not be told apart. */
  readonly unnamed?: number | undefined;
  /** In one fixed order, so that equal tallies are equal as JSON. */
  readonly cells: readonly CoverageRow[];
}

/** The least number below which cells are small: with 2, counts of one are. */
const leastSmallCells = 2; // not law: below it no count is small

const standardIds = coverageDefinitions.map(({ id }) => id);

const ownDefinition = "{ id, numerator, denominator, domicile?, construction? }";

const expected = {
  definition: textWith("expected.coverage.definition", { ids: standardIds, ownDefinition }),
  targetRatio: { key: "expected.coverage.target-ratio" },
  period: { key: "expected.coverage.period" },
  row: { key: "expected.coverage.row" },
  percent: { key: "expected.coverage.percent" },
  active: { key: "expected.coverage.active" },
  path: { key: "expected.coverage.path" },
  pair: { key: "expected.coverage.pair" },
  smallCells: { key: "expected.coverage.small-cells" },
  village: { key: "expected.coverage.village" },
  villages: { key: "expected.coverage.villages" },
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

const periodField: z.ZodType<string> = z
  .string({ error: messageOf(expected.period) })
  .refine(isPeriod, { error: messageOf(expected.period) });

const keyFields = {
  region: maybe(textField),
  category: maybe(textField),
  segment: maybe(z.enum(segments as readonly [Segment])),
  sex: maybe(z.enum(["male", "female"])),
  fundedBy: maybe(fundingSourceField),
  period: maybe(periodField),
};

const rowField: z.ZodType<CoverageRow> = z.strictObject({
  ...keyFields,
  covered: countField,
  workers: countField,
  activeMonths: maybe(countField),
});

/** Schema of one row of a coverage count. */
export const coverageRowSchema: z.ZodType<CoverageRow> = rowField.refine(hasPossibleMonths, {
  path: ["activeMonths"],
  error: messageOf(expected.active),
});

function hasPossibleMonths({ activeMonths, period, covered }: CoverageRow): boolean {
  if (activeMonths === undefined) return true;
  return activeMonths <= covered * monthsOfPeriod(period);
}

/** Months of a year or of a month; none of a day, or where no period is named. */
export function monthsOfPeriod(period: string | undefined): number {
  if (period?.length === 4) return 12; // not law: months of a year, known by its length
  return period?.length === 7 ? 1 : 0; // not law: a month by its length
}

const mostPercent = 999_999; // not law: a bound of the input

/** Schema of a line that is known as a percentage only. */
export const publishedCoverageSchema: z.ZodType<PublishedCoverage> = z.strictObject({
  ...keyFields,
  percent: z.union(
    [
      z
        .number({ error: messageOf(expected.percent) })
        .nonnegative({ error: messageOf(expected.percent) })
        .max(mostPercent, { error: messageOf(expected.percent) }),
      z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, { error: messageOf(expected.percent) }), // not law: how a percentage may be written
    ],
    { error: messageOf(expected.percent) },
  ),
  source: textField,
});

/** Rows in a list; months active are checked once for all of them, since there may be many. */
function listOf<Row extends CoverageRow | PublishedCoverage>(
  row: z.ZodType<Row>,
): z.ZodType<readonly Row[]> {
  return z.array(row).check(({ value, issues }) => {
    value.forEach((given, index) => {
      if (!("activeMonths" in given) || hasPossibleMonths(given)) return;
      const message = messageOf(expected.active);
      issues.push({ code: "custom", path: [index, "activeMonths"], message, input: given });
    });
  });
}

const countedRows: z.ZodType<readonly CoverageRow[]> = listOf(rowField);

/** Schema of the rows of `measureCoverage`. */
export const coverageRowsSchema: z.ZodType<readonly (CoverageRow | PublishedCoverage)[]> = listOf<
  CoverageRow | PublishedCoverage
>(z.union([rowField, publishedCoverageSchema], { error: messageOf(expected.row) }));

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
      domicile: maybe(textField),
      construction: maybe(z.enum(["with", "without"])),
    }),
  ],
  { error: messageOf(expected.definition) },
);

/** A target as a ratio. */
export const targetField: z.ZodType<number> = z
  .number({ error: messageOf(expected.targetRatio) })
  .refine((target) => target > 0 && target <= 1, { error: messageOf(expected.targetRatio) });

const groupingField: z.ZodType<CoverageGrouping> = z.enum([
  ...coverageKeys,
  ...regionLevels,
] as readonly CoverageGrouping[] as readonly [CoverageGrouping]);

const pathField: z.ZodType<readonly TargetStep[]> = z
  .array(
    z.strictObject({
      year: z.int().min(firstYear).max(lastYear),
      percent: z.number().positive().max(100), // not law: all workers in percent
    }),
    { error: messageOf(expected.path) },
  )
  .min(1, { error: messageOf(expected.path) })
  .refine((path) => path.every(({ year }, index) => year > (path[index - 1]?.year ?? 0)), {
    error: messageOf(expected.path),
  });

const villageField: z.ZodType<ReportingVillage> = z.strictObject({
  code: z
    .string({ error: messageOf(expected.village) })
    .refine((code) => regionAt(code, "village") !== undefined, {
      error: messageOf(expected.village),
    }),
  name: textField,
  district: maybe(textField),
});

const reportOptions = {
  target: maybe(z.union([targetField, pathField], { error: messageOf(expected.targetRatio) })),
  by: maybe(
    z.union([
      groupingField,
      z
        .tuple([groupingField, groupingField])
        .refine(([first, second]) => first !== second, { error: messageOf(expected.pair) }),
    ]),
  ),
  period: maybe(periodField),
  smallCells: maybe(
    z
      .int({ error: messageOf(expected.smallCells) })
      .min(leastSmallCells, { error: messageOf(expected.smallCells) }),
  ),
  villages: maybe(z.array(villageField)),
};

/** Villages have a grouping by village to go with, and stand in the list once. */
function withVillages<Options extends Omit<CoverageOptions, "definition">>(
  schema: z.ZodType<Options>,
): z.ZodType<Options> {
  return schema.refine(({ by, villages }) => !villages || isWholeList(villages, by), {
    path: ["villages"],
    error: messageOf(expected.villages),
  });
}

function isWholeList(villages: readonly ReportingVillage[], by: CoverageBy | undefined): boolean {
  const codes = new Set(villages.map(({ code }) => regionKey(code)));
  return codes.size === villages.length && [by].flat().includes("village");
}

/** Schema of the options of `measureCoverage`. */
export const coverageOptionsSchema: z.ZodType<CoverageOptions> = withVillages<CoverageOptions>(
  z.strictObject({ definition: coverageDefinitionField, ...reportOptions }),
);

/** Schema of the input of `measureCoverage`. */
export const coverageInputSchema: z.ZodType<{
  rows: readonly (CoverageRow | PublishedCoverage)[];
  options: CoverageOptions;
}> = z.strictObject({ rows: coverageRowsSchema, options: coverageOptionsSchema });

/** Schema of a tally, as it comes back from storage. */
export const coverageTallySchema: z.ZodType<CoverageTally> = z.strictObject({
  kind: z.literal("coverage-tally"),
  definition: coverageDefinitionField,
  sources: maybe(z.array(textField)),
  unnamed: maybe(countField),
  cells: countedRows,
});

/** What a tally counts. */
export interface TallyOptions {
  /** Id of the list that is counted: a tally of the same list is then refused in a merge. */
  readonly source?: string | undefined;
}

/** Schema of what `emptyCoverageTally` takes. */
export const emptyTallySchema: z.ZodType<{
  definition: CoverageDefinition;
  options: TallyOptions;
}> = z.strictObject({
  definition: coverageDefinitionField,
  options: z.strictObject({ source: maybe(textField) }),
});

/** Schema of what `addToTally` takes. */
export const addToTallySchema: z.ZodType<{ tally: CoverageTally; rows: readonly CoverageRow[] }> =
  z.strictObject({ tally: coverageTallySchema, rows: countedRows });

/** Schema of what `mergeTallies` takes. */
export const mergeTalliesSchema: z.ZodType<{ a: CoverageTally; b: CoverageTally }> = z.strictObject(
  { a: coverageTallySchema, b: coverageTallySchema },
);

/** Schema of what `coverageOfTally` takes: the definition is the tally's own. */
export const coverageOfTallySchema: z.ZodType<{
  tally: CoverageTally;
  options: Omit<CoverageOptions, "definition">;
}> = z.strictObject({
  tally: coverageTallySchema,
  options: withVillages<Omit<CoverageOptions, "definition">>(z.strictObject(reportOptions)),
});

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
