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
  mergeTallies,
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
    ["people that are no whole number", overall({ covered: 1.5 })],
    ["workers that are no whole number", overall({ workers: "10" })],
    ["people without workers", overall({ workers: undefined })],
    ["workers without people", overall({ covered: undefined })],
    ["a percent that is a number", { ...published, overall: { percent: 87.8 } }],
    ["a percent with a sign", { ...published, overall: { percent: "-1" } }],
    ["a percent with a unit", { ...published, overall: { percent: "87.8 %" } }],
    ["a percent that is none", { ...published, overall: { percent: "x" } }],
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
