import { describe, expect, test } from "vitest";
import {
  computeContribution,
  readings,
  type Contribution,
  type NonWageEarnerInput,
  type Options,
} from "../../src/index.js";
import { provisionOf } from "../../src/core/provision.js";
import { refusal } from "../words.js";

const person: NonWageEarnerInput = {
  segment: "non-wage-earner",
  month: "2024-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
};

function bill(input: Partial<NonWageEarnerInput>, options?: Options): Contribution {
  return computeContribution({ ...person, ...input }, options);
}

describe("non-wage earners", () => {
  test("the lowest band", () => {
    expect(bill({})).toMatchObject({
      total: 16_800,
      byProgramme: { jkk: 10_000, jkm: 6_800 },
      byPayer: { worker: 16_800 },
      lines: [
        { programme: "jkk", payer: "worker", basis: 1_000_000, amount: 10_000 },
        { programme: "jkm", payer: "worker", basis: 1_000_000, amount: 6_800 },
      ],
    });
    expect(bill({ programmes: ["jkk", "jkm", "jht"] }).total).toBe(36_800);
    expect(bill({ programmes: "required" }).total).toBe(16_800);
  });

  test.each([
    [0.01, 1_000_000, 10_000],
    [1_099_000, 1_000_000, 10_000],
    [1_100_000, 1_200_000, 12_000],
    [3_000_000, 2_950_000, 29_500],
    [3_199_000, 2_950_000, 29_500],
    [3_200_000, 3_450_000, 34_500],
    [20_199_000, 19_700_000, 197_000],
    [20_200_000, 20_700_000, 207_000],
    [900_000_000, 20_700_000, 207_000],
  ])("an income of %d has the basis %d and JKK %d", (income, basis, jkk) => {
    const { lines, byProgramme, readings } = bill({ income, programmes: ["jkk", "jht"] });
    expect(byProgramme).toEqual({ jkk, jht: jkk * 2 });
    expect(lines.map((line) => line.basis)).toEqual([basis, basis]);
    expect(readings).toEqual([]);
  });

  test("whether JHT is compulsory for an employer is a reading", () => {
    const employer = { programmes: "required", isEmployer: true } as const;
    expect(bill(employer)).toMatchObject({
      total: 16_800,
      readings: [{ id: "membership.jht-of-employers", option: "voluntary" }],
    });
    const compulsory = { readings: { "membership.jht-of-employers": "compulsory" } } as const;
    expect(bill(employer, compulsory).total).toBe(36_800);
    expect(bill({ programmes: "required" }, compulsory).total).toBe(16_800);
    expect(bill({ ...employer, month: "2021-03" }, compulsory).total).toBe(16_800);
    expect(bill({ ...employer, month: "2021-04" }, compulsory).total).toBe(36_800);
  });

  test("an income between two printed bands is a reading", () => {
    const lower = bill({ income: 1_099_500 });
    expect(lower.byProgramme.jkk).toBe(10_000);
    const gaps = "contribution.income-band-gaps";
    expect(lower.readings).toEqual([{ id: gaps, option: "lower-bound" }]);
    expect(readings.find(gaps).default).toBe("lower-bound");
    const upper = bill({ income: 1_099_500 }, { readings: { [gaps]: "printed-upper-bound" } });
    expect(upper.byProgramme.jkk).toBe(12_000);
    expect(upper.readings).toEqual([{ id: gaps, option: "printed-upper-bound" }]);
  });
});

describe("a band chosen by its number", () => {
  test("costs what an income of the band costs", () => {
    for (let band = 1; band <= 33; band += 1) {
      const chosen = bill({ income: { band }, programmes: ["jkk", "jht"] });
      const basis = chosen.lines[0]?.basis ?? 0;
      expect(chosen).toEqual(bill({ income: basis, programmes: ["jkk", "jht"] }));
    }
  });

  test.each([
    [0, "income.band: a whole number, at least 1"],
    [1.5, "income.band: a whole number"],
    [34, "income.band: a band from 1 to 33 (PP 44/2015 Lampiran II)"],
  ])("there is no band %d", (band, message) => {
    expect(refusal(() => bill({ income: { band } }))).toContain(message);
  });
});

describe("the relief of PP 50/2025", () => {
  test("a regency pays in full, a member half", () => {
    const regency = bill({ month: "2026-05", fundedBy: "apbd" });
    expect(regency.total).toBe(16_800);
    expect(regency.reliefs).toMatchObject([{ regulation: "pp-50-2025", applied: false }]);
    expect(regency.reliefs[0]?.reason).toEqual({ key: "pp-50-2025.public-money" });
    const member = bill({ month: "2026-05", fundedBy: "self", programmes: ["jkk", "jkm", "jht"] });
    expect(member.byProgramme).toEqual({ jkk: 5_000, jkm: 3_400, jht: 20_000 });
    expect(member.reliefs).toMatchObject([{ applied: true }]);
    expect(member.fundedBy).toBe("self");
    const codes = (isEmployer?: boolean): string[] =>
      bill({
        month: "2026-05",
        fundedBy: "self",
        ...(isEmployer !== undefined && { isEmployer }),
      }).warnings.map(({ code }) => code);
    expect(codes()).toContain("assumed-not-an-employer-for-relief");
    expect(codes(false)).not.toContain("assumed-not-an-employer-for-relief");
  });

  test.each([
    ["2025-12", undefined, 16_800],
    ["2026-01", "transport", 8_400],
    ["2026-02", "transport", 8_400],
    ["2026-02", "other", 16_800],
    ["2026-03", "other", 16_800],
    ["2026-04", "other", 8_400],
    ["2026-12", "other", 8_400],
    ["2027-01", "other", 16_800],
    ["2027-01", "transport", 8_400],
    ["2027-03", "transport", 8_400],
    ["2027-04", undefined, 16_800],
  ] as const)("%s, sector %s: %d", (month, sector, total) => {
    expect(bill({ month, fundedBy: "self", ...(sector && { sector }) }).total).toBe(total);
  });

  test("outside both windows no relief is spoken of", () => {
    expect(bill({ month: "2025-12" }).reliefs).toEqual([]);
    expect(bill({ month: "2027-04" }).reliefs).toEqual([]);
    expect(bill({ month: "2026-05", programmes: ["jht"] }).reliefs).toEqual([]);
  });

  test("sector and funding are asked for only where they decide", () => {
    expect(() => bill({ month: "2026-02" })).toThrow('"sector"');
    expect(() => bill({ month: "2026-02", fundedBy: "self" })).toThrow('"sector"');
    expect(() => bill({ month: "2026-02", sector: "transport" })).toThrow('"fundedBy"');
    expect(() => bill({ month: "2026-05" })).toThrow('"fundedBy"');
    expect(bill({ month: "2026-02", sector: "other" }).total).toBe(16_800);
    expect(bill({ month: "2026-02", fundedBy: "apbn" }).total).toBe(16_800);
  });

  test.each([
    ["apbn", 16_800],
    ["apbd", 16_800],
    ["dbh-cht", 16_800],
    ["dbh-sawit", 16_800],
    ["apbdes", 16_800],
    ["csr", 8_400],
    ["zakat", 8_400],
    ["donor", 8_400],
    ["employer", 8_400],
    ["self", 8_400],
  ] as const)("paid by %s: %d", (fundedBy, total) => {
    expect(bill({ month: "2026-05", fundedBy }).total).toBe(total);
  });

  test("village budgets, revenue sharing, private payers and employers are readings", () => {
    const may = { month: "2026-05" } as const;
    expect(bill({ ...may, fundedBy: "apbdes" }).readings).toMatchObject([
      { id: "relief.pp-50-2025.apbdes", option: "no-relief" },
    ]);
    expect(
      bill({ ...may, fundedBy: "apbdes" }, { readings: { "relief.pp-50-2025.apbdes": "relief" } })
        .total,
    ).toBe(8_400);
    for (const fundedBy of ["dbh-cht", "dbh-sawit"] as const) {
      expect(bill({ ...may, fundedBy }).readings).toMatchObject([
        { id: "relief.pp-50-2025.dbh", option: "no-relief" },
      ]);
      const relieved = { readings: { "relief.pp-50-2025.dbh": "relief" } } as const;
      expect(bill({ ...may, fundedBy }, relieved).total).toBe(8_400);
    }
    expect(
      bill(
        { ...may, fundedBy: "zakat" },
        { readings: { "relief.pp-50-2025.private-payers": "no-relief" } },
      ).total,
    ).toBe(16_800);
    const employer = { ...may, fundedBy: "self", isEmployer: true } as const;
    expect(bill(employer).total).toBe(16_800);
    expect(bill(employer).readings).toMatchObject([{ id: "relief.pp-50-2025.employers" }]);
    expect(bill(employer, { readings: { "relief.pp-50-2025.employers": "relief" } }).total).toBe(
      8_400,
    );
  });

  test("the relief of a member's own sector is cited", () => {
    const cited = (sector: "transport" | "other"): unknown => {
      const { reliefs, lines } = bill({ month: "2026-05", fundedBy: "self", sector });
      return [reliefs[0]?.provisions[0], lines[0]?.provisions[1]];
    };
    const transport = "relief.pp-50-2025.transport@2026-01-01";
    expect(cited("transport")).toEqual([transport, transport]);
    const other = "relief.pp-50-2025.other@2026-04-01";
    expect(cited("other")).toEqual([other, other]);
    const closed = bill({ month: "2027-01", sector: "other" }).reliefs;
    expect(closed[0]?.reason).toEqual({ key: "pp-50-2025.window-closed" });
  });

  test("the line shows the amount of the law and what is left of it", () => {
    const [line] = bill({ month: "2026-05", fundedBy: "self", income: 2_800_000 }).lines;
    expect(line).toMatchObject({ amount: 14_750, basis: 2_950_000 });
    expect(line?.steps).toMatchObject([
      { kind: "look-up", value: 29_500 },
      { kind: "percent", percent: "50", of: 29_500, result: "14750" },
    ]);
    expect(line?.provisions.map(provisionOf)).toEqual([
      "jkk.contribution.non-wage-earner.bands",
      "relief.pp-50-2025.other",
    ]);
  });
});
