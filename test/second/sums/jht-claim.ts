import type { Answer } from "./answer.js";
import { monthOf, monthNumber, monthsLater, yearsLater, type Day } from "./days.js";
import { fraction, percentOf } from "./fraction.js";
import { taxesOf } from "./jht-tax.js";
import type { LawBook } from "./law-book.js";
import type { Claims } from "./law-values.js";

type Whole = keyof Claims extends `jht.claim.${infer Ground}` ? Ground : never;
type Part = "partial-preparation" | "partial-home";

/** A claim on JHT. */
export interface Claim {
  readonly date: Day;
  readonly segment: string;
  readonly ground: Whole | Part;
  readonly balance: number;
  readonly eventDate?: Day;
  readonly birthDate?: Day;
  readonly citizen?: boolean;
  readonly membershipStart?: Day;
  readonly partialTaken?: boolean;
}

/** PP 46/2015 Pasal 22 and 26, PP 60/2015, Permenaker 19/2015 and 4/2022; tax by PP 68/2009. */
export function jhtClaimOf(law: LawBook, claim: Claim): Answer {
  const { date, balance } = claim;
  const due = isPart(claim.ground)
    ? partly(law, claim, claim.ground)
    : wholly(law, claim, claim.ground)
      ? balance
      : 0;
  const [tax = 0] = due === 0 ? [] : taxesOf(law, [{ date, amount: due }], true);
  return { total: due, tax, net: due - tax };
}

const isPart = (ground: Whole | Part): ground is Part => ground.startsWith("partial");

function partly(
  law: LawBook,
  { date, balance, membershipStart, partialTaken }: Claim,
  ground: Part,
): number {
  const years = law.on("jht.claim.partial.membership", date);
  if (membershipStart === undefined || yearsLater(membershipStart, years) > date) return 0;
  if (partialTaken === true) return 0;
  const percents = law.on("jht.claim.partial.percent", date);
  // "At most": never a rupiah more than the percentage.
  const most = percentOf(fraction(balance), percents[ground] ?? "0");
  return Number(most.over / most.under);
}

function wholly(law: LawBook, claim: Claim, ground: Whole): boolean {
  const { date, segment, eventDate = date, birthDate, citizen } = claim;
  const rule = law.on(`jht.claim.${ground}`, date);
  if (!rule.segments.includes(segment) || rule.opens === "not") return false;
  // While Permenaker 19/2015 was in force the law is read as open to foreigners only.
  const open = rule.nationalities ?? (ground === "leaving-indonesia" ? ["foreigner"] : undefined);
  if (open && !open.includes(citizen === false ? "foreigner" : "citizen")) return false;
  if (rule.opens === "at-pension-age") {
    const age = law.on("jht.pension-age", date);
    return birthDate !== undefined && yearsLater(birthDate, age) <= date;
  }
  if (ground === "total-disability") return `${monthOf(monthNumber(eventDate) + 1)}-01` <= date;
  return monthsLater(eventDate, rule.waitingMonths) <= date;
}
