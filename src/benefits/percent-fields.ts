import * as z from "zod";
import { textWith, type Text } from "../core/text.js";
import { firstYear, lastYear } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";

/** Requirements on rates in percent and years. */
const percentExpected: Readonly<Record<"percent" | "year" | "growth", Text>> = {
  percent: { key: "expected.percent" },
  growth: { key: "expected.percent.growth" },
  year: textWith("expected.percent.year", { firstYear, lastYear }),
};

/** A percent from 0 to 100. */
export const percentField: z.ZodType<number> = z
  .number({ error: messageOf(percentExpected.percent) })
  .min(0, { error: messageOf(percentExpected.percent) })
  .max(100, { error: messageOf(percentExpected.percent) }); // not law: a percent runs to 100, a loss of value to -100

/** Inflation in percent; prices may fall. */
export const inflationField: z.ZodType<number> = z
  .number({ error: messageOf(percentExpected.growth) })
  // not law: a percent runs to 100, a loss of value to -100
  .refine((percent) => percent > -100 && percent <= 100, {
    error: messageOf(percentExpected.growth),
  });

/** A calendar year. */
export const yearField: z.ZodType<number> = z
  .int({ error: messageOf(percentExpected.year) })
  .min(firstYear, { error: messageOf(percentExpected.year) })
  .max(lastYear, { error: messageOf(percentExpected.year) });
