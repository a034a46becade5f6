import { describe, expect, test } from "vitest";
import { longestText } from "../../src/core/expectations.js";
import {
  assessEvent,
  compareResults,
  computeContribution,
  computeContributions,
  computeJkmBenefit,
  computePension,
  costToReach,
  coverageGrowth,
  employerBill,
  english,
  errorText,
  explain,
  explanation,
  indonesian,
  InvalidInputError,
  issuesOf,
  issueText,
  jhtTax,
  measureCoverage,
  pathToTarget,
  planProtection,
  projectJhtBalance,
  projectScholarship,
  regulationName,
  scholarshipCalendar,
  textOf,
  toRows,
  wageSlips,
} from "../../src/index.js";

const bill = computeContribution({
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
});
const locale = english;
const faces: readonly (readonly [string, (result: never) => unknown])[] = [
  ["explain", (result) => explain(result, { locale, format: "text" })],
  ["explanation", (result) => explanation(result, { locale })],
  ["toRows", (result) => toRows(result, { locale })],
  ["compareResults", (result) => compareResults(result, bill)],
];

describe("what is no result", () => {
  const strange = [
    null,
    undefined,
    {},
    [],
    7,
    "contribution",
    Symbol("x"),
    { kind: "contribution" },
    { kind: "toString" },
    { ...bill, lines: null },
    { ...bill, month: "junk" },
    { ...bill, warnings: [null] },
  ];
  test.each(faces)("is refused by %s", (name, run) => {
    for (const result of strange) {
      if (name === "compareResults" && (result as { month?: string } | null)?.month === "junk") {
        continue;
      }
      expect(() => run(result as never)).toThrow(InvalidInputError);
    }
  });

  test("is refused as a report of coverage", () => {
    const report = measureCoverage([{ covered: 4, workers: 10, region: "A" }], {
      definition: "segment",
      by: "region",
    });
    for (const broken of [null, {}, { ...report, groups: null }, { ...report, groups: [null] }]) {
      expect(() => coverageGrowth(report, broken as never)).toThrow(InvalidInputError);
      expect(() => coverageGrowth(broken as never, report)).toThrow(InvalidInputError);
    }
  });
});

describe("a result whose total is not the sum of its lines is not explained", () => {
  const plan = planProtection({
    from: "2026-01",
    to: "2026-02",
    groups: [
      {
        name: "A",
        headcount: 3,
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk"],
        fundedBy: "apbd",
      },
    ],
  });
  const child = { level: "sd", grade: 1 } as const;
  const before = { eventDate: "2016-05-29", cause: "work-accident-death" } as const;
  const person = {
    name: "Petani",
    segment: "non-wage-earner",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  } as const;
  const payroll = computeContributions([
    { segment: "wage-earner", month: "2026-05", wage: 5_000_000, programmes: ["jkm"] },
  ]);
  const results = [
    bill,
    computeContributions([
      { segment: "construction", month: "2026-05", contractValue: 850_000_000 },
    ]),
    computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" }),
    projectJhtBalance({ wage: 5_000_000, months: 12, returnPercentPerYear: 5 }),
    projectScholarship({
      eventDate: "2024-05-29",
      cause: "other",
      contributionMonths: 40,
      children: [child],
    }),
    plan,
    assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: { segment: "wage-earner", programmes: ["jkm"] },
      family: [{ relation: "spouse" }],
    }),
    scholarshipCalendar({
      eventDate: "2024-05-29",
      cause: "work-accident-death",
      children: [child],
    }),
    projectScholarship({ ...before, children: [child] }),
    scholarshipCalendar({ ...before, children: [child] }),
    wageSlips(payroll),
    employerBill(payroll, { holidays: [] }),
    pathToTarget({
      definition: "eligible-bpjs",
      covered: 40,
      workers: 100,
      years: [{ year: 2025, target: 0.5 }],
      person,
    }),
    costToReach({
      from: "2025-01",
      to: "2025-12",
      definition: "eligible-bpjs",
      target: 0.5,
      covered: 40,
      workers: 100,
      person,
    }),
  ];
  test.each(results.map((result) => [result.kind, result] as const))("%s", (_, result) => {
    for (const total of [result.total + 1, Number.NaN, undefined, String(result.total)]) {
      const changed = { ...result, total } as never;
      expect(() => explain(changed, { locale, format: "text" })).toThrow(InvalidInputError);
      expect(() => toRows(changed, { locale })).toThrow(InvalidInputError);
    }
    expect(explain(result, { locale, format: "text" })).not.toBe("");
  });

  test("nor a monthly pension that is not the sum of its lines", () => {
    const pension = computePension({
      kind: "widow",
      date: "2025-05-01",
      segment: "wage-earner",
      membershipStart: "2016-01-01",
      contributionMonths: 96,
      densityPercent: 90,
      weightedAverageAnnualWage: 60_000_000,
    });
    expect(pension.form).toBe("monthly");
    expect(explain(pension, { locale, format: "text" })).not.toBe("");
    const changed = { ...pension, monthly: 1 };
    expect(() => explain(changed, { locale, format: "text" })).toThrow(InvalidInputError);
  });

  test("nor a path to a target whose years do not make it", () => {
    const path = pathToTarget({
      definition: "eligible-bpjs",
      covered: 40,
      workers: 100,
      years: [{ year: 2025, target: 0.5 }],
      person,
    });
    const changed = { ...path, years: path.years.map((year) => ({ ...year, total: 1 })) };
    expect(() => explain(changed, { locale, format: "text" })).toThrow(InvalidInputError);
  });

  test("nor one of several sums that does not make the total", () => {
    for (const part of ["lines", "byProgramme", "byPayer"] as const) {
      const changed = { ...bill, [part]: part === "lines" ? [] : {} };
      expect(() => explain(changed, { locale, format: "text" })).toThrow(InvalidInputError);
    }
  });

  test("nor a scholarship by year whose children are not due what is said in all", () => {
    const children = [{ level: "sd", grade: 1 }] as const;
    const facts = { eventDate: "2024-05-29", cause: "work-accident-death", children } as const;
    const changed = { total: 1, scheduleTotal: 1 };
    const plan = { ...projectScholarship(facts), ...changed };
    const calendar = scholarshipCalendar(facts);
    const other = { ...calendar, total: 1, plan: { ...calendar.plan, ...changed } };
    expect(() => explain(plan, { locale, format: "text" })).toThrow(InvalidInputError);
    expect(() => explain(other, { locale, format: "text" })).toThrow(InvalidInputError);
  });

  test("but tax whose sum is not known is", () => {
    const open = jhtTax({ payments: [{ date: "2026-05-02", amount: 1 }], resident: false });
    expect(open.tax).toBeUndefined();
    expect(explain(open, { locale, format: "text" })).not.toBe("");
  });

  test("nor tax that is not the sum of its payments", () => {
    const taxed = jhtTax({
      payments: [{ date: "2024-06-01", amount: 110_000_000 }],
      resident: true,
      taxNumber: true,
    });
    expect(explain(taxed, { locale, format: "text" })).not.toBe("");
    const changed = { ...taxed, tax: 1 };
    expect(() => explain(changed, { locale, format: "text" })).toThrow(InvalidInputError);
  });
});

test("a text so long that nobody could read it is refused, wherever it stands", () => {
  const named = (letters: number) => {
    const report = measureCoverage([{ covered: 4, workers: 10, region: "A" }], {
      definition: "segment",
      by: "region",
    });
    const [group] = report.groups;
    return { ...report, groups: [{ ...group, group: "x".repeat(letters) }] } as never;
  };
  const most = 10 * longestText;
  expect(explain(named(most), { locale, format: "markdown" })).toContain("x".repeat(most));
  expect(toRows(named(most), { locale })).not.toEqual([]);
  expect(() => explain(named(most + 1), { locale, format: "text" })).toThrow("expected.result");
  expect(() => toRows(named(most + 1), { locale })).toThrow("expected.result");
});

describe("what is no locale", () => {
  const strange: readonly (readonly [string, unknown])[] = [
    ["nothing", null],
    ["no value", undefined],
    ["a tag", "id"],
    ["an empty object", {}],
    ["formats and texts that are empty", { language: "fr", format: {}, texts: {} }],
    ["one without words", { ...english, texts: {} }],
    ["one whose words are nothing", { ...english, texts: null }],
    ["one whose formats are nothing", { ...english, format: null }],
    ["one that cannot write a month", { ...english, format: { ...english.format, month: 5 } }],
    [
      "one whose formats are a function",
      { ...english, format: Object.assign(() => "", english.format) },
    ],
    [
      "one whose words are a function",
      { ...english, texts: Object.assign(() => "", english.texts) },
    ],
    ["one without a language", { ...english, language: undefined }],
    ["a function", Object.assign(() => "", english)],
  ];
  test.each(strange)("%s is refused", (_, given) => {
    const other = given as never;
    const error = new InvalidInputError([{ path: "x", code: "expected.count" }]);
    for (const run of [
      () => explain(bill, { locale: other, format: "text" }),
      () => explanation(bill, { locale: other }),
      () => toRows(bill, { locale: other }),
      () => textOf("jkk", other),
      () => errorText(error, other),
      () => issueText({ path: "x", code: "expected.count" }, other),
      () => issuesOf(undefined, other),
    ]) {
      expect(run).toThrow(InvalidInputError);
      expect(run).toThrow(given === undefined ? "required (expected.locale)" : "expected.locale");
    }
  });
});

describe("what cannot be said or written", () => {
  test.each(["rupiah", "count", "percent", "decimal", "date", "month", "citation"] as const)(
    "is refused by format.%s",
    (name) => {
      for (const { format } of [english, indonesian]) {
        const write = format[name] as (value: unknown) => string;
        for (const value of ["junk", null, undefined, {}, Number.NaN, "2026-02-30", Symbol("x")]) {
          expect(() => write(value)).toThrow(InvalidInputError);
        }
      }
    },
  );

  test("is refused as the name of a regulation, an error, or a thing to say", () => {
    for (const value of [null, undefined, 7, {}, "", []]) {
      expect(() => regulationName(value as never)).toThrow(InvalidInputError);
      expect(() => errorText(value as never, english)).toThrow(InvalidInputError);
      expect(() => textOf(value as never, english)).toThrow(InvalidInputError);
    }
    expect(() => errorText({ code: "invalid-input" } as never, english)).toThrow(InvalidInputError);
    expect(() => errorText({ code: "other" } as never, english)).toThrow("error: expected.error");
    expect(() => issueText(5 as never, english)).toThrow("issue: expected.error");
    expect(() => issueText(null as never, english)).toThrow("issue: expected.error");
  });
});
