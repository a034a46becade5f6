import fc from "fast-check";
import type { Project } from "../sums/construction.js";
import type { MigrantWorker } from "../sums/migrant-worker.js";
import type { NonWageEarner } from "../sums/non-wage-earner.js";
import { daysBetween, months } from "./days.js";
import { money } from "./money.js";
import { facts, seldom, someOf } from "./optional.js";

const sources = [
  "self",
  "employer",
  "apbn",
  "apbd",
  "apbdes",
  "dbh-cht",
  "dbh-sawit",
  "csr",
  "zakat",
  "donor",
];
const memberSince = fc.oneof(months, fc.constantFrom("2020-07", "2020-08", "2020-09", "2020-10"));

/** Months of non-wage earners. */
export const nonWageEarners = facts(
  {
    month: months,
    income: fc.oneof(
      { weight: 60, arbitrary: money(1, 25_000_000) },
      { weight: 20, arbitrary: fc.record({ band: fc.integer({ min: 1, max: 34 }) }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    programmes: fc.oneof(
      { weight: 50, arbitrary: someOf(["jkk", "jkm", "jht"]) },
      { weight: 9, arbitrary: fc.constant("required" as const) },
      { weight: 1, arbitrary: fc.constant(["jkk", "jp"]) },
    ),
    sector: fc.constantFrom("transport", "other"),
    fundedBy: fc.constantFrom(...sources),
    isEmployer: seldom(false, true),
    arrearsFree: fc.boolean(),
    memberSince,
  },
  ["month", "income", "programmes"],
) as fc.Arbitrary<NonWageEarner>;

const byContract = {
  month: months,
  contractValue: money(1, 20_000_000_000),
};

const withVat = {
  month: months,
  contractValueWithVat: money(1, 20_000_000_000),
  vatPercent: fc.constantFrom(10, 11, 12, 1.1),
};

const paid = {
  alreadyPaid: fc.record({ jkk: money(0, 300_000), jkm: money(0, 40_000) }),
};

const inStages = { stages: fc.constantFrom(3, 4, 3, 4, 3, 4, 2) };

/** Construction projects. */
export const projects = fc.oneof(
  fc.record(byContract),
  fc.record({ ...byContract, ...inStages }),
  fc.record({
    ...byContract,
    ...paid,
    month: fc.constantFrom("2020-08", "2020-12", "2021-01", "2021-02"),
  }),
  fc.record(withVat),
  fc.record({ ...withVat, ...inStages }),
  facts({ month: months, wages: money(1, 2_000_000_000), memberSince, arrearsFree: fc.boolean() }, [
    "month",
    "wages",
  ]),
) as fc.Arbitrary<Project>;

const contract = {
  date: fc.oneof(
    { weight: 20, arbitrary: daysBetween("2018-12-10", "2026-12-31") },
    { weight: 1, arbitrary: daysBetween("2015-07-01", "2018-12-09") },
  ),
  via: fc.constantFrom("agency", "individual"),
  contractMonths: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(6, 12, 24) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
  phase: fc.constantFrom("before", "during-and-after", "during-and-after", "extension"),
};

const jht = {
  jht: fc.constantFrom(50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 70_000),
  jhtMonths: fc.integer({ min: 1, max: 36 }),
};

/** Contracts of migrant workers. */
export const migrantWorkers = fc.oneof(
  facts(contract, ["date", "via", "contractMonths"]),
  facts({ ...contract, ...jht }, ["date", "via", "contractMonths", "jht"]),
) as fc.Arbitrary<MigrantWorker>;
