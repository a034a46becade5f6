import { billed, type BilledLine } from "./bill.js";
import type { Answer } from "./answer.js";
import { lastDayOf, yearsLater, type Day, type Month } from "./days.js";
import { fraction, percentOf, rupiah, smaller, type Fraction } from "./fraction.js";
import { jkpShares } from "./jkp-shares.js";
import type { LawBook } from "./law-book.js";
import { paysPension } from "./pension-age.js";
import { Refused } from "./refused.js";
import { partPaidIn2020, relievedIn2020, type PaymentRecord } from "./relief-2020.js";
import { halvedIn2025, type IndustryFacts } from "./relief-2025.js";
import { requiredProgrammes, type RequiredFacts } from "./required-programmes.js";
import { monthlyWage, type Pay } from "./wage.js";

/** A month of a wage earner. */
export interface WageEarner extends RequiredFacts {
  readonly month: Month;
  readonly wage: Pay;
  readonly riskGroup?: string;
  readonly programmes: readonly string[] | "required";
  readonly employer?: RequiredFacts["employer"] &
    PaymentRecord &
    IndustryFacts & { readonly defersPension?: boolean };
  readonly firstContribution?: boolean;
  readonly birthDate?: Day;
  readonly paidOn?: Day;
}

/** The bill: PP 44/2015 Pasal 16 and 18, PP 45/2015 Pasal 28, PP 46/2015 Pasal 16. */
export function wageEarnerBill(law: LawBook, facts: WageEarner): Answer {
  const { month, employer = {} } = facts;
  const day = lastDayOf(month);
  if (facts.wage === 0) throw new Refused("invalid-input", "no wage");
  const programmes =
    facts.programmes === "required" ? requiredProgrammes(law, facts, day) : facts.programmes;
  if (programmes.includes("jkp") && facts.citizen === false)
    throw new Refused("not-covered", "JKP of a foreigner");
  refuseImpossibleAge(facts, day);
  if (programmes.includes("jp") && facts.projectWorker === true)
    throw new Refused("not-covered", "JP of a project worker");
  const wage = monthlyWage(law, facts.wage, day);
  const relievable = programmes.includes("jkk") || programmes.includes("jkm");
  const part =
    relievable && relievedIn2020(law, month, employer)
      ? partPaidIn2020(law, month)
      : { jkk: "100", jkm: "100" };
  const halved = programmes.includes("jkk") && halvedIn2025(law, month, employer, facts.paidOn);
  const lines: BilledLine[] = [];
  const bill = (
    programme: string,
    basis: Fraction,
    percent: string,
    payer: "employer" | "worker",
  ) => lines.push({ programme, payer, amount: rupiah(percentOf(basis, percent)) });

  if (programmes.includes("jkk")) {
    const rates = law.on(
      halved ? "relief.pp-7-2025.jkk-rate" : "jkk.contribution.wage-earner.rate",
      day,
    );
    if (facts.riskGroup === undefined) throw new Refused("missing-fact", "riskGroup");
    bill("jkk", percentOf(wage, part.jkk), rates[facts.riskGroup] ?? "", "employer");
  }
  if (programmes.includes("jkm"))
    bill(
      "jkm",
      percentOf(wage, part.jkm),
      law.on("jkm.contribution.wage-earner.rate", day),
      "employer",
    );
  if (programmes.includes("jht")) {
    const rates = law.on("jht.contribution.wage-earner.rate", day);
    for (const payer of ["employer", "worker"] as const) bill("jht", wage, rates[payer], payer);
  }
  const hasPension =
    programmes.includes("jp") &&
    (facts.birthDate === undefined || paysPension(law, facts.birthDate, month));
  if (hasPension) {
    const ceiling = fraction(law.on("jp.contribution.wage-ceiling", day));
    const rates = law.on("jp.contribution.wage-earner.rate", day);
    for (const payer of ["employer", "worker"] as const)
      bill("jp", smaller(wage, ceiling), rates[payer], payer);
  }
  return billed(lines, {
    ...(programmes.includes("jkp") ? jkpShares(law, facts, wage, halved) : {}),
    ...(hasPension && mayDefer(law, month, employer) ? deferral(law, day, lines) : {}),
  });
}

/** PP 49/2020 Pasal 18 to 21: larger firms as granted, smaller ones where JP is paid to July 2020. */
function mayDefer(
  law: LawBook,
  month: Month,
  employer: NonNullable<WageEarner["employer"]>,
): boolean {
  const conditions = law.find("relief.pp-49-2020.jp-conditions", lastDayOf(month));
  if (!conditions || employer.defersPension !== true) return false;
  const { sizes, newFrom } = conditions.notifying;
  const isNew = employer.memberSince !== undefined && employer.memberSince >= newFrom;
  return !sizes.includes(employer.size ?? "") || isNew || employer.arrearsFree !== false;
}

/** PP 49/2020 Pasal 17: a hundredth of JP in time, the rest later. */
function deferral(law: LawBook, day: Day, lines: readonly BilledLine[]): Answer {
  const rule = law.find("relief.pp-49-2020.jp-deferral", day);
  if (!rule) return {};
  const bill = lines
    .filter(({ programme }) => programme === "jp")
    .reduce((total, { amount }) => total + amount, 0);
  if (bill === 0) return {};
  const dueNow = rupiah(percentOf(fraction(bill), rule.paidInTime));
  return { "jp.dueNow": dueNow, "jp.deferred": bill - dueNow };
}

/** No one works before being born, or registers at an age not yet reached. */
function refuseImpossibleAge({ birthDate, jkpMembership }: WageEarner, day: Day): void {
  if (birthDate === undefined) return;
  if (yearsLater(birthDate, jkpMembership?.ageAtRegistration ?? 0) > day)
    throw new Refused("invalid-input", "an age that cannot be");
}
