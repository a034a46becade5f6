import { monthOf } from "../core/calendar.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { warn, type Workings } from "../core/workings.js";
import type { Warning } from "../core/warning.js";
import { lawAsOf } from "./as-of.js";

/** Says so where a month lies beyond the date to which the law is known. */
export function warnAfterLawAsOf(workings: Workings, date: CalendarDate): void {
  const known = workings.context.law?.asOf ?? lawAsOf;
  if (monthOf(date) > monthOf(known)) warn(workings, afterAsOf(known));
}

function afterAsOf(known: CalendarDate): Warning {
  return {
    code: "after-law-as-of",
    message: {
      id: `Peraturan diketahui sampai ${known}; angka untuk waktu sesudahnya mengandaikan peraturan tidak berubah`,
      en: `The law is known to ${known}; figures for later times take it as unchanged`,
    },
  };
}
