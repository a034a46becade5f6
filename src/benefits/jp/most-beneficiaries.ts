import type { FamilyRelation, HeirRank } from "../../law/provisions/heirs.js";

/** How many survivors of a relation may be beneficiaries. */
export function mostBeneficiaries(ranks: readonly HeirRank[], relation: FamilyRelation): number {
  return ranks.find(({ relations }) => relations.includes(relation))?.limit ?? Infinity;
}
