import * as z from "zod";
import { wageSchema } from "../contributions/contribution-schema.js";
import type { WageInput } from "../contributions/contribution-inputs.js";
import type { Bilingual } from "../core/bilingual.js";
import { monthOf, monthsFromTo } from "../core/calendar.js";
import { expectations } from "../core/expectations.js";
import { faultIf, isAfter, type Fault } from "../core/faults.js";
import { countField, rupiahField } from "../core/fields.js";
import type { CalendarDate, RupiahInput } from "../core/vocabulary.js";
import type { BenefitSegment } from "./benefit.js";

type BenefitExpectation =
  | "segment"
  | "membershipStart"
  | "beforeBirth"
  | "birthDate"
  | "consecutive"
  | "arrears"
  | "arrearsSettledBy"
  | "wage"
  | "amount"
  | "age";

const oldestAge = 130;

/** What the inputs of several benefits must be, beside what all inputs must be. */
export const benefitExpected: Readonly<Record<BenefitExpectation, Bilingual>> = expectations({
  segment: {
    id: "segmen yang manfaatnya dihitung: wage-earner, non-wage-earner, atau construction",
    en: "a segment whose benefits are computed: wage-earner, non-wage-earner or construction",
  },
  membershipStart: {
    id: "membershipStart tidak boleh sesudah date",
    en: "membershipStart must not be after date",
  },
  beforeBirth: {
    id: "membershipStart tidak boleh sebelum birthDate",
    en: "membershipStart must not be before birthDate",
  },
  birthDate: { id: "tanggal lahir, tidak sesudah date", en: "a birth date not after date" },
  consecutive: {
    id: "consecutiveContributionMonths tidak boleh melebihi contributionMonths",
    en: "consecutiveContributionMonths must not exceed contributionMonths",
  },
  arrears: {
    id: "arrearsMonths tidak boleh melebihi bulan sejak membershipStart",
    en: "arrearsMonths must not exceed the months since membershipStart",
  },
  arrearsSettledBy: {
    id: "arrearsSettledBy hanya bagi BPU dengan arrearsMonths sekurang-kurangnya 1",
    en: "arrearsSettledBy is only of non-wage earners with arrearsMonths of at least 1",
  },
  wage: {
    id: "upah di atas nol; tanpa upah tidak ada manfaat yang dapat dihitung darinya",
    en: "a wage above zero; from no wage no benefit can be computed",
  },
  amount: { id: "rupiah di atas nol", en: "rupiah above zero" },
  age: {
    id: `umur dalam tahun, 0 sampai ${oldestAge}`,
    en: `an age in years, 0 to ${oldestAge}`,
  },
});

/** Segments whose benefits are computed. */
export const benefitSegmentField: z.ZodType<BenefitSegment> = z.enum([
  "wage-earner",
  "non-wage-earner",
  "construction",
]);

/** The wage of a benefit: one that was earned. */
export const benefitWageSchema: z.ZodType<WageInput> = wageSchema.refine(isEarned, {
  error: benefitExpected.wage.en,
});

/** A monthly wage in rupiah that was earned. */
export const earnedField: z.ZodType<RupiahInput> = rupiahField.refine(isEarned, {
  error: benefitExpected.wage.en,
});

/** Rupiah above zero. */
export const amountField: z.ZodType<RupiahInput> = rupiahField.refine(isEarned, {
  error: benefitExpected.amount.en,
});

/** Completed years of somebody. */
export const ageField: z.ZodType<number> = countField.refine((age) => age <= oldestAge, {
  error: benefitExpected.age.en,
});

function isEarned(wage: WageInput): boolean {
  if (typeof wage !== "object") return Number(wage) > 0;
  if ("daily" in wage) return Number(wage.daily) > 0;
  if ("sameWork" in wage) return wage.sameWork.every((one) => Number(one) > 0);
  const months = "pieceRate" in wage ? wage.pieceRate : wage.weatherPieceRate;
  return months.some((one) => Number(one) > 0);
}

/** Days of somebody's life and membership that come before a day. */
export interface MemberDates {
  readonly date: CalendarDate;
  readonly birthDate?: CalendarDate;
  readonly membershipStart?: CalendarDate;
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
  readonly contributionMonths?: number;
  readonly consecutiveContributionMonths?: number;
  readonly arrearsMonths?: number;
}

/**
 * Months without a break are part of all months; a non-wage earner's arrears are
 * months of the own membership, while an employer's may be older than the worker's.
 */
export function monthFaults(
  facts: MonthsPaid & {
    readonly segment?: BenefitSegment;
    readonly date?: CalendarDate;
    readonly membershipStart?: CalendarDate;
  },
): Fault[] {
  const { contributionMonths: all, consecutiveContributionMonths: unbroken } = facts;
  const { segment, arrearsMonths, membershipStart, date } = facts;
  const longer = all !== undefined && unbroken !== undefined && unbroken > all;
  const since =
    segment !== "non-wage-earner" ||
    membershipStart === undefined ||
    date === undefined ||
    membershipStart > date
      ? undefined
      : monthsFromTo(monthOf(membershipStart), monthOf(date)).length;
  const overdue = since !== undefined && arrearsMonths !== undefined && arrearsMonths > since;
  return [
    ...faultIf(longer, "consecutiveContributionMonths", benefitExpected.consecutive),
    ...faultIf(overdue, "arrearsMonths", benefitExpected.arrears),
  ];
}

/** Who settled arrears is known only where somebody had to: PP 44/2015 Pasal 39, 42. */
export function settlerFaults(facts: {
  readonly segment: BenefitSegment;
  readonly arrearsMonths?: number;
  readonly arrearsSettledBy?: string;
}): Fault[] {
  const { segment, arrearsMonths = 0, arrearsSettledBy } = facts;
  const stray = arrearsSettledBy !== undefined && (segment !== "non-wage-earner" || !arrearsMonths);
  return faultIf(stray, "arrearsSettledBy", benefitExpected.arrearsSettledBy);
}
