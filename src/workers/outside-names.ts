import type { OutsideGroupId } from "../core/outside-group.js";

/** How lists and identity cards name a group outside BPJS Ketenagakerjaan. */
export interface OutsideNames {
  /** The group in the words of the provision that puts it outside. */
  readonly member: string;
  readonly names: readonly string[];
  /** Names of people of whom it is not settled that they belong to the group. */
  readonly contested: readonly string[];
}

/** The names of each group, by its id. */
export const outsideNames: Readonly<Record<OutsideGroupId, OutsideNames>> = {
  asn: { member: "pns", names: ["ASN", "aparatur sipil negara"], contested: [] },
  pns: {
    member: "pns",
    names: ["PNS", "CPNS", "pegawai negeri sipil", "pegawai negeri", "civil servant"],
    contested: [],
  },
  pppk: {
    member: "pppk",
    names: ["PPPK", "P3K", "pegawai pemerintah dengan perjanjian kerja"],
    contested: [],
  },
  "tni-polri": {
    member: "tni",
    names: [
      "TNI",
      "tentara",
      "tentara nasional indonesia",
      "Polri",
      "polisi",
      "kepolisian",
      "soldier",
      "police",
    ],
    contested: [],
  },
  "state-officials": {
    member: "state-officials",
    names: [
      "pejabat negara",
      "presiden",
      "menteri",
      "gubernur",
      "bupati",
      "wali kota",
      "walikota",
      "duta besar",
      "anggota DPR",
      "DPR RI",
      "anggota DPD",
      "DPD RI",
      "anggota MPR",
      "anggota kabinet kementerian",
      "anggota kabinet",
      "anggota BPK",
      "anggota Badan Pemeriksa Keuangan",
      "anggota Mahkamah Konstitusi",
      "hakim Mahkamah Konstitusi",
      "ketua Mahkamah Konstitusi",
      "hakim konstitusi",
      "hakim agung",
      "anggota Mahkamah Agung",
      "ketua Mahkamah Agung",
      "anggota Komisi Yudisial",
      "pimpinan KPK",
    ],
    contested: [
      "DPRD",
      "DPR",
      "DPD",
      "BPK",
      "KPK",
      "Badan Pemeriksa Keuangan",
      "Mahkamah Konstitusi",
      "Mahkamah Agung",
      "Komisi Yudisial",
      "kabinet",
      "hakim",
      "pejabat daerah",
    ],
  },
};
