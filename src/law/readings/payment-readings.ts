import type { Reading } from "../../core/reading.js";

/** Which days of the week are no working days. */
export const restDays: Reading<"saturday-and-sunday" | "sunday"> = {
  id: "payment.rest-days",
  question: {
    id: "Hari apa dalam sepekan yang bukan hari kerja?",
    en: "Which days of the week are no working days?",
  },
  options: [
    {
      id: "saturday-and-sunday",
      label: { id: "Sabtu dan Minggu", en: "Saturday and Sunday" },
    },
    { id: "sunday", label: { id: "Minggu saja", en: "Sunday only" } },
  ],
  default: "saturday-and-sunday",
  why: {
    id: "Teks hanya menyebut hari libur dan hari kerja berikutnya; BPJS dan bank tutup pada hari Sabtu dan Minggu.",
    en: "The texts only speak of a holiday and the next working day; BPJS and banks are closed on Saturday and Sunday.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 21 ayat (3), Pasal 24 ayat (4)" }],
};

/** A due day of PP 49/2020 that is a holiday. */
export const covidDueDayOnHoliday: Reading<"next-working-day" | "previous-working-day"> = {
  id: "payment.due-day-30-on-holiday",
  question: {
    id: "Ke mana jatuh tempo tanggal 30 (PP 49/2020) bergeser bila jatuh pada hari libur?",
    en: "Which way does the due day of the 30th (PP 49/2020) move when it is a holiday?",
  },
  options: [
    {
      id: "next-working-day",
      label: {
        id: "ke hari kerja berikutnya (aturan umum)",
        en: "to the next working day (the general rule)",
      },
    },
    {
      id: "previous-working-day",
      label: {
        id: "ke hari kerja sebelumnya (menurut satu media)",
        en: "to the working day before (as one news outlet reports)",
      },
    },
  ],
  default: "next-working-day",
  why: {
    id: "PP 44/2015 Pasal 21 ayat (3) dibaca; aturan khusus hanya diketahui dari satu media (detikcom, September 2020).",
    en: "PP 44/2015 Pasal 21 (3) was read; the special rule is known from one outlet only (detikcom, September 2020).",
  },
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 21 ayat (3)" },
    { regulation: "pp-49-2020", article: "Pasal 4" },
  ],
  from: "2020-08-01",
};

/** How a month that is not complete counts for the late fee. */
export const lateFeePartMonths: Reading<"begun" | "completed"> = {
  id: "payment.late-fee-part-months",
  question: {
    id: "Apakah bulan keterlambatan yang belum penuh dihitung untuk denda?",
    en: "Does a month late that is not complete count for the late fee?",
  },
  options: [
    {
      id: "begun",
      label: { id: "ya: bagian bulan dihitung satu bulan penuh", en: "yes: each month begun" },
    },
    { id: "completed", label: { id: "tidak: hanya bulan penuh", en: "no: full months only" } },
  ],
  default: "begun",
  why: {
    id: "Pasal 22 ayat (1) hanya menulis untuk setiap bulan keterlambatan.",
    en: "Pasal 22 (1) only says for each month late.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 22 ayat (1)" }],
};

/** Whether the late fee is counted on earlier late fees. */
export const lateFeeCompounding: Reading<"simple" | "compound"> = {
  id: "payment.late-fee-compounding",
  question: {
    id: "Apakah denda dihitung majemuk, yaitu juga atas denda bulan sebelumnya?",
    en: "Is the late fee also counted on the late fee of earlier months?",
  },
  options: [
    { id: "simple", label: { id: "tidak: dari iuran saja", en: "no: on the contribution only" } },
    { id: "compound", label: { id: "ya: majemuk", en: "yes: compounded" } },
  ],
  default: "simple",
  why: {
    id: "Pasal 22 ayat (1) menghitung denda dari iuran yang seharusnya dibayar; batas tertinggi tidak disebut.",
    en: "Pasal 22 (1) counts the fee on the contribution due; no upper limit is named.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 22 ayat (1)" }],
};

/** Which unpaid months count as arrears on the day of an event. */
export const arrearsCount: Reading<"due-date-passed" | "event-month-included" | "last-paid-month"> =
  {
    id: "payment.arrears-count",
    question: {
      id: "Bulan mana yang terhitung menunggak pada hari kejadian?",
      en: "Which months count as arrears on the day of the event?",
    },
    options: [
      {
        id: "due-date-passed",
        label: {
          id: "bulan iuran yang jatuh temponya sudah lewat",
          en: "contribution months whose due day has passed",
        },
      },
      {
        id: "event-month-included",
        label: {
          id: "juga bulan kejadian, walau belum jatuh tempo",
          en: "also the month of the event, though not yet due",
        },
      },
      {
        id: "last-paid-month",
        label: {
          id: "semua bulan sejak bulan terakhir yang dibayar sampai bulan kejadian",
          en: "every month since the last paid one, up to the month of the event",
        },
      },
    ],
    default: "due-date-passed",
    why: {
      id: "Iuran yang belum jatuh tempo belum menunggak; teks tidak menyebut cara menghitung.",
      en: "A contribution that is not yet due is not in arrears; the texts do not say how to count.",
    },
    cites: [{ regulation: "pp-44-2015", article: "Pasal 38, 39, 41, 42" }],
  };

/** From which month new pension limits hold. */
export const pensionLimitsStart: Reading<"march" | "february" | "january"> = {
  id: "jp.limits-start",
  question: {
    id: "Mulai bulan apa batas manfaat pensiun yang baru berlaku?",
    en: "From which month do new pension limits hold?",
  },
  options: [
    { id: "march", label: { id: "Maret, seperti batas upah", en: "March, as the wage ceiling" } },
    { id: "february", label: { id: "Februari", en: "February" } },
    { id: "january", label: { id: "Januari", en: "January" } },
  ],
  default: "march",
  why: {
    id: "Pasal 18 hanya menulis setiap tahun; ada sumber yang menyebut Maret dan ada yang menyebut Februari.",
    en: "Pasal 18 only says every year; one source names March, another February.",
  },
  cites: [{ regulation: "pp-45-2015", article: "Pasal 18" }],
  from: "2016-01-01",
};
