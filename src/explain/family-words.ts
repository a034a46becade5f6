import type { Bilingual } from "../core/bilingual.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";

/** Names of what somebody was to the participant. */
export const relationNames: Readonly<Record<FamilyRelation, Bilingual>> = {
  spouse: { id: "janda atau duda", en: "widow or widower" },
  child: { id: "anak", en: "child" },
  parent: { id: "ayah atau ibu", en: "parent" },
  grandparent: { id: "kakek atau nenek", en: "grandparent" },
  grandchild: { id: "cucu", en: "grandchild" },
  sibling: { id: "saudara kandung", en: "full sibling" },
  "parent-in-law": { id: "mertua", en: "parent-in-law" },
  "named-in-will": {
    id: "orang yang ditunjuk dalam wasiat",
    en: "person named in the will",
  },
  other: { id: "orang di luar daftar", en: "person outside the list" },
};
