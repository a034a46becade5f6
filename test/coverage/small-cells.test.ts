import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverageGrowth,
  english,
  explain,
  measureCoverage,
  toRows,
  type CoverageReport,
  type CoverageRow,
} from "../../src/index.js";

const hidden = ({ groups }: CoverageReport): string[] =>
  groups.flatMap(({ group = "", subgroup, suppressed }) =>
    suppressed ? [[group, subgroup].filter(Boolean).join(" ")] : [],
  );
const of = (rows: readonly CoverageRow[], more = {}): CoverageReport =>
  measureCoverage(rows, { definition: "segment", by: "category", smallCells: 5, ...more });

describe("small cells", () => {
  const rows = [
    { category: "a", covered: 3, workers: 60 },
    { category: "b", covered: 20, workers: 40 },
    { category: "c", covered: 30, workers: 90 },
    { category: "d", covered: 0, workers: 0 },
  ];

  test("a small figure and the next smallest are suppressed, the whole and zeros stay", () => {
    const report = of(rows);
    expect(hidden(report)).toEqual(["a", "b"]);
    expect(report.groups[0]).toEqual({ group: "a", suppressed: true });
    expect(report.groups[2]).toMatchObject({ covered: 30, workers: 90, percent: "33.33" });
    expect(report.groups[3]).toMatchObject({ covered: 0, workers: 0 });
    expect(report.overall).toMatchObject({ covered: 53, workers: 190 });
    expect(report.warnings).toMatchObject([
      { code: "no-workers" },
      { code: "small-cells-suppressed", values: { figures: 2, below: 5 } },
    ]);
    expect(
      measureCoverage(rows, { definition: "segment", by: "category" }).groups[0]?.covered,
    ).toBe(3);
  });

  test("people covered, workers and people not covered are each a count", () => {
    const alone = (covered: number, workers: number) =>
      of([{ category: "a", covered, workers }]).groups[0]?.suppressed ?? false;
    expect(alone(4, 100)).toBe(true);
    expect(alone(5, 100)).toBe(false);
    expect(alone(0, 4)).toBe(true);
    expect(alone(96, 100)).toBe(true);
    expect(alone(95, 100)).toBe(false);
    expect(alone(100, 100)).toBe(false);
  });

  test("a small whole is suppressed with its percent, its target and its path", () => {
    const report = of([{ category: "a", covered: 3, workers: 60, period: "2025" }], {
      target: [{ year: 2025, percent: 50 }],
    });
    expect(report.overall).toStrictEqual({ suppressed: true });
    expect(report.targetPath).toEqual([{ year: 2025, percent: 50 }]);
    expect(explain(report, { locale: english, format: "text" })).not.toMatch(/\b(3|60|57|27)\b/);
    const tables = JSON.stringify(toRows(report, { locale: english }));
    expect(tables).not.toMatch(/"(covered|workers|gap|percent|neededForTarget)":\d/);
    expect(coverageGrowth(report, report).overall).toEqual({});
  });

  test("with two keys, no row or column total gives a cell away", () => {
    const cell = (category: string, region: string, covered: number) => ({
      category,
      region,
      covered,
      workers: covered * 10,
    });
    const table = [
      cell("a", "x", 2),
      cell("a", "y", 10),
      cell("a", "z", 11),
      cell("b", "x", 12),
      cell("b", "y", 13),
      cell("b", "z", 14),
      cell("c", "x", 15),
      cell("c", "y", 16),
      cell("c", "z", 17),
    ];
    expect(hidden(of(table, { by: ["category", "region"] }))).toEqual(["a x", "a y", "b x", "b y"]);
  });

  test("what is suppressed is never one figure or a small sum less than the whole", () => {
    const count = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([covered, more]) => ({ covered, workers: covered + more }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (counts) => {
        const report = of(counts.map((own, index) => ({ category: String(index), ...own })));
        if (report.overall.suppressed) return;
        const shown = report.groups.filter(({ suppressed }) => !suppressed);
        const left = (field: "covered" | "workers" | "gap"): number =>
          (report.overall[field] ?? 0) - shown.reduce((sum, own) => sum + (own[field] ?? 0), 0);
        for (const field of ["covered", "workers", "gap"] as const) {
          expect([1, 2, 3, 4]).not.toContain(left(field));
        }
        expect(hidden(report)).not.toHaveLength(1);
      }),
    );
  });

  test("a published percentage is public already", () => {
    const report = of([
      ...rows,
      { category: "e", percent: 87.8, source: "a newspaper" } as unknown as CoverageRow,
    ]);
    expect(report.groups[4]).toMatchObject({ percent: "87.8" });
  });

  test("a threshold below two is refused", () => {
    expect(() => of(rows, { smallCells: 1 })).toThrow("options.smallCells");
    expect(() => of(rows, { smallCells: 2.5 })).toThrow("options.smallCells");
  });
});
