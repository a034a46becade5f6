import * as z from "zod";
import type { BenefitSegment, CalendarDate, RupiahInput } from "../../core/vocabulary.js";
import type { EarlierJhtPayment, JhtTaxInput } from "./jht-tax-types.js";
import { completedMonths, monthOf, monthsInSpan } from "../../core/calendar.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import {
  countField,
  dateField,
  maybe,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import { benefitSegmentField, dateFaults } from "../benefit-schema.js";
import type { Text } from "../../core/text.js";

/** Why JHT is claimed. */
export type JhtGround =
  | "pension-age"
  | "contract-pension-age"
  | "total-disability"
  | "death"
  | "resignation"
  | "dismissal"
  | "contract-end"
  | "stopped-working"
  | "leaving-indonesia"
  | "partial-preparation"
  | "partial-home";

/** The facts that decide on JHT; all but the day and the segment may be missing. */
export interface JhtFacts {
  /** The day of the claim; its law holds, also for what happened before. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly ground?: JhtGround | undefined;
  /**
   * Day of the event: the death, the finding of total disability, the statement
   * of resignation, the dismissal, the end of the contract or of the work, or the
   * day on which the pension age of the contract is reached.
   */
  readonly eventDate?: CalendarDate | undefined;
  /** For the pension age. */
  readonly birthDate?: CalendarDate | undefined;
  /** For leaving Indonesia: whether an Indonesian citizen. */
  readonly citizen?: boolean | undefined;
  /** First day of membership, for a partial payment. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Months of membership, instead of its first day. */
  readonly membershipMonths?: number | undefined;
  /** Whether a part was taken before. */
  readonly partialTaken?: boolean | undefined;
}

/** Input of `computeJhtClaim`. */
export interface JhtClaimInput extends JhtFacts {
  readonly ground: JhtGround;
  /** Contributions with their return on the day of the claim, in rupiah. */
  readonly balance: RupiahInput;
  /** Partial payments only: the amount asked for; the most that may be taken when absent. */
  readonly requested?: RupiahInput | undefined;
  /** JHT that was paid before: its first year starts the two years of the final tax. */
  readonly earlierPayments?: readonly EarlierJhtPayment[] | undefined;
  /** Whether the member is a resident taxpayer; taken so when absent. */
  readonly resident?: boolean | undefined;
  /** Whether the member has a tax number (NPWP, or a NIK activated as one); taken so when absent. */
  readonly taxNumber?: boolean | undefined;
  /** False when the employer never enrolled the worker: the employer then pays what JHT would. */
  readonly enrolled?: boolean | undefined;
  /** Shortfall of the balance because the employer reported too low a wage, in rupiah. */
  readonly shortfall?: RupiahInput | undefined;
}

const expected = {
  earlier: { key: "expected.claim.earlier" },
  requested: { key: "expected.claim.requested" },
  shortfall: { key: "expected.claim.shortfall" },
  membershipMonths: { key: "expected.claim.membership-months" },
  happened: { key: "expected.claim.happened" },
  partialTaken: { key: "expected.claim.partial-taken" },
  payments: { key: "expected.claim.payments" },
} satisfies Record<string, Text>;

const payment: z.ZodType<EarlierJhtPayment> = z.strictObject({
  date: dateField,
  amount: rupiahField,
});

/** JHT that was paid before. */
export const earlierPaymentsField: z.ZodType<readonly EarlierJhtPayment[]> = z.array(payment);

/** Why JHT is claimed. */
export const jhtGroundField: z.ZodType<JhtGround> = z.enum([
  "pension-age",
  "contract-pension-age",
  "total-disability",
  "death",
  "resignation",
  "dismissal",
  "contract-end",
  "stopped-working",
  "leaving-indonesia",
  "partial-preparation",
  "partial-home",
]);

const facts = {
  date: dateField,
  segment: benefitSegmentField,
  eventDate: maybe(dateField),
  birthDate: maybe(dateField),
  citizen: maybe(z.boolean()),
  membershipStart: maybe(dateField),
  membershipMonths: maybe(countField),
  partialTaken: maybe(z.boolean()),
};

/** Schema of the facts that decide on JHT. */
export const jhtFactsSchema: z.ZodType<JhtFacts> = z
  .strictObject({ ...facts, ground: maybe(jhtGroundField) })
  .check((context) => {
    addFaults(context, factFaults(context.value));
  });

/** Days and months that contradict each other. */
function factFaults(facts: JhtFacts): Fault[] {
  const { date, ground, eventDate, membershipStart, membershipMonths } = facts;
  const ofTheWorker = ground === "death" || ground === "total-disability";
  return [
    ...dateFaults(facts),
    ...faultIf(ofTheWorker && isAfter(eventDate, date), "eventDate", expected.happened),
    ...faultIf(
      !doesAgree(date, membershipStart, membershipMonths),
      "membershipMonths",
      expected.membershipMonths,
    ),
  ];
}

/** Months of membership, counted as completed or by the calendar. */
function doesAgree(
  date: CalendarDate,
  start: CalendarDate | undefined,
  months: number | undefined,
): boolean {
  if (start === undefined || months === undefined || start > date) return true;
  const most = monthsInSpan(monthOf(start), monthOf(date));
  return months >= completedMonths(start, date) && months <= most;
}

/** Schema of what `computeJhtClaim` takes. */
export const jhtClaimInputSchema: z.ZodType<JhtClaimInput> = z
  .strictObject({
    ...facts,
    ground: jhtGroundField,
    balance: rupiahField,
    requested: maybe(positiveRupiahField),
    earlierPayments: maybe(earlierPaymentsField),
    resident: maybe(z.boolean()),
    taxNumber: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    shortfall: maybe(rupiahField),
  })
  .check((context) => {
    addFaults(context, factFaults(context.value));
  })
  .refine(
    ({ partialTaken, earlierPayments }) => partialTaken !== true || earlierPayments?.length !== 0,
    { path: ["partialTaken"], error: messageOf(expected.partialTaken) },
  )
  .refine(({ date, earlierPayments = [] }) => earlierPayments.every((one) => one.date <= date), {
    path: ["earlierPayments"],
    error: messageOf(expected.earlier),
  })
  .refine(({ ground, requested }) => requested === undefined || ground.startsWith("partial-"), {
    path: ["requested"],
    error: messageOf(expected.requested),
  })
  .refine(({ enrolled, shortfall }) => enrolled !== false || shortfall === undefined, {
    path: ["shortfall"],
    error: messageOf(expected.shortfall),
  });

/** Schema of what `jhtTax` takes. */
export const jhtTaxInputSchema: z.ZodType<JhtTaxInput> = z.strictObject({
  payments: z.array(payment).min(1, { error: messageOf(expected.payments) }),
  resident: maybe(z.boolean()),
  taxNumber: maybe(z.boolean()),
});
