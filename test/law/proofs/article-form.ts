import { unknownArticle } from "../../../src/core/citation.js";

/** Words that name a place in a regulation. */
const words =
  /^(Pasal|ayat|huruf|angka|nomor|kelompok|bagian|Lampiran|[Pp]enjelasan|penjelasannya)$/;
const joints = /^(dan|sampai)$/;
const numbers = /^(\d+[A-Z]?|\(\d+[a-z]?\)|[IVX]+|[a-z]|[IVXA-Z](\.[a-z\d]+)+)$/;

/** Places of regulations that are not told by article: what they say stands under a heading. */
const headings: readonly string[] = [
  "Diktum bagi gubernur, bupati, wali kota",
  "Instruksi kepada Menteri Ketenagakerjaan",
  "Instruksi percepatan penghapusan kemiskinan ekstrem",
  "Kegiatan prioritas daerah lainnya",
  "Ketentuan hukum",
  "Lampiran pedoman penyusunan APBD",
  "Prioritas Dana Desa 2026",
  "Penjelasan Umum",
  "Pasal 17 ayat (1) huruf a UU Pajak Penghasilan",
];

/** Whether an article is written as the law numbers it, or is known not to be known. */
export function isWellFormed(article: string): boolean {
  if (article === unknownArticle || headings.includes(article)) return true;
  const parts = article.split(/,? /);
  const [first = ""] = parts;
  return (
    words.test(first) &&
    parts.every((part) => [words, joints, numbers].some((form) => form.test(part))) &&
    !joints.test(parts.at(-1) ?? "") &&
    parts.every((part, index) => !isOpenEnded(part, parts[index + 1]))
  );
}

/** A word such as `Pasal` that no number follows. */
function isOpenEnded(part: string, next = ""): boolean {
  if (part === "ayat") return !/^\(\d+[a-z]?\)$/.test(next);
  return /^(Pasal|huruf|angka|nomor|kelompok|bagian)$/.test(part) && !numbers.test(next);
}
