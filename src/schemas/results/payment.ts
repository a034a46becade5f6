import * as z from "zod";
import type { ArrearsEffect } from "../../contributions/payment/arrears-effect.js";
import type { Arrears } from "../../contributions/payment/arrears.js";
import type { ContributionDifference } from "../../contributions/payment/difference.js";
import type { DueDate } from "../../contributions/payment/due-date.js";
import type { LateFee } from "../../contributions/payment/late-fee.js";
import type {
  MembershipStanding,
  ProgrammeStanding,
} from "../../contributions/payment/membership-standing.js";
import type { MonthlySegment } from "../../contributions/payment/payment-input.js";
import { maybe } from "../../core/fields.js";
import { described } from "../described.js";
import {
  count,
  decimalText,
  payer,
  programme,
  provisionKeys,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  steps,
  text,
} from "../parts.js";
import {
  arrearsExample,
  contributionDifferenceExample,
  dueDateExample,
  lateFeeExample,
  membershipStandingExample,
} from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const monthlySegment = oneOf<MonthlySegment>({ "wage-earner": true, "non-wage-earner": true });

/** Schema of `DueDate`. */
export const dueDateSchema: z.ZodType<DueDate> = described(
  objectOf<DueDate>({
    kind: z.literal("due-date"),
    segment: monthlySegment,
    month: resultMonth,
    date: resultDate,
    nominal: resultDate,
    ...ruled,
  }),
  "DueDate",
  "The day on which a month's contribution falls due.",
  dueDateExample,
);

/** Schema of `LateFee`. */
export const lateFeeSchema: z.ZodType<LateFee> = described(
  objectOf<LateFee>({
    kind: z.literal("late-fee"),
    segment: monthlySegment,
    month: resultMonth,
    contribution: rupiah,
    dueDate: resultDate,
    paidOn: resultDate,
    monthsLate: count,
    total: rupiah,
    exact: decimalText,
    payer: maybe(payer),
    reason: text,
    steps,
    ...ruled,
  }),
  "LateFee",
  "What paying late costs.",
  lateFeeExample,
);

/** Schema of `ContributionDifference`. */
export const contributionDifferenceSchema: z.ZodType<ContributionDifference> = described(
  objectOf<ContributionDifference>({
    kind: z.literal("contribution-difference"),
    month: resultMonth,
    direction: oneOf<ContributionDifference["direction"]>({
      none: true,
      overpaid: true,
      underpaid: true,
    }),
    total: rupiah,
    settledWith: resultMonth,
    noticeWorkingDays: count,
    ...ruled,
  }),
  "ContributionDifference",
  "What was paid too much or too little for a month, and when it is set off.",
  contributionDifferenceExample,
);

/** Schema of `Arrears`. */
export const arrearsSchema: z.ZodType<Arrears> = described(
  objectOf<Arrears>({
    kind: z.literal("arrears"),
    segment: monthlySegment,
    on: resultDate,
    months: z.array(resultMonth),
    consecutiveMonths: count,
    ...ruled,
  }),
  "Arrears",
  "Unpaid months, as they count on a day.",
  arrearsExample,
);

const arrearsEffect = oneOf<ArrearsEffect>({
  none: true,
  "employer-pays-first": true,
  "settle-first": true,
  "not-due": true,
});

const programmeStanding = objectOf<ProgrammeStanding>({
  programme,
  effect: arrearsEffect,
  text,
  provisions: provisionKeys,
});

/** Schema of `MembershipStanding`. */
export const membershipStandingSchema: z.ZodType<MembershipStanding> = described(
  objectOf<MembershipStanding>({
    kind: z.literal("membership-standing"),
    segment: monthlySegment,
    on: resultDate,
    arrearsMonths: count,
    programmes: z.array(programmeStanding),
    lapsed: z.boolean(),
    lapsedBy: provisionKeys,
    ...recorded,
  }),
  "MembershipStanding",
  "Where a member with so many months of arrears stands.",
  membershipStandingExample,
);
