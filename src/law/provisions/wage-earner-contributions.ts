import type { Provision } from "../provision.js";
import type { RiskGroup } from "../../core/vocabulary.js";

/** JKK rate of a wage earner by risk group, in percent of the wage; the employer pays. */
export const jkkWageEarnerRate: Provision<
  Readonly<Record<RiskGroup, string>>,
  "jkk.contribution.wage-earner.rate"
> = {
  id: "jkk.contribution.wage-earner.rate",
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: {
        "very-low": "0.24",
        low: "0.54",
        medium: "0.89",
        high: "1.27",
        "very-high": "1.74",
      },
      cites: [{ regulation: "pp-44-2015", article: "Pasal 16 ayat (1) huruf a sampai e" }],
      evidence: "text",
    },
  ],
};

/** JKM rate of a wage earner, in percent of the wage; the employer pays. */
export const jkmWageEarnerRate: Provision<string, "jkm.contribution.wage-earner.rate"> = {
  id: "jkm.contribution.wage-earner.rate",
  unit: "percent",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: "0.30",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 18" }],
      evidence: "text",
    },
  ],
};

/** Rates of employer and worker, in percent of the wage. */
export interface SharedRate {
  readonly employer: string;
  readonly worker: string;
}

/** JHT rates of a wage earner. */
export const jhtWageEarnerRate: Provision<SharedRate, "jht.contribution.wage-earner.rate"> = {
  id: "jht.contribution.wage-earner.rate",
  unit: "percent",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: { employer: "3.7", worker: "2" },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 16 ayat (1)" }],
      evidence: "text",
    },
  ],
};

/** JP rates of a wage earner, of the wage up to the ceiling. */
export const jpWageEarnerRate: Provision<SharedRate, "jp.contribution.wage-earner.rate"> = {
  id: "jp.contribution.wage-earner.rate",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: { employer: "2", worker: "1" },
      cites: [{ regulation: "pp-45-2015", article: "Pasal 28" }],
      evidence: "text",
      note: "jp.contribution.wage-earner.rate@2015-07-01",
    },
  ],
};

/** The sources of the JKP contribution, in percent of the wage up to the JKP ceiling. */
export interface JkpShares {
  readonly state: string;
  readonly jkk: string;
  readonly jkm?: string | undefined;
}

/** JKP shares: nothing is billed for them. */
export const jkpShares: Provision<JkpShares, "jkp.contribution.shares"> = {
  id: "jkp.contribution.shares",
  unit: "percent",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2023-10-05",
      value: { state: "0.22", jkk: "0.14", jkm: "0.10" },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 11 ayat (2) sampai (5)" }],
      evidence: "text",
    },
    {
      from: "2023-10-06",
      to: "2025-02-06",
      value: { state: "0.22", jkk: "0.14", jkm: "0.10" },
      cites: [
        { regulation: "pp-37-2021", article: "Pasal 11 ayat (2) sampai (5)" },
        { regulation: "pp-44-2015", article: "Pasal 16A dan 18A", amendedBy: "pp-49-2023" },
      ],
      evidence: "text",
      note: "jkp.contribution.shares@2023-10-06",
    },
    {
      from: "2025-02-07",
      value: { state: "0.22", jkk: "0.14" },
      cites: [
        {
          regulation: "pp-37-2021",
          article: "Pasal 11 ayat (2) sampai (5)",
          amendedBy: "pp-6-2025",
        },
        { regulation: "pp-44-2015", article: "Pasal 16A", amendedBy: "pp-49-2023" },
      ],
      evidence: "text",
      note: "jkp.contribution.shares@2025-02-07",
    },
  ],
};

/** Wage up to which JKP contributions are counted. */
export const jkpWageCeiling: Provision<number, "jkp.contribution.wage-ceiling"> = {
  id: "jkp.contribution.wage-ceiling",
  unit: "rupiah-a-month",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: 5_000_000,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 11 ayat (7)" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: 5_000_000,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 11 ayat (7)", amendedBy: "pp-6-2025" }],
      evidence: "text",
      note: "jkp.contribution.wage-ceiling@2025-02-07",
    },
  ],
};

/** Points of JKM that Pasal 18A of PP 44/2015 passes on to JKP; not repealed in words. */
export const jkmShareOfArticle18A: Provision<string, "jkp.contribution.jkm-share-of-article-18a"> =
  {
    id: "jkp.contribution.jkm-share-of-article-18a",
    unit: "percent",
    programme: "jkp",
    versions: [
      {
        from: "2023-10-06",
        value: "0.10",
        cites: [{ regulation: "pp-44-2015", article: "Pasal 18A", amendedBy: "pp-49-2023" }],
        evidence: "text",
      },
    ],
  };

/** All provisions of this file, by name. */
export const wageEarnerContributionsProvisions = [
  jhtWageEarnerRate,
  jkkWageEarnerRate,
  jkmShareOfArticle18A,
  jkmWageEarnerRate,
  jkpShares,
  jkpWageCeiling,
  jpWageEarnerRate,
] as const;
