import { describe, expect, test } from "vitest";
import {
  addToTally,
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  emptyCoverageTally,
  type JhtProjectionInput,
  type JkkBenefitInput,
  type JkmBenefitInput,
  type Options,
  projectJhtBalance,
} from "jamsosnaker";
import {
  constructionColumns,
  coverageColumns,
  jhtBalanceColumns,
  jkkDeathColumns,
  jkmColumns,
  migrantWorkerColumns,
  nonWageEarnerColumns,
  wageEarnerColumns,
} from "jamsosnaker/batch";
import { expectDeaths } from "./expect-deaths.js";
import {
  type Answer,
  amended,
  answerOf,
  expectSaidOfRows,
  faultOf,
  faultsOf,
  vectorOf,
} from "./row-by-row.js";

const nan = Number.NaN;

/** Amounts at the edges: of what is rupiah, of what is plausible, of what integers carry. */
const edges = [
  ...[nan, -1, 0, 0.01, 0.005, 1, 99_999, 99_999.99, 100_000, 1_099_000, 1_099_000.5, 1_100_000],
  ...[2_333_641.85, 5_000_000, 11_086_299.99, 11_086_300, 11_086_300.01, 20_200_000, 1e11],
  ...[
    1e11 + 0.01,
    1e12,
    1e12 + 1,
    90_071_992_547_409.91,
    Number.MAX_SAFE_INTEGER,
    2 ** 53,
    Infinity,
  ],
];

const options: readonly (readonly [string, Options])[] = [
  ["as the law is read", {}],
  ["to the rupiah, down", { rounding: { mode: "down" } }],
  ["to the rupiah, up", { rounding: { mode: "up" } }],
  ["to the rupiah, halves to even", { rounding: { mode: "half-even" } }],
  ["to the sen", { rounding: { to: "sen" } }],
  ["to the sen, up", { rounding: { to: "sen", mode: "up" } }],
  ["under another law", { law: amended }],
];

const wordOf = ({ error }: Answer<unknown>): string => (error ? faultOf(error) : "none");

/** That the faults are those of the calculator, or that the value is missing. */
function expectFaults(
  faults: Uint8Array,
  answers: readonly Answer<unknown>[],
  given: readonly number[],
): void {
  expect(faultsOf(faults)).toEqual(
    answers.map((answer, row) => (Number.isNaN(given[row]) ? "missing" : wordOf(answer))),
  );
}

function smallAmong(given: readonly number[], answers: readonly Answer<unknown>[]): number {
  return given.filter((amount, row) => answers[row]?.result && amount < 100_000).length;
}

interface Said {
  readonly warnings: readonly { readonly code: string; readonly values?: unknown }[];
}

function expectSmall({ warnings }: Said, rows: number): void {
  expect(warnings.filter(({ code }) => code === "amounts-look-too-small")).toEqual([
    { code: "amounts-look-too-small", severity: "check", values: { rows, least: 100_000 } },
  ]);
  expect(warnings.map(({ code }) => code)).not.toContain("amount-looks-too-small");
}

/** Amounts that leave a sum exact. */
const summable = edges.filter((amount) => !(amount > 1e13) || amount > Number.MAX_SAFE_INTEGER);

describe.each(options)("contributions, %s", (_, chosen) => {
  const shared = { month: "2026-05", programmes: ["jkk", "jkm", "jht", "jp"] } as const;

  test("of wage earners in each risk group", () => {
    const groups = ["very-low", "low", "medium", "high", "very-high"] as const;
    const rows = summable.flatMap((wage, at) => [
      { wage, group: at % 5 },
      { wage, group: (at + 2) % 5 },
    ]);
    const answers = rows.map(({ wage, group }) =>
      answerOf(() =>
        computeContribution(
          { segment: "wage-earner", ...shared, wage, riskGroup: groups[group] ?? "low" },
          chosen,
        ),
      ),
    );
    const wages = rows.map(({ wage }) => wage);
    const result = wageEarnerColumns(
      {
        ...shared,
        wages: Float64Array.from(wages),
        riskGroups: Uint8Array.from(rows, ({ group }) => group),
      },
      chosen,
    );
    const lines = [
      ...(["jkk", "jkm", "jhtEmployer"] as const).map(
        (name) => [name, name.slice(0, 3), "employer"] as const,
      ),
      ["jhtWorker", "jht", "worker"] as const,
      ["jpEmployer", "jp", "employer"] as const,
      ["jpWorker", "jp", "worker"] as const,
    ];
    const sums = { employer: 0, worker: 0 };
    for (const [name, programme, payer] of lines) {
      const amounts = answers.map(
        (one) =>
          one.result?.lines.find((line) => line.programme === programme && line.payer === payer)
            ?.amount ?? nan,
      );
      expect([...(result.columns[name] ?? [])], name).toEqual(amounts);
      sums[payer] += amounts.reduce((sum, each) => sum + Math.round((each || 0) * 100), 0);
    }
    expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? nan));
    expectFaults(result.faults, answers, wages);
    expect(result.totals.byPayer).toEqual({
      employer: sums.employer / 100,
      worker: sums.worker / 100,
    });
    const persons = answers.filter((one) => one.result).length;
    expect(result.totals).toMatchObject({ persons, faults: rows.length - persons });
    expectSmall(result, smallAmong(wages, answers));
  });

  test("of non-wage earners in each band", () => {
    const facts = { month: "2026-05", sector: "other", fundedBy: "csr" } as const;
    const programmes = ["jkk", "jkm", "jht"] as const;
    const answers = edges.map((income) =>
      answerOf(() =>
        computeContribution({ segment: "non-wage-earner", ...facts, programmes, income }, chosen),
      ),
    );
    const result = nonWageEarnerColumns(
      { ...facts, programmes, incomes: Float64Array.from(edges) },
      chosen,
    );
    for (const programme of programmes) {
      expect([...(result.columns[programme] ?? [])], programme).toEqual(
        answers.map(
          (one) => one.result?.lines.find((line) => line.programme === programme)?.amount ?? nan,
        ),
      );
    }
    expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? nan));
    expectFaults(result.faults, answers, edges);
    expect(result).toMatchObject({ fundedBy: "csr", month: "2026-05" });
    expect(result.totals.total).toBe(
      answers.reduce((sum, one) => sum + (one.result?.total ?? 0), 0),
    );
    expectSmall(result, smallAmong(edges, answers));
    expectSaidOfRows(result, answers);
  });

  test.each([
    ["contractValues", "contractValue", {}],
    ["contractValuesWithVat", "contractValueWithVat", { vatPercent: 11 }],
    ["wages", "wages", { fundedBy: "apbd" }],
  ] as const)("of construction by %s", (column, field, more) => {
    const answers = summable.map((amount) =>
      answerOf(() =>
        computeContribution(
          { segment: "construction", month: "2026-05", ...more, [field]: amount } as never,
          chosen,
        ),
      ),
    );
    const result = constructionColumns(
      { month: "2026-05", ...more, [column]: Float64Array.from(summable) },
      chosen,
    );
    for (const programme of ["jkk", "jkm"] as const) {
      expect([...result.columns[programme]], programme).toEqual(
        answers.map(
          (one) => one.result?.lines.find((line) => line.programme === programme)?.amount ?? nan,
        ),
      );
    }
    expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? nan));
    expectFaults(result.faults, answers, summable);
    expectSmall(result, smallAmong(summable, answers));
    expectSaidOfRows(result, answers);
    const { provisions } = answers.find((one) => one.result)?.result?.lines[0] ?? expect.fail();
    expect(result.rules).toEqual(expect.arrayContaining([...provisions]));
    expect(Object.hasOwn(result, "fundedBy")).toBe("fundedBy" in more);
  });

  test.each([{}, { jht: 50_000, fundedBy: "self" }] as const)(
    "of migrant workers with %j",
    (more) => {
      const contracts = [nan, -1, 0, 1, 6, 7, 12, 13, 24, 24, 25, 36, 1.5, 2 ** 53];
      const facts = { date: "2026-05-01", via: "agency", ...more } as const;
      const answers = contracts.map((contractMonths) =>
        answerOf(() =>
          computeContribution({ segment: "migrant-worker", ...facts, contractMonths }, chosen),
        ),
      );
      const result = migrantWorkerColumns(
        { ...facts, contractMonths: Float64Array.from(contracts) },
        chosen,
      );
      const amountsOf = (programme: string): number[] =>
        answers.map((one) =>
          one.result
            ? one.result.lines
                .filter((line) => line.programme === programme)
                .reduce((sum, line) => sum + line.amount, 0)
            : nan,
        );
      expect(Object.keys(result.columns)).toEqual(
        "jht" in more ? ["jkkJkm", "jht", "total"] : ["jkkJkm", "total"],
      );
      expect([...result.columns.jkkJkm]).toEqual(amountsOf("jkk-jkm"));
      if (result.columns.jht) expect([...result.columns.jht]).toEqual(amountsOf("jht"));
      expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? nan));
      const sumOf = (amounts: readonly number[]): number =>
        amounts.reduce((sum, amount) => sum + (amount || 0), 0);
      expect(result.totals.byProgramme).toEqual({
        "jkk-jkm": sumOf(amountsOf("jkk-jkm")),
        ...("jht" in more && { jht: sumOf(amountsOf("jht")) }),
      });
      expectFaults(result.faults, answers, contracts);
      expectSaidOfRows(result, answers);
      expect(result.reliefs).toEqual([]);
      expect(result.rules.length).toBeGreaterThan(0);
      expect(Object.hasOwn(result, "fundedBy")).toBe("fundedBy" in more);
    },
  );
});

const days = ["2015-06-30", "2019-12-01", "2019-12-02", "2024-05-29", "2025-02-24", "2026-05-01"];
const starts = ["2019-11-20", "2024-05-01", "2026-02-01", "2026-02-02"];
const births = ["1996-08-01", "2010-07-01", "2026-06-01"];
const levels = ["none", "not-yet", "sd", "higher"] as const;

interface DeathRow {
  readonly day: number;
  readonly start: number;
  readonly months: number;
  readonly unbroken: number;
  readonly arrears: number;
  readonly level: number;
  readonly grade: number;
  readonly birth: number;
}

/** Rows of which each fact steps on at a pace of its own. */
function deathRows(count: number): readonly DeathRow[] {
  const months = [0, 3, 35, 36, 40, 720, 721, nan, 1.5];
  const unbroken = [0, 40, 2, 36, 3, nan];
  const arrears = [0, 0, 2, 3, 4, nan, -1];
  const grades = [1, 6, 0, 4, nan, 1.5];
  const at = (list: readonly number[], index: number): number => list[index % list.length] ?? nan;
  return Array.from({ length: count }, (_, row) => ({
    day: (row + Math.floor(row / 6)) % days.length,
    start: row % starts.length,
    months: at(months, Math.floor(row / 2)),
    unbroken: at(unbroken, Math.floor(row / 3)),
    arrears: at(arrears, Math.floor(row / 5)),
    level: Math.floor(row / 7) % levels.length,
    grade: at(grades, Math.floor(row / 11)),
    birth: Math.floor(row / 13) % births.length,
  }));
}

type DeathShape = "bare" | "starts" | "arrears" | "family" | "all";

describe.each(["wage-earner", "non-wage-earner", "construction"] as const)(
  "deaths of a %s",
  (segment) => {
    const rows = deathRows(segment === "construction" ? 60 : 100);
    const has = (shape: DeathShape, part: DeathShape): boolean => shape === "all" || shape === part;
    const gradeOf = ({ level, grade }: DeathRow): number | undefined => {
      if (levels[level] === "none" || (levels[level] === "not-yet" && !(grade > 0)))
        return undefined;
      return grade;
    };
    const columnsOf = (shape: DeathShape) => ({
      segment,
      date: { labels: days, codes: Uint8Array.from(rows, ({ day }) => day) },
      ...(has(shape, "arrears") && {
        arrearsMonths: Float64Array.from(rows, ({ arrears }) => arrears),
        ...(segment === "non-wage-earner" && { arrearsSettledBy: "heirs" as const }),
      }),
      ...(has(shape, "family") && {
        children: [
          {
            level: vectorOf(rows.map(({ level }) => levels[level] ?? null)),
            grade: Float64Array.from(rows, ({ grade }) => grade),
            birthDate: { labels: births, codes: Uint8Array.from(rows, ({ birth }) => birth) },
            married: false,
          },
        ],
      }),
    });
    const singleOf = (shape: DeathShape, row: DeathRow): object | "missing" => {
      const grade = gradeOf(row);
      if (has(shape, "arrears") && Number.isNaN(row.arrears)) return "missing";
      if (has(shape, "family") && Number.isNaN(grade)) return "missing";
      const level = levels[row.level] ?? "none";
      return {
        segment,
        date: days[row.day],
        ...(has(shape, "arrears") && {
          arrearsMonths: row.arrears,
          ...(segment === "non-wage-earner" && row.arrears !== 0 && { arrearsSettledBy: "heirs" }),
        }),
        ...(has(shape, "family") && {
          children:
            level === "none"
              ? []
              : [
                  {
                    level,
                    ...(grade !== undefined && { grade }),
                    birthDate: births[row.birth],
                    married: false,
                  },
                ],
        }),
      };
    };

    test.each<DeathShape>(["bare", "starts", "arrears", "family", "all"])(
      "not from work, with %s",
      (shape) => {
        const withMonths = shape === "starts" || shape === "all";
        const result = jkmColumns({
          ...columnsOf(shape),
          ...(withMonths && {
            membershipStart: { labels: starts, codes: Uint8Array.from(rows, ({ start }) => start) },
            contributionMonths: Float64Array.from(rows, ({ months }) => months),
            consecutiveContributionMonths: Float64Array.from(rows, ({ unbroken }) => unbroken),
          }),
        });
        const answers = rows.map((row) => {
          const single = singleOf(shape, row);
          if (single === "missing") return single;
          if (withMonths && [row.months, row.unbroken].some(Number.isNaN))
            return "missing" as const;
          return answerOf(() =>
            computeJkmBenefit({
              ...single,
              ...(withMonths && {
                membershipStart: starts[row.start],
                contributionMonths: row.months,
                consecutiveContributionMonths: row.unbroken,
              }),
            } as JkmBenefitInput),
          );
        });
        // Of a row with several faults the columns tell the first that they meet.
        const faults = faultsOf(result.faults);
        expectDeaths(
          result,
          answers.map((answer, row) =>
            answer === "missing" && faults[row] === "not-valid"
              ? answerOf(() => computeJkmBenefit({} as never))
              : answer,
          ),
        );
        expect(result.rules.length).toBeGreaterThan(2);
      },
    );

    test.each<DeathShape>(["bare", "arrears", "family", "all"])("from work, with %s", (shape) => {
      const wages = rows
        .map((_, row) => summable[(row * 7) % summable.length] ?? nan)
        .map((wage) => (wage > 1e12 + 1 && wage < 2 ** 53 ? 5_000_000 : wage));
      const result = jkkDeathColumns({ ...columnsOf(shape), wages: Float64Array.from(wages) });
      const answers = rows.map((row, at) => {
        const single = singleOf(shape, row);
        const wage = wages[at] ?? nan;
        if (single === "missing" || Number.isNaN(wage)) return "missing" as const;
        return answerOf(() =>
          computeJkkBenefit({
            ...single,
            death: true,
            ...(segment === "non-wage-earner" ? { income: wage } : { wage }),
          } as JkkBenefitInput),
        );
      });
      const faults = faultsOf(result.faults);
      expectDeaths(
        result,
        answers.map((answer, row) =>
          answer === "missing" && faults[row] === "not-valid"
            ? answerOf(() => computeJkkBenefit({} as never))
            : answer,
        ),
      );
      const paid = answers.map((answer) => (answer === "missing" ? undefined : answer.result));
      expectSmall(result, wages.filter((wage, row) => paid[row] && wage < 100_000).length);
    });
  },
);

describe.each<[string, Partial<JkmBenefitInput & JkkBenefitInput>]>([
  ["without heirs", { heirs: false }],
  ["of people not enrolled", { enrolled: false }],
  ["with a child of whose class nothing is known", { children: [{ level: "sd" }] }],
])("deaths %s", (_, more) => {
  const facts = { segment: "wage-earner", date: "2024-05-29", ...more } as const;

  test("not from work", () => {
    const months = [40, 2];
    expectDeaths(
      jkmColumns({ ...facts, contributionMonths: Uint8Array.from(months) } as never),
      months.map((contributionMonths) =>
        answerOf(() => computeJkmBenefit({ ...facts, contributionMonths })),
      ),
    );
  });

  test("from work", () => {
    const wages = [5_000_000, 99_999, 12_345_678.9];
    expectDeaths(
      jkkDeathColumns({ ...facts, wages: Float64Array.from(wages) } as never),
      wages.map((wage) => answerOf(() => computeJkkBenefit({ ...facts, wage, death: true }))),
    );
  });
});

describe.each(options.slice(2))("JHT balances, %s", (_, chosen) => {
  const openings = [0, 1_000_000, 2_333_641.85, nan, -1, 1e11, 1e11 + 1, 0.5];
  const lengths = [1, 12, 13, 0, nan, 1.5, 24];
  const months = ["2015-07", "2023-12", "2026-01"];
  const amounts = summable.filter((amount) => !(amount > 1e12 && amount < 2 ** 53));
  const rows = amounts.flatMap((amount, at) =>
    [0, 1].map((turn) => ({
      amount,
      length: lengths[(at + turn * 4) % lengths.length] ?? nan,
      opening: openings[(at * 2 + turn) % openings.length] ?? nan,
      start: (at + turn) % months.length,
    })),
  );

  test.each([
    ["wages", false],
    ["wages", true],
    ["contributions", true],
  ] as const)("by %s, with months of the calendar: %s", (base, withStart) => {
    const shared = { returnPercentPerYear: 5.7 };
    const given = rows.filter(({ length }) => base === "wages" || !(length > 24));
    const result = jhtBalanceColumns(
      {
        ...shared,
        [base]: Float64Array.from(given, ({ amount }) => amount),
        months: Float64Array.from(given, ({ length }) => length),
        openingBalances: Float64Array.from(given, ({ opening }) => opening),
        ...(withStart && {
          start: { labels: months, codes: Uint8Array.from(given, ({ start }) => start) },
        }),
      },
      chosen,
    );
    const answers = given.map((row): Answer<ReturnType<typeof projectJhtBalance>> | "missing" => {
      const { amount, length, opening } = row;
      if ([amount, length, opening].some(Number.isNaN)) return "missing";
      const start = months[row.start] ?? "";
      const [year, first] = start.split("-").map(Number) as [number, number];
      const paid = Array.from({ length: Math.max(0, Math.ceil(length)) }, (__, index) => ({
        month: `${year + Math.floor((first - 1 + index) / 12)}-${String(((first - 1 + index) % 12) + 1).padStart(2, "0")}`,
        amount,
      }));
      const input = {
        ...shared,
        ...(withStart && { start }),
        months: length,
        openingBalance: opening,
        ...(base === "wages" ? { wage: amount } : { contributions: paid }),
      };
      return answerOf(() => projectJhtBalance(input as JhtProjectionInput, chosen));
    });
    const faults = faultsOf(result.faults);
    expect(faults).toEqual(
      answers.map((answer, row) =>
        answer !== "missing"
          ? wordOf(answer)
          : faults[row] === "not-valid"
            ? "not-valid"
            : "missing",
      ),
    );
    const known = answers.map((answer) => (answer === "missing" ? undefined : answer.result));
    for (const part of ["openingBalance", "contributions", "returns"] as const) {
      expect([...result.columns[part]], part).toEqual(known.map((one) => one?.[part] ?? nan));
    }
    expect(result.totals).toMatchObject({
      persons: known.filter(Boolean).length,
      faults: given.length - known.filter(Boolean).length,
    });
    expect(result.rules.length).toBeGreaterThan(0);
    const small = given.filter(({ amount }, row) => known[row] && amount < 100_000).length;
    if (base === "wages") expectSmall(result, small);
    else expect(result.warnings.map(({ code }) => code)).not.toContain("amounts-look-too-small");
  });
});

test("JHT balances run over a hundred years at most", () => {
  const { columns, faults } = jhtBalanceColumns({
    wages: Float64Array.of(5_000_000, 5_000_000),
    months: Uint16Array.of(1_200, 1_201),
    returnPercentPerYear: 0,
  });
  expect([...columns.contributions]).toEqual([1_200 * 285_000, nan]);
  expect(faultsOf(faults)).toEqual(["none", "not-valid"]);
});

test("people of coverage, by all labels at once", () => {
  const covered = [1, 0, nan, 3, 2, -1, 1, 5];
  const workers = [2, 1, 1, nan, 1, 1, 1, 4.5];
  const regions = ["62.05", "62.71"];
  const codes = [0, 1, 0, 0, 1, 0, 7, 0];
  const input = {
    definition: "segment",
    covered: Float64Array.from(covered),
    workers: Float64Array.from(workers),
    region: { labels: regions, codes: Uint8Array.from(codes) },
    sex: vectorOf(["male", "female", "male", "male", "female", "male", "male", "male"] as const),
    fundedBy: "apbd",
  } as const;
  const result = coverageColumns(input);
  expect(faultsOf(result.faults)).toEqual([
    ...["none", "none", "missing", "missing", "none", "not-valid", "unknown-label", "not-valid"],
  ]);
  expect([...result.columns.gap]).toEqual([1, 1, nan, nan, 0, nan, nan, nan]);
  const rows = [
    { region: "62.05", sex: "male", fundedBy: "apbd", covered: 1, workers: 2 },
    { region: "62.71", sex: "female", fundedBy: "apbd", covered: 0, workers: 1 },
    { region: "62.71", sex: "female", fundedBy: "apbd", covered: 2, workers: 1 },
  ] as const;
  expect(result.tally).toEqual(addToTally(emptyCoverageTally("segment"), rows));
  expect([result.count, result.rules]).toEqual([8, []]);
  expect(coverageColumns({ ...input, source: "list" }).tally).toEqual(
    addToTally(emptyCoverageTally("segment", { source: "list" }), rows),
  );
});
