import * as z from "zod";
import { fundingSourceField, maybe } from "../../core/fields.js";
import type {
  CeilingRange,
  CostRange,
  PlanRange,
  PossibleGroup,
  SumRange,
} from "../../planning/plan-range-types.js";
import { described } from "../described.js";
import { categoryId, count, resultMonth, ruled, rupiah } from "../parts.js";
import { planRangeExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import { planFunding, protectionPlan } from "./planning.js";

const costRange: Shape<CostRange> = { atLeast: rupiah, atMost: rupiah };

const possibleGroup = objectOf<PossibleGroup>({
  name: z.string(),
  segment: oneOf<PossibleGroup["segment"]>({ "wage-earner": true, "non-wage-earner": true }),
  category: maybe(categoryId),
  fundedBy: planFunding,
  months: count,
  perPerson: rupiah,
  total: rupiah,
});

const sumRange = objectOf<SumRange>({
  name: z.string(),
  persons: count,
  ...costRange,
  cheapest: z.string(),
  dearest: z.string(),
  among: z.array(possibleGroup),
});

const ceilingRange = objectOf<CeilingRange>({
  year: maybe(count),
  fundedBy: maybe(fundingSourceField),
  payer: maybe(z.string()),
  amount: rupiah,
  ...costRange,
  shortfallAtLeast: rupiah,
  shortfallAtMost: rupiah,
});

/** Schema of `PlanRange`. */
export const planRangeSchema: z.ZodType<PlanRange> = described(
  objectOf<PlanRange>({
    kind: z.literal("plan-range"),
    from: resultMonth,
    to: resultMonth,
    ...costRange,
    byMonth: z.array(objectOf<PlanRange["byMonth"][number]>({ month: resultMonth, ...costRange })),
    byYear: z.array(objectOf<PlanRange["byYear"][number]>({ year: count, ...costRange })),
    byFunding: z.array(
      objectOf<PlanRange["byFunding"][number]>({ fundedBy: fundingSourceField, ...costRange }),
    ),
    sums: z.array(sumRange),
    ceilings: maybe(z.array(ceilingRange)),
    known: objectOf<PlanRange["known"]>(protectionPlan),
    ...ruled,
  }),
  "PlanRange",
  "What a plan costs at least and at most where head counts are known as a sum. Money in rupiah.",
  planRangeExample,
);
