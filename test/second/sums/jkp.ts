import type { Answer } from "./answer.js";
import { benefit } from "./benefit.js";
import type { Day } from "./days.js";
import { fraction, percentOf, rupiah, smaller } from "./fraction.js";
import type { LawBook } from "./law-book.js";

/** The loss of a job; claimed and found eligible on its day. */
export interface JobLoss {
  readonly terminationDate: Day;
  readonly cause: string;
  readonly contract?: string;
  readonly wage: number | string;
  readonly reportedWage?: number;
  readonly contributionMonthsInLast24: number;
  readonly consecutiveContributionMonths: number;
  readonly citizen?: boolean;
  readonly willingToWork?: boolean;
  readonly arrearsMonths?: number;
}

/** PP 37/2021 Pasal 19 to 21 and 39, before and after PP 6/2025. */
export function jkpOf(law: LawBook, loss: JobLoss): Answer {
  const { terminationDate: day, wage, arrearsMonths = 0 } = loss;
  const percents = law.on("jkp.benefit.cash", day);
  if (!isEligible(law, loss)) return benefit({});
  const ceiling = fraction(law.on("jkp.benefit.wage-ceiling", day));
  const cashOf = (pay: number | string) =>
    percents.map((percent) => ({
      item: "cash",
      amount: rupiah(percentOf(smaller(fraction(pay), ceiling), percent)),
    }));
  const late = arrearsMonths > law.on("jkp.arrears.months", day);
  const paid = cashOf(loss.reportedWage ?? wage);
  const owed = cashOf(wage)
    .map(({ item, amount }, index) => ({ item, amount: amount - (paid[index]?.amount ?? 0) }))
    .filter(({ amount }) => amount > 0);
  return benefit({ paid, owed, paidBy: late ? "employer-then-reimbursed" : "bpjs" });
}

function isEligible(law: LawBook, loss: JobLoss): boolean {
  const { terminationDate: day, cause, contract = "permanent" } = loss;
  const causes = law.on("jkp.eligibility.causes-by-contract", day);
  const inARow = law.find("jkp.eligibility.consecutive-months", day) ?? 0;
  return (
    causes[contract]?.includes(cause) === true &&
    loss.citizen !== false &&
    loss.willingToWork !== false &&
    loss.contributionMonthsInLast24 >= law.on("jkp.eligibility.paid-months", day) &&
    loss.consecutiveContributionMonths >= inARow
  );
}
