import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";
import type { EmployerSize, Programme } from "../../core/vocabulary.js";

/** Kinds of non-wage earner (BPU). */
export type NonWageEarnerKind = "employer" | "own-account" | "without-wage";

/** The kinds of non-wage earners. */
export const nonWageEarnerKinds: Provision<
  readonly NonWageEarnerKind[],
  "membership.non-wage-earner.kinds"
> = {
  id: "membership.non-wage-earner.kinds",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      to: "2023-10-05",
      value: ["employer", "own-account", "without-wage"],
      cites: [{ regulation: "pp-46-2015", article: "Pasal 4" }],
      evidence: "text",
      note: "membership.non-wage-earner.kinds@2015-07-01",
    },
    {
      from: "2023-10-06",
      value: ["employer", "own-account", "without-wage"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 5 ayat (3)", amendedBy: "pp-49-2023" }],
      evidence: "text",
      note: "without-wage.own-rule",
    },
  ],
};

/** Wage earners of the state and of other employers. */
export const wageEarnerKinds: Provision<readonly string[], "membership.wage-earner.kinds"> = {
  id: "membership.wage-earner.kinds",
  unit: "list",
  versions: [
    {
      from: "2023-10-06",
      value: ["state-body", "company", "private-person", "foreigner-from-six-months"],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 5 ayat (1) huruf a dan b, ayat (2)",
          amendedBy: "pp-49-2023",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Groups under a scheme of their own (Taspen, Asabri), outside BPJS Ketenagakerjaan. */
export const separateScheme: Provision<readonly string[], "membership.separate-scheme"> = {
  id: "membership.separate-scheme",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      to: "2023-10-05",
      value: ["cpns", "pns", "pppk", "tni", "polri"],
      cites: [
        { regulation: "pp-70-2015", article: "Pasal 4, 5, 7" },
        { regulation: "pp-102-2015", article: "Pasal 23, 39" },
      ],
      evidence: "official",
      note: "membership.separate-scheme@2015-07-01",
    },
    {
      from: "2023-10-06",
      value: [
        "cpns",
        "pns",
        "pppk",
        "tni",
        "polri",
        "state-officials",
        "military-and-police-students",
      ],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 2 ayat (2) dan (3)", amendedBy: "pp-49-2023" },
      ],
      evidence: "text",
    },
  ],
};

/** Months that a foreigner must work in Indonesia to belong. */
export const foreignerMonths: Provision<number, "membership.foreigner.months"> = {
  id: "membership.foreigner.months",
  unit: "months",
  versions: [
    {
      from: "2015-07-01",
      value: 6,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1 angka 4" }],
      evidence: "text",
    },
  ],
};

/** Jobs that a non-wage earner may list. */
export const nonWageEarnerJobs: Provision<number, "membership.non-wage-earner.jobs"> = {
  id: "membership.non-wage-earner.jobs",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: 2,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 11 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Age below which a non-wage earner may join; PP 44/2015 has no age. */
export const nonWageEarnerEntryAge: Provision<number, "membership.non-wage-earner.entry-age"> = {
  id: "membership.non-wage-earner.entry-age",
  unit: "years",
  versions: [
    {
      from: "2021-04-01",
      value: 65,
      cites: [{ regulation: "permenaker-5-2021", article: unknownArticle }],
      evidence: "secondary",
      note: "membership.non-wage-earner.entry-age@2021-04-01",
    },
  ],
};

/** Age from which BPJS counts workers when it says how many are covered; no bar to joining. */
export const countedFromAge: Provision<number, "membership.counted-from-age"> = {
  id: "membership.counted-from-age",
  unit: "years",
  versions: [
    {
      from: "2015-07-01",
      value: 17,
      cites: [{ regulation: "uu-23-2006", article: unknownArticle }],
      evidence: "secondary",
      dating: "in-force-before",
      note: "membership.counted-from-age@2015-07-01",
    },
  ],
};

/** Steps before membership of a non-wage earner begins. */
export const nonWageEarnerStart: Provision<readonly string[], "membership.non-wage-earner.start"> =
  {
    id: "membership.non-wage-earner.start",
    unit: "list",
    versions: [
      {
        from: "2015-07-01",
        value: ["complete-form", "first-contribution-paid"],
        cites: [
          {
            regulation: "pp-44-2015",
            article: "Pasal 6 ayat (2) dan (3), Pasal 11 ayat (4) dan (5)",
          },
        ],
        evidence: "text",
      },
    ],
  };

/** A body (wadah) or group may register and pay for non-wage earners. */
export const nonWageEarnerGroups: Provision<boolean, "membership.non-wage-earner.groups"> = {
  id: "membership.non-wage-earner.groups",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: true,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 11 ayat (3), Pasal 24 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Programmes that a wage earner's employer must join, by its size. */
export const requiredProgrammes: Provision<
  Readonly<Record<EmployerSize, readonly Programme[]>>,
  "membership.required-programmes.wage-earner"
> = {
  id: "membership.required-programmes.wage-earner",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: {
        micro: ["jkk", "jkm"],
        small: ["jkk", "jkm", "jht"],
        medium: ["jkk", "jkm", "jht", "jp"],
        large: ["jkk", "jkm", "jht", "jp"],
      },
      cites: [{ regulation: "perpres-109-2013", article: "Pasal 6 ayat (1) sampai (3)" }],
      evidence: "text",
    },
  ],
};

/** Programmes that a construction firm must take for its daily, piece-rate and seasonal workers. */
export const requiredProgrammesProjectWorker: Provision<
  readonly Programme[],
  "membership.required-programmes.project-worker"
> = {
  id: "membership.required-programmes.project-worker",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: ["jkk", "jkm"],
      cites: [{ regulation: "perpres-109-2013", article: "Pasal 6 ayat (4)" }],
      evidence: "text",
    },
  ],
};

/** Programmes that a state body must take for its workers who are not civil servants. */
export const requiredProgrammesStateBody: Provision<
  readonly Programme[],
  "membership.required-programmes.state-body"
> = {
  id: "membership.required-programmes.state-body",
  unit: "list",
  versions: [
    {
      from: "2023-10-06",
      value: ["jkk", "jkm"],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 2 ayat (3), Pasal 5 ayat (1) huruf a",
          amendedBy: "pp-49-2023",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Programmes of which an employer's workers must be members to belong to JKP, by its size. */
export const jkpProgrammes: Provision<
  Readonly<Record<EmployerSize, readonly Programme[]>>,
  "jkp.membership.programmes"
> = {
  id: "jkp.membership.programmes",
  unit: "table",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: {
        micro: ["jkk", "jkm", "jht"],
        small: ["jkk", "jkm", "jht"],
        medium: ["jkk", "jkm", "jht", "jp"],
        large: ["jkk", "jkm", "jht", "jp"],
      },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (3)" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: {
        micro: ["jkk", "jkm", "jht"],
        small: ["jkk", "jkm", "jht"],
        medium: ["jkk", "jkm", "jht", "jp"],
        large: ["jkk", "jkm", "jht", "jp"],
      },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (3)", amendedBy: "pp-6-2025" }],
      evidence: "text",
    },
  ],
};

/** How a JKP member must be insured for health (JKN). */
export const jkpHealthInsurance: Provision<
  "wage-earner-of-a-business" | "registered",
  "jkp.membership.health-insurance"
> = {
  id: "jkp.membership.health-insurance",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: "wage-earner-of-a-business",
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (3) dan (4)" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: "registered",
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (3)", amendedBy: "pp-6-2025" }],
      evidence: "text",
    },
  ],
};

/** Age below which a wage earner may be registered in JKP. */
export const jkpEntryAge: Provision<number, "jkp.membership.entry-age"> = {
  id: "jkp.membership.entry-age",
  unit: "years",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: 54,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (2)" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: 54,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 4 ayat (2)", amendedBy: "pp-6-2025" }],
      evidence: "text",
    },
  ],
};

/** Programmes that a non-wage earner must take. */
export const requiredProgrammesNonWageEarner: Provision<
  readonly Programme[],
  "membership.required-programmes.non-wage-earner"
> = {
  id: "membership.required-programmes.non-wage-earner",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: ["jkk", "jkm"],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 20" },
        { regulation: "pp-46-2015", article: "Pasal 13 ayat (1) dan penjelasannya" },
      ],
      evidence: "official",
      note: "membership.required-programmes.non-wage-earner@2015-07-01",
    },
  ],
};

/** The programmes that a person without a wage must join, and may join. */
export interface WithoutWageProgrammes {
  readonly required: readonly Programme[];
  readonly byChoice: readonly Programme[];
}

/** Programmes of people without a wage whom a private employer registers. */
export const programmesWithoutWage: Provision<
  WithoutWageProgrammes,
  "membership.without-wage.programmes"
> = {
  id: "membership.without-wage.programmes",
  unit: "table",
  versions: [
    {
      from: "2025-02-24",
      value: { required: ["jkk"], byChoice: ["jkm"] },
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 31 ayat (1) huruf c, Pasal 35, 45, 46",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "secondary",
      note: "membership.without-wage.programmes@2025-02-24",
    },
  ],
};

/** Programmes open to non-wage earners at all. */
export const openProgrammesNonWageEarner: Provision<
  readonly Programme[],
  "membership.open-programmes.non-wage-earner"
> = {
  id: "membership.open-programmes.non-wage-earner",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-02-01",
      value: ["jkk", "jkm", "jht"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2 dan penjelasannya" },
        { regulation: "pp-46-2015", article: "Pasal 13" },
      ],
      evidence: "text",
    },
    {
      from: "2021-02-02",
      value: ["jkk", "jkm", "jht"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2 dan penjelasannya" },
        { regulation: "pp-37-2021", article: "Pasal 4" },
        { regulation: "pp-46-2015", article: "Pasal 13" },
      ],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const membershipProvisions = [
  countedFromAge,
  foreignerMonths,
  jkpEntryAge,
  jkpHealthInsurance,
  jkpProgrammes,
  nonWageEarnerEntryAge,
  nonWageEarnerGroups,
  nonWageEarnerJobs,
  nonWageEarnerKinds,
  nonWageEarnerStart,
  openProgrammesNonWageEarner,
  programmesWithoutWage,
  requiredProgrammes,
  requiredProgrammesNonWageEarner,
  requiredProgrammesProjectWorker,
  requiredProgrammesStateBody,
  separateScheme,
  wageEarnerKinds,
] as const;
