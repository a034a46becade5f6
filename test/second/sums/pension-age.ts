import { lastDayOf, yearsLater, type Day, type Month } from "./days.js";
import type { LawBook } from "./law-book.js";

/**
 * The day on which the pension age is reached, for good: PP 45/2015 Pasal 15. No one reached it
 * before the first age was in force.
 */
export function pensionAgeDay(law: LawBook, birth: Day): Day {
  const steps = law.on("jp.pension-age", "2015-07-01");
  const reached = steps.map(({ from, age }, index) => {
    const birthday = yearsLater(birth, age);
    const until = steps[index + 1]?.from ?? "9999";
    const day = birthday < from ? from : birthday;
    return day < until ? day : undefined;
  });
  return reached.find((day) => day !== undefined) ?? "9999-12-31";
}

/** Whether JP is still paid in a month: at most some years past the pension age. */
export function paysPension(law: LawBook, birth: Day, month: Month): boolean {
  const years = law.on("jp.old-age.postponement", lastDayOf(month));
  return yearsLater(pensionAgeDay(law, birth), years).slice(0, 7) >= month;
}
