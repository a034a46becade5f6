import type { Provision } from "../../core/provision.js";
import type { JkkCircumstance } from "../jkk-circumstances.js";

const workedIn = ["at-work", "commute", "occupational-disease"] as const;
const named2021 = [...workedIn, "official-trip", "break", "sudden-death"] as const;

/** Circumstances that the texts name as a work accident. */
export const jkkCircumstances: Provision<readonly JkkCircumstance[]> = {
  id: "jkk.cover.circumstances",
  title: { id: "Yang termasuk kecelakaan kerja", en: "What counts as a work accident" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-03-31",
      value: workedIn,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1 angka 6" }],
      evidence: "text",
    },
    {
      from: "2021-04-01",
      value: named2021,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 1 angka 6" },
        { regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf a sampai f" },
      ],
      evidence: "text",
    },
  ],
};

/** Hours from a sudden attack at work within which a death counts as one because of work. */
export const suddenDeathHours: Provision<number> = {
  id: "jkk.cover.sudden-death.hours",
  title: {
    id: "Meninggal mendadak akibat kerja: paling lama sejak serangan (praktik)",
    en: "Sudden death because of work: at most after the attack (practice)",
  },
  unit: "hours",
  programme: "jkk",
  versions: [
    {
      from: "2021-04-01",
      value: 24,
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf f" }],
      evidence: "secondary",
      note: {
        id: "Pasal 7 menyebut meninggal mendadak; syarat-syaratnya, termasuk jangka waktunya, belum dibaca.",
        en: "Pasal 7 names sudden death; its conditions, the time among them, were not read.",
      },
    },
  ],
};

/** Circumstances that Permenaker 1/2025 added. */
export const jkkCircumstancesAdded: Provision<readonly JkkCircumstance[]> = {
  id: "jkk.cover.circumstances-added",
  title: {
    id: "Yang ditambahkan sebagai kecelakaan kerja",
    en: "What was added as a work accident",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-24",
      value: ["violence"],
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 7 ayat (2) huruf g",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "official",
      note: {
        id: "Teks Permenaker 1/2025 belum dibaca; tanggal mulai berlaku diambil dari tanggal pengundangan.",
        en: "The text of Permenaker 1/2025 was not read; its first day is taken from the promulgation.",
      },
    },
  ],
};

/** The route by which a journey between home and work is covered. */
export const jkkUsualRoute: Provision<"usual-or-reasonable"> = {
  id: "jkk.cover.usual-route",
  title: {
    id: "Jalan yang biasa atau wajar dilalui",
    en: "The usual or reasonable route",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-03-31",
      value: "usual-or-reasonable",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1 angka 6" }],
      evidence: "official",
      note: {
        id: "Peraturan pelaksana sebelum Permenaker 5/2021 belum dibaca; BPJS menyatakan hal yang sama.",
        en: "The rules before Permenaker 5/2021 were not read; BPJS said the same.",
      },
    },
    {
      from: "2021-04-01",
      value: "usual-or-reasonable",
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 7 ayat (2) huruf b" }],
      evidence: "text",
    },
  ],
};

/** JKK covers participants: those whose first contribution is paid. */
export const jkkMembership: Provision<"first-contribution-paid"> = {
  id: "jkk.cover.membership",
  title: { id: "Kepesertaan JKK", en: "JKK membership" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "first-contribution-paid",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 1 angka 4, Pasal 6 ayat (2) dan (3), Pasal 11 ayat (4) dan (5)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Years after the end of employment within which an occupational disease is covered. */
export const diseaseTailYears: Provision<number> = {
  id: "jkk.cover.disease-tail.years",
  title: {
    id: "Penyakit akibat kerja sesudah hubungan kerja berakhir",
    en: "Occupational disease after the end of employment",
  },
  unit: "years",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 48 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** An employer that did not enrol its worker gives what JKK would have given. */
export const employerNotEnrolled: Provision<"employer-gives-all"> = {
  id: "jkk.employer.not-enrolled",
  title: {
    id: "Pekerja yang tidak didaftarkan: pemberi kerja wajib memberikan manfaat JKK",
    en: "A worker who was not enrolled: the employer gives what JKK gives",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "employer-gives-all",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** An employer that reported too low a wage pays the shortfall. */
export const employerUnderReported: Provision<"employer-pays-shortfall"> = {
  id: "jkk.employer.under-reported-wage",
  title: {
    id: "Upah dilaporkan lebih rendah: pemberi kerja membayar kekurangannya",
    en: "A wage reported too low: the employer pays the shortfall",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "employer-pays-shortfall",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** A stage I report that came late: the employer gives the benefit and claims it back. */
export const lateReport: Provision<"employer-first"> = {
  id: "jkk.employer.late-report",
  title: {
    id: "Laporan tahap I terlambat: manfaat menjadi kewajiban pemberi kerja, yang kemudian meminta penggantian",
    en: "A late stage I report: the benefit falls on the employer, which then claims it back",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-24",
      value: "employer-first",
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 8 ayat (2a) sampai (2c)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "text",
      note: {
        id: "Besarnya penggantian mengikuti ketentuan peraturan perundang-undangan (ayat (2c)). Aturan yang sama bagi BPU dan jasa konstruksi tidak ditemukan; PP 44/2015 sendiri tidak mengatur akibat keterlambatan.",
        en: "How much is given back is left to the rules in force (2c). The same rule for non-wage earners and construction was not found; PP 44/2015 itself says nothing of lateness.",
      },
    },
  ],
};

/** Days by which one published payout of construction workers multiplied the day wage. */
export const constructionDayWageDays: Provision<number> = {
  id: "jkk.construction.day-wage-days",
  title: {
    id: "Upah harian jasa konstruksi dikalikan (satu pembayaran 2018)",
    en: "A construction day wage is multiplied by (one payout of 2018)",
  },
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 30,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 56 ayat (1)" }],
      evidence: "secondary",
    },
  ],
};

/** Construction workers have the JKK benefits of Pasal 25. */
export const constructionBenefits: Provision<"as-pasal-25"> = {
  id: "jkk.construction.benefits",
  title: { id: "Manfaat JKK jasa konstruksi", en: "JKK benefits in construction" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "as-pasal-25",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 56 ayat (1)" }],
      evidence: "text",
      note: {
        id: "Pasal 56 ayat (1) menunjuk Pasal 25 ayat (2) dan Pasal 33; yang dimaksud dengan Pasal 33 tampaknya Pasal 34 (JKM).",
        en: "Pasal 56 (1) points to Pasal 25 (2) and Pasal 33; by Pasal 33 it plainly means Pasal 34 (JKM).",
      },
    },
  ],
};
