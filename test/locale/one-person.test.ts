import { expect, test } from "vitest";
import {
  english,
  explain,
  fitBudget,
  planProtection,
  type FitBudgetInput,
} from "../../src/index.js";

const group = {
  name: "Farmers",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;

const oneMonth = { from: "2025-01", to: "2025-01" } as const;

function budget(headcount: number, rupiah: number): FitBudgetInput {
  return { ...oneMonth, groups: [{ ...group, headcount }], sources: ["apbd"], budget: rupiah };
}

const said = { locale: english, format: "text" } as const;

test.each<[string, string]>([
  ["protects 1 person (1 person-month)", explain(fitBudget(budget(2, 16_800)), said)],
  ["1 person is left out", explain(fitBudget(budget(2, 16_800)), said)],
  ["Nobody is left out", explain(fitBudget(budget(1, 16_800)), said)],
  ["1,000 people are left out", explain(fitBudget(budget(1_001, 16_800)), said)],
  [
    "for 1 person-month",
    explain(planProtection({ ...oneMonth, groups: [{ ...group, headcount: 1 }] }), said),
  ],
  [
    "1 person, 1 month",
    explain(planProtection({ ...oneMonth, groups: [{ ...group, headcount: 1 }] }), said),
  ],
])("one is said as one: %s", (words, wrapped) => {
  const text = wrapped.replace(/\s+/g, " ");
  expect(text).toContain(words);
  expect(text).not.toMatch(/\b1 (people|months|person-months)\b/);
});
