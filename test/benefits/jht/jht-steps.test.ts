import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeJhtClaim,
  indonesianLaw,
  jhtTax,
  projectJhtBalance,
  type JhtClaim,
  type JhtClaimInput,
} from "../../../src/index.js";
import { provisionIds } from "../../words.js";

const claim = (input: Partial<JhtClaimInput> & Pick<JhtClaimInput, "ground">): JhtClaim =>
  computeJhtClaim({ date: "2026-05-04", segment: "wage-earner", balance: 10_000_005, ...input });

describe("a part of the balance", () => {
  const member = { ground: "partial-home", membershipMonths: 120, partialTaken: false } as const;

  test("is told step by step; a limit with sen is rounded down", () => {
    expect(claim(member).lines[0]?.steps?.map(({ kind }) => kind)).toEqual(["percent", "round"]);
    expect(claim(member).lines[0]).toMatchObject({ amount: 3_000_001, exact: "3000001.5" });
    const even = claim({ ...member, balance: 10_000_000, requested: 1_000_000 });
    expect(even.lines[0]?.steps).toMatchObject([
      { kind: "percent", percent: "30", of: 10_000_000, result: "3000000" },
      { kind: "cap", of: 1_000_000, limit: 3_000_000, result: 1_000_000 },
    ]);
  });
});

test("a resignation says from when it is paid", () => {
  const [waits] = claim({ ground: "resignation", eventDate: "2026-04-10" }).withheld;
  expect(waits?.reason).toEqual({
    key: "claim-result.waits-until",
    values: { months: 1, from: "2026-05-10" },
  });
});

describe("the tax of a claim", () => {
  test("of someone who lives abroad waits for no fact of the input", () => {
    const abroad = claim({ ground: "pension-age", birthDate: "1970-01-01", resident: false });
    expect(abroad.undetermined).toMatchObject([{ item: "tax", missing: [] }]);
    expect(abroad).not.toHaveProperty("tax");
  });

  test("is nothing to BPJS where the employer owes the benefit", () => {
    const facts = { ground: "pension-age", birthDate: "1970-01-01" } as const;
    expect(claim({ ...facts, enrolled: false })).not.toHaveProperty("tax");
    expect(claim({ ...facts, enrolled: true }).tax).toMatchObject({ tax: 0, regime: "final" });
  });

  test("is told band by band", () => {
    const { payments } = jhtTax({ payments: [{ date: "2026-05-04", amount: 100_000_000 }] });
    expect(payments[0]?.steps).toMatchObject([
      { kind: "percent", percent: "0", of: 50_000_000, result: "0" },
      { kind: "percent", percent: "5", of: 50_000_000, result: "2500000" },
      { kind: "add", terms: ["0", "2500000"], result: "2500000" },
    ]);
  });
});

test("months of membership are those completed, or those of the calendar", () => {
  const months = (membershipMonths: number): unknown =>
    claim({ ground: "partial-home", membershipStart: "2016-03-15", membershipMonths });
  expect(() => months(120)).toThrow("membershipMonths");
  expect(() => months(121)).not.toThrow();
  expect(() => months(123)).not.toThrow();
  expect(() => months(124)).toThrow("membershipMonths");
});

describe("a projection", () => {
  test("without a start is paid by the rates that the law knows last", () => {
    const law = amendLaw(indonesianLaw, {
      name: "ten percent",
      changes: [
        {
          provision: "jht.contribution.wage-earner.rate",
          from: "2027-01-01",
          value: { employer: "7", worker: "3" },
          cites: [{ regulation: "pp-46-2015", article: "Pasal 16" }],
        },
      ],
    });
    const facts = { wage: 1_000_000, months: 1, returnPercentPerYear: 0 };
    expect(projectJhtBalance(facts).contributions).toBe(57_000);
    expect(projectJhtBalance(facts, { law }).contributions).toBe(100_000);
    expect(projectJhtBalance({ ...facts, start: "2026-12" }, { law }).contributions).toBe(57_000);
  });

  test("takes contributions in any order, all within its months", () => {
    const contributions = [
      { month: "2025-03", amount: 100_000 },
      { month: "2025-01", amount: 200_000 },
    ];
    const of = (months: number): unknown =>
      projectJhtBalance({ contributions, months, returnPercentPerYear: 5 });
    expect(of(3)).toMatchObject({ contributions: 300_000, months: 3 });
    expect(() => of(2)).toThrow("contributions");
  });

  test("without its months goes from the first contribution to the last", () => {
    const contributions = ["2025-05", "2025-01", "2025-02"].map((month) => ({ month, amount: 1 }));
    const { months } = projectJhtBalance({ contributions, returnPercentPerYear: 5 });
    expect(months).toBe(5);
  });

  test("names the floor that a return does not reach", () => {
    const facts = { wage: 5_000_000, months: 12, returnPercentPerYear: 4, depositRatePercent: 5 };
    expect(projectJhtBalance(facts).warnings).toContainEqual({
      code: "return-below-floor",
      severity: "check",
      values: { floor: expect.objectContaining({ key: expect.any(String) as string }) as object },
      provisions: [expect.stringMatching(/^jht\.return\.floor@/)],
    });
  });
});

describe("a claim", () => {
  test("on leaving Indonesia is paid from no day of its own, by BPJS", () => {
    const left = claim({ ground: "leaving-indonesia", eventDate: "2026-05-01", citizen: false });
    expect(left).not.toHaveProperty("payableFrom");
    expect(left.paidBy).toBe("bpjs");
    expect(claim({ ground: "resignation", eventDate: "2026-01-01" }).payableFrom).toBe(
      "2026-02-01",
    );
  });

  test("at the pension age rests on the age and on the ground", () => {
    const ageOf = (ground: JhtClaimInput["ground"], date: string): string[] =>
      provisionIds(
        claim({ ground, date, birthDate: "1970-01-01", eventDate: "2015-07-01" }).checks.find(
          ({ id }) => id === "jht.pension-age",
        ),
      );
    expect(ageOf("pension-age", "2026-05-04")).toEqual(["jht.pension-age"]);
    expect(ageOf("dismissal", "2015-07-01")).toEqual(["jht.claim.dismissal", "jht.pension-age"]);
  });

  test("may follow a payment of the same day", () => {
    const facts = { ground: "pension-age", birthDate: "1970-01-01" } as const;
    const paidOn = (date: string): unknown =>
      claim({ ...facts, earlierPayments: [{ date, amount: 1 }] });
    expect(() => paidOn("2026-05-04")).not.toThrow();
    expect(() => paidOn("2026-05-05")).toThrow("earlierPayments");
  });
});

describe("later payments of one year", () => {
  const later = (amounts: readonly number[], taxNumber = true): unknown[] =>
    jhtTax({
      resident: true,
      taxNumber,
      payments: [
        { date: "2020-05-04", amount: 1 },
        ...amounts.map((amount) => ({ date: "2024-05-04", amount })),
      ],
    }).payments.map(({ tax, steps }) => [tax, steps.map(({ kind }) => kind)]);

  test("fill the bands one after another", () => {
    // 5 percent up to 60 million, 15 percent above it.
    expect(later([100_000_000, 50_000_000]).slice(1)).toEqual([
      [9_000_000, ["percent", "percent", "add"]],
      [7_500_000, ["percent"]],
    ]);
    expect(later([60_000_000, 10_000_000]).at(-1)).toEqual([1_500_000, ["percent"]]);
  });

  test("of nothing have no tax and no surcharge", () => {
    expect(later([0], false).at(-1)).toEqual([0, []]);
    expect(later([1_000_000], false).at(-1)).toEqual([60_000, ["percent", "percent", "add"]]);
  });
});

test("a projection takes rates by year from a start, and asks for a year that is left out", () => {
  const facts = { wage: 1_000_000, months: 13, start: "2026-01" };
  const of = (...years: readonly number[]): unknown =>
    projectJhtBalance({
      ...facts,
      returnPercentPerYear: years.map((year) => ({ year, percent: 5 })),
    });
  expect(of(2026, 2027)).toMatchObject({ months: 13 });
  expect(() => of(2026)).toThrow(
    expect.objectContaining({
      field: "returnPercentPerYear",
      why: { key: "return-rates.rate-of-year", values: { year: 2027 } },
    }),
  );
});
