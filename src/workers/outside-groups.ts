import type { Bilingual } from "../core/bilingual.js";

/** A group outside BPJS Ketenagakerjaan. */
export interface OutsideGroup {
  readonly id: string;
  readonly label: Bilingual;
  readonly scheme: Bilingual;
  /** Id of the provision that puts it outside. */
  readonly provision: string;
}

/** Groups under a scheme of their own: not to be counted or budgeted for here. */
export const outsideGroups: readonly OutsideGroup[] = [
  {
    id: "asn",
    label: { id: "Aparatur Sipil Negara (ASN)", en: "Civil servants and PPPK (ASN)" },
    scheme: { id: "PT Taspen (PP 70/2015)", en: "PT Taspen (PP 70/2015)" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pns",
    label: { id: "PNS dan CPNS", en: "Civil servants" },
    scheme: { id: "PT Taspen (PP 70/2015)", en: "PT Taspen (PP 70/2015)" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pppk",
    label: { id: "PPPK", en: "Government employees on contract (PPPK)" },
    scheme: {
      id: "PT Taspen; untuk PPPK paruh waktu dua kantor BPJS saling bertentangan",
      en: "PT Taspen; for part-time PPPK two BPJS branches contradict each other",
    },
    provision: "membership.separate-scheme",
  },
  {
    id: "tni-polri",
    label: { id: "TNI dan Polri", en: "Military and police" },
    scheme: { id: "PT Asabri", en: "PT Asabri" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pejabat-negara",
    label: { id: "Pejabat negara", en: "State officials" },
    scheme: { id: "peraturan tersendiri", en: "a regulation of their own" },
    provision: "membership.separate-scheme",
  },
];
