import type { Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";
import { employerNotEnrolled, lateReport } from "../../law/provisions/work-accident-cover.js";
import { lateReportEffect } from "../../law/readings/work-accident-readings.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** Why the employer bears the whole benefit. */
export interface Bearing {
  readonly reason: Text;
  readonly rule: ProvisionRef;
}

/** The employer bears all where it did not enrol the worker. */
export function employerBearing(workings: Workings, facts: JkkBenefitInput): Bearing | undefined {
  if (facts.segment === "non-wage-earner" || facts.enrolled !== false) return undefined;
  return { reason: notEnrolled, rule: lookUp(workings, employerNotEnrolled, facts.date).ref };
}

/**
 * Whether the employer pays first because it reported late: Permenaker 5/2021
 * Pasal 8 ayat (2a), read of wage earners and taken for construction too.
 */
export function employerPaysFirst(workings: Workings, facts: JkkBenefitInput): boolean {
  const { segment, date } = facts;
  if (segment === "non-wage-earner" || facts.reportedInTime !== false) return false;
  if (!peek(workings, lateReport, date)) return false;
  if (choose(workings, lateReportEffect) === "bpjs-pays") return false;
  const { ref } = lookUp(workings, lateReport, date);
  warn(workings, { code: "late-report", provision: ref.id, message: reportedLate });
  return true;
}

const notEnrolled: Text = { key: "employer-bears.not-enrolled" };
const reportedLate: Text = { key: "employer-bears.reported-late" };
