import type * as z from "zod";
import * as jht from "../../benefits/jht/jht-claim-input.js";
import * as projection from "../../benefits/jht/projection-schema.js";
import * as nextYear from "../../benefits/jp/next-year-pension.js";
import * as age from "../../benefits/jp/pension-age.js";
import * as pension from "../../benefits/jp/pension-input.js";
import type { JhtClaimInput } from "../../benefits/jht/jht-claim-input.js";
import type { JhtProjectionInput } from "../../benefits/jht/jht-projection.js";
import type { JhtTaxInput } from "../../benefits/jht/jht-tax-types.js";
import type { NextPensionInput } from "../../benefits/jp/next-year-pension.js";
import type { PensionAgeQuestion } from "../../benefits/jp/pension-age.js";
import type { PensionInput } from "../../benefits/jp/pension-input.js";
import { described } from "../described.js";

/** Schema of `JhtClaimInput`. */
export const jhtClaimInputSchema: z.ZodType<JhtClaimInput> = described(
  jht.jhtClaimInputSchema,
  "JhtClaimInput",
  "A claim of JHT.",
  {
    date: "2026-06-10",
    segment: "wage-earner",
    ground: "resignation",
    eventDate: "2026-05-10",
    balance: 100_000_000,
  },
);

/** Schema of `JhtTaxInput`. */
export const jhtTaxInputSchema: z.ZodType<JhtTaxInput> = described(
  jht.jhtTaxInputSchema,
  "JhtTaxInput",
  "All payments of one member's JHT.",
  {
    payments: [
      { date: "2020-05-02", amount: 30_000_000 },
      { date: "2026-05-02", amount: 100_000_000 },
    ],
  },
);

/** Schema of `JhtProjectionInput`. */
export const jhtProjectionInputSchema: z.ZodType<JhtProjectionInput> = described(
  projection.jhtProjectionInputSchema,
  "JhtProjectionInput",
  "A wage or contributions from which a balance of JHT grows.",
  { wage: 5_000_000, months: 30, start: "2024-03", returnPercentPerYear: 5 },
);

/** Schema of `PensionInput`. */
export const pensionInputSchema: z.ZodType<PensionInput> = described(
  pension.pensionInputSchema,
  "PensionInput",
  "A pension that is asked for, told apart by `kind`.",
  {
    kind: "old-age",
    date: "2030-08-17",
    segment: "wage-earner",
    birthDate: "1970-08-17",
    contributionMonths: 181,
    weightedAverageAnnualWage: 60_000_000,
  },
);

/** Schema of `NextPensionInput`. */
export const nextPensionInputSchema: z.ZodType<NextPensionInput> = described(
  nextYear.nextPensionInputSchema,
  "NextPensionInput",
  "A pension in payment that is adjusted to inflation.",
  { pension: 750_000, inflationPercent: 2.92, month: "2026-03" },
);

/** Schema of `PensionAgeQuestion`. */
export const pensionAgeQuestionSchema: z.ZodType<PensionAgeQuestion> = described(
  age.pensionAgeQuestionSchema,
  "PensionAgeQuestion",
  "A birth date whose day of pension age is asked for.",
  { birthDate: "1967-01-01" },
);
