import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  type Benefit,
  type JkkBenefitInput,
  type JkkWageEarnerInput,
  type Options,
} from "../../../src/index.js";
import { deathRule } from "../../../src/benefits/jkk/death-and-total-disability.js";
import { startTrace } from "../../../src/core/trace.js";
import { contextOf } from "../../../src/core/validate.js";
import { readingOptions } from "../../../src/law/reading-options.js";
import { without } from "../without.js";

const worker: JkkWageEarnerInput = {
  date: "2024-01-10",
  segment: "wage-earner",
  wage: 3_000_000,
  enrolled: true,
  circumstance: "at-work",
  arrearsMonths: 0,
};
const member: JkkBenefitInput = {
  date: "2024-01-10",
  segment: "non-wage-earner",
  income: 1_000_000,
  enrolled: true,
  circumstance: "at-work",
  arrearsMonths: 0,
};
const of = (more: object, readings: Options["readings"] = {}): Benefit =>
  computeJkkBenefit({ ...worker, ...more }, { readings });
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);

describe("a line tells how it was worked out", () => {
  const total = "jkk.benefit.total-disability@2019-12-02";
  const multiple = (wage: number, amount: number): object[] => [
    { kind: "multiply", provision: total, factor: 80, of: wage, result: String(80 * wage) },
    { kind: "percent", provision: total, percent: "70", of: 80 * wage, result: String(amount) },
  ];
  const disability = (steps: object[], amount: number, more: string[] = []): object => ({
    item: "total-disability",
    amount,
    exact: String(amount),
    paidTo: "participant",
    provisions: [total, ...more],
    steps,
  });

  test("of the wages of two jobs", () => {
    const jobs = { totalDisability: true, otherWages: [1_000_000, 500_000] };
    const add = { kind: "add", terms: [3_000_000, 1_000_000, 500_000], result: 4_500_000 };
    expect(of(jobs, { "jkk.two-jobs": "sum" }).lines[0]).toEqual(
      disability([add, ...multiple(4_500_000, 252_000_000)], 252_000_000),
    );
    expect(of(jobs).lines[0]).toEqual(disability(multiple(3_000_000, 168_000_000), 168_000_000));
  });

  test("of the band of an income", () => {
    const bands = "jkk.contribution.non-wage-earner.bands@2015-07-01";
    const band = { kind: "look-up", provision: bands, value: 1_000_000 };
    expect(computeJkkBenefit({ ...member, totalDisability: true }).lines[0]).toEqual(
      disability([band, ...multiple(1_000_000, 56_000_000)], 56_000_000, [bands]),
    );
  });

  test("of a day wage in construction", () => {
    const days = "jkk.construction.day-wage-days@2015-07-01";
    const month = { kind: "multiply", provision: days, factor: 30, of: 100_000, result: "3000000" };
    const daily = { segment: "construction", wage: { daily: 100_000 }, totalDisability: true };
    expect(of(daily, { "jkk.construction-day-wage": "times-30" }).lines[0]).toEqual(
      disability([month, ...multiple(3_000_000, 168_000_000)], 168_000_000, [
        days,
        "jkk.construction.benefits@2015-07-01",
      ]),
    );
  });

  test("of transport by each means, the costs added where there are several", () => {
    const transport = [
      { mode: "land", cost: 1_000_000 },
      { mode: "land", cost: 500_000 },
      { mode: "sea", cost: 3_000_000 },
    ];
    const line = (mode: string, amount: number, steps: object[]): object => ({
      item: "transport",
      label: { key: `provision.jkk.benefit.transport.${mode}` },
      amount,
      exact: String(amount),
      paidTo: "employer",
      provisions: [`jkk.benefit.transport.${mode}@2019-12-02`, "jkk.benefit.paid-first@2015-07-01"],
      steps,
    });
    const cap = (mode: string, spent: number, limit: number): object => ({
      kind: "cap",
      provision: `jkk.benefit.transport.${mode}@2019-12-02`,
      of: spent,
      limit,
      result: Math.min(spent, limit),
    });
    expect(of({ expenses: { transport } }).lines).toEqual([
      line("land", 1_500_000, [
        { kind: "add", terms: [1_000_000, 500_000], result: "1500000" },
        cap("land", 1_500_000, 5_000_000),
      ]),
      line("sea", 2_000_000, [cap("sea", 3_000_000, 2_000_000)]),
    ]);
  });

  test("of dentures up to their limit, and of a prosthesis with 40 percent", () => {
    const dentures = "jkk.benefit.dentures@2019-12-02";
    const prosthesis = "jkk.benefit.prosthesis@2019-12-02";
    const rounding = { to: "rupiah", mode: "half-up" };
    expect(of({ expenses: { dentures: 6_000_000, prosthesisPrice: 10_000_001 } }).lines).toEqual([
      {
        item: "dentures",
        amount: 5_000_000,
        exact: "5000000",
        paidTo: "participant",
        provisions: [dentures],
        steps: [
          {
            kind: "cap",
            provision: dentures,
            of: 6_000_000,
            limit: 5_000_000,
            result: 5_000_000,
          },
        ],
      },
      {
        item: "prosthesis",
        amount: 14_000_001,
        exact: "14000001.4",
        paidTo: "participant",
        provisions: [prosthesis],
        steps: [
          {
            kind: "percent",
            provision: prosthesis,
            percent: "40",
            of: 10_000_001,
            result: "4000000.4",
          },
          { kind: "add", terms: [10_000_001, "4000000.4"], result: "14000001.4" },
          { kind: "round", rounding, of: "14000001.4", result: 14_000_001 },
        ],
      },
    ]);
  });
});

describe("STMB in full", () => {
  const inability = "jkk.benefit.temporary-inability@2019-12-02";
  const refund = "jkk.benefit.temporary-inability.reimbursement@2015-07-01";
  const label = {
    key: "temporary-inability.months",
    values: { item: { key: "item.temporary-inability" }, from: 1, to: 6, days: 30, percent: "100" },
  };
  const ofLabel = (part: string): object => ({
    key: "paid-by-employer.of",
    values: { label, part: { key: `paid-by-employer.${part}` } },
  });
  const month = [
    { kind: "multiply", factor: 30, of: 3_000_000, result: "90000000" },
    {
      kind: "divide",
      provision: "jkk.benefit.temporary-inability.month-days@2015-07-01",
      divisor: 30,
      of: "90000000",
      result: "3000000",
    },
    { kind: "percent", provision: inability, percent: "100", of: 3_000_000, result: "3000000" },
  ];
  const provisions = [inability, "jkk.benefit.paid-first@2015-07-01", refund];
  const toWorker = {
    item: "temporary-inability",
    label: ofLabel("worker-part"),
    amount: 2_000_000,
    steps: [...month, { kind: "add", terms: [1_000_000, 2_000_000], result: 3_000_000 }],
  };
  const away = { temporaryInability: { days: 30 }, wagePaidByEmployer: 1_000_000 };

  test("is split between the employer that paid a part of it and the worker", () => {
    expect(of(away).lines).toEqual([
      {
        item: "temporary-inability",
        label: ofLabel("employer-part"),
        amount: 1_000_000,
        exact: "1000000",
        paidTo: "employer",
        provisions,
        steps: [
          ...month,
          { kind: "cap", provision: refund, of: 3_000_000, limit: 1_000_000, result: 1_000_000 },
        ],
      },
      { ...toWorker, exact: "2000000", paidTo: "participant", provisions },
    ]);
  });

  test("is owed by an employer that did not enrol the worker, less what it paid", () => {
    const bears = "jkk.employer.not-enrolled@2015-07-01";
    const result = of({ ...away, enrolled: false, arrearsMonths: undefined });
    expect(result.owedByEmployer).toEqual([
      {
        ...toWorker,
        reason: { key: "employer-bears.not-enrolled" },
        provisions: [bears, ...provisions],
      },
    ]);
    const unpaid = of({ ...without(away, "wagePaidByEmployer"), enrolled: false });
    expect(codes(unpaid)).not.toContain("stmb-taken-as-paid");
    expect(codes(of(without(away, "wagePaidByEmployer")))).toContain("stmb-taken-as-paid");
  });

  test("of a member of its own account is not taken to be paid by anybody", () => {
    const result = computeJkkBenefit({ ...member, temporaryInability: { days: 30 } });
    expect(result.lines).toMatchObject([{ amount: 1_000_000, paidTo: "participant" }]);
    expect(codes(result)).not.toContain("stmb-taken-as-paid");
  });

  test("by the days of each month tells each month", () => {
    // 899,000 is 31 times 29,000 and 29 times 31,000.
    const days = { wage: 899_000, temporaryInability: { from: "2024-01-31", to: "2024-02-01" } };
    const readings = { "jkk.temporary-inability-day": "wage-over-days-of-month" } as const;
    expect(of(days, readings).lines[0]).toMatchObject({
      amount: 60_000,
      steps: [
        { kind: "add", terms: ["29000", "31000"], result: "60000" },
        { kind: "percent", percent: "100", of: 60_000, result: "60000" },
      ],
    });
  });

  test("by days of work asks for the days where only their number is given", () => {
    const field = "temporaryInability.from";
    for (const reading of ["wage-over-25", "wage-over-days-of-month"] as const) {
      const open = of(
        { temporaryInability: { days: 30 } },
        { "jkk.temporary-inability-day": reading },
      );
      expect(open).toMatchObject({ total: 0, lines: [] });
      expect(open.undetermined).toEqual([
        {
          item: "temporary-inability",
          reason: { key: "open.inability-dates" },
          provisions: [inability],
          missing: [field],
        },
      ]);
      expect(open.needed).toMatchObject([{ field, why: { key: "inability-wage.needs-dates" } }]);
    }
  });

  test("goes on in a later spell where the steps were left", () => {
    const temporaryInability = [
      { from: "2020-01-01", to: "2021-02-28" },
      { from: "2021-06-01", to: "2021-06-30" },
    ];
    const { lines } = of({ date: "2020-01-01", temporaryInability });
    expect(lines.map(({ label }) => label)).toMatchObject([
      { values: { from: 1, to: 6, days: 182, percent: "100" } },
      { values: { from: 7, to: 12, days: 184, percent: "100" } },
      { values: { before: 13, days: 59 + 30, percent: "50" } },
    ]);
  });
});

describe("the death benefit and its floor", () => {
  const options = { readings: { "jkk.death-floor": "jkm-package" } } as const;

  // 48 wages of 875,000 are 42,000,000, what JKM pays in cash.
  test("asks for a reading only below what JKM pays in cash", () => {
    const readings = (wage: number): string[] =>
      of({ death: true, wage, heirs: true }).readings.map(({ id }) => id);
    expect(readings(874_999)).toContain("jkk.death-floor");
    expect(readings(875_000)).not.toContain("jkk.death-floor");
  });

  test.each([
    [300_000, 20_000_000, 42_000_000],
    [874_999, 41_999_952, 42_000_000],
    [875_000, 42_000_000, 42_000_000],
    [1_000_000, 48_000_000, 48_000_000],
  ])("of a wage of %d is %d, or %d by the other reading", (wage, amount, whole) => {
    for (const [chosen, expected] of [[{}, amount] as const, [options, whole] as const]) {
      const rule = deathRule(startTrace(contextOf(chosen, readingOptions)), worker.date);
      expect(rule.amountOf(rule.multipleOf(wage))).toEqual({ amount: expected, isRounded: false });
      expect(rule.needsReading(rule.multipleOf(wage))).toBe(wage < 875_000);
      const { byItem } = computeJkkBenefit({ ...worker, death: true, wage }, chosen);
      expect(byItem.death).toBe(expected);
    }
  });

  test("is rounded where sen are left", () => {
    const rule = deathRule(startTrace(contextOf({}, readingOptions)), worker.date);
    expect(rule.amountOf(rule.multipleOf(1_000_000.01))).toEqual({
      amount: 48_000_000,
      isRounded: true,
    });
  });

  test("without heirs leaves the funeral alone, to whoever arranges it", () => {
    const rule = "jkk.benefit.without-heirs@2015-07-01";
    const result = of({ death: true, heirs: false });
    expect(result.lines).toEqual([
      {
        item: "funeral",
        amount: 10_000_000,
        exact: "10000000",
        paidTo: "funeral-arranger",
        provisions: ["jkk.benefit.funeral@2019-12-02", rule],
      },
    ]);
    expect(result.warnings).toContainEqual({
      code: "periodic-without-heirs",
      severity: "doubt",
      provisions: [rule],
    });
    expect(result.notDue.map(({ item, provisions }) => [item, provisions])).toEqual([
      ["death", expect.arrayContaining([rule])],
      ["periodic", expect.arrayContaining([rule])],
    ]);
  });
});

describe("what a benefit rests on", () => {
  test("does not change with the same wage reported", () => {
    const disabled = { totalDisability: true };
    const facts = (result: Benefit): unknown => without(result, "facts");
    expect(facts(of({ ...disabled, reportedWage: 3_000_000 }))).toEqual(facts(of(disabled)));
  });

  test("a shortfall of one item is not met by the wage paid during STMB", () => {
    const reported = {
      reportedWage: 1_000_000,
      disabilities: [{ part: "smell" }],
      temporaryInability: { days: 30 },
    };
    const full = of({ ...reported, wagePaidByEmployer: 50_000_000 });
    const unpaid = of(reported);
    const owed = (result: Benefit): unknown =>
      result.owedByEmployer.find(({ item }) => item === "partial-disability");
    expect(owed(full)).toEqual(owed(unpaid));
    expect(owed(full)).toMatchObject({ reason: { key: "employer-debts.under-reported" } });
  });

  test("names the cause of the scholarship", () => {
    const cause = (more: object): unknown =>
      of({ children: [{ level: "sma", grade: 3 }], ...more }).scholarship?.cause;
    expect(cause({ death: true })).toBe("work-accident-death");
    expect(cause({ totalDisability: true })).toBe("work-accident-total-disability");
  });

  test("assumes only what is not told", () => {
    const assumed = (facts: object): string[] =>
      codes(computeJkkBenefit({ ...without(worker, "circumstance"), death: true, ...facts }));
    expect(assumed({})).toContain("assumed-work-accident");
    for (const told of [
      { occupationalDisease: {} },
      { usualRoute: true },
      { concludedAsWorkAccident: true },
    ]) {
      expect(assumed(told)).not.toContain("assumed-work-accident");
    }
    const unknownArrears = { arrearsMonths: undefined };
    expect(assumed(unknownArrears)).toContain("assumed-no-arrears");
    expect(assumed({ ...unknownArrears, enrolled: false })).not.toContain("assumed-no-arrears");
  });
});

describe("what is not due", () => {
  const ground = { key: "jkk-benefit.arrears-over" };
  const barred = { ...member, arrearsMonths: 4 } as const;

  test("for arrears says so of every part, also of what was not due before", () => {
    const result = computeJkkBenefit({
      ...barred,
      temporaryInability: { days: 30 },
      expenses: { prosthesisPrice: 1_000_000 },
      children: [{ level: "sma", grade: 3 }],
    });
    expect(result).toMatchObject({ total: 0, inKind: [], lines: [] });
    expect(result.notDue.map(({ item, reason }) => [item, reason])).toEqual([
      ["temporary-inability", ground],
      ["prosthesis", ground],
      ["medical-care", ground],
      ["medical-rehabilitation", ground],
      ["scholarship", ground],
    ]);
  });

  test("for another condition names it", () => {
    const result = computeJkkBenefit({
      ...member,
      enrolled: false,
      arrearsMonths: undefined,
      death: true,
    });
    expect(result.notDue[0]?.reason).toMatchObject({ key: "settled-checks.not-met" });
  });

  test("is named once, what waits for the income after what does not", () => {
    const result = computeJkkBenefit({
      ...without(barred, "income"),
      temporaryInability: { days: 30 },
      expenses: { prosthesisPrice: 1_000_000 },
    });
    expect(result.notDue.map(({ item }) => item)).toEqual([
      "prosthesis",
      "medical-care",
      "medical-rehabilitation",
      "temporary-inability",
    ]);
  });

  test("did not exist yet, by the care of the day", () => {
    const early = of({ date: "2019-01-01", expenses: { glasses: 1 } });
    expect(early.notDue).toEqual([
      {
        item: "glasses",
        reason: { key: "expenses.not-yet", values: { since: "2019-12-02" } },
        provisions: ["jkk.benefit.medical-care@2015-07-01"],
      },
    ]);
  });

  test("is open while the accident is, and is no treatment alone", () => {
    const commute = { circumstance: "commute", treatment: true };
    expect(codes(of(commute))).not.toContain("treatment-only");
    expect(codes(of({ ...commute, usualRoute: true }))).toContain("treatment-only");
  });

  test("without the wage are the items that rest on it, and no others", () => {
    const unknown = { wage: undefined };
    const several = of({
      ...unknown,
      disabilities: [{ part: "smell" }],
      temporaryInability: { days: 30 },
    });
    expect(several.lines).toEqual([]);
    expect(several.undetermined.map(({ item, missing }) => [item, missing])).toEqual([
      ["partial-disability", ["wage"]],
      ["temporary-inability", ["wage"]],
    ]);
    expect(several.needed.map(({ field }) => field)).toEqual(["wage"]);
    const teeth = of({ ...unknown, expenses: { dentures: 1_000_000 } });
    expect(teeth).toMatchObject({ total: 1_000_000, undetermined: [], needed: [] });
  });
});

describe("who pays first", () => {
  const late = { date: "2025-03-10", death: true, heirs: true, reportedInTime: false };

  test("is the employer that reported late, since February 2025", () => {
    expect(of(late).paidBy).toBe("employer-then-reimbursed");
    expect(of({ ...late, date: "2025-02-23" }).paidBy).toBe("bpjs");
  });

  test("is in doubt of construction, by the rule of who pays", () => {
    const transport = {
      segment: "construction",
      expenses: { transport: [{ mode: "land", cost: 1 }] },
    };
    expect(of(transport).warnings).toContainEqual({
      code: "construction-paid-first",
      severity: "doubt",
      provisions: ["jkk.benefit.paid-first@2015-07-01"],
    });
  });
});

describe("the conditions of a case", () => {
  const checks = (facts: object): unknown =>
    of({ circumstance: undefined, death: true, heirs: true, ...facts })
      .checks.slice(1, 3)
      .map(({ id, values, provisions }) => [id, values, provisions]);

  test("of a commute and of a disease name their rules", () => {
    const cause = (circumstance: string): unknown => [
      "jkk.work-accident",
      { circumstance: { key: `jkk-checks.${circumstance}` } },
      ["jkk.cover.circumstances@2021-04-01"],
    ];
    expect(checks({ usualRoute: true })).toEqual([
      cause("commute"),
      ["jkk.usual-route", undefined, ["jkk.cover.usual-route@2021-04-01"]],
    ]);
    expect(checks({ occupationalDisease: { employmentEnded: "2023-01-01" } })).toEqual([
      cause("occupational-disease"),
      ["jkk.disease-tail", { years: 3 }, ["jkk.cover.disease-tail.years@2015-07-01"]],
    ]);
  });

  test("ask a member of its own account otherwise than a worker", () => {
    const form = (facts: JkkBenefitInput): unknown => computeJkkBenefit(facts).checks[0]?.form;
    expect(form({ ...worker, death: true })).toBe("wage-earner");
    expect(form({ ...member, death: true })).toBeUndefined();
  });

  test.each([
    ["2021-03-31", { key: "shared.nothing" }, []],
    [
      "2021-04-01",
      { key: "jkk-checks.within", values: { hours: 24 } },
      ["jkk.cover.sudden-death.conditions@2021-04-01", "jkk.cover.sudden-death.hours@2021-04-01"],
    ],
  ])("of a sudden death on %s are in doubt", (date, within, provisions) => {
    const result = of({ date, circumstance: "sudden-death", death: true, heirs: true });
    expect(result.warnings).toContainEqual({
      code: "sudden-death-conditions-not-read",
      severity: "doubt",
      values: { within },
      provisions,
    });
  });
});

test("transport that an employer paid is owed beside the wage that it paid during STMB", () => {
  const result = of({
    enrolled: false,
    arrearsMonths: undefined,
    temporaryInability: { days: 30 },
    wagePaidByEmployer: 3_000_000,
    expenses: { transport: [{ mode: "land", cost: 1_000_000 }] },
  });
  expect(result.owedByEmployer.map(({ item, amount }) => [item, amount])).toEqual([
    ["transport", 1_000_000],
  ]);
});
