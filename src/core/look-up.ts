import { textWith, titleOf } from "./text.js";
import { boundsOf, lastDayOf } from "./calendar.js";
import { choose } from "./choose.js";
import { OutOfCoverageError } from "./errors.js";
import { monthOfChange } from "./own-readings.js";
import {
  firstDateOf,
  lastDateOf,
  versionInMonth,
  versionOn,
  type Evidence,
  type Provision,
  type ProvisionRef,
  type ProvisionVersion,
} from "./provision.js";
import type { CalendarDate, CalendarMonth } from "./vocabulary.js";
import type { Warning } from "./warning.js";
import { warn, type Workings } from "./workings.js";

/** A value of the law in force, with the version that it comes from. */
export interface Found<Value> {
  readonly value: Value;
  readonly ref: ProvisionRef;
  /** The version alone in a list, shared by all lines that rest on it only. */
  readonly refs: readonly ProvisionRef[];
}

/** The value in force on a date. Throws OutOfCoverageError when there is none. */
export function lookUp<Value>(
  workings: Workings,
  provision: Provision<Value>,
  date: CalendarDate,
): Found<Value> {
  const found = lookUpIfAny(workings, provision, date);
  if (!found) throw outOfCoverage(ofLaw(workings, provision), date);
  return found;
}

/** The value in force on a date, if there is one. */
export function lookUpIfAny<Value>(
  workings: Workings,
  provision: Provision<Value>,
  date: CalendarDate,
): Found<Value> | undefined {
  const current = ofLaw(workings, provision);
  const version = versionOn(current, date);
  return version && note(workings, current, version, date);
}

/** The value for a contribution month. Throws OutOfCoverageError when there is none. */
export function lookUpMonth<Value>(
  workings: Workings,
  provision: Provision<Value>,
  month: CalendarMonth,
): Found<Value> {
  const found = lookUpMonthIfAny(workings, provision, month);
  if (found) return found;
  throw outOfCoverage(ofLaw(workings, provision), decidingDay(workings, month));
}

/** The value for a contribution month, if there is one. */
export function lookUpMonthIfAny<Value>(
  workings: Workings,
  provision: Provision<Value>,
  month: CalendarMonth,
): Found<Value> | undefined {
  const current = ofLaw(workings, provision);
  const throughout = versionInMonth(current, month);
  if (throughout === null) return undefined;
  const version = throughout ?? versionByReading(workings, current, month);
  return version && note(workings, current, version, lastDayOf(month));
}

/** Where a version begins or ends inside the month, a reading says which day of the month decides. */
function versionByReading<Value>(
  workings: Workings,
  provision: Provision<Value>,
  month: CalendarMonth,
): ProvisionVersion<Value> | undefined {
  const { first, last } = boundsOf(month);
  const atStart = versionOn(provision, first);
  const atEnd = versionOn(provision, last);
  if (!atStart && !atEnd) return undefined;
  return choose(workings, monthOfChange) === "last-day" ? atEnd : atStart;
}

/** The day of a month whose law holds, by the reading that the caller chose; not noted down. */
export function decidingDay({ context }: Workings, month: CalendarMonth): CalendarDate {
  const { first, last } = boundsOf(month);
  return context.readings[monthOfChange.id] === "first-day" ? first : last;
}

/** The version for a contribution month without noting it down: for asking whether it matters. */
export function peekMonth<Value>(
  workings: Workings,
  provision: Provision<Value>,
  month: CalendarMonth,
): ProvisionVersion<Value> | undefined {
  const current = ofLaw(workings, provision);
  const throughout = versionInMonth(current, month);
  if (throughout === null) return undefined;
  return throughout ?? versionOn(current, decidingDay(workings, month));
}

/** The version on a date without noting it down: for asking whether it matters. */
export function peek<Value>(
  workings: Workings,
  provision: Provision<Value>,
  date: CalendarDate,
): ProvisionVersion<Value> | undefined {
  return versionOn(ofLaw(workings, provision), date);
}

/** The first day for which a provision is known. */
export function firstDayKnown(workings: Workings, provision: Provision): CalendarDate {
  return firstDateOf(ofLaw(workings, provision));
}

function ofLaw<Value>(workings: Workings, provision: Provision<Value>): Provision<Value> {
  const { law } = workings.context;
  return law
    ? ((law.provision(provision.id) as Provision<Value> | undefined) ?? provision)
    : provision;
}

/** A version with what a look-up of it gives, made once. */
interface Noted {
  readonly found: Found<unknown>;
  readonly weak: Warning | undefined;
}

const noted = new WeakMap<ProvisionVersion, Noted>();

function note<Value>(
  workings: Workings,
  provision: Provision<Value>,
  version: ProvisionVersion<Value>,
  date: CalendarDate,
): Found<Value> {
  const { found, weak } = notedVersion(provision, version);
  if (weak && !workings.warnings.includes(weak)) workings.warnings.push(weak);
  if (version.nextDue !== undefined && date >= version.nextDue) {
    warn(workings, overdue(provision, version.nextDue));
  }
  return found as Found<Value>;
}

function notedVersion(provision: Provision, version: ProvisionVersion): Noted {
  const seen = noted.get(version);
  if (seen) return seen;
  const ref: ProvisionRef = Object.freeze({
    id: provision.id,
    from: version.from,
    ...(version.to !== undefined && { to: version.to }),
    evidence: version.evidence,
    cites: version.cites,
    ...(version.note && { note: version.note }),
    ...(version.dating && { dating: version.dating }),
  });
  const fresh = {
    found: Object.freeze({ value: version.value, ref, refs: Object.freeze([ref]) }),
    weak:
      version.evidence === "text" ? undefined : weakEvidence(ref, version.evidence),
  };
  noted.set(version, fresh);
  return fresh;
}

function weakEvidence(ref: ProvisionRef, evidence: Exclude<Evidence, "text">): Warning {
  return Object.freeze({
    code: "evidence-below-text",
    provision: ref.id,
    message: textWith("warning.evidence-below-text", {
      title: titleOf(ref.id),
      evidence,
      said: { key: `evidence.${evidence}` },
    }),
  });
}

function overdue(provision: Provision, nextDue: CalendarDate): Warning {
  return {
    code: "yearly-value-not-announced",
    provision: provision.id,
    message: textWith("warning.yearly-value-not-announced", { title: titleOf(provision.id), nextDue }),
  };
}

function outOfCoverage(provision: Provision, date: CalendarDate): OutOfCoverageError {
  return new OutOfCoverageError({
    provision: provision.id,
    date,
    firstDate: firstDateOf(provision),
    lastDate: lastDateOf(provision),
  });
}
