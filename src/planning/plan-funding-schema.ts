import * as z from "zod";
import { Decimal } from "../core/decimal.js";
import { expectations } from "../core/expectations.js";
import { fundingSourceField, maybe, textField } from "../core/fields.js";
import type { FundingShare, PlanFunding } from "./protection-plan.js";

const expected = expectations({
  fundedBy: {
    id: "satu sumber dana, atau bagian-bagian [{ source, payer?, percent }]",
    en: "one funding source, or shares [{ source, payer?, percent }]",
  },
  shares: {
    id: "bagian-bagian yang berjumlah 100 persen",
    en: "shares that add up to 100 percent",
  },
  payers: {
    id: "sumber dana yang sama dua kali harus dibedakan dengan payer",
    en: "the same source twice is told apart by payer",
  },
  percent: {
    id: "persen di atas 0, paling banyak enam desimal: tulis 50 untuk separuh",
    en: "a percent above 0 with at most six decimals: write 50 for a half",
  },
});

const percentField = z.union(
  [
    z.number().refine(isPercent, { error: expected.percent.en }),
    z.string().refine(isPercent, { error: expected.percent.en }),
  ],
  { error: expected.percent.en },
);

function isPercent(percent: number | string): boolean {
  return /^\d{1,3}(\.\d{1,6})?$/.test(String(percent)) && Number(percent) > 0;
}

const shareField: z.ZodType<FundingShare> = z.strictObject({
  source: fundingSourceField,
  payer: maybe(textField),
  percent: percentField,
});

/** One funding source, or shares of several that add up to the whole. */
export const fundingField: z.ZodType<PlanFunding> = z.union(
  [
    fundingSourceField,
    z
      .array(shareField)
      .min(1, { error: expected.shares.en })
      .refine(addUpToTheWhole, { error: expected.shares.en })
      .refine(areDifferentPayers, { error: expected.payers.en }),
  ],
  { error: expected.fundedBy.en },
);

function addUpToTheWhole(shares: readonly FundingShare[]): boolean {
  const sum = shares.reduce((total, { percent }) => total.plus(percent), new Decimal(0));
  return sum.equals(100);
}

function areDifferentPayers(shares: readonly FundingShare[]): boolean {
  const payers = shares.map(({ source, payer }) => JSON.stringify([source, payer ?? null]));
  return new Set(payers).size === payers.length;
}
