import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import {
  fundingSourceField,
  maybe,
  monthField,
  riskGroupField,
  rupiahField,
  sectorField,
  textField,
} from "../../core/fields.js";
import { programmes, type Programme } from "../../core/vocabulary.js";
import { wageSchema } from "../../contributions/contribution-schema.js";
import { workerCategories } from "../../workers/categories.js";
import type { FundingFacts, PlacementInput } from "./placement.js";

const expected = expectations({
  category: {
    id: "id kategori pekerja; lihat workerCategories",
    en: "the id of a worker category; see workerCategories",
  },
});

const categoryField = z
  .string({ error: expected.category.en })
  .refine((id) => workerCategories.some((category) => category.id === id), {
    error: expected.category.en,
  });

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
  income: maybe(rupiahField),
  wage: maybe(wageSchema),
  riskGroup: maybe(riskGroupField),
  sector: maybe(sectorField),
  isEmployer: maybe(z.boolean()),
  programmes: maybe(z.array(z.enum(programmes as readonly [Programme])).min(1)),
  inSeparateScheme: maybe(z.boolean()),
});
