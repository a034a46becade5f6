import * as z from "zod";
import { completedMonths, monthOf, monthsFromTo } from "../../core/calendar.js";
import { expectations } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import { countField, dateField, maybe, rupiahField } from "../../core/fields.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { benefitSegmentField, dateFaults } from "../benefit-schema.js";
import type { JhtClaimInput, JhtFacts, JhtGround } from "./jht-claim.js";
import type { EarlierJhtPayment, JhtTaxInput } from "./jht-tax-types.js";

const expected = expectations({
  earlier: {
    id: "pembayaran sebelumnya, tidak sesudah date",
    en: "earlier payments, none after date",
  },
  requested: {
    id: 'hanya bagi pengambilan sebagian ("partial-preparation", "partial-home")',
    en: 'only of a partial payment ("partial-preparation", "partial-home")',
  },
  shortfall: {
    id: "tidak bersama enrolled: false: pemberi kerja sudah menanggung semuanya",
    en: "not with enrolled: false, since the employer then owes all",
  },
  membershipMonths: {
    id: "membershipMonths harus sesuai dengan membershipStart dan date; isi salah satu saja",
    en: "membershipMonths must agree with membershipStart and date; one of the two is enough",
  },
  happened: {
    id: 'kematian atau cacat total tetap terjadi tidak sesudah date (ground "death" dan "total-disability")',
    en: 'a death or total disability is not after date (grounds "death" and "total-disability")',
  },
  partialTaken: {
    id: "partialTaken: true tidak sesuai dengan earlierPayments yang kosong",
    en: "partialTaken: true does not go with an empty earlierPayments",
  },
  payments: { id: "sekurang-kurangnya satu pembayaran", en: "at least one payment" },
});

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
  foreigner: maybe(z.boolean()),
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
export const jhtClaimSchema: z.ZodType<JhtClaimInput> = z
  .strictObject({
    ...facts,
    ground: jhtGroundField,
    balance: rupiahField,
    requested: maybe(rupiahField),
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
    { path: ["partialTaken"], error: expected.partialTaken.en },
  )
  .refine(({ date, earlierPayments = [] }) => earlierPayments.every((one) => one.date <= date), {
    path: ["earlierPayments"],
    error: expected.earlier.en,
  })
  .refine(({ ground, requested }) => requested === undefined || ground.startsWith("partial-"), {
    path: ["requested"],
    error: expected.requested.en,
  })
  .refine(({ enrolled, shortfall }) => enrolled !== false || shortfall === undefined, {
    path: ["shortfall"],
    error: expected.shortfall.en,
  });

/** Schema of what `jhtTax` takes. */
export const jhtTaxSchema: z.ZodType<JhtTaxInput> = z.strictObject({
  payments: z.array(payment).min(1, { error: expected.payments.en }),
  resident: maybe(z.boolean()),
});
