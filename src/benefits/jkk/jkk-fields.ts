import * as z from "zod";
import { textWith, type Text } from "../../core/text.js";
import { messageOf } from "../../core/expectations.js";
import {
  countField,
  dateField,
  maybe,
  positiveCountField,
  rupiahField,
} from "../../core/fields.js";
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
const highestThreshold = 130; // not law: what an audiometer can sound

const expected: Readonly<Record<FieldExpectation, Text>> = {
  disability: { key: "expected.jkk.disability" },
  percent: { key: "expected.jkk.percent" },
  decimal: { key: "expected.jkk.decimal" },
  inability: { key: "expected.jkk.inability" },
  threshold: textWith("expected.jkk.threshold", { highestThreshold }),
  spell: { key: "expected.jkk.spell" },
  ears: { key: "expected.jkk.ears" },
  eyes: { key: "expected.jkk.eyes" },
  homeCare: { key: "expected.jkk.home-care" },
};

const isDecimal = (value: number): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(String(value)); // not law: how a decimal number may be written

const decimalField = z
  .number({ error: messageOf(expected.decimal) })
  .refine(isDecimal, { error: messageOf(expected.decimal) });

const percentField = z
  .number({ error: messageOf(expected.percent) })
  // not law: a percent runs from 0 to 100
  .refine((value) => isDecimal(value) && value > 0 && value <= 100, {
    error: messageOf(expected.percent),
  });

const efficiencyField = z
  .number({ error: messageOf(expected.percent) })
  .refine((value) => isDecimal(value) && value <= 100, { error: messageOf(expected.percent) }); // not law: a percent runs from 0 to 100

const thresholdField = z
  .number({ error: messageOf(expected.threshold) })
  .refine((value) => isDecimal(value) && value <= highestThreshold, {
    error: messageOf(expected.threshold),
  });

const hearingField = z
  .strictObject({
    betterEarDecibel: thresholdField,
    worseEarDecibel: thresholdField,
    age: maybe(ageField),
  })
  .refine(({ betterEarDecibel, worseEarDecibel }) => betterEarDecibel <= worseEarDecibel, {
    path: ["worseEarDecibel"],
    error: messageOf(expected.ears),
  });

const acuityField = z
  .strictObject({
    betterEyeEfficiencyPercent: efficiencyField,
    worseEyeEfficiencyPercent: efficiencyField,
  })
  .refine(
    ({ betterEyeEfficiencyPercent: better, worseEyeEfficiencyPercent: worse }) => worse <= better,
    { path: ["worseEyeEfficiencyPercent"], error: messageOf(expected.eyes) },
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
  { error: messageOf(expected.disability) },
);

/** Disabilities as a field. */
export const disabilitiesField: z.ZodType<readonly DisabilityInput[]> = z.array(disabilityField);

const isSpell = ({ from, to }: InabilitySpell): boolean => from <= to;

const spellField: z.ZodType<InabilitySpell> = z
  .strictObject({ from: dateField, to: dateField })
  .refine(isSpell, { path: ["to"], error: messageOf(expected.spell) });

/** Temporary inability to work. */
export const inabilityField: z.ZodType<TemporaryInabilityInput> = z.union(
  [
    z.strictObject({ days: positiveCountField }),
    spellField,
    z
      .array(spellField)
      .min(1)
      .readonly()
      .refine((spells) => spells.every((spell, index) => isAfter(spell, spells[index - 1])), {
        error: messageOf(expected.inability),
      }),
  ],
  { error: messageOf(expected.inability) },
);

function isAfter(spell: InabilitySpell, previous: InabilitySpell | undefined): boolean {
  return previous === undefined || previous.to < spell.from;
}

/** Amount spent. */
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
      { error: messageOf(expected.homeCare) },
    ),
  ),
  dentures: maybe(rupiahField),
  hearingAid: maybe(rupiahField),
  glasses: maybe(rupiahField),
  prosthesisPrice: maybe(rupiahField),
});

/** How it happened. */
export const circumstanceField: z.ZodType<JkkCircumstance> = z.enum(jkkCircumstanceList);

/** Conditions of BPJS for a sudden death. */
export const suddenDeathField: z.ZodType<NonNullable<JkkEvent["suddenDeath"]>> = z.strictObject({
  atWork: maybe(z.boolean()),
  toHospitalAtOnce: maybe(z.boolean()),
  hours: maybe(countField),
  diedOnTheSpot: maybe(z.boolean()),
});

/** Known facts about the employment of a person with an occupational disease. */
export const occupationalDiseaseField: z.ZodType<NonNullable<JkkEvent["occupationalDisease"]>> =
  z.strictObject({ employmentEnded: maybe(dateField) });
