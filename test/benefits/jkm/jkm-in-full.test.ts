import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJkmBenefit,
  InvalidInputError,
  MissingFactError,
  type Benefit,
  type JkmBenefitInput,
  type Options,
} from "../../../src/index.js";
import { provisionIds, unmet } from "../../words.js";

function jkm(input: Partial<JkmBenefitInput>, options?: Options): Benefit {
  return computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner", ...input }, options);
}

const items = (parts: readonly { item: string }[]): string[] => parts.map(({ item }) => item);
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);
const student = { level: "higher", grade: 3 } as const;

test("of one membership the lines rest on their amounts alone", () => {
  const amount = (item: string): string => `jkm.benefit.${item}@2019-12-02`;
  expect(jkm({ memberships: 1 }).lines.map(({ item, provisions }) => [item, provisions])).toEqual([
    ["death", [amount("lump-sum")]],
    ["periodic", [amount("periodic")]],
    ["funeral", [amount("funeral")]],
  ]);
  expect(jkm({ memberships: 1 }).notDue).toEqual([]);
});

describe("several memberships", () => {
  test("are paid each, until 24 February 2025", () => {
    const two = jkm({ date: "2025-02-23", memberships: 2 });
    expect(two.total).toBe(84_000_000);
    expect(two.byItem).toEqual({ death: 40_000_000, periodic: 24_000_000, funeral: 20_000_000 });
    expect(two.lines[0]?.steps?.map(({ kind }) => kind)).toEqual(["look-up", "multiply"]);
    expect(provisionIds(two.lines[0])).toContain("jkm.memberships.each");
    expect(two.readings).toEqual([]);
    expect(jkm({ date: "2019-12-01", memberships: 2 }).total).toBe(48_000_000);
    expect(codes(two)).toContain("memberships-of-one-employer");
  });

  test("then once or each, by a reading", () => {
    const two = { date: "2025-02-24", memberships: 2 } as const;
    const once = jkm(two);
    expect(once.total).toBe(42_000_000);
    expect(items(once.notDue)).toEqual(["other-memberships"]);
    expect(codes(once)).toContain("several-employers-rule-not-read");
    expect(once.readings.map(({ id }) => id)).toContain("jkm.several-memberships");
    const each = jkm(two, { readings: { "jkm.several-memberships": "each" } });
    expect(each.total).toBe(84_000_000);
    expect(each.notDue).toEqual([]);
    expect(jkm({ date: "2025-02-24", memberships: 1 }).readings.map(({ id }) => id)).not.toContain(
      "jkm.several-memberships",
    );
  });

  test("carry the scholarship once", () => {
    const family = { memberships: 2, contributionMonths: 40, children: [student] } as const;
    expect(jkm(family)).toMatchObject({ total: 120_000_000, byItem: { scholarship: 36_000_000 } });
  });
});

describe("arrears settled after the death", () => {
  const bpu = {
    segment: "non-wage-earner",
    arrearsMonths: 3,
    contributionMonths: 40,
    children: [student],
  } as const;

  test("by the heirs release what waited", () => {
    expect(jkm(bpu).total).toBe(10_000_000);
    const settled = jkm({ ...bpu, arrearsSettledBy: "heirs" });
    expect(settled).toMatchObject({ total: 78_000_000, withheld: [] });
    expect(settled.readings.map(({ id }) => id)).not.toContain("jkm.arrears-settled-by");
  });

  test("by others only under the default reading, with a warning", () => {
    const donor = { ...bpu, arrearsSettledBy: "other" } as const;
    expect(jkm(donor).total).toBe(78_000_000);
    expect(codes(jkm(donor))).toContain("arrears-settled-by-others");
    const heirsOnly = { readings: { "jkm.arrears-settled-by": "heirs-only" } } as const;
    expect(jkm(donor, heirsOnly).total).toBe(10_000_000);
    expect(items(jkm(donor, heirsOnly).withheld)).toEqual(["death", "periodic", "scholarship"]);
  });

  test("do not revive what is lost over three months", () => {
    expect(jkm({ ...bpu, arrearsMonths: 4, arrearsSettledBy: "heirs" }).total).toBe(0);
  });

  test("cover ends with the last paid month by another reading", () => {
    const last = { readings: { "payment.arrears-count": "last-paid-month" } } as const;
    expect(jkm({ ...bpu, arrearsMonths: 1 }, last).total).toBe(0);
  });

  test("belong to non-wage earners in arrears", () => {
    expect(() => jkm({ arrearsMonths: 2, arrearsSettledBy: "heirs" })).toThrow("arrearsSettledBy");
    expect(() => jkm({ segment: "non-wage-earner", arrearsSettledBy: "heirs" })).toThrow(
      InvalidInputError,
    );
  });
});

describe("a worker whom the employer never enrolled", () => {
  test("the employer owes the same benefit, BPJS nothing", () => {
    const result = jkm({ enrolled: false });
    expect(result).toMatchObject({ total: 0, lines: [], paidBy: "employer", withheld: [] });
    expect(result.owedByEmployer.map(({ item, amount }) => [item, amount])).toEqual([
      ["death", 20_000_000],
      ["periodic", 12_000_000],
      ["funeral", 10_000_000],
    ]);
    expect(provisionIds(result.owedByEmployer[0])[0]).toBe("jkm.not-enrolled");
    expect(codes(result)).not.toContain("assumed-no-arrears");
    expect(jkm({ enrolled: true })).toMatchObject({ total: 42_000_000, paidBy: "bpjs" });
  });

  test("is one with an employer, and short membership plays no part", () => {
    expect(() => jkm({ segment: "non-wage-earner", enrolled: false })).toThrow("enrolled");
    const all = { readings: { "jkm.three-month-scope": "all-segments" } } as const;
    expect(jkm({ date: "2025-06-10", enrolled: false }, all).owedByEmployer).toHaveLength(3);
  });
});

describe("no right at all", () => {
  test("an inactive participant or a work accident: nothing is due, with the reason", () => {
    const inactive = jkm({ active: false, children: [student] });
    expect(inactive).toMatchObject({ total: 0, lines: [], withheld: [] });
    expect(items(inactive.notDue)).toEqual(["death", "periodic", "funeral", "scholarship"]);
    expect(unmet(inactive.notDue[0]?.reason)).toEqual({ key: "check.jkm.active" });
    const accident = jkm({ cause: "work-accident" });
    expect(accident.total).toBe(0);
    expect(unmet(accident.notDue[0]?.reason)).toEqual({ key: "check.jkm.not-work-accident" });
  });

  test("calculator and checks agree on every fact", () => {
    const facts = [undefined, true, false].flatMap((active) =>
      ([undefined, "other", "work-accident"] as const).flatMap((cause) =>
        [0, 3, 4].flatMap((arrearsMonths) =>
          (["wage-earner", "non-wage-earner"] as const).flatMap((segment) =>
            ["2025-03-10", "2025-03-11"].map((membershipStart) => ({
              date: "2025-06-10",
              segment,
              arrearsMonths,
              membershipStart,
              ...(active !== undefined && { active }),
              ...(cause && { cause }),
            })),
          ),
        ),
      ),
    );
    for (const one of facts) {
      const verdict = assessEligibility({ for: "jkm", facts: one });
      const benefit = computeJkmBenefit(one);
      const nothing = benefit.lines.length + benefit.withheld.length === 0;
      expect(verdict.outcome === "ineligible").toBe(nothing);
    }
  });
});

describe("the survivors", () => {
  test("say who inherits, or that nobody does", () => {
    const widow = jkm({ family: [{ relation: "spouse" }, { relation: "parent" }] });
    expect(widow.total).toBe(42_000_000);
    expect(widow.heirs?.members).toEqual([{ member: 0, relation: "spouse" }]);
    const alone = jkm({ family: [] });
    expect(alone.byItem).toEqual({ funeral: 10_000_000 });
    expect(alone.lines[0]?.paidTo).toBe("funeral-arranger");
    expect(items(alone.notDue)).toEqual(["death", "periodic"]);
    expect(alone.heirs?.withoutHeirs).toHaveLength(2);
    expect(jkm({ family: [{ relation: "spouse", alive: false }] }).total).toBe(10_000_000);
    const will = [{ relation: "named-in-will", notarialWill: false }] as const;
    expect(jkm({ date: "2025-06-10", family: will }).total).toBe(10_000_000);
    const wills = [{ relation: "named-in-will" }, { ...will[0], notarialWill: true }] as const;
    expect(jkm({ date: "2025-06-10", family: wills }).heirs?.members).toEqual([
      { member: 1, relation: "named-in-will" },
    ]);
  });

  test("stand instead of `heirs`, with the children among them", () => {
    const family = [{ relation: "spouse" }] as const;
    expect(() => jkm({ family, heirs: true })).toThrow("family");
    const children = { children: [student], contributionMonths: 40 } as const;
    expect(() => jkm({ family, ...children })).toThrow("family");
    expect(jkm({ family: [...family, { relation: "child" }], ...children }).total).toBe(78_000_000);
  });
});

describe("the day that fixes the amounts", () => {
  const across = {
    date: "2019-12-01",
    decidedOn: "2019-12-02",
    contributionMonths: 40,
    children: [student],
  } as const;
  const decision = { readings: { "benefit.regime-date": "decision" } } as const;

  test("is that of the death, by the other reading that of the decision", () => {
    expect(jkm(across)).toMatchObject({ total: 24_000_000 });
    expect(jkm(across).readings.map(({ id }) => id)).toContain("benefit.regime-date");
    expect(jkm(across, decision).total).toBe(78_000_000);
    expect(
      jkm({ ...across, date: "2019-11-01", decidedOn: "2019-12-01" }).readings.map(({ id }) => id),
    ).not.toContain("benefit.regime-date");
  });

  test("needs the decision only where the law changed since", () => {
    expect(() => jkm({ date: "2019-12-01" }, decision)).toThrow(MissingFactError);
    expect(() => jkm({ date: "2019-12-01" }, decision)).toThrow('"decidedOn"');
    expect(jkm({ date: "2019-12-02" }, decision).total).toBe(42_000_000);
    expect(() => jkm({ decidedOn: "2024-05-28" })).toThrow("decidedOn");
  });
});

test("a short membership names the first day that was not read", () => {
  const short = { segment: "non-wage-earner", date: "2025-06-10" } as const;
  expect(codes(jkm({ ...short, membershipStart: "2025-06-01" }))).toContain("first-day-not-read");
  expect(codes(jkm({ ...short, membershipStart: "2024-06-01" }))).not.toContain(
    "first-day-not-read",
  );
});
