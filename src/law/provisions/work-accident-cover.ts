import type { Provision } from "../provision.js";
import type { JkkCircumstance } from "../jkk-circumstances.js";

const workedIn = ["at-work", "commute", "occupational-disease"] as const;
const named2021 = [...workedIn, "official-trip", "break", "sudden-death"] as const;

/** Circumstances that the texts name as a work accident. */
export const jkkCircumstances: Provision<readonly JkkCircumstance[], "jkk.cover.circumstances"> = {
  id: "jkk.cover.circumstances",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-03-31",
      value: workedIn,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1 angka 6" }],
      evidence: "text",
    },
    {
      from: "2021-04-01",
      value: named2021,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 1 angka 6" },
        { regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf a sampai f" },
      ],
      evidence: "text",
    },
  ],
};

/** Conditions of BPJS for a sudden death, besides the hours. */
export type SuddenDeathCondition = "attack-at-work" | "to-hospital-at-once";

/** Conditions of a death because of work after a sudden attack, all asked. */
export const suddenDeathConditions: Provision<
  readonly SuddenDeathCondition[],
  "jkk.cover.sudden-death.conditions"
> = {
  id: "jkk.cover.sudden-death.conditions",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2021-04-01",
      value: ["attack-at-work", "to-hospital-at-once"],
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf f" }],
      evidence: "official",
      note: "jkk-cover.sudden-death",
    },
  ],
};

/** Hours from a sudden attack at work within which a death counts as one because of work. */
export const suddenDeathHours: Provision<number, "jkk.cover.sudden-death.hours"> = {
  id: "jkk.cover.sudden-death.hours",
  unit: "hours",
  programme: "jkk",
  versions: [
    {
      from: "2021-04-01",
      value: 24,
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf f" }],
      evidence: "official",
      note: "jkk-cover.sudden-death",
    },
  ],
};

/** Circumstances that Permenaker 1/2025 added. */
export const jkkCircumstancesAdded: Provision<
  readonly JkkCircumstance[],
  "jkk.cover.circumstances-added"
> = {
  id: "jkk.cover.circumstances-added",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-24",
      value: ["violence"],
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 7 ayat (2) huruf g",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "official",
      note: "jkk.cover.circumstances-added@2025-02-24",
    },
  ],
};

/** The route by which a journey between home and work is covered. */
export const jkkUsualRoute: Provision<"usual-or-reasonable", "jkk.cover.usual-route"> = {
  id: "jkk.cover.usual-route",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-03-31",
      value: "usual-or-reasonable",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1 angka 6" }],
      evidence: "official",
      note: "jkk.cover.usual-route@2015-07-01",
    },
    {
      from: "2021-04-01",
      value: "usual-or-reasonable",
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf b" }],
      evidence: "text",
    },
  ],
};

/** JKK covers participants: those whose first contribution is paid. */
export const jkkMembership: Provision<"first-contribution-paid", "jkk.cover.membership"> = {
  id: "jkk.cover.membership",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "first-contribution-paid",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 1 angka 4, Pasal 6 ayat (2) dan (3), Pasal 11 ayat (4) dan (5)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Years after the end of employment within which an occupational disease is covered. */
export const diseaseTailYears: Provision<number, "jkk.cover.disease-tail.years"> = {
  id: "jkk.cover.disease-tail.years",
  unit: "years",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 48 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** An employer that did not enrol its worker gives what JKK would have given. */
export const employerNotEnrolled: Provision<"employer-gives-all", "jkk.employer.not-enrolled"> = {
  id: "jkk.employer.not-enrolled",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "employer-gives-all",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** An employer that reported too low a wage pays the shortfall. */
export const employerUnderReported: Provision<
  "employer-pays-shortfall",
  "jkk.employer.under-reported-wage"
> = {
  id: "jkk.employer.under-reported-wage",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "employer-pays-shortfall",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** A stage I report that came late: the employer gives the benefit and claims it back. */
export const lateReport: Provision<"employer-first", "jkk.employer.late-report"> = {
  id: "jkk.employer.late-report",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-24",
      value: "employer-first",
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 8 ayat (2a) sampai (2c)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "text",
      note: "jkk.employer.late-report@2025-02-24",
    },
  ],
};

/** Days by which one published payout of construction workers multiplied the day wage. */
export const constructionDayWageDays: Provision<number, "jkk.construction.day-wage-days"> = {
  id: "jkk.construction.day-wage-days",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 30,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 56 ayat (1)" }],
      evidence: "secondary",
    },
  ],
};

/** Construction workers have the JKK benefits of Pasal 25. */
export const constructionBenefits: Provision<"as-pasal-25", "jkk.construction.benefits"> = {
  id: "jkk.construction.benefits",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "as-pasal-25",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 56 ayat (1)" }],
      evidence: "text",
      note: "jkk.construction.benefits@2015-07-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const workAccidentCoverProvisions = [
  constructionBenefits,
  constructionDayWageDays,
  diseaseTailYears,
  employerNotEnrolled,
  employerUnderReported,
  jkkCircumstances,
  jkkCircumstancesAdded,
  jkkMembership,
  jkkUsualRoute,
  lateReport,
  suddenDeathConditions,
  suddenDeathHours,
] as const;
