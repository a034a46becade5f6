import { lastDayOf, type Day, type Month } from "./days.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

/** Facts of an employer on which the relief of PP 7/2025 depends. */
export interface IndustryFacts {
  readonly industry?: string;
  readonly activeMembers?: number;
  readonly arrearsFree?: boolean;
}

/** Whether a labour-intensive firm pays half of JKK: PP 7/2025 Pasal 3, 6, 10 and 11. */
export function halvedIn2025(
  law: LawBook,
  month: Month,
  facts: IndustryFacts,
  paidOn: Day | undefined,
): boolean {
  const conditions = law.find("relief.pp-7-2025.conditions", lastDayOf(month));
  if (!conditions) return false;
  const { industry, activeMembers, arrearsFree } = facts;
  const answers = [
    industry === undefined ? undefined : conditions.industries.includes(industry),
    activeMembers === undefined ? undefined : activeMembers >= conditions.activeMembers,
    arrearsFree,
    paidOn === undefined || !isTooLate(law, paidOn),
  ];
  if (answers.includes(false)) return false;
  // Full price while no one says that the industry is one of the six.
  if (industry === undefined) return false;
  if (answers.includes(undefined)) throw new Refused("missing-fact", "relief of PP 7/2025");
  return true;
}

/** The last day is the one that the regulation in force on the day of payment names. */
function isTooLate(law: LawBook, paidOn: Day): boolean {
  const last = law.find("relief.pp-7-2025.pay-by", paidOn);
  return last !== undefined && paidOn > last;
}
