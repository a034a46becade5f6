import { describe, expect, test } from "vitest";
import type * as z from "zod";
import {
  amendLaw,
  assessEligibility,
  assessEvent,
  claimDeadlines,
  claimDocuments,
  computeContribution,
  computeContributions,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  costToReach,
  expectedBenefits,
  findBusinessKind,
  fitBudget,
  heirsInOrder,
  indonesianLaw,
  jhtTax,
  latePaymentCompensation,
  measureCoverage,
  paymentDeadline,
  pathToTarget,
  planProtection,
  planRange,
  projectJhtBalance,
  projectScholarship,
  screenRoster,
  villageQuota,
  type Law,
} from "../../src/index.js";
import * as schemas from "../../src/schemas/index.js";
import { refusal } from "../words.js";

type Call = (input: never) => unknown;

/** The same input with every optional field that it leaves out given as undefined. */
function spelledOut(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as z.ZodType)._zod as { def: Definition };
  switch (def.type) {
    case "optional":
    case "readonly":
      return value === undefined ? undefined : spelledOut(def.innerType, value);
    case "union": {
      const option = def.options.find((one) => (one as z.ZodType).safeParse(value).success);
      return option ? spelledOut(option, value) : value;
    }
    case "array":
      return (value as unknown[]).map((item) => spelledOut(def.element, item));
    case "object": {
      const given = value as Record<string, unknown>;
      const known = Object.entries(def.shape).map(([key, field]) => [
        key,
        spelledOut(field, given[key]),
      ]);
      return { ...given, ...Object.fromEntries(known) };
    }
    default:
      return value;
  }
}

type Definition =
  | { type: "optional" | "readonly"; innerType: z.core.$ZodType }
  | { type: "union"; options: z.core.$ZodType[] }
  | { type: "array"; element: z.core.$ZodType }
  | { type: "object"; shape: Record<string, z.core.$ZodType> }
  | { type: "string" };

function undefinedFields(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, field) => sum + (field === undefined ? 1 : undefinedFields(field)),
    0,
  );
}

const anyone = {
  name: "Nelayan",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const group = { ...anyone, headcount: 10 };
const plan = { from: "2025-03", to: "2025-04", groups: [group] };
const accident = { date: "2024-05-29", segment: "wage-earner", wage: 3_000_000 };
const farmer = { segment: "non-wage-earner", programmes: ["jkk", "jkm"], income: 1_000_000 };
const family = [{ relation: "spouse" }, { relation: "child", child: { level: "sd", grade: 1 } }];
const employee = {
  segment: "wage-earner",
  programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
  wage: 4_000_000,
  reportedWage: 3_000_000,
  birthDate: "1990-01-01",
  contributionMonths: 40,
  jht: { balance: 10_000_000 },
  jp: { contributionMonths: 40, weightedAverageAnnualWage: 40_000_000 },
  jkp: { contributionMonthsInLast24: 24 },
};

const cases: readonly (readonly [string, Call, z.ZodType, unknown])[] = [
  [
    "a wage earner's contribution",
    computeContribution,
    schemas.contributionInputSchema,
    { segment: "wage-earner", month: "2026-05", wage: 5_000_000, programmes: ["jkm", "jht"] },
  ],
  [
    "a band",
    computeContribution,
    schemas.nonWageEarnerInputSchema,
    { segment: "non-wage-earner", month: "2025-05", income: { band: 1 }, programmes: ["jkk"] },
  ],
  [
    "a death at work",
    computeJkkBenefit,
    schemas.jkkBenefitInputSchema,
    { ...accident, death: true, children: [{ level: "sd", grade: 1 }] },
  ],
  [
    "a worker who was not enrolled",
    computeJkkBenefit,
    schemas.jkkBenefitInputSchema,
    { ...accident, enrolled: false, temporaryInability: { days: 10 } },
  ],
  [
    "costs and disabilities",
    computeJkkBenefit,
    schemas.jkkBenefitInputSchema,
    {
      ...accident,
      disabilities: [
        { part: "right-thumb" },
        { hearingLoss: { betterEarDecibel: 41, worseEarDecibel: 52 } },
      ],
      expenses: { glasses: 500_000 },
    },
  ],
  [
    "a death",
    computeJkmBenefit,
    schemas.jkmBenefitInputSchema,
    { date: "2024-05-29", segment: "wage-earner", family: [{ relation: "spouse" }] },
  ],
  [
    "JKP",
    computeJkpBenefit,
    schemas.jkpBenefitInputSchema,
    {
      terminationDate: "2026-06-10",
      cause: "dismissal",
      wage: 4_000_000,
      contributionMonthsInLast24: 20,
      months: [{ month: 2, applications: 5 }],
    },
  ],
  [
    "JHT",
    computeJhtClaim,
    schemas.jhtClaimInputSchema,
    {
      date: "2026-06-10",
      segment: "wage-earner",
      ground: "death",
      eventDate: "2026-05-10",
      balance: 10_000_000,
    },
  ],
  [
    "a projection",
    projectJhtBalance,
    schemas.jhtProjectionInputSchema,
    { wage: 5_000_000, months: 30, returnPercentPerYear: 5 },
  ],
  [
    "the tax of JHT",
    jhtTax,
    schemas.jhtTaxInputSchema,
    { payments: [{ date: "2026-05-02", amount: 100_000_000 }] },
  ],
  ...(["old-age", "disability", "widow", "child", "parent"] as const).map(
    (kind) =>
      [
        `the pension ${kind}`,
        computePension,
        schemas.pensionInputSchema,
        {
          kind,
          date: "2026-06-10",
          segment: "wage-earner",
          birthDate: kind === "old-age" ? "1966-01-01" : "1980-01-01",
          contributionMonths: 20,
          accumulated: { contributions: 9_000_000, returns: 1_000_000 },
          ...(kind !== "old-age" && { membershipStart: "2024-01-01", densityPercent: 50 }),
          ...(kind === "child" && {
            spouseEntitled: false,
            children: [{ birthDate: "2020-01-01", working: false, married: false }],
          }),
          ...(kind === "parent" && { spouseEntitled: false, childEntitled: false }),
        },
      ] as const,
  ),
  [
    "a scholarship",
    projectScholarship,
    schemas.scholarshipInputSchema,
    {
      eventDate: "2024-05-29",
      cause: "other",
      contributionMonths: 40,
      children: [{ level: "not-yet" }, { level: "higher", grade: 3 }],
    },
  ],
  [
    "a migrant worker",
    computeMigrantWorkerBenefit,
    schemas.migrantWorkerBenefitInputSchema,
    { date: "2026-05-04", phase: "during", event: "death", cause: "other" },
  ],
  [
    "a failed departure",
    computeMigrantWorkerBenefit,
    schemas.migrantWorkerBenefitInputSchema,
    { date: "2020-05-04", phase: "before", event: "failed-departure" },
  ],
  [
    "heirs",
    heirsInOrder,
    schemas.heirsInputSchema,
    { programme: "jkm", date: "2024-05-29", family: [{ relation: "spouse" }] },
  ],
  [
    "deadlines",
    claimDeadlines,
    schemas.claimDeadlinesInputSchema,
    { event: "death", segment: "wage-earner", date: "2026-05-04" },
  ],
  [
    "documents",
    claimDocuments,
    schemas.claimDocumentsInputSchema,
    { claim: "jkk", date: "2026-05-04" },
  ],
  [
    "the day of payment",
    paymentDeadline,
    schemas.paymentDeadlineInputSchema,
    { programme: "jkm", completeOn: "2026-05-04" },
  ],
  [
    "late payment",
    latePaymentCompensation,
    schemas.latePaymentInputSchema,
    { programme: "jkm", benefit: 42_000_000, completeOn: "2026-05-04", paidOn: "2026-07-04" },
  ],
  ...(
    [
      ["membership", { date: "2026-01-10" }],
      ["jkk", { date: "2026-01-10", segment: "wage-earner" }],
      ["jkm", { date: "2026-01-10", segment: "wage-earner" }],
      ["scholarship", { eventDate: "2026-01-10", child: { level: "sd" } }],
      ["jht", { date: "2026-01-10", segment: "wage-earner" }],
      ["jp", { date: "2026-01-10", segment: "wage-earner", kind: "child", children: [{}] }],
      ["jkp", { terminationDate: "2026-01-10" }],
      ["migrant-worker", { date: "2026-01-10" }],
    ] as const
  ).map(
    ([question, facts]) =>
      [
        `eligibility for ${question}`,
        assessEligibility,
        schemas.eligibilityInputSchema,
        { for: question, facts },
      ] as const,
  ),
  ...[
    { kind: "death", date: "2024-05-29", cause: "other" },
    { kind: "death", date: "2024-05-29", cause: "work-accident" },
    { kind: "work-accident", date: "2024-05-29", totalDisability: true },
  ].map(
    (event) =>
      [
        `the event ${JSON.stringify(event)}`,
        assessEvent,
        schemas.eventInputSchema,
        { event, member: { ...farmer, contributionMonths: 40 }, family },
      ] as const,
  ),
  ...[
    { kind: "death", date: "2024-05-29", cause: "other" },
    { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
    { kind: "retirement", date: "2026-05-29" },
    { kind: "work-accident", date: "2024-05-29", disabilities: [{ part: "right-thumb" }] },
  ].map(
    (event) =>
      [
        `the event ${JSON.stringify(event)} of an employee`,
        assessEvent,
        schemas.eventInputSchema,
        { event, member: employee, family },
      ] as const,
  ),
  ["a plan", planProtection, schemas.protectionPlanInputSchema, plan],
  [
    "a plan with ceilings",
    planProtection,
    schemas.protectionPlanInputSchema,
    { ...plan, ceilings: [{ amount: 100_000 }] },
  ],
  [
    "a plan with a sum",
    planRange,
    schemas.planRangeInputSchema,
    { ...plan, sums: [{ name: "sum", headcount: 5, among: [anyone, { ...anyone, name: "b" }] }] },
  ],
  [
    "years to a target",
    pathToTarget,
    schemas.targetPathInputSchema,
    {
      definition: "segment",
      covered: 4,
      workers: 10,
      years: [{ year: 2026, target: 0.5 }],
      person: anyone,
    },
  ],
  ["a budget", fitBudget, schemas.fitBudgetInputSchema, { ...plan, budget: 100_000 }],
  [
    "expected benefits",
    expectedBenefits,
    schemas.expectedBenefitsInputSchema,
    { ...plan, deathRatePerThousand: 7, accidentDeathRatePerThousand: 0.1, contributionMonths: 40 },
  ],
  [
    "a quota",
    villageQuota,
    schemas.villageQuotaInputSchema,
    { villages: [{ name: "A", protected: 40 }], perVillage: 100 },
  ],
];

describe("an explicit undefined counts as not given", () => {
  test.each(cases)("%s", (_, call, schema, input) => {
    const spelled = spelledOut(schema, input);
    expect(undefinedFields(spelled)).toBeGreaterThan(0);
    expect(call(spelled as never)).toEqual(call(input as never));
  });

  test("in options, rows, schemes and amendments", () => {
    const ask = { segment: "wage-earner", month: "2026-05", wage: 1, programmes: ["jkm"] } as const;
    const nothing = { law: undefined, readings: undefined, rounding: undefined };
    const spelled = computeContribution(ask, nothing);
    expect(spelled).toStrictEqual(computeContribution(ask));
    expect(computeContribution(ask, { rounding: { to: undefined, mode: undefined } })).toEqual(
      computeContribution(ask),
    );
    expect(computeContributions([{ ...ask, to: undefined, id: undefined }] as never)).toStrictEqual(
      computeContributions([ask]),
    );
    const rows = [{ covered: 1, workers: 2 }];
    const optional = { region: undefined, sex: undefined, period: undefined };
    expect(
      measureCoverage(
        [{ ...rows[0], ...optional }] as never,
        {
          definition: "eligible-bpjs",
          target: undefined,
          by: undefined,
        } as never,
      ),
    ).toStrictEqual(measureCoverage(rows, { definition: "eligible-bpjs" }));
    expect(findBusinessKind("bengkel", { on: undefined })).toStrictEqual(
      findBusinessKind("bengkel", {}),
    );
    const scheme = { id: "desa", date: "2026-05-01", programmes: ["jkk", "jkm"] };
    expect(() => screenRoster([], { ...scheme, criteria: undefined } as never)).not.toThrow(
      /undefined/,
    );
    const change = {
      provision: "jkm.arrears.months",
      from: "2027-01-01",
      value: 4,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34" }],
    };
    const reform = { name: "reform", changes: [change] };
    const provisionOf = (law: Law): unknown => law.provision("jkm.arrears.months");
    expect(
      provisionOf(
        amendLaw(indonesianLaw, {
          ...reform,
          asOf: undefined,
          regulations: undefined,
          changes: [{ ...change, to: undefined, evidence: undefined, note: undefined }],
        }),
      ),
    ).toEqual(provisionOf(amendLaw(indonesianLaw, reform)));
  });

  test("a field that must be given is not given by undefined", () => {
    expect(() => costToReach({ ...plan, target: undefined } as never)).toThrow("target");
    const undated = { date: undefined, segment: "wage-earner" } as never;
    expect(refusal(() => computeJkmBenefit(undated))).toContain("date: required");
  });
});
