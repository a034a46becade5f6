import * as z from "zod";
import { expectations, expected } from "../core/expectations.js";
import { countField, rupiahField, textField } from "../core/fields.js";
import { programmes, type Programme } from "../core/vocabulary.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import { coverageDefinitionField, targetField } from "../coverage/coverage-schema.js";
import type { EvaluateProgrammeInput, RealisedGroup } from "./evaluation.js";
import { planResultField } from "./plan-result-schema.js";

const evaluationExpected = expectations({
  realised: {
    id: "satu baris untuk setiap kelompok",
    en: "one row for each group",
  },
  coverage: {
    id: "coverageBefore dan target memerlukan coverageAfter",
    en: "coverageBefore and target need coverageAfter",
  },
});

const figure = { covered: countField, workers: countField };

const reportField = z.looseObject(
  {
    kind: z.literal("coverage-report"),
    definition: coverageDefinitionField,
    overall: z.looseObject(figure),
    groups: z.array(z.looseObject({ ...figure, group: textField })),
    warnings: z.array(z.looseObject({ code: textField })),
  },
  { error: expected.result.en },
) as unknown as z.ZodType<CoverageReport>;

/** Schema of what `evaluateProgramme` takes. */
export const evaluateProgrammeSchema: z.ZodType<EvaluateProgrammeInput> = z
  .strictObject({
    plan: planResultField,
    realised: z
      .array(
        z.strictObject({
          group: textField,
          persons: countField,
          personMonths: countField,
          amount: rupiahField,
        }),
      )
      .refine(hasEachGroupOnce, { error: evaluationExpected.realised.en }),
    benefitsPaid: z
      .array(
        z.strictObject({
          programme: z.enum(programmes as readonly [Programme]),
          cases: countField,
          amount: rupiahField,
        }),
      )
      .exactOptional(),
    coverageBefore: reportField.exactOptional(),
    coverageAfter: reportField.exactOptional(),
    target: targetField.exactOptional(),
    attentionBelow: targetField.exactOptional(),
  })
  .refine(
    ({ coverageBefore, coverageAfter, target }) =>
      coverageAfter !== undefined || (coverageBefore === undefined && target === undefined),
    { path: ["coverageAfter"], error: evaluationExpected.coverage.en },
  );

function hasEachGroupOnce(rows: readonly RealisedGroup[]): boolean {
  return new Set(rows.map(({ group }) => group)).size === rows.length;
}
