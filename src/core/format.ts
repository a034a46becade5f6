import type { Locale } from "./bilingual.js";
import { InvalidInputError } from "./errors.js";
import { expected } from "./expectations.js";
import type { Rupiah } from "./vocabulary.js";

const marks = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } };

/**
 * An amount as people write it: `Rp16.800,00` in Indonesian, `Rp16,800` in
 * English. Takes a number or an exact decimal text. Throws InvalidInputError for
 * anything else.
 *
 * @example
 * ```ts
 * formatRupiah(16_800, "id"); // => "Rp16.800,00"
 * formatRupiah("5600.74044", "en"); // => "Rp5,600.74044"
 * ```
 */
export function formatRupiah(amount: Rupiah | string, locale: Locale): string {
  if (!/^\d+(\.\d+)?$/.test(String(amount)) || !Object.hasOwn(marks, locale)) {
    throw new InvalidInputError([{ path: "amount", message: expected.rupiah }]);
  }
  const [whole = "", fraction = ""] = String(amount).split(".");
  const cents =
    locale === "id" ? fraction.padEnd(2, "0") : fraction.length === 1 ? `${fraction}0` : fraction;
  return `Rp${grouped(whole, locale)}${cents ? marks[locale].decimal + cents : ""}`;
}

/** A count with its thousands apart: `20.337` in Indonesian, `20,337` in English. */
export function formatCount(count: number, locale: Locale): string {
  return grouped(String(count), locale);
}

/** A percent text: `0,24%` in Indonesian, `0.24 %` in English. */
export function formatPercent(percent: string, locale: Locale): string {
  return `${formatDecimal(percent, locale)}${locale === "id" ? "%" : " %"}`;
}

/** A decimal text: `1.234,5` in Indonesian, `1,234.5` in English. */
export function formatDecimal(value: string, locale: Locale): string {
  const [whole = "", fraction] = value.split(".");
  const decimals = fraction === undefined ? "" : marks[locale].decimal + fraction;
  return `${grouped(whole, locale)}${decimals}`;
}

function grouped(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, marks[locale].group);
}
