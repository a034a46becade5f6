import { billed, type BilledLine } from "./bill.js";
import type { Answer } from "./answer.js";
import { lastDayOf, type Day, type Month } from "./days.js";
import {
  dividedBy,
  fraction,
  isLess,
  minus,
  percentOf,
  plus,
  rupiah,
  smaller,
  zero,
  type Fraction,
} from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";
import { partPaidIn2020, relievedIn2020, type PaymentRecord } from "./relief-2020.js";

type Money = number | string;

/** A construction project. */
export interface Project extends PaymentRecord {
  readonly month: Month;
  readonly contractValue?: Money;
  readonly contractValueWithVat?: Money;
  readonly vatPercent?: number;
  readonly wages?: Money;
  readonly alreadyPaid?: { readonly jkk: Money; readonly jkm: Money };
  readonly stages?: number;
}

const both = ["jkk", "jkm"] as const;

/** The bill: PP 44/2015 Pasal 54 and 55; PP 49/2020 Pasal 12 and 13; stages by Permenaker 5/2021. */
export function constructionBill(law: LawBook, project: Project): Answer {
  const day = lastDayOf(project.month);
  const lines =
    project.wages === undefined ? byContract(law, project, day) : byWages(law, project, day);
  return billed(lines, stages(law, project, day, lines));
}

function byWages(law: LawBook, project: Project, day: Day): BilledLine[] {
  const wages = fraction(project.wages ?? 0);
  if (wages.over === 0n) throw new Refused("invalid-input", "wages");
  const part = relievedIn2020(law, project.month, project)
    ? partPaidIn2020(law, project.month)
    : { jkk: "100", jkm: "100" };
  return both.map((programme) =>
    line(
      programme,
      percentOf(
        percentOf(wages, law.on(`${programme}.contribution.construction.wage-rate`, day)),
        part[programme],
      ),
    ),
  );
}

function byContract(law: LawBook, project: Project, day: Day): BilledLine[] {
  const { contractValue, contractValueWithVat, vatPercent = 0, alreadyPaid } = project;
  const value =
    contractValue === undefined
      ? dividedBy(
          fraction(contractValueWithVat ?? 0),
          plus(fraction(1), percentOf(fraction(1), vatPercent)),
        )
      : fraction(contractValue);
  if (value.over === 0n) throw new Refused("invalid-input", "contract value");
  const inWindow = law.find("relief.pp-49-2020.conditions", day) !== undefined;
  law.on("jkk.contribution.construction.contract-slices", day);
  if (alreadyPaid && !inWindow) throw new Refused("invalid-input", "alreadyPaid");
  const part = inWindow ? partPaidIn2020(law, project.month) : { jkk: "100", jkm: "100" };
  return both.map((programme) => {
    const whole = bySlices(law, programme, value, day);
    const unpaid = minus(whole, fraction(alreadyPaid?.[programme] ?? 0));
    if (unpaid.over < 0n) throw new Refused("invalid-input", "more paid than due");
    return line(programme, percentOf(unpaid, part[programme]));
  });
}

/** Each slice of the value at its own rate. */
function bySlices(law: LawBook, programme: "jkk" | "jkm", value: Fraction, day: Day): Fraction {
  const slices = law.on(`${programme}.contribution.construction.contract-slices`, day);
  let from = zero;
  let total = zero;
  for (const { upTo, percent } of slices) {
    const to = upTo === undefined ? value : smaller(value, fraction(upTo));
    if (isLess(from, to)) total = plus(total, percentOf(minus(to, from), percent));
    from = to;
  }
  return total;
}

const line = (programme: string, amount: Fraction): BilledLine => ({
  programme,
  payer: "employer",
  amount: rupiah(amount),
});

/** Shares of the whole bill; the last stage takes the rest. */
function stages(law: LawBook, project: Project, day: Day, lines: readonly BilledLine[]): Answer {
  if (project.stages === undefined) return {};
  const sets = law.on("contribution.construction.stages", day);
  const shares = sets.find((set) => set.shares.length === project.stages)?.shares;
  if (!shares) throw new Refused("invalid-input", "stages");
  const total = lines.reduce((all, { amount }) => all + amount, 0);
  const amounts = shares.slice(0, -1).map((share) => rupiah(percentOf(fraction(total), share)));
  const rest = total - amounts.reduce((all, amount) => all + amount, 0);
  return Object.fromEntries(
    [...amounts, rest].map((amount, index) => [`stage.${index + 1}`, amount]),
  );
}
