import type { Bilingual } from "./bilingual.js";

type Expectation =
  | "rupiah"
  | "date"
  | "month"
  | "programmes"
  | "segment"
  | "wage"
  | "count"
  | "positiveCount"
  | "targetRatio"
  | "text"
  | "grade"
  | "oneEvent"
  | "question"
  | "definition"
  | "heirs"
  | "membershipStart"
  | "birthDate"
  | "startsSchool"
  | "working"
  | "villageCodes"
  | "options"
  | "result"
  | "period"
  | "covered"
  | "fundedMonths";

/** What the fields of an input must be. The English text is also the message of the schema. */
export const expected: Readonly<Record<Expectation, Bilingual>> = {
  rupiah: {
    id: "rupiah: tidak negatif, bulat atau dengan paling banyak dua desimal, sebagai angka atau teks desimal, di bawah 2^53",
    en: "rupiah: not negative, whole or with at most two decimals, as a number or decimal text, below 2^53",
  },
  date: { id: "tanggal kalender YYYY-MM-DD", en: "a calendar date YYYY-MM-DD" },
  month: { id: "bulan iuran YYYY-MM", en: "a contribution month YYYY-MM" },
  programmes: {
    id: 'daftar program tanpa pengulangan, atau "required"',
    en: 'a list of programmes without repetition, or "required"',
  },
  segment: {
    id: "segmen yang sudah dicakup fungsi ini (wage-earner, non-wage-earner; construction hanya untuk manfaat; migrant-worker belum)",
    en: "a segment that this function covers (wage-earner, non-wage-earner; construction for benefits only; migrant-worker not yet)",
  },
  wage: {
    id: "upah: rupiah sebulan, { daily }, { pieceRate: [3 bulan] } atau { weatherPieceRate: [12 bulan] }",
    en: "a wage: rupiah a month, { daily }, { pieceRate: [3 months] } or { weatherPieceRate: [12 months] }",
  },
  count: { id: "bilangan bulat, tidak negatif", en: "a whole number, not negative" },
  positiveCount: { id: "bilangan bulat, sekurang-kurangnya 1", en: "a whole number, at least 1" },
  targetRatio: {
    id: "rasio di atas 0 sampai 1: tulis 0.2 untuk 20 persen",
    en: "a ratio above 0 and up to 1: write 0.2 for 20 percent",
  },
  text: { id: "teks yang tidak kosong", en: "a text that is not empty" },
  grade: { id: "kelas yang ada pada jenjang itu", en: "a grade that the level has" },
  oneEvent: {
    id: "tepat satu dari death dan totalDisability harus true",
    en: "exactly one of death and totalDisability must be true",
  },
  question: {
    id: "pertanyaan: membership, jkm, atau scholarship",
    en: "a question: membership, jkm or scholarship",
  },
  definition: {
    id: 'definisi: "eligible-bpjs", "employed-bps", "segment", atau { id, numerator, denominator, domicile }',
    en: 'a definition: "eligible-bpjs", "employed-bps", "segment" or { id, numerator, denominator, domicile }',
  },
  heirs: {
    id: "heirs tidak boleh false bila ada anak: anak adalah ahli waris",
    en: "heirs must not be false where there are children: children are heirs",
  },
  membershipStart: {
    id: "membershipStart tidak boleh sesudah date",
    en: "membershipStart must not be after date",
  },
  birthDate: {
    id: "tanggal lahir yang tidak sesudah kejadian (anak dalam kandungan: tanyakan kepada BPJS)",
    en: "a birth date not after the event (a child not yet born: ask BPJS)",
  },
  startsSchool: {
    id: 'tahun ajaran masuk TK, hanya untuk level "not-yet", tidak sebelum tahun kejadian',
    en: 'the school year of entering kindergarten, only for level "not-yet", not before the year of the event',
  },
  working: {
    id: "true, false, atau pekerjaan yang dikecualikan Permenaker 1/2025",
    en: "true, false, or a kind of work that Permenaker 1/2025 permits",
  },
  villageCodes: { id: "kode desa tanpa pengulangan", en: "village codes without repetition" },
  options: {
    id: "opsi: { law?, readings?, rounding?: { to?, mode? } }",
    en: "options: { law?, readings?, rounding?: { to?, mode? } }",
  },
  result: {
    id: "hasil dari pustaka ini, tidak diubah",
    en: "a result of this library, unchanged",
  },
  period: {
    id: "bulan `to` tidak sebelum `from`, dan paling lama 600 bulan",
    en: "a month `to` not before `from`, and at most 600 months",
  },
  covered: {
    id: "alreadyCovered tidak boleh melebihi headcount",
    en: "alreadyCovered must not exceed headcount",
  },
  fundedMonths: {
    id: "months tidak boleh melebihi banyaknya bulan periode",
    en: "months must not exceed the months of the period",
  },
};

/** All expectations, for translating a schema's message. */
export const expectations: readonly Bilingual[] = Object.values(expected);
