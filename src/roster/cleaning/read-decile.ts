import { wordKey } from "./cell-text.js";

const form = /^(?:d|ds|desil|decile|des)?\s*(?:ke\s*)?(\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)(?:\s0+)?$/; // not law: how deciles are written
/** "<= 4" and "6+" are several deciles, "10 %" is a share; a lone V or X is as often a tick. */
const another = /[<>≤≥+%~±]|\d\s+\d|^\W*[vx]\W*$/i;
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** A decile from 1 to 10 as lists write it; undefined where it is not clear. */
export function readDecile(given: string): number | undefined {
  if (another.test(given)) return undefined;
  const told = form.exec(wordKey(given))?.[1] ?? "";
  const decile = Number(told) || roman.indexOf(told) + 1;
  return decile >= 1 && decile <= roman.length ? decile : undefined;
}
