import { expect, test } from "vitest";
import { cleanRoster, type CleanedRoster } from "../../../src/index.js";

const nik = "6205011204859001";
const on = "2026-11-01";
const read = (Penghasilan: unknown): CleanedRoster =>
  cleanRoster([{ NIK: nik, Penghasilan }], { on });

test.each([
  ["Rp 1.500.000,-.", 1_500_000],
  ["1.500.000;", 1_500_000],
  ["1 500 000", 1_500_000],
  ["Rp 1 500 000,00", 1_500_000],
  ["2 juta per-bulan", 2_000_000],
])("%s is %d", (given, amount) => {
  const { rows, questions } = read(given);
  expect([rows[0]?.monthlyIncome, questions]).toEqual([amount, []]);
});

test("a range whose first amount needs no unit", () => {
  expect(read("500.000 - 1 juta").rows[0]?.monthlyIncomeRange).toEqual({
    from: 500_000,
    to: 1_000_000,
  });
});

test.each(["Rp -", "Rp. -", "nihil", "tidak ada", "tdk ada"])(
  "%s is none that was given",
  (given) => {
    const { rows, questions, changes } = read(given);
    expect(rows[0]).not.toHaveProperty("monthlyIncome");
    expect([questions, changes.some(({ rule }) => rule === "no-money")]).toEqual([[], true]);
  },
);

test.each([
  ["500000 ribu", [500_000, 500_000_000]],
  ["1,5", [1_500, 1_500_000]],
  [1.5, [1_500, 1_500_000]],
  ["2", [2, 2_000, 2_000_000]],
  ["750", [750, 750_000]],
  ["1. 500.000", undefined],
  ["1. 500.000 - 2.000.000", undefined],
  ["500 750", undefined],
  ["50 1000", undefined],
  ["500-1jt", undefined],
  ["100.000/hk", undefined],
  ["2 juta/panen", undefined],
  ["12 jt/thn", undefined],
])("%s is asked, and each amount that is offered may be the answer", (given, options) => {
  const { rows, questions } = read(given);
  expect(rows[0]).not.toHaveProperty("monthlyIncome");
  expect(questions.map(({ code, options: offered }) => [code, offered])).toEqual([
    ["money-unclear", options],
  ]);
  for (const value of options ?? []) {
    const answers = [{ key: questions[0]?.key ?? "", value }];
    const answered = cleanRoster([{ NIK: nik, Penghasilan: given }], { on, answers });
    expect(answered.rows[0]?.monthlyIncome).toBe(value);
  }
});
