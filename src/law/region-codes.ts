import { deepFreeze } from "../core/deep-freeze.js";
import type { CalendarDate } from "../core/vocabulary.js";

/** First two digits of the codes that the ministry of the interior gives to provinces. */
export const provinceCodes: ReadonlySet<string> = new Set(
  (
    "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 " +
    "71 72 73 74 75 76 81 82 91 92 93 94 95 96"
  ).split(" "),
);

/** A regency that has another code since a day: the place is the same. */
export interface Recoding {
  readonly from: string;
  readonly to: string;
  readonly since: CalendarDate;
}

/** Regencies of the province founded by UU 29/2022; known from lists of codes, not from the decree on codes. */
export const recodings: readonly Recoding[] = /* @__PURE__ */ deepFreeze([
  { from: "92.01", to: "96.01", since: "2022-12-08" },
  { from: "92.04", to: "96.02", since: "2022-12-08" },
  { from: "92.05", to: "96.03", since: "2022-12-08" },
  { from: "92.09", to: "96.04", since: "2022-12-08" },
  { from: "92.10", to: "96.05", since: "2022-12-08" },
  { from: "92.71", to: "96.71", since: "2022-12-08" },
]);

/** A dotted code with the code that its regency has today. */
export function currentCode(code: string): string {
  const found = recodings.find(({ from }) => code === from || code.startsWith(`${from}.`));
  return found ? found.to + code.slice(found.from.length) : code;
}
