import type { Provision } from "../../core/provision.js";

/** What somebody was to the participant. */
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
  readonly limit?: number;
}

const ranks: readonly HeirRank[] = [
  { relations: ["spouse", "child"] },
  { relations: ["parent", "grandparent", "grandchild"] },
  { relations: ["sibling"] },
  { relations: ["parent-in-law"] },
  { relations: ["named-in-will"] },
];

/** Heirs of a JKK death, in order. */
export const jkkHeirs: Provision<readonly HeirRank[]> = {
  id: "heirs.order.jkk",
  title: { id: "Urutan ahli waris JKK", en: "Order of the heirs of JKK" },
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
export const jkmHeirs: Provision<readonly HeirRank[]> = {
  id: "heirs.order.jkm",
  title: { id: "Urutan ahli waris JKM", en: "Order of the heirs of JKM" },
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
export const jhtHeirs: Provision<readonly HeirRank[]> = {
  id: "heirs.order.jht",
  title: { id: "Urutan ahli waris JHT", en: "Order of the heirs of JHT" },
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
export const jpBeneficiaries: Provision<readonly HeirRank[]> = {
  id: "jp.beneficiaries",
  title: { id: "Penerima manfaat pensiun", en: "Beneficiaries of a pension" },
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
      note: {
        id: "Daftar penerima tidak berubah lagi sejak pensiun pertama dibayar atau peserta meninggal dunia (Pasal 14 ayat (4)).",
        en: "The list is fixed once the first pension is paid or the member dies (Pasal 14 (4)).",
      },
    },
  ],
};

/** Where the money goes when there are no heirs. */
export type WithoutHeirs =
  | "funeral-to-whoever-arranges-it"
  | "death-benefit-to-the-social-security-fund"
  | "rest-to-the-social-security-fund"
  | "balance-to-the-public-trustee";

/** JKK without heirs. */
export const jkkWithoutHeirs: Provision<readonly WithoutHeirs[]> = {
  id: "jkk.benefit.without-heirs",
  title: { id: "JKK tanpa ahli waris", en: "JKK without heirs" },
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
export const jhtWithoutHeirs: Provision<readonly WithoutHeirs[]> = {
  id: "jht.benefit.without-heirs",
  title: { id: "JHT tanpa ahli waris", en: "JHT without heirs" },
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

/** A will by which somebody inherits JKM is a notarial deed. */
export const notarialWill: Provision<"notarial-deed"> = {
  id: "heirs.jkm.will-form",
  title: { id: "Wasiat berupa akta notaris", en: "A will by notarial deed" },
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
      note: {
        id: "Dibaca untuk jasa konstruksi; ketentuan serupa bagi PU dan BPU belum dibaca.",
        en: "Read of construction; a parallel rule of the other segments was not read.",
      },
    },
  ],
};

/** An heir whom the rules do not list needs a court determination. */
export const unlistedHeir: Provision<"court-determination"> = {
  id: "heirs.jkm.unlisted-heir",
  title: {
    id: "Ahli waris di luar daftar dengan penetapan pengadilan",
    en: "An heir outside the list, by court determination",
  },
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
      note: {
        id: "Dibaca untuk jasa konstruksi; ketentuan serupa bagi PU dan BPU belum dibaca.",
        en: "Read of construction; a parallel rule of the other segments was not read.",
      },
    },
  ],
};
