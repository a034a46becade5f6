import type { WorkerCategory } from "../worker-category.js";
import { nonWageEarners } from "./shared.js";

const honorarium = {
  id: "honorarium atau upah sebulan sebagaimana dilaporkan",
  en: "monthly honorarium or wage as reported",
};

const jhtContested = {
  id: "JHT diperdebatkan: diwajibkan Permenaker 5/2021 Pasal 3A sebagaimana diberitakan, tetapi PP 46/2015 Pasal 4 tidak mengenal pemberi kerja negara.",
  en: "JHT is contested: required by Permenaker 5/2021 Pasal 3A as reported, while PP 46/2015 Pasal 4 knows no state employer.",
};

const nonAsnProvisions = [
  "membership.wage-earner.kinds",
  "membership.non-asn",
  "membership.local-government-duty",
  "jkk.risk-group.government-services",
];

/** People paid by or working for government. */
export const governmentCategories: readonly WorkerCategory[] = [
  {
    id: "pegawai-non-asn",
    label: { id: "Pegawai non-ASN", en: "Non-ASN staff of government offices" },
    aliases: [
      "non ASN",
      "tenaga non ASN",
      "pegawai honorer",
      "tenaga honorer",
      "honorer",
      "tenaga kontrak",
      "tenaga harian lepas",
      "THL",
      "PPNPN",
      "PJLP",
      "pegawai tidak tetap",
      "PTT",
      "honorary staff",
      "contract staff",
      "non-civil-servant staff",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["apbd", "apbn"],
    basis: honorarium,
    riskGroup: "very-low",
    provisions: nonAsnProvisions,
    notes: [jhtContested],
  },
  {
    id: "guru-honorer",
    label: { id: "Guru honorer sekolah negeri", en: "Honorary teachers of public schools" },
    aliases: [
      "honorer",
      "guru non ASN",
      "guru tidak tetap",
      "GTT",
      "guru kontrak",
      "tenaga pendidik honorer",
      "guru bantu",
      "honorary teacher",
      "contract teacher",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["apbd"],
    basis: honorarium,
    riskGroup: "very-low",
    provisions: [...nonAsnProvisions, "membership.counted-as-workers"],
    notes: [
      jhtContested,
      {
        id: "Kelompok risiko I dibaca dari jasa pemerintahan; apakah dana BOS boleh membayar belum ditemukan.",
        en: "Risk group I is read from government services; whether school funds (BOS) may pay was not found.",
      },
    ],
  },
  {
    id: "guru-swasta",
    label: {
      id: "Guru dan tenaga kependidikan swasta",
      en: "Teachers and staff of private schools",
    },
    aliases: [
      "guru yayasan",
      "guru madrasah swasta",
      "tenaga kependidikan",
      "private school teacher",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds", "membership.required-programmes.wage-earner"],
    notes: [
      {
        id: "Program wajib bergantung pada skala yayasan (Perpres 109/2013 Pasal 6); kelompok risiko ditetapkan BPJS.",
        en: "Compulsory programmes depend on the size of the foundation (Perpres 109/2013 Pasal 6); BPJS fixes the risk group.",
      },
    ],
  },
  nonWageEarners({
    id: "badan-ad-hoc-pemilu",
    label: {
      id: "Badan ad hoc penyelenggara pemilu (KPU)",
      en: "Ad hoc election workers (KPU)",
    },
    aliases: [
      "badan ad hoc KPU",
      "badan adhoc",
      "penyelenggara pemilu",
      "petugas pemilu",
      "KPPS",
      "PPS",
      "PPK",
      "pantarlih",
      "linmas TPS",
      "polling officer",
      "election worker",
    ],
    usualFunding: ["apbd"],
    provisions: ["membership.local-government-duty"],
    notes: [
      {
        id: "Tidak ada hubungan kerja; didaftarkan untuk bulan masa tugas. Santunan KPU adalah sistem tersendiri dan tidak menggantikan JKK atau JKM.",
        en: "No employment relation; enrolled for the months in office. The KPU compensation is a separate system and does not replace JKK or JKM.",
      },
    ],
  }),
  nonWageEarners({
    id: "pengawas-ad-hoc-pemilu",
    label: { id: "Pengawas pemilu ad hoc (Bawaslu)", en: "Ad hoc election supervisors (Bawaslu)" },
    aliases: ["panwascam", "PKD", "PTPS", "pengawas TPS", "election supervisor"],
    usualFunding: ["apbd"],
    provisions: ["membership.local-government-duty"],
  }),
  nonWageEarners({
    id: "relawan-kebencanaan",
    label: {
      id: "Relawan pemadam, Tagana, Masyarakat Peduli Api",
      en: "Fire and disaster volunteers",
    },
    aliases: ["relawan damkar", "tagana", "masyarakat peduli api", "MPA", "disaster volunteer"],
    usualFunding: ["apbd"],
  }),
  {
    id: "magang",
    label: {
      id: "Peserta magang, siswa dan mahasiswa praktik kerja",
      en: "Apprentices and students on work practice",
    },
    aliases: [
      "PKL",
      "siswa PKL",
      "praktik kerja lapangan",
      "mahasiswa magang",
      "intern",
      "apprentice",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: {
      id: "upah terendah pekerja dengan pekerjaan yang sama di tempat itu",
      en: "the lowest wage of workers doing the same work there",
    },
    provisions: ["membership.counted-as-workers"],
    reading: "workers.apprentices-segment",
    notes: [
      {
        id: "Sebagian kantor BPJS mendaftarkan mereka sebagai BPU kelompok penghasilan terendah; PP 44/2015 Pasal 28 menempatkan kewajiban pada pemberi kerja.",
        en: "Some BPJS branches enrol them as BPU in the lowest income band; PP 44/2015 Pasal 28 puts the duty on the employer.",
      },
    ],
  },
];
