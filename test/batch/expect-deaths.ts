import { expect } from "vitest";
import type { Benefit } from "jamsosnaker";
import { type DeathColumns, deathStates } from "jamsosnaker/batch";
import { type Answer, expectSaidOfRows, faultOf, faultsOf } from "./row-by-row.js";

const items = ["death", "periodic", "funeral", "scholarship"] as const;

function stateOf({ undetermined, withheld, owedByEmployer, notDue }: Benefit): number {
  return (
    (undetermined.length > 0 ? deathStates.open : 0) |
    (withheld.length > 0 ? deathStates.withheld : 0) |
    (owedByEmployer.length > 0 ? deathStates.owedByEmployer : 0) |
    (notDue.length > 0 ? deathStates.notDue : 0)
  );
}

/** That columns of deaths are what the calculator answers row by row. */
export function expectDeaths(
  result: DeathColumns,
  answers: readonly (Answer<Benefit> | "missing")[],
): void {
  const known = answers.map((answer) => (answer === "missing" ? undefined : answer.result));
  for (const item of items) {
    expect([...result.columns[item]]).toEqual(
      known.map((benefit) => (benefit ? (benefit.byItem[item] ?? 0) : NaN)),
    );
  }
  expect([...result.columns.total]).toEqual(known.map((benefit) => benefit?.total ?? NaN));
  expect([...result.states]).toEqual(known.map((benefit) => (benefit ? stateOf(benefit) : 0)));
  expect(faultsOf(result.faults)).toEqual(
    answers.map((answer) =>
      answer === "missing" ? "missing" : answer.error ? faultOf(answer.error) : "none",
    ),
  );
  const paid = known.flatMap((benefit) => benefit ?? []);
  const sum = (of: (benefit: Benefit) => number): number =>
    paid.reduce((total, benefit) => total + Math.round(of(benefit) * 100), 0) / 100;
  expect(result.totals).toMatchObject({
    persons: paid.length,
    faults: answers.length - paid.length,
    // Sums of the largest amounts are beyond what this test adds up exactly.
    ...(sum(({ total }) => total) < 1e12 && { total: sum(({ total }) => total) }),
    open: paid.filter(({ undetermined }) => undetermined.length > 0).length,
    withheld: paid.filter(({ withheld }) => withheld.length > 0).length,
  });
  expectSaidOfRows(
    result,
    answers.flatMap((answer) => (answer === "missing" ? [] : [answer])),
  );
}
