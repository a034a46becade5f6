import fc from "fast-check";
import type { WageEarner } from "../sums/wage-earner.js";
import type { Pay } from "../sums/wage.js";
import { daysBetween, months, monthsBetween } from "./days.js";
import { money, wages } from "./money.js";
import { facts, seldom, someOf } from "./optional.js";

const groups = ["very-low", "low", "medium", "high", "very-high"];
const sizes = ["micro", "small", "medium", "large"];

const pay: fc.Arbitrary<Pay> = fc.oneof(
  { weight: 60, arbitrary: wages },
  { weight: 6, arbitrary: fc.record({ daily: money(1, 2_000_000) }) },
  {
    weight: 6,
    arbitrary: fc.record({ pieceRate: fc.array(wages, { minLength: 3, maxLength: 3 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ weatherPieceRate: fc.array(wages, { minLength: 12, maxLength: 12 }) }),
  },
  {
    weight: 6,
    arbitrary: facts<{ basic: number | string; fixedAllowances: number | string }, "basic">(
      { basic: wages, fixedAllowances: wages },
      ["basic"],
    ),
  },
  { weight: 1, arbitrary: fc.constant(0) },
);

const employer = facts(
  {
    kind: fc.constantFrom("business", "business", "construction-firm", "state-body"),
    size: fc.constantFrom(...sizes),
    industry: fc.constantFrom("toys", "leather", "footwear", "other"),
    activeMembers: fc.integer({ min: 1, max: 120 }),
    arrearsFree: fc.boolean(),
    memberSince: fc.oneof(months, fc.constantFrom("2020-07", "2020-08", "2020-09", "2020-10")),
    defersPension: fc.boolean(),
  },
  ["size"],
);

const known = {
  month: months,
  wage: pay,
  riskGroup: fc.constantFrom(...groups),
  employer,
  citizen: seldom(true, false),
  birthDate: daysBetween("1950-01-01", "2004-12-31"),
  paidOn: daysBetween("2025-02-07", "2026-12-31"),
};

const membership = facts(
  {
    citizen: fc.constant(true),
    ageAtRegistration: fc.integer({ min: 18, max: 60 }),
    registeredInJkn: seldom(true, false),
  },
  ["ageAtRegistration"],
);

const always = ["month", "wage", "programmes"] as const;

const byName = {
  ...known,
  programmes: someOf(["jkk", "jkm", "jht", "jp"]),
  projectWorker: seldom(false, true),
};

const withJkp = {
  ...known,
  month: fc.oneof({ weight: 9, arbitrary: monthsBetween("2021-02", "2026-12") }, months),
  programmes: fc.constantFrom(["jkk", "jkm", "jht", "jp", "jkp"], ["jkk", "jkm", "jht", "jkp"]),
  firstContribution: seldom(false, true),
};

const required = {
  ...known,
  citizen: fc.constant(true),
  programmes: fc.constant("required" as const),
  jkpMembership: membership,
  projectWorker: seldom(false, true),
};

/** Months of wage earners, with the facts on which the reliefs depend. */
export const wageEarners = fc.oneof(
  { weight: 1, arbitrary: facts(byName, always) },
  { weight: 9, arbitrary: facts(byName, [...always, "riskGroup"]) },
  { weight: 9, arbitrary: facts(withJkp, [...always, "riskGroup"]) },
  {
    weight: 6,
    arbitrary: facts(required, [...always, "riskGroup", "employer", "projectWorker"]),
  },
) as fc.Arbitrary<WageEarner>;
