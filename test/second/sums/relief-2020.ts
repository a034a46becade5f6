import { lastDayOf, monthNumber, type Month } from "./days.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

/** Facts of a payer on which the relief of PP 49/2020 depends. */
export interface PaymentRecord {
  readonly arrearsFree?: boolean;
  readonly memberSince?: Month;
}

/** Whether PP 49/2020 Pasal 13 lets 1 % be enough in this month. */
export function relievedIn2020(law: LawBook, month: Month, record: PaymentRecord): boolean {
  const conditions = law.find("relief.pp-49-2020.conditions", lastDayOf(month));
  if (!conditions) return false;
  const { memberSince, arrearsFree } = record;
  if (memberSince === undefined || memberSince < conditions.newFrom) return arrearsFree === true;
  if (memberSince > month) throw new Refused("invalid-input", "a member from later on");
  return monthNumber(month) - monthNumber(memberSince) >= conditions.fullMonths;
}

/** The part of JKK and of JKM that is paid, in percent. */
export function partPaidIn2020(
  law: LawBook,
  month: Month,
): { readonly jkk: string; readonly jkm: string } {
  const day = lastDayOf(month);
  return {
    jkk: law.on("relief.pp-49-2020.jkk-share", day),
    jkm: law.on("relief.pp-49-2020.jkm-share", day),
  };
}
