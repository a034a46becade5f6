import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";
import type { WithoutHeirs } from "./heirs.js";

/** JKM lump sum (santunan sekaligus). */
export const jkmLumpSum: Provision<number, "jkm.benefit.lump-sum"> = {
  id: "jkm.benefit.lump-sum",
  unit: "rupiah",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 16_200_000,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 20_000_000,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a", amendedBy: "pp-82-2019" },
      ],
      evidence: "text",
    },
  ],
};

/** JKM periodic benefit, paid at once. */
export const jkmPeriodic: Provision<number, "jkm.benefit.periodic"> = {
  id: "jkm.benefit.periodic",
  unit: "rupiah",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 4_800_000,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf b" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 12_000_000,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf b", amendedBy: "pp-82-2019" },
      ],
      evidence: "text",
    },
  ],
};

/** JKM funeral grant. */
export const jkmFuneral: Provision<number, "jkm.benefit.funeral"> = {
  id: "jkm.benefit.funeral",
  unit: "rupiah",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 3_000_000,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf c" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 10_000_000,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf c", amendedBy: "pp-82-2019" },
      ],
      evidence: "text",
    },
  ],
};

/** JKM is due when the participant dies in the active period, not from a work accident. */
export const jkmActivePeriod: Provision<boolean, "jkm.eligibility.active-period"> = {
  id: "jkm.eligibility.active-period",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: true,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) dan penjelasannya" }],
      evidence: "text",
    },
  ],
};

/** Months of membership before a non-wage earner's family gets more than the funeral grant. */
export const jkmMembershipMonths: Provision<
  number,
  "jkm.eligibility.non-wage-earner.membership-months"
> = {
  id: "jkm.eligibility.non-wage-earner.membership-months",
  unit: "months",
  programme: "jkm",
  versions: [
    {
      from: "2025-02-24",
      value: 3,
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: unknownArticle,
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "official",
      note: "jkm.eligibility.non-wage-earner.membership-months@2025-02-24",
    },
  ],
};

/** The same time in days, where one counts it so. */
export const jkmMembershipDays: Provision<
  number,
  "jkm.eligibility.non-wage-earner.membership-days"
> = {
  id: "jkm.eligibility.non-wage-earner.membership-days",
  unit: "days",
  programme: "jkm",
  versions: [
    {
      from: "2025-02-24",
      value: 90,
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: unknownArticle,
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "secondary",
      note: "jkm.eligibility.non-wage-earner.membership-days@2025-02-24",
    },
  ],
};

/** Consecutive months of arrears up to which JKM is still due. */
export const jkmArrearsMonths: Provision<number, "jkm.arrears.months"> = {
  id: "jkm.arrears.months",
  unit: "months",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 41 dan 42" }],
      evidence: "text",
    },
  ],
};

/** The recipient of the JKM benefit when there are no heirs. */
export const jkmWithoutHeirs: Provision<readonly WithoutHeirs[], "jkm.benefit.without-heirs"> = {
  id: "jkm.benefit.without-heirs",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: ["funeral-to-whoever-arranges-it", "rest-to-the-social-security-fund"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (2) huruf b angka 5" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: ["funeral-to-whoever-arranges-it", "rest-to-the-social-security-fund"],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 34 ayat (2)", amendedBy: "pp-82-2019" },
        { regulation: "pp-44-2015", article: "Pasal 40 ayat (2) huruf b angka 5" },
      ],
      evidence: "text",
    },
  ],
};

/** JKM of a worker with several memberships: paid for each, the firms of one employer once. */
export const jkmOfEachMembership: Provision<readonly string[], "jkm.memberships.each"> = {
  id: "jkm.memberships.each",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: ["each-employer", "one-of-several-firms"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 15 ayat (1) sampai (3)" }],
      evidence: "official",
      note: "jkm.memberships.each@2015-07-01",
    },
  ],
};

/** The rule of Permenaker 1/2025 on JKM of a worker with several employers. */
export const jkmSeveralEmployersRule: Provision<
  "content-not-read",
  "jkm.memberships.several-employers"
> = {
  id: "jkm.memberships.several-employers",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2025-02-24",
      value: "content-not-read",
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: unknownArticle,
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "official",
      note: "jkm.memberships.several-employers@2025-02-24",
    },
  ],
};

/** An employer who did not enrol the worker owes the JKM benefit. */
export const jkmNotEnrolled: Provision<"employer-owes", "jkm.not-enrolled"> = {
  id: "jkm.not-enrolled",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: "employer-owes",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 35 ayat (1)" }],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const deathBenefitsProvisions = [
  jkmActivePeriod,
  jkmArrearsMonths,
  jkmFuneral,
  jkmLumpSum,
  jkmMembershipDays,
  jkmMembershipMonths,
  jkmNotEnrolled,
  jkmOfEachMembership,
  jkmPeriodic,
  jkmSeveralEmployersRule,
  jkmWithoutHeirs,
] as const;
