import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeJkkBenefit,
  indonesianLaw,
  type Benefit,
  type JkkBenefitInput,
  type JkkWageEarnerInput,
} from "../../../src/index.js";
import { provisionIds } from "../../words.js";

const worker: JkkWageEarnerInput = {
  date: "2024-01-10",
  segment: "wage-earner",
  wage: 3_000_000,
};
const jkk = (facts: Partial<JkkWageEarnerInput>, readings = {}): Benefit =>
  computeJkkBenefit({ ...worker, ...facts }, { readings });

describe("several disabilities", () => {
  const losses = [
    { part: "right-arm-from-shoulder" },
    { part: "left-arm-from-shoulder" },
    { part: "smell" },
  ] as const;

  test("above a total one rest on the article of total disability", () => {
    const { lines, notDue } = jkk({ disabilities: losses });
    expect(provisionIds(lines[1])).toContain("jkk.disability.table");
    expect(provisionIds(lines[1])).toContain("jkk.benefit.total-disability");
    expect(notDue).toMatchObject([{ reason: { key: "partial-disability.above-total" } }]);
    expect(provisionIds(notDue[0])).toEqual(["jkk.benefit.total-disability"]);
  });

  test("of which the highest counts name the others", () => {
    const { notDue } = jkk(
      { disabilities: losses },
      { "jkk.several-disabilities": "highest-only" },
    );
    expect(notDue).toHaveLength(2);
    for (const { reason } of notDue) {
      expect(reason).toEqual({ key: "partial-disability.lower-than-highest" });
    }
  });

  test("that wait for the wage and a finding lie between the least and the most of both", () => {
    const member = { date: "2024-01-10", segment: "non-wage-earner" } as const;
    const scalp = (more: Partial<JkkBenefitInput>): Benefit =>
      computeJkkBenefit({ ...member, disabilities: [{ part: "scalp" }], ...more } as never);
    // From 10 percent of 80 wages of the first band to 30 percent of 80 of the last.
    expect(scalp({}).undetermined).toMatchObject([
      {
        item: "partial-disability",
        missing: ["income", "disabilities[0].percent"],
        atLeast: 8_000_000,
        atMost: 496_800_000,
      },
    ]);
    const death = computeJkkBenefit({ ...member, death: true, heirs: "unknown" });
    const waits = death.undetermined.find(({ item }) => item === "death");
    expect(provisionIds(waits)).toEqual([
      "heirs.order.jkk",
      "jkk.benefit.death",
      "jkk.contribution.non-wage-earner.bands",
      "jkm.benefit.lump-sum",
    ]);
    expect(waits).toMatchObject({
      missing: ["heirs", "income"],
      reason: {
        key: "open.both",
        values: { first: { key: "open.heirs" }, second: { key: "open.income" } },
      },
      atMost: 993_600_000,
    });
  });

  test("by unit are asked for in the unit of their row", () => {
    const { needed } = jkk({ disabilities: [{ part: "visual-acuity" }] });
    expect(needed[0]?.why.key).toBe("table-row.by-unit");
    expect(needed[0]?.why).toHaveProperty("values.unit");
  });
});

describe("temporary inability", () => {
  const blocks = { "jkk.temporary-inability-months": "30-day-blocks" };
  const months = "jkk.benefit.temporary-inability.month-days";
  const rules = (to: string, readings = {}): string[] =>
    provisionIds({
      provisions: jkk(
        { date: "2024-01-01", temporaryInability: { from: "2024-01-01", to } },
        { "jkk.temporary-inability-day": "wage-over-days-of-month", ...readings },
      ).provisions,
    });

  test("rests on months of thirty days only where they are chosen and differ", () => {
    expect(rules("2024-07-01", blocks)).toContain(months);
    expect(rules("2024-07-01")).not.toContain(months);
    expect(rules("2024-01-20", blocks)).not.toContain(months);
  });

  test("paid back to the employer leaves other lines as they are", () => {
    const { lines } = jkk({
      temporaryInability: { days: 30 },
      wagePaidByEmployer: 1_000_000,
      expenses: { transport: [{ mode: "land", cost: 700_000 }], dentures: 400_000 },
    });
    const shown = lines.map(({ item, amount, paidTo }) => [item, amount, paidTo]);
    expect(shown.toSorted()).toEqual([
      ["dentures", 400_000, "participant"],
      ["temporary-inability", 1_000_000, "employer"],
      ["temporary-inability", 2_000_000, "participant"],
      ["transport", 700_000, "employer"],
    ]);
    const [dentures] = lines.filter(({ item }) => item === "dentures");
    expect(provisionIds(dentures)).toEqual(["jkk.benefit.dentures"]);
  });
});

test("a sudden death before April 2021 has no number of hours", () => {
  const within = (date: string): unknown =>
    jkk({ date, death: true, circumstance: "sudden-death" }).warnings.find(
      ({ code }) => code === "sudden-death-conditions-not-read",
    )?.values?.["within"];
  expect(within("2021-03-31")).toEqual({ key: "shared.nothing" });
  expect(within("2021-04-01")).toEqual({ key: "jkk-checks.within", values: { hours: 24 } });
});

test("a change of any amount before the decision asks for the day whose law holds", () => {
  const law = amendLaw(indonesianLaw, {
    name: "a dearer denture",
    changes: [
      {
        provision: "jkk.benefit.dentures",
        from: "2026-01-01",
        value: 6_000_000,
        cites: [{ regulation: "pp-44-2015", article: "Lampiran III" }],
      },
    ],
  });
  const readings = { "benefit.regime-date": "decision" } as const;
  const expenses = { dentures: 9_000_000 };
  const decided = { ...worker, date: "2025-12-31", decidedOn: "2026-01-01", expenses };
  expect(computeJkkBenefit(decided, { law, readings }).total).toBe(6_000_000);
  expect(computeJkkBenefit(decided, { law }).total).toBe(5_000_000);
  expect(computeJkkBenefit(decided, { readings }).readings).toEqual([]);
});
