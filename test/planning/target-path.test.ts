import { describe, expect, test } from "vitest";
import {
  costToReach,
  english,
  explain,
  pathToTarget,
  type PlanPerson,
  type TargetPathInput,
  toRows,
  villageQuota,
} from "../../src/index.js";
import { refusal } from "../words.js";

const person: PlanPerson = {
  name: "Pekerja rentan",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const yearly = 12 * 16_800;
const input: TargetPathInput = {
  definition: "eligible-bpjs",
  covered: 1_000,
  workers: 3_001,
  years: [
    { year: 2023, target: 0.4 },
    { year: 2024, target: 0.5 },
    { year: 2025, target: 0.6, workers: 3_100, covered: 1_100 },
  ],
  person,
};

describe("pathToTarget", () => {
  test("people rounded up, less those of others, and paid for anew each year", () => {
    const path = pathToTarget(input);
    // 0.4 x 3,001 = 1,200.4; 0.5 x 3,001 = 1,500.5; 0.6 x 3,100 = 1,860.
    expect(path.years).toEqual([
      {
        year: 2023,
        target: 0.4,
        workers: 3_001,
        covered: 1_000,
        persons: 201,
        added: 201,
        perPerson: yearly,
        total: 201 * yearly,
      },
      {
        year: 2024,
        target: 0.5,
        workers: 3_001,
        covered: 1_000,
        persons: 501,
        added: 300,
        perPerson: yearly,
        total: 501 * yearly,
      },
      {
        year: 2025,
        target: 0.6,
        workers: 3_100,
        covered: 1_100,
        persons: 760,
        added: 259,
        perPerson: yearly,
        total: 760 * yearly,
      },
    ]);
    expect(path.total).toBe((201 + 501 + 760) * yearly);
    expect(path.plan.total).toBe(path.total);
  });

  test("one year is what costToReach says of it", () => {
    const { definition, covered, workers } = input;
    const reach = costToReach({
      definition,
      covered,
      workers,
      target: 0.4,
      from: "2023-01",
      to: "2023-12",
      person,
    });
    const path = pathToTarget({ ...input, years: [{ year: 2023, target: 0.4 }] });
    expect([path.years[0]?.persons, path.total]).toEqual([reach.needed, reach.total]);
  });

  test("funded months are those of each year, from January", () => {
    const { plan, years } = pathToTarget({ ...input, person: { ...person, months: 5 } });
    expect(years.map(({ total }) => total)).toEqual([201, 501, 760].map((n) => n * 5 * 16_800));
    expect(plan.byGroup[0]?.personsByMonth?.map(({ from, to }) => [from, to])).toEqual([
      ["2023-01", "2023-05"],
      ["2024-01", "2024-05"],
      ["2025-01", "2025-05"],
    ]);
  });

  test("a target that others reach needs nobody, and a lower one fewer", () => {
    const years = [
      { year: 2024, target: 0.5 },
      { year: 2025, target: 0.3 },
    ];
    const path = pathToTarget({ ...input, years });
    expect(path.years.map(({ persons, added }) => [persons, added])).toEqual([
      [501, 501],
      [0, -501],
    ]);
  });

  test("says how people are rounded, and has a table of years", () => {
    const words = explain(pathToTarget(input), { locale: english, format: "text" });
    expect(words).toContain("rounded up to whole people");
    const rows = toRows(pathToTarget(input), { locale: english }).find(
      ({ name }) => name === "years",
    )?.rows;
    expect(rows?.map((row) => [row["year"], row["persons"], row["targetPercent"]])).toEqual([
      [2023, 201, 40],
      [2024, 501, 50],
      [2025, 760, 60],
    ]);
  });

  test("a fact that is missing is named where it belongs", () => {
    const own = { ...person, fundedBy: "self" as const };
    const years = [{ year: 2026, target: 0.4 }];
    expect(() => pathToTarget({ ...input, years, person: own })).toThrow('"person.sector"');
    const { definition, covered, workers } = input;
    const one = { definition, covered, workers, target: 0.4, person: own };
    const month = { from: "2026-01", to: "2026-01" };
    expect(() => costToReach({ ...one, ...month })).toThrow('"person.sector"');
    const villages = [{ name: "A", protected: 1 }];
    const quota = { villages, perVillage: 100, cost: { ...month, person: own } };
    expect(() => villageQuota(quota)).toThrow('"cost.person.sector"');
  });

  test("what does not fit is refused", () => {
    const refused = (more: object) => refusal(() => pathToTarget({ ...input, ...more }));
    expect(refused({ years: [] })).toContain("years");
    const gap = [
      { year: 2023, target: 0.4 },
      { year: 2025, target: 0.5 },
    ];
    expect(refused({ years: gap })).toContain("one after the other");
    expect(refused({ person: { ...person, months: 13 } })).toContain("at most 12");
    expect(refused({ years: [{ year: 2023, target: 40 }] })).toContain("write 0.2 for 20 percent");
  });
});
