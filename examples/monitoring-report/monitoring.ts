import {
  addToTally,
  coverageOfTally,
  emptyCoverageTally,
  evaluateProgramme,
  expectedBenefits,
  fitBudget,
  measureCoverage,
  planProtection,
  textOf,
  villageQuota,
  type BudgetFit,
  type CoverageDefinition,
  type CoverageReport,
  type CoverageRow,
  type Evaluation,
  type ExpectedBenefits,
  type Locale,
  type PlanGroup,
  type ProtectionPlan,
  type VillageQuota,
} from "jamsosnaker";
import { lowestBand, period, planGroup } from "./groups.js";
import type { InBoth } from "./in-both.js";
import { benefitsOf, realisedOf } from "./paid.js";
import {
  exampleRates,
  makeWorkers,
  makeYear,
  type PaidPerson,
  type WorkersOfVillage,
} from "./realised.js";
import type { Roster } from "./roster.js";
import { screenAndPlace, type Screened } from "./screening.js";

/** What the report shows, all of it computed by the library. */
export interface Monitoring {
  readonly screened: Screened;
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

/** The year of a roster, before it is named in a language. */
export interface Year {
  readonly screened: Screened;
  readonly people: readonly PaidPerson[];
  readonly villages: readonly WorkersOfVillage[];
}

/** Screens the roster and makes up what the year made of it. */
export function yearOf(roster: Roster): Year {
  const screened = screenAndPlace(roster);
  return {
    screened,
    people: makeYear(screened.taken),
    villages: makeWorkers(roster.regions, roster.rows),
  };
}

/** The monitoring of the year, with groups named in one language. */
export function monitor({ screened, people, villages }: Year, locale: Locale): Monitoring {
  const say = (text: InBoth): string => textOf(text, locale);
  const groupsOf = (whole: "as funded" | "whole year"): PlanGroup[] =>
    screened.groups.map(({ group, people: count }) =>
      planGroup(group, count, say(group.label), whole),
    );
  const planned = groupsOf("as funded");
  const plan = planProtection({ ...period, groups: planned });
  const definition: CoverageDefinition = {
    id: say({ id: "contoh", en: "example" }),
    numerator: say({ id: "orang dengan iuran terbayar", en: "people paid for" }),
    denominator: say({
      id: "pekerja tiap desa (data fiktif)",
      en: "workers of each village (fictitious)",
    }),
    domicile: say({ id: "desa", en: "village" }),
  };
  const paid = people.filter(({ monthsPaid }) => monthsPaid > 0);
  const before = districts(
    paid.filter(({ group }) => !group.vulnerable),
    villages,
    definition,
  );
  const after = districts(paid, villages, definition);
  const evaluation = evaluateProgramme({
    plan,
    realised: screened.groups.map(({ group, placement }) => ({
      group: say(group.label),
      ...realisedOf(
        people.filter((person) => person.group === group),
        placement.contribution?.total ?? 0,
      ),
    })),
    benefitsPaid: [benefitsOf(people, "work-accident"), benefitsOf(people, "other")],
    coverageBefore: before,
    coverageAfter: after,
    target,
    attentionBelow: 0.8,
  });
  const vulnerable = countByVillage(paid.filter(({ group }) => group.vulnerable));
  return {
    screened,
    plan,
    evaluation,
    before,
    after,
    bySex: measureCoverage(
      (["female", "male"] as const).map((sex) => ({
        sex,
        covered: paid.filter(({ row }) => row.sex === sex).length,
        workers: people.filter(({ row }) => row.sex === sex).length,
      })),
      {
        definition: {
          ...definition,
          denominator: say({ id: "orang yang diterima", en: "people taken" }),
        },
        by: "sex",
      },
    ),
    quota: villageQuota({
      villages: villages.map(({ code, name }) => ({
        code,
        name,
        protected: vulnerable.get(code) ?? 0,
      })),
      perVillage: 100,
      cost: {
        ...nextYear,
        person: {
          name: "vulnerable",
          segment: "non-wage-earner",
          income: lowestBand,
          programmes: ["jkk", "jkm"],
          fundedBy: "apbd",
        },
      },
    }),
    fit: fitBudget({
      ...nextYear,
      groups: groupsOf("whole year"),
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
  paid: readonly PaidPerson[],
  villages: readonly WorkersOfVillage[],
  definition: CoverageDefinition,
): CoverageReport {
  const counts = countByVillage(paid);
  const byVillage = villages.map(({ code, district, workers }): CoverageRow => ({
    region: district,
    covered: counts.get(code) ?? 0,
    workers,
  }));
  return coverageOfTally(addToTally(emptyCoverageTally(definition), byVillage), {
    by: "region",
    target,
  });
}

function countByVillage(people: readonly PaidPerson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of people) {
    if (row.village === undefined) continue;
    counts.set(row.village, (counts.get(row.village) ?? 0) + 1);
  }
  return counts;
}
