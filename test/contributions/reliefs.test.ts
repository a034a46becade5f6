import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeContribution,
  indonesianLaw,
  MissingFactError,
  type ConstructionInput,
  type Contribution,
  type EmployerFacts,
  type NonWageEarnerInput,
  type WageEarnerInput,
} from "../../src/index.js";
import { provisionOf } from "../../src/core/provision.js";
import { refusal, said } from "../words.js";

const firm: WageEarnerInput = {
  segment: "wage-earner",
  month: "2020-09",
  wage: 10_000_000,
  riskGroup: "very-high",
  programmes: ["jkk", "jkm", "jht"],
};

const farmer: NonWageEarnerInput = {
  segment: "non-wage-earner",
  month: "2020-09",
  income: 1_000_000,
  programmes: ["jkk", "jkm", "jht"],
};

describe("PP 49/2020", () => {
  test.each([
    ["very-low", "0.0024", 240],
    ["low", "0.0054", 540],
    ["medium", "0.0089", 890],
    ["high", "0.0127", 1_270],
    ["very-high", "0.0174", 1_740],
  ] as const)("JKK of the group %s is %s percent", (riskGroup, ratePercent, amount) => {
    const { lines } = computeContribution({
      ...firm,
      riskGroup,
      employer: { arrearsFree: true },
    });
    expect(lines[0]).toMatchObject({ programme: "jkk", ratePercent, amount });
    expect(lines[1]).toMatchObject({ programme: "jkm", ratePercent: "0.003", amount: 300 });
    expect(lines[2]).toMatchObject({ programme: "jht", ratePercent: "3.7", amount: 370_000 });
    expect(lines[0]?.provisions.map(provisionOf)).toEqual([
      "jkk.contribution.wage-earner.rate",
      "relief.pp-49-2020.jkk-share",
    ]);
  });

  test.each([
    ["2020-07", true, "none"],
    ["2020-08", true, "given"],
    ["2021-01", true, "given"],
    ["2021-02", true, "none"],
    ["2020-08", false, "refused"],
  ] as const)("in %s, paid up to July 2020: %s, it is %s", (month, arrearsFree, outcome) => {
    const { total, reliefs } = computeContribution({
      ...firm,
      month,
      programmes: ["jkk"],
      employer: { arrearsFree },
    });
    const [relief] = reliefs;
    expect(relief === undefined ? "none" : relief.applied ? "given" : "refused").toBe(outcome);
    expect(total).toBe(outcome === "given" ? 1_740 : 174_000);
  });

  test.each([
    ["2020-08", "2020-08", 174_000],
    ["2020-08", "2020-09", 174_000],
    ["2020-08", "2020-10", 1_740],
    ["2020-12", "2021-01", 174_000],
    ["2020-11", "2021-01", 1_740],
  ])("a member since %s pays in %s: %d", (memberSince, month, total) => {
    const employer = { memberSince, arrearsFree: false };
    const input = { ...firm, month, programmes: ["jkk"], employer } as const;
    expect(computeContribution(input).total).toBe(total);
  });

  test("a non-wage earner pays 100 and 68, and JHT in full", () => {
    const paid = { ...farmer, arrearsFree: true };
    expect(computeContribution(paid).byProgramme).toEqual({ jkk: 100, jkm: 68, jht: 20_000 });
    expect(computeContribution({ ...farmer, arrearsFree: false }).total).toBe(36_800);
    expect(computeContribution({ ...farmer, memberSince: "2020-08" }).total).toBe(36_800);
    const late = { ...farmer, month: "2020-10", memberSince: "2020-08" };
    expect(computeContribution(late).total).toBe(20_168);
  });

  test("nobody is a member before the month of membership", () => {
    const early = { ...farmer, memberSince: "2020-10" };
    expect(refusal(() => computeContribution(early))).toMatch(
      /memberSince: not after the contribution month/,
    );
  });

  test("where no fact decides, the bill is without it and says so", () => {
    const { total, reliefs, warnings } = computeContribution(farmer);
    expect(total).toBe(36_800);
    expect(reliefs).toMatchObject([
      { regulation: "pp-49-2020", applied: false, missing: ["arrearsFree", "memberSince"] },
    ]);
    expect(warnings).toContainEqual({
      code: "relief-not-decided",
      severity: "assumption",
      values: { regulation: "pp-49-2020", names: ["arrearsFree", "memberSince"] },
    });
    expect(warnings.map((warning) => said(warning))).toContain(
      "The relief of PP 49/2020 may apply in this month; this figure is without it, since these facts are not given: whether free of arrears, first month of membership",
    );
  });

  test("an older member is asked whether all is paid, a new one is not", () => {
    const paid = (facts: Partial<NonWageEarnerInput>): boolean | undefined =>
      computeContribution({ ...farmer, month: "2020-12", ...facts }).reliefs[0]?.applied;
    expect(paid({ memberSince: "2019-01" })).toBe(false);
    expect(paid({ memberSince: "2019-01", arrearsFree: true })).toBe(true);
    expect(paid({ memberSince: "2020-07", arrearsFree: false })).toBe(false);
    expect(paid({ memberSince: "2020-08" })).toBe(true);
  });

  test("JP may wait: 1 percent in time, the rest from May 2021 to April 2022", () => {
    const employer = { arrearsFree: true, defersPension: true };
    const input = { ...firm, programmes: ["jp"], employer } as const;
    const { total, deferrals, warnings } = computeContribution(input);
    expect(total).toBe(268_191);
    expect(deferrals).toMatchObject([
      {
        programme: "jp",
        dueNow: 2_682,
        deferred: 265_509,
        begins: "2021-05-15",
        ends: "2022-04-15",
        provisions: [
          "relief.pp-49-2020.jp-deferral@2020-08-01",
          "relief.pp-49-2020.jp-conditions@2020-08-01",
        ],
      },
    ]);
    expect(warnings.map(({ code }) => code)).toContain("deferral-as-granted");
    expect(computeContribution({ ...input, month: "2021-02" }).deferrals).toEqual([]);
    expect(computeContribution({ ...input, programmes: ["jht"] }).deferrals).toEqual([]);
    expect(computeContribution({ ...input, employer: {} }).deferrals).toEqual([]);
    const sen = computeContribution(input, { rounding: { to: "sen" } }).deferrals[0];
    expect([sen?.dueNow, sen?.deferred]).toEqual([2_681.91, 265_509.09]);
    const months = ["2020-07", "2020-08", "2021-01"].map(
      (month) => computeContribution({ ...input, month }).deferrals.length,
    );
    expect(months).toEqual([0, 1, 1]);
  });

  test("a small firm defers JP only if it paid up to July 2020, or registered later", () => {
    const defers = (employer: EmployerFacts): Contribution =>
      computeContribution({
        ...firm,
        programmes: ["jp"],
        employer: { defersPension: true, ...employer },
      });
    const unpaid = defers({ size: "small", arrearsFree: false });
    expect(unpaid.deferrals).toEqual([]);
    expect(unpaid.warnings).toContainEqual({
      code: "deferral-without-paid-jp",
      severity: "check",
      values: { paidThrough: "2020-07" },
      provisions: ["relief.pp-49-2020.jp-conditions@2020-08-01"],
    });
    for (const employer of [
      { size: "micro", arrearsFree: true },
      { size: "micro" },
      { size: "micro", arrearsFree: false, memberSince: "2020-08" },
      { size: "large", arrearsFree: false },
    ] as const) {
      expect(defers(employer).deferrals).toHaveLength(1);
    }
    const older = { size: "micro", arrearsFree: false, memberSince: "2020-07" } as const;
    expect(defers(older).deferrals).toEqual([]);
    const assumed = defers({ size: "large" }).warnings.find(
      ({ code }) => code === "deferral-as-granted",
    );
    expect(assumed?.values).toEqual({ percent: "30", since: "2020-02", paidThrough: "2020-07" });
  });

  test("a construction contract pays 1 percent, of what is unpaid where it registered before", () => {
    const project: ConstructionInput = {
      segment: "construction",
      month: "2020-09",
      contractValue: 100_000_000,
    };
    const { byProgramme, warnings } = computeContribution(project);
    expect(byProgramme).toEqual({ jkk: 2_100, jkm: 300 });
    expect(warnings.map(({ code }) => code)).toContain("first-instalment-in-doubt");
    const half = { ...project, alreadyPaid: { jkk: 105_000, jkm: 15_000 } };
    expect(computeContribution(half).byProgramme).toEqual({ jkk: 1_050, jkm: 150 });
    const refused = (input: object): string =>
      refusal(() => computeContribution(input as ConstructionInput));
    expect(refused({ ...project, alreadyPaid: { jkk: 210_001, jkm: 0 } })).toMatch(
      /alreadyPaid.jkk: more than the whole bill/,
    );
    expect(computeContribution({ ...project, month: "2021-02" }).total).toBe(240_000);
    expect(refused({ ...half, month: "2020-05" })).toMatch(
      /alreadyPaid: only in the months of the relief/,
    );
    expect(refused({ ...project, arrearsFree: true })).toMatch(/only together/);
    expect(refused({ ...project, memberSince: "2020-05" })).toMatch(/only together/);
  });

  test("a project that pays by wages is asked for its conditions", () => {
    const project: ConstructionInput = {
      segment: "construction",
      month: "2020-09",
      wages: 10_000_000,
    };
    expect(computeContribution(project).total).toBe(204_000);
    expect(computeContribution(project).reliefs[0]?.missing).toEqual([
      "arrearsFree",
      "memberSince",
    ]);
    const { lines } = computeContribution({ ...project, arrearsFree: true });
    expect(lines.map(({ ratePercent, amount }) => [ratePercent, amount])).toEqual([
      ["0.0174", 1_740],
      ["0.003", 300],
    ]);
  });
});

describe("PP 50/2025", () => {
  test.each([
    [["jkk"], 5_000],
    [["jkm"], 3_400],
    [["jht"], 20_000],
  ] as const)("a driver who pays for %j alone pays %i", (programmes, total) => {
    const driver = { ...farmer, month: "2026-05", sector: "transport", fundedBy: "self" } as const;
    const bill = computeContribution({ ...driver, programmes });
    expect(bill.total).toBe(total);
    expect(bill.reliefs).toHaveLength(programmes[0] === "jht" ? 0 : 1);
  });
});

describe("PP 7/2025 and PP 36/2025", () => {
  const employer = { industry: "footwear", activeMembers: 50, arrearsFree: true } as const;
  const factory: WageEarnerInput = {
    ...firm,
    month: "2025-05",
    programmes: ["jkk", "jkm"],
    employer,
  };

  test.each([
    ["very-low", "0.120", 12_000, "0.120"],
    ["low", "0.270", 27_000, "0.140"],
    ["medium", "0.445", 44_500, "0.140"],
    ["high", "0.635", 63_500, "0.140"],
    ["very-high", "0.870", 87_000, "0.140"],
  ] as const)("JKK of the group %s is %s percent", (riskGroup, rate, amount, toJkp) => {
    const result = computeContribution({ ...factory, riskGroup, jkpEnrolled: true });
    expect(result.lines[0]).toMatchObject({ ratePercent: rate, amount });
    expect(result.byProgramme.jkm).toBe(30_000);
    expect(result.reliefs).toMatchObject([{ regulation: "pp-7-2025", applied: true }]);
    expect(result.reallocations).toMatchObject([
      { from: "state", ratePercent: "0.22", basis: 5_000_000, amount: 11_000 },
      { from: "jkk", ratePercent: toJkp, basis: 5_000_000 },
    ]);
  });

  test.each([
    ["2025-01", 174_000],
    ["2025-02", 87_000],
    ["2025-07", 87_000],
    ["2025-08", 87_000],
    ["2026-01", 87_000],
    ["2026-02", 174_000],
  ])("in %s JKK is %d", (month, jkk) => {
    expect(computeContribution({ ...factory, month }).byProgramme.jkk).toBe(jkk);
  });

  test.each([
    "food-drink-tobacco",
    "textiles-garments",
    "leather",
    "footwear",
    "toys",
    "furniture",
  ] as const)("%s is one of the six industries", (industry) => {
    const input = { ...factory, employer: { ...employer, industry } };
    expect(computeContribution(input).byProgramme.jkk).toBe(87_000);
  });

  test.each([
    [
      "another industry",
      { industry: "other" },
      { key: "pp-7-2025.other-industry", values: { industriesCount: 6 } },
    ],
    ["49 active members", { activeMembers: 49 }, { key: "pp-7-2025.size" }],
    [
      "arrears",
      { arrearsFree: false },
      { key: "pp-7-2025.arrears", values: { paidThrough: "2025-01" } },
    ],
  ] as const)("%s: no relief, with the reason", (_, more, reason) => {
    const result = computeContribution({ ...factory, employer: { ...employer, ...more } });
    expect(result.byProgramme.jkk).toBe(174_000);
    expect(result.reliefs[0]?.applied).toBe(false);
    expect(result.reliefs[0]?.reason).toEqual(reason);
    expect(result.warnings.map(({ code }) => code)).not.toContain("relief-not-decided");
  });

  test.each([
    ["2025-02-05", 87_000],
    ["2025-09-03", 87_000],
    ["2025-12-31", 87_000],
    ["2026-01-01", 87_000],
    ["2026-06-30", 87_000],
    ["2026-07-01", 174_000],
  ])("paid on %s it is %d", (paidOn, jkk) => {
    expect(computeContribution({ ...factory, paidOn }).byProgramme.jkk).toBe(jkk);
  });

  test("without the day of payment it says by when it had to be paid", () => {
    const codes = (input: WageEarnerInput): string[] =>
      computeContribution(input).warnings.map(({ code }) => code);
    expect(codes(factory)).toContain("relief-only-if-paid-by");
    expect(codes({ ...factory, paidOn: "2025-06-10" })).not.toContain("relief-only-if-paid-by");
  });

  test("the share passed on to JKP stays on the capped wage, whatever the reading", () => {
    const input = {
      ...factory,
      riskGroup: "very-low",
      wage: 6_000_000,
      jkpEnrolled: true,
    } as const;
    const options = { readings: { "jkp.share-basis": "whole-wage" } } as const;
    expect(computeContribution(input, options).reallocations[1]).toMatchObject({
      from: "jkk",
      basis: 5_000_000,
      amount: 6_000,
    });
  });

  test("in one of the six industries what decides must be given", () => {
    for (const field of ["activeMembers", "arrearsFree"] as const) {
      const rest = Object.fromEntries(Object.entries(employer).filter(([name]) => name !== field));
      expect(() => computeContribution({ ...factory, employer: rest })).toThrow(MissingFactError);
      expect(() => computeContribution({ ...factory, employer: rest })).toThrow(
        `employer.${field}`,
      );
    }
  });

  test("the extension rests on the press, the first window on the text", () => {
    const evidence = (month: string): string | undefined => {
      const { lines, provisions } = computeContribution({ ...factory, month });
      return provisions.find(({ key }) => key === lines[0]?.provisions[0])?.evidence;
    };
    expect(evidence("2025-07")).toBe("text");
    expect(evidence("2025-08")).toBe("official");
  });
});

describe("several reliefs in one month", () => {
  /** PP 49/2020 extended over the months of PP 7/2025. */
  const extended = amendLaw(indonesianLaw, {
    name: "PP 49/2020 extended",
    changes: indonesianLaw
      .provisions()
      .filter(({ id }) => /^relief\.pp-49-2020\.(conditions|jk[km]-share)$/.test(id))
      .map(({ id, versions }) => ({
        provision: id,
        from: "2020-08-01",
        to: "2026-12-31",
        value: versions[0]?.value,
        cites: [{ regulation: "pp-49-2020", article: "Pasal 13" }],
      })),
  });
  const factory: WageEarnerInput = {
    ...firm,
    month: "2025-05",
    programmes: ["jkk", "jkm"],
    employer: { industry: "footwear", activeMembers: 60, arrearsFree: true },
  };
  const outcomes = (input: WageEarnerInput | NonWageEarnerInput): (string | boolean)[][] =>
    computeContribution(input, { law: extended }).reliefs.map(({ regulation, applied }) => [
      regulation,
      applied,
    ]);

  test("two on one line without an order between them are an error that names both", () => {
    expect(refusal(() => computeContribution(factory, { law: extended }))).toMatch(
      /options.law: .*JKK in May 2025: PP 49\/2020 and PP 7\/2025/,
    );
    const transport = { sector: "transport", fundedBy: "self", arrearsFree: true } as const;
    const driver: NonWageEarnerInput = { ...farmer, ...transport, month: "2026-02" };
    expect(refusal(() => computeContribution(driver, { law: extended }))).toMatch(
      /options.law: .*JKK in February 2026: PP 49\/2020 and PP 50\/2025/,
    );
  });

  test("all that had something to say are in the result, in their order", () => {
    const employer = { ...factory.employer, activeMembers: 49 };
    expect(outcomes({ ...factory, employer })).toEqual([
      ["pp-49-2020", true],
      ["pp-7-2025", false],
    ]);
    const late = { ...factory.employer, memberSince: "2025-04" };
    expect(outcomes({ ...factory, employer: late })).toEqual([
      ["pp-49-2020", false],
      ["pp-7-2025", true],
    ]);
  });
});
