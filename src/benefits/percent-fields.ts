import * as z from "zod";
import type { Bilingual } from "../core/bilingual.js";
import { firstYear, lastYear } from "../core/calendar.js";
import { expectations } from "../core/expectations.js";

/** What rates in percent and years must be. */
const percentExpected: Readonly<Record<"percent" | "year" | "growth", Bilingual>> = expectations({
  percent: { id: "persen dari 0 sampai 100", en: "a percent from 0 to 100" },
  growth: {
    id: "persen, lebih dari -100 dan paling tinggi 100",
    en: "a percent above -100 and at most 100",
  },
  year: {
    id: `tahun dari ${firstYear} sampai ${lastYear}`,
    en: `a year from ${firstYear} to ${lastYear}`,
  },
});

/** A percent from 0 to 100. */
export const percentField: z.ZodType<number> = z
  .number({ error: percentExpected.percent.en })
  .min(0, { error: percentExpected.percent.en })
  .max(100, { error: percentExpected.percent.en });

/** Inflation in percent; prices may fall. */
export const inflationField: z.ZodType<number> = z
  .number({ error: percentExpected.growth.en })
  .refine((percent) => percent > -100 && percent <= 100, { error: percentExpected.growth.en });

/** A calendar year. */
export const yearField: z.ZodType<number> = z
  .int({ error: percentExpected.year.en })
  .min(firstYear, { error: percentExpected.year.en })
  .max(lastYear, { error: percentExpected.year.en });
