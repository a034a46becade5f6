import type { Bilingual } from "../../core/bilingual.js";
import type { Bound, Range } from "../../law/local-schemes/local-scheme.js";

/** Whether a number lies in a range. */
export function isWithin(value: number, { from, to }: Range): boolean {
  return (
    (from === undefined || value > from.value || (from.inclusive && value === from.value)) &&
    (to === undefined || value < to.value || (to.inclusive && value === to.value))
  );
}

/** A range in words: "18 or more and under 65". */
export function rangeText({ from, to }: Range): Bilingual {
  const parts = [from && lowerText(from), to && upperText(to)].filter((part) => part !== undefined);
  return {
    id: parts.map((part) => part.id).join(" dan "),
    en: parts.map((part) => part.en).join(" and "),
  };
}

function lowerText({ value, inclusive }: Bound): Bilingual {
  return inclusive
    ? { id: `sekurang-kurangnya ${value}`, en: `at least ${value}` }
    : { id: `di atas ${value}`, en: `over ${value}` };
}

function upperText({ value, inclusive }: Bound): Bilingual {
  return inclusive
    ? { id: `paling banyak ${value}`, en: `at most ${value}` }
    : { id: `di bawah ${value}`, en: `under ${value}` };
}

/** Whole rupiah with the thousands apart in either language. */
export function rupiahText(rupiah: number): Bilingual {
  const [whole = "", sen] = String(rupiah).split(".");
  const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return {
    id: `Rp${grouped(".")}${sen === undefined ? "" : `,${sen}`}`,
    en: `Rp${grouped(",")}${sen === undefined ? "" : `.${sen}`}`,
  };
}
