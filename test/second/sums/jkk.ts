import type { Answer } from "./answer.js";
import { benefit, type Outcome, type Part } from "./benefit.js";
import type { Day } from "./days.js";
import { lossesInPercent, isLoss, type Loss } from "./disability.js";
import { refunds, type Expenses } from "./expenses.js";
import { fraction, larger, percentOf, rupiah, times, type Fraction } from "./fraction.js";
import { inabilityBenefit, type Inability } from "./inability.js";
import type { LawBook } from "./law-book.js";
import { bandOf, type NonWageEarner } from "./non-wage-earner.js";
import { Refused } from "./refused.js";
import { scholarship, type Child } from "./scholarship.js";
import { monthlyWage, type Pay } from "./wage.js";

/** A work accident. */
export interface Accident {
  readonly date: Day;
  readonly segment: string;
  readonly wage?: Pay;
  readonly income?: NonWageEarner["income"];
  readonly reportedWage?: number;
  readonly death?: boolean;
  readonly totalDisability?: boolean;
  readonly disabilities?: readonly Loss[];
  readonly leftHanded?: boolean;
  readonly temporaryInability?: Inability;
  readonly expenses?: Expenses;
  readonly children?: readonly Child[];
  readonly heirs?: boolean;
  readonly arrearsMonths?: number;
  readonly arrearsSettledBy?: string;
  readonly enrolled?: boolean;
  readonly reportedInTime?: boolean;
}

/** PP 44/2015 Pasal 25 and Lampiran III, 32, 37 to 39; Permenaker 5/2021 Pasal 8. */
export function accidentBenefit(law: LawBook, accident: Accident): Answer {
  const { date, segment, arrearsMonths = 0 } = accident;
  const isMember = segment === "non-wage-earner";
  if (accident.heirs === false && (accident.children ?? []).length > 0)
    throw new Refused("invalid-input", "children are heirs");
  const wage = isMember
    ? fraction(bandOf(law, "jkk", accident.income ?? 0, date).basis)
    : monthlyWage(law, accident.wage ?? 0, date);
  const { paid, open } = parts(law, accident, wage);
  const months = law.on("jkk.arrears.months", date);
  if (accident.enrolled === false)
    return isMember ? benefit({}) : benefit({ owed: paid, open, paidBy: "employer" });
  if (isMember) {
    if (arrearsMonths > months) return benefit({});
    if (arrearsMonths > 0 && accident.arrearsSettledBy === undefined)
      return benefit({
        paid: paid.filter(({ item }) => item === "home-care"),
        withheld: paid.filter(({ item }) => item !== "home-care"),
        open,
      });
    return benefit({ paid, open });
  }
  const late =
    segment === "wage-earner" &&
    accident.reportedInTime === false &&
    law.find("jkk.employer.late-report", date) !== undefined;
  const paidBy = arrearsMonths > months || late ? "employer-then-reimbursed" : "bpjs";
  if (accident.reportedWage === undefined) return benefit({ paid, open, paidBy });
  const reported = parts(law, accident, fraction(accident.reportedWage)).paid;
  return benefit({ paid: reported, owed: shortfall(paid, reported), open, paidBy });
}

/** What is due by one wage. */
function parts(
  law: LawBook,
  accident: Accident,
  wage: Fraction,
): Required<Pick<Outcome, "paid" | "open">> {
  const { date, death, totalDisability, children = [], heirs } = accident;
  const paid: Part[] = [];
  const pay = (item: string, amount: number) => paid.push({ item, amount });
  const ofWages = (percent: Fraction, wages: number) =>
    percentOf(times(wage, fraction(wages)), percent);
  if (death === true) {
    const rule = law.on("jkk.benefit.death", date);
    const floor = fraction(law.on("jkm.benefit.lump-sum", date));
    if (heirs !== false) {
      pay("death", rupiah(larger(ofWages(fraction(rule.percent), rule.wages), floor)));
      pay("periodic", law.on("jkk.benefit.periodic", date));
    }
    pay("funeral", law.on("jkk.benefit.funeral", date));
  }
  if (totalDisability === true) {
    const rule = law.on("jkk.benefit.total-disability", date);
    pay("total-disability", rupiah(ofWages(fraction(rule.percent), rule.wages)));
    pay("periodic", law.on("jkk.benefit.periodic", date));
  }
  const { wages } = law.on("jkk.benefit.partial-disability", date);
  for (const percent of lossesInPercent(
    law,
    accident.disabilities ?? [],
    accident.leftHanded === true,
    date,
  ))
    if (isLoss(percent)) pay("partial-disability", rupiah(ofWages(percent, wages)));
  if (accident.temporaryInability)
    for (const amount of inabilityBenefit(law, accident.temporaryInability, wage, date))
      pay("temporary-inability", amount);
  const spent = refunds(law, accident.expenses ?? {}, date);
  paid.push(...spent.paid);
  if (death === true || totalDisability === true) {
    const cause = death === true ? "work-accident-death" : "work-accident-total-disability";
    const { due } = scholarship(law, { eventDate: date, cause, children });
    if (due > 0) pay("scholarship", due);
  }
  return { paid, open: spent.open };
}

/** Where the employer reported a lower wage it owes the difference: Pasal 32 ayat (2). */
function shortfall(paid: readonly Part[], reported: readonly Part[]): Part[] {
  return paid
    .map(({ item, amount }, index) => ({ item, amount: amount - (reported[index]?.amount ?? 0) }))
    .filter(({ amount }) => amount > 0);
}
