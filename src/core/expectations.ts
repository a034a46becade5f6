import type { Bilingual } from "./bilingual.js";
import { firstYear, lastYear } from "./calendar.js";

const known = new Map<string, Bilingual>();

/**
 * What fields of an input must be. The English text is also the message of the
 * schema, by which the Indonesian one is found.
 */
export function expectations<Name extends string>(
  texts: Readonly<Record<Name, Bilingual>>,
): Readonly<Record<Name, Bilingual>> {
  for (const text of Object.values<Bilingual>(texts)) known.set(text.en, text);
  return texts;
}

/** The expectation behind a schema's message, if it is one. */
export function expectationOf(message: string): Bilingual | undefined {
  return known.get(message);
}

type CoreExpectation =
  | "rupiah"
  | "date"
  | "month"
  | "programmes"
  | "count"
  | "positiveCount"
  | "text"
  | "options"
  | "law"
  | "result"
  | "wage";

/** Expectations that several rooms share. */
export const expected: Readonly<Record<CoreExpectation, Bilingual>> = expectations({
  rupiah: {
    id: "rupiah: tidak negatif, bulat atau dengan paling banyak dua desimal, sebagai angka atau teks desimal tanpa pemisah ribuan, di bawah 2^53",
    en: "rupiah: not negative, whole or with at most two decimals, as a number or decimal text without thousands separators, below 2^53",
  },
  date: {
    id: `tanggal kalender YYYY-MM-DD, tahun ${firstYear} sampai ${lastYear}`,
    en: `a calendar date YYYY-MM-DD, year ${firstYear} to ${lastYear}`,
  },
  month: {
    id: `bulan iuran YYYY-MM, tahun ${firstYear} sampai ${lastYear}`,
    en: `a contribution month YYYY-MM, year ${firstYear} to ${lastYear}`,
  },
  programmes: {
    id: 'daftar program (jkk, jkm, jht, jp, jkp) tanpa pengulangan, atau "required"',
    en: 'a list of programmes (jkk, jkm, jht, jp, jkp) without repetition, or "required"',
  },
  count: { id: "bilangan bulat, tidak negatif", en: "a whole number, not negative" },
  positiveCount: { id: "bilangan bulat, sekurang-kurangnya 1", en: "a whole number, at least 1" },
  text: { id: "teks yang tidak kosong", en: "a text that is not empty" },
  options: {
    id: "opsi: { law?, readings?, rounding?: { to?, mode? } }",
    en: "options: { law?, readings?, rounding?: { to?, mode? } }",
  },
  law: {
    id: "kumpulan peraturan, misalnya indonesianLaw atau hasil amendLaw",
    en: "a body of law, e.g. indonesianLaw or a result of amendLaw",
  },
  result: {
    id: "hasil dari pustaka ini, tidak diubah",
    en: "a result of this library, unchanged",
  },
  wage: {
    id: "upah: rupiah sebulan, { daily }, { pieceRate: [upah tiap bulan] }, { weatherPieceRate: [upah tiap bulan] }, atau { sameWork: [upah pekerjaan yang sama] }",
    en: "a wage: rupiah a month, { daily }, { pieceRate: [wage of each month] }, { weatherPieceRate: [wage of each month] } or { sameWork: [wages of the same work] }",
  },
});
