import type { Answer } from "./answer.js";
import { monthNumber, monthOf, monthsLater, yearsLater, type Day } from "./days.js";
import {
  dividedBy,
  fraction,
  larger,
  percentOf,
  rupiah,
  smaller,
  times,
  type Fraction,
} from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { pensionAgeDay } from "./pension-age.js";
import { Refused } from "./refused.js";

/** The facts of a pension. */
export interface PensionFacts {
  readonly kind: "old-age" | "disability" | "widow" | "child" | "parent";
  readonly date: Day;
  readonly segment: string;
  readonly birthDate: Day;
  readonly contributionMonths: number;
  readonly weightedAverageAnnualWage: number | string;
  readonly accumulated: { readonly contributions: number; readonly returns: number };
  readonly membershipStart: Day;
  readonly densityPercent: number;
  readonly registered?: boolean;
  readonly spouseEntitled?: boolean;
  readonly childEntitled?: boolean;
  readonly children?: readonly {
    readonly birthDate: Day;
    readonly working?: boolean;
    readonly married?: boolean;
  }[];
  readonly pensionInPayment?: { readonly amount: number; readonly of: "participant" };
}

const none: Answer = { form: "none", total: 0 };

/** PP 45/2015 Pasal 17 to 24. */
export function pensionOf(law: LawBook, facts: PensionFacts): Answer {
  const { kind, date, contributionMonths } = facts;
  if (!law.on("jp.members", date).includes(facts.segment))
    throw new Refused("not-covered", facts.segment);
  if (!hasRight(law, facts)) return none;
  const reached = pensionAgeDay(law, facts.birthDate);
  const from = kind === "old-age" ? reached : date;
  const share = fraction(shareOf(law, kind, date));
  if (facts.pensionInPayment && kind !== "old-age" && kind !== "disability")
    return monthly(law, percentOf(fraction(facts.pensionInPayment.amount), share), from);
  const needed = law.on("jp.old-age.months", date);
  const used = contributionMonths >= needed ? contributionMonths : yearsUsed(law, facts);
  if (used === undefined) {
    const { contributions, returns } = facts.accumulated;
    return { form: "lump-sum", total: contributions + returns };
  }
  const years = dividedBy(fraction(used), fraction(12));
  const wage = dividedBy(fraction(facts.weightedAverageAnnualWage), fraction(12));
  const formula = percentOf(times(years, wage), law.on("jp.formula", date));
  return monthly(law, percentOf(formula, share), from);
}

function shareOf(law: LawBook, kind: PensionFacts["kind"], day: Day): string {
  return kind === "old-age" || kind === "disability" ? "100" : law.on(`jp.${kind}.percent`, day);
}

/** Within the limits of the month in which it starts: the first of the next one. */
function monthly(law: LawBook, amount: Fraction, from: Day): Answer {
  const start = `${monthOf(monthNumber(from) + 1)}-01`;
  const { minimum, maximum } = law.on("jp.benefit.limits", start);
  const limited = smaller(larger(amount, fraction(minimum)), fraction(maximum));
  return { form: "monthly", total: 0, monthly: rupiah(limited), from: start };
}

function hasRight(law: LawBook, facts: PensionFacts): boolean {
  const { kind, date, birthDate } = facts;
  const isOld = pensionAgeDay(law, birthDate) <= date;
  if (kind === "old-age") return isOld;
  if (kind === "disability") return !isOld;
  if (facts.registered === false) return false;
  if (kind === "widow") return true;
  if (facts.spouseEntitled === true) return false;
  if (kind === "parent") return facts.childEntitled !== true;
  const age = law.on("jp.child.age", date);
  return (facts.children ?? []).some(
    (child) =>
      yearsLater(child.birthDate, age) > date && child.working !== true && child.married !== true,
  );
}

/** Fifteen years, where the member paid well enough; of old age never. */
function yearsUsed(law: LawBook, facts: PensionFacts): number | undefined {
  const { kind, date, membershipStart, densityPercent } = facts;
  if (kind === "old-age") return undefined;
  const enough = densityPercent >= Number(law.on("jp.density.percent", date));
  const months =
    kind === "disability"
      ? law.on("jp.disability.membership", date)
      : 12 * law.on("jp.survivors.membership", date);
  const isMember = monthsLater(membershipStart, months) <= date;
  return enough && isMember ? 12 * law.on("jp.years-used", date) : undefined;
}
