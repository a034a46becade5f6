import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amendLaw,
  indonesianLaw,
  projectJhtBalance,
  type JhtProjection,
  type JhtProjectionInput,
} from "jamsosnaker";
import { jhtBalanceColumns, type JhtBalanceColumnsInput } from "jamsosnaker/batch";
import {
  amended,
  amounts,
  answerOf,
  type Answer,
  anyOptions,
  columnsOrRefusal,
  counts,
  expectSaidOfRows,
  faultOf,
  faultsOf,
  vectorOf,
} from "./row-by-row.js";
import { runs } from "../runs.js";

const parts = ["openingBalance", "contributions", "returns", "total"] as const;
const starts = ["2015-06", "2015-07", "2020-02", "2023-12", "2024-01"];

interface Row {
  readonly amount: number;
  readonly months: number;
  readonly start: number;
  readonly opening: number;
}

const table = fc.array(
  fc.record({
    amount: fc.oneof(
      fc.nat(200).map((times) => times * 100_000),
      amounts,
    ),
    months: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) }, counts(40)),
    start: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant(0)),
    opening: fc.oneof(
      fc.nat(1_000).map((times) => times * 10_000),
      amounts,
    ),
  }),
  { minLength: 1, maxLength: 12, size: "max" },
);

const rates = fc.oneof(
  fc.constantFrom(0, 5, 5.7, 6, 12, 100),
  fc
    .uniqueArray(fc.integer({ min: 2015, max: 2027 }), { minLength: 9, maxLength: 13 })
    .map((years) => years.map((year) => ({ year, percent: 4 + (year % 7) / 3 }))),
);

const shape = fc.record({
  base: fc.constantFrom("wage", "contributions"),
  start: fc.boolean(),
  opening: fc.boolean(),
  deposit: fc.option(fc.constantFrom(4, 9), { nil: undefined }),
  rate: rates,
});

function singleOf(row: Row, has: typeof shape extends fc.Arbitrary<infer S> ? S : never) {
  const start = starts[row.start] ?? "";
  const shared = {
    returnPercentPerYear: has.rate,
    ...(has.start && { start }),
    ...(has.opening && { openingBalance: row.opening }),
    ...(has.deposit !== undefined && { depositRatePercent: has.deposit }),
    months: row.months,
  };
  if (has.base === "wage") return { ...shared, wage: row.amount };
  const length = row.months >= 0 && row.months <= 1_200 ? Math.ceil(row.months) : 1;
  return { ...shared, contributions: everyMonth(start, length, row.amount) };
}

/** The same contribution in every month. */
function everyMonth(start: string, length: number, amount: number) {
  const [year, month] = start.split("-").map(Number) as [number, number];
  return Array.from({ length }, (_, index) => ({
    month: `${year + Math.floor((month - 1 + index) / 12)}-${String(((month - 1 + index) % 12) + 1).padStart(2, "0")}`,
    amount,
  }));
}

describe("JHT balances in columns", () => {
  test("every amount is that of projectJhtBalance, every refused row a fault", () => {
    fc.assert(
      fc.property(table, shape, anyOptions, (rows, chosen, options) => {
        const byYear = typeof chosen.rate === "object";
        const has = { ...chosen, start: chosen.start || byYear || chosen.base !== "wage" };
        const answers = rows.map((row): Answer<JhtProjection> | "missing" => {
          const given = [row.amount, row.months, has.opening ? row.opening : 0];
          if (given.some(Number.isNaN)) return "missing";
          const input = singleOf(row, has) as JhtProjectionInput;
          return answerOf(() => projectJhtBalance(input, options));
        });
        const input: JhtBalanceColumnsInput = {
          [has.base === "wage" ? "wages" : "contributions"]: Float64Array.from(
            rows,
            ({ amount }) => amount,
          ),
          months: Float64Array.from(rows, ({ months }) => months),
          returnPercentPerYear: has.rate,
          ...(has.deposit !== undefined && { depositRatePercent: has.deposit }),
          ...(has.start && {
            start: { labels: starts, codes: Uint8Array.from(rows, ({ start }) => start) },
          }),
          ...(has.opening && {
            openingBalances: vectorOf(
              rows.map(({ opening }) => (Number.isNaN(opening) ? null : opening)),
            ),
          }),
        };
        const known = answers.flatMap((answer) => (answer === "missing" ? [] : [answer]));
        const result = columnsOrRefusal(() => jhtBalanceColumns(input, options), known);
        if (!result) return;
        const single = answers.map((answer) => (answer === "missing" ? undefined : answer.result));
        for (const part of parts) {
          expect([...result.columns[part]]).toEqual(single.map((one) => one?.[part] ?? NaN));
        }
        const found = faultsOf(result.faults);
        expect(found).toEqual(
          answers.map((answer, row) => {
            if (answer === "missing") return found[row] === "not-valid" ? "not-valid" : "missing";
            return answer.error ? faultOf(answer.error) : "none";
          }),
        );
        expectSaidOfRows(withoutRounding(result), known.map(ofAnswer));
      }),
      runs(60),
    );
  });

  test("returns at the edge of a rounding", () => {
    // A contribution of 1 to 600 rupiah for one month at 6 % earns half a rupiah at every 100.
    const contributions = Float64Array.from({ length: 600 }, (_, row) => row + 1);
    const input = { contributions, months: 1, start: "2024-01", returnPercentPerYear: 6 } as const;
    for (const mode of ["half-up", "half-even", "down", "up"] as const) {
      const options = { rounding: { mode } };
      const single = Array.from(contributions, (amount) =>
        projectJhtBalance(
          {
            contributions: [{ month: "2024-01", amount }],
            start: "2024-01",
            months: 1,
            returnPercentPerYear: 6,
          },
          options,
        ),
      );
      expect([...jhtBalanceColumns(input, options).columns.returns]).toEqual(
        single.map(({ returns }) => returns),
      );
    }
  });

  test("of two faults a row tells that of its months before that of its opening balance", () => {
    const { columns, faults } = jhtBalanceColumns({
      contributions: Float64Array.of(0, 0, 0, 0, 0, 0, NaN),
      months: Float64Array.of(0, 1_201, 1_200, 1, NaN, 1_200, 0),
      start: "2024-01",
      returnPercentPerYear: 0,
      openingBalances: vectorOf([null, null, null, -1, -1, 500, -1]),
    });
    expect(faultsOf(faults)).toEqual([
      "not-valid",
      "not-valid",
      "missing",
      "not-valid",
      "missing",
      "none",
      "missing",
    ]);
    expect([...columns.total]).toEqual([NaN, NaN, NaN, NaN, NaN, 500, NaN]);
  });

  // Twelve times it is a number of sen without a rest.
  const most = 2 ** 53 - 8_192;

  test.each([
    ["a contribution", [most, 1_000, 2_000], [0, 0, 0], 12, 0],
    ["contributions", [1_000, most, 2_000], [0, 0, 0], 12, 0],
    ["an opening balance", [1_000, 1_000, 2_000], [0, most, 0], 12, 0],
    ["returns", [1_000, 1_000, 2_000], [0, 1e11, 0], 240, 100],
  ] as const)(
    "%s too large to be exact: a fault of that row alone",
    (_, amountsPaid, openings, months, returnPercentPerYear) => {
      const shared = { months, returnPercentPerYear, start: "2024-01" };
      const { columns, faults } = jhtBalanceColumns({
        ...shared,
        contributions: Float64Array.from(amountsPaid),
        openingBalances: Float64Array.from(openings),
      });
      const tooLarge = amountsPaid.map((amount, row) => amount === most || openings[row] !== 0);
      expect(faultsOf(faults)).toEqual(tooLarge.map((is) => (is ? "unsafe-amount" : "none")));
      expect([...columns.total]).toEqual(
        amountsPaid.map((amount, row) =>
          tooLarge[row]
            ? NaN
            : projectJhtBalance({
                ...shared,
                contributions: everyMonth(shared.start, months, amount),
              }).total,
        ),
      );
    },
  );

  test("a share of the wage too large to be exact is a fault of its row", () => {
    const law = amendLaw(indonesianLaw, {
      name: "shares of a million wages",
      changes: [
        {
          provision: "jht.contribution.wage-earner.rate",
          from: "2024-01-01",
          value: { employer: "100000000", worker: "2" },
          cites: [{ regulation: "pp-46-2015", article: "Pasal 16" }],
        },
      ],
    });
    const { columns, faults } = jhtBalanceColumns(
      {
        wages: Float64Array.of(5_000_000, 1e10, 4_000_000),
        months: 1,
        start: "2024-02",
        returnPercentPerYear: 0,
      },
      { law },
    );
    expect(faultsOf(faults)).toEqual(["none", "unsafe-amount", "none"]);
    expect([...columns.total]).toEqual([5_000_000_100_000, NaN, 4_000_000_080_000]);
  });

  test("another rate of contributions in the middle of the months", () => {
    const input = { months: 12, start: "2023-10", returnPercentPerYear: 5 } as const;
    const { columns } = jhtBalanceColumns(
      { ...input, wages: Float64Array.of(4_321_000) },
      { law: amended },
    );
    const single = projectJhtBalance({ ...input, wage: 4_321_000 }, { law: amended });
    expect([...columns.total]).toEqual([single.total]);
    expect([...columns.contributions]).toEqual([3_152_173]);
  });

  test("refuses what has no base, two, or no start", () => {
    const column = Float64Array.of(1);
    const shared = { months: 12, returnPercentPerYear: 5 };
    expect(() => jhtBalanceColumns(shared)).toThrow(/wages/);
    expect(() => jhtBalanceColumns({ ...shared, wages: column, contributions: column })).toThrow(
      /wages/,
    );
    expect(() => jhtBalanceColumns({ ...shared, contributions: column })).toThrow(/start/);
    expect(() =>
      jhtBalanceColumns({
        ...shared,
        wages: column,
        returnPercentPerYear: [{ year: 2024, percent: 5 }],
      }),
    ).toThrow(/returnPercentPerYear/);
  });
});

/** Single calls name the rounding only where a line needs it. */
function withoutRounding<Result extends { readonly readings: readonly { readonly id: string }[] }>(
  result: Result,
): Result {
  return { ...result, readings: result.readings.filter(({ id }) => id !== "rounding") };
}

function ofAnswer(answer: Answer<JhtProjection>): Answer<JhtProjection> {
  return answer.result ? { result: withoutRounding(answer.result) } : answer;
}
