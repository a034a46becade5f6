import * as z from "zod";
import { Decimal } from "../core/decimal.js";
import { messageOf } from "../core/expectations.js";
import { fundingSourceField, maybe, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { FundingSource } from "../core/vocabulary.js";

/** One payer's part of what a group costs. */
export interface FundingShare {
  readonly fundedBy: FundingSource;
  /** The name of the payer, if two payers have the same source: a province and a regency. */
  readonly payer?: string | undefined;
  /** `50` or `"33.5"`; the shares of a group add up to 100. */
  readonly percent: number | string;
}

/** The funding of a group: one source, or several by shares. */
export type PlanFunding = FundingSource | readonly FundingShare[];

/** Requirements on the funding of a group. */
const expected = {
  fundedBy: { key: "expected.plan-funding.funded-by" },
  shares: { key: "expected.plan-funding.shares" },
  payers: { key: "expected.plan-funding.payers" },
  percent: { key: "expected.plan-funding.percent" },
} satisfies Record<string, Text>;

const percentField = z.union(
  [
    z.number().refine(isPercent, { error: messageOf(expected.percent), abort: true }),
    z.string().refine(isPercent, { error: messageOf(expected.percent), abort: true }),
  ],
  { error: messageOf(expected.percent) },
);

function isPercent(percent: number | string): boolean {
  return /^\d{1,3}(\.\d{1,6})?$/.test(String(percent)) && Number(percent) > 0; // not law: shares in percent that make a whole, with so many decimals
}

const shareField: z.ZodType<FundingShare> = z.strictObject({
  fundedBy: fundingSourceField,
  payer: maybe(textField),
  percent: percentField,
});

/** One funding source, or shares of several that add up to the whole. */
export const fundingField: z.ZodType<PlanFunding> = z.union(
  [
    fundingSourceField,
    z
      .array(shareField)
      .min(1, { error: messageOf(expected.shares) })
      .refine(addUpToTheWhole, { error: messageOf(expected.shares) })
      .refine(areDifferentPayers, { error: messageOf(expected.payers) }),
  ],
  { error: messageOf(expected.fundedBy) },
);

function addUpToTheWhole(shares: readonly FundingShare[]): boolean {
  const sum = shares.reduce((total, { percent }) => total.plus(percent), new Decimal(0));
  return sum.equals(100); // not law: shares in percent that make a whole
}

function areDifferentPayers(shares: readonly FundingShare[]): boolean {
  const payers = shares.map(({ fundedBy, payer }) => JSON.stringify([fundedBy, payer ?? null]));
  return new Set(payers).size === payers.length;
}
