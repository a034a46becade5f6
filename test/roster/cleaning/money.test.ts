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
  ["100000000", 100_000_000],
  ["1.500.000,,", 1_500_000],
  ["1.500.000.,", 1_500_000],
])("%s is %d", (given, amount) => {
  const { rows, questions } = read(given);
  expect([rows[0]?.monthlyIncome, questions]).toEqual([amount, []]);
});

test.each([
  ["500.000 - 1 juta", { from: 500_000, to: 1_000_000 }],
  ["10.000 - 1 juta", { from: 10_000, to: 1_000_000 }],
  ["20.000 - 20.000 ribu", { from: 20_000_000, to: 20_000_000 }],
  ["<Rp1.000.000", { to: 1_000_000 }],
  [">Rp 1.000.000", { from: 1_000_000 }],
])("%s is a range, whose first amount may have its own unit or none", (given, range) => {
  const { rows, questions } = read(given);
  expect([rows[0]?.monthlyIncomeRange, questions]).toEqual([range, []]);
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
  ["100000 ribu", [100_000, 100_000_000]],
  ["1.000,5 juta", [1_000_000, 1_000_000_000]],
  ["100", [100, 100_000, 100_000_000]],
  ["101", [101, 101_000]],
  ["9.999 - 1 juta", undefined],
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
