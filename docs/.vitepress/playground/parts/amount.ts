import type { Language } from "./law-address.js";

/** Digits in groups of three, as the language separates them. */
export function groupedDigits(amount: number, language: Language): string {
  return String(Math.trunc(amount)).replaceAll(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
}

/** The amount that a text of digits and separators means; undefined without a digit. */
export function readAmount(text: string): number | undefined {
  const digits = text.replaceAll(/\D/g, "").slice(0, 15);
  return digits === "" ? undefined : Number(digits);
}
