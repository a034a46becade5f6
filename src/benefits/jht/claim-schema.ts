import * as z from "zod";
import { completedMonths, monthOf, monthsFromTo } from "../../core/calendar.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import {
  countField,
  dateField,
  maybe,
  positiveRupiahField,
  rupiahField,
} from "../../core/fields.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { benefitSegmentField, dateFaults } from "../benefit-schema.js";
import type { JhtClaimInput, JhtFacts, JhtGround } from "./jht-claim.js";
import type { EarlierJhtPayment, JhtTaxInput } from "./jht-tax-types.js";
import type { Text } from "../../core/text.js";

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
  const most = monthsFromTo(monthOf(start), monthOf(date)).length;
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
});
