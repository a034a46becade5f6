import { describe, expect, test } from "vitest";
import { addDays, completedYears } from "../../../src/core/calendar.js";
import {
  InvalidInputError,
  OutOfCoverageError,
  pensionAge,
  pensionAgeDateFor,
} from "../../../src/index.js";

describe("the pension age", () => {
  test.each([
    ["2015-07-01", "2018-12-31", 56],
    ["2019-01-01", "2021-12-31", 57],
    ["2022-01-01", "2024-12-31", 58],
    ["2025-01-01", "2027-12-31", 59],
    ["2028-01-01", "2030-12-31", 60],
    ["2031-01-01", "2033-12-31", 61],
    ["2034-01-01", "2036-12-31", 62],
    ["2037-01-01", "2039-12-31", 63],
    ["2040-01-01", "2042-12-31", 64],
    ["2043-01-01", "2999-12-31", 65],
  ])("from %s to %s is %i", (from, to, age) => {
    expect(pensionAge(from)).toBe(age);
    expect(pensionAge(to)).toBe(age);
  });

  test("before the programme and for no date there is none", () => {
    expect(() => pensionAge("2015-06-30")).toThrow(OutOfCoverageError);
    expect(() => pensionAge("2026-02-30")).toThrow(InvalidInputError);
    expect(() => pensionAgeDateFor({ birthDate: "x" })).toThrow(InvalidInputError);
  });
});

/** Day by day: the first on which the completed years reach the age in force. */
function bruteForce(birthDate: string): string {
  const first = `${Number(birthDate.slice(0, 4)) + 55}-12-01`;
  let day = first < "2015-07-01" ? "2015-07-01" : first;
  while (completedYears(birthDate, day) < pensionAge(day)) day = addDays(day, 1);
  return day;
}

describe("the day on which it is reached", () => {
  const years = Array.from({ length: 26 }, (_, index) => 1957 + index);
  const births = years.flatMap((year) => [
    `${year}-01-01`,
    `${year}-01-02`,
    `${year}-02-28`,
    `${year}-06-30`,
    `${year}-07-01`,
    `${year}-12-31`,
    ...(year % 4 === 0 ? [`${year}-02-29`] : []),
  ]);

  test.each(births)("of somebody born on %s agrees with counting days", (birthDate) => {
    expect(pensionAgeDateFor({ birthDate })).toBe(bruteForce(birthDate));
  });

  test("nobody newly reaches it in a year in which it rises", () => {
    const reached = new Set(
      births.map((birthDate) => pensionAgeDateFor({ birthDate }).slice(0, 4)),
    );
    for (const year of ["2019", "2022", "2025", "2028", "2031", "2034", "2037", "2040", "2043"]) {
      expect(reached.has(year), year).toBe(false);
    }
    for (const year of ["2018", "2020", "2021", "2023", "2024", "2026"]) {
      expect(reached.has(year), year).toBe(true);
    }
  });

  test("born on 29 February it is 1 March of a common year", () => {
    expect(pensionAgeDateFor({ birthDate: "1964-02-29" })).toBe("2021-03-01");
    expect(pensionAgeDateFor({ birthDate: "1968-02-29" })).toBe("2027-03-01");
  });

  test("who was old enough when the programme began", () => {
    expect(pensionAgeDateFor({ birthDate: "1950-01-01" })).toBe("2015-07-01");
  });
});
