import type { Provision } from "../../core/provision.js";

/** A band of a tax: the rate on what lies above the band before, up to its end. */
export interface TaxBand {
  /** Rupiah up to which the rate holds; absent in the last band. */
  readonly upTo?: number;
  readonly percent: string;
}

/** Final income tax on JHT that is paid at once. */
export const jhtFinalTax: Provision<readonly TaxBand[]> = {
  id: "jht.tax.final",
  title: {
    id: "PPh Pasal 21 final atas JHT yang dibayar sekaligus",
    en: "Final income tax on JHT paid at once",
  },
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2009-11-16",
      value: [{ upTo: 50_000_000, percent: "0" }, { percent: "5" }],
      cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (1), Pasal 5" }],
      evidence: "text",
      note: {
        id: "Bukti pemotongan tetap dibuat walau tarifnya 0% (Pasal 7 ayat (3)).",
        en: "A slip is due even at 0 % (Pasal 7 (3)).",
      },
    },
  ],
};

/** Calendar years within which parts count as paid at once. */
export const jhtTaxYears: Provision<number> = {
  id: "jht.tax.at-once-years",
  title: { id: "Arti dibayar sekaligus", en: "What counts as paid at once" },
  unit: "years",
  programme: "jht",
  versions: [
    {
      from: "2009-11-16",
      value: 2,
      cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** Income tax on parts paid in the third calendar year or later, on the gross of that year. */
export const jhtLaterTax: Provision<readonly TaxBand[]> = {
  id: "jht.tax.later-years",
  title: {
    id: "PPh Pasal 21 atas JHT yang dibayar pada tahun ketiga dan seterusnya",
    en: "Income tax on JHT paid in the third year and later",
  },
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2022-01-01",
      value: [
        { upTo: 60_000_000, percent: "5" },
        { upTo: 250_000_000, percent: "15" },
        { upTo: 500_000_000, percent: "25" },
        { upTo: 5_000_000_000, percent: "30" },
        { percent: "35" },
      ],
      cites: [
        { regulation: "pp-68-2009", article: "Pasal 6" },
        { regulation: "uu-7-2021", article: "Pasal 17 ayat (1) huruf a UU Pajak Penghasilan" },
      ],
      evidence: "official",
      note: {
        id: "Tidak final dan dapat dikreditkan; tambahan tarif bagi yang tidak memiliki NPWP (Pasal 21 ayat (5a) UU Pajak Penghasilan) tidak dihitung.",
        en: "Not final, and creditable; the surcharge for those without a tax number (Pasal 21 (5a) of the Income Tax Act) is not counted.",
      },
    },
  ],
};
