import { expect, test } from "vitest";
import { dueProvisions, indonesianLaw, InvalidInputError, lawAsOf } from "../../src/index.js";
import { addDays } from "../../src/core/calendar.js";

const ids = (date: string, days?: number): string[] =>
  dueProvisions(date, days === undefined ? {} : { days }).map(
    ({ kind, on, provision }) => `${on} ${kind} ${provision.id}`,
  );

test.each(["jp.contribution.wage-ceiling", "jp.benefit.limits"])(
  "%s is due from its day and not announced after it",
  (id) => {
    const day = indonesianLaw.provision(id)?.versions.at(-1)?.nextDue ?? "";
    const before = addDays(day, -1);
    expect(ids(before, 0).join()).not.toContain(id);
    expect(ids(before, 1)).toContain(`${day} new-value ${id}`);
    expect(ids(day, 0)).toContain(`${day} not-announced ${id}`);
  },
);

test("a dated relief is shown before it ends, not after", () => {
  const relief = "2026-12-31 ends relief.pp-50-2025.other";
  expect(ids("2026-10-01", 30)).not.toContain(relief);
  expect(ids("2026-10-01")).not.toContain(relief);
  expect(ids("2026-10-02")).toContain(relief);
  expect(ids("2026-12-31", 0)).toContain(relief);
  expect(ids("2027-01-01")).not.toContain(relief);
});

test("on the day of the release nothing has been overdue for more than a month", () => {
  const releaseDate = process.env["RELEASE_DATE"] ?? lawAsOf;
  const overdue = dueProvisions(addDays(releaseDate, -31), { days: 0 }).filter(
    ({ kind }) => kind === "not-announced",
  );
  expect(overdue).toEqual([]);
});

test("days may be asked for a hundred years ahead, and no further", () => {
  expect(ids("2027-03-01", 36_525).length).toBeGreaterThan(0);
  expect(() => ids("2027-03-01", 36_526)).toThrow("options.days");
});

test("what is due is told in the order of its days", () => {
  const days = dueProvisions("2026-10-02", { days: 200 }).map(({ on }) => on);
  expect(new Set(days).size).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted());
});

test("another law has its own dates, and a bad date is refused", () => {
  const [first] = indonesianLaw.provisions();
  const empty = { ...indonesianLaw, provisions: () => (first ? [{ ...first, versions: [] }] : []) };
  expect(dueProvisions("2027-03-01", { law: empty })).toEqual([]);
  expect(dueProvisions("2027-03-01", { law: { ...indonesianLaw, provisions: () => [] } })).toEqual(
    [],
  );
  expect(() => dueProvisions("2027-02-30")).toThrow(InvalidInputError);
});
