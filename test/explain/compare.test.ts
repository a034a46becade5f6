import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  english,
  indonesian,
  amendLaw,
  compareResults,
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  explain,
  indonesianLaw,
  InvalidInputError,
  projectScholarship,
} from "../../src/index.js";

const died = (date: string) => computeJkmBenefit({ date, segment: "wage-earner" });

describe("two results compared", () => {
  test("two dates: the version of the law is the cause", () => {
    const { totals, lines } = compareResults(died("2019-12-01"), died("2019-12-02"));
    expect(totals).toEqual({ a: 24_000_000, b: 42_000_000, difference: 18_000_000 });
    expect(lines.map(({ key, difference }) => [key, difference])).toEqual([
      ["death", 3_800_000],
      ["periodic", 7_200_000],
      ["funeral", 7_000_000],
    ]);
    for (const { causes } of lines) {
      expect(causes).toHaveLength(1);
      expect(causes[0]).toMatchObject({ kind: "provision", a: { to: "2019-12-01" } });
    }
  });

  test("two readings: the reading is the cause", () => {
    const facts = {
      eventDate: "2024-05-29",
      cause: "work-accident-death",
      children: [{ level: "sma", grade: 2 }],
    } as const;
    const whole = { readings: { "scholarship.years": "full-level" } } as const;
    const { totals, lines } = compareResults(
      projectScholarship(facts),
      projectScholarship(facts, whole),
    );
    expect(totals).toEqual({ a: 66_000_000, b: 69_000_000, difference: 3_000_000 });
    expect(lines.find(({ difference }) => difference !== 0)).toMatchObject({
      key: "child 1 sma 1",
      b: 3_000_000,
    });
  });

  test("two laws: the amended provision is the cause", () => {
    const law = amendLaw(indonesianLaw, {
      name: "JKM of 50 million",
      changes: [
        {
          provision: "jkm.benefit.lump-sum",
          from: "2026-01-01",
          value: 28_000_000,
          cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
        },
      ],
    });
    const facts = { date: "2026-06-01", segment: "wage-earner" } as const;
    const comparison = compareResults(computeJkmBenefit(facts), computeJkmBenefit(facts, { law }));
    expect(comparison.totals.difference).toBe(8_000_000);
    expect(comparison.lines.map(({ causes }) => causes.map(({ kind }) => kind))).toEqual([
      ["law", "provision"],
      [],
      [],
    ]);
    expect(comparison.lines[0]?.causes[0]).toEqual({ kind: "law", b: ["JKM of 50 million"] });
    const turned = compareResults(computeJkmBenefit(facts, { law }), computeJkmBenefit(facts));
    expect(turned.lines[0]?.causes[0]).toEqual({ kind: "law", a: ["JKM of 50 million"] });
    const text = explain(comparison, { locale: indonesian, format: "text" }).replace(/\s+/g, " ");
    expect(text).toContain("B lebih besar Rp8.000.000,00");
    expect(text).toContain("1 Januari 2026");
    expect(text).toContain("Peraturan yang diubah: A: tanpa perubahan B: JKM of 50 million");
    expect(text).toContain("dengan perubahan yang disebut di atas");
    const later = { ...facts, date: "2019-06-01" };
    const same = compareResults(
      computeJkmBenefit(later, { law }),
      computeJkmBenefit(facts, { law }),
    );
    expect(same.lines.flatMap(({ causes }) => causes.map(({ kind }) => kind))).not.toContain("law");
    expect(same.warnings).toHaveLength(1);
  });

  test("two wages: the basis is the cause", () => {
    const bill = (wage: number) =>
      computeContribution({
        segment: "wage-earner",
        month: "2026-05",
        wage,
        riskGroup: "low",
        programmes: ["jkk", "jp"],
      });
    const { lines } = compareResults(bill(3_000_000), bill(4_000_000));
    expect(lines.map(({ causes }) => causes)).toEqual(
      Array.from({ length: 3 }, () => [{ kind: "facts", a: 3_000_000, b: 4_000_000 }]),
    );
  });

  test("an amount that the law fixes has no basis for a cause; a relief has its reasons", () => {
    const bill = (income: number, fundedBy: "self" | "apbd", month = "2026-05") =>
      computeContribution({
        segment: "non-wage-earner",
        month,
        income,
        programmes: ["jkk", "jkm"],
        fundedBy,
        sector: "transport",
      });
    const { lines } = compareResults(bill(1_000_000, "self"), bill(2_000_000, "apbd"));
    expect(lines.map(({ causes }) => causes.map(({ kind }) => kind))).toEqual([
      ["relief", "provision", "facts"],
      ["relief", "provision"],
    ]);
    expect(lines[1]?.causes[0]).toMatchObject({ regulation: "pp-50-2025" });
    const text = explain(compareResults(bill(1_000_000, "self"), bill(1_000_000, "apbd")), {
      locale: english,
      format: "text",
    }).replace(/\s+/g, " ");
    expect(text).toContain("A: JKK and JKM are lowered");
    expect(text).toContain("B: The contribution is paid from APBN or APBD");
    expect(text).not.toContain("Basis");
    const before = compareResults(bill(1_000_000, "self", "2025-05"), bill(1_000_000, "self"));
    expect(before.lines[0]?.causes[0]).not.toHaveProperty("a");
    expect(explain(before, { locale: indonesian, format: "text" })).toContain(
      "A: tidak ada keringanan",
    );
    const bands = compareResults(bill(1_000_000, "apbd"), bill(2_000_000, "apbd"));
    expect(bands.lines.map(({ causes }) => causes)).toEqual([
      [{ kind: "facts", a: 1_000_000, b: 2_000_000 }],
      [],
    ]);
  });

  test("what the employer owes of a worker not enrolled is the cause", () => {
    const facts = { date: "2024-05-29", segment: "wage-earner" } as const;
    const { lines } = compareResults(
      computeJkmBenefit(facts),
      computeJkmBenefit({ ...facts, enrolled: false }),
    );
    expect(lines).toHaveLength(3);
    for (const { a, causes } of lines) {
      expect(causes).toHaveLength(1);
      expect(causes[0]).toMatchObject({ kind: "reason", in: "b", owed: a });
    }
    const text = explain(
      compareResults(computeJkmBenefit(facts), computeJkmBenefit({ ...facts, enrolled: false })),
      { locale: english, format: "text" },
    ).replace(/\s+/g, " ");
    for (const { a = 0 } of lines) expect(text).toContain(`(${english.format.rupiah(a)})`);
    expect(text).toContain("B: ");
    expect(text).not.toContain("b: ");
  });

  test("what one result withholds or refuses is the cause, with its reason", () => {
    const facts = {
      date: "2024-05-29",
      segment: "non-wage-earner",
      income: 1_000_000,
      death: true,
    } as const;
    const { lines } = compareResults(
      computeJkkBenefit(facts),
      computeJkkBenefit({ ...facts, arrearsMonths: 2 }),
    );
    for (const line of lines) {
      expect(line.b).toBeUndefined();
      expect(line.causes[0]).toMatchObject({ kind: "reason", in: "b" });
    }
  });

  test("equal results have no causes, and every difference has one", () => {
    const wage = fc.integer({ min: 1, max: 20_000_000 });
    const month = fc.constantFrom("2019-05", "2025-03", "2026-02", "2026-03");
    fc.assert(
      fc.property(wage, wage, month, month, (wageA, wageB, monthA, monthB) => {
        const bill = (amount: number, of: string) =>
          computeContribution({
            segment: "wage-earner",
            month: of,
            wage: amount,
            riskGroup: "low",
            programmes: ["jkk", "jkm", "jht", "jp"],
          });
        const { totals, lines } = compareResults(bill(wageA, monthA), bill(wageB, monthB));
        expect(lines.reduce((sum, line) => sum + line.difference, 0)).toBe(totals.difference);
        for (const { difference, causes } of lines) {
          expect(causes.length > 0).toBe(difference !== 0);
        }
      }),
    );
  });

  test.each([
    [undefined, died("2024-01-01")],
    [died("2024-01-01"), { kind: "verdict" }],
    [{ kind: "due-date" }, { kind: "due-date" }],
    [{ kind: "contribution" }, { kind: "contribution" }],
    [died("2024-01-01"), { kind: "benefit" }],
    [died("2024-01-01"), { ...died("2024-01-01"), total: undefined }],
    [died("2024-01-01"), { ...died("2024-01-01"), lines: [{ item: "death" }] }],
    [
      { kind: "scholarship-plan", children: [] },
      { kind: "scholarship-plan", children: [] },
    ],
  ])("results that are not of one kind are refused", (a, b) => {
    expect(() => compareResults(a as never, b as never)).toThrow(InvalidInputError);
  });
});
