import { expect, test } from "vitest";
import type { Options } from "jamsosnaker";
import { traceOf } from "../../src/law/trace-of.js";
import { deathTables } from "../../src/sql/death-tables.js";
import { incomeTable } from "../../src/sql/income-table.js";
import { lawUntil } from "./inputs.js";

function tablesOf(first: string, last: string, options: Options = {}) {
  const trace = traceOf(options);
  return deathTables(trace, first, last, incomeTable(trace));
}

const segments = ["wage-earner", "non-wage-earner", "construction"];

test("a new period begins on the day on which a rule changes, with a row for each segment", () => {
  const { days, deaths } = tablesOf("2019-11-30", "2019-12-03");
  expect(days.map(({ day, known, period }) => [day, known, period])).toEqual([
    ["2019-11-30", 1, 1],
    ["2019-12-01", 1, 1],
    ["2019-12-02", 1, 2],
    ["2019-12-03", 1, 2],
  ]);
  expect(deaths.map(({ period, segment }) => [period, segment])).toEqual([
    ...segments.map((segment) => [1, segment]),
    ...segments.map((segment) => [2, segment]),
  ]);
});

test("a single day is a day of the tables, and one before the law is in no period", () => {
  expect(tablesOf("2026-05-01", "2026-05-01").days).toHaveLength(1);
  const { days, deaths } = tablesOf("2015-06-30", "2015-07-01");
  expect(days.map(({ period }) => period)).toEqual([0, 1]);
  expect(deaths.map(({ period }) => period)).toEqual([1, 1, 1]);
});

test.each([
  "jkm.benefit.lump-sum",
  "jkm.benefit.periodic",
  "jkm.benefit.funeral",
  "jkm.arrears.months",
  "jkk.benefit.death",
  "jkk.benefit.periodic",
  "jkk.benefit.funeral",
  "jkk.arrears.months",
])("a period without %s has no benefits", (id) => {
  const law = lawUntil(id, "2026-01-31");
  const { days, deaths } = tablesOf("2026-01-31", "2026-02-01", { law });
  expect(days.map(({ period }) => period)).toEqual([1, 2]);
  expect(deaths.map(({ period, segment }) => [period, segment])).toEqual(
    segments.map((segment) => [1, segment]),
  );
});

test("without bands of income a death by accident still has its amounts", () => {
  const law = lawUntil("jkk.contribution.non-wage-earner.bands", "2026-01-31");
  const { deaths } = tablesOf("2026-01-31", "2026-02-01", { law });
  expect(deaths.map(({ steps, jkk_funeral }) => [steps, jkk_funeral])).toEqual([
    ...segments.map(() => [1, 10_000_000]),
    ...segments.map(() => [0, 10_000_000]),
  ]);
});

test.each([
  ["before the rule", "2025-02-23", ""],
  ["three months back", "2026-05-01", "2026-02-01"],
  ["from the last day of a short month, to the last of November", "2026-02-28", "2025-11-30"],
  ["from the last day of a leap February", "2028-02-29", "2027-11-30"],
  ["from the last day of a long month, to the last of February", "2026-05-31", "2026-02-28"],
])("the last start of a membership that is long enough: %s", (_, day, start) => {
  expect(tablesOf(day, day).days[0]?.start_through).toBe(start);
});

test.each([
  ["2025-02-23", ""],
  ["2026-05-01", "2026-01-31"],
  ["2026-03-31", "2025-12-31"],
])("of a membership counted in days, on %s: %s", (day, start) => {
  const readings = { "jkm.three-month-count": "90-days" } as const;
  expect(tablesOf(day, day, { readings }).days[0]?.start_through).toBe(start);
});

test.each([
  ["2025-02-06", 0],
  ["2025-02-07", 0],
  ["2026-06-30", 0],
  ["2026-07-01", 1],
])("a payment of PP 7/2025 on %s is late: %d", (day, late) => {
  expect(tablesOf(day, day).days[0]?.labour_late).toBe(late);
});

test("the day of the decision is asked for where it decides and the law changed after the death", () => {
  const asked = (day: string, options?: Options): unknown[] => {
    const [row] = tablesOf(day, day, options).deaths;
    return [row?.jkm_decided_on, row?.jkk_decided_on];
  };
  const byDecision = { readings: { "benefit.regime-date": "decision" } } as const;
  expect(asked("2019-12-01")).toEqual([0, 0]);
  expect(asked("2019-12-01", byDecision)).toEqual([1, 1]);
  expect(asked("2019-12-02", byDecision)).toEqual([0, 0]);
});
