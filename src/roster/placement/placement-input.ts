import * as z from "zod";
import { type WageInput, wageInputSchema } from "../../contributions/contribution-input.js";
import type { CategoryId } from "../../core/category.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { messageOf } from "../../core/expectations.js";
import {
  fundingSourceField,
  maybe,
  monthField,
  positiveRupiahField,
  riskGroupField,
  sectorField,
  textField,
} from "../../core/fields.js";
import type { Text } from "../../core/text.js";
import {
  type CalendarMonth,
  type FundingSource,
  type Programme,
  programmes,
  type RiskGroup,
  type RupiahInput,
  type Sector,
} from "../../core/vocabulary.js";
import { fundingFactFields } from "./funding-fact-fields.js";
import { workerCategories } from "../../workers/categories.js";

/** Facts that decide whether a source of money may pay for a person. */
export interface FundingFacts {
  readonly month: CalendarMonth;
  readonly fundedBy: FundingSource;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  /** The APBDes money comes from the village fund (Dana Desa). */
  readonly villageFund?: boolean | undefined;
  /** A rule of the region names the group as paid from this source. */
  readonly regionalRule?: boolean | undefined;
  /** Already registered in a programme. */
  readonly registered?: boolean | undefined;
  /** The region's list of recipients names the person. */
  readonly namedByRegion?: boolean | undefined;
  /** Poor enough to receive zakat, as Baznas finds. */
  readonly mustahik?: boolean | undefined;
  /** The state or the region can pay. */
  readonly stateCanPay?: boolean | undefined;
  /** The fund of zakat, infak or sedekah is managed by sharia. */
  readonly managedBySharia?: boolean | undefined;
}

/** A worker to be placed, in the words of a list. */
export interface PlacementInput extends Omit<FundingFacts, "fundedBy"> {
  /** As the list has it: "guru honorer", "petani". With `category` it is only shown. */
  readonly occupation: string;
  readonly fundedBy?: FundingSource | undefined;
  /**
   * Non-wage earners only, in rupiah a month; the lowest band, with a warning, when
   * absent. Refused as the only pay of a wage earner.
   */
  readonly income?: RupiahInput | undefined;
  /** Wage earners only; refused as the only pay of others. */
  readonly wage?: WageInput | undefined;
  /** Wage earners only; refused for others. */
  readonly riskGroup?: RiskGroup | undefined;
  /** Non-wage earners only; refused for others. */
  readonly sector?: Sector | undefined;
  /** Non-wage earners only; refused for others. */
  readonly isEmployer?: boolean | undefined;
  readonly programmes?: readonly Programme[] | undefined;
  /**
   * Whether under the scheme of civil servants, for those of whom the occupation
   * leaves it open: part-time PPPK, DPRD members, "sopir bupati".
   */
  readonly inSeparateScheme?: boolean | undefined;
}

const list: Text = /* @__PURE__ */ deepFreeze({ key: "expected.programme-list" });

/** Programmes named one by one, each once. */
export const programmeListField: z.ZodType<readonly Programme[]> = z
  .array(z.enum(programmes as readonly [Programme]), { error: messageOf(list) })
  .min(1, { error: messageOf(list) })
  .refine((named) => new Set(named).size === named.length, { error: messageOf(list) });

/** Requirements on a worker to be placed. */
export const placementExpected: Readonly<
  Record<"category" | "income" | "wage" | "riskGroup" | "sector" | "isEmployer", Text>
> = {
  category: { key: "expected.placement.category" },
  // Each where it is given to a category that does not count by it.
  wage: { key: "expected.placement.wage" },
  income: { key: "expected.placement.income" },
  riskGroup: { key: "expected.placement.risk-group" },
  sector: { key: "expected.placement.sector" },
  isEmployer: { key: "expected.placement.sector" },
};

const categoryField: z.ZodType<CategoryId> = z
  .string({ error: messageOf(placementExpected.category) })
  .refine((id) => workerCategories.some((category) => category.id === id), {
    error: messageOf(placementExpected.category),
  }) as z.ZodType<string> as z.ZodType<CategoryId>;

const fundingFields = {
  month: monthField,
  category: maybe(categoryField),
  ...fundingFactFields,
};

/** Schema of what `fundingCheck` takes. */
export const fundingFactsSchema: z.ZodType<FundingFacts> = z.strictObject({
  ...fundingFields,
  fundedBy: fundingSourceField,
});

/** Schema of what `placeWorker` takes. */
export const placementInputSchema: z.ZodType<PlacementInput> = z.strictObject({
  ...fundingFields,
  occupation: textField,
  fundedBy: maybe(fundingSourceField),
  income: maybe(positiveRupiahField),
  wage: maybe(wageInputSchema),
  riskGroup: maybe(riskGroupField),
  sector: maybe(sectorField),
  isEmployer: maybe(z.boolean()),
  programmes: maybe(programmeListField),
  inSeparateScheme: maybe(z.boolean()),
});
