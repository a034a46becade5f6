import { wordKey } from "./cell-text.js";

const yes: ReadonlySet<string> = new Set("ya y yes iya sudah sdh true benar masih ada".split(" "));
const no: ReadonlySet<string> = new Set("tidak tdk no n t false belum blm bukan".split(" "));

/** Yes or no as lists write it; undefined where it is not clear. */
export function readYesNo(given: string): boolean | undefined {
  const key = wordKey(given);
  if (yes.has(key)) return true;
  return no.has(key) ? false : undefined;
}
