import type { CleanValue } from "./cleaned-roster.js";

/** Rupiah a month: an amount, a range, nothing, or what it may mean. */
export type MoneyReading =
  | { readonly amount: number }
  | { readonly from?: number; readonly to?: number }
  | { readonly options: readonly CleanValue[] }
  | "nothing";

const number = String.raw`(\d[\d.,\s]*)`;
const unit = String.raw`\s*(jt|juta|jta|j|rb|ribu|rbu|rebu|k|m)?`;
const single = new RegExp(`^${number}${unit}$`);
const two = new RegExp(
  `^${number}${unit}\\s*(?:-|–|—|s/d|sd|s\\.d\\.?|sampai(?: dengan)?|hingga|to)\\s*${number}${unit}$`,
);
const mixed = /^(\d{1,3})\s*(?:jt|juta)\s*(\d{1,3})\s*(?:rb|ribu)$/; // not law: how amounts are written
const below = /^(?:<=?|≤|kurang dari|di ?bawah|dibawah|maksimal|maks|paling banyak|under|up to)\s*/;
const above = /^(?:>=?|≥|lebih dari|di ?atas|diatas|minimal|min|paling sedikit|over)\s*/;
const perMonth =
  /\s*(?:(?:\/|per|se)\s*-?\s*(?:bulan|bln|bl|month)|sebulan|,-|,--|\.-|-|rupiah|;|\.)$/;
const none = /^(?:nihil|(?:tidak|tdk|belum|blm) (?:ada|berpenghasilan|punya penghasilan))?$/;
const currency = /\b(?:rp|idr)\b\.?|(?:^|\s)rp\.?/g;

const thousands = 1_000; // not law: how thousands are written
const millions = 1_000_000; // not law: how millions are written
const factors: ReadonlyMap<string, number> = new Map([
  ...["jt", "juta", "jta", "j"].map((unitOf) => [unitOf, millions] as const),
  ...["rb", "ribu", "rbu", "rebu", "k"].map((unitOf) => [unitOf, thousands] as const),
]);
/** "500000 ribu" is half a million as often as half a billion. */
const tooManyThousands = 100_000_000; // not law: how thousands are written
const mostOffered = 100_000_000; // not law: larger amounts are no income of a month
const leastPlausible = 10_000; // not law: smaller amounts are written in thousands
const mostPlausible = 1_000_000_000; // not law: larger amounts are mistyped

/** Rupiah as people write them: "1,5 jt", "Rp 1.000.000,-", "500 ribu", "1000000-2000000"; undefined where nothing fits. */
export function readMoney(given: string | number): MoneyReading | undefined {
  if (typeof given === "number") return judged(given);
  let text = given.toLowerCase().replace(currency, " ");
  for (let bare = text; ; text = bare) {
    bare = text.replace(perMonth, "").trim();
    if (bare === text) break;
  }
  if (none.test(text)) return "nothing";
  const range = two.exec(text);
  if (range) return fromRange(range);
  if (below.test(text)) return bounded("to", text.replace(below, ""));
  if (above.test(text)) return bounded("from", text.replace(above, ""));
  const parts = mixed.exec(text);
  if (parts) return judged(Number(parts[1]) * millions + Number(parts[2]) * thousands);
  const match = single.exec(text);
  const amount = amountOf(match?.[1] ?? "", match?.[2]);
  const isThousands = match?.[2] !== undefined && amount >= tooManyThousands;
  return isThousands ? { options: [amount / thousands, amount] } : judged(amount);
}

function fromRange([, first = "", firstUnit, second = "", secondUnit]: RegExpExecArray):
  MoneyReading | undefined {
  const shared = amountOf(first, firstUnit ?? secondUnit);
  const alone = amountOf(first, firstUnit);
  const to = amountOf(second, secondUnit);
  const from = shared > to && alone >= leastPlausible ? alone : shared;
  return to >= leastPlausible && from <= to
    ? { from: Math.round(from), to: Math.round(to) }
    : undefined;
}

function bounded(end: "from" | "to", text: string): MoneyReading | undefined {
  const match = single.exec(text.replace(currency, " ").trim());
  const amount = amountOf(match?.[1] ?? "", match?.[2]);
  return amount >= leastPlausible ? { [end]: Math.round(amount) } : undefined;
}

function judged(amount: number): MoneyReading | undefined {
  if (amount === 0) return "nothing";
  if (!(amount >= 0 && amount <= mostPlausible)) return undefined;
  if (amount < leastPlausible) {
    const meant = [1, thousands, millions].map((factor) => amount * factor);
    return { options: meant.filter((each) => Number.isInteger(each) && each <= mostOffered) };
  }
  return Number.isInteger(amount) ? { amount } : { amount: Math.round(amount) };
}

/** "1.500.000", "1,500,000", "1.500.000,00", "1,5"; NaN where it is none. */
function amountOf(digits: string, unitGiven: string | undefined): number {
  if (apart.test(digits)) return NaN;
  const text = digits.replace(/\s/g, "").replace(/[.,]+$/, "");
  const factor = unitGiven === undefined ? 1 : (factors.get(unitGiven) ?? NaN);
  const amount = plainNumber(text, factor < millions);
  return factor === 1 ? amount : Math.round(amount * factor);
}

/** Two numbers, or a number of an item before one: blanks stand before three digits, and no mark before them. */
const apart = /[.,]\s+\d|\d\s+(?!\d{3}(?!\d))\d|^\d{1,3}\s+\d{3}(?<!000)\s*$|^\d{4,}\s+\d/; // not law: how amounts are written

const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/; // not law: how amounts are written
const groupedWithDecimals = /^(\d{1,3}(?:([.,])\d{3})+)[.,]\d{1,2}$/; // not law: how amounts are written
const withDecimals = /^\d+[.,]\d{1,2}$/; // not law: how amounts are written
const decimal = /^\d+[.,]\d{1,3}$/; // not law: how amounts are written

function plainNumber(text: string, isGrouped: boolean): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (isGrouped || text.replace(/\d/g, "").length > 1) {
    if (grouped.test(text)) return Number(text.replace(/[.,]/g, ""));
    const whole = groupedWithDecimals.exec(text)?.[1];
    if (whole !== undefined) return Number(whole.replace(/[.,]/g, ""));
    return withDecimals.test(text) ? Number(text.replace(",", ".")) : NaN;
  }
  return decimal.test(text) ? Number(text.replace(",", ".")) : NaN;
}
