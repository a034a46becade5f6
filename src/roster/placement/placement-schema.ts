import * as z from "zod";
import type { Bilingual } from "../../core/bilingual.js";
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
import { wageSchema } from "../../contributions/contribution-schema.js";
import { workerCategories } from "../../workers/categories.js";
import type { FundingFacts, PlacementInput } from "./placement.js";
import { programmeListField } from "./programme-list-field.js";

/** What a worker to be placed must be. */
export const placementExpected: Readonly<
  Record<"category" | "income" | "wage" | "riskGroup" | "sector" | "isEmployer", Bilingual>
> = expectations({
  category: {
    id: "id kategori pekerja; lihat workerCategories",
    en: "the id of a worker category; see workerCategories",
  },
  // Each where it is given to a category that does not count by it.
  wage: {
    id: "tidak diisi: kategori ini bukan penerima upah, isilah penghasilan (income)",
    en: "left out: the category does not earn a wage, give the income instead",
  },
  income: {
    id: "tidak diisi: kategori ini penerima upah, isilah upah (wage)",
    en: "left out: the category earns a wage, give the wage instead",
  },
  riskGroup: {
    id: "tidak diisi: iuran JKK kategori ini menurut penghasilan, bukan tingkat risiko",
    en: "left out: the category pays JKK by income, not by risk group",
  },
  sector: {
    id: "tidak diisi: hanya untuk bukan penerima upah; kategori ini penerima upah",
    en: "left out: only for non-wage earners; the category earns a wage",
  },
  isEmployer: {
    id: "tidak diisi: hanya untuk bukan penerima upah; kategori ini penerima upah",
    en: "left out: only for non-wage earners; the category earns a wage",
  },
});

const categoryField = z
  .string({ error: placementExpected.category.en })
  .refine((id) => workerCategories.some((category) => category.id === id), {
    error: placementExpected.category.en,
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
  programmes: maybe(programmeListField),
  inSeparateScheme: maybe(z.boolean()),
});
