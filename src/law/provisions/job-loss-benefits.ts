import { unknownArticle, type Citation } from "../../core/citation.js";
import type { NoteId } from "../note-id.js";
import type { Provision, ProvisionVersion } from "../provision.js";
import type { Segment } from "../../core/vocabulary.js";

/** How an employment ended. */
export type JkpCause =
  | "dismissal"
  | "contract-ended-early"
  | "contract-expired"
  | "resignation"
  | "total-disability"
  | "retirement"
  | "death";

/** Permanent (PKWTT) or fixed-term (PKWT). */
export type JkpContract = "permanent" | "fixed-term";

/** Proof of a dismissal. */
export type JkpProof =
  | "district-receipt"
  | "provincial-receipt"
  | "ministry-receipt"
  | "joint-agreement-with-court-deed"
  | "joint-agreement-with-report-receipt"
  | "court-ruling";

/** Conditions for a month of cash. */
export interface JkpMonthlyConditions {
  /** Applications in the month that show an active search. */
  readonly applications: number;
  /** Calls to a test or interview in the month that show it as well. */
  readonly interviews: number;
  /** Least attendance in the training month before, in percent. */
  readonly attendancePercent: number;
  /** Month whose claim is followed by a self-assessment. */
  readonly selfAssessmentMonth?: number | undefined;
  /** Month whose claim also needs the form on the employment status. */
  readonly statusFormMonth?: number | undefined;
}

/** The two regimes, where the article was amended by PP 6/2025. */
function regimes<Value>(
  article: string,
  before: Value,
  since: Value,
  note?: NoteId,
): ProvisionVersion<Value>[] {
  return [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: before,
      cites: [{ regulation: "pp-37-2021", article }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: since,
      cites: [amended(article)],
      evidence: "text",
      ...(note && { note }),
    },
  ];
}

function amended(article: string): Citation {
  return { regulation: "pp-37-2021", article, amendedBy: "pp-6-2025" };
}

/** Segments that JKP is open to. */
export const jkpSegments: Provision<readonly Segment[], "jkp.membership.segments"> = {
  id: "jkp.membership.segments",
  unit: "list",
  programme: "jkp",
  versions: regimes<readonly Segment[]>("Pasal 4 ayat (2)", ["wage-earner"], ["wage-earner"]),
};

const sixMonths = Array.from({ length: 6 }, () => "60");

/** JKP cash, in percent of the wage, month by month. */
export const jkpCash: Provision<readonly string[], "jkp.benefit.cash"> = {
  id: "jkp.benefit.cash",
  unit: "percent",
  programme: "jkp",
  versions: regimes("Pasal 21 ayat (1)", ["45", "45", "45", "25", "25", "25"], sixMonths),
};

/** Wage up to which JKP cash is counted. */
export const jkpBenefitWageCeiling: Provision<number, "jkp.benefit.wage-ceiling"> = {
  id: "jkp.benefit.wage-ceiling",
  unit: "rupiah-a-month",
  programme: "jkp",
  versions: regimes("Pasal 21 ayat (3)", 5_000_000, 5_000_000).map((version) => ({
    ...version,
    note: "jkp.benefit.wage-ceiling",
  })),
};

/** Months before the dismissal in which contributions are counted. */
export const jkpWindowMonths: Provision<number, "jkp.eligibility.window-months"> = {
  id: "jkp.eligibility.window-months",
  unit: "months",
  programme: "jkp",
  versions: regimes("Pasal 19 ayat (3)", 24, 24).map((version, index) =>
    index === 0
      ? version
      : {
          ...version,
          note: "jkp.eligibility.window-months@2025-02-07",
        },
  ),
};

/** Months paid within them. */
export const jkpPaidMonths: Provision<number, "jkp.eligibility.paid-months"> = {
  id: "jkp.eligibility.paid-months",
  unit: "months",
  programme: "jkp",
  versions: regimes("Pasal 19 ayat (3)", 12, 12),
};

/** Months paid in a row; PP 6/2025 dropped the condition. */
export const jkpConsecutiveMonths: Provision<number, "jkp.eligibility.consecutive-months"> = {
  id: "jkp.eligibility.consecutive-months",
  unit: "months",
  programme: "jkp",
  versions: regimes("Pasal 19 ayat (3)", 6, 6).slice(0, 1),
};

const excluded: readonly JkpCause[] = ["resignation", "total-disability", "retirement", "death"];

/** Ends of employment that give no JKP. */
export const jkpExcludedCauses: Provision<readonly JkpCause[], "jkp.eligibility.excluded-causes"> =
  {
    id: "jkp.eligibility.excluded-causes",
    unit: "list",
    programme: "jkp",
    versions: regimes("Pasal 20 ayat (1)", excluded, excluded),
  };

const byContract: Readonly<Record<JkpContract, readonly JkpCause[]>> = {
  permanent: ["dismissal"],
  "fixed-term": ["dismissal", "contract-ended-early"],
};

/** Ends of employment that give JKP, by contract. */
export const jkpCausesByContract: Provision<
  Readonly<Record<JkpContract, readonly JkpCause[]>>,
  "jkp.eligibility.causes-by-contract"
> = {
  id: "jkp.eligibility.causes-by-contract",
  unit: "table",
  programme: "jkp",
  versions: regimes("Pasal 19 ayat (1), Pasal 20 ayat (2)", byContract, byContract),
};

/** The worker must be willing to work again. */
export const jkpWillingToWork: Provision<readonly string[], "jkp.eligibility.willing-to-work"> = {
  id: "jkp.eligibility.willing-to-work",
  unit: "list",
  programme: "jkp",
  versions: regimes("Pasal 19 ayat (2)", ["employment"], [
    "employment",
    "self-employment",
  ] as readonly string[]),
};

/** Proof of the dismissal. */
export const jkpProofs: Provision<readonly JkpProof[], "jkp.eligibility.proof"> = {
  id: "jkp.eligibility.proof",
  unit: "list",
  programme: "jkp",
  versions: regimes<readonly JkpProof[]>(
    "Pasal 20 ayat (3)",
    ["district-receipt", "joint-agreement-with-court-deed", "court-ruling"],
    [
      "district-receipt",
      "provincial-receipt",
      "ministry-receipt",
      "joint-agreement-with-court-deed",
      "joint-agreement-with-report-receipt",
      "court-ruling",
    ],
  ),
};

/** Months from the dismissal in which JKP must be claimed; lost too on finding work or on death. */
export const jkpClaimMonths: Provision<number, "jkp.claim.months"> = {
  id: "jkp.claim.months",
  unit: "months",
  programme: "jkp",
  versions: regimes("Pasal 40", 3, 6).map((version, index) =>
    index === 0
      ? version
      : {
          ...version,
          note: "jkp.claim.months@2025-02-07",
        },
  ),
};

/** Which rule a claim follows that was running when PP 6/2025 came. */
export const jkpTransition: Provision<{ readonly foundEligibleBefore: string }, "jkp.transition"> =
  {
    id: "jkp.transition",
    unit: "table",
    programme: "jkp",
    versions: [
      {
        from: "2025-02-07",
        value: { foundEligibleBefore: "2025-02-07" },
        cites: [
          { regulation: "permenaker-2-2025", article: "Pasal II" },
          { regulation: "pp-6-2025", article: "Pasal II angka 2" },
        ],
        evidence: "text",
        note: "jkp.transition@2025-02-07",
      },
    ],
  };

/** Conditions on the worker month by month. */
export const jkpMonthlyConditions: Provision<
  JkpMonthlyConditions,
  "jkp.benefit.monthly-conditions"
> = {
  id: "jkp.benefit.monthly-conditions",
  unit: "table",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: { applications: 5, interviews: 1, attendancePercent: 80 },
      cites: [{ regulation: "permenaker-15-2021", article: unknownArticle }],
      evidence: "official",
      note: "jkp.benefit.monthly-conditions@2021-02-02",
    },
    {
      from: "2025-02-07",
      value: {
        applications: 5,
        interviews: 1,
        attendancePercent: 80,
        selfAssessmentMonth: 1,
        statusFormMonth: 6,
      },
      cites: [
        {
          regulation: "permenaker-15-2021",
          article: "Pasal 13",
          amendedBy: "permenaker-2-2025",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Times that JKP is given in a working life, and the months paid from one to the next. */
export const jkpClaims: Provision<
  { readonly most: number; readonly monthsBetween: number },
  "jkp.claim.times"
> = {
  id: "jkp.claim.times",
  unit: "table",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: { most: 3, monthsBetween: 60 },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 35" }],
      evidence: "text",
    },
  ],
};

/** An employer that reported too low a wage pays the difference. */
export const jkpUnderReportedWage: Provision<string, "jkp.employer.under-reported-wage"> = {
  id: "jkp.employer.under-reported-wage",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: "employer-pays-at-once",
      cites: [{ regulation: "pp-37-2021", article: "Pasal 23" }],
      evidence: "text",
    },
  ],
};

/** An employer that never enrolled the worker owes cash and training; some sizes are exempt. */
export const jkpNeverEnrolled: Provision<
  { readonly exempt: readonly string[] },
  "jkp.employer.never-enrolled"
> = {
  id: "jkp.employer.never-enrolled",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: { exempt: ["micro"] },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 37" }],
      evidence: "text",
    },
  ],
};

/** A worker with several employers chooses one for JKP. */
export const jkpSeveralEmployers: Provision<number, "jkp.membership.several-employers"> = {
  id: "jkp.membership.several-employers",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: 1,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 8 dan 36" }],
      evidence: "text",
      note: "jkp.membership.several-employers@2021-02-02",
    },
  ],
};

/** Months in which an employer that paid first may reclaim, and working days to the refund. */
export const jkpReclaim: Provision<
  { readonly months: number; readonly workingDays: number },
  "jkp.arrears.reclaim"
> = {
  id: "jkp.arrears.reclaim",
  unit: "table",
  programme: "jkp",
  versions: regimes(
    "Pasal 39 ayat (3) sampai (6)",
    { months: 3, workingDays: 7 },
    { months: 3, workingDays: 7 },
    "jkp-arrears.permenaker-2-2025",
  ),
};

/** The officers who give job information and career guidance. */
export interface JobInformation {
  readonly services: readonly string[];
  readonly by: "job-service-officers-and-other-staff" | "civil-servant-job-service-officers";
}

const services = ["vacancies", "career-guidance"] as const;

/** Job information and career guidance. */
export const jkpJobInformation: Provision<JobInformation, "jkp.benefit.job-information"> = {
  id: "jkp.benefit.job-information",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: { services, by: "job-service-officers-and-other-staff" },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 25 sampai 29" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: { services, by: "civil-servant-job-service-officers" },
      cites: [amended("Pasal 25"), { regulation: "pp-37-2021", article: "Pasal 26 sampai 29" }],
      evidence: "text",
    },
  ],
};

/** Requirements on the training and its centres. */
export interface JkpTrainingRule {
  readonly training: readonly string[];
  readonly centres: readonly ("accredited" | "approved-by-the-minister")[];
}

const training = ["competence-based"] as const;

/** Competence-based training. */
export const jkpTraining: Provision<JkpTrainingRule, "jkp.benefit.training"> = {
  id: "jkp.benefit.training",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: { training, centres: ["accredited", "approved-by-the-minister"] },
      cites: [{ regulation: "pp-37-2021", article: "Pasal 30 sampai 34" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: { training, centres: ["accredited"] },
      cites: [
        amended("Pasal 31"),
        { regulation: "pp-37-2021", article: "Pasal 30, Pasal 32 sampai 34" },
      ],
      evidence: "text",
    },
  ],
};

/** Working days within which the worker reports a new job and the end of the training. */
export const jkpWorkerReports: Provision<number, "jkp.report.worker"> = {
  id: "jkp.report.worker",
  unit: "working-days",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: 7,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 28 dan 33" }],
      evidence: "text",
    },
  ],
};

/** Working days within which the employer gives notice of the dismissal. */
export const jkpEmployerNotice: Provision<number, "jkp.report.employer"> = {
  id: "jkp.report.employer",
  unit: "working-days",
  programme: "jkp",
  versions: [
    {
      from: "2025-02-07",
      value: 7,
      cites: [
        {
          regulation: "permenaker-15-2021",
          article: "Pasal 9",
          amendedBy: "permenaker-2-2025",
        },
      ],
      evidence: "text",
    },
  ],
};

/** When the months after the first are claimed, counted from the day of the first claim. */
export interface JkpLaterMonths {
  /** Days after the reference day of a month by which it is claimed. */
  readonly days: number;
  /** Working days before the end of the benefit from which the last month is claimed. */
  readonly lastMonthWorkingDaysBefore: number;
}

/** The days on which the months after the first are claimed; outside them they are not paid. */
export const jkpLaterMonths: Provision<JkpLaterMonths, "jkp.claim.later-months"> = {
  id: "jkp.claim.later-months",
  unit: "table",
  programme: "jkp",
  versions: [
    {
      from: "2022-01-26",
      value: { days: 5, lastMonthWorkingDaysBefore: 5 },
      cites: [{ regulation: "perbpjs-1-2022", article: unknownArticle }],
      evidence: "official",
      note: "jkp.claim.later-months@2022-01-26",
    },
  ],
};

/** JKP cannot be transferred or seized. */
export const jkpInalienable: Provision<readonly string[], "jkp.benefit.inalienable"> = {
  id: "jkp.benefit.inalienable",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      value: ["not-transferable", "not-seizable"],
      cites: [{ regulation: "pp-37-2021", article: "Pasal 38" }],
      evidence: "text",
    },
  ],
};

/** The time in which the programme stood but nothing was paid yet. */
export const jkpBeforeOperation: Provision<boolean, "jkp.benefit.before-operation"> = {
  id: "jkp.benefit.before-operation",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2022-01-31",
      value: true,
      cites: [{ regulation: "pp-6-2025", article: "Penjelasan Umum" }],
      evidence: "official",
      dating: "days-of-events",
    },
  ],
};

/** All provisions of this file, by name. */
export const jobLossBenefitsProvisions = [
  jkpBeforeOperation,
  jkpBenefitWageCeiling,
  jkpCash,
  jkpCausesByContract,
  jkpClaimMonths,
  jkpClaims,
  jkpConsecutiveMonths,
  jkpEmployerNotice,
  jkpExcludedCauses,
  jkpInalienable,
  jkpJobInformation,
  jkpLaterMonths,
  jkpMonthlyConditions,
  jkpNeverEnrolled,
  jkpPaidMonths,
  jkpProofs,
  jkpReclaim,
  jkpSegments,
  jkpSeveralEmployers,
  jkpTraining,
  jkpTransition,
  jkpUnderReportedWage,
  jkpWillingToWork,
  jkpWindowMonths,
  jkpWorkerReports,
] as const;
