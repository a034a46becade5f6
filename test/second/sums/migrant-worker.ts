import { billed, type BilledLine } from "./bill.js";
import type { Answer } from "./answer.js";
import type { Day } from "./days.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

/** The contract of a migrant worker. */
export interface MigrantWorker {
  readonly date: Day;
  readonly via: "agency" | "individual";
  readonly contractMonths: number;
  readonly phase?: "before" | "during-and-after" | "extension";
  readonly jht?: number;
  readonly jhtMonths?: number;
}

/** The bill: Permenaker 4/2023 Pasal 18, Permenaker 18/2018 Pasal 12 to 14. */
export function migrantWorkerBill(law: LawBook, worker: MigrantWorker): Answer {
  const { date, via, phase, jht, jhtMonths = 1 } = worker;
  if (worker.jhtMonths !== undefined && jht === undefined)
    throw new Refused("invalid-input", "months of JHT without JHT");
  if (via === "individual" && phase === "before") throw new Refused("invalid-input", "phase");
  const before = phase === "before" || (phase === undefined && via === "agency");
  const after = phase !== "before" && phase !== "extension";
  const lines: BilledLine[] = [];
  const bill = (programme: string, amount: number) =>
    lines.push({ programme, payer: "worker", amount });
  if (before) bill("jkk-jkm", law.on("migrant-worker.contribution.before-work", date));
  if (after) bill("jkk-jkm", packagePrice(law, worker.contractMonths, date));
  if (phase === "extension")
    bill(
      "jkk-jkm",
      law.on("migrant-worker.contribution.extra-month", date) * worker.contractMonths,
    );
  if (jht !== undefined) {
    const amounts = law.on("migrant-worker.contribution.jht-amounts", date);
    if (!amounts.includes(jht)) throw new Refused("invalid-input", "jht");
    bill("jht", jht * jhtMonths);
  }
  return billed(lines);
}

/** The longest package that is not longer than the contract, and each further month. */
function packagePrice(law: LawBook, months: number, date: Day): number {
  const packages = law.on("migrant-worker.contribution.packages", date);
  // The regulation of 2018 had one price for every contract of up to 24 months.
  const onlyOne = packages.length === 1 ? packages[0] : undefined;
  if (onlyOne && months <= onlyOne.months) return onlyOne.amount;
  const fitting = packages.findLast((one) => one.months <= months);
  if (!fitting) throw new Refused("invalid-input", "no package so short");
  if (months === fitting.months) return fitting.amount;
  return (
    fitting.amount +
    law.on("migrant-worker.contribution.extra-month", date) * (months - fitting.months)
  );
}
