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
      note: "construction.contract-value",
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
      note: "construction.contract-value",
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

/** The contract value of which a construction contribution is taken. */
export const contractValueRule: Provision<
  "without-vat",
  "contribution.construction.contract-value"
> = {
  id: "contribution.construction.contract-value",
  unit: "list",
  versions: [
    {
      from: "2021-04-01",
      value: "without-vat",
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 71 ayat (3) dan (4)" }],
      evidence: "official",
    },
  ],
};

/** Stages in which the contribution of a project may be paid. */
export interface StagePlan {
  /** Percent of the whole contribution, stage by stage. */
  readonly shares: readonly string[];
  /** Years over which they are spread, where the rule says so. */
  readonly years?: number | undefined;
}

/** Construction: payment in stages instead of one sum. */
export const constructionStages: Provision<
  readonly StagePlan[],
  "contribution.construction.stages"
> = {
  id: "contribution.construction.stages",
  unit: "table",
  versions: [
    {
      from: "2021-04-01",
      value: [{ shares: ["50", "25", "25"] }, { shares: ["20", "30", "30", "20"], years: 2 }],
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 72" }],
      evidence: "secondary",
      note: "contribution.construction.stages@2021-04-01",
    },
  ],
};

/** Working days within which a construction project is registered and changes are told. */
export interface ConstructionRegistration {
  /** From the work order (SPK) to the registration. */
  readonly registration: number;
  /** From the form and the first contribution to the certificate. */
  readonly certificate?: number | undefined;
  /** To hand the certificate over. */
  readonly handedOver?: number | undefined;
  /** To report a change of workers. */
  readonly changeOfWorkers?: number | undefined;
}

/** Construction: the days of registration. */
export const constructionRegistration: Provision<
  ConstructionRegistration,
  "membership.construction.registration"
> = {
  id: "membership.construction.registration",
  unit: "working-days",
  versions: [
    {
      from: "2015-12-31",
      to: "2021-03-31",
      value: { registration: 14, certificate: 1, handedOver: 7, changeOfWorkers: 7 },
      cites: [
        {
          regulation: "permenaker-44-2015",
          article: "Pasal 3 ayat (3) sampai (5), Pasal 4 ayat (1)",
        },
      ],
      evidence: "text",
    },
    {
      from: "2021-04-01",
      to: "2025-02-23",
      value: { registration: 14 },
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 67" }],
      evidence: "secondary",
      note: "membership.construction.registration@2021-04-01",
    },
    {
      from: "2025-02-24",
      value: { registration: 14 },
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 67 ayat (1) sampai (5)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "secondary",
      note: "membership.construction.registration@2025-02-24",
    },
  ],
};

/** All provisions of this file, by name. */
export const constructionContributionsProvisions = [
  constructionRegistration,
  constructionStages,
  contractValueRule,
  jkkConstructionWageRate,
  jkkContractSlices,
  jkmConstructionWageRate,
  jkmContractSlices,
] as const;
