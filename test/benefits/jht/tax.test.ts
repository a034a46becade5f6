import { describe, expect, test } from "vitest";
import {
  computeJhtClaim,
  InvalidInputError,
  jhtTax,
  OutOfCoverageError,
} from "../../../src/index.js";

const paid = (
  payments: readonly (readonly [string, number])[],
  readings = {},
): ReturnType<typeof jhtTax> =>
  jhtTax(
    { payments: payments.map(([date, amount]) => ({ date, amount })), resident: true },
    { readings },
  );

describe("paid at once", () => {
  test.each([
    [0, 0],
    [50_000_000, 0],
    [50_000_001, 0],
    [50_000_010, 1],
    [100_000_000, 2_500_000],
    [1_100_000_000, 52_500_000],
  ])("of %i the tax is %i", (amount, tax) => {
    const result = paid([["2026-05-04", amount]]);
    expect(result).toMatchObject({ tax, gross: amount, net: amount - tax, undetermined: [] });
  });

  test("the bands count over the two years, or for each payment", () => {
    const payments = [
      ["2025-01-01", 40_000_000],
      ["2026-12-31", 40_000_000],
    ] as const;
    expect(paid(payments).tax).toBe(1_500_000);
    expect(paid(payments, { "jht.tax-bands": "each-payment" }).tax).toBe(0);
    expect(paid([...payments].reverse())).toEqual(paid(payments));
  });

  test("a reading is taken only where there is more than one payment", () => {
    expect(paid([["2026-05-04", 1]]).readings).toEqual([]);
  });
});

describe("the third year and later", () => {
  test.each([
    [60_000_000, 3_000_000],
    [250_000_000, 31_500_000],
    [500_000_000, 94_000_000],
    [5_000_000_000, 1_444_000_000],
    [5_000_000_100, 1_444_000_035],
  ])("of %i the tax is %i", (amount, tax) => {
    const result = paid([
      ["2020-05-04", 1],
      ["2022-01-01", amount],
    ]);
    expect(result.payments[1]).toMatchObject({ regime: "progressive", tax });
  });

  test("the bands count over the payments of one year, and anew in the next", () => {
    const result = paid([
      ["2020-05-04", 1],
      ["2024-01-01", 60_000_000],
      ["2024-12-31", 60_000_000],
      ["2025-01-01", 60_000_000],
    ]);
    expect(result.payments.map(({ tax }) => tax)).toEqual([0, 3_000_000, 9_000_000, 3_000_000]);
  });

  test.each([
    [50_000_000, 2_500_000],
    [110_000_000, 11_500_000],
    [250_000_000, 32_500_000],
    [500_000_000, 95_000_000],
    [5_000_000_100, 1_445_000_030],
  ])("to 2021 other bands hold: of %i the tax is %i", (amount, tax) => {
    const result = paid([
      ["2018-05-04", 1],
      ["2021-12-31", amount],
    ]);
    expect(result.payments[1]).toMatchObject({ regime: "progressive", tax });
    expect(result.provisions.map(({ key }) => key)).toContain("jht.tax.later-years@2009-11-16");
  });
});

describe("a member without a tax number", () => {
  const taxOf = (taxNumber: boolean | undefined): ReturnType<typeof jhtTax> =>
    jhtTax({
      payments: [
        { date: "2021-03-01", amount: 60_000_000 },
        { date: "2024-06-01", amount: 110_000_000 },
      ],
      resident: true,
      taxNumber,
    });
  const codes = ({ warnings }: ReturnType<typeof jhtTax>): string[] =>
    warnings.map(({ code }) => code);

  test("pays 20 % more on later parts, and no more on what is paid at once", () => {
    const { payments, warnings } = taxOf(false);
    expect(payments.map(({ tax }) => tax)).toEqual([500_000, 12_600_000]);
    expect(payments[1]?.provisions).toContain("jht.tax.without-number@2009-11-16");
    expect(warnings.map(({ code }) => code)).not.toContain("assumed-tax-number");
  });

  test("is one who is said to have none: a number is taken to be there, with a warning", () => {
    expect(taxOf(true).payments[1]?.tax).toBe(10_500_000);
    expect(taxOf(undefined).payments[1]?.tax).toBe(10_500_000);
    expect(codes(taxOf(true))).not.toContain("assumed-tax-number");
    expect(codes(taxOf(undefined))).toContain("assumed-tax-number");
  });

  test("also in a claim, whose last payment is taxed", () => {
    const claim = computeJhtClaim({
      date: "2024-06-01",
      segment: "wage-earner",
      ground: "pension-age",
      birthDate: "1960-01-01",
      balance: 110_000_000,
      earlierPayments: [{ date: "2021-03-01", amount: 10_000_000 }],
      resident: true,
      taxNumber: false,
    });
    expect(claim.tax?.tax).toBe(12_600_000);
    expect(claim.net).toBe(97_400_000);
  });
});

test("others than residents are left open", () => {
  const result = jhtTax({ payments: [{ date: "2026-05-04", amount: 1 }], resident: false });
  expect(result).not.toHaveProperty("tax");
  expect(result.undetermined).toHaveLength(1);
});

test("residence left out is taken with a warning", () => {
  const { warnings } = jhtTax({ payments: [{ date: "2026-05-04", amount: 1 }] });
  expect(warnings).toMatchObject([{ code: "assumed-resident" }]);
});

test("no payment, and payments before the rule, are refused", () => {
  expect(() => jhtTax({ payments: [] })).toThrow(InvalidInputError);
  expect(() => paid([["2009-11-15", 1]])).toThrow(OutOfCoverageError);
  expect(paid([["2009-11-16", 1]]).tax).toBe(0);
});
