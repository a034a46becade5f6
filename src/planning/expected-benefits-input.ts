import * as z from "zod";
import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan-types.js";
import { scholarshipChildSchema } from "../benefits/scholarship/scholarship-schema.js";
import { messageOf } from "../core/expectations.js";
import { countField, dateField, maybe } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { inPeriod, planFields, type PlannedGroups } from "./protection-plan-input.js";

/** Input of `expectedBenefits`: a plan, and rates that the caller answers for. */
export interface ExpectedBenefitsInput extends PlannedGroups {
  /** Deaths a year of every thousand protected people, other than from work accidents. */
  readonly deathRatePerThousand: number | string;
  /** Deaths from work accidents a year of every thousand protected people. */
  readonly accidentDeathRatePerThousand: number | string;
  /** First day of membership of all people; needed if JKM asks for it. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Contributory months of each person before the event; needed when there are children. */
  readonly contributionMonths?: number | undefined;
  /** Children entitled to the scholarship, on average of a family. */
  readonly averageChildren?: number | string | undefined;
  /** The child that represents them; needed with `averageChildren`. */
  readonly child?: ScholarshipChild | undefined;
}

const expected = {
  rate: { key: "expected.expected-benefits.rate" },
  rates: { key: "expected.expected-benefits.rates" },
  averageChildren: { key: "expected.expected-benefits.average-children" },
  child: { key: "expected.expected-benefits.child" },
} satisfies Record<string, Text>;

function decimalField(message: string, most: number): z.ZodType<number | string> {
  const fits = (value: number | string): boolean =>
    /^\d+(\.\d{1,6})?$/.test(String(value)) && Number(value) <= most; // not law: a rate is told of a thousand people, with so many decimals
  return z.union(
    [z.number().refine(fits, { error: message }), z.string().refine(fits, { error: message })],
    { error: message },
  );
}

/** A rate is told of a thousand people. */
const everybody = 1_000; // not law: a rate is told of a thousand people, with so many decimals

const rateField = decimalField(messageOf(expected.rate), everybody);

/** Schema of what `expectedBenefits` takes. */
export const expectedBenefitsInputSchema: z.ZodType<ExpectedBenefitsInput> =
  inPeriod<ExpectedBenefitsInput>(
    z.strictObject({
      ...planFields,
      deathRatePerThousand: rateField,
      accidentDeathRatePerThousand: rateField,
      membershipStart: maybe(dateField),
      contributionMonths: maybe(countField),
      averageChildren: maybe(
        decimalField(messageOf(expected.averageChildren), Number.MAX_SAFE_INTEGER),
      ),
      child: maybe(scholarshipChildSchema),
    }),
  )
    .refine(
      ({ deathRatePerThousand: all, accidentDeathRatePerThousand: atWork }) =>
        Number(all) + Number(atWork) <= everybody,
      { path: ["accidentDeathRatePerThousand"], error: messageOf(expected.rates) },
    )
    .refine(
      ({ averageChildren, child }) => (averageChildren === undefined) === (child === undefined),
      {
        path: ["child"],
        error: messageOf(expected.child),
      },
    );
