import { describe, expect, test } from "vitest";
import { jkpChecks } from "../../../src/benefits/jkp/jkp-checks.js";
import { type JkpFacts, jkpFactsSchema } from "../../../src/benefits/jkp/jkp-input.js";
import { outcomeOf, type Check } from "../../../src/core/check.js";
import { contextOf } from "../../../src/core/validate.js";
import { startTrace } from "../../../src/core/trace.js";

function checksOf(facts: JkpFacts): Check[] {
  return jkpChecks(startTrace(contextOf(undefined, {})), jkpFactsSchema.parse(facts));
}

const missing = (facts: JkpFacts): string[] => [
  ...new Set(checksOf(facts).flatMap((check) => check.missing)),
];
const all = {
  cause: "dismissal",
  enrolled: true,
  willingToWork: true,
  contributionMonthsInLast24: 12,
  previousClaims: [],
  proof: "district-receipt",
  arrearsMonths: 0,
} as const;

describe("conditions of JKP", () => {
  test("facts that are missing, in the order in which they decide", () => {
    expect(missing({ terminationDate: "2025-06-15" })).toEqual([
      "cause",
      "enrolled",
      "willingToWork",
      "contributionMonthsInLast24",
      "previousClaims",
      "claimedOn",
      "proof",
      "arrearsMonths",
    ]);
    expect(missing({ terminationDate: "2023-06-15" })).toContain("consecutiveContributionMonths");
    expect(missing({ terminationDate: "2024-12-01", ...all })).toEqual([
      "claimedOn",
      "foundEligibleOn",
      "consecutiveContributionMonths",
    ]);
  });

  test("nothing is open once all is said", () => {
    const facts = { terminationDate: "2025-06-15", claimedOn: "2025-07-01", ...all };
    expect(missing(facts)).toEqual([]);
    expect(outcomeOf(checksOf(facts))).toBe("eligible");
    expect(outcomeOf(checksOf({ ...facts, segment: "construction" }))).toBe("ineligible");
    expect(outcomeOf(checksOf({ terminationDate: "2025-06-15", cause: "retirement" }))).toBe(
      "ineligible",
    );
  });

  test("what only one rule asks stays open until it is known which rule governs", () => {
    const near = { terminationDate: "2024-12-01", ...all, consecutiveContributionMonths: 1 };
    expect(outcomeOf(checksOf(near))).toBe("undetermined");
    const days = { claimedOn: "2025-01-20", foundEligibleOn: "2025-02-07" };
    expect(outcomeOf(checksOf({ ...near, ...days }))).toBe("eligible");
    expect(outcomeOf(checksOf({ ...near, ...days, foundEligibleOn: "2025-02-06" }))).toBe(
      "ineligible",
    );
  });
});
