import * as z from "zod";
import type { CoverageDefinition } from "../coverage/coverage-input.js";
import { coverageDefinitionField, targetField } from "../coverage/coverage-input.js";
import type { WageEarnerProgramme } from "../batch/column-input.js";
import type { NonWageEarnerProgramme } from "../contributions/contribution-input.js";
import { Decimal } from "../core/decimal.js";
import { messageOf } from "../core/expectations.js";
import { maybe, monthField, positiveCountField } from "../core/fields.js";
import type { RegionLevel } from "../core/region-level.js";
import { type Text, textWith } from "../core/text.js";
import type { CalendarMonth } from "../core/vocabulary.js";

/** The engines that the text is written for. */
export type SqlDialect = "duckdb" | "clickhouse" | "postgres";

/** A table or a view, with its schema (in ClickHouse its database) where it has one. */
export type TableName = string | { readonly schema: string; readonly name: string };

/** Input of `lawTables`. */
export interface LawTablesInput {
  readonly dialect: SqlDialect;
  /** The schema in which the tables stand; it must exist. */
  readonly schema?: string | undefined;
  /** The last month that the tables reach; they begin with the law. */
  readonly through: CalendarMonth;
}

/** What every view needs to know. */
export interface ViewInput {
  readonly dialect: SqlDialect;
  /** The schema of the law tables, as given to `lawTables`. */
  readonly schema?: string | undefined;
  /** The view that is made. */
  readonly view: TableName;
  /** The caller's table, or a view of it. */
  readonly table: TableName;
  /** Columns of the table that go into the view as they are. */
  readonly keep: readonly string[];
}

/** The columns of a table of wage earners, one row a month; their facts are those of `WageEarnerInput`. */
export interface WageEarnerTableColumns {
  /** Text `YYYY-MM`. */
  readonly month: string;
  /** Whole rupiah a month. */
  readonly wage: string;
  /** `very-low` to `very-high`; needed for JKK. */
  readonly riskGroup?: string | undefined;
  /** For PP 7/2025. */
  readonly industry?: string | undefined;
  /** For PP 7/2025. */
  readonly activeMembers?: string | undefined;
  /** For PP 49/2020 and PP 7/2025. */
  readonly arrearsFree?: string | undefined;
  /** For PP 49/2020: text `YYYY-MM`. */
  readonly memberSince?: string | undefined;
  /** For PP 7/2025: the day of payment, from 2015-07-01. */
  readonly paidOn?: string | undefined;
}

/** The columns of a table of non-wage earners, one row a month; their facts are those of `NonWageEarnerInput`. */
export interface NonWageEarnerTableColumns {
  /** Text `YYYY-MM`. */
  readonly month: string;
  /** Whole rupiah a month. */
  readonly income: string;
  /** For PP 50/2025. */
  readonly sector?: string | undefined;
  /** For PP 50/2025. */
  readonly fundedBy?: string | undefined;
  /** For PP 50/2025. */
  readonly isEmployer?: string | undefined;
  /** For PP 49/2020. */
  readonly arrearsFree?: string | undefined;
  /** For PP 49/2020: text `YYYY-MM`. */
  readonly memberSince?: string | undefined;
}

/** A view of the bills of wage earners. */
export interface WageEarnerViewInput extends ViewInput {
  readonly segment: "wage-earner";
  readonly columns: WageEarnerTableColumns;
  /** The same for every row. */
  readonly programmes: readonly WageEarnerProgramme[];
}

/** A view of the bills of non-wage earners. */
export interface NonWageEarnerViewInput extends ViewInput {
  readonly segment: "non-wage-earner";
  readonly columns: NonWageEarnerTableColumns;
  /** The same for every row. */
  readonly programmes: readonly NonWageEarnerProgramme[];
}

/** Input of `contributionView`. */
export type ContributionViewInput = WageEarnerViewInput | NonWageEarnerViewInput;

/** The columns of a table of deaths; their facts are those of `JkmBenefitInput`. */
export interface JkmTableColumns {
  /** Day of death: a date, or text `YYYY-MM-DD`. */
  readonly date: string;
  /** `wage-earner`, `non-wage-earner` or `construction`. */
  readonly segment: string;
  /** All are taken as active participants where absent. */
  readonly active?: string | undefined;
  /** Heirs are taken to be left where absent. */
  readonly heirs?: string | undefined;
  /** No arrears are taken where absent. */
  readonly arrearsMonths?: string | undefined;
  /** `heirs` or `other`; NULL: no one. */
  readonly arrearsSettledBy?: string | undefined;
  /** A date, or text `YYYY-MM-DD`; NULL: not known. */
  readonly membershipStart?: string | undefined;
  /** NULL: not known. */
  readonly contributionMonths?: string | undefined;
}

/** The columns of a table of deaths by work accident; their facts are those of `JkkBenefitInput`. */
export interface JkkTableColumns extends Pick<
  JkmTableColumns,
  "date" | "segment" | "heirs" | "arrearsMonths"
> {
  /** `participant`, `heirs` or `other`; NULL: no one. */
  readonly arrearsSettledBy?: string | undefined;
  /** Wage or income in whole rupiah a month. */
  readonly wage: string;
}

/** A view of JKM death benefits. */
export interface JkmViewInput extends ViewInput {
  readonly programme: "jkm";
  readonly columns: JkmTableColumns;
}

/** A view of JKK death benefits. */
export interface JkkViewInput extends ViewInput {
  readonly programme: "jkk";
  readonly columns: JkkTableColumns;
}

/** Input of `deathBenefitView`. */
export type DeathBenefitViewInput = JkmViewInput | JkkViewInput;

/** Input of `coverageView`. */
export interface CoverageViewInput extends Omit<ViewInput, "schema" | "keep"> {
  readonly columns: {
    /** Region code, with dots or without. */
    readonly region: string;
    /** People protected. */
    readonly covered: string;
    /** People who should be. */
    readonly workers: string;
  };
  /** The regions counted: those of this level; as the codes are where absent. */
  readonly level?: RegionLevel | undefined;
  /** Always named by the caller: no definition is assumed. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent; with at most five decimals. */
  readonly target?: number | undefined;
}

/** Input of `villageQuotaView`. */
export interface VillageQuotaViewInput extends Omit<ViewInput, "schema"> {
  readonly columns: {
    /** Region code of the village. */
    readonly code: string;
    /** People protected; NULL where the count is not known. */
    readonly protected: string;
  };
  /** People that each village is to protect, e.g. 100. */
  readonly perVillage: number;
}

/** What names inside the views begin with. */
export const ownPrefix = "jsn_";

const longestName = 63; // not law: the longest name of PostgreSQL, in bytes

const mostDecimals = 5; // not law: a target of more decimals times people would leave 64 bits

const expected = {
  name: textWith("expected.sql.name", { longestName, ownPrefix }),
  programmes: { key: "expected.sql.programmes" },
  target: textWith("expected.sql.target", { mostDecimals }),
} satisfies Record<string, Text>;

/** PostgreSQL cuts longer names off without a word, and none holds a zero. */
function isName(name: string): boolean {
  if (name.length > longestName || name.includes("\0")) return false;
  if (name.toLowerCase().startsWith(ownPrefix)) return false;
  try {
    const bytes = encodeURIComponent(name).replace(/%[0-9A-F]{2}/g, "-").length; // not law: a byte as it is written in an address
    return bytes > 0 && bytes <= longestName;
  } catch {
    return false;
  }
}

const nameField = z
  .string({ error: messageOf(expected.name) })
  .min(1, { error: messageOf(expected.name), abort: true })
  .refine(isName, { error: messageOf(expected.name) });

const tableField: z.ZodType<TableName> = z.union(
  [nameField, z.strictObject({ schema: nameField, name: nameField })],
  { error: messageOf(expected.name) },
);

const dialectField: z.ZodType<SqlDialect> = z.enum(["duckdb", "clickhouse", "postgres"]);

const fields = { dialect: dialectField, view: tableField, table: tableField };

const viewFields = { ...fields, schema: maybe(nameField), keep: z.array(nameField) };

function programmesOf<Name extends string>(
  names: readonly [Name, ...Name[]],
): z.ZodType<readonly Name[]> {
  return z
    .array(z.enum(names) as unknown as z.ZodType<Name>)
    .min(1, { error: messageOf(expected.programmes) })
    .refine((list) => new Set(list).size === list.length, {
      error: messageOf(expected.programmes),
    });
}

/** Schema of what `lawTables` takes. */
export const lawTablesInputSchema: z.ZodType<LawTablesInput> = z.strictObject({
  dialect: dialectField,
  schema: maybe(nameField),
  through: monthField,
});

/** Schema of what `contributionView` takes. */
export const contributionViewInputSchema: z.ZodType<ContributionViewInput> = z.discriminatedUnion(
  "segment",
  [
    z.strictObject({
      ...viewFields,
      segment: z.literal("wage-earner"),
      columns: z.strictObject({
        month: nameField,
        wage: nameField,
        riskGroup: maybe(nameField),
        industry: maybe(nameField),
        activeMembers: maybe(nameField),
        arrearsFree: maybe(nameField),
        memberSince: maybe(nameField),
        paidOn: maybe(nameField),
      }),
      programmes: programmesOf(["jkk", "jkm", "jht", "jp"]),
    }),
    z.strictObject({
      ...viewFields,
      segment: z.literal("non-wage-earner"),
      columns: z.strictObject({
        month: nameField,
        income: nameField,
        sector: maybe(nameField),
        fundedBy: maybe(nameField),
        isEmployer: maybe(nameField),
        arrearsFree: maybe(nameField),
        memberSince: maybe(nameField),
      }),
      programmes: programmesOf(["jkk", "jkm", "jht"]),
    }),
  ],
);

/** Schema of what `deathBenefitView` takes. */
export const deathBenefitViewInputSchema: z.ZodType<DeathBenefitViewInput> = z.discriminatedUnion(
  "programme",
  [
    z.strictObject({
      ...viewFields,
      programme: z.literal("jkm"),
      columns: z.strictObject({
        date: nameField,
        segment: nameField,
        active: maybe(nameField),
        heirs: maybe(nameField),
        arrearsMonths: maybe(nameField),
        arrearsSettledBy: maybe(nameField),
        membershipStart: maybe(nameField),
        contributionMonths: maybe(nameField),
      }),
    }),
    z.strictObject({
      ...viewFields,
      programme: z.literal("jkk"),
      columns: z.strictObject({
        date: nameField,
        segment: nameField,
        wage: nameField,
        heirs: maybe(nameField),
        arrearsMonths: maybe(nameField),
        arrearsSettledBy: maybe(nameField),
      }),
    }),
  ],
);

/** Schema of what `coverageView` takes. */
export const coverageViewInputSchema: z.ZodType<CoverageViewInput> = z.strictObject({
  ...fields,
  columns: z.strictObject({ region: nameField, covered: nameField, workers: nameField }),
  level: maybe(z.enum(["province", "regency", "district", "village"])),
  definition: coverageDefinitionField,
  target: maybe(
    targetField.refine((target) => new Decimal(String(target)).decimalPlaces() <= mostDecimals, {
      error: messageOf(expected.target),
    }),
  ),
});

/** Schema of what `villageQuotaView` takes. */
export const villageQuotaViewInputSchema: z.ZodType<VillageQuotaViewInput> = z.strictObject({
  ...fields,
  keep: z.array(nameField),
  columns: z.strictObject({ code: nameField, protected: nameField }),
  perVillage: positiveCountField,
});
