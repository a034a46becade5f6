import * as z from "zod";
import { expected } from "../core/expectations.js";
import {
  employerSizeField,
  fundingSourceField,
  monthField,
  programmesField,
  riskGroupField,
  rupiahField,
  sectorField,
} from "../core/fields.js";
import type {
  ContributionInput,
  NonWageEarnerInput,
  WageEarnerInput,
  WageInput,
} from "./contribution.js";

/** Schema of a wage. */
export const wageSchema: z.ZodType<WageInput> = z.union(
  [
    rupiahField,
    z.strictObject({ daily: rupiahField }),
    z.strictObject({ pieceRate: z.array(rupiahField).length(3, { error: expected.wage.en }) }),
    z.strictObject({
      weatherPieceRate: z.array(rupiahField).length(12, { error: expected.wage.en }),
    }),
  ],
  { error: expected.wage.en },
);

const wageEarnerSchema = z.strictObject({
  segment: z.literal("wage-earner"),
  month: monthField,
  wage: wageSchema,
  riskGroup: riskGroupField.exactOptional(),
  programmes: programmesField,
  employer: z.strictObject({ size: employerSizeField.exactOptional() }).exactOptional(),
  jkpEnrolled: z.boolean().exactOptional(),
});

const nonWageEarnerSchema = z.strictObject({
  segment: z.literal("non-wage-earner"),
  month: monthField,
  income: rupiahField,
  programmes: programmesField,
  sector: sectorField.exactOptional(),
  fundedBy: fundingSourceField.exactOptional(),
  isEmployer: z.boolean().exactOptional(),
});

/** Schema of one month of a wage earner. */
export const wageEarnerInputSchema: z.ZodType<WageEarnerInput> = wageEarnerSchema;

/** Schema of one month of a non-wage earner. */
export const nonWageEarnerInputSchema: z.ZodType<NonWageEarnerInput> = nonWageEarnerSchema;

/** Schema of what `computeContribution` takes. */
export const contributionInputSchema: z.ZodType<ContributionInput> = z.discriminatedUnion(
  "segment",
  [wageEarnerSchema, nonWageEarnerSchema],
  { error: expected.segment.en },
);
