import type { Provision } from "../../core/provision.js";
import type { BusinessKind } from "../kinds-of-business/business-kind.js";
import { kinds2015 } from "../kinds-of-business/kinds-2015.js";
import { kinds2019 } from "../kinds-of-business/kinds-2019.js";

/** The kinds of business in the five risk groups, by which BPJS fixes the JKK rate. */
export const kindsOfBusiness: Provision<readonly BusinessKind[]> = {
  id: "jkk.risk-group.kinds-of-business",
  title: {
    id: "Jenis kelompok usaha menurut tingkat risiko",
    en: "Kinds of business by risk group",
  },
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: kinds2015,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I" }],
      evidence: "text",
      note: {
        id: "Entri dan nomor menurut Lampiran I; redaksinya disingkat seperti pada daftar 2019.",
        en: "Entries and numbers as in the annex; the wording is shortened as in the list of 2019.",
      },
    },
    {
      from: "2019-12-02",
      value: kinds2019,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I", amendedBy: "pp-82-2019" }],
      evidence: "official",
      note: {
        id: "Lampiran PP 82/2019 tidak dibaca; daftar ini salinan pada laman sebuah kantor cabang BPJS Ketenagakerjaan, dibandingkan dengan Lampiran I tahun 2015.",
        en: "The annex of PP 82/2019 was not read; the list is a transcription by a BPJS Ketenagakerjaan branch site, compared with the annex of 2015.",
      },
    },
  ],
};
