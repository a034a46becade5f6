import type { Bilingual } from "../../core/bilingual.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny, peek } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";
import { employerNotEnrolled, lateReport } from "../../law/provisions/work-accident-cover.js";
import { lateReportEffect } from "../../law/readings/work-accident-readings.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** Why the employer bears the whole benefit. */
export interface Bearing {
  readonly reason: Bilingual;
  readonly rule: ProvisionRef;
}

/** The employer bears all where it did not enrol the worker, or by a reading reported late. */
export function employerBearing(workings: Workings, facts: JkkBenefitInput): Bearing | undefined {
  if (facts.segment === "non-wage-earner") return undefined;
  if (facts.enrolled === false) {
    return { reason: notEnrolled, rule: lookUp(workings, employerNotEnrolled, facts.date).ref };
  }
  if (facts.reportedInTime !== false || !peek(workings, lateReport, facts.date)) return undefined;
  warn(workings, mayFallOnEmployer);
  if (choose(workings, lateReportEffect) === "bpjs-pays") return undefined;
  const rule = lookUpIfAny(workings, lateReport, facts.date);
  return rule && { reason: reportedLate, rule: rule.ref };
}

const notEnrolled: Bilingual = {
  id: "Pekerja tidak didaftarkan: pemberi kerja wajib memberikan manfaat yang sama",
  en: "The worker was not enrolled: the employer owes the same benefits",
};
const reportedLate: Bilingual = {
  id: "Laporan tahap I terlambat: menurut tafsiran yang dipilih manfaat menjadi kewajiban pemberi kerja",
  en: "The stage I report was late: by the reading chosen the benefit falls on the employer",
};

const mayFallOnEmployer = {
  code: "late-report",
  message: {
    id: "Laporan tahap I terlambat: menurut keterangan BPJS manfaat dapat menjadi kewajiban pemberi kerja",
    en: "The stage I report was late: by a statement of BPJS the benefit may fall on the employer",
  },
};
