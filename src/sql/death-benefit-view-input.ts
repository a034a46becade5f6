import * as z from "zod";
import { maybe } from "../core/fields.js";
import { nameField, viewFields, type ViewInput } from "./view-input.js";

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
