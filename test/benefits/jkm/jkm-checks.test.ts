import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJkmBenefit,
  type Benefit,
  type JkmBenefitInput,
  type Options,
  type Warning,
} from "../../../src/index.js";
import { refusal } from "../../words.js";
import { unmarked } from "../unmarked.js";

function jkm(input: Partial<JkmBenefitInput>, options?: Options): Benefit {
  return computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner", ...input }, options);
}

const warned = ({ warnings }: Benefit, code: Warning["code"]): Warning[] =>
  warnings.filter((warning) => warning.code === code);

const bpu = { segment: "non-wage-earner", date: "2025-06-10" } as const;
const activePeriod = "jkm.eligibility.active-period@2015-07-01";
const threeMonths = "jkm.eligibility.non-wage-earner.membership-months@2025-02-24";
const ninetyDays = "jkm.eligibility.non-wage-earner.membership-days@2025-02-24";

describe("the conditions of JKM", () => {
  test("of a participant: the cause, the active period, the arrears", () => {
    expect(jkm({}).checks).toEqual([
      {
        id: "jkm.not-work-accident",
        passed: true,
        effect: "bars",
        provisions: [activePeriod],
        missing: [],
      },
      { id: "jkm.active", passed: true, effect: "bars", provisions: [activePeriod], missing: [] },
      {
        id: "jkm.arrears",
        passed: true,
        effect: "reduces",
        values: { months: 3 },
        provisions: ["jkm.arrears.months@2015-07-01"],
        missing: [],
      },
    ]);
  });

  test("of a worker never enrolled: no arrears, but the employer owes", () => {
    expect(jkm({ enrolled: false }).checks.slice(1)).toEqual([
      {
        id: "jkm.active",
        passed: true,
        effect: "bars",
        form: "working",
        provisions: [activePeriod],
        missing: [],
      },
      {
        id: "jkm.enrolled",
        passed: false,
        effect: "reduces",
        provisions: ["jkm.not-enrolled@2015-07-01"],
        missing: [],
      },
    ]);
    expect(jkm({ enrolled: true }).checks.map(({ id }) => id)).toEqual([
      "jkm.not-work-accident",
      "jkm.active",
      "jkm.enrolled",
      "jkm.arrears",
    ]);
    expect(refusal(() => jkm({ enrolled: false, arrearsMonths: 1 }))).toContain("arrearsMonths");
  });

  test("that no fact decides are asked for by name", () => {
    const facts = { date: "2024-05-29", segment: "wage-earner" } as const;
    const { checks, missing } = assessEligibility({ for: "jkm", facts });
    expect(missing).toEqual(["cause", "active", "arrearsMonths"]);
    expect(checks.map((check) => check.missing)).toEqual([
      ["cause"],
      ["active"],
      ["arrearsMonths"],
    ]);
    const contradicting = { ...facts, enrolled: false, arrearsMonths: 1 };
    expect(refusal(() => assessEligibility({ for: "jkm", facts: contradicting }))).toContain(
      "arrearsMonths",
    );
  });

  test("over the limit of arrears the reason is the arrears", () => {
    const [death] = jkm({ segment: "non-wage-earner", arrearsMonths: 4 }).notDue;
    expect(death?.reason).toEqual({ key: "jkm-reasons.arrears-over" });
  });
});

describe("the three months of membership", () => {
  test("are a condition with its law, and its first day is in doubt where it bars", () => {
    const short = jkm({ ...bpu, membershipStart: "2025-03-11" });
    expect(short.checks.at(-1)).toEqual({
      id: "jkm.membership-months",
      passed: false,
      effect: "reduces",
      values: { months: 3 },
      provisions: [threeMonths],
      missing: [],
    });
    expect(short.notDue[0]).toEqual({
      item: "death",
      reason: { key: "jkm-reasons.short-membership" },
      provisions: [threeMonths],
    });
    expect(warned(short, "first-day-not-read")).toEqual([
      {
        code: "first-day-not-read",
        severity: "doubt",
        values: { from: "2025-02-24" },
        provisions: [threeMonths],
      },
    ]);
    const long = jkm({ ...bpu, membershipStart: "2025-03-10" });
    expect(long.checks.at(-1)).toMatchObject({ passed: true, provisions: [threeMonths] });
    expect(warned(long, "first-day-not-read")).toEqual([]);
  });

  test("counted by days or by what is paid rest on that", () => {
    const condition = (count: "90-days" | "paid-months"): unknown =>
      jkm(
        { ...bpu, membershipStart: "2025-03-13", contributionMonths: 3 },
        { readings: { "jkm.three-month-count": count } },
      ).checks.at(-1);
    expect(condition("90-days")).toMatchObject({
      passed: false,
      provisions: [threeMonths, ninetyDays],
    });
    expect(condition("paid-months")).toMatchObject({ passed: true, provisions: [threeMonths] });
  });

  test("not known leave all but the funeral grant open", () => {
    const open = jkm(bpu);
    expect(open.undetermined.map(({ item, atMost, reason }) => [item, atMost, reason])).toEqual([
      ["death", 20_000_000, { key: "open.membership-months", values: { months: 3 } }],
      ["periodic", 12_000_000, { key: "open.membership-months", values: { months: 3 } }],
    ]);
    expect(open.checks.at(-1)).toMatchObject({
      provisions: [threeMonths],
      missing: ["membershipStart"],
    });
    expect(open.needed).toEqual([
      { field: "membershipStart", why: { key: "membership-check.membership" } },
    ]);
  });

  test("inferred from the months paid are said to be so", () => {
    const inferred = jkm({ ...bpu, contributionMonths: 4 });
    expect(inferred.checks.at(-1)).toMatchObject({ passed: true, provisions: [threeMonths] });
    expect(warned(inferred, "membership-start-inferred")).toEqual([
      {
        code: "membership-start-inferred",
        severity: "assumption",
        values: { contributionMonths: 4, months: 3 },
        assumes: ["membershipStart"],
      },
    ]);
  });

  test.each([
    ["wage-earner", "2025-03-11", 1],
    ["wage-earner", "2025-03-10", 0],
    ["construction", "2025-06-10", 1],
    ["non-wage-earner", "2025-03-11", 0],
  ] as const)("of a %s since %s: in doubt whether they bind, %d times", (segment, from, times) => {
    const doubts = warned(
      jkm({ date: "2025-06-10", segment, membershipStart: from }),
      "three-month-scope",
    );
    expect(doubts).toEqual(
      Array.from({ length: times }, () => ({
        code: "three-month-scope",
        severity: "doubt",
        values: { months: 3 },
        provisions: [threeMonths],
      })),
    );
  });

  test("do not bind others whose membership is not known", () => {
    expect(warned(jkm({ date: "2025-06-10" }), "three-month-scope")).toEqual([]);
  });
});

test("more months paid than the membership has months are to be checked", () => {
  const member = { ...bpu, membershipStart: "2025-04-01" } as const;
  expect(warned(jkm({ ...member, contributionMonths: 4 }), "months-before-membership")).toEqual([
    {
      code: "months-before-membership",
      severity: "check",
      values: { months: 4, from: "2025-04-01" },
    },
  ]);
  for (const facts of [
    member,
    { ...member, contributionMonths: 3 },
    { ...bpu, contributionMonths: 99 },
  ]) {
    expect(warned(jkm(facts), "months-before-membership")).toEqual([]);
  }
});

describe("the lines of JKM", () => {
  test("of one membership rest on the amount of the law alone and need no steps", () => {
    const [death] = jkm({}).lines;
    expect(death).toEqual({
      item: "death",
      amount: 20_000_000,
      exact: "20000000",
      paidTo: "heirs",
      provisions: ["jkm.benefit.lump-sum@2019-12-02"],
    });
    expect(unmarked(jkm({ memberships: 1 }))).toEqual(unmarked(jkm({})));
    expect(jkm({ decidedOn: "2024-05-29" }).total).toBe(42_000_000);
  });

  test("of the other memberships are not due, with the number and the law", () => {
    const three = jkm({ date: "2025-02-24", memberships: 3 });
    const [each, rule] = [
      "jkm.memberships.each@2015-07-01",
      "jkm.memberships.several-employers@2025-02-24",
    ];
    expect(three.notDue).toEqual([
      {
        item: "other-memberships",
        reason: { key: "memberships.only-one", values: { others: 2 } },
        provisions: [each, rule],
      },
    ]);
    expect(warned(three, "several-employers-rule-not-read")[0]?.provisions).toEqual([rule]);
    expect(three.lines[0]?.provisions).toEqual(["jkm.benefit.lump-sum@2019-12-02"]);
  });
});
