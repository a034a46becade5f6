import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";
import type { CalendarDate, Segment } from "../../core/vocabulary.js";

/** From a day on, the age at which the old-age pension opens. */
export interface PensionAgeStep {
  readonly from: CalendarDate;
  readonly age: number;
}

/** The pension age of JP: one article, with all its steps. */
export const jpPensionAge: Provision<readonly PensionAgeStep[], "jp.pension-age"> = {
  id: "jp.pension-age",
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { from: "2015-07-01", age: 56 },
        { from: "2019-01-01", age: 57 },
        { from: "2022-01-01", age: 58 },
        { from: "2025-01-01", age: 59 },
        { from: "2028-01-01", age: 60 },
        { from: "2031-01-01", age: 61 },
        { from: "2034-01-01", age: 62 },
        { from: "2037-01-01", age: 63 },
        { from: "2040-01-01", age: 64 },
        { from: "2043-01-01", age: 65 },
      ],
      cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
      evidence: "text",
      note: "jp.pension-age@2015-07-01",
    },
  ],
};

/** The members of JP. */
export const jpMembers: Provision<readonly Segment[], "jp.members"> = {
  id: "jp.members",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["wage-earner"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2" },
        { regulation: "perpres-109-2013", article: "Pasal 6 ayat (3) dan (4)" },
      ],
      evidence: "text",
      note: "jp.members@2015-07-01",
    },
  ],
};

/** Paid months that the old-age pension presupposes. */
export const jpContributionMonths: Provision<number, "jp.old-age.months"> = {
  id: "jp.old-age.months",
  unit: "months",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 180,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 19 ayat (1)" }],
      evidence: "text",
    },
  ],
};

/** Years after the pension age within which a member who works on must take the pension. */
export const jpPostponementYears: Provision<number, "jp.old-age.postponement"> = {
  id: "jp.old-age.postponement",
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 15 ayat (4)" }],
      evidence: "text",
    },
  ],
};

/** Day from which a pension runs: the first of the month after the event. */
export const jpStart: Provision<"first-of-next-month", "jp.start"> = {
  id: "jp.start",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "first-of-next-month",
      cites: [
        {
          regulation: "pp-45-2015",
          article: "Pasal 19 ayat (3), Pasal 20, 21, 22, 23, Pasal 24 ayat (2)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The formula: percent of the average wage for each year of contributions. */
export const jpFormula: Provision<string, "jp.formula"> = {
  id: "jp.formula",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "1",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17" }],
      evidence: "text",
      note: "jp.formula@2015-07-01",
    },
  ],
};

/** How wages are carried to their present value for the average. */
export const jpWeightedWage: Provision<"general-inflation", "jp.formula.weighted-wage"> = {
  id: "jp.formula.weighted-wage",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "general-inflation",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (3) dan (5)" }],
      evidence: "text",
    },
  ],
};

/** The yearly adjustment of a pension in payment. */
export const jpAdjustment: Provision<"general-inflation-of-the-year-before", "jp.adjustment"> = {
  id: "jp.adjustment",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "general-inflation-of-the-year-before",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (5)" }],
      evidence: "text",
    },
  ],
};

/** The widow's or widower's share, in percent. */
export const jpWidowShare: Provision<string, "jp.widow.percent"> = {
  id: "jp.widow.percent",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "50",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 21" }],
      evidence: "text",
    },
  ],
};

/** The children's share, in percent. */
export const jpChildShare: Provision<string, "jp.child.percent"> = {
  id: "jp.child.percent",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "50",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
      evidence: "text",
    },
  ],
};

/** The parent's share, in percent. */
export const jpParentShare: Provision<string, "jp.parent.percent"> = {
  id: "jp.parent.percent",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "20",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 23" }],
      evidence: "text",
    },
  ],
};

/** Years used in the formula where fewer were paid, for disability and survivors. */
export const jpYearsUsed: Provision<number, "jp.years-used"> = {
  id: "jp.years-used",
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 15,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3), Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Density of contributions that those years presuppose, in percent. */
export const jpDensity: Provision<string, "jp.density.percent"> = {
  id: "jp.density.percent",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "80",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3), Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Months of membership before the disability that those years presuppose. */
export const jpDisabilityMonths: Provision<number, "jp.disability.membership"> = {
  id: "jp.disability.membership",
  unit: "months",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Years of membership before the death that those years presuppose. */
export const jpSurvivorYears: Provision<number, "jp.survivors.membership"> = {
  id: "jp.survivors.membership",
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** The pension of permanent total disability before the pension age. */
export const jpDisability: Provision<"until-recovery-or-death", "jp.disability"> = {
  id: "jp.disability",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "until-recovery-or-death",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20" }],
      evidence: "text",
    },
  ],
};

/** Days within which a child born later may be added. */
export const jpUnbornDays: Provision<number, "jp.beneficiaries.unborn"> = {
  id: "jp.beneficiaries.unborn",
  unit: "days",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 300,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 14 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Age at which a child's pension ends. */
export const jpChildAge: Provision<number, "jp.child.age"> = {
  id: "jp.child.age",
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 23,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
      evidence: "text",
      note: "jp.child.age@2015-07-01",
    },
  ],
};

/** Lump sum at the pension age with too few paid months: contributions and return. */
export const jpLumpSum: Provision<readonly string[], "jp.lump-sum.old-age"> = {
  id: "jp.lump-sum.old-age",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [{ regulation: "pp-45-2015", article: "Pasal 24 ayat (1) sampai (3)" }],
      evidence: "text",
    },
  ],
};

/** Lump sum to survivors where the conditions of the pension are not met. */
export const jpSurvivorLumpSum: Provision<readonly string[], "jp.lump-sum.survivors"> = {
  id: "jp.lump-sum.survivors",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 24 ayat (1) sampai (3)" },
        { regulation: "permenaker-29-2015", article: "Pasal 14, Pasal 26 ayat (2) dan (3)" },
      ],
      evidence: "official",
      note: "jp.lump-sum.survivors@2015-07-01",
    },
  ],
};

/** Lump sum on disability where the conditions of the pension are not met. */
export const jpDisabilityLumpSum: Provision<readonly string[], "jp.lump-sum.disability"> = {
  id: "jp.lump-sum.disability",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [{ regulation: "permenaker-29-2015", article: unknownArticle }],
      evidence: "official",
    },
  ],
};

/** How often the data must be confirmed, and when an unconfirmed pension stops. */
export const jpConfirmation: Provision<
  Readonly<Record<"everyMonths" | "stopsAfterYears", number>>,
  "jp.payment.confirmation"
> = {
  id: "jp.payment.confirmation",
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: { everyMonths: 3, stopsAfterYears: 10 },
      cites: [{ regulation: "pp-45-2015", article: "Pasal 26" }],
      evidence: "text",
    },
  ],
};

/** Amount that BPJS owes for paying late, in percent of the amount a month. */
export const jpLatePayment: Provision<string, "jp.payment.late-percent"> = {
  id: "jp.payment.late-percent",
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "2",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 35" }],
      evidence: "text",
    },
  ],
};

/** An employer who never enrolled the worker owes the pension itself. */
export const jpOfUnenrolled: Provision<"employer", "jp.employer.not-enrolled"> = {
  id: "jp.employer.not-enrolled",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "employer",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 5 dan 6" }],
      evidence: "text",
    },
  ],
};

/** Foreigners in the pension programme: the text has no clause on nationality. */
export const jpNationality: Provision<"not-mentioned", "jp.nationality"> = {
  id: "jp.nationality",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "not-mentioned",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 1 dan 2" }],
      evidence: "text",
      note: "jp.nationality@2015-07-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const jpBenefitsProvisions = [
  jpAdjustment,
  jpChildAge,
  jpChildShare,
  jpConfirmation,
  jpContributionMonths,
  jpDensity,
  jpDisability,
  jpDisabilityLumpSum,
  jpDisabilityMonths,
  jpFormula,
  jpLatePayment,
  jpLumpSum,
  jpMembers,
  jpNationality,
  jpOfUnenrolled,
  jpParentShare,
  jpPensionAge,
  jpPostponementYears,
  jpStart,
  jpSurvivorLumpSum,
  jpSurvivorYears,
  jpUnbornDays,
  jpWeightedWage,
  jpWidowShare,
  jpYearsUsed,
] as const;
