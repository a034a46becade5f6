import type { Bilingual } from "../core/bilingual.js";
import type { Evidence } from "../core/provision.js";

/** The definitions of a coverage ratio that are in use. */
export type StandardCoverageDefinition =
  "eligible-bpjs" | "employed-bps" | "segment" | "sdg-1.3.1-work-injury" | "sdg-8.8.1a";

/** What a coverage ratio in use counts, as far as it is documented. */
export interface CoverageDefinitionData {
  readonly id: StandardCoverageDefinition;
  readonly label: Bilingual;
  /** Who is counted above the line. */
  readonly numerator: Bilingual;
  /** Who is counted below it. */
  readonly denominator: Bilingual;
  /** Whether people are counted where they live or where they work. */
  readonly domicile: Bilingual;
  /** Whether construction workers are counted above the line. */
  readonly construction: "with" | "without" | "not-stated";
  /** How the definition is known. */
  readonly evidence: Evidence;
  /** Where it is documented. */
  readonly source: string;
  /** What is not confirmed. */
  readonly note: Bilingual;
}

const notStated: Bilingual = { id: "tidak disebutkan", en: "not stated" };

/**
 * The definitions of coverage in use. None of them stands in a regulation, and
 * ratios of different ones never compare.
 */
export const coverageDefinitions: readonly CoverageDefinitionData[] = [
  {
    id: "eligible-bpjs",
    label: {
      id: "pekerja yang memenuhi syarat menurut BPJS Ketenagakerjaan",
      en: "workers eligible by BPJS Ketenagakerjaan",
    },
    numerator: { id: "peserta aktif", en: "active members" },
    denominator: {
      id: "penduduk bekerja ber-KTP berumur 17 tahun ke atas, tanpa PNS dan TNI/Polri",
      en: "employed people with an identity card, aged 17 or over, without civil servants, military and police",
    },
    domicile: notStated,
    construction: "not-stated",
    evidence: "secondary",
    source: "Bisnis Indonesia, 16 May 2017 (president director of BPJS Ketenagakerjaan)",
    note: {
      id: "Pengecualian lain (pekerja keluarga tak dibayar, berumur di atas 65 tahun) tidak dapat dipastikan; pembilang yang diterbitkan ada yang dengan dan ada yang tanpa jasa konstruksi.",
      en: "Further exclusions (unpaid family workers, people over 65) are not confirmed; published numerators are with and without construction.",
    },
  },
  {
    id: "employed-bps",
    label: {
      id: "semua penduduk bekerja menurut BPS",
      en: "all employed people by the statistics agency (BPS)",
    },
    numerator: { id: "peserta aktif", en: "active members" },
    denominator: {
      id: "penduduk bekerja berumur 15 tahun ke atas (Sakernas)",
      en: "employed people aged 15 or over (labour force survey)",
    },
    domicile: {
      id: "sejak 2026 menurut domisili KTP, di mana pun bekerja",
      en: "from 2026 by address on the identity card, wherever the work is",
    },
    construction: "not-stated",
    evidence: "official",
    source: "DJSN 2022; onenewsjatim.com, March 2026 (Lumajang)",
    note: {
      id: "Domisili KTP hanya terbaca dari satu kabupaten (Maret 2026).",
      en: "That people are counted by their address is known of one regency only (March 2026).",
    },
  },
  {
    id: "segment",
    label: { id: "semua pekerja satu segmen", en: "all workers of one segment" },
    numerator: { id: "peserta aktif segmen itu", en: "active members of the segment" },
    denominator: {
      id: "pekerja segmen itu menurut BPS (PU atau BPU)",
      en: "workers of the segment by the statistics agency (PU or BPU)",
    },
    domicile: notStated,
    construction: "without",
    evidence: "secondary",
    source: "vissionnews.com, May 2025 (Pangkalpinang)",
    note: {
      id: "Cara menghitung jumlah pekerja tiap segmen tidak diterbitkan.",
      en: "How the workers of each segment are counted is not published.",
    },
  },
  {
    id: "sdg-1.3.1-work-injury",
    label: {
      id: "SDG 1.3.1: penduduk bekerja yang terlindungi dari kecelakaan kerja (SI_COV_WKINJRY)",
      en: "SDG 1.3.1: employed people covered in case of work injury (SI_COV_WKINJRY)",
    },
    numerator: {
      id: "peserta aktif JKK semua segmen, ditambah ASN dengan JKK melalui Taspen",
      en: "active members of JKK in all segments, with civil servants covered for JKK by Taspen",
    },
    denominator: { id: "penduduk bekerja", en: "employed people" },
    domicile: notStated,
    construction: "with",
    evidence: "official",
    source: "UN SDG metadata 1.3.1 (custodian ILO), 31 March 2022",
    note: {
      id: "Berbeda dari UCJ, yang tidak menghitung ASN. Penjumlahan untuk satu kabupaten adalah penalaran dari metadata, bukan rumus yang diterbitkan.",
      en: "Unlike UCJ, which leaves civil servants out. How one regency is counted is reasoned from the metadata, not a published formula.",
    },
  },
  {
    id: "sdg-8.8.1a",
    label: {
      id: "SDG 8.8.1.(a): peserta JKK dan JKM segmen BPU (Bappenas 06.02.021)",
      en: "SDG 8.8.1.(a): members of JKK and JKM among non-wage earners (Bappenas 06.02.021)",
    },
    numerator: {
      id: "peserta JKK dan JKM segmen bukan penerima upah (BPU)",
      en: "members of JKK and JKM in the segment of non-wage earners (BPU)",
    },
    denominator: {
      id: "semua pekerja bukan penerima upah (BPU)",
      en: "all non-wage earners (BPU)",
    },
    domicile: notStated,
    construction: "without",
    evidence: "official",
    source: "sdi.beltim.go.id, code 06.02.021",
    note: {
      id: "Cara menghitung jumlah pekerja BPU tidak dapat dipastikan.",
      en: "How non-wage earners are counted is not confirmed.",
    },
  },
];
