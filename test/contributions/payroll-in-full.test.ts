import { describe, expect, test } from "vitest";
import {
  computeContributions,
  type ContributionRow,
  type Contributions,
  wageSlips,
} from "../../src/index.js";

const worker = {
  segment: "wage-earner",
  month: "2026-01",
  wage: 5_000_000,
  riskGroup: "low",
  programmes: ["jkk", "jkm", "jht", "jp"],
} as const;
const vendor = {
  segment: "non-wage-earner",
  month: "2025-01",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
} as const;
const project = { segment: "construction", month: "2026-05", contractValue: 1_000_000 } as const;

const codes = ({ warnings }: Contributions): string[] => warnings.map(({ code }) => code);
const refused = (row: unknown): unknown => {
  const [fault] = computeContributions([row as ContributionRow]).errors;
  return fault && [fault.error.code, "issues" in fault.error && fault.error.issues];
};
const at = (path: string, code: string, values?: object): unknown => [
  "invalid-input",
  [expect.objectContaining({ path, code, ...(values && { values }) })],
];

describe("rows together", () => {
  test("a row is the sum of its months, for all of its people", () => {
    const { rows, total, byMonth, byPerson } = computeContributions([
      { ...vendor, month: "2025-05", to: "2025-07", headcount: 10 },
      { ...vendor, month: "2025-01" },
    ]);
    expect(rows.map((row) => row.total)).toEqual([3 * 168_000, 16_800]);
    expect(total).toBe(520_800);
    expect(Object.entries(byMonth)).toEqual([
      ["2025-01", 16_800],
      ["2025-05", 168_000],
      ["2025-06", 168_000],
      ["2025-07", 168_000],
    ]);
    expect(byPerson).toEqual({});
    expect(Object.keys(rows[1] ?? {})).toEqual(["index", "persons", "total", "contributions"]);
  });

  test("one person in JKP by several jobs is warned of; people without a name are not one", () => {
    const jkp = { ...worker, jkpEnrolled: true };
    const warned = (...rows: readonly ContributionRow[]): boolean =>
      codes(computeContributions(rows)).includes("jkp-in-several-jobs");
    const named = { ...jkp, person: "a" };
    expect(warned(named, named)).toBe(true);
    expect(warned(jkp, jkp)).toBe(false);
    expect(warned(named, { ...named, person: "b" })).toBe(false);
    expect(warned(named, { ...named, month: "2026-02" })).toBe(false);
    expect(warned(named, { ...worker, person: "a" })).toBe(false);
  });

  test("one person may list two jobs as a non-wage earner, and any number of employments", () => {
    const jobs = (row: ContributionRow, count: number): unknown =>
      computeContributions(
        Array.from({ length: count }, () => ({ ...row, person: "a" })),
      ).warnings.find(({ code }) => code === "too-many-jobs");
    expect(jobs(vendor, 2)).toBeUndefined();
    expect(jobs(vendor, 3)).toEqual({
      code: "too-many-jobs",
      severity: "check",
      values: { limit: 2 },
      provisions: ["membership.non-wage-earner.jobs@2015-07-01"],
    });
    expect(jobs({ ...worker, programmes: ["jkm"] }, 5)).toBeUndefined();
  });

  test("an error that is no refusal goes through", () => {
    const row = {
      get segment(): never {
        throw new TypeError("of the caller");
      },
    };
    expect(() => computeContributions([row as never])).toThrow("of the caller");
  });
});

describe("a row at fault", () => {
  test("is named as far as its names are texts", () => {
    const names = (row: object): unknown => {
      const { error, ...rest } = computeContributions([row as ContributionRow]).errors[0] ?? {};
      return rest;
    };
    expect(names({ ...worker, wage: -1, id: "a", person: "b" })).toStrictEqual({
      index: 0,
      id: "a",
      person: "b",
    });
    expect(names({ ...worker, id: 5, person: 6 })).toStrictEqual({ index: 0 });
    expect(names({ ...worker, wage: -1 })).toStrictEqual({ index: 0 });
  });

  test("a project is one, and only what is billed by the month has a last month", () => {
    const ofProject = at("headcount", "expected.row.project");
    const ofMonths = at("to", "expected.row.to", { longest: 600 });
    expect(refused({ ...project, headcount: 2 })).toEqual(ofProject);
    expect(refused({ ...project, headcount: 1 })).toBeUndefined();
    expect(refused({ ...project, to: "2026-06" })).toEqual(ofMonths);
    expect(refused({ ...project, headcount: 1, to: "2026-06" })).toEqual(ofMonths);
    expect(refused({ ...worker, headcount: 5, to: "2025-12" })).toEqual(ofMonths);
    expect(refused({ ...worker, to: "2025-12" })).toEqual(ofMonths);
    const abroad = { segment: "migrant-worker", date: "2025-02-10", via: "agency" };
    expect(refused({ ...abroad, contractMonths: 24, to: "2025-03" })).toEqual(ofMonths);
    const byWages = { segment: "construction", month: "2026-05", wages: 1_000_000 };
    expect(refused({ ...byWages, to: "2026-07" })).toBeUndefined();
  });

  test("has 600 months at the most", () => {
    expect(refused({ ...worker, month: "2016-01", to: "2065-12" })).toBeUndefined();
    expect(refused({ ...worker, month: "2016-01", to: "2066-01" })).toEqual(
      at("to", "expected.row.to"),
    );
  });

  test("is told all that is wrong, of the row and of its input", () => {
    expect(refused({ ...worker, headcount: 0, wage: -1 })).toEqual([
      "invalid-input",
      [expect.objectContaining({ path: "headcount" }), expect.objectContaining({ path: "wage" })],
    ]);
    expect(refused({ ...worker, wage: -1 })).toEqual([
      "invalid-input",
      [expect.objectContaining({ path: "wage", code: "expected.rupiah" })],
    ]);
    expect(refused({ ...worker, person: "a", headcount: 2 })).toEqual(
      at("headcount", "expected.row.headcount"),
    );
  });
});

describe("slips", () => {
  test("rest on what is withheld, and have the names that the row has", () => {
    const ofRows = (...rows: readonly ContributionRow[]) => wageSlips(computeContributions(rows));
    const { slips, provisions } = ofRows(worker, { ...worker, id: "a", person: "b" });
    expect(provisions.map(({ key }) => key)).toEqual([
      "jht.contribution.wage-earner.rate@2015-07-01",
      "jp.contribution.wage-earner.rate@2015-07-01",
      "jp.contribution.wage-ceiling@2025-03-01",
    ]);
    const fields = ["persons", "month", "total", "lines"];
    expect(slips.map((slip) => Object.keys(slip))).toEqual([
      ["index", ...fields],
      ["index", "id", "person", ...fields],
    ]);
    expect(slips[0]?.lines[0]).toStrictEqual({
      programme: "jht",
      basis: 5_000_000,
      ratePercent: "2",
      amount: 100_000,
      provisions: ["jht.contribution.wage-earner.rate@2015-07-01"],
    });
  });
});
