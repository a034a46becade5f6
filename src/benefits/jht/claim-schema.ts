import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, maybe, rupiahField } from "../../core/fields.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
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
  birthDate: { id: "tanggal lahir, tidak sesudah date", en: "a birth date not after date" },
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
  .refine(joinedBefore, { path: ["membershipStart"], error: benefitExpected.membershipStart.en })
  .refine(bornBefore, { path: ["birthDate"], error: expected.birthDate.en });

function joinedBefore({ date, membershipStart }: JhtFacts): boolean {
  return membershipStart === undefined || membershipStart <= date;
}

function bornBefore({ date, birthDate }: JhtFacts): boolean {
  return birthDate === undefined || birthDate <= date;
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
  .refine(joinedBefore, { path: ["membershipStart"], error: benefitExpected.membershipStart.en })
  .refine(bornBefore, { path: ["birthDate"], error: expected.birthDate.en })
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
