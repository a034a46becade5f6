import * as z from "zod";
import type { JkpQualifyingMonths } from "../../benefits/jkp/jkp-qualifying-months.js";
import { dateField, monthField } from "../../core/fields.js";
import { described } from "../described.js";
import { count, ruled } from "../parts.js";
import { jkpQualifyingMonthsExample } from "../result-examples.js";
import { objectOf } from "../shape.js";

/** Schema of `JkpQualifyingMonths`. */
export const jkpQualifyingMonthsSchema: z.ZodType<JkpQualifyingMonths> = described(
  objectOf<JkpQualifyingMonths>({
    kind: z.literal("jkp-qualifying-months"),
    terminationDate: dateField,
    from: monthField,
    to: monthField,
    months: z.array(monthField),
    contributionMonthsInLast24: count,
    consecutiveContributionMonths: count,
    ...ruled,
  }),
  "JkpQualifyingMonths",
  "Months paid that count for JKP.",
  jkpQualifyingMonthsExample,
);
