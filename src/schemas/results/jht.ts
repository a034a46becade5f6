import * as z from "zod";
import type { JhtClaim } from "../../benefits/jht/jht-claim-types.js";
import type { JhtGround } from "../../benefits/jht/jht-claim-input.js";
import type {
  JhtProjection,
  JhtProjectionLine,
  JhtYear,
} from "../../benefits/jht/jht-projection.js";
import type { JhtTax, TaxedJhtPayment } from "../../benefits/jht/jht-tax-types.js";
import type { InEvent } from "../../events/event-assessment.js";
import { maybe } from "../../core/fields.js";
import { described, describedPart } from "../described.js";
import {
  check,
  count,
  decimalText,
  provisionKeys,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  steps,
  text,
  factsUsed,
} from "../parts.js";
import { jhtClaimExample, jhtProjectionExample, jhtTaxExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import {
  benefitLine,
  benefitNote,
  benefitSegment,
  employerDebt,
  neededFact,
  openBenefit,
  withheldBenefit,
} from "./benefit-parts.js";

const jhtProjectionLine = objectOf<JhtProjectionLine>({
  item: oneOf<JhtProjectionLine["item"]>({ opening: true, contributions: true, returns: true }),
  label: maybe(text),
  amount: rupiah,
  exact: decimalText,
  provisions: provisionKeys,
  steps,
});

const jhtYear = objectOf<JhtYear>({
  year: count,
  months: count,
  returnPercent: decimalText,
  opening: rupiah,
  contributions: rupiah,
  return: rupiah,
  closing: rupiah,
});

/** Schema of `JhtProjection`. */
export const jhtProjectionSchema: z.ZodType<JhtProjection> = described(
  objectOf<JhtProjection>({
    kind: z.literal("jht-projection"),
    total: rupiah,
    openingBalance: rupiah,
    contributions: rupiah,
    returns: rupiah,
    exact: decimalText,
    start: maybe(resultMonth),
    months: count,
    lines: z.array(jhtProjectionLine),
    years: z.array(jhtYear),
    shortfall: maybe(rupiah),
    ...ruled,
  }),
  "JhtProjection",
  "A projected JHT balance.",
  jhtProjectionExample,
);

const jhtGround = oneOf<JhtGround>({
  death: true,
  "pension-age": true,
  "contract-pension-age": true,
  "total-disability": true,
  resignation: true,
  dismissal: true,
  "contract-end": true,
  "stopped-working": true,
  "leaving-indonesia": true,
  "partial-preparation": true,
  "partial-home": true,
});

const taxedJhtPayment = objectOf<TaxedJhtPayment>({
  date: resultDate,
  gross: rupiah,
  regime: oneOf<TaxedJhtPayment["regime"]>({ final: true, progressive: true }),
  tax: rupiah,
  exact: decimalText,
  net: rupiah,
  provisions: provisionKeys,
  steps,
});

const fieldsInEvent: Shape<InEvent<JhtClaim>> = {
  kind: z.literal("jht-claim"),
  date: resultDate,
  segment: benefitSegment,
  ground: jhtGround,
  balance: rupiah,
  total: rupiah,
  byItem: z.record(z.string(), rupiah),
  lines: z.array(benefitLine),
  payableFrom: maybe(resultDate),
  paidTo: oneOf<JhtClaim["paidTo"]>({ participant: true, heirs: true }),
  paidBy: oneOf<JhtClaim["paidBy"]>({ bpjs: true, employer: true }),
  paidWithin: z.strictObject({ workingDays: count, text, provisions: provisionKeys }),
  remaining: rupiah,
  tax: maybe(taxedJhtPayment),
  net: maybe(rupiah),
  owedByEmployer: z.array(employerDebt),
  withheld: z.array(withheldBenefit),
  notDue: z.array(benefitNote),
  checks: z.array(check),
};

/** A claim of JHT inside an event. */
export const jhtClaimInEvent: z.ZodType<InEvent<JhtClaim>> = describedPart(
  objectOf<InEvent<JhtClaim>>(fieldsInEvent),
  "JhtClaimInEvent",
  "A claim of JHT without what the event itself lists.",
);

/** Schema of `JhtClaim`. */
export const jhtClaimSchema: z.ZodType<JhtClaim> = described(
  objectOf<JhtClaim>({
    ...fieldsInEvent,
    undetermined: z.array(openBenefit),
    needed: z.array(neededFact),
    facts: factsUsed,
    ...recorded,
  }),
  "JhtClaim",
  "What a claim of JHT pays.",
  jhtClaimExample,
);

/** Schema of `JhtTax`. */
export const jhtTaxSchema: z.ZodType<JhtTax> = described(
  objectOf<JhtTax>({
    kind: z.literal("jht-tax"),
    gross: rupiah,
    tax: maybe(rupiah),
    net: maybe(rupiah),
    payments: z.array(taxedJhtPayment),
    undetermined: z.array(benefitNote),
    ...recorded,
  }),
  "JhtTax",
  "The income tax on JHT payments.",
  jhtTaxExample,
);
