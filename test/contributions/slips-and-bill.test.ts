import { describe, expect, test } from "vitest";
import {
  byProgrammeAndPayer,
  computeContribution,
  computeContributions,
  employerBill,
  english,
  explain,
  indonesian,
  InvalidInputError,
  toRows,
  wageSlips,
  type ContributionRow,
} from "../../src/index.js";
import { provisionIds } from "../words.js";

const worker = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 12_000_000,
  riskGroup: "low",
  programmes: ["jkk", "jkm", "jht", "jp"],
} as const;
const rows: readonly ContributionRow[] = [
  { ...worker, id: "1", person: "Siti" },
  { ...worker, id: "2", wage: 4_000_000, programmes: ["jht", "jkk"], headcount: 10 },
];
const payroll = computeContributions(rows);

describe("sums by programme and payer", () => {
  test("of one contribution, of several, and of a payroll with its head counts", () => {
    const bill = computeContribution(worker);
    // JP is capped at 11,086,300 since March 2026.
    const sums = {
      jkk: { employer: 64_800 },
      jkm: { employer: 36_000 },
      jht: { employer: 444_000, worker: 240_000 },
      jp: { employer: 221_726, worker: 110_863 },
    };
    expect(byProgrammeAndPayer(bill)).toEqual(sums);
    expect(byProgrammeAndPayer([bill, bill]).jp).toEqual({ employer: 443_452, worker: 221_726 });
    expect(byProgrammeAndPayer([])).toEqual({});
    expect(payroll.byProgrammeAndPayer).toEqual({
      ...sums,
      jkk: { employer: 64_800 + 216_000 },
      jht: { employer: 444_000 + 1_480_000, worker: 240_000 + 800_000 },
    });
  });

  test("anything else is refused", () => {
    for (const wrong of [undefined, {}, [1], "x", payroll]) {
      expect(() => byProgrammeAndPayer(wrong as never)).toThrow(InvalidInputError);
    }
  });
});

describe("the slips of a payroll", () => {
  test("name what is taken from each wage, and on which wage", () => {
    const { slips, total, warnings } = wageSlips(payroll);
    expect(slips).toMatchObject([
      {
        index: 0,
        id: "1",
        person: "Siti",
        persons: 1,
        month: "2026-05",
        total: 350_863,
        lines: [
          { programme: "jht", basis: 12_000_000, ratePercent: "2", amount: 240_000 },
          { programme: "jp", basis: 11_086_300, ratePercent: "1", amount: 110_863 },
        ],
      },
      { id: "2", persons: 10, total: 80_000 },
    ]);
    expect(total).toBe(payroll.byPayer.worker);
    expect(warnings).toEqual(payroll.warnings);
  });

  test("are empty where the employer pays all", () => {
    const { slips } = wageSlips(computeContributions([{ ...worker, programmes: ["jkk", "jkm"] }]));
    expect(slips).toMatchObject([{ total: 0, lines: [] }]);
  });
});

describe("the employer's bill", () => {
  test("has both shares of each programme, the sum and the due day", () => {
    const bill = employerBill(payroll, { holidays: ["2026-06-15"] });
    expect(bill.months).toEqual([
      {
        month: "2026-05",
        dueDate: "2026-06-16",
        persons: 11,
        employer: 2_462_526,
        worker: 1_150_863,
        total: 3_613_389,
        programmes: [
          { programme: "jkk", employer: 280_800, worker: 0, total: 280_800 },
          { programme: "jkm", employer: 36_000, worker: 0, total: 36_000 },
          { programme: "jht", employer: 1_924_000, worker: 1_040_000, total: 2_964_000 },
          { programme: "jp", employer: 221_726, worker: 110_863, total: 332_589 },
        ],
      },
    ]);
    expect(bill.total).toBe(payroll.total);
  });

  test("goes month by month, and warns where no holidays are given", () => {
    const year = computeContributions([{ ...worker, month: "2026-01", to: "2026-12" }]);
    const bill = employerBill(year);
    expect(bill.months.map(({ month }) => month)).toHaveLength(12);
    expect(bill.months[0]?.dueDate).toBe("2026-02-16");
    expect(bill.warnings.map(({ code }) => code)).toContain("holidays-not-given");
    expect(bill.total).toBe(year.total);
  });

  test("is in the order of the months, whatever that of the rows", () => {
    const months = ["2026-03", "2026-01", "2026-02"] as const;
    const unsorted = computeContributions(months.map((month) => ({ ...worker, month })));
    const bill = employerBill(unsorted, { holidays: [] });
    expect(bill.months.map(({ month }) => month)).toEqual(["2026-01", "2026-02", "2026-03"]);
    // 15 February 2026 is a Sunday.
    expect(provisionIds({ provisions: bill.rules })).toEqual([
      "payment.due-day.wage-earner",
      "payment.due-day.on-holiday",
    ]);
  });

  test("says what of it may wait (PP 49/2020 Pasal 17)", () => {
    const employer = { arrearsFree: true, defersPension: true };
    const row = { ...worker, month: "2020-10", wage: 5_000_000, employer, headcount: 2 } as const;
    // JP 3 % of 5,000,000 for two: 99 % of 300,000 may wait.
    expect(employerBill(computeContributions([row])).months[0]?.deferred).toBe(297_000);
  });
});

describe("both", () => {
  const mixed = computeContributions([
    ...rows,
    { ...worker, wage: 0 },
    {
      segment: "non-wage-earner",
      month: "2026-05",
      income: 1_000_000,
      programmes: ["jkk"],
      sector: "other",
      fundedBy: "apbd",
    },
  ]);

  test("leave out rows at fault and of others, and say so", () => {
    for (const result of [wageSlips(mixed), employerBill(mixed)]) {
      expect(result.warnings).toContainEqual({
        code: "rows-left-out",
        severity: "check",
        values: { rows: 2 },
      });
      expect(explain(result, { locale: english, format: "text" })).toContain(
        "Rows left out, since they are at fault or no wage earner's: 2",
      );
    }
    expect(employerBill(mixed).total).toBe(payroll.total);
  });

  test("are tables with headings in both languages", () => {
    const headings = [english, indonesian].map((locale) =>
      toRows(employerBill(payroll), { locale })
        .find(({ name }) => name === "programmes")
        ?.columns.map(({ label }) => label),
    );
    expect(headings).toEqual([
      expect.arrayContaining(["Employer's share (Rp)", "Workers' share (Rp)"]),
      expect.arrayContaining(["Bagian pemberi kerja (Rp)", "Bagian pekerja (Rp)"]),
    ]);
  });

  test("are made of a payroll only", () => {
    const renamed = { ...payroll, kind: "protection-plan" };
    for (const wrong of [undefined, {}, computeContribution(worker), renamed]) {
      expect(() => wageSlips(wrong as never)).toThrow(InvalidInputError);
      expect(() => employerBill(wrong as never)).toThrow(InvalidInputError);
    }
  });
});
