import * as z from "zod";
import {
  type NonWageEarnerInput,
  nonWageEarnerProgrammesField,
} from "../contributions/contribution-input.js";
import { messageOf } from "../core/expectations.js";
import {
  fundingSourceField,
  maybe,
  monthField,
  representedAs,
  riskGroupField,
  sectorField,
} from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarMonth, Programme, RiskGroup } from "../core/vocabulary.js";

/** The programmes that wage earners are billed for. */
export type WageEarnerProgramme = Exclude<Programme, "jkp">;

/** One month of many wage earners: row by row the same as `WageEarnerInput`. */
export interface WageEarnerColumnsInput {
  readonly month: CalendarMonth;
  /** Wages in rupiah a month, whole or with sen. */
  readonly wages: Float64Array;
  /**
   * Needed when JKK is among the programmes: the group of each row as its place in
   * `riskGroups` (0 to 4 for I to V), or one group for all.
   */
  readonly riskGroups?: Uint8Array | RiskGroup | undefined;
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
  readonly incomes: Float64Array;
}

const columnExpected = {
  amounts: { key: "expected.column.amounts" },
  riskGroups: { key: "expected.column.risk-groups" },
  billedProgrammes: { key: "expected.column.billed-programmes" },
} satisfies Record<string, Text>;

// By its name, not by its class: the array may come from another realm (a frame, a worker, a test).
function isTyped(value: unknown, name: "Float64Array" | "Uint8Array"): boolean {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${name}]`;
}

const amountsField: z.ZodType<Float64Array> = representedAs(
  { description: "A Float64Array, in rupiah a month." },
  z.custom<Float64Array>((value) => isTyped(value, "Float64Array"), {
    error: messageOf(columnExpected.amounts),
  }),
);

const placesField = representedAs(
  { description: "A Uint8Array: 0 to 4 for the risk groups I to V." }, // not law: risk groups as positions in a column
  z.custom<Uint8Array>((value) => isTyped(value, "Uint8Array")),
);

const riskGroupsField = z.union([riskGroupField, placesField], {
  error: messageOf(columnExpected.riskGroups),
});

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
  .refine(
    ({ wages, riskGroups }) =>
      riskGroups === undefined ||
      typeof riskGroups === "string" ||
      riskGroups.length === wages.length,
    { path: ["riskGroups"], error: messageOf(columnExpected.riskGroups) },
  );

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
