import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  boundsOf,
  clampedDay,
  completedMonths,
  completedYears,
  daysBetween,
  earlierFirst,
  isCalendarDate,
  isSaturday,
  isSunday,
  lastDayOf,
  monthsFromTo,
  monthsInSpan,
} from "../../src/core/calendar.js";
import { monthField } from "../../src/core/fields.js";

describe("calendar", () => {
  test.each(["2024-02-29", "2000-02-29", "2011-12-30", "2026-12-31"])("%s is a date", (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-3",
    "2026-04-00",
    "2026-04-03T00:00:00Z",
    "",
  ])("%s is not a date", (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });

  test("days between two dates", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-06-10", "2026-06-10")).toBe(0);
    expect(daysBetween("2026-01-01", "2025-12-31")).toBe(-1);
  });

  test("months have two digits from 01 to 12", () => {
    expect(["2026-01", "2026-12"].every((month) => monthField.safeParse(month).success)).toBe(true);
    expect(
      ["2026-00", "2026-13", "2026-1", "2026"].some((month) => monthField.safeParse(month).success),
    ).toBe(false);
  });

  test("last days follow leap years", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(lastDayOf("2026-02")).toBe("2026-02-28");
    expect(lastDayOf("2026-12")).toBe("2026-12-31");
  });

  test("months run over the turn of a year, both ends included", () => {
    expect(monthsFromTo("2025-11", "2026-02")).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(monthsFromTo("2026-02", "2026-01")).toEqual([]);
  });

  test("days and months are added on the calendar", () => {
    expect(addDays("2019-12-01", 1)).toBe("2019-12-02");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2018-11-03", 1)).toBe("2018-11-04");
    expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
    expect(addMonths("2025-11-30", 3)).toBe("2026-02-28");
  });

  test("each day follows the one before, in whatever time zone the machine stands", () => {
    const days = Array.from({ length: 20 * 366 }, (_, day) =>
      new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10),
    );
    for (const [index, day] of days.slice(1).entries()) {
      const before = days[index] ?? "";
      expect([addDays(before, 1), addDays(day, -1)]).toEqual([day, before]);
      expect(daysBetween(before, day)).toBe(1);
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      expect([isSunday(day), isSaturday(day)]).toEqual([weekday === 0, weekday === 6]);
    }
  });

  test("years are completed on the birthday, a leapling's on 1 March", () => {
    expect(completedYears("2003-05-10", "2026-05-09")).toBe(22);
    expect(completedYears("2003-05-10", "2026-05-10")).toBe(23);
    expect(completedYears("2004-02-29", "2027-02-28")).toBe(22);
    expect(completedYears("2004-02-29", "2027-03-01")).toBe(23);
  });

  test.each([
    ["2026-01-31", "2026-01-31", 0],
    ["2026-01-31", "2026-02-27", 0],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-15", "2026-03-14", 1],
    ["2026-01-15", "2026-03-15", 2],
    ["2025-11-30", "2026-12-30", 13],
  ])("from %s to %s are %i completed months", (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  test.each([
    ["2026-01", "2026-01", 1],
    ["2025-11", "2026-02", 4],
    ["2026-02", "2026-01", 0],
    ["2026-03", "2026-01", 0],
    ["1000-01", "2999-12", 24_000],
  ])("from %s to %s are %i months", (from, to, months) => {
    expect(monthsInSpan(from, to)).toBe(months);
  });

  test("a span beyond the years of the input has no months", () => {
    expect(monthsInSpan("1000-01", "3000-01")).toBe(0);
  });

  test("a month has its first and its last day, asked again too", () => {
    const [first, again] = [boundsOf("1234-02"), boundsOf("1234-02")];
    expect(first).toEqual({ first: "1234-02-01", last: "1234-02-28" });
    expect(again).toBe(first);
  });

  test("a day that a month lacks is its last", () => {
    expect([clampedDay("2026-02", 30), clampedDay("2026-02", 5)]).toEqual([
      "2026-02-28",
      "2026-02-05",
    ]);
  });

  test("days are put in order", () => {
    const days = ["2026-01-02", "2025-12-31", "2026-01-01", "2025-12-31"];
    expect(days.toSorted(earlierFirst)).toEqual([
      "2025-12-31",
      "2025-12-31",
      "2026-01-01",
      "2026-01-02",
    ]);
    expect(earlierFirst("a", "b")).toBe(-1);
    expect(earlierFirst("a", "a")).toBe(0);
    expect(earlierFirst("b", "a")).toBe(1);
  });
});
