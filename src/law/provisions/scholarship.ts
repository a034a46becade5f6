import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** Levels of schooling that the scholarship pays for. */
export type SchoolLevel = "tk" | "sd" | "smp" | "sma" | "higher";

/** The scholarship of one level: rupiah a year, and the most years. */
export interface LevelAmount {
  readonly amount: number;
  readonly years: number;
}

/** The scholarship before 2 December 2019: one sum per participant. */
export const scholarshipLumpSum: Provision<number, "scholarship.lump-sum"> = {
  id: "scholarship.lump-sum",
  unit: "rupiah",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 12_000_000,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" },
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" },
      ],
      evidence: "text",
    },
  ],
};

/** The scholarship since 2 December 2019: rupiah a year by level, and years per level. */
export const scholarshipLevels: Provision<
  Readonly<Record<SchoolLevel, LevelAmount>>,
  "scholarship.levels"
> = {
  id: "scholarship.levels",
  unit: "rupiah-a-year",
  versions: [
    {
      from: "2019-12-02",
      value: {
        tk: { amount: 1_500_000, years: 2 },
        sd: { amount: 1_500_000, years: 6 },
        smp: { amount: 2_000_000, years: 3 },
        sma: { amount: 3_000_000, years: 3 },
        higher: { amount: 12_000_000, years: 5 },
      },
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Children per participant. */
export const scholarshipChildren: Provision<number, "scholarship.children"> = {
  id: "scholarship.children",
  unit: "list",
  versions: [
    {
      from: "2019-12-02",
      value: 2,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (3), Pasal 34 ayat (3)",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The birthday at which the scholarship ends. */
export const scholarshipAge: Provision<number, "scholarship.age"> = {
  id: "scholarship.age",
  unit: "years",
  versions: [
    {
      from: "2019-12-02",
      to: "2021-03-31",
      value: 23,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
      evidence: "official",
      note: "scholarship.age@2019-12-02",
    },
    {
      from: "2021-04-01",
      value: 23,
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 103 ayat (2)" }],
      evidence: "official",
    },
  ],
};

/** A child who marries or works gets no scholarship. */
export const scholarshipUnmarried: Provision<
  readonly string[],
  "scholarship.unmarried-not-working"
> = {
  id: "scholarship.unmarried-not-working",
  unit: "list",
  versions: [
    {
      from: "2019-12-02",
      to: "2021-03-31",
      value: ["not-married", "not-working"],
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
      evidence: "official",
      note: "scholarship.unmarried-not-working@2019-12-02",
    },
    {
      from: "2021-04-01",
      value: ["not-married", "not-working"],
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 103 ayat (2)" }],
      evidence: "official",
    },
  ],
};

/** Work that does not end the scholarship, as the law names it. */
export type PermittedWork =
  "up-to-6-months-in-a-row-as-wage-earner" | "as-non-wage-earner" | "apprenticeship";

/** Kinds of work beside which a child keeps the scholarship, and of which children. */
export interface PermittedWorkRule {
  /** Only of a child who is still in education. */
  readonly inEducation: boolean;
  readonly kinds: readonly PermittedWork[];
}

/** Kinds of work with which a student keeps the scholarship. */
export const scholarshipPermittedWork: Provision<PermittedWorkRule, "scholarship.permitted-work"> =
  {
    id: "scholarship.permitted-work",
    unit: "table",
    versions: [
      {
        from: "2025-02-24",
        value: {
          inEducation: true,
          kinds: ["up-to-6-months-in-a-row-as-wage-earner", "as-non-wage-earner", "apprenticeship"],
        },
        cites: [
          {
            regulation: "permenaker-5-2021",
            article: "Pasal 103 ayat (3a)",
            amendedBy: "permenaker-1-2025",
          },
        ],
        evidence: "official",
      },
    ],
  };

/** Contribution months before JKM carries a scholarship. */
export const scholarshipContributionMonths: Provision<
  number,
  "scholarship.jkm.contribution-months"
> = {
  id: "scholarship.jkm.contribution-months",
  unit: "months",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 60,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 36,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d", amendedBy: "pp-82-2019" },
      ],
      evidence: "text",
    },
  ],
};

/** Events that carry a scholarship out of JKK, without a minimum contribution period. */
export const scholarshipWorkAccident: Provision<readonly string[], "scholarship.jkk.events"> = {
  id: "scholarship.jkk.events",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: ["work-accident-death", "work-accident-total-disability"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: ["work-accident-death", "work-accident-total-disability"],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 8",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The children who count: lawful ones. */
export const scholarshipLawfulChildren: Provision<
  "lawful-children",
  "scholarship.lawful-children"
> = {
  id: "scholarship.lawful-children",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: "lawful-children",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: "lawful-children",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "penjelasan Pasal 25 ayat (2) huruf b angka 8",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The day from which the scholarship of an event was payable, where that is later than the event. */
export const scholarshipPayableFrom: Provision<string, "scholarship.payable-from"> = {
  id: "scholarship.payable-from",
  unit: "date",
  versions: [
    {
      from: "2019-12-02",
      to: "2021-03-31",
      value: "2021-04-01",
      cites: [{ regulation: "permenaker-5-2021", article: unknownArticle }],
      evidence: "official",
      dating: "days-of-events",
      note: "scholarship.payable-from@2019-12-02",
    },
  ],
};

/** All provisions of this file, by name. */
export const scholarshipProvisions = [
  scholarshipAge,
  scholarshipChildren,
  scholarshipContributionMonths,
  scholarshipLawfulChildren,
  scholarshipLevels,
  scholarshipLumpSum,
  scholarshipPayableFrom,
  scholarshipPermittedWork,
  scholarshipUnmarried,
  scholarshipWorkAccident,
] as const;
