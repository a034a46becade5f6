import { textWith, type Text } from "../core/text.js";
import { expected } from "../core/expectations.js";

type ContributionExpectation =
  | "segment"
  | "hourly"
  | "income"
  | "wageOfZero"
  | "incomeOfZero"
  | "baseOfZero"
  | "oneBase"
  | "bandQuestion"
  | "withContract"
  | "withWages"
  | "vatPercent"
  | "jhtMonths";

/** What the inputs of contributions must be, beside what all inputs must be. */
export const contributionExpected: Readonly<Record<ContributionExpectation, Text>> = {
  segment: { key: "expected.contribution.segment" },
  hourly: { key: "expected.contribution.hourly" },
  income: textWith("expected.contribution.income", { rupiah: expected.rupiah }),
  wageOfZero: { key: "expected.contribution.wage-of-zero" },
  incomeOfZero: { key: "expected.contribution.income-of-zero" },
  baseOfZero: { key: "expected.contribution.base-of-zero" },
  oneBase: { key: "expected.contribution.one-base" },
  bandQuestion: { key: "expected.contribution.band-question" },
  withContract: { key: "expected.contribution.with-contract" },
  withWages: { key: "expected.contribution.with-wages" },
  vatPercent: { key: "expected.contribution.vat-percent" },
  jhtMonths: { key: "expected.contribution.jht-months" },
};
