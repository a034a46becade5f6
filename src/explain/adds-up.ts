import { sumRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Explainable } from "./explainable.js";

type Amounts = readonly (Rupiah | undefined)[];

/** Whether the total of a result is the sum of what it is told to be made of. */
export function addsUp(result: Explainable): boolean {
  const parts = partsOf(result);
  if (parts.length === 0) return true;
  const { total } = result as { readonly total: Rupiah };
  return parts.every((amounts) =>
    isSum(
      total,
      amounts.flatMap((amount) => amount ?? []),
    ),
  );
}

function isSum(total: Rupiah, amounts: readonly Rupiah[]): boolean {
  return amounts.every(Number.isFinite) && sumRupiah(amounts) === total;
}

/** The ways in which a total is split up, each of them whole. */
function partsOf(result: Explainable): readonly Amounts[] {
  switch (result.kind) {
    case "contribution":
      return [
        result.lines.map(({ amount }) => amount),
        Object.values(result.byProgramme),
        Object.values(result.byPayer),
      ];
    case "contributions":
      return [
        Object.values(result.byProgramme),
        Object.values(result.byPayer),
        Object.values(result.byProgrammeAndPayer).flatMap((byPayer) => Object.values(byPayer)),
      ];
    case "employer-bill":
      return [result.months.map(({ total }) => total)];
    case "benefit":
    case "jht-claim":
    case "jht-projection":
      return [result.lines.map(({ amount }) => amount)];
    case "protection-plan":
      return [result.byGroup.map(({ total }) => total), result.byMonth.map(({ total }) => total)];
    case "scholarship-plan":
      return [result.children.map(({ due }) => due)];
    default:
      return [];
  }
}
