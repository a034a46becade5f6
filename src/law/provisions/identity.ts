import type { Provision } from "../../core/provision.js";

/** How a NIK is built: region at first registration, birth date, serial number. */
export interface NikStructure {
  readonly digits: number;
  /** Digits of each part of the region: province, regency, district. */
  readonly regionPart: number;
  /** Digits of each part of the birth date: day, month, year. */
  readonly datePart: number;
  /** Added to the day of birth of a woman. */
  readonly womenAdd: number;
  /** Lowest serial number. */
  readonly firstSerial: number;
}

/** The parts of a NIK. */
export const nikStructure: Provision<NikStructure> = {
  id: "identity.nik.structure",
  title: { id: "Susunan NIK", en: "Structure of the NIK" },
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: { digits: 16, regionPart: 2, datePart: 2, womenAdd: 40, firstSerial: 1 },
      cites: [{ regulation: "pp-37-2007", article: "Pasal 37" }],
      evidence: "official",
      dating: "in-force-before",
      note: {
        id: "Aturan ini lebih tua daripada hukum jaminan sosial yang dimuat di sini; hari pertamanya tidak terlihat.",
        en: "The rule is older than the social security law held here; its first day was not seen.",
      },
    },
  ],
};

/** What a NIK does not follow: it stays the same when a person moves or corrects birth data. */
export const nikPermanence: Provision<readonly string[]> = {
  id: "identity.nik.permanence",
  title: {
    id: "NIK berlaku seumur hidup dan tidak berubah",
    en: "The NIK is for life and does not change",
  },
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: ["moving", "correction-of-birth-data"],
      cites: [
        { regulation: "uu-23-2006", article: "Pasal 13" },
        { regulation: "pp-40-2019", article: "Pasal 30 ayat (2)" },
      ],
      evidence: "official",
      dating: "in-force-before",
      note: {
        id: "Karena itu tanggal lahir, jenis kelamin, dan wilayah dalam NIK dapat berbeda dari data orangnya.",
        en: "So the birth date, sex and region in a NIK may differ from those of the person.",
      },
    },
  ],
};
