import {
  addToTally,
  computeJkkBenefit,
  computeJkmBenefit,
  coverageOfTally,
  emptyCoverageTally,
  evaluateProgramme,
  expectedBenefits,
  fitBudget,
  measureCoverage,
  planProtection,
  villageQuota,
  type Benefit,
  type BudgetFit,
  type CoverageDefinition,
  type CoverageReport,
  type CoverageRow,
  type Evaluation,
  type ExpectedBenefits,
  type Locale,
  type ProtectionPlan,
  type VillageQuota,
} from "jamsosnaker";
import { period, planGroup, rosterGroups } from "./groups.js";
import { exampleRates, type RosterRow, type RosterVillage } from "./roster.js";

/** What the report shows, all of it computed by the library. */
export interface Monitoring {
  readonly plan: ProtectionPlan;
  readonly evaluation: Evaluation;
  readonly before: CoverageReport;
  readonly after: CoverageReport;
  readonly bySex: CoverageReport;
  readonly quota: VillageQuota;
  readonly fit: BudgetFit;
  readonly expected: ExpectedBenefits;
}

const nextYear = { from: "2024-01", to: "2024-12" } as const;
/** A budget for the next year, taken for the example. */
export const nextBudget = 3_000_000_000;
const target = 0.9;
/** A day of the year on which every death of the example is taken to fall. */
const dayOfDeath = "2023-11-15";

/** The monitoring of the roster, with groups named in one language. */
export function monitor(
  { rows, villages }: { rows: readonly RosterRow[]; villages: readonly RosterVillage[] },
  locale: Locale,
): Monitoring {
  const planned = rosterGroups.map((group) => planGroup(group, group.label[locale], "as funded"));
  const plan = planProtection({ ...period, groups: planned });
  const definition: CoverageDefinition = {
    id: locale === "id" ? "contoh" : "example",
    numerator: locale === "id" ? "orang dengan iuran terbayar" : "people paid for",
    denominator: locale === "id" ? "pekerja rekaan tiap desa" : "made-up workers of each village",
    domicile: locale === "id" ? "desa" : "village",
  };
  const paid = rows.filter(({ monthsPaid }) => monthsPaid > 0);
  const before = districts(
    paid.filter(({ group }) => !group.vulnerable),
    villages,
    definition,
  );
  const after = districts(paid, villages, definition);
  const evaluation = evaluateProgramme({
    plan,
    realised: rosterGroups.map((group) => {
      const own = rows.filter((row) => row.group === group);
      const personMonths = own.reduce((sum, row) => sum + row.monthsPaid, 0);
      const each = plan.byGroup.find(({ category }) => category === group.id)?.phases[0]?.perPerson;
      return {
        group: group.label[locale],
        persons: own.filter(({ monthsPaid }) => monthsPaid > 0).length,
        personMonths,
        amount: personMonths * (each ?? 0),
      };
    }),
    benefitsPaid: [benefits(rows, "work-accident"), benefits(rows, "other")],
    coverageBefore: before,
    coverageAfter: after,
    target,
    attentionBelow: 0.8,
  });
  const vulnerable = paid.filter(({ group }) => group.vulnerable);
  return {
    plan,
    evaluation,
    before,
    after,
    bySex: measureCoverage(
      (["female", "male"] as const).map((sex) => ({
        sex,
        covered: paid.filter((row) => row.sex === sex).length,
        workers: rows.filter((row) => row.sex === sex).length,
      })),
      {
        definition: {
          ...definition,
          denominator: locale === "id" ? "orang dalam daftar" : "people of the roster",
        },
        by: "sex",
      },
    ),
    quota: villageQuota({
      villages: villages.map(({ code, name }) => ({
        code,
        name,
        protected: vulnerable.filter(({ village }) => village === code).length,
      })),
      perVillage: 100,
      cost: {
        ...nextYear,
        person: {
          name: "vulnerable",
          segment: "non-wage-earner",
          income: 1_000_000,
          programmes: ["jkk", "jkm"],
          fundedBy: "apbd",
        },
      },
    }),
    fit: fitBudget({
      ...nextYear,
      groups: rosterGroups.map((group) => planGroup(group, group.label[locale], "whole year")),
      budget: nextBudget,
    }),
    expected: expectedBenefits({
      ...period,
      groups: planned,
      deathRatePerThousand: exampleRates.death,
      accidentDeathRatePerThousand: exampleRates.accidentDeath,
    }),
  };
}

/** Coverage by district, counted in one tally. */
function districts(
  paid: readonly RosterRow[],
  villages: readonly RosterVillage[],
  definition: CoverageDefinition,
): CoverageReport {
  const byVillage = villages.map(({ code, district, workers }): CoverageRow => {
    const covered = paid.filter(({ village }) => village === code).length;
    return { region: district, covered, workers };
  });
  return coverageOfTally(addToTally(emptyCoverageTally(definition), byVillage), {
    by: "region",
    target,
  });
}

function benefits(
  rows: readonly RosterRow[],
  cause: NonNullable<RosterRow["died"]>,
): { programme: "jkk" | "jkm"; cases: number; amount: number } {
  const paid = rows.flatMap((row) => (row.died === cause ? [benefitOf(row)] : []));
  return {
    programme: cause === "other" ? "jkm" : "jkk",
    cases: paid.length,
    amount: paid.reduce((sum, { total }) => sum + total, 0),
  };
}

function benefitOf({ group, died }: RosterRow): Benefit {
  const { wage } = group;
  if (died === "other") {
    const segment = wage === undefined ? "non-wage-earner" : "wage-earner";
    return computeJkmBenefit({ date: dayOfDeath, segment, arrearsMonths: 0 });
  }
  const event = { date: dayOfDeath, death: true, arrearsMonths: 0 };
  return wage === undefined
    ? computeJkkBenefit({ ...event, segment: "non-wage-earner", income: 1_000_000 })
    : computeJkkBenefit({ ...event, segment: "wage-earner", wage });
}
