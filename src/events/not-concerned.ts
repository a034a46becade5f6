import { programmeLabels } from "./programme-labels.js";
import type { BenefitNote } from "../benefits/benefit.js";
import type { Bilingual } from "../core/bilingual.js";
import { lookUpIfAny } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import type { CalendarDate, Programme } from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import { jkmActivePeriod } from "../law/provisions/death-benefits.js";
import { jhtBenefit } from "../law/provisions/jht-claims.js";
import { jkpExcludedCauses } from "../law/provisions/job-loss-benefits.js";
import { jpMembers } from "../law/provisions/jp-benefits.js";
import { jkkCircumstances } from "../law/provisions/work-accident-cover.js";

/** Why a programme pays nothing on an event that it does not know, with the rule on what it pays for. */
export function notConcerned(
  workings: Workings,
  programme: Programme,
  date: CalendarDate,
): BenefitNote {
  const found = lookUpIfAny(workings, rules[programme], date);
  return {
    item: programme,
    label: programmeLabels[programme],
    reason: reasons[programme],
    provisions: found?.refs ?? [],
  };
}

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
