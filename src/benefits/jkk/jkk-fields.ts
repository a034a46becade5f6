import * as z from "zod";
import type { Bilingual } from "../../core/bilingual.js";
import { expectations } from "../../core/expectations.js";
import { dateField, maybe, positiveCountField, rupiahField } from "../../core/fields.js";
import { ageField } from "../benefit-schema.js";
import { disabilityParts } from "../../law/disability-parts.js";
import { jkkCircumstanceList, type JkkCircumstance } from "../../law/jkk-circumstances.js";
import type {
  DisabilityInput,
  InabilitySpell,
  JkkEvent,
  JkkExpenses,
  TemporaryInabilityInput,
} from "./jkk-inputs.js";

type FieldExpectation =
  | "disability"
  | "percent"
  | "decimal"
  | "threshold"
  | "inability"
  | "spell"
  | "ears"
  | "eyes"
  | "homeCare";

/** Beyond what an audiometer can sound. */
const highestThreshold = 130;

const expected: Readonly<Record<FieldExpectation, Bilingual>> = expectations({
  disability: {
    id: "satu cacat: { part, functionLostPercent?, units?, percent? }, { hearingLoss }, atau { visualAcuity }",
    en: "one disability: { part, functionLostPercent?, units?, percent? }, { hearingLoss } or { visualAcuity }",
  },
  percent: {
    id: "persen, lebih dari 0 sampai 100, paling banyak dua desimal",
    en: "percent, above 0 to 100, with at most two decimals",
  },
  decimal: {
    id: "bilangan tidak negatif di bawah 1000, paling banyak dua desimal",
    en: "a number not negative and below 1000, with at most two decimals",
  },
  inability: {
    id: "{ days }, { from, to }, atau daftar { from, to } yang berurutan dan tidak bertumpang tindih",
    en: "{ days }, { from, to } or a list of { from, to } in order of time without overlap",
  },
  threshold: {
    id: `ambang dengar dalam desibel, 0 sampai ${highestThreshold}, paling banyak dua desimal`,
    en: `a hearing threshold in decibel, 0 to ${highestThreshold}, with at most two decimals`,
  },
  spell: { id: "to tidak boleh sebelum from", en: "to must not be before from" },
  ears: {
    id: "worseEarDecibel tidak boleh lebih kecil daripada betterEarDecibel",
    en: "worseEarDecibel must not be below betterEarDecibel",
  },
  eyes: {
    id: "worseEyeEfficiencyPercent tidak boleh lebih besar daripada betterEyeEfficiencyPercent",
    en: "worseEyeEfficiencyPercent must not be above betterEyeEfficiencyPercent",
  },
  homeCare: {
    id: "rupiah, atau { cost, from, to } dengan to tidak sebelum from",
    en: "rupiah, or { cost, from, to } with to not before from",
  },
});

const isDecimal = (value: number): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(String(value));

const decimalField = z
  .number({ error: expected.decimal.en })
  .refine(isDecimal, { error: expected.decimal.en });

const percentField = z
  .number({ error: expected.percent.en })
  .refine((value) => isDecimal(value) && value > 0 && value <= 100, { error: expected.percent.en });

const efficiencyField = z
  .number({ error: expected.percent.en })
  .refine((value) => isDecimal(value) && value <= 100, { error: expected.percent.en });

const thresholdField = z
  .number({ error: expected.threshold.en })
  .refine((value) => isDecimal(value) && value <= highestThreshold, {
    error: expected.threshold.en,
  });

const hearingField = z
  .strictObject({
    betterEarDecibel: thresholdField,
    worseEarDecibel: thresholdField,
    age: maybe(ageField),
  })
  .refine(({ betterEarDecibel, worseEarDecibel }) => betterEarDecibel <= worseEarDecibel, {
    path: ["worseEarDecibel"],
    error: expected.ears.en,
  });

const acuityField = z
  .strictObject({
    betterEyeEfficiencyPercent: efficiencyField,
    worseEyeEfficiencyPercent: efficiencyField,
  })
  .refine(
    ({ betterEyeEfficiencyPercent: better, worseEyeEfficiencyPercent: worse }) => worse <= better,
    { path: ["worseEyeEfficiencyPercent"], error: expected.eyes.en },
  );

const disabilityField: z.ZodType<DisabilityInput> = z.union(
  [
    z.strictObject({
      part: z.enum(disabilityParts),
      functionLostPercent: maybe(percentField),
      units: maybe(decimalField),
      percent: maybe(percentField),
    }),
    z.strictObject({ hearingLoss: hearingField }),
    z.strictObject({ visualAcuity: acuityField }),
  ],
  { error: expected.disability.en },
);

/** Disabilities as a field. */
export const disabilitiesField: z.ZodType<readonly DisabilityInput[]> = z.array(disabilityField);

const isSpell = ({ from, to }: InabilitySpell): boolean => from <= to;

const spellField: z.ZodType<InabilitySpell> = z
  .strictObject({ from: dateField, to: dateField })
  .refine(isSpell, { path: ["to"], error: expected.spell.en });

/** Temporary inability to work. */
export const inabilityField: z.ZodType<TemporaryInabilityInput> = z.union(
  [
    z.strictObject({ days: positiveCountField }),
    spellField,
    z
      .array(spellField)
      .min(1)
      .readonly()
      .refine(
        (spells) =>
          spells.every((spell, index) => index === 0 || isAfter(spell, spells[index - 1])),
        { error: expected.inability.en },
      ),
  ],
  { error: expected.inability.en },
);

function isAfter(spell: InabilitySpell, previous: InabilitySpell | undefined): boolean {
  return previous === undefined || previous.to < spell.from;
}

/** What was spent. */
export const expensesField: z.ZodType<JkkExpenses> = z.strictObject({
  transport: maybe(
    z.array(z.strictObject({ mode: z.enum(["land", "sea", "air"]), cost: rupiahField })).readonly(),
  ),
  homeCare: maybe(
    z.union(
      [
        rupiahField,
        z.strictObject({ cost: rupiahField, from: dateField, to: dateField }).refine(isSpell),
      ],
      { error: expected.homeCare.en },
    ),
  ),
  dentures: maybe(rupiahField),
  hearingAid: maybe(rupiahField),
  glasses: maybe(rupiahField),
  prosthesisPrice: maybe(rupiahField),
});

/** How it happened. */
export const circumstanceField: z.ZodType<JkkCircumstance> = z.enum(jkkCircumstanceList);

/** What is known of the employment of somebody with an occupational disease. */
export const occupationalDiseaseField: z.ZodType<NonNullable<JkkEvent["occupationalDisease"]>> =
  z.strictObject({ employmentEnded: maybe(dateField) });
