import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import { employerNotEnrolled, lateReport } from "../../law/provisions/work-accident-cover.js";
import { lateReportEffect } from "../../law/readings/work-accident-readings.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** Why the employer bears the whole benefit. */
export interface Bearing {
  readonly reason: Text;
  readonly rule: ProvisionKey;
}

/** The employer bears all where it did not enrol the worker; others who are not members have no benefit. */
export function employerBearing(trace: Trace, facts: JkkBenefitInput): Bearing | undefined {
  if (facts.enrolled !== false) return undefined;
  return { reason: notEnrolled, rule: lookUp(trace, employerNotEnrolled, facts.date).key };
}

/**
 * Whether the employer pays first because it reported late: Permenaker 5/2021
 * Pasal 8 ayat (2a), which names the employers of wage earners alone.
 */
export function employerPaysFirst(trace: Trace, facts: JkkBenefitInput): boolean {
  const { segment, date } = facts;
  if (segment === "non-wage-earner" || facts.reportedInTime === true) return false;
  if (!peek(trace, lateReport, date)) return false;
  if (facts.reportedInTime === undefined) {
    const matters = trace.context.readings[lateReportEffect.id] !== "bpjs-pays";
    if (segment === "wage-earner" && matters) warn(trace, takenAsReportedInTime);
    return false;
  }
  if (segment === "construction") {
    warn(trace, doubt("late-report-of-construction"));
    return false;
  }
  if (resolveReading(trace, lateReportEffect) === "bpjs-pays") return false;
  const { key } = lookUp(trace, lateReport, date);
  warn(trace, toCheck("late-report", { provisions: [key] }));
  return true;
}

const takenAsReportedInTime: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-reported-in-time", { assumes: ["reportedInTime"] }),
);

const notEnrolled: Text = /* @__PURE__ */ deepFreeze({ key: "employer-bears.not-enrolled" });
