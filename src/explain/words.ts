import type { Bilingual } from "../core/bilingual.js";
import type { BenefitRecipient } from "../benefits/benefit.js";
import type { BilledProgramme } from "../contributions/contribution.js";
import type { SchoolLevel } from "../law/provisions/scholarship.js";
import type { FundingSource, Payer, RiskGroup, Segment } from "../core/vocabulary.js";

/** Names of programmes. */
export const programmeNames: Readonly<Record<BilledProgramme, Bilingual>> = {
  jkk: { id: "JKK (kecelakaan kerja)", en: "JKK (work accident)" },
  jkm: { id: "JKM (kematian)", en: "JKM (death)" },
  jht: { id: "JHT (hari tua)", en: "JHT (old-age savings)" },
  jp: { id: "JP (pensiun)", en: "JP (pension)" },
  jkp: { id: "JKP (kehilangan pekerjaan)", en: "JKP (job loss)" },
  "jkk-jkm": {
    id: "JKK dan JKM (kecelakaan kerja dan kematian)",
    en: "JKK and JKM (work accident and death)",
  },
};

/** What one bill is for. */
export const billedNames: Readonly<Record<Segment, Bilingual>> = {
  "wage-earner": { id: "satu peserta penerima upah (PU)", en: "one wage earner (PU)" },
  "non-wage-earner": {
    id: "satu peserta bukan penerima upah (BPU)",
    en: "one non-wage earner (BPU)",
  },
  construction: { id: "satu proyek jasa konstruksi", en: "one construction project" },
  "migrant-worker": {
    id: "satu pekerja migran Indonesia (PMI)",
    en: "one migrant worker (PMI)",
  },
};

/** Names of risk groups. */
export const riskGroupNames: Readonly<Record<RiskGroup, Bilingual>> = {
  "very-low": { id: "sangat rendah (I)", en: "very low (I)" },
  low: { id: "rendah (II)", en: "low (II)" },
  medium: { id: "sedang (III)", en: "medium (III)" },
  high: { id: "tinggi (IV)", en: "high (IV)" },
  "very-high": { id: "sangat tinggi (V)", en: "very high (V)" },
};

/** Names of those who owe a contribution. */
export const payerNames: Readonly<Record<Payer, Bilingual>> = {
  employer: { id: "pemberi kerja", en: "employer" },
  worker: { id: "peserta", en: "worker" },
  state: { id: "Pemerintah Pusat", en: "the state" },
};

/** To whom a benefit is paid. */
export const recipientNames: Readonly<Record<BenefitRecipient, Bilingual>> = {
  participant: { id: "kepada peserta", en: "to the participant" },
  heirs: { id: "kepada ahli waris", en: "to the heirs" },
  children: { id: "kepada anak peserta", en: "to the children" },
  employer: {
    id: "kepada pemberi kerja yang telah membayarnya lebih dahulu",
    en: "to the employer, which has paid it first",
  },
  "funeral-arranger": {
    id: "kepada pihak yang mengurus pemakaman",
    en: "to whoever arranges the funeral",
  },
};

/** Names of funding sources. */
export const fundingNames: Readonly<Record<FundingSource, Bilingual>> = {
  self: { id: "peserta sendiri", en: "the member's own money" },
  employer: { id: "pemberi kerja", en: "the employer" },
  apbn: { id: "APBN", en: "the state budget (APBN)" },
  apbd: { id: "APBD", en: "the regional budget (APBD)" },
  apbdes: { id: "APBDes", en: "the village budget (APBDes)" },
  "dbh-cht": { id: "DBH CHT", en: "shared tobacco excise (DBH CHT)" },
  "dbh-sawit": { id: "DBH Sawit", en: "shared palm-oil revenue (DBH Sawit)" },
  csr: { id: "CSR/TJSL", en: "company funds (CSR)" },
  zakat: { id: "zakat, infak, sedekah", en: "zakat, infaq, sadaqah" },
  donor: { id: "donatur", en: "donors" },
};

/** Names of levels of schooling. */
export const levelNames: Readonly<Record<SchoolLevel, Bilingual>> = {
  tk: { id: "TK", en: "kindergarten" },
  sd: { id: "SD", en: "primary" },
  smp: { id: "SMP", en: "lower secondary" },
  sma: { id: "SMA/SMK", en: "upper secondary" },
  higher: { id: "pendidikan tinggi", en: "higher education" },
};
