import { addDays } from "../../core/calendar.js";
import type { Bilingual } from "../../core/bilingual.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { Workings } from "../../core/workings.js";
import { stageOneReport, stageTwoReport } from "../../law/provisions/claims.js";
import { lateReport } from "../../law/provisions/work-accident-cover.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";

const hoursOfDay = 24;

/** The report of the accident or of the diagnosed disease. */
export function stageOne(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { value, ref } = lookUp(workings, stageOneReport, facts.date);
  const days = value / hoursOfDay;
  const by = addDays(facts.date, days);
  const { reporter, event } = names(facts);
  return {
    id: "stage-1-report",
    text: {
      id: `${reporter.id} melaporkan ${event.id} kepada BPJS Ketenagakerjaan dan dinas (laporan tahap I) paling lama ${days} x ${hoursOfDay} jam sejak ${event.id}`,
      en: `${reporter.en} reports the ${event.en} to BPJS Ketenagakerjaan and the labour office (stage I) within ${days} x ${hoursOfDay} hours of it`,
    },
    by,
    ...passed(by, facts.reportedOn ?? facts.on),
    ...lateness(workings, facts, ref),
  };
}

/** The report of the doctor's letter, which is the claim. */
export function stageTwo(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { value, ref } = lookUp(workings, stageTwoReport, facts.date);
  const days = value / hoursOfDay;
  const { reporter } = names(facts);
  const by = facts.letterOn === undefined ? undefined : addDays(facts.letterOn, days);
  return {
    id: "stage-2-report",
    text: {
      id: `${reporter.id} menyampaikan laporan tahap II, sekaligus pengajuan klaim, paling lama ${days} x ${hoursOfDay} jam sejak surat keterangan dokter (sembuh, cacat, atau meninggal dunia)`,
      en: `${reporter.en} makes the stage II report, which is also the claim, within ${days} x ${hoursOfDay} hours of the doctor's letter (recovered, disabled or dead)`,
    },
    ...(by === undefined ? { needs: "letterOn" } : { by, ...passed(by, facts.on) }),
    provisions: [ref],
  };
}

function names({ segment, event }: ClaimDeadlinesInput): {
  readonly reporter: Bilingual;
  readonly event: Bilingual;
} {
  return {
    reporter:
      segment === "non-wage-earner"
        ? { id: "Peserta atau keluarganya", en: "The member or the family" }
        : { id: "Pemberi kerja", en: "The employer" },
    event:
      event === "work-accident"
        ? { id: "kecelakaan", en: "accident" }
        : { id: "diagnosis penyakit", en: "diagnosis of the disease" },
  };
}

/** What a late report leads to: since Permenaker 1/2025 the employer pays first. */
function lateness(
  workings: Workings,
  { segment, date }: ClaimDeadlinesInput,
  report: ProvisionRef,
): Pick<ClaimDeadline, "consequence" | "provisions"> {
  const rule = segment === "non-wage-earner" ? undefined : lookUpIfAny(workings, lateReport, date);
  const consequence = segment === "construction" ? employerFirstInDoubt : employerFirst;
  return rule
    ? { consequence, provisions: [report, rule.ref] }
    : { consequence: noEffect, provisions: [report] };
}

const noEffect: Bilingual = {
  id: "Menurut PP 44/2015 manfaat tidak berkurang",
  en: "PP 44/2015 takes no benefit away",
};

const employerFirst: Bilingual = {
  id: "Manfaat menjadi kewajiban pemberi kerja, yang dapat meminta penggantian kepada BPJS setelah melapor; hak pekerja tidak berkurang",
  en: "The benefit falls on the employer, which may claim it back from BPJS after reporting; the worker's right is not reduced",
};

const employerFirstInDoubt: Bilingual = {
  id: `${employerFirst.id}; bagi jasa konstruksi aturan yang sama tidak ditemukan`,
  en: `${employerFirst.en}; for construction the same rule was not found`,
};
