import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  compareCoverage,
  InvalidInputError,
  measureCoverage,
  UnsafeAmountError,
  type CoverageOptions,
} from "../../src/index.js";
import { refusal } from "../words.js";

const segment: CoverageOptions = { definition: "segment" };

describe("measureCoverage", () => {
  test("878 of 1,000 is 87.80 percent", () => {
    expect(measureCoverage([{ covered: 878, workers: 1_000 }], segment).overall).toEqual({
      covered: 878,
      workers: 1_000,
      ratio: 0.878,
      percent: "87.80",
      gap: 122,
    });
  });

  test("a ratio above one is kept and warned of", () => {
    const report = measureCoverage([{ covered: 77_074, workers: 51_086 }], segment);
    expect(report.overall.percent).toBe("150.87");
    expect(report.overall.ratio).toBeGreaterThan(1.5);
    expect(report.overall.gap).toBe(0);
    expect(report.warnings.map(({ code }) => code)).toEqual(["ratio-above-one"]);
  });

  test("the people needed for a target are rounded up, without binary dust", () => {
    const needed = (covered: number, workers: number, target: number): number | undefined =>
      measureCoverage([{ covered, workers }], { ...segment, target }).overall.neededForTarget;
    expect(needed(89_266, 555_154, 0.2)).toBe(21_765);
    expect(needed(0, 100, 0.55)).toBe(55);
    expect(needed(0, 1_000, 0.07)).toBe(70);
    expect(needed(90, 100, 0.8)).toBe(0);
    expect(measureCoverage([{ covered: 1, workers: 2 }], segment).overall).not.toHaveProperty(
      "neededForTarget",
    );
  });

  test("percent is rounded half up to two decimals", () => {
    expect(measureCoverage([{ covered: 1, workers: 3 }], segment).overall.percent).toBe("33.33");
    expect(measureCoverage([{ covered: 1, workers: 800 }], segment).overall.percent).toBe("0.13");
    const percent = (covered: number, workers: number): unknown =>
      measureCoverage([{ covered, workers }], segment).overall.percent;
    expect(percent(99_999, 100_000)).toBe("99.99");
    expect(percent(100_000, 100_000)).toBe("100.00");
    expect(percent(100_001, 100_000)).toBe("100.00");
  });

  test("groups add up to the whole, in the order in which they appear", () => {
    const report = measureCoverage(
      [
        { region: "B", covered: 10, workers: 20 },
        { region: "A", covered: 5, workers: 5 },
        { region: "B", covered: 1, workers: 10 },
      ],
      { ...segment, by: "region", target: 1 },
    );
    expect(report.groups.map(({ group, covered, workers }) => [group, covered, workers])).toEqual([
      ["B", 11, 30],
      ["A", 5, 5],
    ]);
    expect(report.overall).toMatchObject({ covered: 16, workers: 35, neededForTarget: 19 });
  });

  test("a row without the key is refused, not lost", () => {
    expect(() =>
      measureCoverage(
        [
          { region: "A", covered: 1, workers: 2 },
          { covered: 1, workers: 2 },
        ],
        {
          ...segment,
          by: "region",
        },
      ),
    ).toThrow("rows[1].region");
  });

  test("no workers: no ratio, and a warning", () => {
    const report = measureCoverage([], segment);
    expect(report.overall).toEqual({ covered: 0, workers: 0, gap: 0 });
    expect(report.warnings[0]?.code).toBe("no-workers");
  });

  test("the definition is never taken for granted", () => {
    expect(() => measureCoverage([], {} as CoverageOptions)).toThrow("options.definition");
    expect(refusal(() => measureCoverage([], { ...segment, target: 20 }))).toContain(
      "0.2 for 20 percent",
    );
    expect(() => measureCoverage([{ covered: -1, workers: 5 }], segment)).toThrow(
      InvalidInputError,
    );
    expect(() =>
      measureCoverage(
        [
          { covered: 1, workers: Number.MAX_SAFE_INTEGER },
          { covered: 1, workers: 1 },
        ],
        segment,
      ),
    ).toThrow(UnsafeAmountError);
  });

  test("settings of decimal.js elsewhere change nothing", () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN });
    expect(measureCoverage([{ covered: 2, workers: 3 }], segment).overall.percent).toBe("66.67");
    Decimal.set({ defaults: true });
  });
});

describe("compareCoverage", () => {
  const report = (covered: number, definition: CoverageOptions["definition"]) =>
    measureCoverage([{ covered, workers: 1_000 }], { definition });

  test("gives the change in people and in percentage points", () => {
    expect(compareCoverage(report(450, "segment"), report(438, "segment"))).toEqual({
      covered: -12,
      workers: 0,
      percentagePoints: "-1.20",
    });
    const none = measureCoverage([], segment);
    expect(compareCoverage(none, report(1, "segment"))).toEqual({ covered: 1, workers: 1_000 });
  });

  test("refuses two definitions", () => {
    const own = { id: "own", numerator: "a", denominator: "b", domicile: "c" };
    expect(() => compareCoverage(report(1, "segment"), report(1, "employed-bps"))).toThrow(
      InvalidInputError,
    );
    expect(() => compareCoverage(report(1, own), report(1, { ...own, domicile: "d" }))).toThrow(
      InvalidInputError,
    );
    expect(() => compareCoverage(report(1, own), report(1, "segment"))).toThrow(InvalidInputError);
    expect(() => compareCoverage(report(1, "segment"), report(1, own))).toThrow(InvalidInputError);
    for (const other of ["id", "numerator", "denominator", "domicile"] as const) {
      const changed = report(1, { ...own, [other]: "x" });
      expect(() => compareCoverage(report(1, own), changed)).toThrow("same-definition.compare");
    }
    expect(compareCoverage(report(1, "segment"), report(2, "segment")).covered).toBe(1);
    expect(compareCoverage(report(1, own), report(2, { ...own })).covered).toBe(1);
    expect(() => compareCoverage(null as never, report(1, own))).toThrow(InvalidInputError);
  });
});
