import type { Format } from "../../core/format.js";
import { makeFormat } from "../make-format.js";

/** How English writes figures, days and articles. */
export const format: Format = makeFormat({
  group: ",",
  decimal: ".",
  percent: " %",
  sen: false,
  monthNames: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  articleNotKnown: "(article not known)",
});

export const rupiah: Format["rupiah"] = format.rupiah;
export const count: Format["count"] = format.count;
export const percent: Format["percent"] = format.percent;
export const decimal: Format["decimal"] = format.decimal;

/** A number with its noun: `1 village`, `2 villages`. */
export function counted(count: number, noun: string, written?: string): string {
  return many(written ?? count, noun);
}

/** Whether a number that is written already is one. */
export function isOne(written: string | number): boolean {
  return String(written) === "1"; // not law: one or several
}

/** A number that is written already, with its noun: `1 person`, `1,200 people`. */
export function many(written: string | number, noun: string, nouns = `${noun}s`): string {
  return `${written} ${isOne(written) ? noun : nouns}`;
}
