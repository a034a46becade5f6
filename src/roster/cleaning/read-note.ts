import { outsideMatch } from "../../workers/outside-match.js";
import { editDistance } from "../edit-distance.js";
import { isDoubted, wordKey } from "./cell-text.js";

/** What a remark tells of the person: nothing of use, a death, a move, or something that only sounds like it. */
export type NoteReading =
  | { readonly alive: false }
  | { readonly moved: true }
  | { readonly unclear: "alive" | "moved" | "inSeparateScheme" }
  | undefined;

const death =
  /\b(meninggal|wafat|almarhum|almarhumah|alm|almh|mati|md|m d|tutup usia|berpulang|dead|died|deceased)\b/;
const diedPlainly =
  /^(?:sudah |sdh |telah |ybs |yang bersangkutan )*(?:meninggal(?: dunia)?|wafat|almarhum|almarhumah|alm|almh|mati|tutup usia|dead|died|deceased)(?: (?:tahun|thn|th|tgl|tanggal|pada|bulan|\d{1,4}|\p{L}{3,9}(?= \d{4})))*$/u; // not law: how remarks are written
const move = /\b(pindah|pindahan|moved)\b/;
const movedPlainly =
  /^(?:sudah |sdh |telah |ybs |yang bersangkutan )*(?:pindah|moved)(?: (?:domisili|alamat|penduduk|rumah|tempat tinggal|keluar|away|ke \p{L}[\p{L} ]*|tahun|thn|th|\d{1,4}))*$/u; // not law: how remarks are written
const withinVillage = /\bke (?:rt|rw|dusun|dukuh|lingkungan|jorong|blok)\b/;
const away =
  /\b(?:merantau|rantau|perantauan|mutasi|(?:tidak|tdk|tak) (?:lagi )?(?:berdomisili|domisili|ditemukan|di ?tempat|dikenal)|domisili (?:di )?luar|(?:bukan|tidak lagi|sudah tidak) (?:warga|penduduk)|luar (?:negeri|daerah|pulau))\b/;
const absent: ReadonlySet<string> = new Set(["hilang", "pergi", "tidak valid"]);

/** Reads a remark; what speaks of another ("suami meninggal") or is mistyped is for a person to settle. */
export function readNote(given: string): NoteReading {
  const key = wordKey(given);
  const isSure = !isDoubted(given);
  if (death.test(key))
    return isSure && diedPlainly.test(key) ? { alive: false } : { unclear: "alive" };
  if (move.test(key))
    return isSure && movedPlainly.test(key) && !withinVillage.test(key)
      ? { moved: true }
      : { unclear: "moved" };
  const words = key.split(" ");
  if (words.some((word) => isNear(word, "meninggal", 2))) return { unclear: "alive" }; // not law: letters that may be mistyped
  const isMove = words.some((word) => word.startsWith("p") && isNear(word, "pindah", 1));
  if (isMove || away.test(key) || absent.has(key)) return { unclear: "moved" };
  const outside = outsideMatch(given);
  return outside && outside.group.id !== "state-officials"
    ? { unclear: "inSeparateScheme" }
    : undefined;
}

function isNear(word: string, wanted: string, most: number): boolean {
  return editDistance(word, wanted, most) <= most;
}
