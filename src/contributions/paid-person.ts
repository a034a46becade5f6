import * as z from "zod";
import { maybe, programmesField, riskGroupField, sectorField } from "../core/fields.js";
import type { Programme, RiskGroup, Sector } from "../core/vocabulary.js";
import {
  type EmployerFacts,
  employerFactsSchema,
  incomeField,
  type NonWageEarnerInput,
  nonWageEarnerProgrammesField,
  type WageInput,
  wageInputSchema,
} from "./contribution-input.js";

/** What the contribution of a wage earner is counted by, whatever the month. */
export interface PaidWageEarner {
  readonly segment: "wage-earner";
  readonly programmes: readonly Programme[] | "required";
  readonly wage: WageInput;
  readonly riskGroup?: RiskGroup | undefined;
  readonly employer?: EmployerFacts | undefined;
  /** Daily, piece-rate or seasonal worker of a construction firm. */
  readonly projectWorker?: boolean | undefined;
}

/** What the contribution of a non-wage earner is counted by, whatever the month. */
export interface PaidNonWageEarner {
  readonly segment: "non-wage-earner";
  readonly programmes: NonWageEarnerInput["programmes"];
  /** Monthly income by which the band is chosen, or the band. */
  readonly income: NonWageEarnerInput["income"];
  readonly sector?: Sector | undefined;
  readonly isEmployer?: boolean | undefined;
}

/** The schemas of the fields of a wage earner. */
export const paidWageEarnerFields = {
  segment: z.literal("wage-earner"),
  programmes: programmesField,
  wage: wageInputSchema,
  riskGroup: maybe(riskGroupField),
  employer: maybe(employerFactsSchema),
  projectWorker: maybe(z.boolean()),
};

/** The schemas of the fields of a non-wage earner. */
export const paidNonWageEarnerFields = {
  segment: z.literal("non-wage-earner"),
  programmes: nonWageEarnerProgrammesField,
  income: incomeField,
  sector: maybe(sectorField),
  isEmployer: maybe(z.boolean()),
};
