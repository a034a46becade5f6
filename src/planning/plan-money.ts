import { addRupiah } from "../core/exact.js";
import { type FundingSource, fundingSources, type Rupiah } from "../core/vocabulary.js";
import type { ByFunding, PayerCost } from "./protection-plan.js";

/** Amounts by source, added up, in the order of the sources. */
export function addFunding(parts: readonly ByFunding[]): ByFunding {
  const sums: Sums = new Map();
  for (const part of parts) {
    for (const source in part) {
      addTo(sums, source as FundingSource, part[source as FundingSource] ?? 0);
    }
  }
  return inOrder(sums);
}

/** Amounts of payers by source: what is withheld from wages is under `self`. */
export function fundingOf(payers: readonly PayerCost[]): ByFunding {
  const sums: Sums = new Map();
  for (const { fundedBy, amount } of payers) addTo(sums, fundedBy, amount);
  return inOrder(sums);
}

/** Amounts by payer, added up, in the order of the sources; last what is withheld from wages. */
export function addPayers(parts: readonly PayerCost[]): PayerCost[] {
  const payers: { first: PayerCost; amount: Rupiah }[] = [];
  for (const part of parts) {
    const known = payers.find(({ first }) => isSamePayer(first, part));
    if (known) known.amount = addRupiah(known.amount, part.amount);
    else payers.push({ first: part, amount: part.amount });
  }
  return payers
    .map(({ first, amount }) => ({ ...first, amount }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

type Sums = Map<FundingSource, Rupiah>;

function addTo(sums: Sums, source: FundingSource, amount: Rupiah): void {
  sums.set(source, addRupiah(sums.get(source) ?? 0, amount));
}

function inOrder(sums: Sums): ByFunding {
  const byFunding: { -readonly [Source in keyof ByFunding]: ByFunding[Source] } = {};
  for (const source of fundingSources) {
    const amount = sums.get(source);
    if (amount !== undefined) byFunding[source] = amount;
  }
  return byFunding;
}

function isSamePayer(a: PayerCost, b: PayerCost): boolean {
  return a.fundedBy === b.fundedBy && a.payer === b.payer && a.fromWages === b.fromWages;
}

function placeOf({ fundedBy, fromWages }: PayerCost): number {
  return fromWages === true ? fundingSources.length : fundingSources.indexOf(fundedBy);
}
