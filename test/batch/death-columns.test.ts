import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeJkkBenefit,
  computeJkmBenefit,
  indonesianLaw,
  InvalidInputError,
  MissingFactError,
  type Benefit,
  type JkkBenefitInput,
  type JkmBenefitInput,
  type Law,
  type ScholarshipChild,
} from "jamsosnaker";
import {
  deathStates,
  jkkDeathColumns,
  jkmColumns,
  type ChildLevel,
  type JkkDeathColumnsInput,
  type JkmColumnsInput,
} from "jamsosnaker/batch";
import {
  amended,
  amounts,
  answerOf,
  type Answer,
  anyOptions,
  columnsOrRefusal,
  counts,
  faultsOf,
  vectorOf,
} from "./row-by-row.js";
import { expectDeaths } from "./expect-deaths.js";
import { runs } from "../runs.js";

const days = [
  "2015-06-30",
  "2015-07-01",
  "2019-06-20",
  "2019-12-01",
  "2019-12-02",
  "2024-05-29",
  "2025-02-23",
  "2025-02-24",
  "2026-05-01",
];
const starts = ["2015-07-01", "2019-11-20", "2024-03-30", "2025-01-10", "2026-02-01"];
const births = ["1990-02-28", "1996-08-01", "2003-01-01", "2010-07-01", "2019-12-24", "2025-08-01"];
const levels: ChildLevel[] = ["none", "not-yet", "tk", "sd", "smp", "sma", "higher"];

/** One child of a row, and how columns hold it. */
interface ChildRow {
  readonly level: number;
  readonly grade: number;
  readonly birth: number;
}

/** Levels and classes that fit the ages, now and then something else. */
const fitting = [
  [0, 0, 2],
  [1, 0, 4],
  [2, 1, 4],
  [3, 2, 3],
  [3, 6, 3],
  [5, 2, 2],
  [6, 1, 2],
  [6, 3, 1],
  [6, 8, 0],
] as const;

const childRow: fc.Arbitrary<ChildRow> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...fitting)
      .map(([level, grade, birth]) => ({ level, grade, birth })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      level: fc.nat(levels.length - 1),
      grade: fc.oneof({ weight: 6, arbitrary: fc.nat(6) }, counts(15)),
      birth: fc.nat(births.length - 1),
    }),
  },
);

interface Row {
  readonly day: number;
  readonly start: number;
  readonly months: number;
  readonly unbroken: number;
  readonly arrears: number;
  readonly wage: number;
  readonly children: readonly ChildRow[];
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.constant(0)),
  start: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(starts.length - 1)),
  months: counts(48),
  unbroken: counts(3),
  arrears: counts(8),
  wage: fc.oneof(fc.nat(5_000_000), amounts),
  children: fc.array(childRow, { minLength: 3, maxLength: 3 }),
});

/** Which columns a batch has. */
const shape = fc.record({
  start: fc.boolean(),
  months: fc.constantFrom(true, true, false),
  unbroken: fc.constantFrom(true, false, false),
  arrears: fc.boolean(),
  children: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  grade: fc.boolean(),
  birth: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

const table = fc.array(row, { minLength: 1, maxLength: 25, size: "max" });

function childrenColumns(rows: readonly Row[], { children, grade, birth }: Shape) {
  if (children === undefined) return {};
  return {
    children: Array.from({ length: children }, (_, index) => {
      const own = rows.map((one) => one.children[index]);
      return {
        level: { labels: levels, codes: Uint8Array.from(own, (child) => child?.level ?? 0) },
        ...(grade && { grade: Float64Array.from(own, (child) => child?.grade ?? 0) }),
        ...(birth && {
          birthDate: vectorOf(own.map((child) => births[child?.birth ?? 0] ?? null)),
        }),
        married: false,
      };
    }),
  };
}

/** The children of a row; undefined where a value is missing, null where a label is unknown. */
function childrenOf(
  one: Row,
  { children, grade: withGrade, birth }: Shape,
): ScholarshipChild[] | undefined | "missing" | "unknown-label" {
  if (children === undefined) return undefined;
  const list: ScholarshipChild[] = [];
  for (const child of one.children.slice(0, children)) {
    const level = levels[child.level];
    if (level === undefined) return "unknown-label";
    if (level === "none") continue;
    const asked = withGrade && (level !== "not-yet" || child.grade > 0);
    if (asked && Number.isNaN(child.grade)) return "missing";
    list.push({
      level,
      ...(asked && { grade: child.grade }),
      ...(birth && { birthDate: births[child.birth] }),
      married: false,
    });
  }
  return list;
}

/** Facts given once for all: the segment, and one or two others now and then. */
function seldom<Facts extends Pick<JkmColumnsInput, "segment">>(
  others: Readonly<Partial<Record<keyof Facts, fc.Arbitrary<unknown>>>>,
): fc.Arbitrary<Facts> {
  return fc
    .tuple(
      fc.constantFrom("wage-earner", "non-wage-earner", "non-wage-earner", "construction"),
      fc.subarray(Object.keys(others) as (keyof Facts)[], { maxLength: 2 }),
      fc.record(others as Record<string, fc.Arbitrary<unknown>>),
    )
    .map(([segment, named, values]) => ({
      segment,
      ...Object.fromEntries(named.map((name) => [name, values[name as string]])),
    })) as fc.Arbitrary<unknown> as fc.Arbitrary<Facts>;
}

/** Who settled arrears is a fact of rows that have some. */
function settled<Facts extends object>(facts: Facts, arrears: number | undefined): Facts {
  return arrears === 0 ? { ...facts, arrearsSettledBy: undefined } : facts;
}

describe("deaths not from work in columns", () => {
  const constant = seldom<Omit<JkmColumnsInput, "date">>({
    cause: fc.constantFrom("other", "work-accident"),
    active: fc.boolean(),
    enrolled: fc.boolean(),
    arrearsSettledBy: fc.constantFrom("heirs", "other"),
    heirs: fc.boolean(),
    decidedOn: fc.constantFrom("2019-12-10", "2026-06-01"),
  });

  test("every amount is that of computeJkmBenefit, every refused row a fault", () => {
    fc.assert(
      fc.property(constant, table, shape, anyOptions, (facts, rows, has, options) => {
        const plain = rows.filter(
          ({ day, children }) =>
            days[day] !== undefined &&
            childrenOf({ ...rows[0], children } as Row, has) !== "unknown-label",
        );
        const input: JkmColumnsInput = {
          ...facts,
          date: { labels: days, codes: Uint8Array.from(plain, ({ day }) => day) },
          ...(has.start && {
            membershipStart: { labels: starts, codes: Uint16Array.from(plain, (r) => r.start) },
          }),
          ...(has.months && { contributionMonths: Float64Array.from(plain, (r) => r.months) }),
          ...(has.unbroken && {
            consecutiveContributionMonths: vectorOf(
              plain.map((r) => (Number.isNaN(r.unbroken) ? null : r.unbroken)),
            ),
          }),
          ...(has.arrears && { arrearsMonths: Float64Array.from(plain, (r) => r.arrears) }),
          ...childrenColumns(plain, has),
        };
        const answers = plain.map((one): Answer<Benefit> | "missing" => {
          const children = childrenOf(one, has);
          const given = [has.months && one.months, has.unbroken && one.unbroken];
          if ([...given, has.arrears && one.arrears].some(Number.isNaN)) return "missing";
          if (typeof children === "string") return "missing";
          const single = {
            ...settled(facts, has.arrears ? one.arrears : undefined),
            date: days[one.day],
            ...(has.start && { membershipStart: starts[one.start] }),
            ...(has.months && { contributionMonths: one.months }),
            ...(has.unbroken && { consecutiveContributionMonths: one.unbroken }),
            ...(has.arrears && { arrearsMonths: one.arrears }),
            ...(children && { children }),
          } as JkmBenefitInput;
          return answerOf(() => computeJkmBenefit(single, options));
        });
        const result = columnsOrRefusal(
          () => jkmColumns(input, options),
          answers.flatMap((answer) => (answer === "missing" ? [] : [answer])),
        );
        if (!result) return;
        // A row that is both incomplete and refused may be told either.
        expectDeaths(
          result,
          answers.map((answer, at) => {
            const code = faultsOf(result.faults)[at];
            return answer === "missing" && code === "not-valid"
              ? { error: new InvalidInputError([]) }
              : answer;
          }),
        );
      }),
      runs(60),
    );
  });

  test("two deaths with children, one short of three years", () => {
    const { columns, states, totals, warnings } = jkmColumns({
      segment: "non-wage-earner",
      date: "2024-05-29",
      contributionMonths: Uint16Array.of(40, 35, 40, 40),
      arrearsMonths: Uint8Array.of(0, 0, 2, 9),
      children: [{ level: "sma", grade: 3 }],
    });
    expect([...columns.scholarship]).toEqual([63_000_000, 0, 0, 0]);
    expect([...columns.total]).toEqual([105_000_000, 42_000_000, 10_000_000, 0]);
    expect([...states]).toEqual([0, deathStates.notDue, deathStates.withheld, deathStates.notDue]);
    expect(totals).toEqual({
      persons: 4,
      faults: 0,
      total: 157_000_000,
      byItem: { death: 40_000_000, periodic: 24_000_000, funeral: 30_000_000, scholarship: 63e6 },
      open: 0,
      withheld: 1,
      owedByEmployer: 0,
      notDue: 2,
    });
    expect(warnings.map(({ code }) => code)).toContain("assumed-active");
  });

  test("an unknown day, level or day of the calendar is a fault of its row", () => {
    const { faults } = jkmColumns({
      segment: "wage-earner",
      date: vectorOf(["2024-05-29", "2024-02-30", null, "2024-05-29", "2015-06-30"]),
      children: [
        {
          level: { labels: ["none", "sd"], codes: Uint8Array.of(0, 0, 0, 2, 0) },
          grade: Uint8Array.of(0, 0, 0, 1, 0),
        },
      ],
    });
    expect(faultsOf(faults)).toEqual([
      "none",
      "unknown-label",
      "missing",
      "unknown-label",
      "out-of-coverage",
    ]);
  });

  const died = { segment: "wage-earner", date: "2024-05-29", arrearsMonths: 0 } as const;

  test("the month that completes three years opens the scholarship", () => {
    const { columns, states } = jkmColumns({
      ...died,
      contributionMonths: Uint8Array.of(35, 36, 37),
      children: [{ level: "sma", grade: 3 }],
    });
    expect([...columns.scholarship]).toEqual([0, 63_000_000, 63_000_000]);
    expect([...states]).toEqual([deathStates.notDue, 0, 0]);
  });

  test("each class has its years, and what is no class is a fault", () => {
    const { columns, faults } = jkmColumns({
      ...died,
      contributionMonths: 36,
      children: [{ level: "sd", grade: Float64Array.of(NaN, -1, 1.5, 0, 1, 2, 6) }],
    });
    expect(faultsOf(faults)).toEqual([
      "missing",
      "not-valid",
      "not-valid",
      "not-valid",
      "none",
      "none",
      "none",
    ]);
    expect([...columns.scholarship]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      84_000_000,
      82_500_000,
      76_500_000,
    ]);
  });

  test("class and birth are not asked where there is no child", () => {
    const { columns, faults } = jkmColumns({
      ...died,
      contributionMonths: 36,
      children: [
        {
          level: vectorOf<ChildLevel>(["none", "sd", "sd", "not-yet", "not-yet", "not-yet"]),
          grade: vectorOf([null, 2, 2, 0, null, 1]),
          birthDate: vectorOf([null, null, "2016-01-01", ...Array<string>(3).fill("2023-12-01")]),
        },
      ],
    });
    expect(faultsOf(faults)).toEqual(["none", "missing", "none", "none", "none", "not-valid"]);
    expect([...columns.scholarship]).toEqual([0, NaN, 82.5e6, 75e6, 75e6, NaN]);
  });

  test("more months without a break than in all are a fault of their row", () => {
    const { faults } = jkmColumns({
      ...died,
      contributionMonths: Uint8Array.of(40, 40, 40, 41),
      consecutiveContributionMonths: Uint8Array.of(38, 40, 41, 41),
    });
    expect(faultsOf(faults)).toEqual(["none", "none", "not-valid", "none"]);
  });

  test.each([
    [[4, 5], ["2024-01-10", "2024-01-10"], undefined],
    [[5, 20], ["2024-01-10", "2024-01-10"], { months: 20, from: "2024-01-10" }],
    [[20, 20], ["2020-01-10", "2024-01-10"], { months: 20, from: "2024-01-10" }],
    [[20, 20], ["2020-01-10", "2022-01-10"], undefined],
  ] as const)("months %j since %j: said of those before the membership", (paid, since, values) => {
    const { faults, warnings } = jkmColumns({
      ...died,
      contributionMonths: Uint8Array.from(paid),
      membershipStart: vectorOf(since),
    });
    expect(faultsOf(faults)).toEqual(["none", "none"]);
    expect(warnings.filter(({ code }) => code === "months-before-membership")).toEqual(
      values ? [{ code: "months-before-membership", severity: "check", values }] : [],
    );
  });

  test.each([
    [[719, 720], []],
    [[720, 721], ["number-looks-too-large"]],
  ] as const)("months %j: said of more than a working life", (paid, codes) => {
    const { warnings } = jkmColumns({ ...died, contributionMonths: Uint16Array.from(paid) });
    expect(warnings.filter(({ severity }) => severity === "check").map(({ code }) => code)).toEqual(
      codes,
    );
  });

  test("a death after the day of the decision is a fault of its row", () => {
    const { columns, faults } = jkmColumns({
      ...died,
      date: vectorOf(["2024-05-29", "2024-07-01"]),
      decidedOn: "2024-06-01",
    });
    expect(faultsOf(faults)).toEqual(["none", "not-valid"]);
    expect([...columns.total]).toEqual([42_000_000, NaN]);
  });

  test("what is wrong with facts given once for all is an error of the batch", () => {
    const date = { labels: ["2019-06-20"], codes: Uint8Array.of(0) };
    expect(() => jkmColumns({ segment: "non-wage-earner", enrolled: false, date })).toThrow(
      InvalidInputError,
    );
    expect(() =>
      jkmColumns(
        { segment: "wage-earner", date },
        { readings: { "benefit.regime-date": "decision" } },
      ),
    ).toThrow(MissingFactError);
    expect(() => jkmColumns({ segment: "wage-earner", date: "2024-05-29" })).toThrow(/date/);
    expect(() =>
      jkmColumns({ segment: "wage-earner", date, arrearsMonths: Uint8Array.of(1, 2) }),
    ).toThrow(/arrearsMonths/);
  });

  test("a batch of nobody", () => {
    const date = { labels: ["2024-05-29"], codes: new Uint8Array() };
    expect(jkmColumns({ segment: "wage-earner", date })).toMatchObject({
      kind: "jkm-columns",
      count: 0,
      totals: { persons: 0, total: 0 },
    });
  });
});

describe("deaths from work in columns", () => {
  const constant = seldom<Omit<JkkDeathColumnsInput, "date" | "wages">>({
    enrolled: fc.boolean(),
    arrearsSettledBy: fc.constantFrom("participant", "heirs", "other"),
    heirs: fc.boolean(),
    decidedOn: fc.constantFrom("2019-12-10", "2026-06-01"),
    concludedAsWorkAccident: fc.boolean(),
  });

  test("every amount is that of computeJkkBenefit, every refused row a fault", () => {
    fc.assert(
      fc.property(constant, table, shape, anyOptions, (facts, rows, has, options) => {
        const plain = rows.filter(
          (one) => days[one.day] !== undefined && childrenOf(one, has) !== "unknown-label",
        );
        const input: JkkDeathColumnsInput = {
          ...facts,
          wages: Float64Array.from(plain, ({ wage }) => wage),
          date: vectorOf(plain.map(({ day }) => days[day] ?? null)),
          ...(has.arrears && { arrearsMonths: Float64Array.from(plain, (r) => r.arrears) }),
          ...childrenColumns(plain, has),
        };
        const answers = plain.map((one): Answer<Benefit> | "missing" => {
          const children = childrenOf(one, has);
          if ([one.wage, has.arrears && one.arrears].some(Number.isNaN)) return "missing";
          if (typeof children === "string") return "missing";
          const single = {
            ...settled(facts, has.arrears ? one.arrears : undefined),
            death: true,
            date: days[one.day],
            ...(facts.segment === "non-wage-earner" ? { income: one.wage } : { wage: one.wage }),
            ...(has.arrears && { arrearsMonths: one.arrears }),
            ...(children && { children }),
          } as JkkBenefitInput;
          return answerOf(() => computeJkkBenefit(single, options));
        });
        const result = columnsOrRefusal(
          () => jkkDeathColumns(input, options),
          answers.flatMap((answer) => (answer === "missing" ? [] : [answer])),
        );
        if (!result) return;
        expectDeaths(
          result,
          answers.map((answer, at) => {
            const code = faultsOf(result.faults)[at];
            return answer === "missing" && code === "not-valid"
              ? { error: new InvalidInputError([]) }
              : answer;
          }),
        );
      }),
      runs(60),
    );
  });

  test("48 wages, the floor, and small wages counted", () => {
    const result = jkkDeathColumns({
      segment: "wage-earner",
      date: "2024-05-29",
      wages: Float64Array.of(5_000_000, 400_000, 4_000),
      arrearsMonths: 0,
      children: [],
    });
    expect([...result.columns.death]).toEqual([240_000_000, 20_000_000, 20_000_000]);
    expect(result.totals.total).toBe(346_000_000);
    const values = { rows: 1, least: 100_000 };
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: "amounts-look-too-small", values }),
    );
  });

  test("an amount too large to be exact is a fault of its row", () => {
    const { columns, faults, totals } = jkkDeathColumns({
      segment: "wage-earner",
      date: "2024-05-29",
      wages: Float64Array.of(5_000_000, 187_649_984_473_770, 187_649_984_473_771, 6_000_000),
    });
    expect(faultsOf(faults)).toEqual(["none", "unsafe-amount", "unsafe-amount", "none"]);
    expect([...columns.death]).toEqual([240_000_000, NaN, NaN, 288_000_000]);
    expect(totals).toMatchObject({ persons: 2, faults: 2, total: 572_000_000 });
  });

  const manyWages = (wages: number, percent: string): Law =>
    amendLaw(indonesianLaw, {
      name: "many wages",
      changes: [
        {
          provision: "jkk.benefit.death",
          from: "2024-01-01",
          value: { percent, wages },
          cites: [{ regulation: "pp-44-2015", article: "Pasal 32" }],
        },
      ],
    });

  test.each([
    [[5_000_000, 1e11, 6_000_000], 1e6, "100"],
    [[5_000_000, 9_007_199_254.74], 1e6, "100"],
    [[2_000, 0.01], 1e11, "33.333333333"],
  ] as const)("wages %j under a law of %d wages", (wages, times, percent) => {
    const facts = { segment: "wage-earner", date: "2024-05-29" } as const;
    const options = { law: manyWages(times, percent) };
    expectDeaths(
      jkkDeathColumns({ ...facts, wages: Float64Array.from(wages) }, options),
      wages.map((wage) =>
        answerOf(() => computeJkkBenefit({ ...facts, wage, death: true }, options)),
      ),
    );
  });

  test("another law moves the amounts", () => {
    const input = {
      segment: "wage-earner",
      date: "2024-05-29",
      wages: Float64Array.of(5_000_000),
    } as const;
    expect([...jkkDeathColumns(input, { law: amended }).columns.death]).toEqual([215_250_000]);
  });
});
