import { readFileSync } from "node:fs";
import * as z from "zod";
import {
  fundingSources,
  workerCategories,
  type FundingSource,
  type WorkerCategory,
} from "jamsosnaker";
import { jkmBenefitInputSchema } from "jamsosnaker/schemas";

const funding = z.enum(fundingSources as readonly [FundingSource]);

const category = z.string().refine((id) => workerCategories.some((known) => known.id === id), {
  error: "no such worker category",
});

const person = {
  category,
  wage: z.number().exactOptional(),
  income: z.number().exactOptional(),
  sector: z.enum(["transport", "other"]).exactOptional(),
  fundedBy: funding,
  months: z.int().positive().exactOptional(),
};

const payMismatch = "give the wage of wage earners, the income of non-wage earners";

function hasItsPay(person: { category: string; wage?: number; income?: number }): boolean {
  const known = workerCategories.find((candidate) => candidate.id === person.category);
  const earnsWage = known?.segment === "wage-earner";
  const [paid, other] = earnsWage ? [person.wage, person.income] : [person.income, person.wage];
  return !known || (paid !== undefined && other === undefined);
}

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "expected a month YYYY-MM" });

const group = z.strictObject({
  ...person,
  headcount: z.int().nonnegative().nullable(),
  basis: z.string(),
});

const regency = z.strictObject({
  name: z.string(),
  province: z.string(),
  regionCode: z.string(),
  sources: z.array(
    z.strictObject({ publication: z.string(), date: z.string(), facts: z.string() }),
  ),
  coverage: z.array(
    z.strictObject({
      group: z.string(),
      percent: z.string().regex(/^\d+\.\d\d$/),
      asOf: z.string(),
      source: z.string(),
    }),
  ),
  target: z.strictObject({ ratio: z.number(), source: z.string() }),
  gap: z.strictObject(person).refine(hasItsPay, { error: payMismatch }),
  villageRule: z.strictObject({
    applies: z.boolean(),
    perVillage: z.int().positive(),
    source: z.string().exactOptional(),
    protectedByVillage: z.record(z.string(), z.int().nonnegative()),
  }),
  plans: z.array(
    z.strictObject({
      title: z.string(),
      from: month,
      to: month,
      groups: z.array(group.refine(hasItsPay, { error: payMismatch })),
      publishedTotal: z.int().exactOptional(),
      alternative: z.strictObject({ reading: z.string(), option: z.string() }).exactOptional(),
    }),
  ),
  payout: z
    .strictObject({
      date: z.string(),
      segment: z.enum(["wage-earner", "non-wage-earner", "construction"]),
      contributionMonths: z.int(),
      children: z.array(z.unknown()),
      published: z.int(),
    })
    .exactOptional(),
  assumptions: z.array(z.string()),
});

/** The published facts of one regency, with what is assumed beside them. */
export type Regency = z.infer<typeof regency>;

/** What is known of each person of a group. */
export type Person = Regency["gap"];

/** The facts of a data file; a mistake in it is named with its path. */
export function readRegency(file: string): Regency {
  const parsed = regency.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The category of a group. */
export function categoryOf(id: string): WorkerCategory {
  const found = workerCategories.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no worker category ${id}`);
  return found;
}

/** The facts of a payout as the library takes them. */
export function payoutInput(
  payout: NonNullable<Regency["payout"]>,
): z.infer<typeof jkmBenefitInputSchema> {
  const { date, segment, contributionMonths, children } = payout;
  return jkmBenefitInputSchema.parse({ date, segment, contributionMonths, children });
}
