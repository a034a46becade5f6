import type { Provision } from "../../core/provision.js";

/** Village officials' right to employment social security. */
export const villageOfficialsRight: Provision<readonly string[]> = {
  id: "membership.village-officials",
  title: {
    id: "Hak kepala desa, perangkat desa, dan BPD atas jaminan sosial ketenagakerjaan",
    en: "Right of village heads, officials and councils to employment social security",
  },
  unit: "list",
  versions: [
    {
      from: "2024-04-25",
      value: ["kepala-desa", "perangkat-desa", "bpd"],
      cites: [
        {
          regulation: "uu-6-2014",
          article: "Pasal 26 ayat (3) huruf c, Pasal 50A, Pasal 62",
          amendedBy: "uu-3-2024",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Instructions to local governments to cover their own workers and the vulnerable. */
export const localGovernmentDuty: Provision<readonly string[]> = {
  id: "membership.local-government-duty",
  title: {
    id: "Penugasan pemerintah daerah untuk memperluas kepesertaan",
    en: "Duty of local governments to widen membership",
  },
  unit: "list",
  versions: [
    {
      from: "2021-11-11",
      value: ["non-asn", "election-workers", "other-workers-of-the-region"],
      cites: [{ regulation: "inpres-2-2021", article: "Diktum bagi gubernur, bupati, wali kota" }],
      evidence: "official",
      note: {
        id: "Dipertegas Surat Edaran Mendagri 842.2/5193/SJ tanggal 11 November 2021: sekurang-kurangnya JKK dan JKM.",
        en: "Made firm by circular 842.2/5193/SJ of the Minister of Home Affairs of 11 November 2021: at least JKK and JKM.",
      },
    },
  ],
};

/** Extreme-poor workers as a target of protection. */
export const extremePoorDuty: Provision<readonly string[]> = {
  id: "membership.extreme-poor",
  title: { id: "Perlindungan pekerja miskin ekstrem", en: "Protection of extreme-poor workers" },
  unit: "list",
  versions: [
    {
      from: "2025-03-27",
      value: ["miskin", "miskin-ekstrem"],
      cites: [
        { regulation: "inpres-8-2025", article: "Instruksi kepada Menteri Ketenagakerjaan" },
        {
          regulation: "inpres-4-2022",
          article: "Instruksi percepatan penghapusan kemiskinan ekstrem",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Non-ASN staff must be enrolled by the head of their office. */
export const nonAsnEnrolment: Provision<readonly string[]> = {
  id: "membership.non-asn",
  title: { id: "Pendaftaran pegawai non-ASN", en: "Enrolment of non-ASN staff" },
  unit: "list",
  versions: [
    {
      from: "2025-02-24",
      value: ["jkk", "jkm", "jht"],
      cites: [
        { regulation: "permenaker-5-2021", article: "Pasal 3A", amendedBy: "permenaker-1-2025" },
      ],
      evidence: "official",
      note: {
        id: "JHT diperdebatkan: siaran Kemnaker menyebut JKK dan JKM saja, dan PP 46/2015 Pasal 4 tidak mengenal pemberi kerja negara.",
        en: "JHT is contested: the ministry's release names only JKK and JKM, and PP 46/2015 Pasal 4 knows no state employer.",
      },
    },
  ],
};

/** Government services belong to risk group I. */
export const governmentRiskGroup: Provision<string> = {
  id: "jkk.risk-group.government-services",
  title: { id: "Kelompok risiko jasa pemerintahan", en: "Risk group of government services" },
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: "very-low",
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I kelompok I nomor 11" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: "very-low",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Lampiran I kelompok I nomor 11",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Interns, honorary staff and prisoners in assimilation count as workers for JKK. */
export const countedAsWorkers: Provision<readonly string[]> = {
  id: "membership.counted-as-workers",
  title: {
    id: "Magang, siswa praktik, tenaga honorer, narapidana asimilasi dianggap pekerja",
    en: "Apprentices, students on practice, honorary staff and prisoners in assimilation count as workers",
  },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: ["magang", "siswa-praktik", "honorer", "narapidana-asimilasi"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 28" }],
      evidence: "text",
    },
  ],
};
