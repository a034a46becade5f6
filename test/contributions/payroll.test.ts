import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeContributions,
  computeJkkBenefit,
  InvalidInputError,
  NotCoveredError,
  wageFromContribution,
  type Contribution,
  type Readings,
  type WageEarnerInput,
} from "../../src/index.js";
import { refusal } from "../words.js";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 5_000_000,
  riskGroup: "low",
  programmes: ["jkk", "jkm", "jht", "jp"],
};
const bill = (more: Partial<WageEarnerInput>, readings: Readings = {}): Contribution =>
  computeContribution({ ...worker, ...more }, { readings });
const codes = ({ warnings }: Contribution): string[] => warnings.map(({ code }) => code);

describe("JP of a foreigner", () => {
  const foreigner = { month: "2025-05", wage: 30_000_000, citizen: false } as const;

  test.each(["ask", "covered"] as const)(
    "is billed with the doubt and the reading named: %s",
    (option) => {
      const result = bill(foreigner, option === "ask" ? {} : { "jp.foreigners": option });
      expect(result.byProgramme).toEqual({
        jkk: 162_000,
        jkm: 90_000,
        jht: 1_710_000,
        jp: 316_422,
      });
      expect(codes(result)).toContain("jp-of-foreigner");
      expect(result.readings).toContainEqual({ id: "jp.foreigners", option });
    },
  );

  test("is not billed where practice is followed", () => {
    const result = bill(foreigner, { "jp.foreigners": "not-covered" });
    expect(result.byProgramme).toEqual({ jkk: 162_000, jkm: 90_000, jht: 1_710_000 });
    expect(result.readings).toContainEqual({ id: "jp.foreigners", option: "not-covered" });
  });

  test("a citizen is billed without a word, and so is one of whom nothing is said", () => {
    const { citizen, ...unknown } = foreigner;
    for (const result of [bill({ ...unknown, citizen: true }), bill(unknown)]) {
      expect(result.byProgramme.jp).toBe(316_422);
      expect(codes(result)).not.toContain("jp-of-foreigner");
    }
  });

  test("JKP is for citizens only", () => {
    for (const asked of [{ jkpEnrolled: true }, { programmes: ["jkk", "jkp"] }] as const) {
      const call = (): unknown => bill({ citizen: false, ...asked });
      expect(call).toThrow(NotCoveredError);
      const refused = refusal(call);
      expect(refused).toMatch(/citizen: JKP is for Indonesian citizens only/);
      expect(refused).toContain("PP 37/2021 Pasal 4 ayat (2) huruf a");
    }
    const required = {
      programmes: "required",
      employer: { size: "large" },
      citizen: false,
      jkpMembership: { ageAtRegistration: 30, registeredInJkn: true },
    } as const;
    expect(bill(required).reallocations).toEqual([]);
    const contradicted = { ...required.jkpMembership, citizen: true };
    expect(() => bill({ ...required, jkpMembership: contradicted })).toThrow(InvalidInputError);
  });

  test("nationality given for JKP counts for JP too, and the other way round", () => {
    const { citizen, ...unknown } = foreigner;
    const required = { ...unknown, programmes: "required", employer: { size: "large" } } as const;
    const member = { ageAtRegistration: 30, registeredInJkn: true } as const;
    const told = { ...required, jkpMembership: { ...member, citizen } };
    expect(codes(bill(told))).toContain("jp-of-foreigner");
    expect(bill(told, { "jp.foreigners": "not-covered" }).byProgramme).not.toHaveProperty("jp");
    const besides = {
      ...required,
      citizen: true,
      jkpMembership: { ...member, citizen: undefined },
    };
    expect(bill(besides).reallocations).toHaveLength(2);
  });

  test("an age that cannot be is refused", () => {
    expect(refusal(() => bill({ birthDate: "2026-06-01" }))).toMatch(/birthDate: a birth date not/);
    const young = {
      programmes: "required",
      employer: { size: "large" },
      birthDate: "2000-05-31",
      jkpMembership: { citizen: true, registeredInJkn: true, ageAtRegistration: 27 },
    } as const;
    expect(refusal(() => bill(young))).toMatch(/jkpMembership.ageAtRegistration: at most.*26/);
    const registered = { ...young.jkpMembership, ageAtRegistration: 26 };
    expect(bill({ ...young, jkpMembership: registered }).reallocations).toHaveLength(2);
  });
});

describe("JP past the pension age", () => {
  test.each([
    // Born on 1 January 1966: 58 on 1 January 2024.
    ["2024-01", 5_000_000, 150_000, []],
    ["2024-02", 5_000_000, 150_000, ["jp-past-pension-age"]],
    ["2026-05", 5_000_000, 150_000, ["jp-past-pension-age"]],
    ["2027-01", 5_000_000, 150_000, ["jp-past-pension-age"]],
    ["2027-02", 5_000_000, undefined, ["jp-membership-over"]],
  ] as const)("in %s", (month, wage, jp, expected) => {
    const result = bill({ month, wage, birthDate: "1966-01-01" });
    expect(result.byProgramme.jp).toBe(jp);
    expect(result.byProgramme.jht).toBe(285_000);
    expect(codes(result).filter((code) => code.startsWith("jp-"))).toEqual(expected);
  });

  test("by the other reading it ends with the age", () => {
    const readings = { "jp.contribution-after-pension-age": "not-billed" } as const;
    const old = bill({ birthDate: "1966-01-01" }, readings);
    expect(old.byProgramme.jp).toBeUndefined();
    expect(old.readings).toContainEqual({
      id: "jp.contribution-after-pension-age",
      option: "not-billed",
    });
    expect(bill({ birthDate: "1990-01-01" }, readings).byProgramme.jp).toBe(150_000);
    const given = {
      readings: { "jp.contribution-after-pension-age": "until-pension-taken" },
    } as const;
    expect(
      computeContribution({ ...worker, birthDate: "1966-01-01" }, given).readings,
    ).toContainEqual({
      id: "jp.contribution-after-pension-age",
      option: "until-pension-taken",
    });
  });

  test("in rows and the other way round too", () => {
    const { rows, warnings } = computeContributions([{ ...worker, birthDate: "1966-01-01" }]);
    expect(rows).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toContain("jp-past-pension-age");
    const { wage, segment, ...asked } = worker;
    const employer = { ...asked, payer: "employer" } as const;
    // 0.54 + 0.30 + 3.7 percent, without the 2 percent of JP.
    const old = wageFromContribution({
      ...employer,
      birthDate: "1960-01-01",
      contribution: 227_000,
    });
    expect(old.wages?.from).toBeLessThanOrEqual(5_000_000);
    expect(old.wages?.to).toBeGreaterThanOrEqual(5_000_000);
  });
});

describe("a month begun or ended inside", () => {
  const started = {
    month: "2025-05",
    wage: { monthly: 5_000_000, paid: 2_500_000, worked: { from: "2025-05-16" } },
    programmes: ["jkk"],
  } as const;
  const paidOnly = { "contribution.part-month": "wage-paid" } as const;

  test("is billed on the wage of the whole month, with the doubt and the reading named", () => {
    const result = bill(started);
    expect(result.total).toBe(27_000);
    expect(result.lines[0]?.basis).toBe(5_000_000);
    expect(result.readings).toContainEqual({
      id: "contribution.part-month",
      option: "full-month",
    });
    expect(result.warnings).toContainEqual({
      code: "part-month",
      severity: "doubt",
      values: { from: "2025-05-16", to: "2025-05-31" },
    });
  });

  test("by the other reading on the wage paid, which is not held against the minimum wage", () => {
    const result = bill({ ...started, minimumWage: 3_000_000 }, paidOnly);
    expect(result.total).toBe(13_500);
    expect(result.readings).toContainEqual({ id: "contribution.part-month", option: "wage-paid" });
    expect(codes(result)).toContain("part-month");
    expect(codes(result)).not.toContain("wage-below-minimum");
    expect(() =>
      bill({ ...started, wage: { ...started.wage, paid: undefined } }, paidOnly),
    ).toThrow("part-month.paid-needed");
  });

  test("a month that the work filled is like any other", () => {
    const wage = { monthly: 5_000_000, worked: { from: "2025-05-01", to: "2025-05-31" } };
    const result = bill({ ...started, wage }, paidOnly);
    expect(result).toEqual(bill({ ...started, wage: 5_000_000 }, paidOnly));
  });

  test.each([
    [{ worked: {} }, "expected.contribution.worked"],
    [{ worked: { to: "2025-06-10" } }, "expected.contribution.worked"],
    [{ worked: { from: "2025-05-20", to: "2025-05-10" } }, "expected.contribution.worked-days"],
    [{ paid: 5_000_001 }, "expected.contribution.paid"],
    [{ monthly: 0 }, "expected.contribution.wage-of-zero"],
  ])("%o is refused", (wrong, code) => {
    expect(() => bill({ ...started, wage: { ...started.wage, ...wrong } })).toThrow(code);
  });
});

describe("a wage by its parts", () => {
  const pay = {
    basic: 5_000_000,
    fixedAllowances: 1_000_000,
    holidayAllowance: 6_000_000,
    overtime: 500_000,
    attendanceAllowances: 500_000,
  } as const;

  test("is the basic wage and the fixed allowances", () => {
    const result = bill({ month: "2025-03", wage: pay, programmes: ["jht"] });
    expect(result.total).toBe(342_000);
    expect(result.lines[0]).toMatchObject({ basis: 6_000_000 });
    expect(result.provisions.map(({ key }) => key)).toContain("wage-basis.components@2015-07-01");
  });

  test("is the same as that wage, capped for JP", () => {
    for (const basic of [3_000_000, 20_000_000]) {
      const parts = bill({ wage: { basic, fixedAllowances: 500_000 } });
      expect(parts.byProgramme).toEqual(bill({ wage: basic + 500_000 }).byProgramme);
    }
    expect(bill({ wage: { basic: 5_000_000 } }).total).toBe(bill({}).total);
  });

  test("serves benefits too", () => {
    const died = { date: "2026-02-01", segment: "wage-earner", death: true } as const;
    expect(computeJkkBenefit({ ...died, wage: pay }).byItem.death).toBe(288_000_000);
  });

  test("needs its basic wage, and knows no other part", () => {
    expect(() => bill({ wage: { fixedAllowances: 1_000_000 } as never })).toThrow(
      InvalidInputError,
    );
    expect(() => bill({ wage: { ...pay, bonus: 1 } as never })).toThrow(InvalidInputError);
  });
});
