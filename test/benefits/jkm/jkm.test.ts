import { describe, expect, test } from "vitest";
import {
  computeJkmBenefit,
  InvalidInputError,
  projectScholarship,
  type Benefit,
  type JkmBenefitInput,
  type Options,
} from "../../../src/index.js";
import { provisionIds, provisionsNamed, unmet } from "../../words.js";
import { asked } from "../asked.js";

function jkm(input: Partial<JkmBenefitInput>, options?: Options): Benefit {
  return computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner", ...input }, options);
}

const items = (parts: readonly { item: string }[]): string[] => parts.map(({ item }) => item);
const student = { level: "higher", grade: 3 } as const;

describe("JKM", () => {
  test("the two regimes meet on 2 December 2019", () => {
    expect(jkm({ date: "2015-07-01" }).total).toBe(24_000_000);
    expect(jkm({ date: "2019-12-01" }).byItem).toEqual({
      death: 16_200_000,
      periodic: 4_800_000,
      funeral: 3_000_000,
    });
    expect(jkm({ date: "2019-12-01" }).total).toBe(24_000_000);
    expect(jkm({ date: "2019-12-02" }).byItem).toEqual({
      death: 20_000_000,
      periodic: 12_000_000,
      funeral: 10_000_000,
    });
    expect(jkm({ date: "2019-12-02" }).total).toBe(42_000_000);
  });

  test("cash rests on the text of the law and needs no warning", () => {
    const known = {
      arrearsMonths: 0,
      cause: "other",
      active: true,
      heirs: true,
      children: [],
    } as const;
    expect(jkm(known).warnings).toEqual([]);
    expect(jkm({}).warnings.map(({ code }) => code)).toEqual([
      "assumed-not-work-accident",
      "assumed-active",
      "assumed-no-arrears",
      "assumed-heirs",
      "assumed-no-children",
    ]);
    expect(jkm({}).paidBy).toBe("bpjs");
    expect(jkm({ segment: "construction" }).total).toBe(42_000_000);
  });

  test.each([
    ["one membership", { memberships: 1 }],
    ["several, before the rule on them", { memberships: 2, date: "2019-06-01" }],
  ])("nothing is not due without children: %s", (_, facts) => {
    expect(jkm({ ...facts, children: [] }).notDue).toEqual([]);
  });

  test("the Buol family: JKM and three university years", () => {
    const result = jkm({ contributionMonths: 37, children: [student] });
    expect(result.total).toBe(78_000_000);
    expect(result.byItem.scholarship).toBe(36_000_000);
    expect(result.scholarship?.children[0]?.years).toHaveLength(3);
  });

  test("under 36 months there is no scholarship, and the reason is given", () => {
    const result = jkm({ contributionMonths: 35, children: [student] });
    expect(result.total).toBe(42_000_000);
    expect(result.notDue).toMatchObject([{ item: "scholarship" }]);
    expect(unmet(result.notDue[0]?.reason)).toMatchObject({
      key: "check.scholarship.event~contribution-months",
      values: { months: 36 },
    });
    expect(provisionIds(result.notDue[0])[0]).toBe("scholarship.jkm.contribution-months");
    expect(result.scholarship).toMatchObject({ form: "none", notCounted: [{ child: 0 }] });
    expect(Object.keys(result.byItem)).toEqual(["death", "periodic", "funeral"]);
    expect(result).not.toHaveProperty("form");
    expect(jkm({ contributionMonths: 36, children: [student] }).total).toBe(78_000_000);
    expect(asked(jkm({ children: [student] }))).not.toEqual([]);
    expect(jkm({ children: [] }).scholarship).toBeUndefined();
  });

  test('of a membership "of more than three years" no month is made up', () => {
    const known = jkm({ contributionMonthsAtLeast: 37, children: [student] });
    expect(known.byItem).toEqual({
      death: 20_000_000,
      periodic: 12_000_000,
      funeral: 10_000_000,
      scholarship: 36_000_000,
    });
    expect([known.total, known.undetermined]).toEqual([78_000_000, []]);
    const short = jkm({ contributionMonthsAtLeast: 35, children: [student] });
    expect([short.total, asked(short)]).toEqual([42_000_000, ["contributionMonths"]]);
    expect(short.undetermined).toMatchObject([{ item: "scholarship", atMost: 36_000_000 }]);
    const unbroken = { readings: { "scholarship.contribution-period": "uninterrupted" } } as const;
    const months = { contributionMonthsAtLeast: 37, children: [student] };
    expect(asked(jkm(months, unbroken))).toContain("consecutiveContributionMonths");
    expect(() => jkm({ ...months, contributionMonths: 40 })).toThrow("contributionMonthsAtLeast");
    expect(
      projectScholarship({
        eventDate: "2024-05-01",
        cause: "other",
        contributionMonthsAtLeast: 37,
        children: [student],
      }).total,
    ).toBe(36_000_000);
  });

  test("a membership of so many months at the least is long enough", () => {
    const own = { segment: "non-wage-earner", date: "2026-05-01" } as const;
    expect(jkm({ ...own, contributionMonthsAtLeast: 37 }).total).toBe(42_000_000);
    expect(jkm({ ...own, contributionMonthsAtLeast: 2 }).total).toBe(10_000_000);
  });

  test("months without a break decide where the reading asks for them", () => {
    const unbroken = { readings: { "scholarship.contribution-period": "uninterrupted" } } as const;
    const months = { contributionMonths: 60, children: [student] } as const;
    expect(asked(jkm(months, unbroken))).toContain("consecutiveContributionMonths");
    expect(jkm({ ...months, consecutiveContributionMonths: 36 }, unbroken).total).toBe(78_000_000);
    expect(jkm({ ...months, consecutiveContributionMonths: 35 }, unbroken).total).toBe(42_000_000);
  });

  test("a student past the paid years gets none", () => {
    const result = jkm({ contributionMonths: 40, children: [{ level: "higher", grade: 6 }] });
    expect(unmet(result.notDue[0]?.reason)).toMatchObject({ key: "check.scholarship.years-left" });
  });

  test("before December 2019 the scholarship is one sum after five years", () => {
    const old = { date: "2019-06-01", children: [student, { level: "sd", grade: 1 }] } as const;
    expect(jkm({ ...old, contributionMonths: 60 }).byItem.scholarship).toBe(12_000_000);
    expect(jkm({ ...old, contributionMonths: 59 }).total).toBe(24_000_000);
    expect(unmet(jkm({ ...old, contributionMonths: 59 }).notDue[0]?.reason)).toMatchObject({
      values: { months: 60 },
    });
  });
});

describe("the three-month rule of non-wage earners", () => {
  const bpu = { segment: "non-wage-earner", date: "2025-06-10" } as const;

  test("begins on 24 February 2025", () => {
    const day = { ...bpu, membershipStart: "2025-02-01" };
    expect(jkm({ ...day, date: "2025-02-23" }).total).toBe(42_000_000);
    expect(jkm({ ...day, date: "2025-02-24" }).total).toBe(10_000_000);
  });

  test("counts calendar months from the membership date", () => {
    expect(jkm({ ...bpu, membershipStart: "2025-03-11" }).total).toBe(10_000_000);
    expect(jkm({ ...bpu, membershipStart: "2025-03-10" }).total).toBe(42_000_000);
    const short = jkm({ ...bpu, membershipStart: "2025-03-11" });
    expect(items(short.notDue)).toEqual(["death", "periodic"]);
    const parent = { ...bpu, membershipStart: "2025-03-11", contributionMonths: 40 };
    const withChild = jkm({ ...parent, children: [student] });
    expect(withChild.total).toBe(10_000_000);
    expect(items(withChild.notDue)).toEqual(["death", "periodic", "scholarship"]);
    expect(withChild).not.toHaveProperty("scholarship");
    expect(provisionsNamed(short.warnings)).toContain(
      "jkm.eligibility.non-wage-earner.membership-months",
    );
  });

  test("asks for the membership date, unless months paid show it", () => {
    expect(asked(jkm(bpu))).toContain("membershipStart");
    expect(asked(jkm({ ...bpu, contributionMonths: 2 }))).toContain("membershipStart");
    expect(jkm({ ...bpu, contributionMonths: 3 }).total).toBe(42_000_000);
    expect(jkm({ ...bpu, date: "2025-02-23" }).readings).toEqual([]);
    const shown = jkm({ ...bpu, contributionMonths: 40 });
    expect(shown.total).toBe(42_000_000);
    expect(shown.warnings.map(({ code }) => code)).toContain("membership-start-inferred");
  });

  test("is a reading, in whether, how and for whom", () => {
    const young = { ...bpu, membershipStart: "2025-03-11" };
    const off = { readings: { "jkm.three-month-rule": "does-not-apply" } } as const;
    expect(jkm(young, off).total).toBe(42_000_000);
    const days = { readings: { "jkm.three-month-count": "90-days" } } as const;
    expect(jkm({ ...bpu, membershipStart: "2025-03-12" }, days).total).toBe(42_000_000);
    expect(jkm({ ...bpu, membershipStart: "2025-03-13" }, days).total).toBe(10_000_000);
    const counted = jkm({ ...bpu, membershipStart: "2025-03-13" }, days);
    expect(provisionsNamed(counted.warnings)).toContain(
      "jkm.eligibility.non-wage-earner.membership-days",
    );
    const paid = { readings: { "jkm.three-month-count": "paid-months" } } as const;
    expect(jkm({ ...young, contributionMonths: 3 }, paid).total).toBe(42_000_000);
    expect(jkm({ ...young, contributionMonths: 2 }, paid).total).toBe(10_000_000);
    expect(asked(jkm(young, paid))).toContain("contributionMonths");
    const all = { readings: { "jkm.three-month-scope": "all-segments" } } as const;
    const employee = { date: "2025-06-10", membershipStart: "2025-06-01" };
    expect(jkm(employee).total).toBe(42_000_000);
    expect(jkm(employee).readings.map(({ id }) => id)).toEqual(["jkm.three-month-scope"]);
    expect(jkm(employee, all).total).toBe(10_000_000);
  });
});

describe("arrears and heirs", () => {
  const bpu = { segment: "non-wage-earner" } as const;

  test("of a non-wage earner: funeral at once, the rest after settling, nothing after three months", () => {
    for (const arrearsMonths of [1, 2, 3]) {
      const held = jkm({ ...bpu, arrearsMonths, contributionMonths: 40, children: [student] });
      expect(held.byItem).toEqual({ funeral: 10_000_000 });
      expect(held.withheld.map(({ item, amount }) => [item, amount])).toEqual([
        ["death", 20_000_000],
        ["periodic", 12_000_000],
        ["scholarship", 36_000_000],
      ]);
    }
    const lost = jkm({ ...bpu, arrearsMonths: 4 });
    expect(lost).toMatchObject({ total: 0, paidBy: "bpjs", withheld: [] });
    const family = { ...bpu, arrearsMonths: 4, contributionMonths: 40, children: [student] };
    expect(items(jkm(family).notDue)).toEqual(["death", "periodic", "funeral", "scholarship"]);
    expect(jkm(family)).not.toHaveProperty("scholarship");
    expect(items(lost.notDue)).toEqual(["death", "periodic", "funeral"]);
    expect(lost.checks.find(({ id }) => id === "jkm.arrears")?.passed).toBe(false);
    expect(jkm({ ...bpu, arrearsMonths: 4, date: "2025-06-10" }).total).toBe(0);
  });

  test("of an employer: BPJS pays up to three months, then the employer first", () => {
    expect(jkm({ arrearsMonths: 3 })).toMatchObject({ total: 42_000_000, paidBy: "bpjs" });
    expect(jkm({ arrearsMonths: 4 })).toMatchObject({
      total: 42_000_000,
      paidBy: "employer-then-reimbursed",
    });
  });

  test("without heirs only the funeral money is paid", () => {
    const alone = jkm({ heirs: false });
    expect(alone.byItem).toEqual({ funeral: 10_000_000 });
    expect(items(alone.notDue)).toEqual(["death", "periodic"]);
    expect(provisionIds(alone.notDue[0])[0]).toBe("jkm.benefit.without-heirs");
    expect(() => jkm({ heirs: false, children: [student] })).toThrow(InvalidInputError);
    expect(() => jkm({ membershipStart: "2024-06-01" })).toThrow(InvalidInputError);
  });
});
