import { describe, expect, test } from "vitest";
import { monthOf } from "../../../src/roster/cleaning/month-names.js";

const months = Array.from({ length: 12 }, (_, at) => at + 1);

test.each([
  ["Roman numerals", "I II III IV V VI VII VIII IX X XI XII"],
  [
    "Indonesian names",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  ],
  [
    "English names",
    "January February March April May June July August September October November December",
  ],
  [
    "older names",
    "Januari Pebruari Maret April Mai Juni Juli Agustus September Oktober Nopember Desember",
  ],
  ["short names", "jan peb mrt apr mei jun jul agt sep okt nop des"],
])("the months in %s", (_, names) => {
  expect(names.split(" ").map(monthOf)).toEqual(months);
});

describe("a month that is mistyped or shortened", () => {
  test.each([
    ["sept", 9],
    ["agst", 8],
    ["jnuaru", 1],
    ["agsutus", 8],
    ["jani", 1],
    ["junli", 6],
    ["julni", 7],
  ])("%s is month %i", (word, month) => {
    expect(monthOf(word)).toBe(month);
  });

  test.each([
    ["three letters that are no short form", "mej"],
    ["two slips in a short word", "agusx"],
    ["three slips in a long one", "januxyz"],
    ["a slip that makes two months of it", "jumi"],
    ["letters of a month without its first", "gust"],
    ["the start of one month and the letters of another", "jane"],
    ["a name that only starts like a month", "julukan"],
    ["another numeral", "XIII"],
  ])("%s: %s is none", (_, word) => {
    expect(monthOf(word)).toBeUndefined();
  });
});
