import fc from "fast-check";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  computeContribution,
  InvalidInputError,
  OutOfCoverageError,
  type ConstructionInput,
  type Contribution,
  type Options,
} from "../../src/index.js";
import { refusal } from "../words.js";
import { runs } from "../runs.js";

function project(input: object, options?: Options): Contribution {
  const facts = { segment: "construction", month: "2026-05", ...input } as ConstructionInput;
  return computeContribution(facts, options);
}

describe("a project by its contract value", () => {
  test("the official example of PP 44/2015, Pasal 54 and 55", () => {
    const result = project({ contractValue: 180_000_000 });
    expect(result).toMatchObject({
      total: 392_000,
      byProgramme: { jkk: 346_000, jkm: 46_000 },
      byPayer: { employer: 392_000 },
      reallocations: [],
    });
    expect(result.lines[0]?.steps).toMatchObject([
      { kind: "percent", percent: "0.21", of: 100_000_000, result: "210000" },
      { kind: "percent", percent: "0.17", of: 80_000_000, result: "136000" },
      { kind: "add", terms: ["210000", "136000"], result: "346000" },
    ]);
  });

  test.each([
    [80_000_000, 168_000, 24_000],
    [100_000_000, 210_000, 30_000],
    [500_000_000, 890_000, 110_000],
    [850_000_000, 1_345_000, 180_000],
    [1_000_000_000, 1_540_000, 210_000],
    [5_000_000_000, 5_940_000, 610_000],
    [10_000_000_000, 10_440_000, 1_110_000],
  ])("%d costs JKK %d and JKM %d", (contractValue, jkk, jkm) => {
    expect(project({ contractValue }).byProgramme).toEqual({ jkk, jkm });
  });

  test.each([100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000])(
    "the slice ends at %d, not before",
    (edge) => {
      const steps = (contractValue: number): number =>
        project({ contractValue }).lines[0]?.steps?.filter(({ kind }) => kind === "percent")
          .length ?? 0;
      expect(steps(edge + 1)).toBe(steps(edge) + 1);
    },
  );

  test("VAT is taken out by default, and not by the other reading", () => {
    const withVat = { contractValueWithVat: 111_000_000, vatPercent: 11 };
    const without = project(withVat);
    expect(without).toMatchObject({ total: 240_000, lines: [{ basis: 100_000_000 }, {}] });
    expect(without.readings).toMatchObject([
      { id: "contribution.contract-value", option: "without-vat" },
    ]);
    expect(without.lines[0]?.provisions).toContain(
      "contribution.construction.contract-value@2021-04-01",
    );
    expect(without.lines.map(({ steps }) => steps?.[0])).toEqual(
      [0, 1].map(() => ({
        kind: "divide",
        provision: "contribution.construction.contract-value@2021-04-01",
        of: 111_000_000,
        divisor: 1.11,
        result: "100000000",
      })),
    );
    const codes = ({ warnings }: Contribution): string[] => warnings.map(({ code }) => code);
    expect(codes(without)).not.toContain("vat-taken-out");
    const practice = project({ ...withVat, month: "2021-03" });
    expect(practice.total).toBe(240_000);
    expect(codes(practice)).toContain("vat-taken-out");
    const whole = project(withVat, {
      readings: { "contribution.contract-value": "as-contracted" },
    });
    expect(whole.total).toBe(project({ contractValue: 111_000_000 }).total);
    expect(project({ contractValueWithVat: 112_000_000, vatPercent: 12 }).total).toBe(240_000);
    const free = project({ contractValueWithVat: 100_000_000, vatPercent: 0 });
    expect(free.total).toBe(240_000);
    expect(free.lines[0]?.steps?.map(({ kind }) => kind)).toEqual(["percent"]);
  });

  test("the bill is paid in three or four stages where that is asked for", () => {
    const staged = (contractValue: number, stages: number): readonly number[] =>
      project({ contractValue, stages }).stages?.map(({ amount }) => amount) ?? [];
    expect(staged(1_000_000_000, 3)).toEqual([875_000, 437_500, 437_500]);
    expect(staged(1_000_000_000, 4)).toEqual([350_000, 525_000, 525_000, 350_000]);
    expect(staged(180_000_000, 3)).toEqual([196_000, 98_000, 98_000]);
    expect(staged(180_000_000, 4)).toEqual([78_400, 117_600, 117_600, 78_400]);
    expect(staged(100_000_417, 3)).toEqual([120_001, 60_000, 60_000]);
    const result = project({ contractValue: 1_000_000_000, stages: 4 });
    expect(result.total).toBe(1_750_000);
    expect(result.warnings).toContainEqual({
      code: "stages-not-read",
      severity: "doubt",
      values: { years: 2 },
      provisions: ["contribution.construction.stages@2021-04-01"],
    });
    expect(project({ contractValue: 1 }).stages).toBeUndefined();
    expect(refusal(() => project({ contractValue: 1, stages: 2 }))).toMatch(/stages: .*3, 4/);
    expect(refusal(() => project({ wages: 1, stages: 3 }))).toMatch(/stages: only together/);
    expect(() => project({ contractValue: 1, stages: 3, month: "2021-03" })).toThrow(
      OutOfCoverageError,
    );
  });

  test.each([
    ["2015-12-31", "2016-01-20", []],
    ["2021-03-31", "2021-04-20", []],
    ["2021-04-01", "2021-04-21", ["secondary"]],
    ["2025-02-24", "2025-03-14", ["secondary"]],
  ])("a work order of %s is registered by %s", (workOrderOn, day, evidence) => {
    const { warnings } = project({ contractValue: 100_000_000, workOrderOn });
    expect(warnings.find(({ code }) => code === "register-project")?.values).toEqual({
      days: 14,
      day,
    });
    const weak = warnings.filter(({ code }) => code === "evidence-below-text");
    expect(weak.map(({ values }) => values?.["evidence"])).toEqual(evidence);
    const before = project({ contractValue: 100_000_000, workOrderOn: "2015-12-30" });
    expect(before.warnings).toEqual([]);
  });

  test("every value up to 10^15 equals decimal.js", () => {
    const slices = [
      [0, 100_000_000, "0.21", "0.03"],
      [100_000_000, 500_000_000, "0.17", "0.02"],
      [500_000_000, 1_000_000_000, "0.13", "0.02"],
      [1_000_000_000, 5_000_000_000, "0.11", "0.01"],
      [5_000_000_000, Infinity, "0.09", "0.01"],
    ] as const;
    const Wide = Decimal.clone({ precision: 60 });
    const expected = (value: Decimal, column: 2 | 3): Decimal =>
      slices.reduce((sum, slice) => {
        const end = value.lt(slice[1]) ? value : new Wide(slice[1]);
        const part = end.minus(slice[0]);
        return part.gt(0) ? sum.plus(part.times(slice[column]).div(100)) : sum;
      }, new Wide(0));
    const amounts = fc.oneof(
      fc.integer({ min: 1, max: 12_000_000_000 }),
      fc.integer({ min: 1, max: 1_000_000_000_000_000 }),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(undefined, 11, 12, 1.1), (amount, vatPercent) => {
        const base = new Wide(amount).div(new Wide(vatPercent ?? 0).div(100).plus(1));
        const { lines } =
          vatPercent === undefined
            ? project({ contractValue: amount })
            : project({ contractValueWithVat: amount, vatPercent });
        lines.forEach((line, index) => {
          const exact = expected(base, index === 0 ? 2 : 3);
          expect(line.amount).toBe(exact.toDecimalPlaces(0).toNumber());
          expect(new Wide(line.exact).minus(exact).abs().lt("1e-18")).toBe(true);
        });
      }),
      runs(200),
    );
  });
});

describe("a project by its wages", () => {
  test("pays 1.74 and 0.30 percent of the wage bill", () => {
    expect(project({ wages: 3_000_000 })).toMatchObject({
      total: 61_200,
      byProgramme: { jkk: 52_200, jkm: 9_000 },
      lines: [{ ratePercent: "1.74" }, { ratePercent: "0.30" }],
    });
  });
});

describe("what a project must say", () => {
  test.each([
    [{}, "contractValue"],
    [{ contractValue: 1, wages: 1 }, "contractValue"],
    [{ contractValueWithVat: 1 }, "vatPercent"],
    [{ contractValue: 1, vatPercent: 11 }, "vatPercent"],
    [{ contractValueWithVat: 1, vatPercent: 0.111 }, "vatPercent"],
    [{ contractValueWithVat: 1, vatPercent: 101 }, "vatPercent"],
    [{ contractValue: -1 }, "contractValue"],
  ])("%j is refused at %s", (input, path) => {
    try {
      project(input);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toContain(path);
    }
  });

  test("the funding source is kept", () => {
    expect(project({ contractValue: 1_000, fundedBy: "apbdes" }).fundedBy).toBe("apbdes");
    expect(project({ contractValue: 1_000 }).fundedBy).toBeUndefined();
  });

  test("the largest amounts are still exact", () => {
    const wages = Number.MAX_SAFE_INTEGER;
    expect(project({ wages }).lines.map(({ exact }) => exact)).toEqual([
      "156725267032493.2434",
      "27021597764222.973",
    ]);
    expect(
      project({ contractValueWithVat: wages, vatPercent: 0 }).lines.map(({ exact }) => exact),
    ).toEqual(project({ contractValue: wages }).lines.map(({ exact }) => exact));
  });

  test("a relief of PP 49/2020 begins and ends with its months, with VAT taken out", () => {
    const withVat = { contractValueWithVat: 111_000_000, vatPercent: 11 };
    const totals = ["2020-07", "2020-08", "2021-01", "2021-02"].map(
      (month) => project({ ...withVat, month }).total,
    );
    expect(totals).toEqual([240_000, 2_400, 2_400, 240_000]);
  });

  test("what was already paid belongs to a contract value", () => {
    const alreadyPaid = { jkk: 1, jkm: 1 };
    expect(refusal(() => project({ wages: 1_000, alreadyPaid, month: "2020-09" }))).toMatch(
      /alreadyPaid: only together with a contract value/,
    );
  });
});
