import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import type { Provision } from "../../core/provision.js";

/** PP 49/2020: percent of the normal JKK that is paid. */
export const covidJkkShare: Provision<string> = {
  id: "relief.pp-49-2020.jkk-share",
  title: {
    id: "Iuran JKK yang dibayar selama masa Covid-19",
    en: "JKK that is paid during Covid-19",
  },
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "1",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 5 sampai 8" }],
      evidence: "official",
    },
  ],
};

/** PP 49/2020: percent of the normal JKM that is paid. */
export const covidJkmShare: Provision<string> = {
  id: "relief.pp-49-2020.jkm-share",
  title: {
    id: "Iuran JKM yang dibayar selama masa Covid-19",
    en: "JKM that is paid during Covid-19",
  },
  unit: "percent",
  programme: "jkm",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "1",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 9, Pasal 12 ayat (1) dan (2)" }],
      evidence: "official",
      note: {
        id: "Pasal 9 dan 12 dibaca; bulan awal dan akhirnya diketahui dari pemberitaan.",
        en: "Pasal 9 and 12 were read; the first and last month are known from the press.",
      },
    },
  ],
};

/** What PP 49/2020 asks of who wants its relief. */
export interface CovidConditions {
  /** Members from before this month must have paid up to `paidThrough`. */
  readonly newFrom: CalendarMonth;
  readonly paidThrough: CalendarMonth;
  /** Later members pay this many months in full first. */
  readonly fullMonths: number;
}

/** PP 49/2020: the conditions of the relief of JKK and JKM. */
export const covidConditions: Provision<CovidConditions> = {
  id: "relief.pp-49-2020.conditions",
  title: {
    id: "Syarat keringanan JKK dan JKM masa Covid-19",
    en: "Conditions of the relief of JKK and JKM during Covid-19",
  },
  unit: "table",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: { newFrom: "2020-08", paidThrough: "2020-07", fullMonths: 2 },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 13" }],
      evidence: "official",
    },
  ],
};

/** What PP 49/2020 lets an employer pay of JP in time, and until when the rest may wait. */
export interface PensionDeferral {
  /** Percent of the JP contribution paid in time. */
  readonly paidInTime: string;
  /** Day by which paying the rest begins, at once or in stages. */
  readonly begins: CalendarDate;
  /** Day by which the rest is paid. */
  readonly ends: CalendarDate;
}

/** PP 49/2020: deferral of JP, on application (medium and large firms) or notice (micro and small). */
export const covidPensionDeferral: Provision<PensionDeferral> = {
  id: "relief.pp-49-2020.jp-deferral",
  title: {
    id: "Penundaan pembayaran sebagian iuran JP masa Covid-19",
    en: "Deferral of part of JP during Covid-19",
  },
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: { paidInTime: "1", begins: "2021-05-15", ends: "2022-04-15" },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 17 ayat (2)" }],
      evidence: "official",
      note: {
        id: "Pasal 17 dibaca; bulan awal dan akhirnya, dan syarat Pasal 18 sampai 21, diketahui dari pemberitaan.",
        en: "Pasal 17 was read; the first and last month, and the conditions of Pasal 18 to 21, are known from the press.",
      },
    },
  ],
};
