import { describe, expect, test } from "vitest";
import {
  computeContribution,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  pensionWageCeiling,
  readings,
  UnsafeAmountError,
  type WageEarnerInput,
} from "../../src/index.js";
import { monthAfter, monthOf } from "../../src/core/calendar.js";
import { provisionOf } from "../../src/core/provision.js";
import { refusal, said } from "../words.js";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 10_000_000,
  riskGroup: "medium",
  programmes: ["jkk", "jkm", "jht", "jp"],
};

const codes = (input: WageEarnerInput): string[] =>
  computeContribution(input).warnings.map((warning) => warning.code);

describe("wage earners", () => {
  test("a full bill by programme and payer", () => {
    const result = computeContribution(worker);
    expect(result).toMatchObject({
      kind: "contribution",
      total: 989_000,
      byProgramme: { jkk: 89_000, jkm: 30_000, jht: 570_000, jp: 300_000 },
      byPayer: { employer: 689_000, worker: 300_000 },
      reallocations: [],
      reliefs: [],
    });
    expect(result.lines.map(({ programme, payer, amount }) => [programme, payer, amount])).toEqual([
      ["jkk", "employer", 89_000],
      ["jkm", "employer", 30_000],
      ["jht", "employer", 370_000],
      ["jht", "worker", 200_000],
      ["jp", "employer", 200_000],
      ["jp", "worker", 100_000],
    ]);
  });

  test.each([
    ["very-low", "0.24", 24_000],
    ["low", "0.54", 54_000],
    ["medium", "0.89", 89_000],
    ["high", "1.27", 127_000],
    ["very-high", "1.74", 174_000],
  ] as const)("risk group %s is %s percent", (riskGroup, ratePercent, amount) => {
    const { lines, provisions } = computeContribution({
      ...worker,
      riskGroup,
      programmes: ["jkk"],
    });
    const [line] = lines;
    expect(line).toMatchObject({ ratePercent, amount, basis: 10_000_000, exact: String(amount) });
    const use = provisions.find(({ key }) => key === line?.provisions[0]);
    expect(use?.cites[0]?.article).toContain("Pasal 16");
  });

  test("a wage with sen is rounded to the rupiah, on request to sen", () => {
    const input: WageEarnerInput = {
      ...worker,
      wage: 2_333_641.85,
      riskGroup: "very-low",
      programmes: ["jkk"],
    };
    const rounded = computeContribution(input);
    expect(rounded.total).toBe(5_601);
    expect(rounded.lines[0]).toMatchObject({ basis: 2_333_641.85, exact: "5600.74044" });
    expect(rounded.readings).toEqual([{ id: "rounding", option: "half-up" }]);
    expect(readings.find("rounding").default).toBe("half-up");
    expect(computeContribution(input, { rounding: { to: "sen" } }).total).toBe(5_600.74);
    expect(computeContribution(input, { rounding: { mode: "down" } })).toMatchObject({
      total: 5_600,
      readings: [{ id: "rounding", option: "down" }],
    });
  });

  test("JP stops at the ceiling of the month; JKK, JKM and JHT do not", () => {
    const input = { ...worker, wage: 12_000_000 };
    const february = computeContribution({ ...input, month: "2026-02" });
    const march = computeContribution({ ...input, month: "2026-03" });
    const jp = (result: typeof march): unknown =>
      result.lines
        .filter((line) => line.programme === "jp")
        .map((line) => [line.basis, line.amount]);
    expect(jp(february)).toEqual([
      [10_547_400, 210_948],
      [10_547_400, 105_474],
    ]);
    expect(jp(march)).toEqual([
      [11_086_300, 221_726],
      [11_086_300, 110_863],
    ]);
    expect(march.byProgramme).toMatchObject({ jkk: 106_800, jkm: 36_000, jht: 684_000 });
    expect(march.lines.at(-1)?.steps?.[0]).toMatchObject({
      kind: "cap",
      of: 12_000_000,
      limit: 11_086_300,
      result: 11_086_300,
    });
  });

  test.each([
    ["2015-07", 7_000_000],
    ["2016-02", 7_000_000],
    ["2016-03", 7_335_300],
    ["2017-03", 7_703_500],
    ["2018-03", 8_094_000],
    ["2019-03", 8_512_400],
    ["2020-02", 8_512_400],
    ["2020-03", 8_939_700],
    ["2021-03", 8_754_600],
    ["2022-02", 8_754_600],
    ["2022-03", 9_077_600],
    ["2023-03", 9_559_600],
    ["2024-02", 9_559_600],
    ["2024-03", 10_042_300],
    ["2025-03", 10_547_400],
    ["2026-03", 11_086_300],
    ["2027-02", 11_086_300],
  ])("the JP ceiling of %s is %d", (month, ceiling) => {
    expect(pensionWageCeiling(month)).toBe(ceiling);
  });

  test("a month past the announced ceiling warns, and one past the known law too", () => {
    const last = indonesianLaw.provision("jp.contribution.wage-ceiling").versions.at(-1);
    const due = monthOf(last?.nextDue ?? "");
    const before = monthAfter(due, -1);
    expect(codes({ ...worker, month: before })).not.toContain("yearly-value-not-announced");
    expect(codes({ ...worker, month: due })).toEqual(
      expect.arrayContaining(["yearly-value-not-announced", "after-law-as-of"]),
    );
    const later = monthAfter(due, 24);
    expect(pensionWageCeiling(later, { assumeUnchanged: true })).toBe(last?.value);
    expect(codes({ ...worker, month: monthOf(lawAsOf) })).not.toContain("after-law-as-of");
  });

  test("a value known from one source only is said to be so", () => {
    const { warnings } = computeContribution({ ...worker, month: "2021-05" });
    expect(warnings[0]).toMatchObject({
      code: "evidence-below-text",
      values: { evidence: "secondary" },
      provisions: ["jp.contribution.wage-ceiling@2021-03-01"],
    });
    expect(said(warnings[0])).toContain("one secondary source");
    expect(codes({ ...worker, programmes: ["jkm", "jht"] })).toEqual([]);
  });

  test("required programmes follow the size of the employer", () => {
    const required = (size: "micro" | "small" | "medium" | "large"): string[] =>
      Object.keys(
        computeContribution({ ...worker, programmes: "required", employer: { size } }).byProgramme,
      );
    expect(required("micro")).toEqual(["jkk", "jkm"]);
    expect(required("small")).toEqual(["jkk", "jkm", "jht"]);
    expect(required("medium")).toEqual(["jkk", "jkm", "jht", "jp"]);
    expect(required("large")).toEqual(["jkk", "jkm", "jht", "jp"]);
    expect(() => computeContribution({ ...worker, programmes: "required" })).toThrow(
      MissingFactError,
    );
  });

  test("daily and piece-rate pay become a monthly wage", () => {
    const bill = (wage: WageEarnerInput["wage"]): ReturnType<typeof computeContribution> =>
      computeContribution({ ...worker, wage, programmes: ["jkm"] });
    expect(bill({ daily: 100_000 }).lines[0]).toMatchObject({ basis: 2_500_000, amount: 7_500 });
    expect(bill({ daily: 100_000 }).lines[0]?.steps?.[0]).toMatchObject({
      kind: "multiply",
      factor: 25,
    });
    expect(bill({ pieceRate: [1_000_000, 2_000_000, 2_000_001] }).lines[0]).toMatchObject({
      basis: 1_666_667,
      exact: "5000.001",
      steps: [
        { kind: "look-up", provision: "wage-basis.piece-rate.months@2015-07-01", value: 1_666_667 },
        { kind: "percent" },
        { kind: "round" },
      ],
    });
    const weather = Array.from({ length: 12 }, (_, index) => 1_000_000 + index);
    expect(bill({ weatherPieceRate: weather }).lines[0]).toMatchObject({
      basis: 1_000_005.5,
      exact: "3000.0165",
    });
    expect(() => bill({ pieceRate: [1, 2] })).toThrow(InvalidInputError);
    expect(() => bill({ hourly: 10_000 } as never)).toThrow(InvalidInputError);
  });

  test("very large wages stay exact, or are refused", () => {
    const wage = 9_000_000_000_000_001;
    const [line] = computeContribution({ ...worker, wage, programmes: ["jkm"] }).lines;
    expect(line).toMatchObject({ amount: 27_000_000_000_000, exact: "27000000000000.003" });
    expect(() =>
      computeContribution({ ...worker, wage: { daily: wage }, programmes: ["jkm"] }),
    ).toThrow(UnsafeAmountError);
  });

  test("months with a relief say which facts would decide on it", () => {
    const undecided = (month: string, programmes: WageEarnerInput["programmes"]): string[] =>
      computeContribution({ ...worker, month, programmes }).reliefs.map(
        (relief) => `${relief.regulation}: ${relief.missing.join(", ")}`,
      );
    const covid = "pp-49-2020: employer.arrearsFree, employer.memberSince";
    const industry = "pp-7-2025: employer.industry, employer.activeMembers, employer.arrearsFree";
    expect(undecided("2020-07", ["jkk"])).toEqual([]);
    expect(undecided("2020-08", ["jkk"])).toEqual([covid]);
    expect(undecided("2021-01", ["jkm"])).toEqual([covid]);
    expect(undecided("2020-09", ["jht"])).toEqual([]);
    expect(undecided("2021-02", ["jkk"])).toEqual([]);
    expect(undecided("2025-01", ["jkk"])).toEqual([]);
    expect(undecided("2025-02", ["jkk"])).toEqual([industry]);
    expect(undecided("2025-02", ["jkm"])).toEqual([]);
    expect(undecided("2026-01", ["jkk"])).toEqual([industry]);
    expect(undecided("2026-02", ["jkk"])).toEqual([]);
    expect(codes({ ...worker, month: "2020-09" })).toContain("relief-not-decided");
  });

  test("piece-rate pay of another number of months than the law's is refused", () => {
    const wage = (months: number): WageEarnerInput => ({
      ...worker,
      wage: { pieceRate: Array.from({ length: months }, () => 3_000_000) },
    });
    expect(refusal(() => computeContribution(wage(2)))).toMatch(
      /wage: the wages of the last 3 months, not of 2 \(PP 44\/2015 Pasal 19 ayat \(4\)\)/,
    );
    const weather = { weatherPieceRate: [1_000_000] };
    expect(refusal(() => computeContribution({ ...worker, wage: weather }))).toMatch(
      /last 12 months/,
    );
  });

  test.each(["5.000.000", "Rp5000000", -1, 1.234, NaN, ""])(
    "an amount that is not written as one (%o) is told how to write it, with the article",
    (wage) => {
      const call = (): unknown => computeContribution({ ...worker, wage });
      expect(refusal(call)).toMatch(/wage: rupiah: not negative.*\(PP 44\/2015 Pasal 19\)/);
      expect(refusal(call, indonesian)).toContain("ditulis angka saja, tanpa titik");
    },
  );

  test("hourly pay is refused with the reason and the article", () => {
    const hourly = { ...worker, wage: { hourly: 20_000 } } as unknown as WageEarnerInput;
    expect(refusal(() => computeContribution(hourly))).toMatch(
      /wage: a monthly wage: no contribution rule turns hourly pay.*\(PP 44\/2015 Pasal 19\)/,
    );
  });
});

test("an apprentice counts with the lowest wage of those who do the same work", () => {
  const input: WageEarnerInput = {
    ...worker,
    wage: { sameWork: [5_000_000, 3_200_000.5, 4_000_000] },
    programmes: ["jkk"],
  };
  const { lines, warnings } = computeContribution(input);
  expect(lines[0]).toMatchObject({ basis: 3_200_000.5, amount: 28_480 });
  expect(lines[0]?.provisions.map(provisionOf)).toContain("wage-basis.apprentice");
  expect(warnings.map(({ code }) => code)).toContain("apprentices-in-jkk");
  expect(() => computeContribution({ ...input, wage: { sameWork: [] } })).toThrow(/wage/);
});

describe("a person without a wage whom the employer registers", () => {
  const intern: WageEarnerInput = {
    ...worker,
    month: "2025-03",
    wage: { sameWork: [3_500_000, 3_000_000] },
    riskGroup: "very-low",
    programmes: ["jkk", "jkm"],
    withoutWage: true,
  };
  const rule = "membership.without-wage.programmes@2025-02-24";
  const codes = (input: WageEarnerInput): string[] =>
    computeContribution(input).warnings.map(({ code }) => code);

  test("pays percentages of the lowest wage of the same work, JKM by choice", () => {
    const result = computeContribution(intern);
    expect(result).toMatchObject({
      segment: "non-wage-earner",
      byProgramme: { jkk: 7_200, jkm: 9_000 },
      byPayer: { employer: 16_200 },
      reliefs: [],
    });
    for (const { provisions } of result.lines) expect(provisions).toContain(rule);
    const required = computeContribution({ ...intern, programmes: "required" });
    expect(required.byProgramme).toEqual({ jkk: 7_200 });
    expect(required.checks).toMatchObject([{ passed: true, provisions: [rule] }]);
  });

  test("is in no other programme, and has no wage of its own", () => {
    for (const more of [{ programmes: ["jkk", "jht"] }, { jkpEnrolled: true }] as const) {
      expect(() => computeContribution({ ...intern, ...more })).toThrow(NotCoveredError);
    }
    expect(refusal(() => computeContribution({ ...intern, wage: 1 }))).toMatch(/wage: .*sameWork/);
    const paid = { ...intern, wage: 3_000_000 };
    expect(computeContribution({ ...paid, withoutWage: undefined }).total).toBe(16_200);
    expect(() => computeContribution(paid)).toThrow(InvalidInputError);
    expect(() => computeContribution({ ...intern, month: "2025-01" })).toThrow(OutOfCoverageError);
  });

  test("is billed so only where the caller says it; else the rule is warned of", () => {
    const { withoutWage: _, ...silent } = intern;
    expect(computeContribution(silent)).toMatchObject({ segment: "wage-earner", total: 16_200 });
    expect(codes(silent)).toContain("without-wage-class");
    expect(codes({ ...intern, withoutWage: false })).not.toContain("without-wage-class");
    expect(codes({ ...silent, month: "2025-01" })).not.toContain("without-wage-class");
  });
});

describe("a wage below the minimum wage", () => {
  const low: WageEarnerInput = {
    ...worker,
    wage: 2_000_000,
    minimumWage: 3_000_000,
    programmes: ["jkm"],
  };

  test("is kept, with a warning", () => {
    expect(computeContribution(low)).toMatchObject({
      total: 6_000,
      readings: [{ id: "contribution.wage-floor", option: "as-given" }],
    });
    expect(readings.find("contribution.wage-floor").default).toBe("as-given");
    expect(codes(low)).toContain("wage-below-minimum");
    expect(codes({ ...low, minimumWage: 2_000_000 })).toEqual([]);
  });

  test("is raised to it by the other reading, from July 2022", () => {
    const options = { readings: { "contribution.wage-floor": "minimum-wage" } } as const;
    const raised = computeContribution(low, options);
    expect(raised.total).toBe(9_000);
    expect(raised.lines[0]?.steps?.[0]).toMatchObject({ kind: "floor", of: 2_000_000 });
    expect(computeContribution({ ...low, month: "2022-06" }, options).total).toBe(6_000);
    expect(computeContribution({ ...low, month: "2022-07" }, options).total).toBe(9_000);
  });
});

describe("the compulsory programmes", () => {
  const required = (more: Partial<WageEarnerInput>): string[] => {
    const input: WageEarnerInput = { ...worker, programmes: "required", ...more };
    return Object.keys(computeContribution(input).byProgramme);
  };

  test.each([
    ["micro", ["jkk", "jkm"]],
    ["small", ["jkk", "jkm", "jht"]],
    ["medium", ["jkk", "jkm", "jht", "jp"]],
    ["large", ["jkk", "jkm", "jht", "jp"]],
  ] as const)("of a %s business", (size, programmes) => {
    expect(required({ employer: { size } })).toEqual(programmes);
    expect(required({ employer: { kind: "business", size } })).toEqual(programmes);
  });

  test("of a construction firm depend on how the worker is paid", () => {
    const firm = { kind: "construction-firm", size: "large" } as const;
    expect(required({ employer: firm, projectWorker: true })).toEqual(["jkk", "jkm"]);
    expect(required({ employer: firm, projectWorker: false })).toEqual(["jkk", "jkm", "jht", "jp"]);
    expect(() => required({ employer: firm })).toThrow(/"projectWorker".*Perpres 109\/2013/);
    expect(required({ employer: { size: "large" }, projectWorker: true })).toEqual(["jkk", "jkm"]);
    const pension = { ...worker, projectWorker: true, programmes: ["jp"] } as const;
    expect(() => computeContribution(pension)).toThrow(NotCoveredError);
  });

  test("of a state body are JKK and JKM; whether JHT too is a reading", () => {
    const input: WageEarnerInput = {
      ...worker,
      programmes: "required",
      employer: { kind: "state-body" },
    };
    const body = computeContribution(input);
    expect(body.byProgramme).toEqual({ jkk: 89_000, jkm: 30_000 });
    expect(body.readings).toMatchObject([
      { id: "membership.jht-of-state-bodies", option: "not-compulsory" },
    ]);
    const options = { readings: { "membership.jht-of-state-bodies": "compulsory" } } as const;
    expect(computeContribution(input, options).byProgramme.jht).toBe(570_000);
    const earlier = { ...input, month: "2025-01" };
    expect(computeContribution(earlier, options).byProgramme.jht).toBeUndefined();
    expect(computeContribution({ ...input, month: "2025-02" }, options).byProgramme.jht).toBe(
      570_000,
    );
    expect(() => computeContribution({ ...input, month: "2023-09" })).toThrow(OutOfCoverageError);
    expect(computeContribution({ ...input, month: "2023-10" }).byProgramme.jht).toBeUndefined();
  });

  test("need the size of a business", () => {
    expect(() => required({})).toThrow(MissingFactError);
    expect(() => required({ employer: {} })).toThrow(/employer.size/);
  });
});

test("JKP named among the programmes and denied at once is refused", () => {
  const input = { ...worker, programmes: ["jkk", "jkp"], jkpEnrolled: false } as const;
  expect(() => computeContribution(input)).toThrow(/jkpEnrolled/);
});

describe("who belongs to JKP", () => {
  const member = { citizen: true, ageAtRegistration: 53, registeredInJkn: true };
  const shares = (more: Partial<WageEarnerInput>): number =>
    computeContribution({ ...worker, programmes: "required", ...more }).reallocations.length;

  test.each([
    ["a member of a large firm", { employer: { size: "large" }, jkpMembership: member }, 2],
    ["of a small firm", { employer: { size: "small" }, jkpMembership: member }, 2],
    ["of a micro firm, without JHT", { employer: { size: "micro" }, jkpMembership: member }, 0],
    [
      "registered at 54",
      { employer: { size: "large" }, jkpMembership: { ...member, ageAtRegistration: 54 } },
      0,
    ],
    [
      "a foreigner",
      { employer: { size: "large" }, jkpMembership: { ...member, citizen: false } },
      0,
    ],
    [
      "not in JKN",
      { employer: { size: "large" }, jkpMembership: { ...member, registeredInJkn: false } },
      0,
    ],
    ["not asked, with a warning", { employer: { size: "large" } }, 0],
    ["enrolled in so many words", { employer: { size: "micro" }, jkpEnrolled: true }, 2],
    ["in a month before JKP", { month: "2021-01", employer: { size: "large" } }, 0],
  ] as const)("%s", (_, more, expected) => {
    expect(shares(more)).toBe(expected);
  });

  test("the month in which JKP began follows the reading of that month", () => {
    const input = {
      ...worker,
      month: "2021-02",
      programmes: "required",
      employer: { size: "large" },
      jkpMembership: member,
    } as const;
    const firstDay = { readings: { "contribution.month-of-change": "first-day" } } as const;
    expect(computeContribution(input).reallocations).toHaveLength(3);
    expect(computeContribution(input, firstDay).reallocations).toEqual([]);
  });

  test("what was examined stands in the result, with its articles", () => {
    const { checks, warnings } = computeContribution({
      ...worker,
      programmes: "required",
      employer: { size: "large" },
      jkpMembership: { ...member, registeredInJkn: false },
    });
    expect(checks.map(({ id, passed }) => [id, passed])).toEqual([
      ["membership.required-programmes", true],
      ["jkp.programmes", true],
      ["jkp.citizen", true],
      ["jkp.entry-age", true],
      ["jkp.health-insurance", false],
    ]);
    for (const { provisions } of checks) expect(provisions.length).toBeGreaterThan(0);
    expect(warnings).toEqual(computeContribution(worker).warnings);
    const asked = { ...worker, programmes: "required", employer: { size: "large" } } as const;
    expect(codes(asked)).toContain("jkp-not-decided");
    expect(codes({ ...asked, month: "2021-01" })).not.toContain("jkp-not-decided");
    const text = (month: string): string =>
      said(computeContribution({ ...asked, month, jkpMembership: member }).checks.at(-1));
    expect(text("2025-01")).toContain("as a wage earner of a business");
    expect(text("2025-03")).toBe("Registered for health insurance (JKN)");
  });

  test("enrolled without the programmes that it presupposes is warned of", () => {
    const input = { ...worker, programmes: "required", jkpEnrolled: true } as const;
    expect(codes({ ...input, employer: { size: "micro" } })).toContain("jkp-presupposes");
    expect(codes({ ...input, employer: { size: "small" } })).not.toContain("jkp-presupposes");
  });

  test("its facts are refused where they would not be read", () => {
    const refused = (input: WageEarnerInput): string => refusal(() => computeContribution(input));
    expect(refused({ ...worker, jkpMembership: member })).toMatch(/jkpMembership: only together/);
    const both = { ...worker, programmes: "required", jkpEnrolled: true } as const;
    expect(refused({ ...both, employer: { size: "large" }, jkpMembership: member })).toMatch(
      /jkpMembership: only together/,
    );
    expect(
      refused({
        ...worker,
        programmes: "required",
        projectWorker: true,
        employer: { kind: "state-body" },
      }),
    ).toMatch(/projectWorker: only at a construction firm/);
  });

  test("a fact that is missing is asked for", () => {
    const rest = { citizen: true, ageAtRegistration: 53 };
    expect(() => shares({ employer: { size: "large" }, jkpMembership: rest })).toThrow(
      /jkpMembership.registeredInJkn.*PP 37\/2021 Pasal 4/,
    );
    expect(
      shares({ employer: { size: "large" }, jkpMembership: { citizen: false } }),
      "one condition that fails settles it",
    ).toBe(0);
  });
});
