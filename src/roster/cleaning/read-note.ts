import { wordKey } from "./cell-text.js";

/** What a remark tells of the person: nothing of use, a death, a move, or something that only sounds like it. */
export type NoteReading =
  | { readonly alive: false }
  | { readonly moved: true }
  | { readonly unclear: "alive" | "moved" }
  | undefined;

const death =
  /\b(meninggal|wafat|almarhum|almarhumah|alm|almh|mati|md|tutup usia|dead|died|deceased)\b/;
const diedPlainly =
  /^(?:sudah |sdh |telah |ybs |yang bersangkutan )*(?:meninggal(?: dunia)?|wafat|almarhum|almarhumah|alm|almh|mati|tutup usia|dead|died|deceased)(?: (?:tahun|thn|th|tgl|tanggal|pada|bulan|\d{1,4}|\p{L}{3,9}(?= \d{4})))*$/u; // not law: how remarks are written
const move = /\b(pindah|pindahan|moved)\b/;
const movedPlainly =
  /^(?:sudah |sdh |telah |ybs |yang bersangkutan )*(?:pindah|moved)(?: (?:domisili|alamat|penduduk|rumah|tempat tinggal|keluar|away|ke \p{L}[\p{L} ]*|tahun|thn|th|\d{1,4}))*$/u; // not law: how remarks are written

/** Reads a remark; what speaks of another ("suami meninggal") is for a person to settle. */
export function readNote(given: string): NoteReading {
  const key = wordKey(given);
  if (death.test(key)) return diedPlainly.test(key) ? { alive: false } : { unclear: "alive" };
  if (move.test(key)) return movedPlainly.test(key) ? { moved: true } : { unclear: "moved" };
  return key === "mutasi keluar" || key === "hilang" ? { unclear: "moved" } : undefined;
}
