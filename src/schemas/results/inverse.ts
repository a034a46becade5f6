import * as z from "zod";
import type {
  BandWithCost,
  IncomeBandAnswer,
} from "../../contributions/inverse/income-band-for.js";
import type { LargestContract } from "../../contributions/inverse/largest-contract.js";
import type {
  WageFromContribution,
  WagesOfContribution,
} from "../../contributions/inverse/wage-from-contribution.js";
import { maybe } from "../../core/fields.js";
import { described } from "../described.js";
import { count, resultMonth, ruled, rupiah } from "../parts.js";
import {
  incomeBandAnswerExample,
  largestContractExample,
  wageFromContributionExample,
} from "../result-examples.js";
import { objectOf } from "../shape.js";

const wagesOfContribution = objectOf<WagesOfContribution>({
  contribution: rupiah,
  from: rupiah,
  to: maybe(rupiah),
});

/** Schema of `WageFromContribution`. */
export const wageFromContributionSchema: z.ZodType<WageFromContribution> = described(
  objectOf<WageFromContribution>({
    kind: z.literal("wage-from-contribution"),
    month: resultMonth,
    contribution: rupiah,
    wages: maybe(wagesOfContribution),
    below: maybe(wagesOfContribution),
    above: maybe(wagesOfContribution),
    ...ruled,
  }),
  "WageFromContribution",
  "The wages behind a contribution.",
  wageFromContributionExample,
);

const bandWithCost = objectOf<BandWithCost>({
  band: count,
  from: rupiah,
  printedTo: maybe(rupiah),
  basis: rupiah,
  contribution: rupiah,
});

/** Schema of `IncomeBandAnswer`. */
export const incomeBandAnswerSchema: z.ZodType<IncomeBandAnswer> = described(
  objectOf<IncomeBandAnswer>({
    kind: z.literal("income-band"),
    month: resultMonth,
    match: maybe(bandWithCost),
    below: maybe(bandWithCost),
    above: maybe(bandWithCost),
    ...ruled,
  }),
  "IncomeBandAnswer",
  "The band that was asked for.",
  incomeBandAnswerExample,
);

/** Schema of `LargestContract`. */
export const largestContractSchema: z.ZodType<LargestContract> = described(
  objectOf<LargestContract>({
    kind: z.literal("largest-contract"),
    month: resultMonth,
    contractValue: rupiah,
    contribution: rupiah,
    next: rupiah,
    ...ruled,
  }),
  "LargestContract",
  "The largest contract that a contribution pays for.",
  largestContractExample,
);
