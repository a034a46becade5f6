import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeContribution,
  computeContributions,
  computeJkkBenefit,
  computeJkmBenefit,
  contributionDifference,
  contributionDueDate,
  findBusinessKind,
  indonesianLaw,
  lateFee,
  membershipStanding,
  outsideGroups,
  workerCategories,
} from "../../src/index.js";
import { versionsIn } from "../../.ci/law-pages/cases.js";
import { traceDeath } from "./traces/death.js";
import { traceJkk } from "./traces/jkk.js";
import { traceJobLoss } from "./traces/job-loss.js";
import { traceOldAge } from "./traces/old-age.js";
import { traceRoster } from "./traces/roster.js";

/** What each room reads on a date; every function in it calls the public functions of its room. */
const traces: readonly ((date: string) => unknown)[] = [
  traceDeath,
  traceJkk,
  traceJobLoss,
  traceOldAge,
  traceRoster,
];

const hits = new Set<string>();

/** Notes the versions on which the parts of a result rest. */
function collect(result: unknown): void {
  for (const version of versionsIn(result)) hits.add(version);
}

/** The first days of all versions. */
function firstDays(): string[] {
  return [
    ...new Set(
      indonesianLaw.provisions().flatMap(({ versions }) => versions.map(({ from }) => from)),
    ),
  ]
    .filter((date) => date >= "2015-07-01")
    .sort();
}

/** What the other segments, the reliefs and late payment read on a date. */
function collectContributions(date: string): void {
  const month = date.slice(0, 7);
  const industry = { industry: "toys", activeMembers: 50, arrearsFree: true } as const;
  collect(
    computeContribution(
      {
        segment: "wage-earner",
        month,
        wage: { basic: 900_000, fixedAllowances: 100_000 },
        minimumWage: 2_000_000,
        riskGroup: "low",
        programmes: ["jkk", "jkm", "jp"],
        jkpEnrolled: month >= "2021-02",
        employer: { ...industry, defersPension: true },
        ...(date >= "2025-02-07" && { paidOn: date }),
      },
      { readings: { "contribution.wage-floor": "minimum-wage" } },
    ),
  );
  const member = { citizen: true, ageAtRegistration: 30, registeredInJkn: true };
  if (date >= "2025-02-24") {
    const intern = { wage: { sameWork: [1] }, riskGroup: "low", withoutWage: true } as const;
    collect(
      computeContribution({ segment: "wage-earner", month, programmes: "required", ...intern }),
    );
  }
  const employers = [
    { employer: { size: "large" }, jkpMembership: member },
    { projectWorker: true },
    ...(date >= "2023-10-06" ? [{ employer: { kind: "state-body" } } as const] : []),
  ] as const;
  for (const employer of employers) {
    const job = { segment: "wage-earner", month, wage: 1, riskGroup: "low" } as const;
    collect(computeContribution({ ...job, programmes: "required", ...employer }));
  }
  for (const base of [{ contractValue: 1 }, { wages: 1 }]) {
    collect(computeContribution({ segment: "construction", month, ...base }));
  }
  const contract = { contractValueWithVat: 1, vatPercent: 11 } as const;
  const stages = date >= "2021-04-01" ? { stages: 3 } : {};
  collect(computeContribution({ segment: "construction", month, ...contract, ...stages }));
  if (date >= "2018-12-10") {
    const contractMonths = date >= "2023-02-22" ? 25 : 24;
    collect(
      computeContribution({
        segment: "migrant-worker",
        date,
        via: "agency",
        contractMonths,
        jht: 50_000,
      }),
    );
  }
  for (const segment of ["wage-earner", "non-wage-earner"] as const) {
    const paidOn = `${Number(date.slice(0, 4)) + 1}-12-31`;
    collect(contributionDueDate({ segment, month }));
    collect(lateFee({ segment, month, contribution: 1, paidOn }));
    const closed = segment === "wage-earner" ? { employerClosed: true } : {};
    collect(membershipStanding({ segment, on: date, arrearsMonths: 9, ...closed }));
  }
  collect(contributionDifference({ segment: "wage-earner", month, due: 1, paid: 2 }));
  collect(findBusinessKind("semen", { on: date }));
  const job = { segment: "non-wage-earner", month, income: 1, person: "p" } as const;
  const rows = Array.from({ length: 3 }, () => ({ ...job, programmes: ["jht"] as const }));
  collect(computeContributions(rows));
}

describe("every version of every provision", () => {
  test("is read by a calculation or places a category", () => {
    for (const date of firstDays()) {
      const month = date.slice(0, 7);
      const aged = (years: number) => `${Number(date.slice(0, 4)) - years}-01-01` as const;
      const children = [
        {
          level: "higher",
          grade: 5,
          birthDate: aged(21),
          married: false,
          working: "apprenticeship",
        },
        { level: "sd", grade: 1, birthDate: aged(8), married: false, working: false },
      ] as const;
      for (const wage of [
        { daily: 200_000 },
        { pieceRate: [1, 2, 3] },
        { sameWork: [1, 2] },
      ] as const) {
        collect(
          computeContribution(
            {
              segment: "wage-earner",
              month,
              wage,
              riskGroup: "low",
              programmes: ["jkk", "jkm", "jht", "jp"],
              jkpEnrolled: month >= "2021-02",
            },
            { readings: { "jkp.jkm-share": "0.20" } },
          ),
        );
      }
      collect(
        computeContribution({
          segment: "wage-earner",
          month,
          wage: { weatherPieceRate: Array.from({ length: 12 }, () => 1_000_000) },
          programmes: ["jkm"],
        }),
      );
      for (const sector of ["transport", "other"] as const) {
        for (const fundedBy of ["self", "apbd"] as const) {
          collect(
            computeContribution({
              segment: "non-wage-earner",
              month,
              income: 1_000_000,
              programmes: ["jkk", "jkm", "jht"],
              sector,
              fundedBy,
            }),
          );
        }
      }
      for (const event of [{ death: true }, { totalDisability: true }]) {
        collect(computeJkkBenefit({ date, segment: "wage-earner", wage: 1, children, ...event }));
      }
      for (const heirs of [true, false]) {
        collect(
          computeJkmBenefit({
            date,
            segment: "non-wage-earner",
            membershipStart: "2010-01-01",
            contributionMonths: 70,
            heirs,
            ...(heirs && { children }),
          }),
        );
      }
      collectContributions(date);
      for (const trace of traces) collect(trace(date));
      collect(assessEligibility({ for: "membership", facts: { date } }));
      collect(
        assessEligibility({
          for: "scholarship",
          facts: { eventDate: date, cause: "other", contributionMonths: 1 },
        }),
      );
    }

    const placed = new Set([
      ...workerCategories.flatMap((category) => category.provisions),
      ...outsideGroups.flatMap((group) => group.provisions),
    ]);
    // Read without a trace: they decide what is computed, refused or warned of.
    const silent = [
      "membership.required-programmes.non-wage-earner",
      "membership.open-programmes.non-wage-earner",
      "membership.counted-from-age",
      "membership.construction.registration",
      "jp.contribution.wage-ceiling.rounding",
      "jp.benefit.limits",
      "jp.benefit.limits.rounding",
      "jkp.membership.several-employers",
      "jkp.arrears.reclaim",
      "jkp.benefit.before-operation",
    ];
    const unread = indonesianLaw
      .provisions()
      .filter(({ id }) => !placed.has(id) && !silent.includes(id))
      .flatMap(({ id, versions }) => versions.map(({ from }) => `${id}@${from}`))
      .filter((version) => !hits.has(version));
    expect(unread).toEqual([]);
  }, 60_000);
});
