import type { Provision } from "../provision.js";

/** A time limit in days, as the law counts them. */
export interface DayLimit {
  readonly days: number;
  readonly kind: "working-days" | "calendar-days";
}

/** Days within which JKK is paid once the conditions are met. */
export const jkkPaymentTime: Provision<DayLimit, "jkk.payment.time"> = {
  id: "jkk.payment.time",
  unit: "days",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: { days: 7, kind: "working-days" },
      cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Days within which JKM is paid once the claim is complete. */
export const jkmPaymentTime: Provision<DayLimit, "jkm.payment.time"> = {
  id: "jkm.payment.time",
  unit: "days",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: { days: 3, kind: "working-days" },
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" },
        { regulation: "uu-40-2004", article: "Pasal 45" },
      ],
      evidence: "text",
    },
  ],
};

/** Days within which JHT is paid once the claim is complete. */
export const jhtPaymentTime: Provision<DayLimit, "jht.payment.time"> = {
  id: "jht.payment.time",
  unit: "days",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: { days: 5, kind: "working-days" },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 31 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Days within which a month of JKP is paid once the claim is complete. */
export const jkpPaymentTime: Provision<DayLimit, "jkp.payment.time"> = {
  id: "jkp.payment.time",
  unit: "days",
  programme: "jkp",
  versions: [
    {
      from: "2025-02-07",
      value: { days: 3, kind: "working-days" },
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

/** Days within which the first pension is paid once the right has arisen and the documents are complete. */
export const jpPaymentTime: Provision<DayLimit, "jp.payment.time"> = {
  id: "jp.payment.time",
  unit: "days",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: { days: 15, kind: "calendar-days" },
      cites: [{ regulation: "pp-45-2015", article: "Pasal 25" }],
      evidence: "text",
    },
  ],
};

/** Day of the month by which later months of a pension are paid. */
export const jpPaymentDay: Provision<number, "jp.payment.day"> = {
  id: "jp.payment.day",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 25" }],
      evidence: "text",
    },
  ],
};

/** Percent of the benefit for each day by which JKK is paid late. */
export const jkkLatePaymentRate: Provision<string, "jkk.payment.late-compensation"> = {
  id: "jkk.payment.late-compensation",
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "1",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Percent of the benefit for each day by which JKM is paid late. */
export const jkmLatePaymentRate: Provision<string, "jkm.payment.late-compensation"> = {
  id: "jkm.payment.late-compensation",
  unit: "percent",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      value: "1",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (4)" }],
      evidence: "text",
    },
  ],
};

/** Years after which the right to JKK lapses. */
export const jkkClaimWindow: Provision<number, "jkk.claim.window"> = {
  id: "jkk.claim.window",
  unit: "years",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 2,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 26" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: 5,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 26", amendedBy: "pp-82-2019" }],
      evidence: "text",
    },
  ],
};

/** JKM has no window: the rule on lapsing names JKK alone. */
export const jkmClaimWindow: Provision<"none", "jkm.claim.window"> = {
  id: "jkm.claim.window",
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: "none",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 26" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: "none",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 26", amendedBy: "pp-82-2019" }],
      evidence: "text",
    },
  ],
};

/** Hours within which an accident or a diagnosed disease is reported (stage I). */
export const stageOneReport: Provision<number, "jkk.report.stage-1"> = {
  id: "jkk.report.stage-1",
  unit: "hours",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 48,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 43 ayat (2), Pasal 44 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Hours within which the doctor's letter on the outcome is reported (stage II), which is the claim. */
export const stageTwoReport: Provision<number, "jkk.report.stage-2"> = {
  id: "jkk.report.stage-2",
  unit: "hours",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 48,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 43 ayat (4), Pasal 44 ayat (4)" }],
      evidence: "text",
    },
  ],
};

/** Days within which a suspected accident or disease is concluded on. */
export const suspectedCaseConclusion: Provision<DayLimit, "jkk.suspected-case.conclusion"> = {
  id: "jkk.suspected-case.conclusion",
  unit: "days",
  programme: "jkk",
  versions: [
    {
      from: "2023-10-06",
      value: { days: 30, kind: "calendar-days" },
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 25A ayat (3), 25B", amendedBy: "pp-49-2023" },
      ],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const claimsProvisions = [
  jhtPaymentTime,
  jkkClaimWindow,
  jkkLatePaymentRate,
  jkkPaymentTime,
  jkmClaimWindow,
  jkmLatePaymentRate,
  jkmPaymentTime,
  jkpPaymentTime,
  jpPaymentDay,
  jpPaymentTime,
  stageOneReport,
  stageTwoReport,
  suspectedCaseConclusion,
] as const;
