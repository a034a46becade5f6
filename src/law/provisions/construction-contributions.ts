import type { Provision } from "../provision.js";

/** A slice of the contract value with its rate; a slice begins where the one before it ends. */
export interface ContractSlice {
  /** Highest contract value of the slice; absent for the last. */
  readonly upTo?: number | undefined;
  /** Percent of the part of the contract value that lies in the slice. */
  readonly percent: string;
}

/** JKK of a construction project whose wages are not known, by slice of the contract value. */
export const jkkContractSlices: Provision<
  readonly ContractSlice[],
  "jkk.contribution.construction.contract-slices"
> = {
  id: "jkk.contribution.construction.contract-slices",
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { upTo: 100_000_000, percent: "0.21" },
        { upTo: 500_000_000, percent: "0.17" },
        { upTo: 1_000_000_000, percent: "0.13" },
        { upTo: 5_000_000_000, percent: "0.11" },
        { percent: "0.09" },
      ],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 54 ayat (2) huruf a sampai e" }],
      evidence: "text",
    },
  ],
};

/** JKM of a construction project whose wages are not known, by slice of the contract value. */
export const jkmContractSlices: Provision<
  readonly ContractSlice[],
  "jkm.contribution.construction.contract-slices"
> = {
  id: "jkm.contribution.construction.contract-slices",
  unit: "percent",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { upTo: 100_000_000, percent: "0.03" },
        { upTo: 500_000_000, percent: "0.02" },
        { upTo: 1_000_000_000, percent: "0.02" },
        { upTo: 5_000_000_000, percent: "0.01" },
        { percent: "0.01" },
      ],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 55 ayat (2) huruf a sampai e" }],
      evidence: "text",
    },
  ],
};

/** JKK of a construction project whose wages are known. */
export const jkkConstructionWageRate: Provision<string, "jkk.contribution.construction.wage-rate"> =
  {
    id: "jkk.contribution.construction.wage-rate",
    unit: "percent",
    programme: "jkk",
    versions: [
      {
        from: "2015-07-01",
        value: "1.74",
        cites: [{ regulation: "pp-44-2015", article: "Pasal 54 ayat (1)" }],
        evidence: "text",
      },
    ],
  };

/** JKM of a construction project whose wages are known. */
export const jkmConstructionWageRate: Provision<string, "jkm.contribution.construction.wage-rate"> =
  {
    id: "jkm.contribution.construction.wage-rate",
    unit: "percent",
    programme: "jkm",
    versions: [
      {
        from: "2015-07-01",
        value: "0.30",
        cites: [{ regulation: "pp-44-2015", article: "Pasal 55 ayat (1)" }],
        evidence: "text",
      },
    ],
  };

/** All provisions of this file, by name. */
export const constructionContributionsProvisions = [
  jkkConstructionWageRate,
  jkkContractSlices,
  jkmConstructionWageRate,
  jkmContractSlices,
] as const;
