import { describe, expect, test } from "vitest";
import { type Benefit, computeJkmBenefit, type JkmBenefitInput } from "../../../src/index.js";

const death: JkmBenefitInput = {
  date: "2024-05-29",
  segment: "wage-earner",
  active: true,
  cause: "other",
};
const jkm = (input: Partial<JkmBenefitInput>): Benefit => computeJkmBenefit({ ...death, ...input });

const months = "scholarship.jkm.contribution-months@2019-12-02";
const yearly = [
  months,
  "scholarship.levels@2019-12-02",
  "scholarship.children@2019-12-02",
  "scholarship.age@2021-04-01",
];
const once = ["scholarship.jkm.contribution-months@2015-07-01", "scholarship.lump-sum@2015-07-01"];

describe("the scholarship of a family that is not known", () => {
  const open = (input: Partial<JkmBenefitInput>): unknown =>
    jkm({ heirs: "unknown", ...input }).undetermined.filter(({ item }) => item === "scholarship");
  const asks = (input: Partial<JkmBenefitInput>): unknown =>
    jkm({ heirs: "unknown", ...input }).needed.map(({ field, why }) => [field, why.key]);

  test("is at most that of two children, of whom nothing but themselves is asked", () => {
    expect(open({ contributionMonths: 40 })).toEqual([
      {
        item: "scholarship",
        reason: { key: "open.children" },
        provisions: yearly,
        missing: ["children"],
        atMost: 174_000_000,
      },
    ]);
    expect(asks({ contributionMonths: 40 })).toEqual([
      ["heirs", "heirs-of-death.why"],
      ["children", "open-scholarship.why"],
    ]);
    const { warnings } = jkm({ heirs: "unknown", contributionMonths: 40 });
    expect(warnings.map(({ code }) => code)).toEqual([
      "assumed-no-arrears",
      "assumed-funeral-to-heirs",
    ]);
  });

  test("asks nothing but the children of a family that lists some", () => {
    const known = { contributionMonths: 40, arrearsMonths: 0 } as const;
    const listed = jkm({ ...known, family: [{ relation: "child" }] });
    expect(listed.needed).toEqual([{ field: "children", why: { key: "open-scholarship.why" } }]);
    expect(listed.warnings).toEqual([]);
  });

  test("waits for the months first", () => {
    expect(open({})).toEqual([
      {
        item: "scholarship",
        reason: { key: "open.contribution-months", values: { months: 36 } },
        provisions: yearly,
        missing: ["contributionMonths", "children"],
        atMost: 174_000_000,
      },
    ]);
    expect(asks({})).toEqual([
      ["heirs", "heirs-of-death.why"],
      ["contributionMonths", "plan-scholarship.months"],
      ["children", "open-scholarship.why"],
    ]);
  });

  test("is not due where the months are too few, whoever is left", () => {
    expect(open({ contributionMonths: 35 })).toEqual([]);
    expect(jkm({ heirs: "unknown", contributionMonths: 35 }).notDue).toMatchObject([
      { item: "scholarship", provisions: [months] },
    ]);
    expect(jkm({ heirs: "unknown", contributionMonths: 36 }).notDue).toEqual([]);
  });

  test("before 2 December 2019 was one sum", () => {
    expect(open({ date: "2019-12-01", contributionMonths: 60 })).toEqual([
      {
        item: "scholarship",
        reason: { key: "open.children" },
        provisions: once,
        missing: ["children"],
        atMost: 12_000_000,
      },
    ]);
  });

  test("is none where there are no children, and not spoken of where nothing is said", () => {
    expect(open({ contributionMonths: 40, children: [] })).toEqual([]);
    const silent = computeJkmBenefit({ ...death, contributionMonths: 40 });
    expect(silent.undetermined).toEqual([]);
    expect(silent.warnings).toContainEqual({
      code: "assumed-no-children",
      severity: "assumption",
      assumes: ["children"],
    });
  });
});

describe("the line of a scholarship", () => {
  const line = (input: Partial<JkmBenefitInput>): unknown =>
    jkm({ contributionMonths: 60, ...input }).lines.filter(({ item }) => item === "scholarship");
  const student = { level: "higher", grade: 5 } as const;
  const paid = { item: "scholarship", paidTo: "children" };

  test("of one child is its years; of two it is their sum", () => {
    const one = { ...paid, amount: 12_000_000, exact: "12000000", provisions: yearly };
    expect(line({ children: [student] })).toStrictEqual([one]);
    expect(line({ children: [{ ...student, grade: 4 }, student] })).toStrictEqual([
      {
        ...one,
        amount: 36_000_000,
        exact: "36000000",
        steps: [{ kind: "add", terms: [24_000_000, 12_000_000], result: 36_000_000 }],
      },
    ]);
  });

  test("before 2 December 2019 is one sum for all", () => {
    expect(line({ date: "2019-12-01", children: [student, student] })).toStrictEqual([
      { ...paid, amount: 12_000_000, exact: "12000000", provisions: once },
    ]);
  });

  test("is none where no year is left, with the articles of the plan", () => {
    const children = [{ level: "not-yet", marriesOn: "2024-06-01" }] as const;
    expect(jkm({ contributionMonths: 40, children }).notDue).toEqual([
      {
        item: "scholarship",
        reason: { key: "scholarship-part.no-years-left" },
        provisions: yearly,
      },
    ]);
    const married = [{ ...student, married: true }];
    expect(jkm({ contributionMonths: 40, children: married }).notDue).toMatchObject([
      { item: "scholarship", provisions: ["scholarship.unmarried-not-working@2021-04-01"] },
    ]);
  });
});
