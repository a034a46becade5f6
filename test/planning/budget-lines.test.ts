import { expect, test } from "vitest";
import { english, type PlanGroup, planProtection, toRows } from "../../src/index.js";

const fishing = 16_800;
const fisher: PlanGroup = {
  name: "Nelayan",
  headcount: 3,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: [
    { fundedBy: "apbd", payer: "Provinsi", percent: "33.34" },
    { fundedBy: "apbd", payer: "Kabupaten", percent: "33.33" },
    { fundedBy: "apbdes", percent: "33.33" },
  ],
};

test("each payer of a group has a line with its own share, and the shares are those of the plan", () => {
  const plan = planProtection({ from: "2023-12", to: "2024-12", groups: [fisher] });
  const { rows } = toRows(plan, { locale: english }).find(
    ({ name }) => name === "budget-lines",
  ) ?? { rows: [] };
  expect(
    rows.map((row) => [
      row["fundedBy"],
      row["sharePayer"],
      row["percent"],
      row["fromMonth"],
      row["personMonths"],
      row["unitPrice"],
    ]),
  ).toEqual([
    ["apbd", "Provinsi", 33.34, "2023-12", 3, fishing],
    ["apbd", "Provinsi", 33.34, "2024-01", 36, fishing],
    ["apbd", "Kabupaten", 33.33, "2023-12", 3, fishing],
    ["apbd", "Kabupaten", 33.33, "2024-01", 36, fishing],
    ["apbdes", null, 33.33, "2023-12", 3, fishing],
    ["apbdes", null, 33.33, "2024-01", 36, fishing],
  ]);
  const amounts = rows.map((row) => Number(row["amount"]));
  const perPayer = [0, 2, 4].map((at) => (amounts[at] ?? 0) + (amounts[at + 1] ?? 0));
  expect(perPayer).toEqual(plan.byGroup[0]?.shares?.map(({ amount }) => amount));
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(39 * fishing);
});

test("budget lines end where months are not paid for, and name the village", () => {
  const { rows } = toRows(
    planProtection({
      from: "2024-01",
      to: "2024-12",
      groups: [
        {
          ...fisher,
          name: "Badan ad hoc",
          fundedBy: "apbd",
          region: "62.05.01.2001",
          headcount: [
            { from: "2024-01", headcount: 7 },
            { from: "2024-03", headcount: 0 },
            { from: "2024-11", headcount: 7 },
            { from: "2024-12", headcount: 0 },
          ],
        },
      ],
    }),
    { locale: english },
  ).find(({ name }) => name === "budget-lines") ?? { rows: [] };
  expect(rows).toMatchObject([
    {
      region: "62.05.01.2001",
      fromMonth: "2024-01",
      toMonth: "2024-02",
      personMonths: 14,
      unitPrice: fishing,
      amount: 14 * fishing,
    },
    { fromMonth: "2024-11", toMonth: "2024-11", personMonths: 7, amount: 7 * fishing },
  ]);
});
