import * as z from "zod";
import type { JkpQualifyingMonths } from "../../benefits/jkp/jkp-qualifying-months.js";
import type { PensionKind } from "../../benefits/jp/pension-input.js";
import type {
  Pension,
  PensionDebt,
  PensionEnd,
  PensionLine,
  PensionNote,
  PensionRecipient,
} from "../../benefits/jp/pension.js";
import { maybe } from "../../core/fields.js";
import type { InEvent } from "../../events/event-assessment.js";
import { described, describedPart } from "../described.js";
import {
  check,
  count,
  decimalText,
  itemId,
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
import { jkpQualifyingMonthsExample, pensionExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import { benefitNote, benefitSegment, neededFact, openBenefit } from "./benefit-parts.js";

const pensionKind = oneOf<PensionKind>({
  child: true,
  parent: true,
  "old-age": true,
  disability: true,
  widow: true,
});

/** The recipient of a pension. */
export const pensionRecipient: z.ZodType<PensionRecipient> = oneOf<PensionRecipient>({
  participant: true,
  children: true,
  parent: true,
  widow: true,
});

const pensionLine = objectOf<PensionLine>({
  item: itemId,
  label: maybe(text),
  child: maybe(count),
  amount: rupiah,
  exact: decimalText,
  provisions: provisionKeys,
  steps: maybe(steps),
});

const pensionDebt = objectOf<PensionDebt>({
  item: itemId,
  label: maybe(text),
  child: maybe(count),
  amount: maybe(rupiah),
  monthly: maybe(rupiah),
  reason: text,
  provisions: provisionKeys,
});

const pensionEnd = objectOf<PensionEnd>({
  text,
  on: maybe(resultDate),
  provisions: provisionKeys,
});

const pensionNote = objectOf<PensionNote>({ text, provisions: provisionKeys });

const fieldsInEvent: Shape<InEvent<Pension>> = {
  kind: z.literal("pension"),
  pension: pensionKind,
  date: resultDate,
  segment: benefitSegment,
  form: oneOf<Pension["form"]>({ monthly: true, "lump-sum": true, none: true, undetermined: true }),
  total: rupiah,
  monthly: maybe(rupiah),
  lumpSum: maybe(rupiah),
  from: maybe(resultDate),
  paidTo: pensionRecipient,
  paidBy: oneOf<Pension["paidBy"]>({ bpjs: true, employer: true }),
  monthsUsed: maybe(count),
  averageAnnualWage: maybe(decimalText),
  lines: z.array(pensionLine),
  owedByEmployer: z.array(pensionDebt),
  ends: z.array(pensionEnd),
  payment: z.array(pensionNote),
  notDue: z.array(benefitNote),
  checks: z.array(check),
};

/** A pension inside an event. */
export const pensionInEvent: z.ZodType<InEvent<Pension>> = describedPart(
  objectOf<InEvent<Pension>>(fieldsInEvent),
  "PensionInEvent",
  "A pension without what the event itself lists.",
);

/** Schema of `Pension`. */
export const pensionSchema: z.ZodType<Pension> = described(
  objectOf<Pension>({
    ...fieldsInEvent,
    undetermined: z.array(openBenefit),
    needed: z.array(neededFact),
    facts: factsUsed,
    ...recorded,
  }),
  "Pension",
  "What JP pays: a pension a month, a lump sum, or nothing.",
  pensionExample,
);

/** Schema of `JkpQualifyingMonths`. */
export const jkpQualifyingMonthsSchema: z.ZodType<JkpQualifyingMonths> = described(
  objectOf<JkpQualifyingMonths>({
    kind: z.literal("jkp-qualifying-months"),
    terminationDate: resultDate,
    from: resultMonth,
    to: resultMonth,
    months: z.array(resultMonth),
    contributionMonthsInLast24: count,
    consecutiveContributionMonths: count,
    ...ruled,
  }),
  "JkpQualifyingMonths",
  "Months paid that count for JKP.",
  jkpQualifyingMonthsExample,
);
