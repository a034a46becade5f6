import { exactRupiah, minus, shownRupiah, sumRupiah, toRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { BudgetCeiling } from "./ceilings-input.js";
import { yearOf } from "./plan-parts.js";
import type { GroupCost } from "./cost-group.js";
import type { CeilingStanding } from "./protection-plan.js";

/** Which money a ceiling is of. */
type CeilingOf = Pick<BudgetCeiling, "year" | "fundedBy" | "payer">;

/** What groups need of each ceiling, and what it lacks or leaves. */
export function standingsOf(
  ceilings: readonly BudgetCeiling[],
  groups: readonly GroupCost[],
): CeilingStanding[] {
  return ceilings.map((ceiling) => {
    const amount = toRupiah(ceiling.amount);
    const needed = sumRupiah(groups.map((group) => neededOf(ceiling, group)));
    return {
      ...ceilingOf(ceiling),
      amount,
      needed,
      shortfall: lackOf(needed, amount),
      left: lackOf(amount, needed),
    };
  });
}

/** The year, source and payer of a ceiling, as far as they are named. */
export function ceilingOf({ year, fundedBy, payer }: CeilingOf): CeilingOf {
  return {
    ...(year !== undefined && { year }),
    ...(fundedBy !== undefined && { fundedBy }),
    ...(payer !== undefined && { payer }),
  };
}

/** What a group needs of the money of a ceiling. */
export function neededOf({ year, fundedBy, payer }: CeilingOf, { byMonth }: GroupCost): Rupiah {
  const paid = byMonth
    .filter(({ month }) => year === undefined || yearOf(month) === year)
    .flatMap(({ byPayer }) => byPayer)
    .filter(
      (part) =>
        part.fromWages !== true &&
        (fundedBy === undefined || part.fundedBy === fundedBy) &&
        (payer === undefined || part.payer === payer),
    );
  return sumRupiah(paid.map(({ amount }) => amount));
}

/** What one amount lacks for another; zero where it suffices. */
export function lackOf(needed: Rupiah, there: Rupiah): Rupiah {
  return needed > there ? shownRupiah(minus(exactRupiah(needed), exactRupiah(there))) : 0;
}
