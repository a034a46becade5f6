import type { Band } from "./law-values.js";
import { billed, type BilledLine } from "./bill.js";
import type { Answer } from "./answer.js";
import { lastDayOf, type Day, type Month } from "./days.js";
import { fraction, isLess, percentOf, rupiah } from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";
import { partPaidIn2020, relievedIn2020, type PaymentRecord } from "./relief-2020.js";

/** A month of a non-wage earner. */
export interface NonWageEarner extends PaymentRecord {
  readonly month: Month;
  readonly income: number | string | { readonly band: number };
  readonly programmes: readonly string[] | "required";
  readonly sector?: string;
  readonly fundedBy?: string;
  readonly isEmployer?: boolean;
}

/** The band of an income: up to the lower bound of the next (PP 44/2015 Lampiran II). */
export function bandOf(
  law: LawBook,
  programme: "jkk" | "jht",
  income: NonWageEarner["income"],
  day: Day,
): Band {
  const bands = law.on(`${programme}.contribution.non-wage-earner.bands`, day);
  const band =
    typeof income === "object"
      ? bands.find(({ number }) => number === income.band)
      : bands.findLast(({ from }) => !isLess(fraction(income), fraction(from)));
  if (!band) throw new Refused("invalid-input", "income");
  return band;
}

/** The bill: PP 44/2015 Pasal 20, PP 46/2015 Pasal 18, with the reliefs of 2020 and 2025. */
export function nonWageEarnerBill(law: LawBook, facts: NonWageEarner): Answer {
  const { month } = facts;
  const day = lastDayOf(month);
  if (facts.income === 0) throw new Refused("invalid-input", "no income");
  const programmes =
    facts.programmes === "required"
      ? law.on("membership.required-programmes.non-wage-earner", day)
      : facts.programmes;
  const open = law.on("membership.open-programmes.non-wage-earner", day);
  if (programmes.some((programme) => !open.includes(programme)))
    throw new Refused("not-covered", "programme");
  const relievable = programmes.includes("jkk") || programmes.includes("jkm");
  const part2020 =
    relievable && relievedIn2020(law, month, facts)
      ? partPaidIn2020(law, month)
      : { jkk: "100", jkm: "100" };
  const relief = relievable ? reliefOf2025(law, facts, day) : "0";
  const band = bandOf(law, "jkk", facts.income, day);
  const lines: BilledLine[] = [];
  const bill = (programme: string, amount: number, percent: string) => {
    const left = percentOf(fraction(amount), fraction(100 - Number(relief)));
    lines.push({ programme, payer: "worker", amount: rupiah(percentOf(left, percent)) });
  };
  if (programmes.includes("jkk")) bill("jkk", band.amount, part2020.jkk);
  if (programmes.includes("jkm"))
    bill("jkm", law.on("jkm.contribution.non-wage-earner.amount", day), part2020.jkm);
  if (programmes.includes("jht")) {
    const { amount } = bandOf(law, "jht", facts.income, day);
    lines.push({ programme: "jht", payer: "worker", amount });
  }
  return billed(lines);
}

/** The percent that PP 50/2025 takes off: not of public money, nor of employers. */
function reliefOf2025(law: LawBook, facts: NonWageEarner, day: Day): string {
  const bySector: Readonly<Record<string, string | undefined>> = {
    transport: law.find("relief.pp-50-2025.transport", day),
    other: law.find("relief.pp-50-2025.other", day),
  };
  const reliefs = [bySector["transport"], bySector["other"]];
  if (reliefs.every((relief) => relief === undefined)) return "0";
  const excluded = law.on("relief.pp-50-2025.excluded-funding", day);
  // A village budget lives on both public budgets, revenue sharing is spent through one of them:
  // no relief unless opted for.
  const isPublic = [...excluded, "apbdes", "dbh-cht", "dbh-sawit"].includes(facts.fundedBy ?? "");
  if (isPublic || facts.isEmployer === true) return "0";
  if (facts.sector === undefined && reliefs[0] !== reliefs[1])
    throw new Refused("missing-fact", "sector");
  const relief = bySector[facts.sector ?? "other"];
  if (relief === undefined) return "0";
  if (facts.fundedBy === undefined) throw new Refused("missing-fact", "fundedBy");
  return relief;
}
