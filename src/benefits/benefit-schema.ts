import * as z from "zod";
import { wageField, type WageInput } from "../contributions/contribution-input.js";
import { textWith, type Text } from "../core/text.js";
import { monthOf, monthsInSpan } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import { faultIf, isAfter, type Fault } from "../core/faults.js";
import { countField, positiveRupiah } from "../core/fields.js";
import type { BenefitSegment, CalendarDate, RupiahInput } from "../core/vocabulary.js";

type BenefitExpectation =
  | "segment"
  | "membershipStart"
  | "beforeBirth"
  | "birthDate"
  | "consecutive"
  | "atLeast"
  | "arrears"
  | "arrearsSettledBy"
  | "wage"
  | "age";

const oldestAge = 130; // not law: an age of 0 to 130: a bound of the input

/** Requirements on the inputs of several benefits, besides those on all inputs. */
export const benefitExpected: Readonly<Record<BenefitExpectation, Text>> = {
  segment: { key: "expected.benefit.segment" },
  membershipStart: { key: "expected.benefit.membership-start" },
  beforeBirth: { key: "expected.benefit.before-birth" },
  birthDate: { key: "expected.benefit.birth-date" },
  consecutive: { key: "expected.benefit.consecutive" },
  atLeast: { key: "expected.benefit.at-least" },
  arrears: { key: "expected.benefit.arrears" },
  arrearsSettledBy: { key: "expected.benefit.arrears-settled-by" },
  wage: { key: "expected.benefit.wage" },
  age: textWith("expected.benefit.age", { oldestAge }),
};

/** Segments whose benefits are computed. */
export const benefitSegmentField: z.ZodType<BenefitSegment> = z.enum([
  "wage-earner",
  "non-wage-earner",
  "construction",
]);

/** The wage of a benefit: one that was earned. */
export const benefitWageField: z.ZodType<WageInput> = wageField(benefitExpected.wage);

/** A monthly wage in rupiah that was earned. */
export const earnedField: z.ZodType<RupiahInput> = positiveRupiah(benefitExpected.wage);

/** Completed years of a person. */
export const ageField: z.ZodType<number> = countField.refine((age) => age <= oldestAge, {
  error: messageOf(benefitExpected.age),
});

/** Days of a person's life and membership that come before a day. */
export interface MemberDates {
  readonly date: CalendarDate;
  readonly birthDate?: CalendarDate | undefined;
  readonly membershipStart?: CalendarDate | undefined;
}

/** Birth, then membership, then the day that is asked about. */
export function dateFaults({ date, birthDate, membershipStart }: MemberDates): Fault[] {
  return [
    ...faultIf(isAfter(membershipStart, date), "membershipStart", benefitExpected.membershipStart),
    ...faultIf(isAfter(birthDate, date), "birthDate", benefitExpected.birthDate),
    ...faultIf(isAfter(birthDate, membershipStart), "membershipStart", benefitExpected.beforeBirth),
  ];
}

/** Months of contributions, paid and unpaid. */
export interface MonthsPaid {
  readonly contributionMonths?: number | undefined;
  readonly contributionMonthsAtLeast?: number | undefined;
  readonly consecutiveContributionMonths?: number | undefined;
  readonly arrearsMonths?: number | undefined;
}

/**
 * Months without a break are part of all months; a non-wage earner's arrears are
 * months of the own membership, while an employer's may be older than the worker's.
 */
export function monthFaults(
  facts: MonthsPaid & {
    readonly segment?: BenefitSegment | undefined;
    readonly date?: CalendarDate | undefined;
    readonly membershipStart?: CalendarDate | undefined;
  },
): Fault[] {
  const { contributionMonths: all, consecutiveContributionMonths: unbroken } = facts;
  const { segment, arrearsMonths, membershipStart, date } = facts;
  const isTwice = all !== undefined && facts.contributionMonthsAtLeast !== undefined;
  const longer = all !== undefined && unbroken !== undefined && unbroken > all;
  const since =
    segment !== "non-wage-earner" ||
    membershipStart === undefined ||
    date === undefined ||
    membershipStart > date
      ? undefined
      : monthsInSpan(monthOf(membershipStart), monthOf(date));
  const overdue = since !== undefined && arrearsMonths !== undefined && arrearsMonths > since;
  return [
    ...faultIf(isTwice, "contributionMonthsAtLeast", benefitExpected.atLeast),
    ...faultIf(longer, "consecutiveContributionMonths", benefitExpected.consecutive),
    ...faultIf(overdue, "arrearsMonths", benefitExpected.arrears),
  ];
}

/** The person who settled arrears is known only if they had to be settled: PP 44/2015 Pasal 39, 42. */
export function settlerFaults(facts: {
  readonly segment: BenefitSegment;
  readonly arrearsMonths?: number | undefined;
  readonly arrearsSettledBy?: string | undefined;
}): Fault[] {
  const { segment, arrearsMonths = 0, arrearsSettledBy } = facts;
  const stray = arrearsSettledBy !== undefined && (segment !== "non-wage-earner" || !arrearsMonths);
  return faultIf(stray, "arrearsSettledBy", benefitExpected.arrearsSettledBy);
}
