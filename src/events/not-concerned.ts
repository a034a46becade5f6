import { programmeLabels } from "./programme-labels.js";
import type { BenefitNote, BenefitSegment } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { lookUpIfAny } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import type { Programme, Segment } from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import type { EventQuestion } from "./question.js";
import { jkmActivePeriod } from "../law/provisions/death-benefits.js";
import { jhtBenefit, jhtMembers } from "../law/provisions/jht-claims.js";
import { jkpExcludedCauses, jkpSegments } from "../law/provisions/job-loss-benefits.js";
import { jpBeneficiaries } from "../law/provisions/heirs.js";
import { jpMembers } from "../law/provisions/jp-benefits.js";
import { jkkCircumstances } from "../law/provisions/work-accident-cover.js";

/** Why a programme pays nothing on an event that it does not know, with the rule on what it pays for. */
export function notConcerned(
  workings: Workings,
  programme: Programme,
  { event }: EventQuestion,
): BenefitNote {
  const survivorless = programme === "jp" && event.kind === "death";
  const rule = survivorless ? jpBeneficiaries : rules[programme];
  return {
    item: programme,
    label: programmeLabels[programme],
    reason: survivorless ? nobody : reasons[programme],
    provisions: lookUpIfAny(workings, rule, event.date)?.refs ?? [],
  };
}

/** Why a programme gives nothing to a segment that it is not open to; undefined where it is open. */
export function notOpen(
  workings: Workings,
  programme: Programme,
  { event, member }: EventQuestion,
): BenefitNote | undefined {
  const rule = segments[programme];
  const found = rule && lookUpIfAny(workings, rule, event.date);
  if (!found || found.value.includes(member.segment)) return undefined;
  return {
    item: programme,
    label: programmeLabels[programme],
    reason: closed[member.segment],
    provisions: found.refs,
  };
}

const segments: Readonly<Partial<Record<Programme, Provision<readonly Segment[]>>>> = {
  jht: jhtMembers,
  jp: jpMembers,
  jkp: jkpSegments,
};

const closed: Readonly<Record<BenefitSegment, Bilingual>> = {
  "wage-earner": {
    id: "Program ini tidak terbuka bagi penerima upah",
    en: "The programme is not open to wage earners",
  },
  "non-wage-earner": {
    id: "Program ini tidak terbuka bagi bukan penerima upah (BPU)",
    en: "The programme is not open to non-wage earners (BPU)",
  },
  construction: {
    id: "Program ini tidak terbuka bagi pekerja jasa konstruksi",
    en: "The programme is not open to construction workers",
  },
};

const nobody: Bilingual = {
  id: "Tidak ada yang berhak atas pensiun: suami atau istri, anak, atau orang tua; apa yang terjadi dengan iurannya tidak ditemukan dalam teks yang dibaca",
  en: "Nobody may receive the pension: neither spouse nor child nor parent; what becomes of the contributions was not found in the texts read",
};

const rules: Readonly<Record<Programme, Provision>> = {
  jkk: jkkCircumstances,
  jkm: jkmActivePeriod,
  jht: jhtBenefit,
  jp: jpMembers,
  jkp: jkpExcludedCauses,
};

const reasons: Readonly<Record<Programme, Bilingual>> = {
  jkk: {
    id: "JKK hanya atas kecelakaan kerja atau penyakit akibat kerja",
    en: "JKK pays only on a work accident or an occupational disease",
  },
  jkm: {
    id: "JKM hanya atas kematian yang bukan akibat kecelakaan kerja",
    en: "JKM pays only on a death that is not from a work accident",
  },
  jht: {
    id: "JHT dibayar pada usia pensiun, berhenti bekerja, cacat total tetap, atau meninggal dunia; saldonya tetap milik peserta",
    en: "JHT is paid at the pension age, on leaving work, on total disability or death; the balance stays the participant's",
  },
  jp: {
    id: "JP dibayar pada usia pensiun, cacat total tetap, atau meninggal dunia",
    en: "JP is paid at the pension age, on total disability or death",
  },
  jkp: {
    id: "JKP hanya atas pemutusan hubungan kerja",
    en: "JKP pays only on a dismissal",
  },
};
