import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addToTally,
  coverageGrowth,
  coverageOfTally,
  emptyCoverageTally,
  InvalidInputError,
  measureCoverage,
  mergeTallies,
  UnsafeAmountError,
  type CoverageRow,
  type CoverageTally,
} from "../../src/index.js";
import { refusal } from "../words.js";

const row: fc.Arbitrary<CoverageRow> = fc.record(
  {
    region: fc.constantFrom("62.05", "72.05"),
    category: fc.constantFrom("petani", "nelayan", "rt-rw"),
    sex: fc.constantFrom("male" as const, "female" as const),
    fundedBy: fc.constantFrom("apbd" as const, "self" as const),
    covered: fc.nat(1_000),
    workers: fc.nat(1_000),
  },
  { requiredKeys: ["region", "covered", "workers"] },
);
const rows = fc.array(row, { maxLength: 30 });
const tallyOf = (list: readonly CoverageRow[]): CoverageTally =>
  addToTally(emptyCoverageTally("segment"), list);

describe("tallies", () => {
  test("merging is associative and commutative, and an empty tally changes nothing", () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [x, y, z] = [tallyOf(a), tallyOf(b), tallyOf(c)];
        const text = JSON.stringify;
        expect(text(mergeTallies(x, y))).toBe(text(mergeTallies(y, x)));
        expect(text(mergeTallies(mergeTallies(x, y), z))).toBe(
          text(mergeTallies(x, mergeTallies(y, z))),
        );
        expect(mergeTallies(x, emptyCoverageTally("segment"))).toEqual(x);
      }),
    );
  });

  test("a tally reports what all its rows report, in any order and any parts", () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (list, cut) => {
        const options = { by: "region", target: 0.8 } as const;
        const parts = mergeTallies(tallyOf(list.slice(cut).reverse()), tallyOf(list.slice(0, cut)));
        const whole = measureCoverage(list, { definition: "segment", ...options });
        const report = coverageOfTally(parts, options);
        expect(report.overall).toEqual(whole.overall);
        expect(new Set(report.groups)).toEqual(new Set(whole.groups));
        const oneByOne = list.reduce<CoverageTally>(
          (tally, one) => addToTally(tally, one),
          emptyCoverageTally("segment"),
        );
        expect(oneByOne.cells).toEqual(parts.cells);
      }),
    );
  });

  test("a tally comes back from JSON as it was", () => {
    const tally = tallyOf([{ region: "A", covered: 1, workers: 2 }]);
    const stored = JSON.parse(JSON.stringify(tally)) as CoverageTally;
    expect(mergeTallies(stored, tally).cells).toStrictEqual([
      { region: "A", covered: 2, workers: 4 },
    ]);
  });

  test("a tally of the same source is not merged twice", () => {
    const own = { definition: "segment", source: "roster of May 2024" } as const;
    const named = (source: string, covered: number): CoverageTally =>
      addToTally(emptyCoverageTally(own.definition, { source }), { covered, workers: 10 });
    const may = named(own.source, 4);
    expect(() => mergeTallies(may, may)).toThrow("b.sources: merge-tallies.same-source");
    expect(refusal(() => mergeTallies(may, may))).toContain("roster of May 2024");
    const both = mergeTallies(may, named("roster of June 2024", 4));
    expect(both).toEqual({
      kind: "coverage-tally",
      definition: "segment",
      sources: ["roster of June 2024", "roster of May 2024"],
      cells: [{ covered: 8, workers: 20 }],
    });
    expect(() => mergeTallies(named("July", 1), mergeTallies(both, named("July", 1)))).toThrow(
      "b.sources",
    );
    expect(coverageOfTally(both).warnings).toEqual([]);
  });

  test("tallies without a source id are merged, and the report warns that they may be the same", () => {
    const tally = tallyOf([{ covered: 4, workers: 10 }]);
    const twice = mergeTallies(tally, tally);
    expect(twice).toMatchObject({ unnamed: 2, cells: [{ covered: 8, workers: 20 }] });
    expect(coverageOfTally(mergeTallies(twice, tally)).warnings).toMatchObject([
      { code: "tallies-without-source", values: { tallies: 3 } },
    ]);
    expect(coverageOfTally(tally).warnings).toEqual([]);
    const named = addToTally(emptyCoverageTally("segment", { source: "a" }), {
      covered: 1,
      workers: 2,
    });
    expect(mergeTallies(named, tally)).toMatchObject({ sources: ["a"], unnamed: 1 });
  });

  test("different definitions, broken tallies and unsafe sums are refused", () => {
    const own = { id: "own", numerator: "a", denominator: "b", domicile: "c" } as const;
    const [a, b] = [tallyOf([]), emptyCoverageTally("employed-bps")];
    expect(() => mergeTallies(a, b)).toThrow("definition: same-definition.merge");
    expect(() =>
      mergeTallies(emptyCoverageTally(own), emptyCoverageTally({ ...own, construction: "with" })),
    ).toThrow(InvalidInputError);
    expect(refusal(() => emptyCoverageTally("ucj" as never))).toContain('"sdg-8.8.1a"');
    expect(() => addToTally({ ...a, cells: undefined } as never, [])).toThrow("tally.cells");
    expect(() => addToTally(a, { covered: 0.5, workers: 1 })).toThrow("rows[0].covered");
    expect(() => addToTally(a, undefined as never)).toThrow(InvalidInputError);
    const most = { covered: Number.MAX_SAFE_INTEGER, workers: Number.MAX_SAFE_INTEGER };
    expect(() => addToTally(a, [most, most])).toThrow(UnsafeAmountError);
    expect(() => coverageOfTally(tallyOf([{ covered: 1, workers: 1 }]), { by: "sex" })).toThrow(
      "rows[0].sex",
    );
  });
});

describe("coverageGrowth", () => {
  const report = (a: number, b: number, workers = 1_000) =>
    measureCoverage(
      [
        { region: "A", covered: a, workers },
        { region: "B", covered: b, workers },
      ],
      { definition: "segment", by: "region" },
    );

  test("of the whole and of each group, in percent and in percentage points", () => {
    expect(coverageGrowth(report(400, 0), report(450, 10, 900))).toEqual({
      kind: "coverage-growth",
      definition: "segment",
      overall: {
        covered: 60,
        workers: -200,
        percentagePoints: "5.56",
        coveredPercent: "15.00",
        workersPercent: "-10.00",
      },
      groups: [
        {
          group: "A",
          covered: 50,
          workers: -100,
          percentagePoints: "10.00",
          coveredPercent: "12.50",
          workersPercent: "-10.00",
        },
        {
          group: "B",
          covered: 10,
          workers: -100,
          percentagePoints: "1.11",
          workersPercent: "-10.00",
        },
      ],
      provisions: [],
      readings: [],
      warnings: [],
    });
  });

  test("a group of one report only is named, not compared", () => {
    const later = measureCoverage([{ region: "C", covered: 1, workers: 2 }], {
      definition: "segment",
      by: "region",
    });
    const growth = coverageGrowth(report(1, 1), later);
    expect(growth.groups).toEqual([]);
    expect(growth.warnings[0]).toMatchObject({
      code: "group-in-one-report",
      values: { names: ["A", "B", "C"] },
    });
    const plain = measureCoverage([{ covered: 1, workers: 2 }], { definition: "segment" });
    expect(coverageGrowth(plain, later)).toMatchObject({ groups: [], warnings: [] });
  });

  test("different definitions and things that are no report are refused", () => {
    const other = measureCoverage([], { definition: "employed-bps" });
    expect(() => coverageGrowth(report(1, 1), other)).toThrow(
      "definition: same-definition.compare",
    );
    expect(() => coverageGrowth(null as never, other)).toThrow(InvalidInputError);
    expect(() => coverageGrowth({ kind: "coverage-report" } as never, other)).toThrow(
      InvalidInputError,
    );
  });
});
