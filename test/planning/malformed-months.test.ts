import { describe, expect, test } from "vitest";
import {
  computeContributions,
  costToReach,
  english,
  evaluateProgramme,
  expectedBenefits,
  fitBudget,
  InvalidInputError,
  planProtection,
  villageQuota,
} from "../../src/index.js";
import {
  evaluateProgrammeInputSchema,
  protectionPlanInputSchema,
} from "../../src/schemas/index.js";
import { refusal } from "../words.js";

type Call = (input: never) => unknown;

const person = {
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const group = { name: "A", headcount: 3, ...person };
const plan = planProtection({ from: "2026-01", to: "2026-02", groups: [group] });
const realised = [{ group: "A", headcount: 1, personMonths: 1, amount: 1 }];

// Each with the last month, or the first, that is asked for.
const calls: readonly (readonly [string, (month: unknown) => unknown])[] = [
  ["planProtection, to", (to) => call(planProtection, { from: "2026-01", to, groups: [group] })],
  ["planProtection, from", (from) => call(planProtection, { from, to: "2026-01", groups: [] })],
  [
    "fitBudget",
    (to) => call(fitBudget, { from: "2026-01", to, groups: [group], budget: 1_000_000 }),
  ],
  [
    "costToReach",
    (to) =>
      call(costToReach, {
        from: "2026-01",
        to,
        rows: [{ covered: 1, workers: 10 }],
        definition: "segment",
        target: 0.5,
        person: { name: "A", ...person },
      }),
  ],
  [
    "expectedBenefits",
    (to) =>
      call(expectedBenefits, {
        from: "2026-01",
        to,
        groups: [group],
        deathRatePerThousand: 1,
        accidentDeathRatePerThousand: 1,
      }),
  ],
  [
    "villageQuota",
    (to) =>
      call(villageQuota, {
        villages: [],
        perVillage: 1,
        cost: { from: "2026-01", to, person: { name: "A", ...person } },
      }),
  ],
  ["evaluateProgramme", (to) => call(evaluateProgramme, { plan: { ...plan, to }, realised })],
];

function call(run: Call, input: unknown): unknown {
  return run(input as never);
}

// Far away, too many, or no months at all.
const months = [
  "2e6",
  "8e6",
  "1e9",
  "Infinity",
  "9".repeat(1_000_000),
  "2999-12",
  "2026-13",
  7,
  "",
];

describe("a month that is none, or far away, is refused at once", () => {
  test.each(calls)("%s", (_, run) => {
    for (const month of months) {
      const begun = performance.now();
      expect(() => run(month)).toThrow(InvalidInputError);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });

  test("the months of a row", () => {
    for (const to of months) {
      const { errors } = computeContributions([{ ...person, month: "2026-01", to }] as never);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.error.name).toBe("InvalidInputError");
    }
  });
});

describe("a share with a comma", () => {
  const fundedBy = [
    { fundedBy: "apbd", percent: "50,5" },
    { fundedBy: "csr", percent: "49.5" },
  ];
  const input = { from: "2026-01", to: "2026-01", groups: [{ ...group, fundedBy }] };

  test("is refused by its field", () => {
    const said = refusal(() => call(planProtection, input), english);
    expect(said).toContain("groups[0].fundedBy[0].percent");
  });

  test("is refused by the schema too", () => {
    expect(protectionPlanInputSchema.safeParse(input).success).toBe(false);
    const evaluation = { plan: { ...plan, to: "8e6" }, realised };
    expect(evaluateProgrammeInputSchema.safeParse(evaluation).success).toBe(false);
  });
});

describe("a column given as a list of rows", () => {
  test.each([Float64Array.of(1, 2), Uint8Array.of(1), "rows"])("%o is refused", (rows) => {
    expect(() => call(computeContributions, rows)).toThrow(InvalidInputError);
  });
});
