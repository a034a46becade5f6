import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type {
  BudgetCut,
  BudgetFit,
  CutGroup,
  GroupFit,
  PartlyProtected,
  UntouchedGroup,
} from "../../planning/budget-fit.js";
import type { BudgetMode } from "../../planning/fit-budget-input.js";
import { described } from "../described.js";
import { count, recorded, resultMonth, rupiah } from "../parts.js";
import { budgetFitExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";
import { protectionPlanSchema } from "./planning.js";

const budgetMode = oneOf<BudgetMode>({
  people: true,
  months: true,
  "people-then-months": true,
  proportional: true,
  everybody: true,
});

const partlyProtected = objectOf<PartlyProtected>({ persons: count, months: count });

const groupFit = objectOf<GroupFit>({
  name: z.string(),
  wanted: count,
  wantedMonths: count,
  wantedPersonMonths: count,
  persons: count,
  months: count,
  personMonths: count,
  partly: z.array(partlyProtected),
  leftOut: count,
  spent: rupiah,
  next: maybe(z.strictObject({ unit: z.enum(["person", "month"]), cost: rupiah })),
});

const untouchedGroup = objectOf<UntouchedGroup>({
  name: z.string(),
  persons: count,
  personMonths: count,
  total: rupiah,
});

const cutFields = { persons: count, leftOut: count, personMonths: count, spent: rupiah };

const cutGroup = objectOf<CutGroup>({ name: z.string(), months: count, ...cutFields });

const budgetCut = objectOf<BudgetCut>({
  percent: z.int().min(1).max(100), // not law: a cut in percent
  budget: rupiah,
  shortfall: rupiah,
  ...cutFields,
  groups: z.array(cutGroup),
});

/** Schema of `BudgetFit`. */
export const budgetFitSchema: z.ZodType<BudgetFit> = described(
  objectOf<BudgetFit>({
    kind: z.literal("budget-fit"),
    from: resultMonth,
    to: resultMonth,
    mode: budgetMode,
    budget: rupiah,
    needed: rupiah,
    shortfall: rupiah,
    spent: rupiah,
    left: rupiah,
    persons: count,
    leftOut: count,
    personMonths: count,
    groups: z.array(groupFit),
    untouched: z.array(untouchedGroup),
    cuts: maybe(z.array(budgetCut)),
    plan: protectionPlanSchema,
    ...recorded,
  }),
  "BudgetFit",
  "Who can be protected, and how long, with a budget.",
  budgetFitExample,
);
