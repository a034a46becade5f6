import * as z from "zod";
import { monthsFromTo } from "../core/calendar.js";
import { toRupiah } from "../core/exact.js";
import { expectations, expected } from "../core/expectations.js";
import { countField, maybe, rupiahField, textField } from "../core/fields.js";
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
  months: {
    id: "orang-bulan paling banyak orang dikali bulan dalam periode rencana",
    en: "at most the people times the months of the plan in person-months",
  },
  money: {
    id: "iuran hanya bila ada orang dan orang-bulan",
    en: "contributions only with people and person-months",
  },
  cases: {
    id: "manfaat hanya bila ada kasus",
    en: "benefits only with cases",
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
        z
          .strictObject({
            group: textField,
            persons: countField,
            personMonths: countField,
            amount: rupiahField,
          })
          .refine(({ personMonths, amount }) => personMonths > 0 || toRupiah(amount) === 0, {
            path: ["amount"],
            error: evaluationExpected.money.en,
          }),
      )
      .refine(hasEachGroupOnce, { error: evaluationExpected.realised.en }),
    benefitsPaid: maybe(
      z.array(
        z
          .strictObject({
            programme: z.enum(programmes as readonly [Programme]),
            cases: countField,
            amount: rupiahField,
          })
          .refine(({ cases, amount }) => cases > 0 || toRupiah(amount) === 0, {
            path: ["cases"],
            error: evaluationExpected.cases.en,
          }),
      ),
    ),
    coverageBefore: maybe(reportField),
    coverageAfter: maybe(reportField),
    target: maybe(targetField),
    attentionBelow: maybe(targetField),
  })
  .refine(
    ({ coverageBefore, coverageAfter, target }) =>
      coverageAfter !== undefined || (coverageBefore === undefined && target === undefined),
    { path: ["coverageAfter"], error: evaluationExpected.coverage.en },
  )
  .check(({ value, issues }) => {
    const months = monthsFromTo(value.plan.from, value.plan.to).length;
    value.realised.forEach(({ persons, personMonths }, index) => {
      if (personMonths <= persons * months) return;
      const path = ["realised", index, "personMonths"];
      issues.push({ code: "custom", path, message: evaluationExpected.months.en, input: value });
    });
  });

function hasEachGroupOnce(rows: readonly RealisedGroup[]): boolean {
  return new Set(rows.map(({ group }) => group)).size === rows.length;
}
