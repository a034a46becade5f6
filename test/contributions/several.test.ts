import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeContributions,
  english,
  errorText,
  InvalidInputError,
  type ContributionRow,
} from "../../src/index.js";
import { contributionRowSchema } from "../../src/schemas/index.js";
import { runs } from "../runs.js";

const worker = {
  segment: "wage-earner",
  month: "2026-01",
  wage: 12_000_000,
  riskGroup: "low",
  programmes: ["jkk", "jkm", "jht", "jp"],
} as const;
const farmer = {
  segment: "non-wage-earner",
  month: "2025-01",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;

describe("a year", () => {
  test("each month under its own law: the JP ceiling moves in March", () => {
    const { byMonth, total, personMonths, rows } = computeContributions([
      { ...worker, programmes: ["jp"], to: "2026-12" },
    ]);
    expect(Object.values(byMonth)).toEqual([
      316_422,
      316_422,
      ...Array.from({ length: 10 }, () => 332_589),
    ]);
    expect(Object.keys(byMonth)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`),
    );
    expect(total).toBe(3_958_734);
    expect(personMonths).toBe(12);
    expect(rows[0]?.contributions).toHaveLength(12);
  });

  test("months paid at once by a non-wage earner, in and out of a relief", () => {
    const { total } = computeContributions([
      { ...farmer, month: "2026-01", to: "2026-06", fundedBy: "self", sector: "other" },
    ]);
    expect(total).toBe(3 * 16_800 + 3 * 8_400);
  });
});

describe("a company, a village, a group", () => {
  test("totals by programme, payer, funding source and month", () => {
    const result = computeContributions([
      { ...worker, id: "a" },
      { ...worker, id: "b", wage: 5_000_000, fundedBy: "apbd" },
      { ...farmer, id: "group", month: "2026-01", headcount: 100 },
      { segment: "construction", id: "bridge", month: "2026-02", contractValue: 180_000_000 },
      {
        segment: "migrant-worker",
        id: "abroad",
        date: "2026-02-10",
        via: "agency",
        contractMonths: 24,
      },
    ]);
    const parts = result.rows.flatMap(({ contributions, persons }) =>
      contributions.map((contribution) => contribution.total * persons),
    );
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(result.total).toBe(sum(parts));
    for (const by of [result.byProgramme, result.byPayer, result.byFunding, result.byMonth]) {
      expect(sum(Object.values(by))).toBe(result.total);
    }
    expect(result.byFunding).toMatchObject({
      apbd: 1_680_000 + 5_000_000 * 0.0654,
      self: 240_000 + 105_474 + 100_000 + 50_000,
      "not-stated": 370_000,
    });
    expect(result.byProgramme["jkk-jkm"]).toBe(370_000);
    expect(result.rows.map(({ id }) => id)).toEqual(["a", "b", "group", "bridge", "abroad"]);
    expect(result.personMonths).toBe(102);
    expect(result.errors).toEqual([]);
  });

  test("projects and migrant workers are no person-months", () => {
    const { personMonths } = computeContributions([
      { segment: "construction", month: "2026-02", contractValue: 180_000_000 },
      {
        segment: "migrant-worker",
        date: "2026-02-10",
        via: "individual",
        contractMonths: 24,
      },
    ]);
    expect(personMonths).toBe(0);
  });

  test("two jobs: JP has its ceiling at each employer, and the person's sum is given", () => {
    const job = { ...worker, person: "p1", programmes: ["jp"] } as const;
    const result = computeContributions([
      { ...job, month: "2015-08", wage: 10_000_000 },
      { ...job, month: "2015-08", wage: 8_000_000 },
      { ...job, month: "2015-08", wage: 1_000_000, person: "p2" },
    ]);
    expect(result.byPerson).toEqual({ p1: 420_000, p2: 30_000 });
    expect(result.total).toBe(450_000);
  });

  test("JKP by two employers and a third job as a non-wage earner are warned of", () => {
    const codes = (rows: ContributionRow[]): string[] =>
      computeContributions(rows).warnings.map(({ code }) => code);
    const job = { ...worker, person: "p1", jkpEnrolled: true } as const;
    expect(codes([job])).not.toContain("jkp-in-several-jobs");
    expect(codes([job, job])).toContain("jkp-in-several-jobs");
    expect(codes([job, { ...job, month: "2026-02" }])).not.toContain("jkp-in-several-jobs");
    expect(codes([job, { ...job, person: "p2" }])).not.toContain("jkp-in-several-jobs");
    const own = { ...farmer, person: "p1" } as const;
    expect(codes([own, own])).not.toContain("too-many-jobs");
    expect(codes([own, own, own])).toContain("too-many-jobs");
  });
});

describe("a row whose work ends inside a month", () => {
  const leaving = { monthly: 4_000_000, worked: { to: "2026-01-20" } } as const;
  const row = { ...worker, month: "2026-01", programmes: ["jht"], wage: leaving } as const;

  test("does not go on after the last day of work", () => {
    const { errors, total } = computeContributions([{ ...row, to: "2026-03" }]);
    expect(total).toBe(0);
    expect(errors).toMatchObject([{ error: { issues: [{ path: "to" }] } }]);
    expect(errors[0]?.error).toMatchObject({ issues: [{ code: "expected.row.worked" }] });
    const typo = { ...row, to: "2026-03", id: 1 } as unknown as ContributionRow;
    expect(computeContributions([typo]).errors).toHaveLength(1);
  });

  test("ends with that month, and may begin inside one", () => {
    expect(computeContributions([{ ...row, to: "2026-01" }]).total).toBe(228_000);
    const joining = { ...row, wage: { ...leaving, worked: { from: "2026-01-20" } } } as const;
    expect(computeContributions([{ ...joining, to: "2026-03" }]).total).toBe(684_000);
  });
});

describe("rows at fault", () => {
  test("are reported with their position and left out; the others go on", () => {
    const rows: unknown[] = [
      worker,
      { ...worker, id: "minus", wage: -1 },
      { ...worker, id: "no-group", riskGroup: undefined },
      null,
      { ...farmer, programmes: ["jp"] },
      { ...worker, month: "2015-06" },
      { ...worker, to: "2025-12" },
      { ...worker, headcount: 0 },
      { segment: "construction", month: "2026-01", to: "2026-03", contractValue: 1 },
      { ...farmer, unknown: 1 },
      { ...worker, month: "2026-11", to: "2027-13" },
      worker,
    ];
    const result = computeContributions(rows as ContributionRow[]);
    expect(result.rows.map(({ index }) => index)).toEqual([0, 11]);
    expect(result.total).toBe(2 * computeContribution(worker).total);
    expect(result.errors.map(({ index, id, error }) => [index, id, error.code])).toEqual([
      [1, "minus", "invalid-input"],
      [2, "no-group", "missing-fact"],
      [3, undefined, "invalid-input"],
      [4, undefined, "not-covered"],
      [5, undefined, "out-of-coverage"],
      [6, undefined, "invalid-input"],
      [7, undefined, "invalid-input"],
      [8, undefined, "invalid-input"],
      [9, undefined, "invalid-input"],
      [10, undefined, "invalid-input"],
    ]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const bridge = { segment: "construction", month: "2026-05", contractValue: 1, headcount: 3 };
    const more = computeContributions([
      bridge,
      { ...worker, headcount: 0, wage: -1, month: "x" },
    ] as ContributionRow[]);
    expect(more.errors.map(({ error }) => errorText(error, english))).toEqual([
      "Invalid input: headcount: not allowed for construction: one row is one project",
      expect.stringMatching(/headcount: .*; month: .*; wage: /),
    ]);
    const crowd = computeContributions([{ ...farmer, person: "p", headcount: 5 }]);
    expect(crowd.errors[0]).toMatchObject({ index: 0, person: "p" });
    const plain = { ...farmer, id: undefined, to: undefined } as unknown as ContributionRow;
    expect(computeContributions([plain]).total).toBe(16_800);
  });

  test("a row counts whole or not at all", () => {
    const result = computeContributions([
      { ...farmer, month: "2015-05", to: "2015-08" },
      { ...farmer, month: "2026-03", to: "2026-04", fundedBy: "self" },
    ]);
    expect(result.total).toBe(0);
    expect(result.errors.map(({ error }) => error.code)).toEqual([
      "out-of-coverage",
      "missing-fact",
    ]);
  });

  test("what is no list is refused", () => {
    for (const rows of [undefined, null, 1, {}, "x"]) {
      expect(() => computeContributions(rows as ContributionRow[])).toThrow(InvalidInputError);
    }
    expect(computeContributions([]).total).toBe(0);
    expect(computeContributions(new Set([farmer])).total).toBe(16_800);
  });

  test("the order of rows does not change a total", () => {
    const wage = fc.nat(50_000_000);
    fc.assert(
      fc.property(fc.array(wage, { maxLength: 8 }), (wages) => {
        const rows = wages.map((amount) => ({ ...worker, wage: amount }));
        const forwards = computeContributions(rows);
        const backwards = computeContributions([...rows].reverse());
        expect(backwards.total).toBe(forwards.total);
        expect(backwards.byProgramme).toEqual(forwards.byProgramme);
      }),
      runs(30),
    );
  });
});

describe("the schema of a row", () => {
  const takes = (row: object): boolean => contributionRowSchema.safeParse(row).success;
  const project = { segment: "construction", month: "2026-02", contractValue: 180_000_000 };

  test("takes one project, and as many persons as there are", () => {
    expect(takes({ ...project, headcount: 1 })).toBe(true);
    expect(takes({ ...project, headcount: 2 })).toBe(false);
    expect(takes({ ...worker, headcount: 2 })).toBe(true);
    expect(takes({ ...worker, headcount: 2, person: "one" })).toBe(false);
  });

  test("takes up to 600 months", () => {
    expect(takes({ ...worker, to: "2075-12" })).toBe(true);
    expect(takes({ ...worker, to: "2076-01" })).toBe(false);
    expect(takes({ ...worker, to: "2025-12" })).toBe(false);
  });
});

test("a row that is none is left out, with what was expected", () => {
  for (const row of [undefined, null, "x", 5]) {
    const { rows, errors } = computeContributions([worker, row as never]);
    expect(rows).toHaveLength(1);
    expect(errors).toMatchObject([{ index: 1 }]);
  }
});
