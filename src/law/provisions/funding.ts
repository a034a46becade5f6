import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** Groups of workers as the rules on public money name them. */
export type FundedGroup =
  | "non-asn"
  | "election-workers"
  | "vulnerable"
  | "regional-enterprise-workers"
  | "village-officials"
  | "village-council"
  | "village-institutions"
  | "rt-rw"
  | "cash-for-work"
  | "tobacco-workers"
  | "palm-oil-workers";

/** Conditions on the person or the region, in addition to the group. */
export type FundingCondition =
  "not-registered" | "mustahik" | "state-cannot-pay" | "managed-by-sharia" | "named-by-region";

/** Groups of workers whose contributions a funding source may pay. */
export interface FundingRule {
  readonly groups: readonly FundedGroup[];
  /** Whether the rule closes the source to all others, or only names these. */
  readonly onlyThese: boolean;
  /** Groups that a wider reading of the rule adds. */
  readonly widerGroups?: readonly FundedGroup[] | undefined;
  readonly conditions: readonly FundingCondition[];
}

/** To governors, regents and mayors: it names no budget year. */
const instruction = {
  regulation: "inpres-2-2021",
  article: "Diktum bagi gubernur, bupati, wali kota",
};

/** Regional budgets (APBD). */
export const fundingApbd: Provision<FundingRule, "funding.apbd"> = {
  id: "funding.apbd",
  unit: "table",
  versions: [
    {
      from: "2021-11-11",
      to: "2021-12-31",
      value: { groups: ["non-asn", "election-workers"], onlyThese: false, conditions: [] },
      cites: [{ regulation: "se-mendagri-5193-2021", article: unknownArticle }, instruction],
      evidence: "official",
      note: "funding.apbd@2021-11-11",
    },
    {
      from: "2022-01-01",
      to: "2022-12-31",
      value: {
        groups: ["non-asn", "election-workers", "vulnerable", "regional-enterprise-workers"],
        onlyThese: false,
        conditions: [],
      },
      cites: [{ regulation: "permendagri-27-2021", article: "Lampiran pedoman penyusunan APBD" }],
      evidence: "official",
    },
    {
      from: "2023-01-01",
      to: "2023-12-31",
      value: {
        groups: ["non-asn", "village-officials", "election-workers", "rt-rw", "vulnerable"],
        onlyThese: false,
        conditions: [],
      },
      cites: [{ regulation: "permendagri-84-2022", article: "Lampiran pedoman penyusunan APBD" }],
      evidence: "official",
      note: "funding.apbd@2023-01-01",
    },
    {
      from: "2024-01-01",
      to: "2024-12-31",
      value: {
        groups: [
          "non-asn",
          "village-officials",
          "village-council",
          "village-institutions",
          "election-workers",
          "rt-rw",
          "vulnerable",
        ],
        onlyThese: false,
        conditions: [],
      },
      cites: [
        { regulation: "permendagri-15-2023", article: "Lampiran pedoman penyusunan APBD" },
        { regulation: "se-mendagri-4295-2024", article: unknownArticle },
        instruction,
      ],
      evidence: "official",
      note: "funding.apbd@2024-01-01",
    },
    {
      from: "2025-01-01",
      value: { groups: ["non-asn", "election-workers"], onlyThese: false, conditions: [] },
      cites: [
        instruction,
        { regulation: "se-mendagri-5193-2021", article: unknownArticle },
        { regulation: "se-mendagri-4295-2024", article: unknownArticle },
      ],
      evidence: "official",
      dating: "in-force-before",
      note: "funding.apbd@2025-01-01",
    },
  ],
};

/** Village budgets (APBDes): village allocation, own revenue and shared revenue. */
export const fundingApbdes: Provision<FundingRule, "funding.apbdes"> = {
  id: "funding.apbdes",
  unit: "table",
  versions: [
    {
      from: "2024-04-25",
      value: {
        groups: [
          "village-officials",
          "village-council",
          "village-institutions",
          "rt-rw",
          "vulnerable",
        ],
        onlyThese: false,
        conditions: [],
      },
      cites: [
        {
          regulation: "uu-6-2014",
          article: "Pasal 26 ayat (3) huruf c, Pasal 50A, Pasal 62",
          amendedBy: "uu-3-2024",
        },
      ],
      evidence: "official",
      note: "funding.apbdes@2024-04-25",
    },
  ],
};

/** Village fund (Dana Desa), a part of the village budget that comes from the state budget. */
export const fundingVillageFund: Provision<FundingRule, "funding.village-fund"> = {
  id: "funding.village-fund",
  unit: "table",
  versions: [
    {
      from: "2026-01-01",
      value: {
        groups: ["cash-for-work"],
        onlyThese: true,
        widerGroups: ["village-officials", "village-institutions", "rt-rw", "vulnerable"],
        conditions: [],
      },
      cites: [{ regulation: "permendes-16-2025", article: "Prioritas Dana Desa 2026" }],
      evidence: "official",
      note: "funding.village-fund@2026-01-01",
    },
  ],
};

/** Tobacco-excise revenue sharing (DBH CHT). */
export const fundingTobacco: Provision<FundingRule, "funding.dbh-cht"> = {
  id: "funding.dbh-cht",
  unit: "table",
  versions: [
    {
      from: "2022-01-01",
      to: "2024-10-17",
      value: { groups: ["tobacco-workers", "vulnerable"], onlyThese: false, conditions: [] },
      cites: [
        { regulation: "pmk-215-2021", article: "Kegiatan prioritas daerah lainnya" },
        { regulation: "surat-djpk-49-2024", article: unknownArticle },
      ],
      evidence: "official",
      note: "funding.dbh-cht@2022-01-01",
    },
    {
      from: "2024-10-18",
      value: {
        groups: ["tobacco-workers", "vulnerable"],
        onlyThese: false,
        conditions: ["named-by-region"],
      },
      cites: [{ regulation: "pmk-72-2024", article: "Pasal 5 ayat (9)" }],
      evidence: "official",
    },
  ],
};

/** Palm-oil revenue sharing (DBH Sawit): only plantation workers who are not yet registered. */
export const fundingPalmOil: Provision<FundingRule, "funding.dbh-sawit"> = {
  id: "funding.dbh-sawit",
  unit: "table",
  versions: [
    {
      from: "2024-01-01",
      value: { groups: ["palm-oil-workers"], onlyThese: true, conditions: ["not-registered"] },
      cites: [{ regulation: "pmk-91-2023", article: "Pasal 16 ayat (5) huruf e" }],
      evidence: "official",
      note: "funding.dbh-sawit@2024-01-01",
    },
  ],
};

/**
 * Zakat, infak and sedekah: only poor vulnerable workers whom the state cannot pay for, and
 * out of a fund that is managed by sharia.
 */
export const fundingZakat: Provision<FundingRule, "funding.zakat"> = {
  id: "funding.zakat",
  unit: "table",
  versions: [
    {
      from: "2025-10-13",
      value: {
        groups: ["vulnerable"],
        onlyThese: true,
        conditions: ["mustahik", "state-cannot-pay", "managed-by-sharia"],
      },
      cites: [{ regulation: "fatwa-102-2025", article: "Ketentuan hukum" }],
      evidence: "official",
      note: "funding.zakat@2025-10-13",
    },
  ],
};

/** All provisions of this file, by name. */
export const fundingProvisions = [
  fundingApbd,
  fundingApbdes,
  fundingPalmOil,
  fundingTobacco,
  fundingVillageFund,
  fundingZakat,
] as const;
