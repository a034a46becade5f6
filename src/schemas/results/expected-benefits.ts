import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { ExpectedBenefits, ExpectedEvents } from "../../planning/expected-benefits.js";
import type { LikelyRange } from "../../planning/poisson-range.js";
import { described } from "../described.js";
import { count, decimalText, resultMonth, ruled, rupiah } from "../parts.js";
import { expectedBenefitsExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const likelyRange = objectOf<LikelyRange>({
  low: count,
  high: count,
  method: oneOf<LikelyRange["method"]>({ poisson: true, normal: true }),
});

const expectedEvents = objectOf<ExpectedEvents>({
  event: oneOf<ExpectedEvents["event"]>({ death: true, "work-accident-death": true }),
  programme: oneOf<ExpectedEvents["programme"]>({ jkm: true, jkk: true }),
  number: decimalText,
  range: likelyRange,
  amount: rupiah,
  perEvent: maybe(rupiah),
});

/** Schema of `ExpectedBenefits`. */
export const expectedBenefitsSchema: z.ZodType<ExpectedBenefits> = described(
  objectOf<ExpectedBenefits>({
    kind: z.literal("expected-benefits"),
    from: resultMonth,
    to: resultMonth,
    personMonths: count,
    contributions: rupiah,
    events: z.array(expectedEvents),
    families: z.strictObject({ number: decimalText, range: likelyRange }),
    total: rupiah,
    totalRange: z.strictObject({ low: rupiah, high: rupiah }),
    percentOfContributions: maybe(decimalText),
    costPerPersonYear: maybe(rupiah),
    costPerFamily: maybe(rupiah),
    ...ruled,
  }),
  "ExpectedBenefits",
  "What benefits a plan is to be expected to bring. Money in rupiah.",
  expectedBenefitsExample,
);
