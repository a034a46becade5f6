import { regulationName, unknownArticle } from "../core/citation.js";
import { InvalidInputError } from "../core/errors.js";
import type { Format } from "../core/format.js";

/** The habits of a language in writing figures, days and articles. */
export interface Habits {
  /** Mark between thousands. */
  readonly group: string;
  /** Mark before decimals. */
  readonly decimal: string;
  /** What follows a percentage. */
  readonly percent: string;
  /** Whether whole rupiah are written with two decimals. */
  readonly sen: boolean;
  readonly monthNames: readonly string[];
  /** Said of an article whose number is not known. */
  readonly articleNotKnown: string;
}

/** How a language with these habits writes. */
export function makeFormat(habits: Habits): Format {
  const grouped = (digits: string): string =>
    digits.replace(/\B(?=(\d{3})+$)/g, () => habits.group); // not law: how an amount is written: two decimals, thousands apart
  const decimal = (value: string): string => {
    const [whole = "", fraction] = value.split(".");
    return grouped(whole) + (fraction === undefined ? "" : habits.decimal + fraction);
  };
  const month = (text: string): string =>
    `${habits.monthNames[Number(text.slice(5)) - 1] ?? ""} ${text.slice(0, 4)}`;
  return Object.freeze({
    rupiah: (amount) => {
      const [whole = "", fraction = ""] = amountText(amount).split(".");
      const sen = habits.sen
        ? fraction.padEnd(2, "0") // not law: how an amount is written: two decimals, thousands apart
        : fraction.length === 1
          ? `${fraction}0` // not law: how an amount is written: two decimals, thousands apart
          : fraction;
      return `Rp${grouped(whole)}${sen ? habits.decimal + sen : ""}`;
    },
    count: (count) => grouped(String(count)),
    percent: (percent) => decimal(percent) + habits.percent,
    decimal,
    date: (date) => `${Number(date.slice(8))} ${month(date.slice(0, 7))}`,
    month,
    citation: ({ regulation, article, amendedBy }) => {
      const amended = amendedBy ? ` (${regulationName(amendedBy)})` : "";
      const known = article === unknownArticle ? habits.articleNotKnown : article;
      return `${regulationName(regulation)} ${known}${amended}`;
    },
  } satisfies Format);
}

/** Programmes and registers by their abbreviations: `JKK, JKM`. */
export function abbreviations(ids: readonly (string | number)[]): string {
  return ids.map((id) => String(id).toUpperCase()).join(", ");
}

function amountText(amount: number | string): string {
  const text = String(amount);
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  throw new InvalidInputError([{ path: "amount", code: "expected.rupiah" }]);
}
