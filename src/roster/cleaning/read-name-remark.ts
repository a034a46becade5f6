import { wordKey } from "./cell-text.js";
import { type NoteReading, readNote } from "./read-note.js";

const dead = "(?:alm|almh|almarhum|almarhumah)";
const first = new RegExp(`^${dead}\\b`);
const anywhere = new RegExp(`\\b(?:${dead}|meninggal|wafat)\\b`);
const parent = new RegExp(`\\b(?:bin|binti) ${dead}\\b`);
const another = /\b(?:bin|binti|janda|duda|istri|isteri|suami|anak|ahli waris)\b/;
const brackets = /\(([^)]*)\)/;

/** What a name tells of the person besides: "Alm. Amat", "Amat (pindah)"; the father of "Amat bin Alm. Said" is another. */
export function readNameRemark(name: string): NoteReading {
  const key = wordKey(name);
  if (parent.test(key)) return undefined;
  const isOfAnother = another.test(key);
  const inside = brackets.exec(name)?.[1];
  const told = inside === undefined ? undefined : readNote(inside);
  if (told !== undefined && !isOfAnother) return told;
  if (anywhere.test(key)) {
    return first.test(key) && !isOfAnother ? { alive: false } : { unclear: "alive" };
  }
  return told && ("moved" in told ? { unclear: "moved" } : told);
}
