import type { Provision } from "../provision.js";

/** Relation of a person to the participant. */
export type FamilyRelation =
  | "spouse"
  | "child"
  | "parent"
  | "grandparent"
  | "grandchild"
  | "sibling"
  | "parent-in-law"
  | "named-in-will"
  | "other";

/** One rank of heirs; it inherits where no earlier rank has anybody. */
export interface HeirRank {
  readonly relations: readonly FamilyRelation[];
  /** How many of them may receive; absent where the law sets no number. */
  readonly limit?: number | undefined;
}

const ranks: readonly HeirRank[] = [
  { relations: ["spouse", "child"] },
  { relations: ["parent", "grandparent", "grandchild"] },
  { relations: ["sibling"] },
  { relations: ["parent-in-law"] },
  { relations: ["named-in-will"] },
];

/** Heirs of a JKK death, in order. */
export const jkkHeirs: Provision<readonly HeirRank[], "heirs.order.jkk"> = {
  id: "heirs.order.jkk",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: ranks,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (4) dan (5)" }],
      evidence: "text",
    },
  ],
};

/** Heirs of a JKM death, in order. */
export const jkmHeirs: Provision<readonly HeirRank[], "heirs.order.jkm"> = {
  id: "heirs.order.jkm",
  unit: "table",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: ranks,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Heirs of a JHT account, in order. */
export const jhtHeirs: Provision<readonly HeirRank[], "heirs.order.jht"> = {
  id: "heirs.order.jht",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: ranks,
      cites: [{ regulation: "pp-46-2015", article: "Pasal 23" }],
      evidence: "text",
    },
  ],
};

/** Survivors who may receive a pension, in order, and how many of each. */
export const jpBeneficiaries: Provision<readonly HeirRank[], "jp.beneficiaries"> = {
  id: "jp.beneficiaries",
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { relations: ["spouse"], limit: 1 },
        { relations: ["child"], limit: 2 },
        { relations: ["parent"], limit: 1 },
      ],
      cites: [{ regulation: "pp-45-2015", article: "Pasal 14 ayat (1), Pasal 21, 22, 23" }],
      evidence: "text",
      note: "jp.beneficiaries@2015-07-01",
    },
  ],
};

/** The recipient of the money when there are no heirs. */
export type WithoutHeirs =
  | "funeral-to-whoever-arranges-it"
  | "death-benefit-to-the-social-security-fund"
  | "rest-to-the-social-security-fund"
  | "balance-to-the-public-trustee";

/** JKK without heirs. */
export const jkkWithoutHeirs: Provision<readonly WithoutHeirs[], "jkk.benefit.without-heirs"> = {
  id: "jkk.benefit.without-heirs",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: ["funeral-to-whoever-arranges-it", "death-benefit-to-the-social-security-fund"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (5)" }],
      evidence: "text",
    },
  ],
};

/** JHT without heirs. */
export const jhtWithoutHeirs: Provision<readonly WithoutHeirs[], "jht.benefit.without-heirs"> = {
  id: "jht.benefit.without-heirs",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: ["balance-to-the-public-trustee"],
      cites: [{ regulation: "pp-46-2015", article: "Pasal 23" }],
      evidence: "text",
    },
  ],
};

/** A will by which a person inherits JKM is a notarial deed. */
export const notarialWill: Provision<"notarial-deed", "heirs.jkm.will-form"> = {
  id: "heirs.jkm.will-form",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2025-02-24",
      value: "notarial-deed",
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 79 ayat (2a)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "text",
      note: "heirs.jkm.will-form@2025-02-24",
    },
  ],
};

/** An heir whom the rules do not list needs a court determination. */
export const unlistedHeir: Provision<"court-determination", "heirs.jkm.unlisted-heir"> = {
  id: "heirs.jkm.unlisted-heir",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2025-02-24",
      value: "court-determination",
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 79 ayat (2b)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "text",
      note: "heirs.jkm.unlisted-heir@2025-02-24",
    },
  ],
};

/** All provisions of this file, by name. */
export const heirsProvisions = [
  jhtHeirs,
  jhtWithoutHeirs,
  jkkHeirs,
  jkkWithoutHeirs,
  jkmHeirs,
  jpBeneficiaries,
  notarialWill,
  unlistedHeir,
] as const;
