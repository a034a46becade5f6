import type { ErrorCode, OwnWords } from "../../../src/index.js";

interface Advice {
  readonly cause: OwnWords;
  readonly remedy: OwnWords;
}

/** The classes of errors, with what causes them and what helps. */
export const errorClasses: readonly (Advice & {
  readonly code: ErrorCode;
  readonly name: string;
})[] = [
  {
    code: "invalid-input",
    name: "InvalidInputError",
    cause: {
      en: "a field is missing, unknown or of another form, or facts contradict each other",
      id: "suatu isian kurang, tidak dikenal, atau salah bentuknya, atau data saling bertentangan",
    },
    remedy: {
      en: "read `issues`: each has the path of the field and what was expected",
      id: "baca `issues`: setiap butir menyebut letak isian dan apa yang diharapkan",
    },
  },
  {
    code: "missing-fact",
    name: "MissingFactError",
    cause: {
      en: "the law needs a fact without which no figure is true, such as the risk group",
      id: "peraturan memerlukan data yang tanpanya tidak ada angka yang benar, misalnya tingkat risiko",
    },
    remedy: {
      en: "ask for `field`; `why` and `cites` give the reason",
      id: "tanyakan `field`; alasannya ada pada `why` dan `cites`",
    },
  },
  {
    code: "not-covered",
    name: "NotCoveredError",
    cause: {
      en: "the law does not open the programme to the segment",
      id: "peraturan tidak membuka program itu bagi segmen tersebut",
    },
    remedy: {
      en: "leave the programme out, or look whether the person belongs to another segment; the article is in `cites`",
      id: "hapus programnya, atau periksa apakah orang itu masuk segmen lain; pasalnya ada pada `cites`",
    },
  },
  {
    code: "out-of-coverage",
    name: "OutOfCoverageError",
    cause: {
      en: "no version of the provision holds on that day: before July 2015, before a programme began, or after a value that is not announced yet",
      id: "tidak ada versi ketentuan pada hari itu: sebelum Juli 2015, sebelum programnya mulai, atau sesudah nilai yang belum diumumkan",
    },
    remedy: {
      en: "`firstDate` and `lastDate` are the days that can be asked; for the future put an expected value in with `amendLaw`",
      id: "`firstDate` dan `lastDate` adalah hari yang dapat ditanyakan; untuk masa depan masukkan perkiraan dengan `amendLaw`",
    },
  },
  {
    code: "unsafe-amount",
    name: "UnsafeAmountError",
    cause: {
      en: "an amount is too large to be exact as a number",
      id: "jumlah terlalu besar untuk disimpan tepat sebagai angka",
    },
    remedy: {
      en: "look for a slip in the input; split the groups if the sum is really so large",
      id: "periksa salah ketik pada masukan; pisahkan kelompoknya bila jumlahnya memang sebesar itu",
    },
  },
  {
    code: "aborted",
    name: "AbortedError",
    cause: {
      en: "the signal of a long run was aborted",
      id: "sinyal pekerjaan panjang dibatalkan",
    },
    remedy: {
      en: "nothing is wrong: there is no result, run it again if you want one",
      id: "tidak ada yang salah: hasilnya tidak ada, jalankan lagi bila perlu",
    },
  },
];

/** The codes of issues that any field may have. */
export const generalIssues: Readonly<Record<string, Advice>> = {
  "issue.required": {
    cause: { en: "the field is not given", id: "isian tidak diberikan" },
    remedy: {
      en: "give it; `undefined` counts as not given",
      id: "isi; `undefined` sama dengan kosong",
    },
  },
  "issue.required-as": {
    cause: {
      en: "the field is not given, and has a known form",
      id: "isian yang bentuknya tertentu tidak diberikan",
    },
    remedy: {
      en: "give it in the form that the sentence names",
      id: "isi menurut bentuk dalam kalimatnya",
    },
  },
  "issue.type": {
    cause: { en: "a value of another type", id: "jenis nilainya lain" },
    remedy: {
      en: "give the type that the sentence names",
      id: "berikan jenis yang disebut dalam kalimatnya",
    },
  },
  "issue.one-of": {
    cause: { en: "not one of the choices", id: "bukan salah satu pilihan" },
    remedy: { en: "take one of `values`", id: "pilih salah satu dari `values`" },
  },
  "issue.nearest": {
    cause: {
      en: "a choice that is not known, perhaps a slip",
      id: "pilihan tidak dikenal, mungkin salah ketik",
    },
    remedy: {
      en: "look at the nearest ones that it names",
      id: "lihat pilihan terdekat yang disebutkan",
    },
  },
  "issue.at-least": {
    cause: { en: "a number or list that is too small", id: "angka atau daftar terlalu kecil" },
    remedy: { en: "look for a slip, or the wrong unit", id: "periksa salah ketik atau satuannya" },
  },
  "issue.at-most": {
    cause: { en: "a number or list that is too large", id: "angka atau daftar terlalu besar" },
    remedy: { en: "look for a slip, or the wrong unit", id: "periksa salah ketik atau satuannya" },
  },
  "issue.unknown-fields": {
    cause: {
      en: "a field that this input does not have",
      id: "isian yang tidak ada dalam masukan ini",
    },
    remedy: {
      en: "correct the name, or drop it: unknown facts are never ignored",
      id: "betulkan namanya atau hapus: data yang tidak dikenal tidak pernah diabaikan",
    },
  },
  "issue.no-such-reading": {
    cause: {
      en: "the id of a reading that is not in the register",
      id: "id tafsiran tidak ada dalam daftar",
    },
    remedy: {
      en: "see [readings](../../law/en/readings.md)",
      id: "lihat [tafsiran](../../law/id/readings.md)",
    },
  },
  "issue.not-valid": {
    cause: {
      en: "an issue of a schema that has no code of this library",
      id: "kesalahan skema tanpa kode pustaka ini",
    },
    remedy: {
      en: "read the message of zod that it passes on",
      id: "baca pesan zod yang diteruskan",
    },
  },
};
