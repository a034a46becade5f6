import { describe, expect, test } from "vitest";
import { migrantWorkerChecks } from "../../../src/benefits/migrant-worker/migrant-worker-checks.js";
import {
  type MigrantWorkerFacts,
  migrantWorkerFactsSchema,
} from "../../../src/benefits/migrant-worker/migrant-worker-input.js";
import { outcomeOf, type Check } from "../../../src/core/check.js";
import { contextOf } from "../../../src/core/validate.js";
import { startTrace } from "../../../src/core/trace.js";

function checksOf(facts: MigrantWorkerFacts): Check[] {
  const trace = startTrace(contextOf(undefined, {}));
  return migrantWorkerChecks(trace, migrantWorkerFactsSchema.parse(facts));
}

const missing = (facts: MigrantWorkerFacts): string[] => [
  ...new Set(checksOf(facts).flatMap((check) => check.missing)),
];

describe("conditions of migrant workers' benefits", () => {
  test("facts that are missing, in the order in which they decide", () => {
    const date = "2025-04-19";
    expect(missing({ date })).toEqual([
      "event",
      "phase",
      "cause",
      "agencyFault",
      "governmentPolicy",
      "departureDate",
      "contractEnd",
      "returnDate",
      "claimedOn",
    ]);
    expect(missing({ date, phase: "after" })).toEqual([
      "event",
      "cause",
      "agencyFault",
      "governmentPolicy",
      "returnDate",
      "claimedOn",
    ]);
    expect(missing({ date, event: "death", phase: "before" })).toEqual(["cause", "departureDate"]);
    expect(missing({ date, event: "failed-departure", phase: "before" })).toEqual([
      "agencyFault",
      "governmentPolicy",
      "departureDate",
      "claimedOn",
    ]);
    const during = { date, event: "death", phase: "during", cause: "other" } as const;
    expect(missing(during)).toEqual(["contractEnd"]);
    expect(outcomeOf(checksOf({ ...during, contractEnd: date }))).toBe("eligible");
    expect(outcomeOf(checksOf({ date: "2023-02-21", event: "rape" }))).toBe("ineligible");
    expect(outcomeOf(checksOf({ date, event: "glasses", phase: "after" }))).toBe("undetermined");
  });
});
