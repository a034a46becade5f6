import type { LocalScheme } from "./local-scheme.js";

/** Schemes that tobacco-excise sharing (DBH CHT) pays for. */
export const tobaccoSchemes: readonly LocalScheme[] = [
  {
    id: "garut-dbh-cht",
    title: {
      id: "Perlindungan pekerja rentan DBH CHT Kabupaten Garut",
      en: "Protection of vulnerable workers by DBH CHT, Garut",
    },
    regulation: {
      title: "Program DBH CHT Kabupaten Garut",
      evidence: "secondary",
      source: "mediaseruni.id",
      status: "programme",
    },
    region: "32.05",
    age: { from: { value: 18, inclusive: true }, to: { value: 64, inclusive: true } },
    informalOnly: true,
    registers: ["dtks"],
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [
      {
        id: "Dipadankan dengan daftar petani tembakau dan data Dukcapil",
        en: "Matched with the list of tobacco farmers and the civil registry",
      },
    ],
    notKnown: [
      {
        id: "Nomor peraturan, jumlah peserta, dan banyaknya bulan tidak diketahui",
        en: "The number of the rule, of people and of months are not known",
      },
    ],
  },
  {
    id: "jombang-38-2024",
    title: {
      id: "Perlindungan buruh tani tembakau dan pekerja rentan Kabupaten Jombang",
      en: "Protection of tobacco labourers and vulnerable workers, Jombang",
    },
    regulation: {
      title: "Peraturan Bupati Jombang 38/2024",
      evidence: "official",
      source: "malang.viva.co.id",
      status: "in-force",
      set: "2024-06-06",
    },
    region: "35.17",
    age: { to: { value: 65, inclusive: false } },
    notMember: true,
    registers: ["simluhtan", "extreme-poverty-data"],
    size: 13_250,
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    months: 6,
    otherConditions: [
      {
        id: "KTP elektronik Jombang; lahan tembakau petani terletak di kabupaten",
        en: "An electronic identity card of Jombang; the farmer's tobacco land lies in the district",
      },
    ],
    notKnown: [
      {
        id: "Nomor pasal tidak diketahui; tempat dibagi 9.709 petani dan 3.541 pekerja rentan",
        en: "The articles are not known; the places are 9,709 farmers and 3,541 vulnerable workers",
      },
    ],
  },
  {
    id: "situbondo-dbh-cht",
    title: {
      id: "Perlindungan buruh tani tembakau dan pekerja rentan Kabupaten Situbondo",
      en: "Protection of tobacco labourers and vulnerable workers, Situbondo",
    },
    regulation: {
      title: "Peraturan Bupati Situbondo tentang DBH CHT (setelah PMK 72/2024)",
      evidence: "official",
      source: "jdih.situbondokab.go.id",
      status: "in-force",
    },
    region: "35.12",
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [
      {
        id: "Buruh tani tembakau dan pekerja rentan lain yang lolos verifikasi dan validasi",
        en: "Tobacco labourers and other vulnerable workers who pass verification and validation",
      },
    ],
    notKnown: [
      {
        id: "Nomor peraturan, batas usia, dan jumlah peserta tidak diketahui",
        en: "The number of the rule, age bounds and number of people are not known",
      },
    ],
  },
];
