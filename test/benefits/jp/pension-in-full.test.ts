import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computePension,
  indonesianLaw,
  InvalidInputError,
  nextYearPension,
  NotCoveredError,
  OutOfCoverageError,
  pensionAgeDateFor,
  type InputIssue,
  type Options,
  type Pension,
  type PensionInput,
} from "../../../src/index.js";
import { provisionIds } from "../../words.js";
import { asked } from "../asked.js";
import { without } from "../without.js";

const member = { segment: "wage-earner", citizen: true, contributionMonths: 180 } as const;
const wages = { weightedAverageAnnualWage: 60_000_000 };
const old = {
  ...member,
  ...wages,
  kind: "old-age",
  date: "2032-08-17",
  birthDate: "1971-08-17",
} as const;
const widow = { ...member, ...wages, kind: "widow", date: "2031-05-20", registered: true } as const;
const sick = {
  ...member,
  ...wages,
  kind: "disability",
  date: "2026-05-20",
  birthDate: "1990-01-01",
  contributionMonths: 20,
  membershipStart: "2024-01-01",
  densityPercent: 80,
} as const;
const child = { birthDate: "2010-05-21", working: false, married: false };
const family = {
  ...widow,
  kind: "child",
  weightedAverageAnnualWage: 120_000_000,
  spouseEntitled: false,
  children: [child],
} as const;
const each = { readings: { "jp.child-shares": "each" } } as const;
const limits = "jp.benefit.limits@2026-03-01";
const accumulated = { contributions: 20_000_000, returns: 3_456_789 };

const codes = (input: PensionInput, options?: Options): string[] =>
  computePension(input, options).warnings.map(({ code }) => code);
const conditions = ({ checks }: Pension): unknown[] =>
  checks.map(({ id, passed, effect }) => [id, passed, effect]);

function issues(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

describe("the line of a pension", () => {
  test("of half of a pension that was paid rests on the share and the limits alone", () => {
    const pensionInPayment = { amount: 1_000_000, of: "participant" } as const;
    const share = "jp.widow.percent@2015-07-01";
    expect(computePension({ ...widow, pensionInPayment }).lines).toStrictEqual([
      {
        item: "widow",
        amount: 500_000,
        exact: "500000",
        provisions: [share, limits],
        steps: [
          { kind: "percent", provision: share, percent: "50", of: 1_000_000, result: "500000" },
        ],
      },
    ]);
  });

  test("of old age tells the formula, and the limit that cuts it", () => {
    const formula = "jp.formula@2015-07-01";
    const of = (weightedAverageAnnualWage: number): unknown =>
      computePension({ ...old, weightedAverageAnnualWage }).lines;
    expect(of(600_000_000)).toStrictEqual([
      {
        item: "old-age",
        amount: 4_932_300,
        exact: "4932300",
        provisions: [formula, "jp.formula.weighted-wage@2015-07-01", limits],
        steps: [
          {
            kind: "percent",
            provision: formula,
            percent: "1",
            of: 50_000_000,
            result: "500000",
          },
          { kind: "multiply", factor: 15, of: 500_000, result: "7500000" },
          {
            kind: "cap",
            provision: limits,
            of: 7_500_000,
            limit: 4_932_300,
            result: 4_932_300,
          },
        ],
      },
    ]);
    // 15 percent of the monthly average is the largest pension itself: nothing is cut.
    expect(of(4_932_300 * 80)).toMatchObject([{ amount: 4_932_300, steps: [{}, {}] }]);
    expect(of(4_932_300 * 80 + 160)).toMatchObject([{ steps: [{}, {}, { of: 4_932_302 }] }]);
  });

  test("a child alone has the share of all: no reading is taken", () => {
    const alone = computePension(family, each);
    expect(alone.lines[0]).not.toHaveProperty("child");
    expect(alone.readings.map(({ id }) => id)).not.toContain("jp.child-shares");
    expect(computePension({ ...family, children: [child, child] }).readings).toContainEqual({
      id: "jp.child-shares",
      option: "shared",
    });
  });

  test("is of the children who have the right, by their places", () => {
    const grown = { ...child, birthDate: "2008-05-20" };
    const { lines, notDue } = computePension({ ...family, children: [grown, child, child] }, each);
    expect(lines.map((line) => line.child)).toEqual([1, 2]);
    expect(notDue).toEqual([
      {
        item: "child",
        label: { key: "entitled-children.child", values: { index: 1 } },
        reason: { key: "entitled-children.aged", values: { age: 23 } },
        provisions: ["jp.child.age@2015-07-01", "jp.beneficiaries@2015-07-01"],
      },
    ]);
  });
});

describe("the sums of a pension", () => {
  test("a pension a month is no sum paid once", () => {
    const monthly = computePension(old);
    expect(monthly).toMatchObject({ form: "monthly", monthly: 750_000, total: 0 });
    expect(monthly).not.toHaveProperty("lumpSum");
    expect(monthly.owedByEmployer).toEqual([]);
  });

  test("a lump sum is paid by BPJS, or owed by the employer", () => {
    const short = { ...old, contributionMonths: 179, accumulated };
    const once = computePension(short);
    expect(once).toMatchObject({ form: "lump-sum", lumpSum: 23_456_789, total: 23_456_789 });
    expect(once).not.toHaveProperty("monthly");
    expect(once.payment).toEqual([]);
    expect(once.notDue).toEqual([
      {
        item: "old-age",
        reason: {
          key: "settled-checks.not-met",
          values: {
            condition: { key: "check.jp.contribution-months", values: { months: 180 } },
          },
        },
        provisions: ["jp.old-age.months@2015-07-01"],
      },
    ]);
    const owed = computePension({ ...short, enrolled: false });
    expect(owed).toMatchObject({ total: 0, lumpSum: 23_456_789, paidBy: "employer" });
    const debt = {
      reason: { key: "pension-debts.not-enrolled" },
      provisions: ["jp.lump-sum.old-age@2015-07-01"],
    };
    expect(owed.owedByEmployer).toStrictEqual([
      {
        ...debt,
        item: "contributions",
        label: { key: "lump-sum.contributions" },
        amount: 20_000_000,
      },
      { ...debt, item: "returns", label: { key: "lump-sum.returns" }, amount: 3_456_789 },
    ]);
    expect(owed.payment.map(({ text }) => text.key)).toEqual(["pension-terms.employer-owes"]);
  });

  test("the employer owes each child its own pension", () => {
    const both = { ...family, children: [child, child], enrolled: false };
    expect(computePension(both, each).owedByEmployer).toMatchObject([
      { item: "child", child: 0, monthly: 750_000 },
      { item: "child", child: 1, monthly: 750_000 },
    ]);
    const [debt] = computePension({ ...old, enrolled: false }).owedByEmployer;
    expect(Object.keys(debt ?? {})).toEqual(["item", "monthly", "reason", "provisions"]);
  });

  test("what is not due has no end and no payment", () => {
    const none = computePension({ ...widow, registered: false });
    expect(none).toMatchObject({ form: "none", ends: [], payment: [], owedByEmployer: [] });
    const open = computePension(without(widow, "contributionMonths"));
    expect(open).toMatchObject({ form: "undetermined", ends: [], payment: [] });
  });
});

describe("what a pension waits for", () => {
  test("the months: the form is open, by the article on them alone", () => {
    const { undetermined, needed } = computePension(without(old, "contributionMonths"));
    expect(undetermined).toEqual([
      {
        item: "old-age",
        reason: { key: "open.pension-form" },
        provisions: ["jp.old-age.months@2015-07-01"],
        missing: ["contributionMonths"],
      },
    ]);
    expect(needed).toEqual([
      {
        field: "contributionMonths",
        why: { key: "check.jp.contribution-months", values: { months: 180 } },
      },
    ]);
  });

  test("of a survivor also the density and the membership, which decide where 15 years are short", () => {
    const asks = (input: PensionInput): unknown =>
      computePension(input).undetermined.map(({ provisions, missing }) => [provisions, missing]);
    expect(asks(without(widow, "contributionMonths"))).toEqual([
      [["jp.years-used@2015-07-01"], ["contributionMonths", "densityPercent", "membershipStart"]],
    ]);
    const few = { ...widow, contributionMonths: 20 };
    const density = "jp.density.percent@2015-07-01";
    const membership = "jp.survivors.membership@2015-07-01";
    expect(asks(few)).toEqual([
      [
        [density, membership],
        ["densityPercent", "membershipStart"],
      ],
    ]);
    expect(asks({ ...few, densityPercent: 80 })).toEqual([[[membership], ["membershipStart"]]]);
    expect(asks({ ...few, membershipStart: "2029-01-01" })).toEqual([
      [[density], ["densityPercent"]],
    ]);
  });

  test("the density that is counted waits for the start of membership", () => {
    const counted = { readings: { "jp.density": "paid-over-membership" } } as const;
    const facts = without(without(sick, "densityPercent"), "membershipStart");
    expect(asked(computePension(facts, counted))).toEqual(["membershipStart"]);
  });

  test("the right and the months of a child's pension together, each fact once", () => {
    const facts = without(
      { ...family, children: [without(child, "working")] },
      "contributionMonths",
    );
    const open = computePension(facts);
    expect(asked(open)).toEqual([
      "children[0].working",
      "contributionMonths",
      "densityPercent",
      "membershipStart",
    ]);
    expect(open.undetermined).toMatchObject([{ provisions: ["jp.child.age@2015-07-01"] }]);
  });

  test("a child of whom something is not known, beside one who has the right", () => {
    const { undetermined } = computePension({
      ...family,
      children: [child, without(child, "married")],
    });
    expect(undetermined).toEqual([
      {
        item: "child",
        label: { key: "entitled-children.child", values: { index: 2 } },
        reason: { key: "open.child-right" },
        provisions: ["jp.child.age@2015-07-01", "jp.beneficiaries@2015-07-01"],
        missing: ["children[1].married"],
      },
    ]);
  });

  test("the wages: the pension lies within the limits of the law", () => {
    expect(computePension(without(widow, "weightedAverageAnnualWage")).undetermined).toEqual([
      {
        item: "widow",
        reason: { key: "open.average-wage" },
        provisions: ["jp.widow.percent@2015-07-01", limits],
        missing: ["weightedAverageAnnualWage"],
        atLeast: 411_400,
        atMost: 4_932_300,
        monthly: true,
      },
    ]);
  });

  test("the inflation of the year that is left out, by the reading from the next year on", () => {
    const years = {
      ...without(sick, "weightedAverageAnnualWage"),
      membershipStart: "2023-01-01",
      annualWages: [
        { year: 2023, wage: 60_000_000, months: 12 },
        { year: 2024, wage: 40_000_000, months: 8 },
      ],
    };
    const inflation = (...given: readonly number[]): PensionInput => ({
      ...years,
      inflationPercent: given.map((year) => ({ year, percent: 2 })),
    });
    const missing = (input: PensionInput, options?: Options): unknown =>
      computePension(input, options).needed.map(({ why }) => "values" in why && why.values);
    const next = { readings: { "jp.wage-indexation": "from-next-year" } } as const;
    expect(missing(inflation(2023, 2025))).toEqual([{ year: 2024 }]);
    expect(missing(inflation(2024, 2025))).toEqual([{ year: 2023 }]);
    expect(missing(inflation(2024, 2025), next)).toEqual([]);
    expect(missing(inflation(2025), next)).toEqual([{ year: 2024 }]);
  });
});

describe("the conditions of a pension", () => {
  test("fifteen years paid are enough by themselves", () => {
    expect(conditions(computePension(widow))).toEqual([
      ["jp.segment", true, "bars"],
      ["jp.nationality", true, "bars"],
      ["jp.registered", true, "bars"],
      ["jp.contribution-months", true, "reduces"],
    ]);
  });

  test("with fewer the density and the membership decide", () => {
    expect(conditions(computePension(sick))).toEqual([
      ["jp.segment", true, "bars"],
      ["jp.nationality", true, "bars"],
      ["jp.before-pension-age", true, "bars"],
      ["jp.density", true, "reduces"],
      ["jp.membership", true, "reduces"],
    ]);
  });

  test("a pension that was paid asks for no contributions", () => {
    const pensionInPayment = { amount: 1_000_000, of: "widow" } as const;
    expect(conditions(computePension({ ...family, pensionInPayment }))).toEqual([
      ["jp.segment", true, "bars"],
      ["jp.nationality", true, "bars"],
      ["jp.no-spouse", true, "bars"],
      ["jp.registered", true, "bars"],
      ["jp.child", true, "bars"],
    ]);
  });

  test("old age does not rest on the fifteen years that are used for others", () => {
    expect(provisionIds(computePension(old))).not.toContain("jp.years-used");
    expect(provisionIds(computePension(sick))).toContain("jp.years-used");
  });

  test("nationality and registration are taken as usual, and the pension is paid", () => {
    const plain = without(without(widow, "citizen"), "registered");
    expect(computePension(plain)).toMatchObject({ form: "monthly", monthly: 411_400 });
    expect(codes(plain)).toEqual(expect.arrayContaining(["assumed-citizen", "assumed-registered"]));
    expect(codes(without(old, "citizen"))).not.toContain("assumed-registered");
  });

  test.each(["non-wage-earner", "construction"] as const)("%s: no JP, by Pasal 2", (segment) => {
    expect(() => computePension({ ...old, segment })).toThrow(
      expect.objectContaining({
        name: NotCoveredError.name,
        cites: { regulation: "pp-45-2015", article: "Pasal 2" },
      }),
    );
  });
});

describe("the days of a pension", () => {
  test("it runs from the month after the age was reached, whenever that is examined", () => {
    expect(computePension({ ...old, date: "2033-03-01" }).from).toBe("2032-09-01");
  });

  test("one put off too long is warned of with the last day", () => {
    const { warnings } = computePension({ ...old, takenUpOn: "2035-08-18" });
    expect(warnings).toContainEqual({
      code: "postponed-too-long",
      severity: "check",
      values: { years: 3, latest: "2035-08-17" },
      provisions: ["jp.old-age.postponement@2015-07-01"],
    });
  });

  test("a death on the day of the pension age is one after it; a disability is no death", () => {
    const code = "died-after-pension-age";
    expect(codes({ ...widow, birthDate: "1971-05-20", date: "2032-05-20" })).toContain(code);
    expect(codes({ ...widow, birthDate: "1971-05-20", date: "2032-05-19" })).not.toContain(code);
    const again = { readings: { "jp.age-at-steps": "age-of-the-day" } } as const;
    const rose = { ...sick, birthDate: "1964-06-01", date: "2022-01-10" } as const;
    const facts = { ...rose, membershipStart: "2016-01-01" } as const;
    expect(computePension(facts, again).form).toBe("monthly");
    expect(codes(facts, again)).not.toContain(code);
  });

  test("the age of another law is that of the day to which it is known", () => {
    const law = amendLaw(indonesianLaw, {
      name: "sixty at once",
      changes: [
        {
          provision: "jp.pension-age",
          from: "2026-12-01",
          value: [
            { from: "2015-07-01", age: 56 },
            { from: "2027-01-01", age: 60 },
          ],
          cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
        },
      ],
    });
    const asked = { birthDate: "1972-01-01" };
    expect(pensionAgeDateFor(asked, { law })).toBe("2032-01-01");
    expect(pensionAgeDateFor(asked)).toBe("2033-01-01");
  });

  test("of a year whose limits are not announced there is no adjusted pension unless they are assumed", () => {
    const input = { pension: 750_000, inflationPercent: 0, month: "2027-03" };
    expect(nextYearPension({ ...input, month: "2027-02" })).toBe(750_000);
    expect(() => nextYearPension(input)).toThrow(OutOfCoverageError);
    expect(nextYearPension(input, { assumeUnchanged: true })).toBe(750_000);
  });
});

describe("more months than there were are refused", () => {
  const message = (input: PensionInput): unknown =>
    issues(() => computePension(input)).map(({ path, code, values }) => [path, code, values]);

  test("since JP began, to the day that is asked about", () => {
    const most = { months: 131, since: { key: "possible-months.jp" } };
    const facts = without(without(sick, "membershipStart"), "densityPercent");
    const days = { from: "2015-07-01", to: "2026-05-20" };
    expect(message({ ...facts, contributionMonths: 131 })).toEqual([]);
    const refused = [["contributionMonths", "possible-months.at-most", { ...most, ...days }]];
    expect(message({ ...facts, contributionMonths: 132 })).toEqual(refused);
    // A membership from the first day of JP, or before it, is none that began later.
    for (const membershipStart of ["2015-07-01", "2014-01-01"]) {
      expect(message({ ...facts, membershipStart, contributionMonths: 132 })).toEqual(refused);
    }
  });

  test("since the membership began, which may be this month", () => {
    const joined = (membershipStart: string, contributionMonths: number): unknown =>
      message({ ...sick, membershipStart, contributionMonths });
    expect(joined("2026-05-20", 1)).toEqual([]);
    expect(joined("2026-05-20", 2)).toEqual([
      [
        "contributionMonths",
        "possible-months.at-most",
        {
          months: 1,
          since: { key: "possible-months.membership" },
          from: "2026-05-20",
          to: "2026-05-20",
        },
      ],
    ]);
  });

  test("to three years past the pension age", () => {
    const at = (date: string, contributionMonths: number): unknown =>
      message({ ...old, date, contributionMonths });
    const values = { months: 242, from: "2015-07-01", to: "2035-08-17" };
    const after = [["contributionMonths", "possible-months.until-age", values]];
    const since = { key: "possible-months.jp" };
    const before = [["contributionMonths", "possible-months.at-most", { ...values, since }]];
    expect(at("2036-01-01", 242)).toEqual([]);
    expect(at("2036-01-01", 243)).toEqual(after);
    expect(at("2035-08-18", 243)).toEqual(after);
    expect(at("2035-08-17", 243)).toEqual(before);
  });

  test("who joined after all of it has none", () => {
    const late = { ...sick, date: "2020-05-20", birthDate: "1955-01-01" } as const;
    const joined = { ...late, membershipStart: "2019-01-01", contributionMonths: 1 } as const;
    expect(message(joined)).toMatchObject([
      ["contributionMonths", "possible-months.until-age", {}],
    ]);
  });

  test("year by year of the wages", () => {
    const of = (months: number): unknown =>
      message({
        ...without(sick, "weightedAverageAnnualWage"),
        membershipStart: "2024-03-05",
        contributionMonths: months,
        annualWages: [{ year: 2024, wage: 60_000_000, months }],
        inflationPercent: [],
      });
    expect(of(10)).toEqual([]);
    expect(of(11)).toMatchObject([
      ["annualWages[0].months", "possible-months.at-most", { months: 10 }],
    ]);
  });
});

describe("wages that cannot be are refused", () => {
  const facts = without(without(sick, "weightedAverageAnnualWage"), "contributionMonths");
  const paths = (more: Partial<PensionInput>): string[] =>
    issues(() => computePension({ ...facts, ...more })).map(({ path }) => path);
  const codesOf = (more: Partial<PensionInput>): unknown =>
    issues(() => computePension({ ...facts, ...more })).map(({ code }) => code);
  const year = { year: 2025, wage: 60_000_000, months: 12 };

  test.each([
    [0, ["expected.pension.months"]],
    [1, []],
    [12, []],
    [13, ["expected.pension.months"]],
  ])("%i months of one year", (months, expected) => {
    expect(codesOf({ annualWages: [{ ...year, months }] })).toEqual(expected);
  });

  test("a year given twice, of wages or of inflation", () => {
    expect(paths({ annualWages: [year, { ...year, year: 2024 }] })).toEqual([]);
    expect(paths({ annualWages: [year, year] })).toEqual(["annualWages"]);
    const percent = { year: 2025, percent: 2 };
    expect(paths({ annualWages: [year], inflationPercent: [percent, percent] })).toEqual([
      "inflationPercent",
    ]);
  });

  test("the average beside the years, and a year after the day", () => {
    expect(paths({ annualWages: [year], ...wages })).toEqual(["annualWages"]);
    expect(paths({ annualWages: [{ ...year, year: 2026, months: 5 }] })).toEqual([]);
    expect(paths({ annualWages: [{ ...year, year: 2027, months: 5 }] })).toEqual(["annualWages"]);
  });
});

describe("a child born after the death", () => {
  // 300 days after 20 May 2031.
  const unborn = (birthDate: string) => ({ ...child, birthDate });
  const refused = (...births: readonly string[]): string[] =>
    issues(() => computePension({ ...family, children: [child, ...births.map(unborn)] })).map(
      ({ path }) => path,
    );

  test("counts within 300 days, and is refused after them", () => {
    expect(refused("2032-03-15")).toEqual([]);
    expect(refused("2032-03-16")).toEqual(["children[1].birthDate"]);
    expect(refused("2032-03-15", "2032-03-16")).toEqual(["children[2].birthDate"]);
  });
});
