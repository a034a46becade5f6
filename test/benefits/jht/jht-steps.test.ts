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
