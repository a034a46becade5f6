import type { Bilingual } from "../../core/bilingual.js";
import type { WorkerCategory } from "../worker-category.js";
import { nonWageEarners } from "./shared.js";

const employeesAreWageEarners: Bilingual = {
  id: "Yang bekerja pada pemilik atau perusahaan adalah penerima upah dan ditanggung pemberi kerjanya.",
  en: "Those who work for an owner or company are wage earners, paid for by the employer.",
};

/** Informal and vulnerable workers. */
export const informalCategories: readonly WorkerCategory[] = [
  nonWageEarners({
    id: "pekerja-rentan",
    label: { id: "Pekerja rentan", en: "Vulnerable workers" },
    aliases: ["pekerja informal rentan", "1 desa 100 pekerja rentan", "vulnerable worker"],
    usualFunding: ["apbd", "apbdes", "dbh-cht", "dbh-sawit", "csr", "zakat"],
    provisions: ["membership.local-government-duty", "membership.non-wage-earner.groups"],
    notes: [
      {
        id: "Tidak ada definisi pekerja rentan dalam undang-undang atau peraturan pemerintah; kriterianya dalam peraturan daerah.",
        en: "No Act or government regulation defines vulnerable workers; the criteria stand in local rules.",
      },
    ],
  }),
  nonWageEarners({
    id: "miskin-ekstrem",
    label: { id: "Pekerja miskin ekstrem", en: "Extreme-poor workers" },
    aliases: [
      "miskin ekstrim",
      "warga miskin ekstrem",
      "pekerja miskin",
      "extreme poor",
      "extreme-poor worker",
    ],
    usualFunding: ["apbd", "apbdes", "dbh-cht", "dbh-sawit"],
    provisions: ["membership.extreme-poor"],
    notes: [
      {
        id: "Dipilih dari P3KE atau DTSEN; hanya yang bekerja dapat menjadi peserta.",
        en: "Chosen from P3KE or DTSEN; only those who work can be members.",
      },
    ],
  }),
  nonWageEarners({
    id: "petani",
    label: { id: "Petani", en: "Farmers" },
    aliases: ["tani", "petani penggarap", "petani padi", "farmer"],
    usualFunding: ["apbd", "apbdes", "csr"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "buruh-tani",
    label: { id: "Buruh tani", en: "Farm labourers" },
    aliases: ["pekerja tani", "farm labourer", "farm worker"],
    usualFunding: ["apbd", "apbdes", "csr"],
  }),
  nonWageEarners({
    id: "pekebun",
    label: { id: "Pekebun", en: "Planters" },
    aliases: ["petani kebun", "petani karet", "petani kelapa", "planter", "smallholder planter"],
    usualFunding: ["apbd", "apbdes", "csr"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "pekebun-sawit",
    label: { id: "Pekebun dan pekerja sawit mandiri", en: "Palm-oil smallholders and workers" },
    aliases: ["petani sawit", "pekerja sawit", "palm oil smallholder"],
    usualFunding: ["dbh-sawit", "apbd"],
    notes: [
      employeesAreWageEarners,
      {
        id: "DBH Sawit (PMK 91/2023 Pasal 16 ayat (5) huruf e) hanya untuk pekerja perkebunan yang belum terdaftar.",
        en: "DBH Sawit (PMK 91/2023 Pasal 16 (5) e) is only for plantation workers who are not yet registered.",
      },
    ],
  }),
  nonWageEarners({
    id: "petani-tembakau",
    label: { id: "Petani dan buruh tani tembakau", en: "Tobacco farmers and labourers" },
    aliases: ["buruh tani tembakau", "tobacco farmer"],
    usualFunding: ["dbh-cht"],
  }),
  nonWageEarners({
    id: "nelayan",
    label: { id: "Nelayan", en: "Fishers" },
    aliases: ["nelayan kecil", "nelayan tradisional", "fisher", "fisherman"],
    usualFunding: ["apbd", "apbdes"],
    notes: [
      {
        id: "Awak kapal dan nelayan buruh adalah penerima upah pemilik kapal.",
        en: "Crew and fishing labourers are wage earners of the boat's owner.",
      },
    ],
  }),
  nonWageEarners({
    id: "pembudi-daya-ikan",
    label: { id: "Pembudi daya ikan dan petambak", en: "Fish farmers" },
    aliases: ["petambak", "pembudidaya ikan", "petani tambak", "fish farmer"],
    usualFunding: ["apbd"],
  }),
  nonWageEarners({
    id: "peternak",
    label: { id: "Peternak", en: "Stock breeders" },
    aliases: ["peternak rakyat", "stock breeder", "livestock farmer"],
    usualFunding: ["apbd", "apbdes"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "pedagang-kaki-lima",
    label: { id: "Pedagang kaki lima", en: "Street traders" },
    aliases: [
      "PKL",
      "pedagang asongan",
      "pedagang keliling",
      "pedagang pasar",
      "pedagang kecil",
      "street trader",
      "street vendor",
    ],
    usualFunding: ["apbd", "csr"],
  }),
  nonWageEarners({
    id: "umkm",
    label: { id: "Pelaku UMKM", en: "Owners of micro and small businesses" },
    aliases: [
      "pemilik UMKM",
      "usaha mikro",
      "usaha kecil",
      "pelaku usaha",
      "small business owner",
      "micro business",
    ],
    usualFunding: ["self", "apbd"],
    notes: [
      {
        id: "Pemilik adalah BPU sebagai pemberi kerja (Pasal 5 ayat (3) huruf a); pekerjanya penerima upah. Keringanan PP 50/2025 untuk BPU pemberi kerja diragukan.",
        en: "The owner is BPU as an employer (Pasal 5 (3) a); the staff are wage earners. Whether PP 50/2025 gives relief to BPU who are employers is in doubt.",
      },
    ],
  }),
  nonWageEarners({
    id: "pengemudi",
    label: { id: "Ojek, pengemudi dan kurir mandiri", en: "Own-account drivers and couriers" },
    aliases: [
      "ojek",
      "ojek online",
      "ojol",
      "ojek pangkalan",
      "taksi online",
      "sopir",
      "supir",
      "kurir",
      "driver",
      "courier",
    ],
    usualFunding: ["self", "apbd"],
    provisions: ["relief.pp-50-2025.transport"],
    notes: [
      employeesAreWageEarners,
      {
        id: "Sektor transportasi menurut PP 50/2025: keringanan Januari 2026 sampai Maret 2027 bila tidak dibayar APBN atau APBD.",
        en: "Transport sector in PP 50/2025: relief from January 2026 to March 2027 unless APBN or APBD pays.",
      },
    ],
  }),
  nonWageEarners({
    id: "buruh-harian",
    label: {
      id: "Buruh harian, pemulung, juru parkir",
      en: "Casual labourers, waste pickers, parking attendants",
    },
    aliases: [
      "buruh harian lepas",
      "pemulung",
      "tukang becak",
      "juru parkir",
      "casual labourer",
      "waste picker",
    ],
    usualFunding: ["apbd"],
  }),
  nonWageEarners({
    id: "pekerja-disabilitas",
    label: { id: "Penyandang disabilitas yang bekerja", en: "Workers with disabilities" },
    aliases: ["difabel", "penyandang disabilitas", "disabled worker"],
    usualFunding: ["apbd"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "pekerja-seni-dan-lepas",
    label: { id: "Seniman, jurnalis lepas, pekerja lepas", en: "Artists and freelancers" },
    aliases: ["freelancer", "pekerja lepas", "seniman", "jurnalis lepas", "artist"],
    usualFunding: ["self"],
    programmes: ["jkk", "jkm", "jht"],
  }),
  nonWageEarners({
    id: "relawan-sppg",
    label: { id: "Relawan dapur gizi (SPPG)", en: "Nutrition-kitchen volunteers (SPPG)" },
    aliases: ["SPPG", "pekerja dapur MBG", "dapur gizi"],
    usualFunding: ["apbn"],
    notes: [employeesAreWageEarners],
  }),
  {
    id: "pekerja-rumah-tangga",
    label: { id: "Pekerja rumah tangga", en: "Domestic workers" },
    aliases: ["PRT", "asisten rumah tangga", "ART", "domestic worker"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer", "donor"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds"],
    notes: [
      {
        id: "Menurut Pasal 5 ayat (2) huruf b penerima upah orang perseorangan; BPJS mencatatnya sebagai BPU. UU 2/2026 menyerahkan programnya pada PP yang belum terbit.",
        en: "By Pasal 5 (2) b wage earners of a private person; BPJS counts them as BPU. UU 2/2026 leaves the programmes to a regulation that has not come.",
      },
    ],
  },
  nonWageEarners({
    id: "atlet",
    label: { id: "Atlet, pelatih, ofisial olahraga", en: "Athletes, coaches, sports officials" },
    aliases: ["olahragawan", "pelatih", "athlete", "coach"],
    usualFunding: ["apbd", "self"],
    notes: [employeesAreWageEarners],
  }),
  {
    id: "awak-kapal",
    label: { id: "Awak kapal dan nelayan buruh", en: "Boat crew and fishing labourers" },
    aliases: ["ABK", "anak buah kapal", "nelayan buruh", "boat crew"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds", "membership.required-programmes.wage-earner"],
    notes: [
      {
        id: "Program wajib bergantung pada skala usaha pemilik; nelayan yang berusaha sendiri adalah BPU.",
        en: "Compulsory programmes depend on the size of the owner's firm; fishers on own account are BPU.",
      },
    ],
  },
  {
    id: "pegawai-koperasi-desa",
    label: {
      id: "Pegawai Koperasi Desa/Kelurahan Merah Putih",
      en: "Staff of village cooperatives (Merah Putih)",
    },
    aliases: ["koperasi desa", "koperasi merah putih", "kopdes", "cooperative staff"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds", "membership.required-programmes.wage-earner"],
    notes: [],
  },
  {
    id: "narapidana-asimilasi",
    label: { id: "Narapidana dalam asimilasi", en: "Prisoners in assimilation" },
    aliases: ["napi asimilasi", "warga binaan asimilasi", "prisoner in assimilation"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: {
      id: "upah terendah pekerja dengan pekerjaan yang sama di tempat itu",
      en: "the lowest wage of workers doing the same work there",
    },
    provisions: ["membership.counted-as-workers"],
    notes: [],
  },
];
