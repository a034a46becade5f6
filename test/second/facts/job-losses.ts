import fc from "fast-check";
import { daysBetween } from "./days.js";
import { money } from "./money.js";
import { facts, seldom } from "./optional.js";

const ends = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      { cause: "dismissal", contract: "permanent" },
      { cause: "dismissal", contract: "fixed-term" },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { cause: "contract-ended-early", contract: "fixed-term" },
      { cause: "contract-expired", contract: "fixed-term" },
      { cause: "resignation", contract: "permanent" },
      { cause: "retirement", contract: "permanent" },
      { cause: "death", contract: "fixed-term" },
    ),
  },
);

const worker = facts(
  {
    terminationDate: fc.oneof(
      { weight: 5, arbitrary: daysBetween("2022-02-01", "2024-01-31") },
      { weight: 5, arbitrary: daysBetween("2025-02-07", "2026-06-30") },
      { weight: 1, arbitrary: daysBetween("2020-01-01", "2021-02-01") },
    ),
    wage: money(1_000_000, 20_000_000),
    contributionMonthsInLast24: fc.integer({ min: 9, max: 24 }),
    consecutiveContributionMonths: fc.integer({ min: 3, max: 9 }),
    citizen: seldom(true, false),
    willingToWork: seldom(true, false),
    arrearsMonths: fc.constantFrom(0, 0, 3, 4),
  },
  ["terminationDate", "wage", "contributionMonthsInLast24", "consecutiveContributionMonths"],
);

/** Losses of a job under one law only: no claim that could run on into the next. */
export const jobLosses = fc.tuple(ends, worker).map(([end, more]) => ({ ...end, ...more }));
