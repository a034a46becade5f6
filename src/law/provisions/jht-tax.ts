import type { Provision } from "../provision.js";

/** A band of a tax: the rate on what lies above the band before, up to its end. */
export interface TaxBand {
  /** Rupiah up to which the rate holds; absent in the last band. */
  readonly upTo?: number | undefined;
  readonly percent: string;
}

/** Final income tax on JHT that is paid at once. */
export const jhtFinalTax: Provision<readonly TaxBand[], "jht.tax.final"> = {
  id: "jht.tax.final",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2009-11-16",
      value: [{ upTo: 50_000_000, percent: "0" }, { percent: "5" }],
      cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (1), Pasal 5" }],
      evidence: "text",
      note: "jht.tax.final@2009-11-16",
    },
  ],
};

/** Calendar years within which parts count as paid at once. */
export const jhtTaxYears: Provision<number, "jht.tax.at-once-years"> = {
  id: "jht.tax.at-once-years",
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
export const jhtLaterTax: Provision<readonly TaxBand[], "jht.tax.later-years"> = {
  id: "jht.tax.later-years",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2009-11-16",
      to: "2021-12-31",
      value: [
        { upTo: 50_000_000, percent: "5" },
        { upTo: 250_000_000, percent: "15" },
        { upTo: 500_000_000, percent: "25" },
        { percent: "30" },
      ],
      cites: [
        { regulation: "pp-68-2009", article: "Pasal 6" },
        { regulation: "uu-36-2008", article: "Pasal 17 ayat (1) huruf a" },
      ],
      evidence: "official",
      note: "jht.tax.later-years",
    },
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
      note: "jht.tax.later-years",
    },
  ],
};

/** The surcharge on the tax on later parts, in percent of it, for members without a tax number. */
export const jhtTaxWithoutNumber: Provision<string, "jht.tax.without-number"> = {
  id: "jht.tax.without-number",
  unit: "percent",
  programme: "jht",
  versions: [
    {
      from: "2009-11-16",
      value: "20",
      cites: [
        { regulation: "pp-68-2009", article: "Pasal 6" },
        { regulation: "uu-36-2008", article: "Pasal 21 ayat (5a)" },
      ],
      evidence: "official",
      note: "jht.tax.without-number@2009-11-16",
    },
  ],
};

/** All provisions of this file, by name. */
export const jhtTaxProvisions = [
  jhtFinalTax,
  jhtLaterTax,
  jhtTaxWithoutNumber,
  jhtTaxYears,
] as const;
