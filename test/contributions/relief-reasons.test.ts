import { describe, expect, test } from "vitest";
import {
  computeContribution,
  MissingFactError,
  type Contribution,
  type NonWageEarnerInput,
  type Options,
  type WageEarnerInput,
} from "../../src/index.js";

const covid = {
  conditions: "relief.pp-49-2020.conditions@2020-08-01",
  jkk: "relief.pp-49-2020.jkk-share@2020-08-01",
  jkm: "relief.pp-49-2020.jkm-share@2020-08-01",
} as const;
const half = {
  conditions: "relief.pp-7-2025.conditions@2025-02-01",
  rate: "relief.pp-7-2025.jkk-rate@2025-02-01",
  payBy: "relief.pp-7-2025.pay-by@2025-09-04",
} as const;
const own = {
  transport: "relief.pp-50-2025.transport@2026-01-01",
  other: "relief.pp-50-2025.other@2026-04-01",
  excluded: "relief.pp-50-2025.excluded-funding@2025-12-22",
} as const;

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2020-09",
  wage: 10_000_000,
  riskGroup: "very-high",
  programmes: ["jkk", "jkm", "jht"],
};
const factory: WageEarnerInput = { ...worker, month: "2025-05", programmes: ["jkk", "jkm"] };
const footwear = { industry: "footwear", activeMembers: 50, arrearsFree: true } as const;
const trader: NonWageEarnerInput = {
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  sector: "other",
  fundedBy: "self",
};

const warningsAbout = ({ warnings }: Contribution, code: string): unknown[] =>
  warnings.filter((warning) => warning.code === code);

describe("PP 49/2020 says why, by which law", () => {
  test.each([
    [{ arrearsFree: true }, true, { key: "pp-49-2020.yes" }, Object.values(covid)],
    [
      { arrearsFree: false },
      false,
      { key: "pp-49-2020.arrears", values: { paidThrough: "2020-07" } },
      [covid.conditions],
    ],
    [
      { memberSince: "2020-08" },
      false,
      { key: "pp-49-2020.first-months", values: { fullMonths: 2 } },
      [covid.conditions],
    ],
  ] as const)("of %o", (employer, applied, reason, provisions) => {
    expect(computeContribution({ ...worker, employer }).reliefs).toEqual([
      { regulation: "pp-49-2020", applied, reason, provisions, missing: [] },
    ]);
  });

  test("where no fact decides, with the facts that would", () => {
    const missing = ["employer.arrearsFree", "employer.memberSince"];
    const result = computeContribution(worker);
    expect(result.reliefs).toEqual([
      {
        regulation: "pp-49-2020",
        applied: false,
        reason: { key: "pp-49-2020.undecided" },
        provisions: [covid.conditions],
        missing,
      },
    ]);
  });

  test("of the lines that it lowers only", () => {
    const employer = { arrearsFree: true };
    const jkmAlone = computeContribution({ ...worker, programmes: ["jkm"], employer });
    expect(jkmAlone.reliefs[0]?.provisions).toEqual([covid.conditions, covid.jkm]);
    expect(computeContribution({ ...worker, programmes: ["jht"], employer }).reliefs).toEqual([]);
  });

  test("of a contract, with the doubt about its first instalment", () => {
    const contract = {
      segment: "construction",
      month: "2020-09",
      contractValue: 1_000_000,
    } as const;
    const result = computeContribution(contract);
    expect(result.reliefs[0]).toMatchObject({ applied: true, missing: [] });
    expect(warningsAbout(result, "first-instalment-in-doubt")).toEqual([
      {
        code: "first-instalment-in-doubt",
        severity: "doubt",
        values: { paidThrough: "2020-07" },
      },
    ]);
    const usual = computeContribution({ ...contract, month: "2020-07" });
    expect(usual.reliefs).toEqual([]);
    expect(warningsAbout(usual, "first-instalment-in-doubt")).toEqual([]);
  });
});

describe("PP 7/2025 says why, by which law", () => {
  test.each([
    [{}, true, { key: "pp-7-2025.given" }, [half.conditions, half.rate, half.payBy]],
    [{ paidOn: "2026-06-30" }, true, { key: "pp-7-2025.given" }, Object.values(half)],
    [{ paidOn: "2025-01-31" }, true, { key: "pp-7-2025.given" }, [half.conditions, half.rate]],
    [{ paidOn: "2026-07-01" }, false, { key: "pp-7-2025.late" }, [half.conditions, half.payBy]],
    [
      { employer: { ...footwear, activeMembers: 49 } },
      false,
      { key: "pp-7-2025.size" },
      [half.conditions],
    ],
    [
      { employer: { industry: "other" } },
      false,
      { key: "pp-7-2025.other-industry", values: { industriesCount: 6 } },
      [half.conditions],
    ],
  ] as const)("of %o", (more, applied, reason, provisions) => {
    const { reliefs } = computeContribution({ ...factory, employer: footwear, ...more });
    expect(reliefs).toEqual([
      { regulation: "pp-7-2025", applied, reason, provisions, missing: [] },
    ]);
  });

  test("where the industry is not told, with the facts that would decide", () => {
    const names = ["employer.industry", "employer.activeMembers", "employer.arrearsFree"];
    const result = computeContribution(factory);
    expect(result.reliefs).toEqual([
      {
        regulation: "pp-7-2025",
        applied: false,
        reason: { key: "pp-7-2025.undecided" },
        provisions: [half.conditions],
        missing: names,
      },
    ]);
    expect(warningsAbout(result, "relief-not-decided")).toEqual([
      {
        code: "relief-not-decided",
        severity: "assumption",
        values: { regulation: "pp-7-2025", names },
      },
    ]);
  });

  test("and asks for the number of members and for the risk group", () => {
    const { activeMembers: _, ...employer } = footwear;
    expect(() => computeContribution({ ...factory, employer })).toThrow(
      expect.objectContaining({
        field: "employer.activeMembers",
        why: { key: "pp-7-2025.needed" },
      }),
    );
    const { riskGroup: __, ...someone } = { ...factory, employer: footwear };
    expect(() => computeContribution(someone)).toThrow(
      expect.objectContaining({ field: "riskGroup" }),
    );
  });

  test("and has nothing to say of a bill without JKK", () => {
    const bill = { ...factory, programmes: ["jkm"], employer: footwear } as const;
    expect(computeContribution(bill).reliefs).toEqual([]);
  });

  test("names the day by which it is to be paid", () => {
    const result = computeContribution({ ...factory, employer: footwear });
    expect(warningsAbout(result, "relief-only-if-paid-by")).toEqual([
      { code: "relief-only-if-paid-by", severity: "assumption", values: { day: "2026-06-30" } },
    ]);
  });
});

describe("PP 50/2025 says why, by which law", () => {
  const noRelief: Options = { readings: { "relief.pp-50-2025.private-payers": "no-relief" } };

  test.each([
    [{}, {}, true, "given", own.other],
    [{ month: "2027-02", sector: "transport" }, {}, true, "given", own.transport],
    [{ month: "2026-02" }, {}, false, "window-closed", own.transport],
    [{ month: "2027-02" }, {}, false, "window-closed", own.transport],
    [{ fundedBy: "apbd" }, {}, false, "public-money", own.excluded],
    [{ fundedBy: "apbdes" }, {}, false, "reading-excludes", own.other],
    [{ fundedBy: "dbh-sawit" }, {}, false, "reading-excludes", own.other],
    [{ fundedBy: "csr" }, {}, true, "given", own.other],
    [{ fundedBy: "csr" }, noRelief, false, "reading-excludes", own.other],
    [{ fundedBy: "zakat" }, noRelief, false, "reading-excludes", own.other],
    [{ fundedBy: "donor" }, noRelief, false, "reading-excludes", own.other],
    [{ isEmployer: true }, {}, false, "employer", own.other],
  ] as const)("of %o under %o", (more, options, applied, reason, provision) => {
    expect(computeContribution({ ...trader, ...more }, options).reliefs).toEqual([
      {
        regulation: "pp-50-2025",
        applied,
        reason: { key: `pp-50-2025.${reason}` },
        provisions: [provision],
        missing: [],
      },
    ]);
  });

  test("by the funding only where it is told", () => {
    const { fundedBy, ...someone } = { ...trader, isEmployer: true, month: "2026-03" };
    const rested = (facts: NonWageEarnerInput): string[] =>
      computeContribution(facts).provisions.map(({ key }) => key);
    expect(rested(someone)).not.toContain(own.excluded);
    expect(rested({ ...someone, fundedBy })).toContain(own.excluded);
  });

  test("takes nobody for an employer unsaid, and has nothing to say of JHT alone", () => {
    const code = "assumed-not-an-employer-for-relief";
    expect(warningsAbout(computeContribution(trader), code)).toHaveLength(1);
    const told = computeContribution({ ...trader, isEmployer: false });
    expect(warningsAbout(told, code)).toEqual([]);
    expect(computeContribution({ ...trader, programmes: ["jht"] }).reliefs).toEqual([]);
  });

  test.each([
    ["fundedBy", { fundedBy: undefined }, "pp-50-2025.missing-funding"],
    ["sector", { month: "2026-02", sector: undefined }, "pp-50-2025.missing-sector"],
  ] as const)("asks for %s where it decides", (field, more, key) => {
    const attempt = (): unknown => computeContribution({ ...trader, ...more });
    expect(attempt).toThrow(MissingFactError);
    expect(attempt).toThrow(
      expect.objectContaining({
        field,
        why: { key },
        cites: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
      }),
    );
  });
});

describe("a relief that one fact bars asks for no other", () => {
  test.each([
    [{ activeMembers: 49 }, "pp-7-2025.size"],
    [{ arrearsFree: false }, "pp-7-2025.arrears"],
    [{ paidOn: "2026-07-01" }, "pp-7-2025.late"],
  ])("PP 7/2025: %o", (known, key) => {
    const { paidOn, ...employer } = { paidOn: undefined, ...known };
    const { reliefs } = computeContribution({
      ...factory,
      paidOn,
      employer: { industry: "footwear", ...employer },
    });
    expect(reliefs).toMatchObject([{ applied: false, reason: { key } }]);
  });

  test.each([
    [{ isEmployer: true, fundedBy: "self" }, "pp-50-2025.employer"],
    [{ isEmployer: true }, "pp-50-2025.employer"],
    [{ fundedBy: "apbdes" }, "pp-50-2025.reading-excludes"],
  ] as const)("PP 50/2025, while transport alone pays less: %o", (known, key) => {
    const { sector, fundedBy, ...someone } = trader;
    const inMarch = { ...someone, month: "2026-03" };
    expect(() => computeContribution(inMarch)).toThrow(MissingFactError);
    expect(computeContribution({ ...inMarch, ...known }).reliefs).toMatchObject([
      { applied: false, reason: { key } },
    ]);
  });
});
