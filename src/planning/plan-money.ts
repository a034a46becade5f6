import { addRupiah } from "../core/exact.js";
import { fundingSources } from "../core/vocabulary.js";
import type { ByFunding, PayerCost } from "./protection-plan.js";

/** Amounts by source, added up, in the order of the sources. */
export function addFunding(parts: readonly ByFunding[]): ByFunding {
  const sums: { -readonly [Source in keyof ByFunding]: ByFunding[Source] } = {};
  for (const part of parts) {
    for (const source of fundingSources) {
      const amount = part[source];
      if (amount !== undefined) sums[source] = addRupiah(sums[source] ?? 0, amount);
    }
  }
  return inOrder(sums);
}

/** Amounts of payers by source: what is withheld from wages is under `self`. */
export function fundingOf(payers: readonly PayerCost[]): ByFunding {
  return addFunding(payers.map(({ fundedBy, amount }) => ({ [fundedBy]: amount })));
}

/** Amounts by payer, added up, in the order of the sources; last what is withheld from wages. */
export function addPayers(parts: readonly PayerCost[]): PayerCost[] {
  const payers = new Map<string, PayerCost>();
  for (const part of parts) {
    const key = `${part.fundedBy}/${part.fromWages === true ? "wages" : "payer"}/${part.payer ?? ""}`;
    const known = payers.get(key);
    payers.set(key, known ? { ...known, amount: addRupiah(known.amount, part.amount) } : part);
  }
  return [...payers.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function inOrder(sums: ByFunding): ByFunding {
  return Object.fromEntries(
    fundingSources.flatMap((source) => (source in sums ? [[source, sums[source]]] : [])),
  );
}

function placeOf({ fundedBy, fromWages }: PayerCost): number {
  return fromWages === true ? fundingSources.length : fundingSources.indexOf(fundedBy);
}
