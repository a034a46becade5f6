import { describe, expect, test } from "vitest";
import {
  addToTally,
  coverageGrowth,
  coverageOfTally,
  emptyCoverageTally,
  english,
  explain,
  indonesian,
  measureCoverage,
  toRows,
  type CoverageOptions,
} from "../../src/index.js";
import { refusal } from "../words.js";

const segment: CoverageOptions = { definition: "segment" };
const [lemo, hajak] = ["62.05.01.2001", "62.05.02.2003"];
const rows = [
  { category: "petani", region: lemo, covered: 40, workers: 100 },
  { category: "petani", region: hajak, covered: 10, workers: 50 },
  { category: "nelayan", region: "6205012001", covered: 5, workers: 20 },
  { category: "petani", region: lemo, covered: 1, workers: 10 },
] as const;
const figures = (by: CoverageOptions["by"], of: readonly object[] = rows) =>
  measureCoverage(of as typeof rows, { ...segment, by }).groups.map(
    ({ group, subgroup, covered, workers }) => [group, subgroup, covered, workers],
  );

describe("two keys at once", () => {
  test("category by village", () => {
    expect(figures(["category", "village"])).toEqual([
      ["petani", lemo, 41, 110],
      ["petani", hajak, 10, 50],
      ["nelayan", lemo, 5, 20],
    ]);
    const report = measureCoverage(rows, { ...segment, by: ["category", "village"] });
    expect(report.overall).toMatchObject({ covered: 56, workers: 180 });
    expect(explain(report, { locale: english, format: "markdown" })).toMatch(
      /\| petani +\| 62\.05\.01\.2001 +\| +41 +\| +110 +\| +37\.27 ?% +\| +69 +\|/,
    );
    const groups = toRows(report, { locale: english }).find(({ name }) => name === "groups");
    expect(groups?.rows[1]).toMatchObject({ group: "petani", subgroup: hajak, gap: 40 });
  });

  test("growth tells the same group of two villages apart", () => {
    const at = (covered: number) =>
      measureCoverage([...rows, { ...rows[1], covered, workers: 0 }], {
        ...segment,
        by: ["category", "village"],
      });
    expect(coverageGrowth(at(0), at(20)).groups.map(({ covered }) => covered)).toEqual([0, 20, 0]);
  });

  test("the same key twice, three keys and unknown keys are refused", () => {
    const by = (keys: unknown) => () => measureCoverage(rows, { ...segment, by: keys as never });
    expect(by(["sex", "sex"])).toThrow("options.by");
    expect(by(["sex", "region", "category"])).toThrow("options.by");
    expect(by("hamlet")).toThrow("options.by");
    expect(by(["category", "sex"])).toThrow("rows[0].sex: measure-coverage.no-group");
  });
});

describe("roll-up of region codes", () => {
  test("villages to districts, regencies and provinces, with dots or without", () => {
    expect(figures("district")).toEqual([
      ["62.05.01", undefined, 46, 130],
      ["62.05.02", undefined, 10, 50],
    ]);
    expect(figures("regency")).toEqual([["62.05", undefined, 56, 180]]);
    expect(figures(["province", "category"])).toEqual([
      ["62", "petani", 51, 160],
      ["62", "nelayan", 5, 20],
    ]);
  });

  test("a larger region, a name and a row without a region are refused, not lost", () => {
    const of = (region: string | undefined) => () =>
      figures("district", [...rows, { region, category: "petani", covered: 1, workers: 2 }]);
    expect(of("62.05")).toThrow("rows[4].region: measure-coverage.no-level");
    expect(of("Muara Teweh")).toThrow("rows[4].region: measure-coverage.no-level");
    expect(of(undefined)).toThrow("rows[4].region: measure-coverage.no-group");
    expect(refusal(of("62.05"), indonesian)).toContain("sampai ke tingkat kecamatan");
    expect(refusal(of(undefined))).toContain("required when grouped by district");
  });
});

describe("the period filter", () => {
  const dated = [
    { period: "2024", covered: 1, workers: 10 },
    { period: "2025-03", covered: 3, workers: 10 },
    { period: "2025-03-31", covered: 4, workers: 10 },
    { period: "2025-12", covered: 6, workers: 10 },
  ];
  const of = (period: string) => measureCoverage(dated, { ...segment, period });

  test("takes the rows of a year, a month or a day", () => {
    expect(of("2025-12")).toMatchObject({
      period: "2025-12",
      overall: { covered: 6, workers: 10 },
    });
    expect(of("2025-12").warnings).toEqual([]);
    expect(of("2025-03-31").overall.covered).toBe(4);
    expect(of("2025").overall).toMatchObject({ covered: 13, workers: 30 });
    expect(of("2025").warnings.map(({ code }) => code)).toEqual(["several-periods"]);
    expect(of("2023").warnings.map(({ code }) => code)).toEqual([
      "no-rows-of-period",
      "no-workers",
    ]);
  });

  test("a row without a period is refused, and what is no period too", () => {
    expect(() =>
      measureCoverage([{ covered: 1, workers: 2 }], { ...segment, period: "2025" }),
    ).toThrow("rows[0].period: measure-coverage.no-period");
    expect(() => of("2025-13")).toThrow("options.period: expected.coverage.period");
  });
});

describe("the path to a target", () => {
  const target = [
    { year: 2025, percent: 32.15 },
    { year: 2029, percent: 43.92 },
  ];
  const of = (period: string) =>
    measureCoverage([{ period, covered: 89_266, workers: 555_154 }], { ...segment, target });

  test("each step says how many people it needs; figures are held against the year's own or next", () => {
    const report = of("2026-03");
    expect(report).toMatchObject({
      target: 0.4392,
      targetYear: 2029,
      targetPath: [
        { year: 2025, percent: 32.15, neededForTarget: 89_217 },
        { year: 2029, percent: 43.92, neededForTarget: 154_558 },
      ],
      overall: { neededForTarget: 154_558 },
    });
    expect(of("2025")).toMatchObject({ target: 0.3215, overall: { neededForTarget: 89_217 } });
    expect(explain(report, { locale: english, format: "markdown" })).toMatch(
      /\| 2025 +\| +32\.15 ?% +\| +89,217 +\|/,
    );
    const path = toRows(report, { locale: english }).find(({ name }) => name === "target-path");
    expect(path?.rows[1]).toEqual({
      year: 2029,
      targetPercent: 43.92,
      neededForTarget: 154_558,
      pointsToTarget: null,
    });
  });

  test("after the last year, and without a year, there is a path and no target", () => {
    for (const report of [
      of("2030"),
      measureCoverage([{ covered: 1, workers: 10 }], { ...segment, target }),
    ]) {
      expect(report.warnings.map(({ code }) => code)).toEqual(["no-target-of-year"]);
      expect(report).not.toHaveProperty("target");
      expect(report.overall).not.toHaveProperty("neededForTarget");
      expect(report.targetPath).toHaveLength(2);
    }
  });

  test("of rows of two years there is a path and no target", () => {
    const row = { covered: 1, workers: 10 };
    const report = measureCoverage(
      [2025, 2029].map((year) => ({ ...row, period: `${year}` })),
      {
        ...segment,
        target,
      },
    );
    expect(report.warnings.map(({ code }) => code)).toEqual([
      "several-periods",
      "no-target-of-year",
    ]);
    expect(report).not.toHaveProperty("target");
    expect(report.targetPath?.map(({ neededForTarget }) => neededForTarget)).toEqual([5, 7]);
  });

  test.each([
    ["2025", 2025],
    ["2025-03", 2025],
    ["2027-03-31", 2029],
    ["2029", 2029],
    ["2030", undefined],
  ])("of the period asked for, %s, the step is that of %s", (period, year) => {
    const rows = ["2025-03-31", "2027-03-31", "2029-03-31", "2030"].map((each) => ({
      ...{ period: each, covered: 1, workers: 10 },
    }));
    const report = measureCoverage(rows, { ...segment, target, period });
    expect(report.targetYear).toBe(year);
    expect(report.warnings.map(({ code }) => code)).toEqual(
      year === undefined ? ["no-target-of-year"] : [],
    );
  });

  test("without workers nobody is needed for a step", () => {
    const nobody = { period: "2025", covered: 0, workers: 0 };
    expect(measureCoverage([nobody], { ...segment, target }).targetPath).toStrictEqual(target);
  });

  test("of a published percentage in percentage points", () => {
    const published = { period: "2025-10", percent: 30.41, source: "BPJS Ketenagakerjaan" };
    expect(measureCoverage([published], { ...segment, target })).toMatchObject({
      targetPath: [{ pointsToTarget: "1.74" }, { pointsToTarget: "13.51" }],
      overall: { pointsToTarget: "1.74" },
    });
  });

  test("years out of order and percents above 100 are refused", () => {
    const path = (steps: unknown) => () =>
      measureCoverage([], { ...segment, target: steps as never });
    expect(path([...target].reverse())).toThrow("options.target");
    expect(path([target[0], target[0]])).toThrow("options.target");
    expect(path([{ year: 2025, percent: 101 }])).toThrow("options.target");
    expect(path([])).toThrow("options.target");
  });
});

describe("months active against people registered", () => {
  const row = { period: "2024", covered: 100, workers: 250 };

  test("seven months funded of twelve are 58.33 percent", () => {
    const report = measureCoverage([{ ...row, activeMonths: 700 }], segment);
    expect(report.overall).toMatchObject({
      covered: 100,
      percent: "40.00",
      active: {
        personMonths: 700,
        ofRegistered: 1_200,
        percentOfRegistered: "58.33",
        percentOfWorkers: "23.33",
      },
    });
    expect(explain(report, { locale: english, format: "text" })).toContain(
      "Months active: 700 of the 1,200",
    );
  });

  test("of all rows need no word", () => {
    const all = measureCoverage(
      [
        { ...row, activeMonths: 700 },
        { ...row, activeMonths: 0 },
      ],
      segment,
    );
    expect(all.warnings).toEqual([]);
    const more = measureCoverage([{ ...row, covered: 300, activeMonths: 700 }], segment);
    expect(more.warnings.map(({ code }) => code)).toEqual(["ratio-above-one"]);
    const none = measureCoverage([{ ...row, covered: 300 }], segment);
    expect(none.warnings.map(({ code }) => code)).toEqual(["ratio-above-one"]);
  });

  test("only over the rows that give them, and that is said", () => {
    const report = measureCoverage([{ ...row, activeMonths: 700 }, row], segment);
    expect(report.overall).toMatchObject({ covered: 200, active: { ofRegistered: 1_200 } });
    expect(report.warnings).toMatchObject([
      { code: "active-months-of-some", values: { registered: 100, covered: 200 } },
    ]);
    const tally = addToTally(emptyCoverageTally("segment"), [
      { ...row, activeMonths: 700 },
      row,
      { ...row, activeMonths: 500 },
    ]);
    expect(tally.cells).toHaveLength(2);
    expect(coverageOfTally(tally).overall.active).toMatchObject({
      personMonths: 1_200,
      ofRegistered: 2_400,
    });
  });

  test("more months than the people can have, or no month to count by, are refused", () => {
    const of = (more: object) => () => measureCoverage([{ ...row, ...more }], segment);
    const path = "rows[0].activeMonths: expected.coverage.active";
    expect(of({ activeMonths: 1_200 })).not.toThrow();
    expect(of({ activeMonths: 1_201 })).toThrow(path);
    expect(of({ activeMonths: 101, period: "2024-03" })).toThrow(path);
    expect(of({ activeMonths: 1, period: "2024-03-31" })).toThrow(path);
    expect(of({ activeMonths: 1, period: undefined })).toThrow(path);
  });
});

describe("villages that are to report", () => {
  const villages = [
    { code: lemo, name: "Lemo I", district: "Teweh Tengah" },
    { code: "6205022003", name: "Hajak", district: "Teweh Baru" },
    { code: "62.05.02.2004", name: "Sikui", district: "Teweh Baru" },
  ];

  test("the annex lists all of them, with district, counts, ratio, gap and target", () => {
    const report = measureCoverage(rows, { ...segment, by: "village", target: 0.5, villages });
    expect(report.notReported).toEqual([villages[2]]);
    const annex = toRows(report, { locale: indonesian }).find(({ name }) => name === "villages");
    expect(annex?.rows).toMatchObject([
      {
        villageCode: lemo,
        village: "Lemo I",
        districtCode: "62.05.01",
        district: "Teweh Tengah",
        covered: 46,
        workers: 130,
        percent: 35.38,
        gap: 84,
        targetPercent: 50,
        neededForTarget: 19,
        reported: "ya",
      },
      { village: "Hajak", covered: 10, workers: 50, percent: 20, gap: 40, neededForTarget: 15 },
      { village: "Sikui", covered: null, percent: null, gap: null, reported: "tidak" },
    ]);
    expect(explain(report, { locale: indonesian, format: "text" })).toMatch(
      /Desa yang belum melapor[\s\S]*Sikui \(62\.05\.02\.2004\)/,
    );
  });

  test("each figure names its village, and the district where the list has one", () => {
    const report = measureCoverage(rows, {
      ...{ ...segment, by: "village" },
      villages: [
        { code: lemo, name: "Lemo I" },
        { code: hajak, name: "Hajak", district: "Teweh Baru" },
      ],
    });
    expect(report.groups).toStrictEqual([
      {
        ...{ group: lemo, village: "Lemo I", covered: 46, workers: 130 },
        ...{ ratio: 46 / 130, percent: "35.38", gap: 84 },
      },
      {
        ...{ group: hajak, village: "Hajak", district: "Teweh Baru", covered: 10, workers: 50 },
        ...{ ratio: 0.2, percent: "20.00", gap: 40 },
      },
    ]);
    expect([report.notReported, report.warnings]).toEqual([[], []]);
  });

  test("a village outside the list is warned of; a list without its grouping is refused", () => {
    const [first] = villages;
    const of = (more: object) => measureCoverage(rows, { ...segment, ...more });
    const report = of({ by: ["category", "village"], villages: [first] });
    expect(report.warnings).toMatchObject([
      { code: "village-not-listed", values: { names: [hajak] } },
    ]);
    expect(report.groups[0]).toMatchObject({ subgroup: lemo, village: "Lemo I" });
    expect(() => of({ by: "district", villages })).toThrow("options.villages");
    expect(() => of({ by: "village", villages: [first, first] })).toThrow("options.villages");
    expect(() => of({ by: "village", villages: [{ code: "62.05", name: "x" }] })).toThrow(
      "options.villages[0].code: expected.coverage.village",
    );
  });
});
