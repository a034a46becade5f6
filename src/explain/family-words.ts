import type { Text } from "../core/text.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";

/** What somebody was to the participant. */
export function relationName(id: FamilyRelation): Text {
  return { key: `relation.${id}` };
}
