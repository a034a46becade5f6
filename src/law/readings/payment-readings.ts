import type { Reading } from "../../core/reading.js";

/** Which days of the week are no working days. */
export const restDays = {
  id: "payment.rest-days",
  options: ["saturday-and-sunday", "sunday"],
  default: "saturday-and-sunday",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 21 ayat (3), Pasal 24 ayat (4)" }],
} as const satisfies Reading;

/** A due day of PP 49/2020 that is a holiday. */
export const covidDueDayOnHoliday = {
  id: "payment.due-day-30-on-holiday",
  options: ["next-working-day", "previous-working-day"],
  default: "next-working-day",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 21 ayat (3)" },
    { regulation: "pp-49-2020", article: "Pasal 4" },
  ],
  from: "2020-08-01",
} as const satisfies Reading;

/** How a month that is not complete counts for the late fee. */
export const lateFeePartMonths = {
  id: "payment.late-fee-part-months",
  options: ["begun", "completed"],
  default: "begun",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 22 ayat (1)" }],
} as const satisfies Reading;

/** Whether the late fee is counted on earlier late fees. */
export const lateFeeCompounding = {
  id: "payment.late-fee-compounding",
  options: ["simple", "compound"],
  default: "simple",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 22 ayat (1)" }],
} as const satisfies Reading;

/** Which unpaid months count as arrears on the day of an event. */
export const arrearsCount = {
  id: "payment.arrears-count",
  options: ["due-date-passed", "event-month-included", "last-paid-month"],
  default: "due-date-passed",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 38, 39, 41, 42" }],
} as const satisfies Reading;

/** From which month new pension limits hold. */
export const pensionLimitsStart = {
  id: "jp.limits-start",
  options: ["march", "february", "january"],
  default: "march",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 18" }],
  from: "2016-01-01",
} as const satisfies Reading;

/** All readings of this file, by name. */
export const paymentReadings = [
  arrearsCount,
  covidDueDayOnHoliday,
  lateFeeCompounding,
  lateFeePartMonths,
  pensionLimitsStart,
  restDays,
] as const;
