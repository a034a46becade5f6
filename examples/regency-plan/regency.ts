import { readFileSync } from "node:fs";
import * as z from "zod";
import {
  fundingSources,
  workerCategories,
  type FundingSource,
  type WorkerCategory,
} from "jamsosnaker";
import { jkmBenefitInputSchema } from "jamsosnaker/schemas";

const words = z.strictObject({ id: z.string(), en: z.string() });

const funding = z.enum(fundingSources as readonly [FundingSource]);

const category = z.string().refine((id) => workerCategories.some((known) => known.id === id), {
  error: "no such worker category",
});

const personFields = {
  category,
  wage: z.number().exactOptional(),
  income: z.number().exactOptional(),
  sector: z.enum(["transport", "other"]).exactOptional(),
  fundedBy: funding,
};

const payMismatch = "give the wage of wage earners, the income of non-wage earners";

function hasItsPay(person: { category: string; wage?: number; income?: number }): boolean {
  const known = workerCategories.find((candidate) => candidate.id === person.category);
  const earnsWage = known?.segment === "wage-earner";
  const [paid, other] = earnsWage ? [person.wage, person.income] : [person.income, person.wage];
  return !known || (paid !== undefined && other === undefined);
}

const person = z.strictObject(personFields).refine(hasItsPay, { error: payMismatch });

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "expected a month YYYY-MM" });

const percent = z.string().regex(/^\d+\.\d\d$/, { error: 'expected a percentage such as "87.80"' });

const group = z
  .strictObject({
    ...personFields,
    headcount: z.int().nonnegative().nullable(),
    months: z
      .array(z.strictObject({ from: month, to: month }))
      .min(1)
      .exactOptional(),
  })
  .refine(hasItsPay, { error: payMismatch });

const plan = z.strictObject({
  title: words,
  from: month,
  to: month,
  people: z.enum(["reported", "rule", "what-if"]),
  onScreen: z.boolean().exactOptional(),
  groups: z.array(group),
  sums: z.array(
    z.strictObject({ name: words, headcount: z.int().nonnegative(), among: z.array(person) }),
  ),
  publishedTotal: z.int().exactOptional(),
  alternative: z.strictObject({ reading: z.string(), option: z.string() }).exactOptional(),
});

const regency = z.strictObject({
  name: z.string(),
  province: words,
  regionCode: z.string(),
  sources: z.array(z.strictObject({ publication: z.string(), date: z.string(), facts: words })),
  coverage: z.array(
    z.strictObject({
      group: words,
      percent,
      asOf: month,
      source: z.string(),
      target: z.strictObject({ percent, source: words }).exactOptional(),
    }),
  ),
  onePersonMore: person,
  villageRule: z.strictObject({
    perVillage: z.int().positive(),
    source: words.exactOptional(),
    person,
    protectedByVillage: z.record(z.string(), z.int().nonnegative()),
  }),
  plans: z.array(plan).refine((plans) => plans.filter(({ onScreen }) => onScreen).length === 1, {
    error: "one plan is for the first screen: onScreen",
  }),
  payout: z
    .strictObject({
      date: z.string(),
      segment: z.enum(["wage-earner", "non-wage-earner", "construction"]),
      contributionMonthsAtLeast: z.int(),
      children: z.array(z.unknown()),
      published: z.int(),
    })
    .exactOptional(),
  screen: words.exactOptional(),
  assumptions: z.array(words),
});

/** The published facts of one regency, with what is assumed beside them. */
export type Regency = z.infer<typeof regency>;

/** What one year is to cost: groups, and sums of which no split is known. */
export type Plan = Regency["plans"][number];

/** A group of a plan; its head count is null where none is published. */
export type Group = Plan["groups"][number];

/** What is known of each person of a group. */
export type Person = Regency["onePersonMore"];

/** The facts of a data file; a mistake in it is named with its path. */
export function readRegency(file: string): Regency {
  const parsed = regency.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** A result for a regency; an error on the way names the regency. */
export async function naming<Result>(
  { name }: Regency,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
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
  const { date, segment, contributionMonthsAtLeast, children } = payout;
  return jkmBenefitInputSchema.parse({ date, segment, contributionMonthsAtLeast, children });
}
