import { describe, expect, test } from "vitest";
import {
  compareResults,
  computeContribution,
  computeContributions,
  computeJkmBenefit,
  type Explainable,
  fitBudget,
  InvalidInputError,
  parseNik,
  screenRoster,
  type Table,
  toRows,
} from "../../src/index.js";
import { sheetsByKind } from "../../src/explain/tables/sheets-by-kind.js";
import { locales } from "../locales.js";
import { benefit, contribution, plan, results } from "./example-results.js";

const id = { locale: locales.id };
const en = { locale: locales.en };

const died = (date: string) => computeJkmBenefit({ date, segment: "wage-earner" });
const group = {
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
} as const;

const employee = {
  segment: "wage-earner",
  month: "2026-02",
  wage: 2_345_678,
  riskGroup: "medium",
  programmes: ["jkk", "jkm", "jht", "jp"],
} as const;

const cases: [string, Explainable][] = [
  ...results,
  ["twoDates", compareResults(died("2019-12-01"), died("2019-12-02"))],
  [
    "twoMonths",
    compareResults(
      contribution,
      computeContribution({
        segment: "wage-earner",
        month: "2025-09",
        wage: 3_000_000,
        riskGroup: "low",
        programmes: ["jkk", "jkm"],
        employer: { industry: "toys", activeMembers: 50, arrearsFree: true },
      }),
    ),
  ],
  [
    "cutBudget",
    fitBudget({
      from: "2025-01",
      to: "2025-12",
      mode: "people-then-months",
      groups: [
        { ...group, name: "Petani", headcount: 100, fundedBy: "apbd" },
        { ...group, name: "Nelayan", headcount: 10, fundedBy: "csr" },
      ],
      sources: ["apbd"],
      budget: 15_000_000,
    }),
  ],
  [
    "inSen",
    computeContributions(
      [
        { ...employee, headcount: 7 },
        { ...employee, person: "Siti" },
      ],
      { rounding: { to: "sen" } },
    ),
  ],
];

function caseOf(name: string): Explainable {
  const found = cases.find(([other]) => other === name);
  if (!found) throw new Error(`no case ${name}`);
  return found[1];
}

function tableOf(tables: readonly Table[], name: Table["name"]): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function sumOf(rows: Table["rows"], key: string): number {
  const sen = rows.reduce((sum, row) => sum + Math.round(Number(row[key] ?? 0) * 100), 0);
  return sen / 100;
}

const forms = {
  number: (cell: unknown) => Number.isFinite(cell),
  date: (cell: unknown) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)),
  month: (cell: unknown) => /^\d{4}-\d{2}$/.test(String(cell)),
  text: (cell: unknown) => typeof cell === "string",
};

test("the examples are of every kind", () => {
  expect([...new Set(cases.map(([, { kind }]) => kind))].sort()).toEqual(
    Object.keys(sheetsByKind).sort(),
  );
});

describe.each(cases)("%s", (_, result) => {
  const tables = toRows(result, id);

  test("begins with a summary of one row", () => {
    expect(tables[0]?.name).toBe("summary");
    expect(tables[0]?.rows).toHaveLength(1);
    expect(tables[0]?.rows[0]?.["kind"]).toBe(result.kind);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  test("every row has every column, and what the column says", () => {
    for (const { columns, rows } of tables) {
      const keys = columns.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(keys);
        for (const { key, type } of columns) {
          const cell = row[key];
          expect(cell === null || forms[type](cell), `${key}: ${String(cell)}`).toBe(true);
        }
      }
    }
  });

  test("has words for all headings and ids in both languages", () => {
    const words = { id: tables, en: toRows(result, en) };
    for (const spoken of Object.values(words)) {
      expect(JSON.stringify(spoken)).not.toMatch(
        /"(table|column|id|tables|item|regulation|category)\.|undefined|NaN|\[object/,
      );
    }
    const headings = (spoken: readonly Table[]) =>
      spoken.flatMap(({ label, columns }) => [label, ...columns.map((column) => column.label)]);
    expect(headings(words.en)).toHaveLength(headings(words.id).length);
    expect(headings(words.en)).not.toEqual(headings(words.id));
    for (const [index, { columns, rows }] of words.id.entries()) {
      for (const { key, type } of columns) {
        const plain = type !== "text" || columns.some((other) => other.key === `${key}Name`);
        const others = words.en[index]?.rows.map((row) => row[key]);
        if (plain) expect(others).toEqual(rows.map((row) => row[key]));
      }
    }
  });

  test("gives the same after a round trip through JSON", () => {
    expect(toRows(JSON.parse(JSON.stringify(result)) as Explainable, id)).toEqual(tables);
  });

  test("names no provision that the table of provisions lacks", () => {
    const known = new Set(
      tables.find(({ name }) => name === "provisions")?.rows.map(({ key }) => key),
    );
    for (const { name, rows } of tables) {
      for (const { provisions } of name === "warnings" ? [] : rows) {
        for (const key of typeof provisions === "string" ? provisions.split("; ") : []) {
          expect(known).toContain(key);
        }
      }
    }
  });

  test("has lines that add up to the total", () => {
    const [total] = tables[0]?.rows.map((row) => row["total"]) ?? [];
    const lines = tables.find(({ name }) => name === "lines");
    if (typeof total !== "number" || !lines?.columns.some(({ key }) => key === "amount")) return;
    const counted = lines.rows.filter((row) => row["waits"] !== "ya");
    expect(sumOf(counted, "amount")).toBe(total);
    for (const name of [
      "by-funding",
      "by-month",
      "by-programme",
      "by-payer",
      "by-programme-and-payer",
    ] as const) {
      const parts = tables.find((table) => table.name === name);
      if (parts) expect(sumOf(parts.rows, "amount")).toBe(total);
    }
  });
});

describe("tables", () => {
  test("of bills, benefits, plans and scholarships are held against their totals", () => {
    const held = cases.filter(([, result]) => {
      const [summary, ...tables] = toRows(result, id);
      const amounts = tables.some(
        ({ name, columns }) => name === "lines" && columns.some(({ key }) => key === "amount"),
      );
      return amounts && typeof summary?.rows[0]?.["total"] === "number";
    });
    expect([...new Set(held.map(([, { kind }]) => kind))].sort()).toEqual([
      "benefit",
      "contribution",
      "contributions",
      "cost-to-reach",
      "event-assessment",
      "expected-benefits",
      "jht-claim",
      "jht-projection",
      "placement",
      "protection-plan",
      "scholarship-calendar",
      "scholarship-plan",
      "target-path",
      "wage-slips",
    ]);
  });

  test("hold rates as numbers and ids with their words", () => {
    const [line] = tableOf(toRows(contribution, en), "lines").rows;
    expect(line).toMatchObject({
      programme: "jkk",
      programmeName: "JKK (work accident)",
      payer: "employer",
      payerName: "employer",
      basis: 12_000_000.5,
      ratePercent: 0.24,
      unrounded: 28_800.0012,
      amount: 28_800,
      provisions: "jkk.contribution.wage-earner.rate@2015-07-01",
      articles: "PP 44/2015 Pasal 16 ayat (1) huruf a sampai e",
    });
    const columns = tableOf(toRows(contribution, id), "lines").columns;
    expect(columns.slice(0, 2)).toEqual([
      { key: "programme", label: "Program (kode)", type: "text" },
      { key: "programmeName", label: "Program", type: "text" },
    ]);
  });

  test("say yes, no and not known in the language of the locale", () => {
    const passed = (tables: readonly Table[]) =>
      new Set(tableOf(tables, "checks").rows.map((row) => row["passed"]));
    expect(passed(toRows(benefit, id))).toContain("ya");
    expect(passed(toRows(benefit, en))).toContain("yes");
    expect(passed(toRows(caseOf("verdict"), id))).toContain("belum diketahui");
  });

  test("count children, family members and rows from 1", () => {
    expect(tableOf(toRows(benefit, id), "children").rows[0]?.["child"]).toBe(1);
    expect(tableOf(toRows(benefit, id), "children-not-counted").rows[0]?.["child"]).toBe(2);
  });

  test("add sen up exactly", () => {
    const tables = toRows(caseOf("inSen"), id);
    const [jkk] = tableOf(tables, "lines").rows;
    expect([jkk?.["perPerson"], jkk?.["amount"]]).toEqual([20_876.53, 146_135.71]);
    expect(tableOf(tables, "by-person").rows[0]?.["person"]).toBe("Siti");
  });

  test("show who is protected for fewer months, and whom others pay for", () => {
    const tables = toRows(caseOf("cutBudget"), id);
    expect(tableOf(tables, "partly-protected").rows).toHaveLength(1);
    expect(tableOf(tables, "paid-by-others").rows[0]).toMatchObject({
      group: "Nelayan",
      persons: 10,
    });
  });

  test("do not make a masked NIK whole again", () => {
    const nik = "6205014609970001";
    const screened = screenRoster([{ row: "b", nik, name: "Siti", village: "62.05.01.2005" }], {
      title: { id: "Skema" },
      regulation: { title: "Perbup", evidence: "text" },
      programmes: ["jkk", "jkm"],
      on: "2026-01-01",
    });
    const said = JSON.stringify([
      toRows(parseNik(nik, { on: "2026-11-21" }), id),
      toRows(screened, id),
    ]);
    expect(said).toContain('"row":"b"');
    expect(said).not.toMatch(/6205014609970001|460997|1997-09-06|Siti/);
  });
});

describe("anything else is refused", () => {
  const refused = (result: unknown) => {
    expect(() => toRows(result as Explainable, id)).toThrow(InvalidInputError);
  };

  test("what is not a result", () => {
    for (const thing of [undefined, null, {}, [], "contribution", 5, { kind: "toString" }]) {
      refused(thing);
    }
    for (const [, { kind }] of cases) refused({ kind });
  });

  test("a result that was changed on the way", () => {
    const [line] = contribution.lines;
    refused({ ...contribution, total: Number.NaN });
    refused({ ...contribution, total: "12 juta" });
    refused({ ...contribution, month: "Januari 2025" });
    refused({ ...contribution, lines: undefined });
    refused({ ...contribution, provisions: [] });
    refused({ ...contribution, lines: [{ ...line, payer: undefined }] });
    refused({ ...contribution, lines: [{ ...line, amount: {} }] });
    refused({ ...plan, byGroup: [{ ...plan.byGroup[0], name: 7 }] });
  });

  test("another locale", () => {
    expect(() => toRows(contribution, { locale: "id" } as never)).toThrow(InvalidInputError);
    expect(() => toRows(contribution, undefined as never)).toThrow(InvalidInputError);
  });
});
