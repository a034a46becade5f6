import { addDays, boundsOf } from "./calendar.js";
import type { Citation } from "./citation.js";
import type { OwnWords } from "./text.js";
import type { CalendarDate, CalendarMonth, Programme } from "./vocabulary.js";

/**
 * How a value is known: read in the law's own text; from an official page or
 * two independent sources; from one secondary source.
 */
export type Evidence = "text" | "official" | "secondary";

/**
 * How the days of a version are meant where they are not those of the regulation: it
 * was in force before `from` and its first day was not seen; or they are the days of
 * the events that it serves.
 */
export type Dating = "in-force-before" | "days-of-events";

/** The unit of the value of a provision. */
export type Unit =
  | "percent"
  | "rupiah"
  | "rupiah-a-month"
  | "rupiah-a-year"
  | "hours"
  | "days"
  | "months"
  | "years"
  | "working-days"
  | "date"
  | "percent-of-80-wages" // not law: the name of a unit of provisions
  | "table"
  | "list";

/** One version of a provision, in force from `from` to `to`, both days included. */
export interface ProvisionVersion<Value = unknown, Note extends string = string> {
  readonly from: CalendarDate;
  /** Last day in force; absent while the version stands. */
  readonly to?: CalendarDate | undefined;
  readonly value: Value;
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
  /** Id of a note on this version, or the own words of whoever amended the law. */
  readonly note?: Note | OwnWords | undefined;
  readonly dating?: Dating | undefined;
  /** For a yearly value: the day from which a new version is due. */
  readonly nextDue?: CalendarDate | undefined;
}

/** One thing the law fixes: a rate, a table, an amount, an age, a number of months. */
export interface Provision<
  Value = unknown,
  Id extends string = string,
  Note extends string = string,
> {
  /** E.g. `jkk.contribution.wage-earner.rate`. */
  readonly id: Id;
  readonly unit: Unit;
  /** The programme it belongs to; absent where it serves several. */
  readonly programme?: Programme | undefined;
  /** Versions by date, without overlap or gap. */
  readonly versions: readonly ProvisionVersion<Value, Note>[];
}

/** A version of a provision by its id and first day: `jkm.benefit.funeral@2019-12-02`. */
export type ProvisionKey = `${string}@${string}`;

/** A version of a provision that a result rests on. */
export interface ProvisionUse {
  readonly key: ProvisionKey;
  /** Last day in force; absent while the version stands. */
  readonly to?: CalendarDate | undefined;
  readonly evidence: Evidence;
  readonly cites: readonly Citation[];
  readonly dating?: Dating | undefined;
  /** The own words of whoever amended the law; a note of this library is in the law. */
  readonly note?: OwnWords | undefined;
}

/** The keys of versions. */
export function keysOf(uses: readonly ProvisionUse[]): ProvisionKey[] {
  return uses.map(({ key }) => key);
}

/** The id in the key of a version. */
export function provisionOf(key: ProvisionKey): string {
  return key.slice(0, key.lastIndexOf("@"));
}

/** The first day in the key of a version. */
export function fromOf(key: ProvisionKey): CalendarDate {
  return key.slice(key.lastIndexOf("@") + 1);
}

/** A provision with the version that is in force on some date. */
export interface ProvisionInForce<Value = unknown, Id extends string = string> {
  readonly provision: Provision<Value, Id>;
  readonly version: ProvisionVersion<Value>;
}

/** The version in force on a date, if there is one. */
export function versionOn<Value>(
  provision: Provision<Value>,
  date: CalendarDate,
): ProvisionVersion<Value> | undefined {
  const { versions } = provision;
  // A loop: the methods of arrays are several times slower on frozen ones.
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index];
    if (!version || version.from > date) continue;
    if (version.to === undefined || version.to >= date) return version;
  }
  return undefined;
}

/**
 * The version of a provision for a month: the one in force throughout it, `null`
 * when there is none on any day of it, undefined when that changes inside it.
 */
export type MonthVersion<Value> = ProvisionVersion<Value> | null | undefined;

const remembered = new WeakMap<Provision, Map<CalendarMonth, MonthVersion<unknown>>>();
const mostMonths = 1_200; // not law: the most months that are remembered

/** The version of a provision for a month; remembered by month. */
export function versionInMonth<Value>(
  provision: Provision<Value>,
  month: CalendarMonth,
): MonthVersion<Value> {
  const months = monthsOf(provision) as Map<CalendarMonth, MonthVersion<Value>>;
  const known = months.get(month);
  if (known !== undefined || months.has(month)) return known;
  const { first, last } = boundsOf(month);
  const touching = provision.versions.filter(
    ({ from, to }) => from <= last && (to === undefined || to >= first),
  );
  const [only] = touching;
  const throughout = only && only.from <= first && (only.to === undefined || only.to >= last);
  const found = only === undefined ? null : throughout ? only : undefined;
  if (months.size >= mostMonths) months.clear();
  months.set(month, found);
  return found;
}

function monthsOf(provision: Provision): Map<CalendarMonth, MonthVersion<unknown>> {
  let months = remembered.get(provision);
  if (!months) {
    months = new Map();
    remembered.set(provision, months);
  }
  return months;
}

/** First day on which a provision has a version. */
export function firstDateOf(provision: Provision): CalendarDate {
  return provision.versions.reduce(
    (first, version) => (version.from < first ? version.from : first),
    "9999-12-31", // not law: later than every date
  );
}

/** Last day on which a provision has a version; absent while one stands. */
export function lastDateOf(provision: Provision): CalendarDate | undefined {
  return provision.versions.at(-1)?.to;
}

const provisionsSeen = new WeakSet();

/** Whether a value has the form of a provision: an id and dated versions with articles. */
export function isProvision(value: unknown): value is Provision {
  if (typeof value !== "object" || value === null) return false;
  if (provisionsSeen.has(value)) return true;
  const { id, versions } = value as Partial<Provision>;
  const isOne = typeof id === "string" && Array.isArray(versions) && versions.every(isVersion);
  if (isOne) provisionsSeen.add(value);
  return isOne;
}

function isVersion(value: unknown): boolean {
  const { from, cites } = (value ?? {}) as Partial<ProvisionVersion>;
  return typeof from === "string" && Array.isArray(cites);
}

/** Faults in the versions of a provision: order, overlap, gap. Empty when sound. */
export function versionFaults(provision: Provision): string[] {
  const faults: string[] = [];
  provision.versions.forEach((version, index) => {
    if (version.to !== undefined && version.to < version.from) {
      faults.push(`${provision.id}: version ${version.from} ends before it begins`);
    }
    const next = provision.versions[index + 1];
    if (!next) return;
    if (version.to === undefined || version.to >= next.from) {
      faults.push(`${provision.id}: versions ${version.from} and ${next.from} overlap`);
    } else if (addDays(version.to, 1) !== next.from) {
      faults.push(`${provision.id}: a gap stands before ${next.from}`);
    }
  });
  return faults;
}

/** The provisions of parts of a result, each once. */
export function provisionsOf(
  parts: readonly { readonly provisions: readonly ProvisionKey[] }[],
): ProvisionKey[] {
  return [...new Set(parts.flatMap(({ provisions }) => provisions))];
}
