import { nameKey } from "./name-key.js";

/**
 * Whether an occupation, as identity cards have it, is none: who is said to be a
 * student, retired or at home may work all the same, so it must be asked.
 */
export function isNotWork(occupation: string): boolean {
  const key = nameKey(occupation);
  return (
    names.has(key) || withoutWork.test(key) || key.split(" ").some((word) => retired.has(word))
  );
}

/** Whoever it is: "disabilitas tidak bekerja", "belum kerja". */
const withoutWork = /\b(?:tidak|belum|tdk|blm|tak) (?:ber|be)?kerja\b|\b(?:menganggur|nganggur)\b/;

const names: ReadonlySet<string> = new Set(
  [
    "belum/tidak bekerja",
    "belum bekerja",
    "tidak bekerja",
    "pengangguran",
    "mengurus rumah tangga",
    "ibu rumah tangga",
    "IRT",
    "pelajar/mahasiswa",
    "pelajar",
    "mahasiswa",
    "siswa",
    "siswi",
    "santri",
    "mahasiswi",
    "anak sekolah",
    "sekolah",
    "tidak ada pekerjaan",
    "tidak punya pekerjaan",
    "pencari kerja",
    "lansia",
    "jompo",
    "kuliah",
    "ikut orang tua",
    "turut orang tua",
    "ikut suami",
    "balita",
    "unemployed",
    "housewife",
    "student",
  ].map(nameKey),
);

const retired: ReadonlySet<string> = new Set(
  ["pensiunan", "pensiun", "purnawirawan", "purnabakti", "retired"].map(nameKey),
);

/** Words that deny the one after them: "non ASN", "bukan PNS". */
export const denials: ReadonlySet<string> = new Set(["non", "bukan", "not"]);
