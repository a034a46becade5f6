import type { Format } from "../../core/format.js";
import { makeFormat } from "../make-format.js";

/** How Indonesian writes figures, days and articles. */
export const format: Format = makeFormat({
  group: ".",
  decimal: ",",
  percent: "%",
  sen: true,
  monthNames: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  articleNotKnown: "(pasalnya belum diketahui)",
});

export const rupiah: Format["rupiah"] = format.rupiah;
export const count: Format["count"] = format.count;
export const percent: Format["percent"] = format.percent;
export const decimal: Format["decimal"] = format.decimal;

const ordinals = ["pertama", "kedua", "ketiga", "keempat", "kelima"];

/** A place in an order: `pertama`, `kedua`, `ke-6`. */
export function ordinal(place: number): string {
  return ordinals[place - 1] ?? `ke-${place}`;
}
