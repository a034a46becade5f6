import { describe, expect, test } from "vitest";
import {
  evaluateProgramme,
  type EvaluateProgrammeInput,
  InvalidInputError,
  measureCoverage,
  planProtection,
} from "../../src/index.js";
import { storable } from "../storable.js";

const farmers = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
  headcount: 10,
} as const;
const perGroup = 10 * 12 * 16_800;
const plan = planProtection({
  ...{ from: "2025-01", to: "2025-12" },
  groups: [
    farmers,
    { ...farmers, name: "Nelayan" },
    { ...farmers, name: "Ojek", alreadyCovered: 10 },
  ],
});
const half = { group: "Petani", headcount: 5, personMonths: 60, amount: perGroup / 2 };
const none = { group: "Ojek", headcount: 0, personMonths: 0, amount: 0 };

const evaluated = (more: Partial<EvaluateProgrammeInput> = {}) =>
  storable(evaluateProgramme({ plan, realised: [half], ...more }));
const idsOf = (more: Partial<EvaluateProgrammeInput>): string[] =>
  evaluated(more).findings.map(({ id }) => id);
const report = (covered: number, workers = 1_000) =>
  measureCoverage([{ covered, workers }], { definition: "segment" });

test("a group that reports is compared; all that is found has its figures", () => {
  const { findings, warnings, ...evaluation } = evaluated();
  expect(findings).toEqual([
    {
      id: "persons",
      text: { key: "finding.persons", values: { realised: 5, planned: 10, percent: "50.00" } },
    },
    {
      id: "person-months",
      text: {
        key: "finding.person-months",
        values: { realised: 60, planned: 120, percent: "50.00" },
      },
    },
    {
      id: "money",
      text: {
        key: "finding.money",
        values: { realised: perGroup / 2, planned: perGroup, percent: "50.00" },
      },
    },
    {
      id: "groups-not-reported",
      text: { key: "finding.groups-not-reported", values: { names: ["Nelayan", "Ojek"] } },
      groups: ["Nelayan", "Ojek"],
    },
  ]);
  expect(warnings).toEqual(plan.warnings);
  expect(Object.keys(evaluation)).toEqual([
    ...["kind", "from", "to", "planned", "overall", "groups", "notReported", "notPlanned"],
    ...["provisions", "readings"],
  ]);
});

test("of a group for which nothing was planned there is no percent, and it is below nothing", () => {
  const { groups, findings } = evaluated({ realised: [half, none], attentionBelow: 0.6 });
  expect(groups[1]).toEqual({
    group: "Ojek",
    planned: { persons: 0, personMonths: 0, amount: 0 },
    realised: { persons: 0, personMonths: 0, amount: 0 },
    percent: {},
  });
  expect(findings.find(({ id }) => id === "groups-below")).toEqual({
    id: "groups-below",
    text: {
      key: "finding.groups-below",
      values: { percent: "60", below: 1, groups: 2, names: ["Petani"] },
    },
    groups: ["Petani"],
  });
  const at = evaluated({ attentionBelow: 0.5 }).findings.find(({ id }) => id === "groups-below");
  expect(at?.groups).toEqual([]);
  expect(idsOf({ realised: [none] })).toEqual(["groups-not-reported"]);
});

describe("coverage", () => {
  const base = ["persons", "person-months", "money", "groups-not-reported", "coverage"];

  test.each<[string, Partial<EvaluateProgrammeInput>, string[]]>([
    ["after alone", { coverageAfter: report(400) }, []],
    [
      "before and after",
      { coverageBefore: report(300), coverageAfter: report(400) },
      ["coverage-growth"],
    ],
    ["with a target", { coverageAfter: report(400), target: 0.5 }, ["target"]],
    [
      "all of them",
      { coverageBefore: report(300), coverageAfter: report(400), target: 0.5 },
      ["coverage-growth", "target"],
    ],
    ["of no workers after, with a target", { coverageAfter: report(0, 0), target: 0.5 }, []],
    [
      "of no workers before",
      { coverageBefore: report(0, 0), coverageAfter: report(400), target: 0.5 },
      ["target"],
    ],
  ])("%s", (_, more, found) => {
    expect(idsOf(more)).toEqual([...base, ...found]);
  });
});

test("coverage is told by what is known of it: head counts, a percent that was published", () => {
  const published = measureCoverage([{ percent: "55.50", source: "BPS" }] as never, {
    definition: "segment",
  });
  const told = (coverageAfter: ReturnType<typeof report>): unknown =>
    evaluated({ coverageAfter }).findings.at(-1)?.text.values;
  expect(told(report(400))).toEqual({ percent: "40.00", covered: 400, workers: 1_000 });
  expect(told(report(0, 0))).toEqual({ covered: 0, workers: 0 });
  expect(told(published)).toEqual({ percent: "55.50" });
});

describe("benefits", () => {
  const claim = { programme: "jkm", cases: 2, amount: 84_000_000 } as const;
  const of = (...rows: object[]) => evaluated({ benefitsPaid: rows as never });
  const own = { cases: 2, amount: 84_000_000 };

  test("of no family cost nothing for each, and nothing is said of families not told", () => {
    const { benefits, findings } = of({ ...claim, group: "Petani", families: 0 });
    expect(benefits?.byGroup).toEqual([
      {
        ...{ group: "Petani", ...own, families: 0, contributions: perGroup / 2 },
        percentOfContributions: "8333.33",
      },
    ]);
    expect(findings.map(({ id }) => id).slice(4)).toEqual([
      "benefits-paid",
      "families",
      "benefits-by-contributions",
    ]);
    const untold = of({ ...claim, group: "Petani" }).findings.map(({ id }) => id);
    expect(untold.slice(4)).toEqual(["benefits-paid", "benefits-by-contributions"]);
  });

  test("the families helped are told, and what one of them cost", () => {
    const { findings } = of({ ...claim, group: "Petani", families: 2 });
    expect(findings.slice(4)).toEqual([
      { id: "benefits-paid", text: { key: "finding.benefits-paid", values: own } },
      { id: "families", text: { key: "finding.families", values: { families: 2 } } },
      {
        id: "benefits-by-contributions",
        text: {
          key: "finding.benefits-by-contributions",
          values: {
            ...{ amount: 84_000_000, share: "8333.33", contributions: perGroup / 2 },
            ...{ someReported: true, beyond: false },
          },
        },
      },
      {
        id: "cost-per-family",
        text: { key: "finding.cost-per-family", values: { amount: perGroup / 4 } },
      },
    ]);
  });

  test("of some groups not told apart are not compared while a group has not reported", () => {
    const { benefits, warnings } = of({ ...claim, group: "Petani" }, claim);
    expect(benefits).not.toHaveProperty("ofReported");
    expect(warnings.filter(({ code }) => code === "benefits-not-by-group")).toEqual([
      {
        ...{ code: "benefits-not-by-group", severity: "check" },
        values: { names: ["Nelayan", "Ojek"] },
      },
    ]);
    expect(of({ ...claim, group: "Petani" }).benefits).toHaveProperty("ofReported");
  });
});

describe("scholarships", () => {
  test.each<[string, [string, string | undefined, number][], unknown]>([
    [
      "of one month",
      [["2025-03", undefined, 4]],
      {
        ...{ month: "2025-03", children: 4, byGroup: [{ children: 4 }], notReported: [] },
        byMonth: [{ month: "2025-03", children: 4 }],
      },
    ],
    [
      "of three months and groups",
      [
        ["2025-04", "Petani", 1],
        ["2025-09", "Nelayan", 2],
        ["2025-03", "Ojek", 3],
        ["2025-09", "Petani", 4],
      ],
      {
        ...{ month: "2025-09", children: 6, notReported: ["Ojek"] },
        byGroup: [
          { group: "Nelayan", children: 2 },
          { group: "Petani", children: 4 },
        ],
        byMonth: [
          { month: "2025-03", children: 3 },
          { month: "2025-04", children: 1 },
          { month: "2025-09", children: 6 },
        ],
      },
    ],
    ["of nobody", [], undefined],
  ])("%s", (_, rows, expected) => {
    const scholarshipsRunning = rows.map(([month, group, children]) => ({
      ...{ month, children },
      ...(group !== undefined && { group }),
    }));
    expect(evaluated({ scholarshipsRunning }).scholarships).toEqual(expected);
  });
});

test("a plan that ends before it begins is refused by its end", () => {
  expect(() => evaluated({ plan: { ...plan, to: "2024-12" } })).toThrow(
    expect.objectContaining({
      issues: [
        {
          path: "plan.to",
          code: "expected.protection-plan.period",
          values: { longestPlan: 600 },
        },
      ],
    }),
  );
});

describe("a plan that was changed on the way is refused", () => {
  const [use] = plan.provisions;
  const [reading = { id: "rounding" }] = plan.readings;
  const [warning = { code: "small-figure", severity: "check" }] = plan.warnings;

  test.each<[string, object]>([
    ["provisions[0].key", { provisions: [{ ...use, key: "x" }] }],
    ["provisions[0].key", { provisions: [{ ...use, key: `${use?.key}x` }] }],
    ["provisions[0].key", { provisions: [{ ...use, key: "@2025-01-01" }] }],
    ["provisions[0].key", { provisions: [{ ...use, key: `${"x".repeat(2_000)}@2025-01-01` }] }],
    ["provisions[0].evidence", { provisions: [{ ...use, evidence: "hearsay" }] }],
    ["provisions[0].cites", { provisions: [{ ...use, cites: undefined }] }],
    ["provisions[0].cites[0].article", { provisions: [{ ...use, cites: [{ regulation: "x" }] }] }],
    ["readings[0].option", { readings: [{ ...reading, option: undefined }] }],
    ["warnings[0].severity", { warnings: [{ ...warning, severity: "high" }] }],
  ])("%s: %j", (path, change) => {
    const evaluate = (): unknown => evaluated({ plan: { ...plan, ...change } });
    expect(evaluate).toThrow(InvalidInputError);
    expect(evaluate).toThrow(`plan.${path}: `);
  });
});
