import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  fitBudget,
  type FitBudgetInput,
  indonesian,
  InvalidInputError,
  type PlanGroup,
  toRows,
} from "../../src/index.js";
import { storable } from "../storable.js";

const fishers: PlanGroup = {
  name: "Nelayan",
  headcount: 100,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const guides: PlanGroup = {
  ...fishers,
  name: "Pemandu",
  headcount: 50,
  programmes: ["jkk", "jkm", "jht"],
};
const year = { from: "2024-01", to: "2024-12" };
const groups = [fishers, guides];
const fit = (more: Omit<FitBudgetInput, "from" | "to" | "groups">) =>
  storable(fitBudget({ ...year, groups, ...more }));

// JKK 10,000 and JKM 6,800 a month; with JHT 20,000 more.
const fisher = 16_800 * 12;
const guide = 36_800 * 12;
const needed = 100 * fisher + 50 * guide;

describe("what a budget that is enough is said to leave out", () => {
  test("nobody, not 0 people", () => {
    const enough = fit({ budget: needed });
    expect(explain(enough, { locale: english, format: "markdown" })).toContain(
      "The whole need is Rp42,240,000. Nobody is left out.",
    );
    expect(explain(enough, { locale: indonesian, format: "markdown" })).toContain(
      "Tidak ada yang belum terlindungi.",
    );
  });

  test("nobody either where months are cut", () => {
    expect(
      explain(fit({ mode: "everybody", budget: needed / 2 }), {
        locale: english,
        format: "markdown",
      }),
    ).toContain(" short. Nobody is left out.");
  });
});

describe("all groups together", () => {
  test("half the money protects half of each group, and says what it lacks", () => {
    const { groups: fits, shortfall, left } = fit({ mode: "proportional", budget: needed / 2 });
    expect(fits.map(({ persons }) => persons)).toEqual([50, 25]);
    expect([shortfall, left]).toEqual([needed / 2, 0]);
  });

  test("what rounding leaves protects one more of those furthest behind", () => {
    const budget = 33 * fisher + 16 * guide + fisher;
    const { groups: fits, left } = fit({ mode: "proportional", budget });
    expect(fits.map(({ persons }) => persons)).toEqual([34, 16]);
    expect(left).toBe(0);
    expect(fits.map(({ next }) => next?.cost)).toEqual([fisher, guide]);
  });

  test("furthest behind is who lacks the largest part of a person, not the smallest group", () => {
    const sizes = [6, 2, 5].map((headcount, at) => ({ ...fishers, name: `${at}`, headcount }));
    const input = { ...year, groups: sizes, mode: "proportional", budget: 9 * fisher } as const;
    expect(fitBudget(input).groups.map(({ persons }) => persons)).toEqual([4, 1, 4]);
  });

  test("everybody gets equally many first months", () => {
    const monthly = needed / 12;
    const { groups: fits, leftOut, left } = fit({ mode: "everybody", budget: 7 * monthly + 1 });
    expect(fits.map(({ persons, months }) => [persons, months])).toEqual([
      [100, 7],
      [50, 7],
    ]);
    expect([leftOut, left]).toEqual([0, 1]);
    expect(fits.map(({ next }) => next)).toEqual([
      { unit: "month", cost: 100 * 16_800 },
      { unit: "month", cost: 50 * 36_800 },
    ]);
  });

  test("who comes later in the year is not left out: equally many months from then on", () => {
    const headcount = [
      { from: "2024-01", headcount: 100 },
      { from: "2024-07", headcount: 150 },
    ];
    const growing = [{ ...fishers, headcount }, guides];
    const month = 150 * 16_800 + 50 * 36_800;
    const few = fitBudget({ ...year, groups: growing, mode: "everybody", budget: 5 * month });
    expect(few.groups.map(({ persons, months, partly }) => [persons, months, partly])).toEqual([
      [150, 5, [{ persons: 50, months: 5 }]],
      [50, 5, []],
    ]);
    expect([few.leftOut, few.left, few.personMonths]).toEqual([0, 0, 5 * 200]);
    expect(few.plan.byMonth.filter(({ month: at }) => at >= "2024-06")).toMatchObject([
      { persons: 0 },
      ...Array.from({ length: 5 }, () => ({ persons: 50 })),
      { persons: 0 },
    ]);
    const whole = 100 * 12 * 16_800 + 50 * 6 * 16_800 + 50 * 12 * 36_800;
    const all = fitBudget({ ...year, groups: growing, mode: "everybody", budget: whole });
    expect(all.groups.map(({ persons, partly }) => [persons, partly])).toEqual([
      [150, []],
      [50, []],
    ]);
    expect(fitBudget({ ...year, groups: growing, mode: "everybody", budget: 1 })).toMatchObject({
      persons: 0,
      leftOut: 200,
      plan: { total: 0 },
    });
  });

  test("money for all leaves nothing short", () => {
    for (const mode of ["proportional", "everybody"] as const) {
      const {
        shortfall,
        leftOut,
        left,
        personMonths,
        groups: fits,
      } = fit({ mode, budget: needed });
      expect([shortfall, leftOut, left, personMonths]).toEqual([0, 0, 0, 150 * 12]);
      expect(fits.map(({ next }) => next)).toEqual([undefined, undefined]);
    }
    expect(fit({ mode: "proportional", budget: 0 }).personMonths).toBe(0);
    expect(fitBudget({ ...year, groups: [], mode: "proportional", budget: 1 }).persons).toBe(0);
  });
});

describe("cuts of a budget", () => {
  const cut = () => fit({ budget: needed, cuts: [15, 30] });

  test("say who is left out, by group in the order of priority", () => {
    // 15 % of 42,240,000 is 6,336,000.
    expect(cut().cuts?.map(({ percent, budget }) => [percent, budget])).toEqual([
      [15, needed - 6_336_000],
      [30, needed - 12_672_000],
    ]);
    expect(cut().cuts?.map(({ groups: all }) => all.map(({ leftOut }) => leftOut))).toEqual([
      [0, Math.ceil(6_336_000 / guide)],
      [0, Math.ceil(12_672_000 / guide)],
    ]);
    expect(cut().cuts?.map(({ shortfall }) => shortfall)).toEqual([6_336_000, 12_672_000]);
    expect(cut().leftOut).toBe(0);
  });

  test("are explained and have a table", () => {
    expect(explain(cut(), { locale: english, format: "text" })).toContain("Cut of 15 %:");
    const rows = toRows(cut(), { locale: english }).find(({ name }) => name === "cuts")?.rows;
    expect(rows?.map((row) => row["cutPercent"])).toEqual([15, 15, 30, 30]);
  });

  test.each([[0], [101], [1.5], [15, 15]].map((cuts) => [cuts] as const))(
    "%j is refused",
    (cuts) => {
      expect(() => fit({ budget: needed, cuts: [...cuts] })).toThrow(InvalidInputError);
    },
  );
});
