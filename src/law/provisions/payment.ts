import { unknownArticle, type Citation } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** The day of the month on which a contribution falls due. */
export interface DueDay {
  readonly day: number;
  /** Months after the contribution month: 0 is the same month, 1 the next. */
  readonly monthsLater: number;
  /** Reports differ on the way in which this day moves on a holiday. */
  readonly onHolidayInDoubt?: true | undefined;
}

const generalDueDay: readonly Citation[] = [
  { regulation: "pp-44-2015", article: "Pasal 21 ayat (2)" },
  { regulation: "pp-46-2015", article: "Pasal 19 ayat (2)" },
  { regulation: "pp-45-2015", article: "Pasal 30 ayat (3)" },
];

/** Due day of wage earners' contributions, for contribution months. */
export const dueDayWageEarner: Provision<DueDay, "payment.due-day.wage-earner"> = {
  id: "payment.due-day.wage-earner",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      to: "2020-07-31",
      value: { day: 15, monthsLater: 1 },
      cites: generalDueDay,
      evidence: "text",
    },
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: { day: 30, monthsLater: 1, onHolidayInDoubt: true },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 4 ayat (1)" }],
      evidence: "official",
      note: "payment.due-day.wage-earner@2020-08-01",
    },
    {
      from: "2021-02-01",
      value: { day: 15, monthsLater: 1 },
      cites: generalDueDay,
      evidence: "text",
    },
  ],
};

/** Due day of non-wage earners' contributions, for contribution months. */
export const dueDayNonWageEarner: Provision<DueDay, "payment.due-day.non-wage-earner"> = {
  id: "payment.due-day.non-wage-earner",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: { day: 15, monthsLater: 0 },
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 24 ayat (3)" },
        { regulation: "pp-46-2015", article: "Pasal 21 ayat (3)" },
      ],
      evidence: "text",
      note: "without-wage.own-rule",
    },
  ],
};

/** A due day that is a holiday moves to the next working day. */
export const dueDayOnHoliday: Provision<"next-working-day", "payment.due-day.on-holiday"> = {
  id: "payment.due-day.on-holiday",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: "next-working-day",
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 21 ayat (3), Pasal 24 ayat (4)" },
        { regulation: "pp-46-2015", article: "Pasal 19 ayat (3), Pasal 21 ayat (4)" },
      ],
      evidence: "text",
    },
  ],
};

const generalLateFee: readonly Citation[] = [
  { regulation: "pp-44-2015", article: "Pasal 22 ayat (1) dan (2)" },
  { regulation: "pp-46-2015", article: "Pasal 20 ayat (1)" },
  { regulation: "pp-45-2015", article: "Pasal 31" },
];

/** Late fee of a wage earner's employer, in percent of the contribution due per month late. */
export const lateFeeRate: Provision<string, "payment.late-fee.rate"> = {
  id: "payment.late-fee.rate",
  unit: "percent",
  versions: [
    {
      from: "2015-07-01",
      to: "2020-07-31",
      value: "2",
      cites: generalLateFee,
      evidence: "text",
    },
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "0.5",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 23 ayat (1)" }],
      evidence: "official",
    },
    {
      from: "2021-02-01",
      value: "2",
      cites: generalLateFee,
      evidence: "text",
    },
  ],
};

/** The rule on overpaid and underpaid contributions. */
export interface DifferenceRule {
  /** Working days within which BPJS tells the employer. */
  readonly noticeWorkingDays: number;
  /** Months after the contribution month with which it is set off. */
  readonly settledMonthsLater: number;
}

/** Too much or too little paid by an employer. */
export const differenceRule: Provision<DifferenceRule, "payment.difference"> = {
  id: "payment.difference",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: { noticeWorkingDays: 14, settledMonthsLater: 1 },
      cites: [{ regulation: "pp-44-2015", article: "Pasal 23 ayat (3) dan (4)" }],
      evidence: "text",
    },
  ],
};

/** Unpaid months after which, in practice, a non-wage earner must register anew. */
export const lapseMonths: Provision<number, "membership.non-wage-earner.lapse-months"> = {
  id: "membership.non-wage-earner.lapse-months",
  unit: "months",
  versions: [
    {
      from: "2022-07-01",
      value: 3,
      cites: [{ regulation: "perdir-22-2022", article: unknownArticle }],
      evidence: "official",
      note: "membership.non-wage-earner.lapse-months@2022-07-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const paymentProvisions = [
  differenceRule,
  dueDayNonWageEarner,
  dueDayOnHoliday,
  dueDayWageEarner,
  lapseMonths,
  lateFeeRate,
] as const;
