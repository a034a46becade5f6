import { describe, expect, test } from "vitest";
import { computeJkkBenefit, InvalidInputError, type JkkBenefitInput } from "../../../src/index.js";
import { provisionsNamed, refusal } from "../../words.js";
import { asked } from "../asked.js";

const seafarer: JkkBenefitInput = {
  date: "2022-08-22",
  segment: "wage-earner",
  wage: 3_000_000,
  death: true,
};
const farmer: JkkBenefitInput = {
  date: "2022-08-22",
  segment: "non-wage-earner",
  income: 1_000_000,
  death: true,
};

describe("JKK on death", () => {
  test("48 wages, periodic benefit, funeral money and the scholarship", () => {
    const children = [{ level: "not-yet" }, { level: "tk", grade: 1 }] as const;
    expect(computeJkkBenefit({ ...seafarer, children })).toMatchObject({
      programme: "jkk",
      total: 340_000_000,
      byItem: {
        death: 144_000_000,
        periodic: 12_000_000,
        funeral: 10_000_000,
        scholarship: 174_000_000,
      },
    });
  });

  test("the first regime paid less beside the same 48 wages", () => {
    expect(computeJkkBenefit({ ...seafarer, date: "2019-12-01" }).byItem).toEqual({
      death: 144_000_000,
      periodic: 4_800_000,
      funeral: 3_000_000,
    });
    expect(computeJkkBenefit({ ...seafarer, date: "2019-12-02" }).total).toBe(166_000_000);
    expect(computeJkkBenefit({ ...farmer, date: "2019-12-01" }).total).toBe(55_800_000);
  });

  test("a non-wage earner's wage is the basis of the band", () => {
    expect(computeJkkBenefit(farmer).total).toBe(70_000_000);
    expect(computeJkkBenefit({ ...farmer, income: 3_000_000 }).byItem.death).toBe(2_950_000 * 48);
  });

  test("the floor is the JKM death benefit of the day, or by the other reading the package", () => {
    const poor = { ...seafarer, wage: 416_666 };
    const floor = (date: string, options?: object): unknown =>
      computeJkkBenefit({ ...poor, date }, options).byItem.death;
    expect(floor("2022-08-22")).toBe(20_000_000);
    expect(computeJkkBenefit({ ...seafarer, wage: 416_667 }).byItem.death).toBe(20_000_016);
    expect(floor("2019-12-01")).toBe(19_999_968);
    expect(computeJkkBenefit({ ...seafarer, date: "2019-12-01", wage: 337_499 }).byItem.death).toBe(
      16_200_000,
    );
    const whole = { readings: { "jkk.death-floor": "jkm-package" } } as const;
    expect(floor("2022-08-22", whole)).toBe(42_000_000);
    expect(floor("2019-12-01", whole)).toBe(24_000_000);
    expect(computeJkkBenefit(seafarer).readings).toEqual([]);
    expect(computeJkkBenefit(poor).readings.map(({ id }) => id)).toEqual(["jkk.death-floor"]);
  });

  test("a wage with sen is rounded once", () => {
    const line = computeJkkBenefit({ ...seafarer, wage: 2_333_641.85 }).lines[0];
    expect(line).toMatchObject({ exact: "112014808.8", amount: 112_014_809 });
    expect(line?.steps?.map(({ kind }) => kind)).toEqual(["multiply", "percent", "floor", "round"]);
  });

  test("JKK amounts of 2019 are known from official pages, and the result says so", () => {
    const settled = {
      ...seafarer,
      arrearsMonths: 0,
      enrolled: true,
      circumstance: "at-work",
      heirs: true,
      children: [],
    } as const;
    expect(provisionsNamed(computeJkkBenefit(settled).warnings)).toEqual([
      "jkk.benefit.periodic",
      "jkk.benefit.funeral",
      "jkk.benefit.death",
    ]);
    expect(computeJkkBenefit({ ...settled, date: "2018-01-01" }).warnings).toEqual([]);
  });
});

describe("JKK on total disability", () => {
  test("56 wages and the periodic benefit, no funeral money", () => {
    const disabled = { ...seafarer, death: false, totalDisability: true };
    expect(computeJkkBenefit(disabled).byItem).toEqual({
      "total-disability": 168_000_000,
      periodic: 12_000_000,
    });
    expect(computeJkkBenefit({ ...disabled, date: "2019-12-01" }).byItem).toEqual({
      "total-disability": 168_000_000,
      periodic: 4_800_000,
    });
    const child = [{ level: "sma", grade: 3 }] as const;
    expect(computeJkkBenefit({ ...disabled, children: child }).byItem.scholarship).toBe(63_000_000);
  });
});

describe("JKK arrears and input", () => {
  test("a non-wage earner's cash waits for settling, and is lost after three months", () => {
    const held = computeJkkBenefit({ ...farmer, arrearsMonths: 3 });
    expect(held.total).toBe(0);
    expect(held.withheld.map(({ amount }) => amount)).toEqual([48_000_000, 12_000_000, 10_000_000]);
    const lost = computeJkkBenefit({ ...farmer, arrearsMonths: 4 });
    expect(lost.withheld).toEqual([]);
    const child = [{ level: "sd", grade: 1 }] as const;
    const schedule = (arrearsMonths: number): unknown =>
      computeJkkBenefit({ ...farmer, arrearsMonths, children: child }).scholarship;
    expect(schedule(3)).toBeDefined();
    expect(schedule(4)).toBeUndefined();
    expect(lost.notDue.map(({ item }) => item)).toEqual([
      "death",
      "periodic",
      "funeral",
      "medical-care",
    ]);
    expect(held.inKind.map(({ item }) => item)).toEqual(["medical-care"]);
    expect(lost.inKind).toEqual([]);
  });

  test("an employer in arrears pays first after three months", () => {
    expect(computeJkkBenefit({ ...seafarer, arrearsMonths: 3 }).paidBy).toBe("bpjs");
    expect(computeJkkBenefit({ ...seafarer, arrearsMonths: 4 })).toMatchObject({
      total: 166_000_000,
      paidBy: "employer-then-reimbursed",
    });
  });

  test("one event, and the wage or income of the segment", () => {
    expect(() => computeJkkBenefit({ ...seafarer, totalDisability: true })).toThrow(
      InvalidInputError,
    );
    expect(() => computeJkkBenefit({ ...seafarer, death: false })).toThrow("expected.jkk.nothing");
    expect(asked(computeJkkBenefit({ ...farmer, income: undefined }))).toContain("income");
    expect(refusal(() => computeJkkBenefit({ ...seafarer, income: 1_000_000 } as never))).toContain(
      "unknown field: income",
    );
  });
});
