const shownAtStart = 4; // not law: how much of a NIK may be shown
const shownAtEnd = 2; // not law: how much of a NIK may be shown
const fewestDigits = 12; // not law: how much of a NIK may be shown

/** What is longer is no NIK, whatever stands in it. */
export const mostCharacters = 100; // not law: a bound of the input

const hidden = "**********";

/**
 * A NIK that may be shown: the regency of first registration and the last two
 * digits stay, so that a reader can find the line on paper; the birth date, the
 * sex and the rest of the serial number do not. Anything with too few digits is
 * hidden as a whole.
 *
 * @example
 * ```ts
 * maskNik("6205014609970001"); // => "6205**********01"
 * ```
 */
export function maskNik(text: string | number): string {
  if (typeof text !== "string" && typeof text !== "number") return hidden;
  const trimmed = String(text).trim();
  if (trimmed.length > mostCharacters) return hidden;
  const digits = trimmed.replace(/\D/g, "");
  if (digits.length < fewestDigits) return hidden;
  return digits.slice(0, shownAtStart) + hidden + digits.slice(-shownAtEnd);
}
