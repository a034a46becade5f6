import type { WorkerCategory } from "../worker-category.js";
import { employeesAreWageEarners, nonWageEarners } from "./shared.js";

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
      "tukang ojek",
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
        id: "Sektor transportasi menurut PP 50/2025: keringanan selama masa berlakunya bila tidak dibayar APBN atau APBD.",
        en: "Transport sector in PP 50/2025: relief while it runs unless APBN or APBD pays.",
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
    aliases: ["PRT", "asisten rumah tangga", "pembantu rumah tangga", "ART", "domestic worker"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer", "donor"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds"],
    reading: "workers.domestic-workers-segment",
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
