import type { Text } from "../core/text.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";

/** Names of what somebody was to the participant. */
export const relationNames: Readonly<Record<FamilyRelation, Text>> = {
  spouse: { key: "relation.spouse" },
  child: { key: "relation.child" },
  parent: { key: "relation.parent" },
  grandparent: { key: "relation.grandparent" },
  grandchild: { key: "relation.grandchild" },
  sibling: { key: "relation.sibling" },
  "parent-in-law": { key: "relation.parent-in-law" },
  "named-in-will": { key: "relation.named-in-will" },
  other: { key: "relation.other" },
};
