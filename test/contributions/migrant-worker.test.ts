import { describe, expect, test } from "vitest";
import {
  computeContribution,
  InvalidInputError,
  OutOfCoverageError,
  type Contribution,
  type MigrantWorkerInput,
  type Options,
} from "../../src/index.js";
import { refusal } from "../words.js";

const worker: MigrantWorkerInput = {
  segment: "migrant-worker",
  date: "2025-02-10",
  via: "agency",
  contractMonths: 24,
};

function bill(input: Partial<MigrantWorkerInput>, options?: Options): Contribution {
  return computeContribution({ ...worker, ...input }, options);
}

const nextPackage = {
  readings: { "migrant-worker.contract-between-packages": "next-package" },
} as const;

describe("migrant workers", () => {
  test("by an agency: before work and for the contract", () => {
    const result = bill({});
    expect(result).toMatchObject({
      month: "2025-02",
      total: 370_000,
      byProgramme: { "jkk-jkm": 370_000 },
      byPayer: { worker: 370_000 },
    });
    expect(result.lines.map(({ amount }) => amount)).toEqual([37_500, 332_500]);
    const [key] = result.lines[1]?.provisions ?? [];
    const use = result.provisions.find((one) => one.key === key);
    expect(use?.cites[0]?.article).toContain("Pasal 18");
  });

  test.each([
    ["agency", "before", 37_500],
    ["agency", "during-and-after", 332_500],
    ["individual", undefined, 332_500],
    ["individual", "during-and-after", 332_500],
  ] as const)("%s, phase %s: %d", (via, phase, total) => {
    expect(bill({ via, ...(phase && { phase }) }).total).toBe(total);
  });

  test("the months beyond a package are told step by step", () => {
    const [line] = bill({ contractMonths: 36, phase: "during-and-after" }).lines;
    expect(line?.steps).toMatchObject([
      { kind: "look-up", value: 332_500 },
      { kind: "multiply", factor: 12, of: 13_500, result: "162000" },
      { kind: "add", terms: [332_500, 162_000], result: 494_500 },
    ]);
  });

  test("an individual worker is not charged before work", () => {
    expect(() => bill({ via: "individual", phase: "before" })).toThrow(
      /phase: .*Permenaker 4\/2023 Pasal 18 ayat \(2\)/,
    );
  });

  test.each([
    [6, 108_000, 108_000],
    [7, 121_500, 189_000],
    [11, 175_500, 189_000],
    [12, 189_000, 189_000],
    [13, 202_500, 332_500],
    [18, 270_000, 332_500],
    [22, 324_000, 332_500],
    [23, 337_500, 332_500],
    [24, 332_500, 332_500],
    [25, 346_000, 346_000],
    [36, 494_500, 494_500],
  ])("a contract of %d months costs %d, or %d by the next package", (months, lower, next) => {
    const input = { contractMonths: months, phase: "during-and-after" } as const;
    expect(bill(input).total).toBe(lower);
    expect(bill(input, nextPackage).total).toBe(next);
    const asked = bill(input).readings.map(({ id }) => id);
    expect(asked).toEqual(lower === next ? [] : ["migrant-worker.contract-between-packages"]);
  });

  test("for less than six months there is no rule", () => {
    expect(() => bill({ contractMonths: 5 })).toThrow(InvalidInputError);
    expect(refusal(() => bill({ contractMonths: 5 }))).toMatch(
      /contractMonths: at least 6 months, the shortest package.*Permenaker 4\/2023 Pasal 18/,
    );
    expect(bill({ contractMonths: 5 }, nextPackage).total).toBe(145_500);
  });

  test("an extension pays for its months only", () => {
    expect(bill({ phase: "extension", contractMonths: 12 })).toMatchObject({
      total: 162_000,
      lines: [{ steps: [{ kind: "multiply", factor: 12, of: 13_500, result: "162000" }] }],
    });
  });

  test.each([50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000])(
    "JHT of %d a month may be chosen",
    (jht) => {
      const one = bill({ jht });
      expect(one.byProgramme.jht).toBe(jht);
      expect(one.warnings.map(({ code }) => code)).toContain("jht-for-one-month");
      const year = bill({ jht, jhtMonths: 12 });
      expect(year.byProgramme).toEqual({ "jkk-jkm": 370_000, jht: jht * 12 });
      expect(year.warnings.map(({ code }) => code)).not.toContain("jht-for-one-month");
    },
  );

  test("another JHT amount is refused with the seven", () => {
    expect(refusal(() => bill({ jht: 75_000 }))).toMatch(/jht: expected one of: 50000, 100000/);
    expect(() => bill({ jhtMonths: 2 })).toThrow(/jhtMonths/);
  });

  test("before 22 February 2023 one amount held for every contract of up to 24 months", () => {
    for (const contractMonths of [5, 6, 12, 18, 24]) {
      expect(bill({ date: "2023-02-21", contractMonths }).total).toBe(370_000);
    }
    expect(bill({ date: "2023-02-22", contractMonths: 12 }).total).toBe(226_500);
    expect(bill({ date: "2018-12-10" }).total).toBe(370_000);
    expect(() => bill({ date: "2018-12-09" })).toThrow(OutOfCoverageError);
    expect(() => bill({ date: "2023-02-21", contractMonths: 25 })).toThrow(OutOfCoverageError);
    expect(() => bill({ date: "2023-02-21", phase: "extension" })).toThrow(OutOfCoverageError);
  });

  test("from 28 August 2026 the amounts of 2023 go on under a regulation that was not read", () => {
    const unread = {
      code: "migrant-rule-not-read",
      severity: "doubt",
      values: { regulation: "permen-p2mi-9-2026", from: "2026-08-28" },
    };
    const date = "2026-08-28";
    for (const [input, total] of [
      [{}, 370_000],
      [{ contractMonths: 6 }, 145_500],
      [{ contractMonths: 12 }, 226_500],
      [{ contractMonths: 25 }, 383_500],
      [{ phase: "extension", contractMonths: 2 }, 27_000],
    ] as const) {
      const result = bill({ date, ...input });
      expect(result.total).toBe(total);
      expect(result.warnings).toContainEqual(unread);
      expect(result.provisions.map(({ evidence }) => evidence)).not.toContain("text");
    }
    expect(bill({ date: "2026-08-27" }).warnings).toEqual([]);
    expect(bill({ date, jht: 50_000 }).byProgramme.jht).toBe(50_000);
    const refuse = { readings: { "migrant-worker.rule-of-2026": "refuse" } } as const;
    expect(bill({ date: "2026-08-27" }, refuse).total).toBe(370_000);
    expect(refusal(() => bill({ date }, refuse))).toMatch(/date: .*Permen P2MI 9\/2026/);
  });
});
