import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate, Segment } from "../../core/vocabulary.js";

/** From a day on, the age at which the old-age pension opens. */
export interface PensionAgeStep {
  readonly from: CalendarDate;
  readonly age: number;
}

/** The pension age of JP: one article, with all its steps. */
export const jpPensionAge: Provision<readonly PensionAgeStep[]> = {
  id: "jp.pension-age",
  title: { id: "Usia pensiun JP", en: "Pension age of JP" },
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { from: "2015-07-01", age: 56 },
        { from: "2019-01-01", age: 57 },
        { from: "2022-01-01", age: 58 },
        { from: "2025-01-01", age: 59 },
        { from: "2028-01-01", age: 60 },
        { from: "2031-01-01", age: 61 },
        { from: "2034-01-01", age: 62 },
        { from: "2037-01-01", age: 63 },
        { from: "2040-01-01", age: 64 },
        { from: "2043-01-01", age: 65 },
      ],
      cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
      evidence: "text",
      note: {
        id: "Teks menyebut 56 tahun, 57 tahun mulai 1 Januari 2019, lalu bertambah 1 tahun setiap 3 tahun sampai 65 tahun; tanggal selanjutnya dihitung dari situ.",
        en: "The text names 56, 57 from 1 January 2019, and one more every 3 years up to 65; the later dates follow from that.",
      },
    },
  ],
};

/** Who may be a member of JP. */
export const jpMembers: Provision<readonly Segment[]> = {
  id: "jp.members",
  title: { id: "Peserta JP", en: "Members of JP" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["wage-earner"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2" },
        { regulation: "perpres-109-2013", article: "Pasal 6 ayat (3) dan (4)" },
      ],
      evidence: "text",
      note: {
        id: "Tidak terbuka bagi BPU dan pekerja harian jasa konstruksi; pekerja penyelenggara negara diatur dengan peraturan pemerintah tersendiri, yang belum ditemukan.",
        en: "Not open to non-wage earners and construction day workers; workers of state bodies are left to a regulation that was not found.",
      },
    },
  ],
};

/** Paid months that the old-age pension presupposes. */
export const jpContributionMonths: Provision<number> = {
  id: "jp.old-age.months",
  title: {
    id: "Masa iur untuk pensiun hari tua",
    en: "Contribution period for the old-age pension",
  },
  unit: "months",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 180,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 19 ayat (1)" }],
      evidence: "text",
    },
  ],
};

/** Years after the pension age within which a member who works on must take the pension. */
export const jpPostponementYears: Provision<number> = {
  id: "jp.old-age.postponement",
  title: { id: "Penundaan pensiun hari tua", en: "Putting the old-age pension off" },
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 15 ayat (4)" }],
      evidence: "text",
    },
  ],
};

/** Day from which a pension runs: the first of the month after the event. */
export const jpStart: Provision<"first-of-next-month"> = {
  id: "jp.start",
  title: { id: "Mulai manfaat pensiun", en: "Start of a pension" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "first-of-next-month",
      cites: [
        {
          regulation: "pp-45-2015",
          article: "Pasal 19 ayat (3), Pasal 20, 21, 22, 23, Pasal 24 ayat (2)",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The formula: percent of the average wage for each year of contributions. */
export const jpFormula: Provision<string> = {
  id: "jp.formula",
  title: { id: "Rumus manfaat pensiun", en: "Formula of the pension" },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "1",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17" }],
      evidence: "text",
      note: {
        id: "Upah rata-rata tahunan tertimbang dibagi 12; masa iur dalam bulan dibagi 12. Pembulatan tidak diatur.",
        en: "The weighted average annual wage divided by 12; the paid months divided by 12. There is no rounding rule.",
      },
    },
  ],
};

/** How wages are carried to their present value for the average. */
export const jpWeightedWage: Provision<"general-inflation"> = {
  id: "jp.formula.weighted-wage",
  title: { id: "Upah tertimbang", en: "Weighted wage" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "general-inflation",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (3) dan (5)" }],
      evidence: "text",
    },
  ],
};

/** The yearly adjustment of a pension in payment. */
export const jpAdjustment: Provision<"general-inflation-of-the-year-before"> = {
  id: "jp.adjustment",
  title: { id: "Penyesuaian tahunan manfaat pensiun", en: "Yearly adjustment of a pension" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "general-inflation-of-the-year-before",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (5)" }],
      evidence: "text",
    },
  ],
};

/** The widow's or widower's share, in percent. */
export const jpWidowShare: Provision<string> = {
  id: "jp.widow.percent",
  title: { id: "Manfaat pensiun janda atau duda", en: "Pension of a widow or widower" },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "50",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 21" }],
      evidence: "text",
    },
  ],
};

/** The children's share, in percent. */
export const jpChildShare: Provision<string> = {
  id: "jp.child.percent",
  title: { id: "Manfaat pensiun anak", en: "Pension of children" },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "50",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
      evidence: "text",
    },
  ],
};

/** The parent's share, in percent. */
export const jpParentShare: Provision<string> = {
  id: "jp.parent.percent",
  title: { id: "Manfaat pensiun orang tua", en: "Pension of a parent" },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "20",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 23" }],
      evidence: "text",
    },
  ],
};

/** Years used in the formula where fewer were paid, for disability and survivors. */
export const jpYearsUsed: Provision<number> = {
  id: "jp.years-used",
  title: {
    id: "Masa iur yang dipakai bagi pensiun cacat dan ahli waris",
    en: "Years used for disability and survivors",
  },
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 15,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3), Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Density of contributions that those years presuppose, in percent. */
export const jpDensity: Provision<string> = {
  id: "jp.density.percent",
  title: { id: "Tingkat kepadatan iuran", en: "Density of contributions" },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "80",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3), Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Months of membership before the disability that those years presuppose. */
export const jpDisabilityMonths: Provision<number> = {
  id: "jp.disability.membership",
  title: {
    id: "Masa kepesertaan sebelum cacat total tetap",
    en: "Membership before the disability",
  },
  unit: "months",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** Years of membership before the death that those years presuppose. */
export const jpSurvivorYears: Provision<number> = {
  id: "jp.survivors.membership",
  title: { id: "Masa kepesertaan sebelum meninggal dunia", en: "Membership before the death" },
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 21 ayat (3)" }],
      evidence: "text",
    },
  ],
};

/** The pension of permanent total disability before the pension age. */
export const jpDisability: Provision<"until-recovery-or-death"> = {
  id: "jp.disability",
  title: { id: "Manfaat pensiun cacat", en: "Disability pension" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "until-recovery-or-death",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 20" }],
      evidence: "text",
    },
  ],
};

/** Days within which a child born later may be added. */
export const jpUnbornDays: Provision<number> = {
  id: "jp.beneficiaries.unborn",
  title: { id: "Anak yang lahir kemudian", en: "Children born later" },
  unit: "days",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 300,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 14 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Age at which a child's pension ends. */
export const jpChildAge: Provision<number> = {
  id: "jp.child.age",
  title: { id: "Usia akhir pensiun anak", en: "Age at which a child's pension ends" },
  unit: "years",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: 23,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
      evidence: "text",
      note: {
        id: "Berakhir juga bila anak bekerja atau menikah; UU 40/2004 Pasal 41 ayat (6) menulis bekerja tetap.",
        en: "It also ends when the child works or marries; UU 40/2004 Pasal 41 (6) says works permanently.",
      },
    },
  ],
};

/** Lump sum at the pension age with too few paid months: contributions and return. */
export const jpLumpSum: Provision<readonly string[]> = {
  id: "jp.lump-sum.old-age",
  title: { id: "Pembayaran sekaligus pada usia pensiun", en: "Lump sum at the pension age" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [{ regulation: "pp-45-2015", article: "Pasal 24 ayat (1) sampai (3)" }],
      evidence: "text",
    },
  ],
};

/** Lump sum to survivors where the conditions of the pension are not met. */
export const jpSurvivorLumpSum: Provision<readonly string[]> = {
  id: "jp.lump-sum.survivors",
  title: { id: "Pembayaran sekaligus kepada ahli waris", en: "Lump sum to survivors" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 24 ayat (1) sampai (3)" },
        { regulation: "permenaker-29-2015", article: "Pasal 14, Pasal 26 ayat (2) dan (3)" },
      ],
      evidence: "official",
      note: {
        id: "Isi pembayaran menurut Pasal 24 PP 45/2015 dan Pasal 26 Permenaker 29/2015, yang terbaca; Pasal 14 Permenaker belum dibaca. Tanggal mulai berlakunya tidak terbaca; dianggap bersama program JP.",
        en: "What is paid follows Pasal 24 of PP 45/2015 and Pasal 26 of Permenaker 29/2015, both read; Pasal 14 of the Permenaker was not. Its first day was not seen; taken with the start of JP.",
      },
    },
  ],
};

/** Lump sum on disability where the conditions of the pension are not met. */
export const jpDisabilityLumpSum: Provision<readonly string[]> = {
  id: "jp.lump-sum.disability",
  title: { id: "Pembayaran sekaligus karena cacat total tetap", en: "Lump sum on disability" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [{ regulation: "permenaker-29-2015", article: unknownArticle }],
      evidence: "official",
    },
  ],
};

/** How often the data must be confirmed, and when an unconfirmed pension stops. */
export const jpConfirmation: Provision<
  Readonly<Record<"everyMonths" | "stopsAfterYears", number>>
> = {
  id: "jp.payment.confirmation",
  title: { id: "Konfirmasi data penerima pensiun", en: "Confirmation of data" },
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: { everyMonths: 3, stopsAfterYears: 10 },
      cites: [{ regulation: "pp-45-2015", article: "Pasal 26" }],
      evidence: "text",
    },
  ],
};

/** What BPJS owes for paying late, in percent of the amount a month. */
export const jpLatePayment: Provision<string> = {
  id: "jp.payment.late-percent",
  title: {
    id: "Denda keterlambatan pembayaran pensiun oleh BPJS",
    en: "What BPJS owes for paying late",
  },
  unit: "percent",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "2",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 35" }],
      evidence: "text",
    },
  ],
};

/** An employer who never enrolled the worker owes the pension itself. */
export const jpOfUnenrolled: Provision<"employer"> = {
  id: "jp.employer.not-enrolled",
  title: {
    id: "Pensiun pekerja yang tidak didaftarkan",
    en: "Pension of a worker who was not enrolled",
  },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "employer",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 5 dan 6" }],
      evidence: "text",
    },
  ],
};

/** Foreigners in the pension programme: the text has no clause on nationality. */
export const jpNationality: Provision<"not-mentioned"> = {
  id: "jp.nationality",
  title: { id: "Kewarganegaraan peserta JP", en: "Nationality of members of JP" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: "not-mentioned",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 1 dan 2" }],
      evidence: "text",
    },
  ],
};
