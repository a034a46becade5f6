import type { Bilingual } from "../core/bilingual.js";
import type { CalendarDate } from "../core/vocabulary.js";

/** An entry of the register of regulations. Dates that were not seen are absent. */
export interface Regulation {
  /** E.g. `pp-44-2015`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly set?: CalendarDate;
  readonly promulgated?: CalendarDate;
  readonly inForce?: CalendarDate;
  /** Ids of the regulations that it amends. */
  readonly amends?: readonly string[];
  /** Where the official text is published. */
  readonly source: string;
  /** Whether the text itself was read for this library. */
  readonly read: "whole" | "part" | "not";
}

const bpk = "https://peraturan.bpk.go.id";
const kemnaker = "https://jdih.kemnaker.go.id";

/** The regulations that the provisions of this library cite. */
export const regulations: readonly Regulation[] = [
  {
    id: "uu-40-2004",
    title: {
      id: "Sistem Jaminan Sosial Nasional",
      en: "National Social Security System",
    },
    set: "2004-10-19",
    promulgated: "2004-10-19",
    inForce: "2004-10-19",
    source: bpk,
    read: "part",
  },
  {
    id: "uu-6-2014",
    title: { id: "Desa", en: "Villages" },
    source: bpk,
    read: "not",
  },
  {
    id: "uu-3-2024",
    title: {
      id: "Perubahan Kedua atas UU 6/2014 tentang Desa",
      en: "Villages, second amendment",
    },
    inForce: "2024-04-25",
    amends: ["uu-6-2014"],
    source: bpk,
    read: "not",
  },
  {
    id: "uu-2-2026",
    title: { id: "Pelindungan Pekerja Rumah Tangga", en: "Protection of Domestic Workers" },
    set: "2026-04-30",
    promulgated: "2026-04-30",
    inForce: "2026-04-30",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-44-2015",
    title: {
      id: "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian",
      en: "Work Accident and Death Programmes",
    },
    set: "2015-06-30",
    promulgated: "2015-06-30",
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-82-2019",
    title: { id: "Perubahan atas PP 44/2015", en: "First amendment of PP 44/2015" },
    set: "2019-11-29",
    promulgated: "2019-12-02",
    inForce: "2019-12-02",
    amends: ["pp-44-2015"],
    source: bpk,
    read: "part",
  },
  {
    id: "pp-49-2023",
    title: { id: "Perubahan Kedua atas PP 44/2015", en: "Second amendment of PP 44/2015" },
    set: "2023-10-06",
    promulgated: "2023-10-06",
    inForce: "2023-10-06",
    amends: ["pp-44-2015"],
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-45-2015",
    title: { id: "Penyelenggaraan Program Jaminan Pensiun", en: "Pension Programme" },
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-46-2015",
    title: { id: "Penyelenggaraan Program Jaminan Hari Tua", en: "Old-Age Savings Programme" },
    set: "2015-06-30",
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-70-2015",
    title: {
      id: "Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pegawai Aparatur Sipil Negara",
      en: "Work accident and death programmes for civil servants",
    },
    source: bpk,
    read: "part",
  },
  {
    id: "pp-102-2015",
    title: {
      id: "Asuransi Sosial Prajurit TNI, Anggota Polri, dan Pegawai ASN di lingkungannya",
      en: "Social insurance of the military, the police and their civil servants",
    },
    source: bpk,
    read: "part",
  },
  {
    id: "pp-36-2021",
    title: { id: "Pengupahan", en: "Wages" },
    source: bpk,
    read: "part",
  },
  {
    id: "pp-49-2020",
    title: {
      id: "Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan selama Bencana Covid-19",
      en: "Contribution relief during Covid-19",
    },
    set: "2020-08-31",
    promulgated: "2020-09-01",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-37-2021",
    title: {
      id: "Penyelenggaraan Program Jaminan Kehilangan Pekerjaan",
      en: "Job Loss Programme",
    },
    set: "2021-02-02",
    inForce: "2021-02-02",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-6-2025",
    title: { id: "Perubahan atas PP 37/2021", en: "Amendment of PP 37/2021" },
    set: "2025-02-07",
    promulgated: "2025-02-07",
    inForce: "2025-02-07",
    amends: ["pp-37-2021"],
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-7-2025",
    title: {
      id: "Penyesuaian Iuran JKK bagi Perusahaan Industri Padat Karya Tertentu 2025",
      en: "JKK discount for labour-intensive industry, 2025",
    },
    set: "2025-02-07",
    promulgated: "2025-02-07",
    inForce: "2025-02-07",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-36-2025",
    title: { id: "Perubahan atas PP 7/2025", en: "Amendment of PP 7/2025" },
    set: "2025-09-04",
    amends: ["pp-7-2025"],
    source: bpk,
    read: "not",
  },
  {
    id: "pp-50-2025",
    title: {
      id: "Penyesuaian Iuran JKK dan JKM bagi Peserta Bukan Penerima Upah",
      en: "JKK and JKM discount for non-wage earners",
    },
    promulgated: "2025-12-22",
    source: bpk,
    read: "not",
  },
  {
    id: "perpres-109-2013",
    title: {
      id: "Penahapan Kepesertaan Program Jaminan Sosial",
      en: "Phasing of membership in social security programmes",
    },
    source: bpk,
    read: "part",
  },
  {
    id: "perpres-7-2019",
    title: { id: "Penyakit Akibat Kerja", en: "Occupational Diseases" },
    set: "2019-01-25",
    promulgated: "2019-01-29",
    inForce: "2019-01-29",
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-2-2021",
    title: {
      id: "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan",
      en: "Optimising the employment social security programmes",
    },
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-4-2022",
    title: {
      id: "Percepatan Penghapusan Kemiskinan Ekstrem",
      en: "Speeding up the end of extreme poverty",
    },
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-8-2025",
    title: {
      id: "Optimalisasi Pengentasan Kemiskinan dan Penghapusan Kemiskinan Ekstrem",
      en: "Optimising the fight against poverty and extreme poverty",
    },
    set: "2025-03-27",
    source: bpk,
    read: "not",
  },
  {
    id: "permenakertrans-25-2008",
    title: {
      id: "Pedoman Diagnosis dan Penilaian Cacat karena Kecelakaan dan Penyakit Akibat Kerja",
      en: "Guide for diagnosing and rating disability from work accidents and diseases",
    },
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-18-2018",
    title: {
      id: "Jaminan Sosial Pekerja Migran Indonesia",
      en: "Social security of migrant workers",
    },
    promulgated: "2018-12-10",
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-4-2023",
    title: {
      id: "Jaminan Sosial Pekerja Migran Indonesia",
      en: "Social security of migrant workers",
    },
    set: "2023-02-21",
    promulgated: "2023-02-22",
    inForce: "2023-02-22",
    source: kemnaker,
    read: "part",
  },
  {
    id: "perdir-22-2022",
    title: {
      id: "Proses bisnis kepesertaan (Perdir 22/PERDIR.02/072022)",
      en: "Membership process of BPJS Ketenagakerjaan (Perdir 22/PERDIR.02/072022)",
    },
    source: "https://www.bpjsketenagakerjaan.go.id",
    read: "part",
  },
  {
    id: "permenaker-5-2021",
    title: {
      id: "Tata Cara Penyelenggaraan Program JKK, JKM, dan JHT",
      en: "Procedures of JKK, JKM and JHT",
    },
    inForce: "2021-04-01",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-1-2025",
    title: { id: "Perubahan atas Permenaker 5/2021", en: "Amendment of Permenaker 5/2021" },
    promulgated: "2025-02-24",
    amends: ["permenaker-5-2021"],
    source: kemnaker,
    read: "part",
  },
  {
    id: "pp-60-2015",
    title: { id: "Perubahan atas PP 46/2015", en: "Amendment of PP 46/2015" },
    set: "2015-08-12",
    inForce: "2015-08-12",
    amends: ["pp-46-2015"],
    source: bpk,
    read: "part",
  },
  {
    id: "uu-4-2023",
    title: { id: "Pengembangan dan Penguatan Sektor Keuangan", en: "Financial Sector" },
    inForce: "2023-01-12",
    amends: ["uu-40-2004"],
    source: bpk,
    read: "part",
  },
  {
    id: "uu-7-2021",
    title: { id: "Harmonisasi Peraturan Perpajakan", en: "Harmonisation of Tax Laws" },
    source: bpk,
    read: "not",
  },
  {
    id: "pp-68-2009",
    title: {
      id: "PPh Pasal 21 atas Uang Pesangon, Uang Manfaat Pensiun, Tunjangan Hari Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus",
      en: "Tax on severance, pension and old-age savings paid at once",
    },
    inForce: "2009-11-16",
    source: bpk,
    read: "part",
  },
  {
    id: "permenaker-19-2015",
    title: { id: "Tata Cara dan Persyaratan Pembayaran Manfaat JHT", en: "Payment of JHT" },
    inForce: "2015-09-01",
    source: kemnaker,
    read: "not",
  },
  {
    id: "perbpjs-1-2022",
    title: {
      id: "Peraturan BPJS Ketenagakerjaan tentang Manfaat JKP",
      en: "BPJS Ketenagakerjaan regulation on JKP benefits",
    },
    set: "2022-01-26",
    source: "https://www.bpjsketenagakerjaan.go.id",
    read: "not",
  },
  {
    id: "permenaker-15-2021",
    title: { id: "Tata Cara Pemberian Manfaat JKP", en: "How JKP benefits are given" },
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-2-2022",
    title: {
      id: "Tata Cara dan Persyaratan Pembayaran Manfaat JHT (dicabut sebelum berlaku)",
      en: "Payment of JHT (revoked before it took effect)",
    },
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-4-2022",
    title: { id: "Tata Cara dan Persyaratan Pembayaran Manfaat JHT", en: "Payment of JHT" },
    set: "2022-04-26",
    inForce: "2022-04-26",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-29-2015",
    title: { id: "Tata Cara Penyelenggaraan Program Jaminan Pensiun", en: "Procedures of JP" },
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-2-2025",
    title: { id: "Perubahan atas Permenaker 15/2021", en: "Amendment of Permenaker 15/2021" },
    inForce: "2025-02-07",
    amends: ["permenaker-15-2021"],
    source: kemnaker,
    read: "part",
  },
  {
    id: "pmk-91-2023",
    title: { id: "Pengelolaan DBH Perkebunan Sawit", en: "Palm-oil revenue sharing" },
    source: bpk,
    read: "part",
  },
  {
    id: "pmk-72-2024",
    title: { id: "Penggunaan DBH Cukai Hasil Tembakau", en: "Tobacco-excise revenue sharing" },
    set: "2024-10-10",
    promulgated: "2024-10-18",
    inForce: "2024-10-18",
    source: bpk,
    read: "part",
  },
  {
    id: "permendes-16-2025",
    title: { id: "Prioritas Dana Desa 2026", en: "Village fund priorities 2026" },
    source: bpk,
    read: "not",
  },
  {
    id: "fatwa-102-2025",
    title: {
      id: "Fatwa MUI: zakat, infak, sedekah untuk iuran pekerja rentan",
      en: "MUI fatwa: zakat, infak and sedekah for the dues of vulnerable workers",
    },
    set: "2025-10-13",
    source: "https://mui.or.id",
    read: "not",
  },
  {
    id: "uu-23-2006",
    title: { id: "Administrasi Kependudukan", en: "Population Administration" },
    source: bpk,
    read: "not",
  },
  {
    id: "pp-37-2007",
    title: {
      id: "Pelaksanaan UU 23/2006 tentang Administrasi Kependudukan",
      en: "Implementation of the Population Administration Act",
    },
    source: bpk,
    read: "not",
  },
  {
    id: "pp-40-2019",
    title: {
      id: "Pelaksanaan UU 23/2006 sebagaimana diubah dengan UU 24/2013",
      en: "Implementation of the Population Administration Act as amended",
    },
    source: bpk,
    read: "not",
  },
  {
    id: "permendagri-27-2021",
    title: { id: "Pedoman Penyusunan APBD 2022", en: "Guidance for regional budgets 2022" },
    source: bpk,
    read: "not",
  },
  {
    id: "permendagri-84-2022",
    title: { id: "Pedoman Penyusunan APBD 2023", en: "Guidance for regional budgets 2023" },
    source: bpk,
    read: "not",
  },
  {
    id: "pmk-215-2021",
    title: {
      id: "Penggunaan, Pemantauan, dan Evaluasi DBH CHT (PMK 215/PMK.07/2021)",
      en: "Use of tobacco-excise revenue sharing (PMK 215/PMK.07/2021)",
    },
    source: bpk,
    read: "not",
  },
];

/** The regulation with this id, if the register has it. */
export function findRegulation(id: string): Regulation | undefined {
  return regulations.find((regulation) => regulation.id === id);
}
