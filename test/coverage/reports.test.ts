import { describe, expect, test } from "vitest";
import {
  addToTally,
  compareCoverage,
  coverageGrowth,
  coverageOfTally,
  type CoverageReport,
  emptyCoverageTally,
  InvalidInputError,
  measureCoverage,
  evaluateProgramme,
  mergeTallies,
  planProtection,
  UnsafeAmountError,
} from "jamsosnaker";
import { storable } from "../storable.js";

const segment = { definition: "segment" } as const;

describe("what is no report of coverage is not compared", () => {
  const rows = [
    { region: "62.05", covered: 4, workers: 10 },
    { region: "62.06", covered: 2, workers: 10 },
  ];
  const good = measureCoverage(rows, { ...segment, by: "region" });
  const published = measureCoverage([{ percent: "87.8", source: "A" }], segment);
  const overall = (more: object): unknown => ({ ...good, overall: { ...good.overall, ...more } });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["another kind", { ...good, kind: "coverage-growth" }],
    ["no whole", { ...good, overall: undefined }],
    ["a whole that is a text", { ...good, overall: "x" }],
    ["a whole that is null", { ...good, overall: null }],
    ["no groups", { ...good, groups: undefined }],
    ["groups that are no list", { ...good, groups: {} }],
    ["a group that is none", { ...good, groups: [good.overall, 5] }],
    ["a group that is null", { ...good, groups: [good.overall, null] }],
    ["a group that is a text", { ...good, groups: ["62.05"] }],
    ["a group with a percent that is none", { ...good, groups: [{ percent: "87.8 %" }] }],
    ["people that are no whole number", overall({ covered: 1.5 })],
    ["workers that are no whole number", overall({ workers: "10" })],
    ["people without workers", overall({ workers: undefined })],
    ["workers without people", overall({ covered: undefined })],
    ["a percent that is a number", { ...published, overall: { percent: 87.8 } }],
    ["a percent with a sign", { ...published, overall: { percent: "-1" } }],
    ["a percent with a unit", { ...published, overall: { percent: "87.8 %" } }],
    ["a percent that is none", { ...published, overall: { percent: "x" } }],
    ["a percent with an exponent", { ...published, overall: { percent: "8e1" } }],
  ])("%s", (_, wrong) => {
    for (const compare of [compareCoverage, coverageGrowth]) {
      for (const [before, after] of [
        [wrong, good],
        [good, wrong],
      ]) {
        const attempt = (): unknown => compare(before as CoverageReport, after as CoverageReport);
        expect(attempt).toThrow(InvalidInputError);
        expect(attempt).toThrow("before, after");
      }
    }
  });

  test("a percent alone, whole or with decimals, or nothing at all is a figure", () => {
    const change = (percent: string | undefined): unknown =>
      compareCoverage(good, { ...published, overall: percent === undefined ? {} : { percent } });
    expect(change("87.85")).toEqual({ percentagePoints: "57.85" });
    expect(change("87")).toEqual({ percentagePoints: "57.00" });
    expect(change(undefined)).toEqual({});
    expect(compareCoverage({ ...published, overall: {} }, good)).toEqual({});
  });
});

test.each([
  [{ covered: 4, workers: 10 }, 1],
  [{ covered: 4 }, undefined],
  [{ workers: 10 }, undefined],
  [{}, undefined],
])("of a whole with %j an evaluation needs %s people more", (overall, needed) => {
  const plan = planProtection({
    from: "2025-01",
    to: "2025-01",
    groups: [
      {
        ...{ name: "Petani", headcount: 1, segment: "non-wage-earner", income: 1_000_000 },
        ...{ programmes: ["jkk", "jkm"], fundedBy: "apbd" },
      },
    ],
  });
  const coverageAfter = { ...measureCoverage([], segment), overall };
  const evaluation = evaluateProgramme({ plan, realised: [], coverageAfter, target: 0.5 });
  expect(evaluation.coverage?.neededForTarget).toBe(needed);
});

describe("growth", () => {
  const report = (rows: readonly object[], by?: unknown): CoverageReport =>
    storable(
      measureCoverage(rows as never, { ...segment, ...(by !== undefined && { by: by as never }) }),
    );
  const row = (region: string, category: string, covered: number, workers: number) => ({
    ...{ region, category, covered, workers },
  });
  const before = [row("62.05", "a", 10, 20), row("62.05", "b", 0, 10), row("62.06", "a", 1, 4)];
  const after = [row("62.05", "a", 15, 25), row("62.05", "b", 5, 0), row("62.07", "a", 1, 4)];

  test("of groups is that of the groups in both, by one grouping or two", () => {
    const one = storable(coverageGrowth(report(before, "region"), report(after, "region")));
    expect(one.groups).toEqual([
      {
        ...{ group: "62.05", covered: 10, workers: -5, percentagePoints: "46.67" },
        ...{ coveredPercent: "100.00", workersPercent: "-16.67" },
      },
    ]);
    expect(one.warnings).toMatchObject([
      { code: "group-in-one-report", values: { names: ["62.06", "62.07"] } },
    ]);
    const by = ["region", "category"];
    const two = storable(coverageGrowth(report(before, by), report(after, by)));
    expect(two.groups).toEqual([
      {
        ...{ group: "62.05", subgroup: "a", covered: 5, workers: 5, percentagePoints: "10.00" },
        ...{ coveredPercent: "50.00", workersPercent: "25.00" },
      },
      { group: "62.05", subgroup: "b", covered: 5, workers: -10, workersPercent: "-100.00" },
    ]);
    expect(two.warnings).toMatchObject([{ values: { names: ["62.06, a", "62.07, a"] } }]);
    expect(coverageGrowth(report(before, "region"), report(before, "region")).warnings).toEqual([]);
  });

  test("has no groups where one report has none, or others", () => {
    for (const [one, other] of [
      [undefined, undefined],
      ["region", undefined],
      [undefined, "region"],
      ["region", "category"],
    ]) {
      const { groups, warnings, overall } = coverageGrowth(
        report(before, one),
        report(after, other),
      );
      expect([groups, warnings]).toEqual([[], []]);
      expect(overall).not.toHaveProperty("group");
      expect(overall).not.toHaveProperty("subgroup");
    }
  });

  test("is told of the whole alone where nobody says how the groups are made", () => {
    const { by, ...whole } = report(before, "region");
    expect(by).toBe("region");
    expect(coverageGrowth(whole, whole)).toMatchObject({
      ...{ overall: { covered: 0, workers: 0 }, groups: [], warnings: [] },
    });
  });

  test("in percent is told of counts that do not start from zero", () => {
    const published = report([{ percent: 50, source: "A" }]);
    const counts = report([{ covered: 0, workers: 10 }]);
    expect(storable(coverageGrowth(published, counts)).overall).toEqual({
      percentagePoints: "-50.00",
    });
    expect(storable(coverageGrowth(counts, published)).overall).toEqual({
      percentagePoints: "50.00",
    });
    expect(storable(coverageGrowth(counts, counts)).overall).toEqual({
      ...{ covered: 0, workers: 0, percentagePoints: "0.00", workersPercent: "0.00" },
    });
  });
});

describe("what a report says", () => {
  const warningsOf = (rows: readonly object[], options: object = {}): unknown[] =>
    storable(measureCoverage(rows as never, { ...segment, ...options })).warnings.map(
      ({ code, values }) => [code, values],
    );
  const name = { key: "measure-coverage.everyone" };

  test.each<[string, object[], object, unknown[]]>([
    ["all covered", [{ covered: 5, workers: 5 }], {}, []],
    ["more than all", [{ covered: 6, workers: 5 }], {}, [["ratio-above-one", { name }]]],
    ["no workers", [{ covered: 0, workers: 0 }], {}, [["no-workers", { name }]]],
    ["people of no workers", [{ covered: 1, workers: 0 }], {}, [["no-workers", { name }]]],
    ["no rows", [], {}, [["no-workers", { name }]]],
    ["a percentage", [{ percent: 100, source: "A" }], {}, []],
    [
      "a percentage above 100",
      [{ percent: 100.1, source: "A" }],
      {},
      [["ratio-above-one", { name }]],
    ],
    [
      "what looks like a fraction",
      [{ percent: 0.5, source: "A" }],
      {},
      [["percent-looks-like-fraction", { figure: { key: "figure.published-percent" } }]],
    ],
    [
      "percentages that are not added",
      [
        { percent: 50, source: "A" },
        { percent: 60, source: "B" },
      ],
      {},
      [["published-not-added", { name, rows: 2 }]],
    ],
    [
      "counts and a percentage",
      [
        { covered: 0, workers: 0 },
        { percent: 60, source: "B" },
      ],
      {},
      [
        ["no-workers", { name }],
        ["published-not-added", { name, rows: 1 }],
      ],
    ],
    [
      "percentages of groups",
      [
        { region: "62.05", percent: 50, source: "A" },
        { region: "62.06", percent: 120, source: "A" },
      ],
      { by: "region" },
      [["ratio-above-one", { name: "62.06" }]],
    ],
    [
      "groups of groups",
      [
        { region: "62.05", category: "a", covered: 1, workers: 0 },
        { region: "62.06", category: "a", covered: 1, workers: 2 },
      ],
      { by: ["region", "category"] },
      [["no-workers", { name: "62.05, a" }]],
    ],
    [
      "a period without rows",
      [{ period: "2024", covered: 1, workers: 2 }],
      { period: "2025" },
      [
        ["no-rows-of-period", { period: "2025" }],
        ["no-workers", { name }],
      ],
    ],
    [
      "a period of which there is a percentage",
      [{ period: "2025", percent: 50, source: "A" }],
      { period: "2025" },
      [],
    ],
    [
      "counts and a percentage of a period",
      [
        { period: "2025", covered: 5, workers: 5 },
        { period: "2025", percent: 50, source: "A" },
      ],
      { period: "2025" },
      [["published-not-added", { name, rows: 1 }]],
    ],
    [
      "counts of one year and a percentage of another",
      [
        { period: "2024", covered: 5, workers: 5 },
        { period: "2025", percent: 50, source: "A" },
      ],
      {},
      [["published-not-added", { name, rows: 1 }]],
    ],
    [
      "counts of two years",
      [
        { period: "2024", covered: 1, workers: 5 },
        { period: "2025", covered: 2, workers: 5 },
      ],
      {},
      [["several-periods", undefined]],
    ],
    [
      "small cells",
      [
        { region: "62.05", covered: 1, workers: 20 },
        { region: "62.06", covered: 10, workers: 20 },
      ],
      { by: "region", smallCells: 5 },
      [["small-cells-suppressed", { figures: 2, below: 5 }]],
    ],
    [
      "no small cells",
      [{ region: "62.06", covered: 10, workers: 20 }],
      { by: "region", smallCells: 5 },
      [],
    ],
    [
      "months active of some",
      [
        { period: "2025", covered: 5, workers: 10, activeMonths: 60 },
        { period: "2025", covered: 2, workers: 10 },
      ],
      {},
      [["active-months-of-some", { name, registered: 5, covered: 7 }]],
    ],
  ])("of %s", (_, rows, options, warnings) => {
    expect(warningsOf(rows, options)).toEqual(warnings);
  });

  test("names only what it was asked for", () => {
    const rows = [{ region: "62.05", period: "2025", covered: 10, workers: 20 }];
    const bare = storable(measureCoverage(rows, segment));
    for (const field of ["period", "target", "by", "smallCells", "notReported", "targetPath"]) {
      expect(Object.keys(bare)).not.toContain(field);
    }
    expect(Object.keys(bare.overall)).toEqual(["covered", "workers", "ratio", "percent", "gap"]);
    const asked = { period: "2025", by: "region", smallCells: 5 } as const;
    expect(measureCoverage(rows, { ...segment, ...asked })).toMatchObject(asked);
  });

  test("a period without rows is held against its own year", () => {
    const path = [{ year: 2025, percent: 50 }];
    const report = measureCoverage([], { ...segment, target: path, period: "2025-03" });
    expect(report).toMatchObject({ target: 0.5, targetYear: 2025 });
  });

  test.each([
    [0, 1_000_000_000_000_000],
    [1_000_000_000_000_000, 0],
    [1_000_000_000_000_000, 1_000_000_000_000_000],
  ])("months of %i people covered and %i workers are too many to count", (covered, workers) => {
    const months = (activeMonths: number | undefined) => () =>
      measureCoverage([{ period: "2025", covered, workers, activeMonths }], segment);
    expect(months(0)).toThrow(UnsafeAmountError);
    expect(months(undefined)).not.toThrow();
  });

  test.each([
    [146_654_765_987_947, 6_227_378_598_214_303, "2.36"],
    [4_556_930_056_400_787, 7_489_407_603_584_168, "60.84"],
    [5_092_564_966_789_785, 7_972_704_448_985_965, "63.87"],
  ])("%i of %i are %s percent", (covered, workers, percent) => {
    expect(measureCoverage([{ covered, workers }], segment).overall.percent).toBe(percent);
  });

  test.each([
    [0.3215, 8_999_999_999_999_950, 2_893_499_999_999_984],
    [0.3, 8_999_999_999_999_967, 2_699_999_999_999_991],
    [0.4392, 8_999_999_999_999_953, 3_952_799_999_999_980],
    [0.000_000_000_000_000_1, 8_999_999_999_999_999, 1],
    [0.000_000_000_000_000_1, 0, 0],
  ])("a target of %d needs of %i workers %i people", (target, workers, needed) => {
    const { overall } = measureCoverage([{ covered: 0, workers }], { ...segment, target });
    expect(overall.neededForTarget).toBe(needed);
  });

  test("months active have percents where somebody could have been", () => {
    const active = (covered: number, workers: number, activeMonths: number): unknown =>
      measureCoverage([{ period: "2025", covered, workers, activeMonths }], segment).overall.active;
    expect(active(5, 10, 30)).toEqual({
      ...{ personMonths: 30, ofRegistered: 60 },
      ...{ percentOfRegistered: "50.00", percentOfWorkers: "25.00" },
    });
    expect(active(0, 10, 0)).toEqual({
      ...{ personMonths: 0, ofRegistered: 0, percentOfWorkers: "0.00" },
    });
    expect(active(5, 0, 30)).toEqual({
      ...{ personMonths: 30, ofRegistered: 60, percentOfRegistered: "50.00" },
    });
  });

  test.each([
    ["2025", 12, true],
    ["2025", 13, false],
    ["2025-03", 1, true],
    ["2025-03", 2, false],
    ["2025-03-31", 1, false],
    ["2025-03-31", 0, true],
    [undefined, 1, false],
  ])("of the period %s a person is active for %i months: %s", (period, activeMonths, possible) => {
    const row = { ...(period !== undefined && { period }), covered: 1, workers: 1, activeMonths };
    const attempt = (): unknown => measureCoverage([row], segment);
    if (possible) expect(attempt).not.toThrow();
    else expect(attempt).toThrow("rows[0].activeMonths");
  });

  test.each([0, -0.1, 1.01])("a target of %d is refused", (target) => {
    expect(() => measureCoverage([], { ...segment, target })).toThrow("options.target");
  });

  test("a path is held against a percentage with its source", () => {
    const target = [{ year: 2025, percent: 50 }];
    const of = (rows: readonly object[]): unknown =>
      measureCoverage(rows as never, { ...segment, target, period: "2025" }).targetPath;
    expect(of([{ period: "2025", percent: 20.5, source: "A" }])).toEqual([
      { year: 2025, percent: 50, pointsToTarget: "29.5" },
    ]);
    expect(of([])).toEqual(target);
  });
});

describe("a tally", () => {
  const tally = (source?: string) =>
    emptyCoverageTally("segment", source === undefined ? {} : { source });
  const counted = (source?: string) => addToTally(tally(source), { covered: 1, workers: 2 });

  test("has its cells in one order, whatever order the rows came in", () => {
    const rows = ["62.07", "62.05", "62.06"].map((region) => ({ region, covered: 1, workers: 2 }));
    const regions = (list: typeof rows): unknown =>
      addToTally(tally(), list).cells.map(({ region }) => region);
    expect(regions(rows)).toEqual(["62.05", "62.06", "62.07"]);
    expect(regions([...rows].reverse())).toEqual(["62.05", "62.06", "62.07"]);
    const other = { category: "a", covered: 1, workers: 2 };
    expect(addToTally(tally(), [...rows, other, other]).cells).toHaveLength(4);
  });

  test("merged has the ids of both in order, and how many have none", () => {
    const merged = mergeTallies(counted("b"), counted("a"));
    expect(merged).toMatchObject({ sources: ["a", "b"] });
    expect(merged).not.toHaveProperty("unnamed");
    const named = mergeTallies(counted("a"), counted());
    expect(named).toMatchObject({ sources: ["a"], unnamed: 1 });
    const two = mergeTallies(counted(), counted());
    expect(two).toMatchObject({ unnamed: 2 });
    expect(two).not.toHaveProperty("sources");
    expect(mergeTallies(two, counted())).toMatchObject({ unnamed: 3 });
    expect(mergeTallies(counted(), tally())).not.toHaveProperty("unnamed");
    expect(mergeTallies(counted("a"), tally())).not.toHaveProperty("unnamed");
    expect(() => mergeTallies(counted("a"), merged)).toThrow("b.sources");
    expect(coverageOfTally(two).warnings).toMatchObject([
      { code: "tallies-without-source", values: { tallies: 2 } },
    ]);
    expect(coverageOfTally(merged).warnings).toEqual([]);
  });
});

test("a table hides the next smallest of a row, a column and the whole, the fewest workers first", () => {
  const cell = (region: string, category: string, covered: number, workers: number) => ({
    ...{ region, category, covered, workers },
  });
  const hidden = (rows: readonly ReturnType<typeof cell>[], by: unknown): unknown[] =>
    measureCoverage(rows, { ...segment, by: by as never, smallCells: 5 })
      .groups.filter(({ suppressed }) => suppressed)
      .map(({ group, subgroup }) => [group, subgroup].join(" "));
  const rows = [
    cell("62.05", "a", 2, 20),
    cell("62.05", "b", 20, 90),
    cell("62.05", "c", 20, 60),
    cell("62.06", "a", 30, 80),
    cell("62.06", "b", 20, 70),
    cell("62.06", "c", 20, 50),
  ];
  expect(hidden(rows, ["region", "category"])).toEqual([
    "62.05 a",
    "62.05 c",
    "62.06 a",
    "62.06 c",
  ]);
  const one = [
    cell("62.05", "x", 2, 20),
    cell("62.06", "x", 20, 90),
    cell("62.07", "x", 0, 0),
    cell("62.08", "x", 20, 60),
  ];
  expect(hidden(one, "region")).toEqual(["62.05 ", "62.08 "]);
  const small = [cell("62.05", "x", 1, 20), cell("62.06", "x", 1, 20), cell("62.07", "x", 20, 60)];
  expect(hidden(small, "region")).toEqual(["62.05 ", "62.06 ", "62.07 "]);
});
