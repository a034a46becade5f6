import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  indonesianLaw,
  outsideGroups,
  workerCategories,
  type ProvisionRef,
} from "../../src/index.js";

const hits = new Set<string>();

function collect(value: unknown): void {
  if (Array.isArray(value)) value.forEach(collect);
  else if (typeof value === "object" && value !== null) {
    const { id, from, cites } = value as Partial<ProvisionRef>;
    if (id && from && cites) hits.add(`${id}@${from}`);
    else Object.values(value).forEach(collect);
  }
}

function boundaries(): string[] {
  return [
    ...new Set(
      indonesianLaw
        .provisions()
        .flatMap(({ versions }) => versions.flatMap(({ from, to }) => [from, to ?? "2026-11-21"])),
    ),
  ]
    .filter((date) => date >= "2015-07-01")
    .sort();
}

describe("every version of every provision", () => {
  test("is read by a calculation or places a category", () => {
    const children = [
      {
        level: "higher",
        grade: 5,
        birthDate: "2013-01-01",
        married: false,
        working: "apprenticeship",
      },
      { level: "sd", grade: 1, birthDate: "2013-01-01", married: false, working: false },
    ] as const;
    for (const date of boundaries()) {
      const month = date.slice(0, 7);
      for (const wage of [{ daily: 200_000 }, { pieceRate: [1, 2, 3] }] as const) {
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
      collect(assessEligibility({ for: "membership", facts: { date } }));
      collect(
        assessEligibility({
          for: "scholarship",
          facts: { eventDate: date, cause: "death", contributionMonths: 1 },
        }),
      );
    }

    const placed = new Set([
      ...workerCategories.flatMap((category) => category.provisions),
      ...outsideGroups.map((group) => group.provision),
    ]);
    // Read without a trace: they decide what is computed, refused or warned of.
    const silent = [
      "membership.required-programmes.wage-earner",
      "membership.required-programmes.non-wage-earner",
      "membership.open-programmes.non-wage-earner",
      "relief.pp-49-2020.percent",
      "relief.pp-7-2025.percent",
    ];
    const unread = indonesianLaw
      .provisions()
      .filter(({ id }) => !placed.has(id) && !silent.includes(id))
      .flatMap(({ id, versions }) => versions.map(({ from }) => `${id}@${from}`))
      .filter((version) => !hits.has(version));
    expect(unread).toEqual([]);
  });
});
