import { describe, expect, test } from "vitest";
import {
  compareCoverage,
  computeJkmBenefit,
  coverageGrowth,
  english,
  explain,
  indonesian,
  measureCoverage,
  toRows,
  type CoverageOptions,
} from "../../src/index.js";

const ucj: CoverageOptions = {
  definition: {
    id: "ucj-buol",
    numerator: "village officials covered",
    denominator: "village officials",
  },
};
const buol = {
  region: "72.05",
  category: "perangkat-desa",
  period: "2024-05",
  percent: "87.8",
  source: "Media Network, 29 May 2024",
};
const codes = (report: { warnings: readonly { code: string }[] }): string[] =>
  report.warnings.map(({ code }) => code);

describe("a published percentage without head counts", () => {
  test("87.8 % of the village officials of Buol stays as given, with its source and no count", () => {
    const report = measureCoverage([buol], { ...ucj, target: 1 });
    expect(report.overall).toEqual({
      ratio: 0.878,
      percent: "87.8",
      source: "Media Network, 29 May 2024",
      gapPoints: "12.2",
      pointsToTarget: "12.2",
    });
    expect(report.warnings).toEqual([]);
    expect(measureCoverage([{ ...buol, percent: 87.8 }], ucj).overall.percent).toBe("87.8");
    expect(measureCoverage([{ ...buol, percent: "87.80" }], ucj).overall).toMatchObject({
      ...{ percent: "87.80", gapPoints: "12.2" },
    });
    expect(measureCoverage([buol], { ...ucj, target: 0.8 }).overall.pointsToTarget).toBe("0");
  });

  test("stands beside counted groups and is added to none", () => {
    const report = measureCoverage(
      [
        { category: "petani", covered: 300, workers: 1_000 },
        { category: "petani", percent: 41, source: "a newspaper" },
        buol,
        { ...buol, category: "non-asn", percent: 100 },
      ],
      { ...ucj, by: "category" },
    );
    expect(report.groups).toMatchObject([
      { group: "petani", covered: 300, workers: 1_000, percent: "30.00" },
      { group: "perangkat-desa", percent: "87.8", gapPoints: "12.2" },
      { group: "non-asn", percent: "100", gapPoints: "0" },
    ]);
    expect(report.groups[1]).not.toHaveProperty("covered");
    expect(report.overall).toMatchObject({ covered: 300, workers: 1_000, gap: 700 });
    expect(report.warnings).toMatchObject([
      { code: "published-not-added", values: { rows: 3 } },
      { code: "published-not-added", values: { name: "petani", rows: 1 } },
    ]);
  });

  test("several percentages together are no percentage", () => {
    const report = measureCoverage([buol, buol], ucj);
    expect(report.overall).toEqual({});
    expect(codes(report)).toEqual(["published-not-added"]);
    expect(explain(report, { locale: english, format: "markdown" })).toContain("do not add up");
  });

  test("above 100 it is warned of, below one too, and what is no percentage is refused", () => {
    const of = (percent: number | string) => measureCoverage([{ ...buol, percent }], ucj);
    expect(of(150.87).overall).toMatchObject({ percent: "150.87", gapPoints: "0" });
    expect(codes(of(150.87))).toEqual(["ratio-above-one"]);
    expect(codes(of(0.878))).toEqual(["percent-looks-like-fraction"]);
    expect(() => of("87,8")).toThrow("rows[0].percent: expected.coverage.percent");
    expect(() => of(-1)).toThrow("rows[0].percent");
    expect(() => measureCoverage([{ ...buol, covered: 878, workers: 1_000 }], ucj)).toThrow(
      "rows[0]",
    );
    expect(() => measureCoverage([{ percent: 87.8 } as never], ucj)).toThrow("rows[0].source");
  });

  test("two of them compare in percentage points, without people", () => {
    const [before, after] = [87.8, 92].map((percent) =>
      measureCoverage([{ ...buol, percent }], ucj),
    );
    if (!before || !after) throw new TypeError("two reports");
    expect(compareCoverage(before, after)).toEqual({ percentagePoints: "4.20" });
    const growth = coverageGrowth(before, after);
    expect(growth.overall).toEqual({ percentagePoints: "4.20" });
    expect(explain(growth, { locale: english, format: "markdown" })).toContain(
      "+4.20 percentage points; head counts are not known",
    );
    const counted = measureCoverage([{ covered: 95, workers: 100 }], ucj);
    expect(compareCoverage(before, counted)).toEqual({ percentagePoints: "7.20" });
  });

  test("is said with its source in both languages, and stands so in the tables", () => {
    const report = measureCoverage([buol], { ...ucj, by: "category", target: 1 });
    expect(explain(report, { locale: indonesian, format: "markdown" })).toContain(
      "87,8%, sebagaimana dipublikasikan tanpa jumlah orang (Media Network, 29 May 2024); kurang 12,2 poin persentase dari 100%. Untuk mencapai target 100% masih kurang 12,2 poin persentase.",
    );
    expect(explain(report, { locale: english, format: "markdown" })).toContain(
      "ucj-buol: village officials covered over village officials.",
    );
    const groups = toRows(report, { locale: english }).find(({ name }) => name === "groups");
    expect(groups?.rows).toMatchObject([
      { group: "perangkat-desa", covered: null, workers: null, percent: 87.8, gapPoints: 12.2 },
    ]);
  });
});

describe("the Buol family: Rp78 million, member for more than three years", () => {
  const benefit = (more: object) =>
    computeJkmBenefit({
      date: "2024-05-01",
      segment: "wage-earner",
      children: [{ level: "higher", grade: 3 }],
      ...more,
    });

  test("any number of months of more than three years gives 78 = 42 + 36 million", () => {
    for (const contributionMonths of [37, 48, 60, 100]) {
      const { total, byItem } = benefit({ contributionMonths });
      expect(total).toBe(78_000_000);
      expect(byItem.scholarship).toBe(36_000_000);
      expect(total - (byItem.scholarship ?? 0)).toBe(42_000_000);
    }
  });

  test("without a month 42 million are due and the 36 million are open, not zero", () => {
    const { total, undetermined } = benefit({});
    expect(total).toBe(42_000_000);
    expect(undetermined).toMatchObject([
      { item: "scholarship", atMost: 36_000_000, missing: ["contributionMonths"] },
    ]);
  });
});
