import { deepFreeze } from "./deep-freeze.js";
import { doubt, type Warning } from "./warning.js";
import { boundsOf, lastDayOf } from "./calendar.js";
import { resolveReading } from "./resolve-reading.js";
import { invalidInput, type InvalidInputError, OutOfCoverageError } from "./errors.js";
import { expected } from "./expectations.js";
import type { Law } from "./law.js";
import { refusingMalformed } from "./malformed.js";
import { monthOfChange } from "./own-readings.js";
import {
  firstDateOf,
  isProvision,
  lastDateOf,
  versionInMonth,
  versionOn,
  type Evidence,
  type Provision,
  type ProvisionKey,
  type ProvisionUse,
  type ProvisionVersion,
} from "./provision.js";
import type { CalendarDate, CalendarMonth } from "./vocabulary.js";
import { warn, type Trace } from "./trace.js";

/** A value of the law in force, with the version that it comes from. */
export interface LookedUp<Value> {
  readonly value: Value;
  readonly key: ProvisionKey;
  /** The key alone in a list, shared by all lines that rest on it only. */
  readonly keys: readonly ProvisionKey[];
  /** The version as results name it. */
  readonly use: ProvisionUse;
}

/** The value in force on a date. Throws OutOfCoverageError when there is none. */
export function lookUp<Value>(
  trace: Trace,
  provision: Provision<Value>,
  date: CalendarDate,
): LookedUp<Value> {
  const found = lookUpIfAny(trace, provision, date);
  if (!found) throw outOfCoverage(ofLaw(trace, provision), date);
  return found;
}

/** The value in force on a date, if there is one. */
export function lookUpIfAny<Value>(
  trace: Trace,
  provision: Provision<Value>,
  date: CalendarDate,
): LookedUp<Value> | undefined {
  const current = ofLaw(trace, provision);
  const version = versionOn(current, date);
  return version && note(trace, current, version, date);
}

/** The value for a contribution month. Throws OutOfCoverageError when there is none. */
export function lookUpMonth<Value>(
  trace: Trace,
  provision: Provision<Value>,
  month: CalendarMonth,
): LookedUp<Value> {
  const found = lookUpMonthIfAny(trace, provision, month);
  if (found) return found;
  throw outOfCoverage(ofLaw(trace, provision), decidingDay(trace, month));
}

/** The value for a contribution month, if there is one. */
export function lookUpMonthIfAny<Value>(
  trace: Trace,
  provision: Provision<Value>,
  month: CalendarMonth,
): LookedUp<Value> | undefined {
  const current = ofLaw(trace, provision);
  const throughout = versionInMonth(current, month);
  if (throughout === null) return undefined;
  const version = throughout ?? versionByReading(trace, current, month);
  return version && note(trace, current, version, lastDayOf(month));
}

/** If a version begins or ends inside the month, a reading says which day of the month decides. */
function versionByReading<Value>(
  trace: Trace,
  provision: Provision<Value>,
  month: CalendarMonth,
): ProvisionVersion<Value> | undefined {
  const { first, last } = boundsOf(month);
  const atStart = versionOn(provision, first);
  const atEnd = versionOn(provision, last);
  if (!atStart && !atEnd) return undefined;
  return resolveReading(trace, monthOfChange) === "last-day" ? atEnd : atStart;
}

/** The day of a month whose law holds, under the reading that the caller chose; not recorded. */
export function decidingDay({ context }: Trace, month: CalendarMonth): CalendarDate {
  const { first, last } = boundsOf(month);
  return context.readings[monthOfChange.id] === "first-day" ? first : last;
}

/** The version for a contribution month without noting it down: for asking whether it matters. */
export function peekMonth<Value>(
  trace: Trace,
  provision: Provision<Value>,
  month: CalendarMonth,
): ProvisionVersion<Value> | undefined {
  const current = ofLaw(trace, provision);
  const throughout = versionInMonth(current, month);
  if (throughout === null) return undefined;
  return throughout ?? versionOn(current, decidingDay(trace, month));
}

/** The version on a date without noting it down: for asking whether it matters. */
export function peek<Value>(
  trace: Trace,
  provision: Provision<Value>,
  date: CalendarDate,
): ProvisionVersion<Value> | undefined {
  return versionOn(ofLaw(trace, provision), date);
}

/** The values of all versions of a provision: for asking where anything may change. */
export function valuesOf<Value>(trace: Trace, provision: Provision<Value>): Value[] {
  return ofLaw(trace, provision).versions.map(({ value }) => value);
}

/** The first day for which a provision is known. */
export function firstDayKnown(trace: Trace, provision: Provision): CalendarDate {
  return firstDateOf(ofLaw(trace, provision));
}

function ofLaw<Value>(trace: Trace, provision: Provision<Value>): Provision<Value> {
  const { law } = trace.context;
  return law ? (provisionIn(law, provision.id) ?? deepFreeze(provision)) : provision;
}

/** A provision of another law. Throws InvalidInputError where the law answers with something else. */
function provisionIn<Value>(law: Law, id: string): Provision<Value> | undefined {
  const found = refusingMalformed(() => law.provision(id), notALaw);
  if (found === undefined) return undefined;
  if (!isProvision(found)) throw notALaw();
  return found as Provision<Value>;
}

function notALaw(): InvalidInputError {
  return invalidInput("options.law", expected.law);
}

/** A version with what a look-up of it gives, made once. */
interface Noted {
  readonly found: LookedUp<unknown>;
  readonly weak: Warning | undefined;
}

const noted = new WeakMap<ProvisionVersion, Noted>();

function note<Value>(
  trace: Trace,
  provision: Provision<Value>,
  version: ProvisionVersion<Value>,
  date: CalendarDate,
): LookedUp<Value> {
  const { found, weak } = notedVersion(trace, provision, version);
  if (!trace.provisions.includes(found.use)) trace.provisions.push(found.use);
  if (weak && !trace.warnings.includes(weak)) trace.warnings.push(weak);
  if (version.nextDue !== undefined && date >= version.nextDue) {
    const values = { nextDue: version.nextDue };
    warn(trace, doubt("yearly-value-not-announced", { values, provisions: found.keys }));
  }
  return found as LookedUp<Value>;
}

function notedVersion(trace: Trace, provision: Provision, version: ProvisionVersion): Noted {
  const seen = noted.get(version);
  if (seen) return seen;
  // Results share its parts. Another law is frozen already, or its provisions are the caller's.
  if (!trace.context.law) deepFreeze(provision);
  const key: ProvisionKey = `${provision.id}@${version.from}`;
  const use: ProvisionUse = Object.freeze({
    key,
    ...(version.to !== undefined && { to: version.to }),
    evidence: version.evidence,
    cites: version.cites,
    ...(version.dating && { dating: version.dating }),
    ...(typeof version.note === "object" && { note: version.note }),
  });
  const fresh = {
    found: Object.freeze({ value: version.value, key, keys: Object.freeze([key]), use }),
    weak: version.evidence === "text" ? undefined : weakEvidence(use, version.evidence),
  };
  noted.set(version, fresh);
  return fresh;
}

function weakEvidence({ key }: ProvisionUse, evidence: Exclude<Evidence, "text">): Warning {
  const values = { evidence };
  return deepFreeze(doubt("evidence-below-text", { values, provisions: [key] }));
}

function outOfCoverage(provision: Provision, date: CalendarDate): OutOfCoverageError {
  return new OutOfCoverageError({
    provision: provision.id,
    date,
    firstDate: firstDateOf(provision),
    lastDate: lastDateOf(provision),
  });
}

/** The key of the version on a date, if there is one, for a warning that is about it. */
export function keysOn(
  trace: Trace,
  provision: Provision,
  date: CalendarDate,
): readonly ProvisionKey[] {
  const current = ofLaw(trace, provision);
  const version = versionOn(current, date);
  if (!version) return [];
  const { use, keys } = notedVersion(trace, current, version).found;
  if (!trace.provisions.includes(use)) trace.provisions.push(use);
  return keys;
}
