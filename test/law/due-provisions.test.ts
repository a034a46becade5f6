import { expect, test } from "vitest";
import { dueProvisions, indonesianLaw, InvalidInputError, lawAsOf } from "../../src/index.js";
import { addDays } from "../../src/core/calendar.js";

const ids = (date: string, days?: number): string[] =>
  dueProvisions(date, days === undefined ? {} : { days }).map(
    ({ kind, on, provision }) => `${on} ${kind} ${provision.id}`,
  );

test("a yearly value is due from its day and not announced after it", () => {
  expect(ids("2027-02-28", 0)).toEqual([]);
  expect(ids("2027-02-28", 1)).toEqual([
    "2027-03-01 new-value jp.contribution.wage-ceiling",
    "2027-03-01 new-value jp.benefit.limits",
  ]);
  expect(ids("2027-03-01", 0)).toContain("2027-03-01 not-announced jp.benefit.limits");
});

test("a dated relief is shown before it ends, not after", () => {
  const relief = "2026-12-31 ends relief.pp-50-2025.other";
  expect(ids("2026-10-01", 30)).not.toContain(relief);
  expect(ids("2026-10-02")).toContain(relief);
  expect(ids("2026-12-31", 0)).toContain(relief);
  expect(ids("2027-01-01")).not.toContain(relief);
});

test("at the date of this release nothing has been overdue for more than a month", () => {
  const overdue = dueProvisions(addDays(lawAsOf, -31), { days: 0 }).filter(
    ({ kind }) => kind === "not-announced",
  );
  expect(overdue).toEqual([]);
});

test("another law has its own dates, and a bad date is refused", () => {
  expect(dueProvisions("2027-03-01", { law: { ...indonesianLaw, provisions: () => [] } })).toEqual(
    [],
  );
  expect(() => dueProvisions("2027-02-30")).toThrow(InvalidInputError);
});
