import { describe, expect, test } from "vitest";
import {
  computeContribution,
  constructionContribution,
  InvalidInputError,
  JamsosnakerError,
  migrantWorkerContribution,
  MissingFactError,
  nonWageEarnerContribution,
  NotCoveredError,
  planProtection,
  wageEarnerContribution,
  type ConstructionInput,
  type Contribution,
  type ContributionInput,
  type InputIssue,
  type MigrantWorkerInput,
  type NonWageEarnerInput,
  type Options,
  type PlanGroup,
  type WageEarnerInput,
} from "../../src/index.js";
import { provisionIds } from "../words.js";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 5_000_000,
  riskGroup: "low",
  programmes: ["jkk", "jkm", "jht", "jp"],
};
const vendor: NonWageEarnerInput = {
  segment: "non-wage-earner",
  month: "2024-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm", "jht"],
};
const project: ConstructionInput = {
  segment: "construction",
  month: "2026-05",
  contractValue: 100_000_000,
};
const abroad: MigrantWorkerInput = {
  segment: "migrant-worker",
  date: "2025-02-10",
  via: "agency",
  contractMonths: 24,
};

const codes = ({ warnings }: Contribution): string[] => warnings.map(({ code }) => code);
const warning = (code: string, result: Contribution): unknown =>
  result.warnings.find((one) => one.code === code);

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof JamsosnakerError) return error;
    throw error;
  }
  return undefined;
}

function issues(input: unknown): readonly InputIssue[] {
  try {
    computeContribution(input as ContributionInput);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}
const refused = (input: unknown): unknown => issues(input).map(({ path, code }) => [path, code]);

describe("the functions for one segment", () => {
  test("bill what the function for all bills", () => {
    expect(wageEarnerContribution(worker)).toEqual(computeContribution(worker));
    expect(nonWageEarnerContribution(vendor)).toEqual(computeContribution(vendor));
    expect(constructionContribution(project)).toEqual(computeContribution(project));
    expect(migrantWorkerContribution(abroad)).toEqual(computeContribution(abroad));
  });

  test("take the options, and refuse what they do not bill", () => {
    const sen = { rounding: { to: "sen" } } as const;
    const odd = { ...worker, wage: 5_000_001 };
    expect(wageEarnerContribution(odd, sen)).toEqual(computeContribution(odd, sen));
    const costs = { ...project, contractValue: 100_000_001 };
    expect(constructionContribution(costs, sen)).toEqual(computeContribution(costs, sen));
    expect(wageEarnerContribution({ ...worker, programmes: ["jkm"] }, sen).lines[0]).toMatchObject({
      steps: [{ kind: "percent", result: "15000" }],
    });
    expect(() => wageEarnerContribution(vendor as never)).toThrow(InvalidInputError);
    expect(() => nonWageEarnerContribution(worker as never)).toThrow(InvalidInputError);
    expect(() => constructionContribution(abroad as never)).toThrow(InvalidInputError);
    expect(() => migrantWorkerContribution(project as never)).toThrow(InvalidInputError);
  });
});

describe("bills of the same facts", () => {
  const bill = (input: Partial<NonWageEarnerInput>): Contribution =>
    computeContribution({ ...vendor, programmes: ["jkk", "jht"], ...input });
  const said = (income: number): unknown => {
    const { lines, readings, warnings } = bill({ income });
    return [lines.map(({ amount }) => amount), readings.length, warnings.length];
  };
  // Between the bands as they are printed the lower one counts, by a reading that is named.
  const expected: readonly (readonly [number, unknown])[] = [
    [1, [[10_000, 20_000], 0, 1]],
    [1_000_000, [[10_000, 20_000], 0, 0]],
    [1_099_000, [[10_000, 20_000], 0, 0]],
    [1_099_000.01, [[10_000, 20_000], 1, 0]],
    [1_099_999.99, [[10_000, 20_000], 1, 0]],
    [1_100_000, [[12_000, 24_000], 0, 0]],
    [20_199_000, [[197_000, 394_000], 0, 0]],
    [20_199_500, [[197_000, 394_000], 1, 0]],
    [20_200_000, [[207_000, 414_000], 0, 0]],
    [50_000_000, [[207_000, 414_000], 0, 0]],
  ];

  test("differ by the income, whichever is asked for first", () => {
    const incomes = expected.map(([income]) => income);
    const whole = expected.map(([, answer]) => answer);
    expect(incomes.map(said)).toEqual(whole);
    const law = { ...vendor, programmes: ["jht", "jkk"] } as const;
    const backwards = incomes
      .toReversed()
      .map((income) => computeContribution({ ...law, income }).total);
    expect(backwards.toReversed()).toEqual(incomes.map((income) => bill({ income }).total));
    expect([...incomes].toReversed().map(said)).toEqual(whole.toReversed());
  });

  test("of a worker on a project are not those of one who is none", () => {
    const asked = { ...worker, month: "2026-04", programmes: "required" } as const;
    expect(computeContribution({ ...asked, projectWorker: true }).total).toBeGreaterThan(0);
    expect(() => computeContribution(asked)).toThrow(MissingFactError);
    const pension = { ...worker, month: "2026-04", programmes: ["jp"] } as const;
    expect(computeContribution(pension).total).toBeGreaterThan(0);
    expect(() => computeContribution({ ...pension, projectWorker: true })).toThrow(NotCoveredError);
  });

  test("share what cannot be changed", () => {
    const { provisions, readings, reliefs, warnings } = computeContribution(worker);
    for (const part of [provisions, readings, reliefs, warnings]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("have no field for what was not asked for", () => {
    expect(computeContribution(project)).not.toHaveProperty("stages");
    expect(computeContribution(project)).not.toHaveProperty("fundedBy");
    expect(computeContribution({ ...project, stages: 3 })).toHaveProperty("stages");
  });

  test("name the rounding where one of the lines is rounded", () => {
    const read = (wage: number): string[] =>
      computeContribution({ ...worker, programmes: ["jkm", "jht"], wage }).readings.map(
        ({ id }) => id,
      );
    expect(read(1_001_000)).toEqual([]);
    // Of 100 rupiah more JKM has 30 sen, the worker's JHT none.
    expect(read(1_000_100)).toEqual(["rounding"]);
  });

  test("name the wage that JKP shares where it is above the ceiling", () => {
    const read = (wage: number): boolean =>
      computeContribution({ ...worker, jkpEnrolled: true, wage }).readings.some(
        ({ id }) => id === "jkp.share-basis",
      );
    expect([5_000_000, 5_000_001, 6_000_000].map(read)).toEqual([false, true, true]);
  });
});

describe("the wage on which a bill rests", () => {
  const line = (wage: WageEarnerInput["wage"], options?: Options): unknown =>
    computeContribution({ ...worker, programmes: ["jkm"], wage }, options).lines[0];
  const jkm = "jkm.contribution.wage-earner.rate@2015-07-01";

  test("of components is their sum", () => {
    const rule = "wage-basis.components@2015-07-01";
    expect(line({ basic: 4_000_000, fixedAllowances: 1_000_000 })).toMatchObject({
      amount: 15_000,
      provisions: [jkm, rule],
      steps: [{ kind: "add", terms: [4_000_000, 1_000_000], result: 5_000_000 }, {}],
    });
  });

  test("of an apprentice is the lowest of the same work", () => {
    const rule = "wage-basis.apprentice@2015-07-01";
    expect(line({ sameWork: [4_000_000, 3_000_000] })).toMatchObject({
      amount: 9_000,
      provisions: [jkm, rule],
      steps: [{ kind: "look-up", provision: rule, value: 3_000_000 }, {}],
    });
  });

  test("by piece is the mean of three months, some of which may be nothing", () => {
    const rule = "wage-basis.piece-rate.months@2015-07-01";
    expect(line({ pieceRate: [0, 1, 5_000_000] })).toMatchObject({
      exact: "5000.001",
      provisions: [jkm, rule],
      steps: [{ kind: "look-up", provision: rule, value: 1_666_667 }, { kind: "percent" }, {}],
    });
  });

  test("by the day is cut at the ceiling of JP after it is counted", () => {
    const result = computeContribution({ ...worker, programmes: ["jp"], wage: { daily: 900_000 } });
    const days = "wage-basis.daily.days@2015-07-01";
    const rate = "jp.contribution.wage-earner.rate@2015-07-01";
    const ceiling = "jp.contribution.wage-ceiling@2026-03-01";
    expect(result.lines[1]).toEqual({
      programme: "jp",
      payer: "worker",
      basis: 11_086_300,
      ratePercent: "1",
      amount: 110_863,
      exact: "110863",
      provisions: [rate, days, ceiling],
      steps: [
        { kind: "multiply", provision: days, factor: 25, of: 900_000, result: "22500000" },
        {
          kind: "cap",
          provision: ceiling,
          of: 22_500_000,
          limit: 11_086_300,
          result: 11_086_300,
        },
        { kind: "percent", provision: rate, percent: "1", of: 11_086_300, result: "110863" },
      ],
    });
  });

  test("is unlike the law on wages by the day and by piece, but not by the weather", () => {
    const said = (wage: WageEarnerInput["wage"]): unknown =>
      warning("unlike-wage-law", computeContribution({ ...worker, wage }));
    const doubt = {
      code: "unlike-wage-law",
      severity: "doubt",
      values: { days: 25, months: 3 },
    };
    expect(said({ daily: 200_000 })).toEqual(doubt);
    expect(said({ pieceRate: [1, 2, 5_000_000] })).toEqual(doubt);
    const year = Array.from({ length: 12 }, () => 5_000_000);
    expect(said({ weatherPieceRate: year })).toBeUndefined();
    expect(said(5_000_000)).toBeUndefined();
  });

  test("of a month in part is what was paid, by the reading that takes it", () => {
    const wage = { monthly: 5_000_000, worked: { to: "2026-05-20" }, paid: 3_000_000 };
    const paid = { readings: { "contribution.part-month": "wage-paid" } } as const;
    expect(line(wage)).toMatchObject({ amount: 15_000 });
    expect(line(wage, paid)).toEqual({
      programme: "jkm",
      payer: "employer",
      basis: 3_000_000,
      ratePercent: "0.30",
      amount: 9_000,
      exact: "9000",
      provisions: [jkm],
    });
    const whole = { ...wage, worked: { from: "2026-05-01", to: "2026-05-31" } };
    expect(line(whole, paid)).toMatchObject({ amount: 15_000 });
    expect(line({ ...wage, worked: { from: "2026-05-02" } }, paid)).toMatchObject({
      amount: 9_000,
    });
  });

  test.each([
    [{ hourly: 5 }, [["wage", "expected.contribution.hourly"]]],
    [null, [["wage", "expected.wage"]]],
    ["much", [["wage", "expected.rupiah"]]],
    [{ weekly: 5 }, [["wage", "expected.wage"]]],
    [0, [["wage", "expected.contribution.wage-of-zero"]]],
    [{ pieceRate: [0, 0, 0] }, [["wage.pieceRate", "expected.contribution.wage-of-zero"]]],
    [{ basic: 0, fixedAllowances: 0 }, [["wage.basic", "expected.contribution.wage-of-zero"]]],
    [{ basic: 0 }, [["wage.basic", "expected.contribution.wage-of-zero"]]],
    [{ basic: 0, fixedAllowances: 1 }, []],
    [{ basic: 1, fixedAllowances: 1 }, []],
    [
      { monthly: 5_000_000, worked: { to: "2026-05-20" }, paid: 5_000_001 },
      [["wage.paid", "expected.contribution.paid"]],
    ],
    [{ monthly: 5_000_000, worked: { to: "2026-05-20" }, paid: 5_000_000 }, []],
    [{ monthly: 5_000_000, worked: {} }, [["wage.worked", "expected.contribution.worked"]]],
  ])("%j: %j", (wage, expected) => {
    expect(refused({ ...worker, wage })).toEqual(expected);
  });
});

describe("who belongs to which programme", () => {
  test("JP is billed to the month of the pension age, and up to three years past it", () => {
    const jp = (month: string): readonly [boolean, readonly string[]] => {
      const bill = computeContribution({
        ...worker,
        programmes: ["jp"],
        month,
        birthDate: "1964-06-15",
      });
      return [bill.total > 0, codes(bill).filter((code) => code.startsWith("jp-"))];
    };
    expect(jp("2021-06")).toEqual([true, []]);
    expect(jp("2021-07")[1]).toEqual(["jp-past-pension-age"]);
    expect(jp("2024-06")[1]).toEqual(["jp-past-pension-age"]);
    expect(jp("2024-07")).toEqual([false, ["jp-membership-over"]]);
    const over = computeContribution({ ...worker, birthDate: "1960-01-01" });
    expect(warning("jp-membership-over", over)).toEqual({
      code: "jp-membership-over",
      severity: "check",
      values: { since: "2016-01-01", until: "2019-01-01" },
      provisions: ["jp.pension-age@2015-07-01", "jp.old-age.postponement@2015-07-01"],
    });
  });

  test("JKP without the programmes that it presupposes is shown, with them", () => {
    const presupposes = (size: "micro" | "small"): unknown =>
      warning(
        "jkp-presupposes",
        computeContribution({
          ...worker,
          programmes: "required",
          employer: { size },
          jkpEnrolled: true,
        }),
      );
    // A micro business need not have JHT (Perpres 109/2013 Pasal 6), a member of JKP must.
    expect(presupposes("micro")).toEqual({
      code: "jkp-presupposes",
      severity: "check",
      values: { missing: ["jht"] },
      provisions: ["jkp.membership.programmes@2025-02-07"],
    });
    expect(presupposes("small")).toBeUndefined();
  });

  test("what decides on required programmes is asked for by its article", () => {
    const ask = (input: Partial<WageEarnerInput>): unknown =>
      thrown(() => computeContribution({ ...worker, programmes: "required", ...input }));
    const perpres = { regulation: "perpres-109-2013", article: "Pasal 6" };
    expect(ask({})).toMatchObject({
      field: "employer.size",
      why: { key: "required-programmes.size" },
      cites: perpres,
    });
    expect(ask({ employer: { kind: "construction-firm", size: "large" } })).toMatchObject({
      field: "projectWorker",
      why: { key: "required-programmes.construction" },
      cites: perpres,
    });
    expect(ask({ employer: { size: "large" }, jkpMembership: {} })).toMatchObject({
      field: "jkpMembership.citizen",
      why: { key: "required-programmes.jkp-checks" },
      cites: { regulation: "pp-37-2021", article: "Pasal 4" },
    });
    const known = { employer: { size: "large" } } as const;
    const lacks = (jkpMembership: WageEarnerInput["jkpMembership"]): unknown =>
      ask({ ...known, jkpMembership });
    expect(lacks({ citizen: true })).toMatchObject({ field: "jkpMembership.ageAtRegistration" });
    expect(lacks({ citizen: true, ageAtRegistration: 30 })).toMatchObject({
      field: "jkpMembership.registeredInJkn",
    });
    expect(thrown(() => computeContribution({ ...worker, riskGroup: undefined }))).toMatchObject({
      field: "riskGroup",
      why: { key: "risk-group-needed.why" },
      cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
    });
  });

  test("before JKP there is no condition of it", () => {
    const before = { ...worker, programmes: "required", month: "2021-01" } as const;
    const { checks } = computeContribution({ ...before, employer: { size: "large" } });
    expect(checks.map(({ id }) => id)).toEqual(["membership.required-programmes"]);
  });

  test("whether somebody is in JKP is not decided where nothing is said of it", () => {
    const required = { ...worker, programmes: "required", employer: { size: "large" } } as const;
    const bill = (jkpEnrolled?: boolean): Contribution =>
      computeContribution({ ...required, ...(jkpEnrolled !== undefined && { jkpEnrolled }) });
    const undecided = (jkpEnrolled?: boolean): boolean =>
      codes(bill(jkpEnrolled)).includes("jkp-not-decided");
    expect([undecided(), undecided(true), undecided(false)]).toEqual([true, false, false]);
    expect(bill().checks.map(({ id }) => id)).toEqual(["membership.required-programmes"]);
    const denied = { ...worker, programmes: ["jkk", "jkp"], jkpEnrolled: false };
    expect(refused(denied)).toEqual([["jkpEnrolled", "contradictions.not-false"]]);
  });

  test("a citizenship that is given twice must be the same", () => {
    const facts = { ...worker, programmes: "required", employer: { size: "large" } } as const;
    const jkpMembership = { citizen: true, ageAtRegistration: 30, registeredInJkn: true };
    expect(refused({ ...facts, citizen: false, jkpMembership })).toEqual([
      ["jkpMembership.citizen", "contradictions.citizen"],
    ]);
    expect(refused({ ...facts, citizen: true, jkpMembership })).toEqual([]);
  });

  test("the first contribution of JKP may stay whole since the law splits it after the first", () => {
    const enrolled = { ...worker, jkpEnrolled: true } as const;
    const split = (input: Partial<WageEarnerInput>, options?: Options): unknown => {
      const bill = computeContribution({ ...enrolled, ...input }, options);
      return [bill.reallocations.length > 0, codes(bill).includes("jkp-split-after-first-payment")];
    };
    const too = { readings: { "jkp.split-start": "first-payment-too" } } as const;
    expect(split({})).toEqual([true, false]);
    expect(split({ firstContribution: false })).toEqual([true, false]);
    expect(split({ firstContribution: true })).toEqual([false, true]);
    expect(split({ firstContribution: true }, too)).toEqual([true, true]);
    expect(split({ firstContribution: true, month: "2022-05" })).toEqual([true, false]);
  });

  test("a programme that is closed to non-wage earners is refused by its article", () => {
    const closed = (programme: "jkp" | "jp"): unknown =>
      thrown(() => computeContribution({ ...vendor, programmes: [programme] } as never));
    expect(closed("jp")).toMatchObject({
      programme: "jp",
      cites: { regulation: "pp-45-2015", article: "Pasal 2" },
    });
    expect(closed("jkp")).toMatchObject({
      programme: "jkp",
      cites: { regulation: "pp-37-2021", article: "Pasal 4" },
    });
  });

  test("whether a non-wage earner employs others is assumed only where it is not said", () => {
    const assumed = (isEmployer?: boolean): boolean =>
      codes(
        computeContribution({
          ...vendor,
          programmes: "required",
          ...(isEmployer !== undefined && { isEmployer }),
        }),
      ).includes("assumed-not-an-employer");
    expect([assumed(), assumed(false), assumed(true)]).toEqual([true, false, false]);
    const employer = { ...vendor, programmes: "required", isEmployer: true } as const;
    expect(codes(computeContribution(employer))).toContain("jht-of-employers");
    expect(codes(computeContribution({ ...employer, month: "2021-03" }))).not.toContain(
      "jht-of-employers",
    );
  });

  test("programmes alone are billed: JHT without JKK has no line of JKK", () => {
    const { lines } = computeContribution({ ...vendor, programmes: ["jht"] });
    expect(lines.map(({ programme }) => programme)).toEqual(["jht"]);
  });
});

describe("lines of amounts that the law fixes", () => {
  test("have no steps where nothing lowers them", () => {
    for (const line of computeContribution(vendor).lines) {
      expect(Object.keys(line)).toEqual([
        "programme",
        "payer",
        "basis",
        "amount",
        "exact",
        "provisions",
      ]);
    }
  });

  test("show the amount, the part that a relief leaves, and the provisions of both", () => {
    const member = { ...vendor, month: "2026-05", fundedBy: "self" } as const;
    const bands = "jkk.contribution.non-wage-earner.bands@2015-07-01";
    const relief = "relief.pp-50-2025.other@2026-04-01";
    expect(computeContribution({ ...member, isEmployer: false }).lines[0]).toEqual({
      programme: "jkk",
      payer: "worker",
      basis: 1_000_000,
      amount: 5_000,
      exact: "5000",
      provisions: [bands, relief],
      steps: [
        { kind: "look-up", provision: bands, value: 10_000 },
        { kind: "percent", provision: relief, percent: "50", of: 10_000, result: "5000" },
      ],
    });
  });

  test("of a migrant worker tell the months of JHT, and what they rest on", () => {
    const amounts = "migrant-worker.contribution.jht-amounts@2023-02-22";
    const jht = (jhtMonths?: number): unknown =>
      computeContribution({
        ...abroad,
        jht: 50_000,
        ...(jhtMonths !== undefined && { jhtMonths }),
      }).lines.at(-1);
    const taken = { kind: "look-up", provision: amounts, value: 50_000 };
    expect(jht(3)).toEqual({
      programme: "jht",
      payer: "worker",
      basis: 50_000,
      amount: 150_000,
      exact: "150000",
      provisions: [amounts],
      steps: [taken, { kind: "multiply", factor: 3, of: 50_000, result: "150000" }],
    });
    expect(jht(1)).toMatchObject({ amount: 50_000, steps: [taken] });
    expect(jht()).toMatchObject({ amount: 50_000, steps: [taken] });
    const extension = { ...abroad, phase: "extension", contractMonths: 12 } as const;
    const month = "migrant-worker.contribution.extra-month@2023-02-22";
    expect(computeContribution(extension).lines[0]).toMatchObject({
      provisions: [month],
      steps: [{ kind: "multiply", provision: month }],
    });
    expect(refused({ ...abroad, via: "individual", phase: "before" })).toEqual([
      ["phase", "migrant-worker.individual"],
    ]);
  });
});

describe("lines of a project", () => {
  const slices = "jkk.contribution.construction.contract-slices@2015-07-01";

  test("by one slice is no sum", () => {
    expect(computeContribution({ ...project, contractValue: 50_000_000 }).lines[0]).toEqual({
      programme: "jkk",
      payer: "employer",
      basis: 50_000_000,
      amount: 105_000,
      exact: "105000",
      provisions: [slices],
      steps: [
        {
          kind: "percent",
          provision: slices,
          percent: "0.21",
          of: 50_000_000,
          result: "105000",
        },
      ],
    });
  });

  test("by wages rest on the rate alone, and tell that they were rounded", () => {
    const byWages = (wages: number): Contribution =>
      computeContribution({ segment: "construction", month: "2026-05", wages });
    expect(byWages(1_000_001).lines[0]).toEqual({
      programme: "jkk",
      payer: "employer",
      basis: 1_000_001,
      ratePercent: "1.74",
      amount: 17_400,
      exact: "17400.0174",
      provisions: ["jkk.contribution.construction.wage-rate@2015-07-01"],
    });
    const read = (wages: number): string[] => byWages(wages).readings.map(({ id }) => id);
    expect(read(1_000_000)).toEqual([]);
    // One of the two lines is enough: JKK of 1.74 percent has sen, JKM of 0.30 percent none.
    expect(read(2_001_000)).toEqual(["rounding"]);
  });

  test("of a contract with VAT rest on the rule since April 2021, on none by the other reading", () => {
    const taxed = {
      segment: "construction",
      month: "2026-05",
      contractValueWithVat: 111_000_000,
      vatPercent: 11,
    } as const;
    const rests = (input: ContributionInput, options?: Options): unknown =>
      computeContribution(input, options).lines[0]?.provisions;
    const rule = "contribution.construction.contract-value@2021-04-01";
    expect(rests(taxed)).toEqual([slices, rule]);
    expect(rests({ ...taxed, month: "2021-03" })).toEqual([slices]);
    const whole = { readings: { "contribution.contract-value": "as-contracted" } } as const;
    expect(rests(taxed, whole)).toEqual([slices]);
    const [first] = computeContribution(taxed, whole).lines;
    expect(first?.steps?.map(({ kind }) => kind)).toEqual(["percent", "percent", "add"]);
  });

  test("the last stage takes what rounding leaves", () => {
    const { stages, total } = computeContribution({
      ...project,
      contractValue: 100_000_417,
      stages: 4,
    });
    const amounts = stages?.map(({ amount }) => amount) ?? [];
    expect(amounts).toEqual([48_000, 72_000, 72_000, total - 192_000]);
    expect(provisionIds(stages?.[0])).toEqual(["contribution.construction.stages"]);
  });

  test("what was already paid may be all of it, and no more", () => {
    const september = { ...project, month: "2020-09" };
    const paid = (jkk: number, jkm: number): unknown =>
      refused({ ...september, alreadyPaid: { jkk, jkm } });
    expect(paid(210_000, 30_000)).toEqual([]);
    expect(paid(210_001, 30_000)).toEqual([["alreadyPaid.jkk", "construction.unpaid"]]);
    expect(paid(210_000, 30_001)).toEqual([["alreadyPaid.jkm", "construction.unpaid"]]);
  });

  test.each([
    [-1, true],
    [0, false],
    [100, false],
    [100.01, true],
    [11.5, false],
    [1.11, false],
    [1.111, true],
  ])("VAT of %d percent", (vatPercent, isRefused) => {
    const input = { segment: "construction", month: "2026-05", contractValueWithVat: 1_000_000 };
    expect(refused({ ...input, vatPercent })).toEqual(
      isRefused ? [["vatPercent", "expected.contribution.vat-percent"]] : [],
    );
  });

  test.each(["memberSince", "arrearsFree"])("%s belongs to a bill by wages", (field) => {
    const value = field === "memberSince" ? "2020-01" : true;
    expect(refused({ ...project, [field]: value })).toEqual([
      [field, "expected.contribution.with-wages"],
    ]);
    const byWages = { segment: "construction", month: "2026-05", wages: 1_000_000 };
    expect(refused({ ...byWages, [field]: value })).toEqual([]);
  });
});

describe("a person of a group", () => {
  const group = { name: "g", headcount: 1, fundedBy: "apbd" } as const;
  const planned = (one: object): unknown =>
    planProtection({
      from: "2026-05",
      to: "2026-05",
      groups: [{ ...group, ...one } as PlanGroup],
    }).total;
  const earner = { segment: "wage-earner", wage: 5_000_000, riskGroup: "low" } as const;

  test("is billed by all that is said of it", () => {
    const total = (input: object): number =>
      computeContribution({ month: "2026-05", ...input } as ContributionInput).total;
    const builder = {
      ...earner,
      programmes: "required",
      employer: { kind: "construction-firm", size: "large" },
      projectWorker: true,
    };
    const small = { ...earner, programmes: "required", employer: { size: "micro" } };
    const owner = { segment: "non-wage-earner", income: 1_000_000, programmes: "required" };
    for (const person of [builder, small]) expect(planned(person)).toBe(total(person));
    for (const person of [owner, { ...owner, isEmployer: true, sector: "other" }]) {
      expect(planned(person)).toBe(total({ ...person, fundedBy: "apbd" }));
    }
  });

  test("as an employer has no relief of its own", () => {
    const member = { segment: "non-wage-earner", income: 1_000_000, programmes: ["jkk", "jkm"] };
    const self = { ...member, fundedBy: "self", sector: "other" };
    expect(planned({ ...self, isEmployer: false })).toBe(8_400);
    expect(planned({ ...self, isEmployer: true })).toBe(16_800);
  });

  test("whose facts contradict each other is refused as such", () => {
    const employer = { kind: "business", size: "large" };
    const wrong = { ...earner, programmes: "required", employer, projectWorker: true };
    expect(thrown(() => planned(wrong))).toBeInstanceOf(InvalidInputError);
  });

  test("what is missing or closed is told at its place", () => {
    const bare = { segment: "wage-earner", wage: 5_000_000, programmes: ["jkk"] };
    expect(thrown(() => planned(bare))).toMatchObject({ field: "groups[0].riskGroup" });
    const closed = { segment: "non-wage-earner", income: 1_000_000, programmes: ["jp"] };
    expect(thrown(() => planned(closed))).toMatchObject({ programme: "jp", path: "groups[0]" });
  });
});
