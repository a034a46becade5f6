import * as z from "zod";
import { wageInputSchema } from "../../contributions/contribution-input.js";
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
import { type Programme, programmes } from "../../core/vocabulary.js";
import { workerCategories } from "../../workers/categories.js";
import type { FundingFacts, PlacementInput } from "./placement.js";

const list: Text = /* @__PURE__ */ deepFreeze({ key: "expected.programme-list" });

/** Programmes named one by one, each once. */
export const programmeListField: z.ZodType<readonly Programme[]> = z
  .array(z.enum(programmes as readonly [Programme]), { error: messageOf(list) })
  .min(1, { error: messageOf(list) })
  .refine((named) => new Set(named).size === named.length, { error: messageOf(list) });

/** What a worker to be placed must be. */
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
  villageFund: maybe(z.boolean()),
  regionalRule: maybe(z.boolean()),
  registered: maybe(z.boolean()),
  namedByRegion: maybe(z.boolean()),
  mustahik: maybe(z.boolean()),
  stateCanPay: maybe(z.boolean()),
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
