import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { fundingSourceField, maybe, rupiahField, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { FundingSource, RupiahInput } from "../core/vocabulary.js";
import type { PlanFunding } from "./plan-funding-input.js";
import type { PlanPeriod } from "./plan-period.js";

/** The most that a budget allows. What is withheld from wages is no money of a budget. */
export interface BudgetCeiling {
  /** The year of the months that are paid for; all months when absent. */
  readonly year?: number | undefined;
  /** The source of money; all sources when absent. */
  readonly fundedBy?: FundingSource | undefined;
  /** The name of a payer among the shares of the groups; all payers when absent. */
  readonly payer?: string | undefined;
  readonly amount: RupiahInput;
}

const expected = {
  once: { key: "expected.ceilings.once" },
  year: { key: "expected.ceilings.year" },
  payer: { key: "expected.ceilings.payer" },
} satisfies Record<string, Text>;

/** Ceilings, no two of the same year, source and payer. */
export const ceilingsField: z.ZodOptional<z.ZodType<readonly BudgetCeiling[]>> = maybe(
  z
    .array(
      z.strictObject({
        year: maybe(z.int({ error: messageOf(expected.year) })),
        fundedBy: maybe(fundingSourceField),
        payer: maybe(textField),
        amount: rupiahField,
      }),
    )
    .refine(areDifferent, { error: messageOf(expected.once) }),
);

function areDifferent(ceilings: readonly BudgetCeiling[]): boolean {
  const keys = ceilings.map(({ year = 0, fundedBy = "", payer = "" }) =>
    [year, fundedBy, payer].join(),
  );
  return new Set(keys).size === keys.length;
}

/** A plan that can have ceilings. */
interface WithCeilings extends PlanPeriod {
  readonly ceilings?: readonly BudgetCeiling[] | undefined;
  readonly groups: readonly { readonly fundedBy: PlanFunding }[];
}

/** Ceilings of years in the period and of payers whom the groups name. */
export function withCeilings<Input extends WithCeilings>(
  schema: z.ZodType<Input>,
  fundingsOf: (input: Input) => readonly PlanFunding[] = ({ groups }) =>
    groups.map(({ fundedBy }) => fundedBy),
): z.ZodType<Input> {
  return schema.check((context) => {
    const { from, to, ceilings } = context.value;
    const payers = fundingsOf(context.value).flatMap((funding) =>
      typeof funding === "string" ? [] : funding.map(({ payer }) => payer),
    );
    const refuse = (index: number, field: keyof BudgetCeiling): void => {
      context.issues.push({
        code: "custom",
        path: ["ceilings", index, field],
        message: messageOf(field === "year" ? expected.year : expected.payer),
        input: context.value,
      });
    };
    ceilings?.forEach(({ year, payer }, index) => {
      if (year !== undefined && !isYearOf({ from, to }, year)) refuse(index, "year");
      if (payer !== undefined && !payers.includes(payer)) refuse(index, "payer");
    });
  });
}

function isYearOf({ from, to }: PlanPeriod, year: number): boolean {
  return Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));
}
