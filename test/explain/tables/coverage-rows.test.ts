import { describe, expect, test } from "vitest";
import { coverageGrowth, measureCoverage, type Explainable } from "../../../src/index.js";

import { tablesOf, type Tables } from "./tables-of.js";

const segment = { definition: "segment" } as const;
const villages = [
  { code: "62.05.05.2011", name: "Lemo I" },
  { code: "62.05.05.2012", name: "Lemo II", district: "Teweh" },
];
const pairs = (covered: number) =>
  measureCoverage([{ category: "petani", sex: "male", covered, workers: 20 }], {
    ...segment,
    by: ["category", "sex"],
  });

describe("the rows of coverage", () => {
  test.each<[string, () => Explainable, Tables]>([
    [
      "of pairs, with the path to a target and the villages that have not reported",
      () =>
        measureCoverage(
          [{ category: "petani", region: "62.05.05.2011", covered: 2, workers: 20 }],
          {
            ...segment,
            by: ["category", "village"],
            villages,
            target: [{ year: 2025, percent: 50 }],
          },
        ),
      {
        "target-path": [
          { year: 2025, targetPercent: 50, neededForTarget: 8, pointsToTarget: null },
        ],
        groups: [
          {
            group: "petani",
            subgroup: "62.05.05.2011",
            covered: 2,
            workers: 20,
            percent: 10,
            gap: 18,
            neededForTarget: null,
            gapPoints: null,
            pointsToTarget: null,
            source: null,
            suppressed: "no",
            monthsActive: null,
            monthsOfRegistered: null,
            percentActive: null,
            percentActiveOfWorkers: null,
            targetPercent: null,
          },
        ],
        "villages-not-reported": [
          { villageCode: "62.05.05.2012", village: "Lemo II", district: "Teweh" },
        ],
      },
    ],
    [
      "of a published percentage on its path",
      () =>
        measureCoverage([{ percent: 40, source: "BPS" }], {
          ...segment,
          target: [{ year: 2025, percent: 50 }],
        }),
      {
        "target-path": [
          { year: 2025, targetPercent: 50, neededForTarget: null, pointsToTarget: 10 },
        ],
      },
    ],
    [
      "of villages in the order of their codes, also those that have not reported",
      () =>
        measureCoverage(
          [
            { region: "62.05.05.2011", covered: 2, workers: 20 },
            { region: "62.05.05.2010", percent: 40, source: "BPS" },
          ],
          { ...segment, by: "village", villages, target: 0.5 },
        ),
      {
        villages: [
          {
            villageCode: "62.05.05.2010",
            village: null,
            districtCode: "62.05.05",
            district: null,
            covered: null,
            workers: null,
            percent: 40,
            gap: null,
            neededForTarget: null,
            targetPercent: 50,
            pointsToTarget: 10,
            source: "BPS",
            suppressed: "no",
            reported: "yes",
          },
          {
            villageCode: "62.05.05.2011",
            village: "Lemo I",
            districtCode: "62.05.05",
            district: null,
            covered: 2,
            workers: 20,
            percent: 10,
            gap: 18,
            neededForTarget: 8,
            targetPercent: 50,
            pointsToTarget: null,
            source: null,
            suppressed: "no",
            reported: "yes",
          },
          {
            villageCode: "62.05.05.2012",
            village: "Lemo II",
            districtCode: "62.05.05",
            district: "Teweh",
            covered: null,
            workers: null,
            percent: null,
            gap: null,
            neededForTarget: null,
            targetPercent: 50,
            pointsToTarget: null,
            source: null,
            suppressed: "no",
            reported: "no",
          },
        ],
      },
    ],
    [
      "of a definition of one's own",
      () =>
        measureCoverage([], {
          definition: { id: "own", numerator: "members", denominator: "workers" },
        }),
      {
        summary: [
          {
            kind: "coverage-report",
            kindName: "Coverage",
            definition: "own",
            definitionName: "own: members over workers",
            covered: 0,
            workers: 0,
            percent: null,
            gap: 0,
            neededForTarget: null,
            gapPoints: null,
            pointsToTarget: null,
            source: null,
            suppressed: "no",
            monthsActive: null,
            monthsOfRegistered: null,
            percentActive: null,
            percentActiveOfWorkers: null,
            period: null,
            targetPercent: null,
          },
        ],
        warnings: [
          {
            code: "no-workers",
            severity: "check",
            severityName: "to be checked",
            text: "Overall: no workers, there is no ratio",
            provisions: null,
          },
        ],
      },
    ],
    [
      "of growth by pairs",
      () => coverageGrowth(pairs(2), pairs(3)),
      {
        groups: [
          {
            group: "petani",
            subgroup: "male",
            coveredChange: 1,
            coveredGrowthPercent: 50,
            workersChange: 0,
            workersGrowthPercent: 0,
            percentagePoints: 5,
          },
        ],
      },
    ],
  ])("%s", (_, result, tables) => {
    expect(tablesOf(result())).toMatchObject(tables);
  });

  test("a definition is called by its id, whatever the order of its fields", () => {
    const definition = { denominator: "workers", id: "own", numerator: "members" };
    const [row] = tablesOf({ ...measureCoverage([], segment), definition }).summary ?? [];
    expect([row?.["definition"], row?.["definitionName"]]).toEqual([
      "own",
      "own: members over workers",
    ]);
  });
});
