import type { Provision } from "../provision.js";

/** A benefit as a percentage of 80 monthly wages. */
export interface WageMultiple {
  readonly percent: string;
  readonly wages: number;
}

const death2015 = { percent: "60", wages: 80 };
const disability2015 = { percent: "70", wages: 80 };

/** JKK death benefit: 60 % of 80 monthly wages. */
export const jkkDeath: Provision<WageMultiple, "jkk.benefit.death"> = {
  id: "jkk.benefit.death",
  unit: "percent-of-80-wages",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: death2015,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 4, Lampiran III I.b.4",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: death2015,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 4, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** JKK benefit for permanent total disability: 70 % of 80 monthly wages. */
export const jkkTotalDisability: Provision<WageMultiple, "jkk.benefit.total-disability"> = {
  id: "jkk.benefit.total-disability",
  unit: "percent-of-80-wages",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: disability2015,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 3, Lampiran III I.b.3.c",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: disability2015,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 3, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** JKK periodic benefit on death or total disability, paid at once. */
export const jkkPeriodic: Provision<number, "jkk.benefit.periodic"> = {
  id: "jkk.benefit.periodic",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 4_800_000,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 5, Lampiran III I.b.6",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 12_000_000,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 5, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** JKK funeral grant. */
export const jkkFuneral: Provision<number, "jkk.benefit.funeral"> = {
  id: "jkk.benefit.funeral",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 3_000_000,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III I.b.5" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 10_000_000,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
      evidence: "official",
    },
  ],
};

/** Consecutive months of arrears up to which JKK is still due. */
export const jkkArrearsMonths: Provision<number, "jkk.arrears.months"> = {
  id: "jkk.arrears.months",
  unit: "months",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 38 dan 39" }],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const workAccidentBenefitsProvisions = [
  jkkArrearsMonths,
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
  jkkTotalDisability,
] as const;
