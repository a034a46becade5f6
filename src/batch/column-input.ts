import * as z from "zod";
import {
  type MigrantWorkerInput,
  type NonWageEarnerInput,
  nonWageEarnerProgrammesField,
} from "../contributions/contribution-input.js";
import { messageOf } from "../core/expectations.js";
import { addFaults } from "../core/faults.js";
import {
  dateField,
  fundingSourceField,
  maybe,
  positiveCountField,
  rupiahField,
  monthField,
  riskGroupField,
  sectorField,
} from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarMonth, FundingSource, Programme, RiskGroup } from "../core/vocabulary.js";
import type { LabelColumn, NumberColumn } from "./column-types.js";
import { labelsField, lengthFaults, numbersField } from "./read-columns.js";

/** The programmes that wage earners are billed for. */
export type WageEarnerProgramme = Exclude<Programme, "jkp">;

/** One month of many wage earners: row by row the same as `WageEarnerInput`. */
export interface WageEarnerColumnsInput {
  readonly month: CalendarMonth;
  /** Wages in rupiah a month, whole or with sen. */
  readonly wages: NumberColumn;
  /**
   * Needed when JKK is among the programmes: the group of each row as its place in
   * `riskGroups` (0 to 4 for I to V), one group for all, or labels by row.
   */
  readonly riskGroups?: LabelColumn<RiskGroup> | NumberColumn | undefined;
  readonly programmes: readonly WageEarnerProgramme[];
}

/**
 * One month of many non-wage earners: row by row the same as `NonWageEarnerInput`,
 * with the facts that decide on relief given once for all.
 */
export interface NonWageEarnerColumnsInput extends Pick<
  NonWageEarnerInput,
  "month" | "programmes" | "sector" | "fundedBy" | "isEmployer" | "arrearsFree" | "memberSince"
> {
  /** Monthly incomes in rupiah, whole or with sen. */
  readonly incomes: NumberColumn;
}

/**
 * One month of many construction projects: row by row the same as `ConstructionInput`, by
 * exactly one of `contractValues`, `contractValuesWithVat` (with `vatPercent`) and `wages`.
 */
export interface ConstructionColumnsInput {
  readonly month: CalendarMonth;
  /** Contract values without VAT, in rupiah. */
  readonly contractValues?: NumberColumn | undefined;
  /** Contract values with VAT, in rupiah. */
  readonly contractValuesWithVat?: NumberColumn | undefined;
  /** VAT in percent: 11 is 11 %. */
  readonly vatPercent?: number | undefined;
  /** Wage bills of the month, in rupiah. */
  readonly wages?: NumberColumn | undefined;
  readonly memberSince?: CalendarMonth | undefined;
  readonly arrearsFree?: boolean | undefined;
  readonly fundedBy?: FundingSource | undefined;
}

/** Many contracts of migrant workers: row by row the same as `MigrantWorkerInput`. */
export interface MigrantWorkerColumnsInput extends Omit<
  MigrantWorkerInput,
  "segment" | "contractMonths"
> {
  /** Months of each contract. */
  readonly contractMonths: NumberColumn;
}

const columnExpected = {
  oneBase: { key: "expected.column.one-base" },
  riskGroups: { key: "expected.column.risk-groups" },
  billedProgrammes: { key: "expected.column.billed-programmes" },
} satisfies Record<string, Text>;

const amountsField = numbersField("A column of rupiah.");

const riskGroupsField: z.ZodType<WageEarnerColumnsInput["riskGroups"] & {}> = z.union(
  [
    numbersField("A column of places: 0 to 4 for the risk groups I to V."), // not law: risk groups as positions in a column
    labelsField(riskGroupField),
  ],
  { error: messageOf(columnExpected.riskGroups) },
);

const billedField: z.ZodType<readonly WageEarnerProgramme[]> = z
  .array(z.enum(["jkk", "jkm", "jht", "jp"]), { error: messageOf(columnExpected.billedProgrammes) })
  .min(1, { error: messageOf(columnExpected.billedProgrammes) })
  .refine((list) => new Set(list).size === list.length, {
    error: messageOf(columnExpected.billedProgrammes),
  });

/** Schema of what `wageEarnerColumns` takes. */
export const wageEarnerColumnsInputSchema: z.ZodType<WageEarnerColumnsInput> = z
  .strictObject({
    month: monthField,
    wages: amountsField,
    riskGroups: maybe(riskGroupsField),
    programmes: billedField,
  })
  .check((context) => {
    const { wages, riskGroups } = context.value;
    addFaults(
      context,
      lengthFaults([
        [["wages"], wages],
        [["riskGroups"], riskGroups],
      ]),
    );
  });

/** Schema of what `nonWageEarnerColumns` takes. */
export const nonWageEarnerColumnsInputSchema: z.ZodType<NonWageEarnerColumnsInput> = z.strictObject(
  {
    month: monthField,
    incomes: amountsField,
    programmes: nonWageEarnerProgrammesField,
    sector: maybe(sectorField),
    fundedBy: maybe(fundingSourceField),
    isEmployer: maybe(z.boolean()),
    arrearsFree: maybe(z.boolean()),
    memberSince: maybe(monthField),
  },
);

/** Schema of what `constructionColumns` takes. */
export const constructionColumnsInputSchema: z.ZodType<ConstructionColumnsInput> = z
  .strictObject({
    month: monthField,
    contractValues: maybe(amountsField),
    contractValuesWithVat: maybe(amountsField),
    vatPercent: maybe(z.number()),
    wages: maybe(amountsField),
    memberSince: maybe(monthField),
    arrearsFree: maybe(z.boolean()),
    fundedBy: maybe(fundingSourceField),
  })
  .refine(
    ({ contractValues, contractValuesWithVat, wages }) =>
      [contractValues, contractValuesWithVat, wages].filter((base) => base !== undefined).length ===
      1,
    { path: ["contractValues"], error: messageOf(columnExpected.oneBase) },
  );

/** Schema of what `migrantWorkerColumns` takes. */
export const migrantWorkerColumnsInputSchema: z.ZodType<MigrantWorkerColumnsInput> = z.strictObject(
  {
    date: dateField,
    via: z.enum(["agency", "individual"]),
    contractMonths: numbersField("A column of months."),
    phase: maybe(z.enum(["before", "during-and-after", "extension"])),
    jht: maybe(rupiahField),
    jhtMonths: maybe(positiveCountField),
    fundedBy: maybe(fundingSourceField),
  },
);
