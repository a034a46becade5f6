import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** How the return is credited. */
export const jhtCrediting: Reading<"yearly" | "monthly"> = {
  id: "jht.crediting",
  question: {
    id: "Bagaimana hasil pengembangan JHT dibukukan?",
    en: "How is the return of JHT credited?",
  },
  options: [
    {
      id: "yearly",
      label: {
        id: "setahun sekali, dengan bagian setahun bagi iuran tahun berjalan (cara simulasi JMO)",
        en: "once a year, pro rata for the contributions of the year (the method of the JMO simulator)",
      },
    },
    {
      id: "monthly",
      label: {
        id: "setiap bulan dengan seperduabelas tingkat setahun, majemuk",
        en: "every month with a twelfth of the yearly rate, compounding",
      },
    },
  ],
  default: "yearly",
  why: {
    id: "Cara ini menghasilkan angka simulasi resmi sampai rupiah terakhir. Pasal 27 ayat (2) berbicara tentang laporan bulanan; cara pembukuan pada rekening tidak ditemukan.",
    en: "It reproduces the official simulation to the rupiah. Pasal 27 (2) speaks of a monthly statement; how live accounts are credited was not found.",
  },
  cites: [{ regulation: "pp-46-2015", article: "Pasal 27" }],
};

/** Whether the two accounts of UU 4/2023 operate. */
export const jhtAccounts: Reading<"one-account" | "main-and-additional"> = {
  id: "jht.accounts",
  question: {
    id: "Apakah pemisahan akun utama dan akun tambahan JHT sudah berjalan?",
    en: "Is JHT split into a main and an additional account already?",
  },
  options: [
    {
      id: "one-account",
      label: {
        id: "belum: satu saldo, pengambilan sebagian menurut PP 46/2015",
        en: "no: one balance, partial payment by PP 46/2015",
      },
    },
    {
      id: "main-and-additional",
      label: {
        id: "sudah: pengambilan sebagian hanya dari akun tambahan",
        en: "yes: partial payment from the additional account only",
      },
    },
  ],
  default: "one-account",
  why: {
    id: "Peraturan pelaksananya belum ditemukan, dan BPJS Ketenagakerjaan masih menjelaskan satu saldo.",
    en: "No implementing regulation was found, and BPJS Ketenagakerjaan still explains one balance.",
  },
  cites: [
    { regulation: "uu-40-2004", article: "Pasal 36 dan 37", amendedBy: "uu-4-2023" },
    { regulation: "pp-46-2015", article: "Pasal 22 ayat (4) sampai (6)" },
  ],
  from: "2023-01-12",
};

/** Who is paid on leaving Indonesia for good. */
export const jhtLeaving: Reading<"foreigners" | "citizens-too"> = {
  id: "jht.leaving-indonesia",
  question: {
    id: "Apakah WNI yang meninggalkan Indonesia untuk selama-lamanya juga berhak atas JHT selama Permenaker 19/2015 berlaku?",
    en: "Was JHT also paid to citizens who left Indonesia for good while Permenaker 19/2015 was in force?",
  },
  options: [
    { id: "foreigners", label: { id: "tidak: hanya orang asing", en: "no: foreigners only" } },
    {
      id: "citizens-too",
      label: { id: "ya: orang asing dan WNI", en: "yes: foreigners and citizens" },
    },
  ],
  default: "foreigners",
  why: {
    id: "Terbuka hanya bagi klaim selama Permenaker 19/2015 berlaku, yang belum dibaca: PP 46/2015 semula menyebut keduanya, Pasal 12 Permenaker 4/2022 kemudian hanya orang asing. Hanya orang asing agar tidak menjanjikan terlalu banyak.",
    en: "Open only for claims in the time of Permenaker 19/2015, which was not read: PP 46/2015 at first named both, Pasal 12 of Permenaker 4/2022 later foreigners only. Foreigners only promises nothing too much.",
  },
  cites: [
    { regulation: "permenaker-19-2015", article: unknownArticle },
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (6)" },
    { regulation: "permenaker-4-2022", article: "Pasal 5 ayat (2) huruf c, Pasal 12" },
  ],
  from: "2015-09-01",
};

/** From when JHT is due on disability. */
export const jhtDisabilityStart: Reading<"next-month" | "finding"> = {
  id: "jht.disability-start",
  question: {
    id: "Sejak kapan hak atas JHT karena cacat total tetap?",
    en: "From when is JHT due on permanent total disability?",
  },
  options: [
    {
      id: "next-month",
      label: {
        id: "tanggal 1 bulan berikutnya setelah dinyatakan cacat total tetap",
        en: "the first of the month after the finding",
      },
    },
    { id: "finding", label: { id: "sejak dinyatakan cacat total tetap", en: "from the finding" } },
  ],
  default: "next-month",
  why: {
    id: "Bunyi itu hanya terbaca dalam Pasal 7 ayat (2) Permenaker 2/2022, yang tidak pernah berlaku; dipakai agar tidak menjanjikan terlalu awal.",
    en: "The wording was read only in Pasal 7 (2) of Permenaker 2/2022, which never took effect; it promises nothing too early.",
  },
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (3)", amendedBy: "pp-60-2015" },
    { regulation: "permenaker-2-2022", article: "Pasal 7 ayat (2)" },
  ],
};

/** Over what the tax bands are counted. */
export const jhtTaxBands: Reading<"cumulative" | "each-payment"> = {
  id: "jht.tax-bands",
  question: {
    id: "Apakah lapisan tarif pajak JHT dihitung atas jumlah semua pembayaran dalam jangka waktu sekaligus?",
    en: "Are the tax bands of JHT counted over all payments that are taken as one?",
  },
  options: [
    {
      id: "cumulative",
      label: { id: "ya: kumulatif atas semua pembayaran itu", en: "yes: over their sum" },
    },
    {
      id: "each-payment",
      label: {
        id: "tidak: untuk tiap pembayaran tersendiri",
        en: "no: for each payment on its own",
      },
    },
  ],
  default: "cumulative",
  why: {
    id: "Pembayaran yang terbagi dalam jangka waktu itu dianggap dibayar sekaligus (Pasal 2 ayat (2)), jadi satu penghasilan bruto.",
    en: "Parts paid within that time count as paid at once (Pasal 2 (2)), so as one gross income.",
  },
  cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (2), Pasal 5" }],
};

/** Whether the limits clamp the share or the formula. */
export const jpLimitsOrder: Reading<"after-share" | "before-share"> = {
  id: "jp.limits-of-survivors",
  question: {
    id: "Apakah batas manfaat pensiun dikenakan sesudah atau sebelum bagian ahli waris?",
    en: "Are the pension limits applied after or before the survivor's share?",
  },
  options: [
    {
      id: "after-share",
      label: {
        id: "sesudahnya; setiap manfaat pensiun tidak boleh kurang dari batas bawah",
        en: "after: every pension is at least the minimum",
      },
    },
    {
      id: "before-share",
      label: {
        id: "sebelumnya; rumus dibatasi lebih dahulu, lalu diambil bagiannya",
        en: "before: the formula is limited first, then the share is taken",
      },
    },
  ],
  default: "after-share",
  why: {
    id: "Pasal 18 menetapkan batas bagi manfaat pensiun, dan Pasal 16 menyebut pensiun ahli waris sebagai manfaat pensiun.",
    en: "Pasal 18 sets the limits of a pension, and Pasal 16 lists the survivors' as pensions.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 16, 18, 21" }],
};

/** Whether two children share one pension. */
export const jpChildShares: Reading<"shared" | "each"> = {
  id: "jp.child-shares",
  question: {
    id: "Dua anak: satu manfaat pensiun bersama, atau masing-masing?",
    en: "Two children: one pension together, or one each?",
  },
  options: [
    {
      id: "shared",
      label: { id: "satu manfaat untuk semua anak", en: "one pension for all children" },
    },
    { id: "each", label: { id: "masing-masing anak", en: "one for each child" } },
  ],
  default: "shared",
  why: {
    id: "Teks menyebut satu Manfaat Pensiun Anak; tidak disebut dibayar kepada tiap anak.",
    en: "The text speaks of one child pension and does not say that each child is paid it.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
};

/** Foreigners in the pension programme. */
export const jpForeigners: Reading<"ask" | "covered" | "not-covered"> = {
  id: "jp.foreigners",
  question: {
    id: "Apakah orang asing dapat menjadi peserta JP?",
    en: "Can a foreigner be a member of JP?",
  },
  options: [
    {
      id: "ask",
      label: {
        id: "belum diputuskan: pemanggil harus memilih",
        en: "not decided: the caller must choose",
      },
    },
    {
      id: "covered",
      label: {
        id: "ya: PP 45/2015 tidak menyebut kewarganegaraan",
        en: "yes: PP 45/2015 has no clause on nationality",
      },
    },
    {
      id: "not-covered",
      label: { id: "tidak: dalam praktik hanya WNI", en: "no: in practice citizens only" },
    },
  ],
  default: "ask",
  why: {
    id: "Teks tidak menyebut kewarganegaraan dan Perpres 109/2013 mengenal peserta orang asing; praktik dilaporkan hanya menerima WNI.",
    en: "The text names no nationality and Perpres 109/2013 knows foreign members; practice is reported to take citizens only.",
  },
  cites: [
    { regulation: "pp-45-2015", article: "Pasal 1 dan 2" },
    { regulation: "perpres-109-2013", article: "Pasal 1 angka 3" },
  ],
};

/** The pension age of those already past it when it rises. */
export const jpAgeAtSteps: Reading<"once-reached" | "age-of-the-day"> = {
  id: "jp.age-at-steps",
  question: {
    id: "Bagaimana peserta yang sudah mencapai usia pensiun sebelum usia itu naik?",
    en: "What of members who reached the pension age before it rose?",
  },
  options: [
    {
      id: "once-reached",
      label: {
        id: "tetap dianggap sudah mencapai usia pensiun",
        en: "they have reached it for good",
      },
    },
    {
      id: "age-of-the-day",
      label: {
        id: "usia pensiun yang berlaku pada hari itu harus dicapai lagi",
        en: "the age in force on the day must be reached again",
      },
    },
  ],
  default: "once-reached",
  why: {
    id: "BPJS Ketenagakerjaan, Januari 2022: yang sudah berusia 57 tahun pada 2021 tidak perlu menunggu 58 tahun. PP 45/2015 tidak memuat peralihan; bagi yang berhenti bekerja sebelum usia naik, tanyakan kepada BPJS.",
    en: "BPJS Ketenagakerjaan, January 2022: those who were 57 in 2021 need not wait for 58. PP 45/2015 has no transition; who stopped work before a rise should ask BPJS.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
  from: "2019-01-01",
};

/** Which inflation carries a wage forward. */
export const jpWageIndexation: Reading<"from-own-year" | "from-next-year"> = {
  id: "jp.wage-indexation",
  question: {
    id: "Inflasi tahun mana yang dipakai membawa upah suatu tahun ke nilai sekarang?",
    en: "Which years' inflation carries the wage of a year forward?",
  },
  options: [
    {
      id: "from-own-year",
      label: {
        id: "mulai tahun upah itu sampai tahun sebelum pensiun mulai",
        en: "from the wage's own year to the year before the pension starts",
      },
    },
    {
      id: "from-next-year",
      label: {
        id: "mulai tahun berikutnya sampai tahun sebelum pensiun mulai",
        en: "from the year after it to the year before the pension starts",
      },
    },
  ],
  default: "from-own-year",
  why: {
    id: "Pensiun disesuaikan tiap tahun dengan inflasi tahun sebelumnya; upah diperlakukan sama. Teks tidak menyebut tahun yang dipakai.",
    en: "A pension is adjusted each year by the inflation of the year before; wages are treated alike. The text does not name the years.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (3) dan (5)" }],
};

/** How the density of contributions is counted. */
export const jpDensityCount: Reading<"as-given" | "paid-over-membership"> = {
  id: "jp.density",
  question: {
    id: "Bagaimana tingkat kepadatan iuran dihitung?",
    en: "How is the density of contributions counted?",
  },
  options: [
    {
      id: "as-given",
      label: { id: "sebagaimana diberikan oleh pemanggil", en: "as the caller gives it" },
    },
    {
      id: "paid-over-membership",
      label: {
        id: "bulan iuran dibayar dibagi bulan kepesertaan",
        en: "months paid over months of membership",
      },
    },
  ],
  default: "as-given",
  why: {
    id: "Penjelasan hanya menyebut tingkat kepatuhan membayar iuran; rumusnya hanya ditemukan pada satu sumber sekunder.",
    en: "The elucidation only speaks of compliance in paying; the formula was found in one secondary source.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3)" }],
};
