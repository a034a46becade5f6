import { describe, expect, test } from "vitest";
import { birthday, firstDayAtAge } from "../../src/core/birthday.js";

test.each([
  ["1970-05-20", 56, "2026-05-20"],
  ["1970-12-31", 56, "2026-12-31"],
  ["1970-05-31", 56, "2026-05-31"],
  ["2000-02-29", 18, "2018-03-01"],
  ["2000-02-29", 20, "2020-02-29"],
])("born on %s the age of %i is reached on %s", (born, age, day) => {
  expect(birthday(born, age)).toBe(day);
});

describe("an age that rises", () => {
  const steps = [
    { from: "2015-07-01", age: 56 },
    { from: "2019-01-01", age: 57 },
    { from: "2022-01-01", age: 58 },
  ];
  test.each([
    ["before the first step is reached on its day", "1950-01-01", "2015-07-01"],
    ["of the first step", "1962-12-31", "2018-12-31"],
    ["on the day of the next step is that of the next", "1963-01-01", "2020-01-01"],
    ["of the second step", "1964-12-31", "2021-12-31"],
    ["of the last step", "1980-03-04", "2038-03-04"],
    ["that is over when the next begins", "1961-06-01", "2017-06-01"],
  ])("%s", (_, born, day) => {
    expect(firstDayAtAge(steps, born)).toBe(day);
  });

  test("reached on the day on which its step begins is of that day", () => {
    expect(firstDayAtAge([{ from: "2020-05-01", age: 10 }], "2010-05-01")).toBe("2020-05-01");
  });

  test("without steps is the birth itself", () => {
    expect(firstDayAtAge([], "1980-03-04")).toBe("1980-03-04");
  });
});
