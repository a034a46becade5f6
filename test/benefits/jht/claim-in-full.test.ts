import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJhtClaim,
  jhtTax,
  type JhtClaim,
  type JhtClaimInput,
} from "../../../src/index.js";
import { issuesOf } from "../../issues-of.js";

const day = { date: "2026-05-04", segment: "wage-earner" } as const;
const claim = (input: Partial<JhtClaimInput> & Pick<JhtClaimInput, "ground">): JhtClaim =>
  computeJhtClaim({ ...day, balance: 100_000_000, resident: true, ...input });
const death = { ground: "death", eventDate: "2026-05-01" } as const;
const home = { ground: "partial-home", membershipMonths: 120, partialTaken: false } as const;

describe("the line of a claim", () => {
  const whole = {
    item: "old-age-savings",
    paidTo: "heirs",
    provisions: [
      "jht.benefit.amount@2015-07-01",
      "jht.claim.death@2015-08-12",
      "jht.benefit.inalienable@2015-07-01",
    ],
  };
  const rounding = { to: "rupiah", mode: "half-up" };

  test("is the balance, with no step where there is none", () => {
    expect(claim(death)).toMatchObject({ byItem: { "old-age-savings": 100_000_000 } });
    expect(claim(death).lines).toStrictEqual([
      { ...whole, amount: 100_000_000, exact: "100000000" },
    ]);
  });

  test.each([
    [100.4, 100, 0.4],
    [100.6, 101, 0],
  ])("of a balance of %d is rounded to %d, and %d is left", (balance, amount, remaining) => {
    const rounded = claim({ ...death, balance });
    expect(rounded.remaining).toBe(remaining);
    expect(rounded.lines).toStrictEqual([
      {
        ...whole,
        amount,
        exact: String(balance),
        steps: [{ kind: "round", rounding, of: String(balance), result: amount }],
      },
    ]);
  });

  test("of a part is exact as far as it is asked for", () => {
    expect(claim({ ...home, balance: 10_000_005 }).lines).toMatchObject([
      { item: "partial-home", amount: 3_000_001, exact: "3000001.5" },
    ]);
    expect(claim({ ...home, requested: 1_000 }).lines).toMatchObject([
      { item: "partial-home", amount: 1_000, exact: "1000" },
    ]);
  });

  test("that is not due is of no item", () => {
    expect(claim({ ...home, partialTaken: true })).toMatchObject({ byItem: {}, lines: [] });
  });
});

describe("the conditions of a claim", () => {
  const valuesOf = (id: string, input: Parameters<typeof claim>[0]): unknown =>
    claim(input).checks.find((check) => check.id === id)?.values;

  test.each([
    [{ birthDate: "1970-05-20" }, { key: "jht-checks.reached-on", values: { from: "2026-05-20" } }],
    [{}, { key: "shared.nothing" }],
  ])("say when the pension age is reached, if that is known: %o", (facts, since) => {
    expect(valuesOf("jht.pension-age", { ground: "pension-age", ...facts })).toEqual({
      age: 56,
      since,
    });
  });

  test.each([
    [
      { eventDate: "2026-05-01" },
      { key: "jht-checks.payable-from", values: { from: "2026-06-01" } },
    ],
    [{}, { key: "shared.nothing" }],
  ])("say from when it is payable, if that is known: %o", (facts, since) => {
    expect(valuesOf("jht.waiting-time", { ground: "resignation", ...facts })).toEqual({
      happened: { key: "jht-checks.waited", values: { months: 1 } },
      since,
    });
  });

  test("end with the ground where it opened nothing", () => {
    const late = { ground: "leaving-indonesia", citizen: false, date: "2015-08-20" } as const;
    expect(claim(late).checks.map(({ id }) => id)).toEqual(["jht.segment", "jht.ground"]);
  });

  test("need no reading to let a foreigner leave", () => {
    const left = { ground: "leaving-indonesia", citizen: false } as const;
    const readingsOf = (citizen: boolean): string[] =>
      claim({ ...left, citizen }).readings.map(({ id }) => id);
    expect(readingsOf(false)).toEqual([]);
    expect(readingsOf(true)).toEqual(["jht.leaving-indonesia"]);
  });

  test("without a ground ask for the facts of every ground", () => {
    const missing = (facts: object): unknown =>
      assessEligibility({ for: "jht", facts: { ...day, ...facts } } as never).checks.find(
        ({ id }) => id === "jht.ground",
      )?.missing;
    const all = ["ground", "eventDate", "birthDate", "citizen", "membershipStart", "partialTaken"];
    const known = all.filter((fact) => fact !== "membershipStart");
    expect(missing({})).toEqual(all);
    expect(missing({ membershipMonths: 12 })).toEqual(known);
    expect(missing({ membershipStart: "2020-01-01" })).toEqual(known);
  });
});

describe("a claim refuses", () => {
  const happened = { path: "eventDate", code: "expected.claim.happened" };
  const months = { path: "membershipMonths", code: "expected.claim.membership-months" };
  const start = { path: "membershipStart", code: "expected.benefit.membership-start" };

  test.each<[string, Parameters<typeof claim>[0], unknown[]]>([
    ["a death to come", { ground: "death", eventDate: "2026-05-05" }, [happened]],
    ["a disability to come", { ground: "total-disability", eventDate: "2026-05-05" }, [happened]],
    ["not a resignation to come", { ground: "resignation", eventDate: "2026-05-05" }, []],
    ["not a death of the day", { ground: "death", eventDate: day.date }, []],
    [
      "a membership to come, whatever its months",
      { ground: "partial-home", membershipStart: "2026-05-05", membershipMonths: 3 },
      [start],
    ],
    [
      "months that a membership of one day cannot have",
      { ground: "partial-home", membershipStart: day.date, membershipMonths: 2 },
      [months],
    ],
    [
      "not the month of a membership of one day",
      { ground: "partial-home", membershipStart: day.date, membershipMonths: 1 },
      [],
    ],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(() => claim(input))).toEqual(issues);
  });
});

describe("the tax of payments", () => {
  const taxOf = (...dates: readonly string[]): ReturnType<typeof jhtTax> =>
    jhtTax({ payments: dates.map((date) => ({ date, amount: 1_000_000 })), resident: true });
  const windowOf = (...dates: readonly string[]): unknown[] =>
    taxOf(...dates).warnings.filter(({ code }) => code === "tax-window-in-practice");
  const doubted = {
    code: "tax-window-in-practice",
    severity: "doubt",
    values: { years: 2, months: 24 },
  };

  test("is doubted where two calendar years and 24 months differ", () => {
    expect(windowOf("2024-03-01", "2025-12-31")).toEqual([]);
    expect(windowOf("2024-03-01", "2026-01-01")).toEqual([doubted]);
    expect(windowOf("2024-03-01", "2026-03-01")).toEqual([doubted]);
    expect(windowOf("2024-03-01", "2026-03-02")).toEqual([]);
  });

  test("takes a tax number to be there, by the percent that it saves", () => {
    expect(taxOf("2024-03-01", "2026-03-02").warnings).toContainEqual({
      code: "assumed-tax-number",
      severity: "assumption",
      values: { percent: "20" },
      assumes: ["taxNumber"],
    });
  });

  test("of someone who lives abroad is open, payment by payment", () => {
    const payments = [{ date: "2026-05-04", amount: 1 }];
    expect(jhtTax({ payments, resident: false })).toMatchObject({
      payments: [],
      undetermined: [
        {
          item: "tax",
          label: { key: "tax-payments.unknown", values: { date: "2026-05-04" } },
          reason: { key: "tax-payments.abroad" },
          provisions: ["jht.tax.final@2009-11-16"],
        },
      ],
    });
  });
});
