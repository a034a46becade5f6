import { firstDayAtAge } from "../core/birthday.js";
import { lookUpMonth } from "../core/look-up.js";
import { resolveReading } from "../core/resolve-reading.js";
import { warn, type Trace } from "../core/trace.js";
import { doubt, toCheck } from "../core/warning.js";
import { jpNationality, jpPensionAge, jpPostponementYears } from "../law/provisions/jp-benefits.js";
import { jpContributionAfterPensionAge, jpForeigners } from "../law/readings/old-age-readings.js";
import type { WageEarnerInput } from "./contribution-input.js";
import { pensionMembershipDays } from "./pension-membership-days.js";

type PensionFacts = Pick<WageEarnerInput, "month" | "birthDate" | "citizen">;

/** Whether JP is billed to a wage earner: PP 45/2015 Pasal 2, 3 and 15. */
export function isBilledForPension(trace: Trace, facts: PensionFacts): boolean {
  return isOpenToNationality(trace, facts) && isWithinPensionAge(trace, facts);
}

/** The text has no clause on nationality: it is followed unless the reading says otherwise. */
function isOpenToNationality(trace: Trace, { month, citizen }: PensionFacts): boolean {
  if (citizen !== false) return true;
  const { keys } = lookUpMonth(trace, jpNationality, month);
  warn(trace, doubt("jp-of-foreigner", { provisions: keys }));
  return resolveReading(trace, jpForeigners) !== "not-covered";
}

/** Membership ends when the age is reached and the pension taken, which may wait some years. */
function isWithinPensionAge(trace: Trace, { month, birthDate }: PensionFacts): boolean {
  if (birthDate === undefined) return true;
  const age = lookUpMonth(trace, jpPensionAge, month);
  if (month <= firstDayAtAge(age.value, birthDate).slice(0, 7)) return true;
  const years = lookUpMonth(trace, jpPostponementYears, month);
  const { since, until } = pensionMembershipDays(birthDate, age.value, years.value);
  const provisions = [age.key, years.key];
  if (month > until.slice(0, 7)) {
    warn(trace, toCheck("jp-membership-over", { values: { since, until }, provisions }));
    return false;
  }
  warn(trace, doubt("jp-past-pension-age", { values: { since, until }, provisions }));
  return resolveReading(trace, jpContributionAfterPensionAge) === "until-pension-taken";
}
