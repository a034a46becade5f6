import { describe, expect, test } from "vitest";
import {
  computeJkmBenefit,
  createScreening,
  english,
  InvalidInputError,
  planProtection,
  screenRoster,
  toRows,
  type Explainable,
  type RosterScheme,
} from "../../../src/index.js";
import { tablesOf } from "./tables-of.js";

const died = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
const plan = planProtection({
  from: "2025-01",
  to: "2025-01",
  groups: [
    {
      name: "Petani",
      headcount: 1,
      segment: "non-wage-earner",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
    },
  ],
});
const scheme: RosterScheme = {
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", article: "Pasal 4", evidence: "text" },
  on: "2026-11-01",
  notMember: true,
  programmes: ["jkk", "jkm"],
};
const screened = screenRoster([{ nik: "6205014609970001" }], scheme);
const verdict = createScreening(scheme).add({ nik: "6205014609970001" });

describe("a cell that was changed on the way is refused", () => {
  test.each<[string, unknown]>([
    ["a day with more behind it", { ...died, date: "2024-05-29T00:00" }],
    ["a day with more before it", { ...died, date: "on 2024-05-29" }],
    ["a number for a day", { ...died, date: 20240529 }],
    ["a list for a day", { ...died, date: ["2024-05-29"] }],
    ["a month with a day", { ...plan, from: "2025-01-01" }],
    ["a month with more before it", { ...plan, from: "in 2025-01" }],
    ["a number that is not finite", { ...plan, personMonths: Number.POSITIVE_INFINITY }],
    ["a number in words", { ...plan, personMonths: "one" }],
    ["a list for a number", { ...plan, personMonths: ["1"] }],
    ["a place of a row that is none", { ...verdict, row: undefined }],
    [
      "a number in the words of a title",
      {
        ...screened,
        summary: {
          ...screened.summary,
          scheme: { ...screened.summary.scheme, title: { en: 7 } },
        },
      },
    ],
    ["a number for a name", { ...plan, byGroup: [{ ...plan.byGroup[0], name: 7 }] }],
  ])("%s", (_, result) => {
    const rows = (): unknown => toRows(result as Explainable, { locale: english });
    expect(rows).toThrow(InvalidInputError);
    expect(rows).toThrow("result: expected.result");
  });

  test("but a number as decimal text is a number, and none is negative nothing", () => {
    const [row] = tablesOf({ ...plan, personMonths: "12.50" } as never).summary ?? [];
    expect(row).toMatchObject({ personMonths: 12.5 });
    const [zero] = tablesOf({ ...plan, personMonths: -0 }).summary ?? [];
    expect(Object.is(zero?.["personMonths"], 0)).toBe(true);
  });
});

test("a result without readings and warnings has no tables of them", () => {
  const { warnings, readings, ...bare } = plan;
  expect([warnings.length, readings.length]).toEqual([0, 0]);
  expect(tablesOf(bare as never)).toEqual(tablesOf(plan));
});
