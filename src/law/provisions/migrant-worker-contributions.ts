import { type Citation, unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** The amount for a contract of up to a given number of months. */
export interface ContractPackage {
  readonly months: number;
  readonly amount: number;
}

const ruleOf2026: readonly Citation[] = [
  { regulation: "permen-p2mi-9-2026", article: unknownArticle },
];

const packagesOf2023: readonly ContractPackage[] = [
  { months: 6, amount: 108_000 },
  { months: 12, amount: 189_000 },
  { months: 24, amount: 332_500 },
];

/** JKK and JKM before work abroad, for a worker sent by a placement agency. */
export const migrantBeforeWork: Provision<number, "migrant-worker.contribution.before-work"> = {
  id: "migrant-worker.contribution.before-work",
  unit: "rupiah",
  versions: [
    {
      from: "2018-12-10",
      to: "2023-02-21",
      value: 37_500,
      cites: [{ regulation: "permenaker-18-2018", article: "Pasal 12 sampai 14" }],
      evidence: "official",
      note: "migrant-worker.contribution.before-work@2018-12-10",
    },
    {
      from: "2023-02-22",
      to: "2026-08-27",
      value: 37_500,
      cites: [{ regulation: "permenaker-4-2023", article: "Pasal 18 ayat (1) huruf a" }],
      evidence: "text",
    },
    { from: "2026-08-28", value: 37_500, cites: ruleOf2026, evidence: "secondary" },
  ],
};

/** JKK and JKM during and after work abroad, by length of the work contract. */
export const migrantPackages: Provision<
  readonly ContractPackage[],
  "migrant-worker.contribution.packages"
> = {
  id: "migrant-worker.contribution.packages",
  unit: "table",
  versions: [
    {
      from: "2018-12-10",
      to: "2023-02-21",
      value: [{ months: 24, amount: 332_500 }],
      cites: [{ regulation: "permenaker-18-2018", article: "Pasal 12 sampai 14" }],
      evidence: "official",
      note: "migrant-worker.contribution.packages@2018-12-10",
    },
    {
      from: "2023-02-22",
      to: "2026-08-27",
      value: packagesOf2023,
      cites: [
        { regulation: "permenaker-4-2023", article: "Pasal 18 ayat (1) huruf b dan ayat (2)" },
      ],
      evidence: "text",
    },
    {
      from: "2026-08-28",
      value: packagesOf2023,
      cites: [
        ...ruleOf2026,
        { regulation: "permenaker-4-2023", article: "Pasal 18 ayat (1) huruf b dan ayat (2)" },
      ],
      evidence: "secondary",
      note: "migrant-worker.contribution.packages@2026-08-28",
    },
  ],
};

/** JKK and JKM for each month beyond a package, paid at once. */
export const migrantExtraMonth: Provision<number, "migrant-worker.contribution.extra-month"> = {
  id: "migrant-worker.contribution.extra-month",
  unit: "rupiah-a-month",
  versions: [
    {
      from: "2023-02-22",
      to: "2026-08-27",
      value: 13_500,
      cites: [{ regulation: "permenaker-4-2023", article: "Pasal 18 ayat (3), Pasal 20" }],
      evidence: "text",
    },
    { from: "2026-08-28", value: 13_500, cites: ruleOf2026, evidence: "secondary" },
  ],
};

/** The monthly amounts of JHT from which a migrant worker may choose. */
export const migrantJhtAmounts: Provision<
  readonly number[],
  "migrant-worker.contribution.jht-amounts"
> = {
  id: "migrant-worker.contribution.jht-amounts",
  unit: "rupiah-a-month",
  programme: "jht",
  versions: [
    {
      from: "2018-12-10",
      to: "2023-02-21",
      value: [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000],
      cites: [{ regulation: "permenaker-18-2018", article: unknownArticle }],
      evidence: "official",
    },
    {
      from: "2023-02-22",
      value: [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000],
      cites: [{ regulation: "permenaker-4-2023", article: unknownArticle }],
      evidence: "official",
      note: "migrant-worker.of-2023",
    },
  ],
};

/** All provisions of this file, by name. */
export const migrantWorkerContributionsProvisions = [
  migrantBeforeWork,
  migrantExtraMonth,
  migrantJhtAmounts,
  migrantPackages,
] as const;
