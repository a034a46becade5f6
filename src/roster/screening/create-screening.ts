import type { FactPath } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { type InputIssue, invalidInput, InvalidInputError, issueOf } from "../../core/errors.js";
import { refusingMalformed } from "../../core/malformed.js";
import { type Text, textWith } from "../../core/text.js";
import type { ProvisionKey, ProvisionUse } from "../../core/provision.js";
import { type Trace, usesOf, warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import { doubt, sharedWarning, toCheck, type Warning, warningText } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import { recorded, type Recorded, restingOn } from "../../law/recorded.js";
import { workerCategories } from "../../workers/categories.js";
import type { CleaningQuestion } from "../cleaning/cleaned-roster.js";
import { asSet } from "../nik/parse-nik.js";
import { cellsToRepair } from "./cells-to-repair.js";
import { type RowCheck, rowChecker } from "./judge-row.js";
import { isRenewal } from "./rules-of-law.js";
import { namesakes } from "./namesakes.js";
import { bestRows, type Standing } from "./best-rows.js";
import { placeMemory } from "./place-memory.js";
import { type Candidate, priorityKeys } from "./priority.js";
import { hashOf } from "../cleaning/text-hash.js";
import type { Screening, ScreeningState } from "./open-screening.js";
import { rosterExpected, type RosterRow, type RosterScheme, type RowId } from "./roster-input.js";
import { type ScreeningContext, screeningQuestionSchema } from "./screening-context.js";
import type { RosterSummary, RowReason, RowVerdict } from "./screening.js";
import {
  countOf,
  countRow,
  type JudgedOutcome,
  runningSummary,
  savedSummary,
  summaryOf,
} from "./summary.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * Opens a screening for lists that are too long to hold: rows go in one by one,
 * from as many files and villages as there are, and each gets its verdict.
 * Where places are limited an eligible row learns at the end whether it has one.
 * A NIK that stands under another name than before is asked; `screenRoster` asks the
 * first row too, and that of a person whom a later row tells dead.
 *
 * Memory grows with the people met (a few bytes each, to find duplicates), the
 * villages and the places, not with the content of the rows. Incomes are in rupiah a month.
 *
 * PP 44/2015 Pasal 1, 2, 5 (who can be a member), PP 37/2007 Pasal 37 (NIK) and the rules
 * of the source that pays, as `fundingCheck` has them.
 *
 * @throws InvalidInputError for a scheme that is not one, and OutOfCoverageError
 * for a day before July 2015.
 *
 * @example
 * ```ts
 * const screening = createScreening({
 *   title: { id: "Pekerja rentan", en: "Vulnerable workers" },
 *   regulation: { title: "Peraturan Bupati", evidence: "secondary" },
 *   on: "2026-11-01",
 *   age: { to: { value: 65, inclusive: false } },
 *   programmes: ["jkk", "jkm"],
 * });
 * screening.add({ nik: "6205014609970001" }).outcome; // => "eligible"
 * screening.add({ nik: "6205014609970001" }).first?.row; // => 1
 * screening.finish().duplicates; // => 1
 * ```
 */
export function createScreening(
  scheme: RosterScheme,
  context: ScreeningContext = {},
  options?: Options,
): Screening {
  return publicScreening(openScreening(scheme, context, options, noNiks));
}

/**
 * Goes on with a screening from the state that it gave out, e.g. after its process was
 * stopped: rows that come after it are judged as if nothing had happened, by the same
 * units (incomes in rupiah a month) and articles (PP 44/2015 Pasal 1, 2, 5; PP 37/2007
 * Pasal 37) as in `createScreening`.
 *
 * @throws InvalidInputError for a state that is not one, was changed, or is of another
 * scheme, other known codes, readings or law than those given here.
 *
 * @example
 * ```ts
 * const scheme = { ...localScheme("kayong-utara-74-2022"), on: "2026-01-01" };
 * const first = createScreening(scheme);
 * first.add({ nik: "6111010101900001", occupation: "nelayan", village: "Sutera" });
 * const saved = JSON.stringify(first.state());
 *
 * const second = resumeScreening(JSON.parse(saved), scheme);
 * second.add({ nik: "6111010101900001" }).first?.village; // => "Sutera"
 * second.finish().read; // => 2
 * ```
 */
export function resumeScreening(
  state: ScreeningState,
  scheme: RosterScheme,
  context: ScreeningContext = {},
  options?: Options,
): Screening {
  if (typeof (state as unknown) !== "object" || (state as unknown) === null) {
    throw invalidInput("state", rosterExpected.state);
  }
  return refusingMalformed(
    () => publicScreening(openScreening(scheme, context, options, noNiks, state)),
    () => invalidInput("state", rosterExpected.state),
  );
}

function publicScreening({ add, finish, state }: OpenScreening): Screening {
  return { add: (row, asked) => add(row, asked).verdict, finish, state };
}

/** A row judged among those before it; a candidate for a place where places are limited. */
interface AddedRow {
  readonly verdict: RowVerdict;
  /** The NIK, where it stood before under another name. */
  readonly shared?: string | undefined;
  /** The NIK, where it stood before as that of a person alive. */
  readonly dead?: string | undefined;
  readonly candidate?: Candidate | undefined;
}

/** NIKs of which all rows of a list are known: those of several people, and those of the dead. */
export interface KnownNiks {
  readonly shared: ReadonlySet<string>;
  readonly dead: ReadonlySet<string>;
}

/** Nothing known yet. */
export const noNiks: KnownNiks = { shared: new Set(), dead: new Set() };

/** A screening as the public functions use it. */
interface OpenScreening {
  readonly add: (given: unknown, asked?: readonly CleaningQuestion[]) => AddedRow;
  readonly finish: () => RosterSummary;
  readonly state: () => ScreeningState;
}

/**
 * Opens a screening: checks the scheme, compiles it, and starts to remember. Every
 * row with a shared NIK is asked whose it is, and of who is told dead in another row
 * whether he is alive.
 */
export function openScreening(
  scheme: RosterScheme,
  context: ScreeningContext,
  options: Options | undefined,
  { shared, dead }: KnownNiks,
  before?: ScreeningState,
): OpenScreening {
  const trace = traceOf(options);
  const facts = validate(screeningQuestionSchema, { scheme, context });
  warnAfterLawAsOf(trace, facts.scheme.on);
  schemeWarnings(trace, facts.scheme);
  const { regionCodes } = facts.context;
  const ofRow: Trace = { ...trace, readings: [] };
  const judge = rowChecker(ofRow, facts.scheme, regionCodes && asSet(regionCodes), options);
  const record = rowRecord(trace, ofRow);
  const asks = questionHash(facts, trace.context);
  if (before) refuseOtherState(before, asks);
  const people = bestRows(before?.people);
  const alike = namesakes(before?.namesakes);
  const memory = placeMemory(before?.memory);
  const priority = facts.scheme.priority ?? [];
  const running = runningSummary(facts.scheme, before?.summary);

  const add = (given: unknown, asked: readonly CleaningQuestion[] = none): AddedRow => {
    const position = running.all.read + 1;
    const judged = judge(given);
    const { person } = judged;
    const row = rowIdOf(given, position);
    const village = person ? person.row.village : villageOf(given);
    const digits = person?.nik.faults.length === 0 ? person.nik.digits : undefined;
    const standing = outcomeOf(judged);
    if (digits !== undefined) running.zeros.count(digits, village);
    const isShared = digits !== undefined && shared.has(digits);
    const before =
      digits === undefined || isShared || standing === "to-repair"
        ? undefined
        : people.meet(digits, {
            position,
            standing: rankOf(judged, standing),
            name: person?.row.name,
          });
    const isAsked = (isShared || before?.as === "another") && standing !== "rejected";
    const first = before?.as === "same" ? memory.at(before.position) : undefined;
    const isDead = person?.row.alive === false;
    const isOpen = standing === "eligible" || standing === "to-clarify";
    const isToldDead = digits !== undefined && dead.has(digits) && isOpen && !first;
    const bad = asked.length > 0 ? cellsToRepair(judged.missing, asked) : judged;
    const outcome: JudgedOutcome =
      isAsked || isToldDead
        ? "to-clarify"
        : first
          ? "duplicate"
          : standing === "to-clarify" && bad.issues.length > 0
            ? "to-repair"
            : standing;
    const found = standing === "to-clarify" && outcome === "to-repair" ? bad : judged;
    const namesake = person && !before && !isShared ? alike.meet(person.row, position) : 0;
    if (person && outcome !== "duplicate") memory.keep(position, row, village);
    const occupation = occupationGroup(judged);
    const sex = person?.sex ?? "not-given";
    countRow(running.all, outcome);
    countRow(countOf(running.villages, village ?? "not-given"), outcome);
    countRow(countOf(running.occupations, occupation), outcome);
    countRow(countOf(running.sexes, sex), outcome);
    const candidate: Candidate | undefined =
      outcome === "eligible" && person && running.places.limited
        ? { row, position, village, keys: priorityKeys(priority, person), occupation, sex }
        : undefined;
    if (candidate) running.places.offer(candidate);
    const reasons = first ? none : judged.reasons;
    const asksOf = isToldDead ? withAlive(found.missing) : found.missing;
    const missing = first ? none : isAsked ? withNik(judged.missing) : asksOf;
    const issues = first ? none : found.issues;
    const warnings = [
      ...judged.warnings,
      ...(isAsked ? [nikUnderTwoNames] : []),
      ...(namesake > 0 ? [onePerson(memory.at(namesake).row)] : []),
    ];
    for (const { code, text } of reasons) running.reasons.add(code, text, text);
    for (const field of missing) running.missing.add(field);
    for (const issue of issues) {
      running.issues.add(issue.path, issueText(issue), `${issue.path} ${issue.code}`);
    }
    for (const warning of warnings) running.warnings.add(warning.code, warningText(warning));
    const renewal = outcome === "eligible" && person && isRenewal(person.row, facts.scheme);
    const rest = {
      kind: "row-verdict",
      row,
      position,
      outcome,
      given: given as RosterRow,
      reasons,
      missing,
      issues,
      ...record(reasons, warnings),
    } as const;
    const told: RowVerdict = renewal ? { ...rest, renewal } : rest;
    const named: RowVerdict = village === undefined ? told : { ...told, village };
    const verdict = first ? { ...named, first } : named;
    return {
      verdict,
      ...(candidate && { candidate }),
      ...(isAsked && { shared: digits }),
      ...(isDead && before?.as === "better" && { dead: digits }),
    };
  };

  /** What all rows rest on, also those before the screening was taken up again. */
  const whole = (): Trace => {
    if (!before) return trace;
    const all = restingOn(before.record, recorded(trace));
    const warnings = [...before.record.warnings, ...trace.warnings];
    return { ...trace, provisions: [...all.provisions], readings: [...all.readings], warnings };
  };

  const state = (): ScreeningState => {
    const parts = {
      summary: savedSummary(running),
      people: people.saved(),
      namesakes: alike.saved(),
      memory: memory.saved(),
      record: recorded(whole()),
    };
    return { kind: "screening-state", asks, check: checkOf(parts), ...parts };
  };

  return { add, finish: () => summaryOf(whole(), running), state };
}

/** What a screening asks of each row: a state fits no other. */
function questionHash(
  { scheme, context }: { scheme: RosterScheme; context: ScreeningContext },
  { law, readings }: Trace["context"],
): string {
  const { regionCodes = none } = context;
  return hashOf(
    JSON.stringify(scheme),
    [...regionCodes].sort().join(),
    JSON.stringify(readings),
    law?.name ?? "",
  );
}

function refuseOtherState({ kind, asks, check, ...parts }: ScreeningState, own: string): void {
  if ((kind as string) !== "screening-state" || check !== checkOf(parts)) {
    throw invalidInput("state", rosterExpected.state);
  }
  if (asks !== own) throw invalidInput("state", rosterExpected.stateOfThis);
}

/** Tells a state that was changed or cut on the way. */
function checkOf(parts: Omit<ScreeningState, "kind" | "asks" | "check">): string {
  return hashOf(JSON.stringify(parts));
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);

const nikUnderTwoNames: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-under-two-names"));

function onePerson(row: RowId): Warning {
  return toCheck("probably-one-person", { values: { row } });
}

function withNik(missing: readonly FactPath[]): readonly FactPath[] {
  return missing.includes("nik") ? missing : ["nik", ...missing];
}

/** No row of a person outweighs one that tells of his death. */
function rankOf({ person }: RowCheck, standing: Standing): Standing {
  return person?.row.alive === false ? "died" : standing;
}

function withAlive(missing: readonly FactPath[]): readonly FactPath[] {
  return missing.includes("alive") ? missing : ["alive", ...missing];
}

function outcomeOf({
  reasons,
  issues,
  missing,
}: RowCheck): Exclude<Standing, "died"> | "to-repair" {
  if (reasons.length > 0) return "rejected";
  if (issues.length > 0) return "to-repair";
  return missing.length > 0 ? "to-clarify" : "eligible";
}

/** What each verdict rests on; verdicts that rest on the same share it. */
function rowRecord(
  trace: Trace,
  ofRow: Trace,
): (reasons: readonly RowReason[], warnings: readonly Warning[]) => Recorded {
  const uses = new Map<string, readonly ProvisionUse[]>();
  const answers = new Map<string, Recorded["readings"]>();
  const usesBehind = (keys: readonly ProvisionKey[]): readonly ProvisionUse[] =>
    kept(uses, keys.join(), () => usesOf(trace.provisions, [...new Set(keys)]));
  const taken = (): Recorded["readings"] => {
    const readings = ofRow.readings.splice(0) as Recorded["readings"];
    trace.readings.push(...readings.filter((use) => !trace.readings.includes(use)));
    const names = readings.map(({ id, option }) => `${id}=${option}`).join();
    return kept(answers, names, () => readings);
  };
  return (reasons, warnings) => {
    const isPlain = reasons.length === 0 && warnings.length === 0;
    const behind = isPlain
      ? none
      : [...reasons, ...warnings].flatMap(({ provisions = none }) => provisions);
    return {
      provisions: behind.length === 0 ? none : usesBehind(behind),
      readings: ofRow.readings.length === 0 ? none : taken(),
      warnings,
    };
  };
}

function kept<Found>(known: Map<string, Found>, key: string, find: () => Found): Found {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = deepFreeze(find())));
  return found;
}

/** The village of a row that cannot be read as a whole. */
function villageOf(given: unknown): string | undefined {
  const { village } = (given ?? {}) as { readonly village?: unknown };
  return typeof village === "string" && village.trim() !== "" ? village : undefined;
}

function issueText({ code, values }: InputIssue): Text {
  return { key: code, values } as Text;
}

function occupationGroup({ person }: RowCheck): string {
  if (person?.row.occupation === undefined) return "not-given";
  return person.categories.length === 0 ? "unknown" : person.categories.join("/");
}

/** How a row names itself; its position where it does not, or not well. */
function rowIdOf(given: unknown, position: number): RowId {
  const named = typeof given === "object" && given !== null ? (given as { row?: unknown }).row : 0;
  if (typeof named === "string" && named !== "") return named;
  return typeof named === "number" && Number.isFinite(named) && named > 0 ? named : position;
}

/** Warns how well the rule of a scheme is known. Throws for a category that the catalogue lacks. */
function schemeWarnings(trace: Trace, scheme: RosterScheme): void {
  refuseUnknownCategories(scheme);
  const { title, evidence, status } = scheme.regulation;
  if (evidence !== "text") {
    const code =
      evidence === "official" ? "scheme-known-officially" : "scheme-known-from-one-source";
    warn(trace, doubt(code, { values: { title } }));
  }
  if (status === "draft") {
    warn(trace, toCheck("scheme-is-a-draft", { values: { title } }));
  }
  for (const message of scheme.otherConditions ?? []) {
    warn(trace, toCheck("condition-by-hand", { values: { message } }));
  }
  for (const message of scheme.notKnown ?? []) {
    warn(trace, toCheck("not-known", { values: { message } }));
  }
}

function refuseUnknownCategories({ categories, excludedCategories, priority }: RosterScheme): void {
  const ordered = priority?.flatMap((rule) => (rule.by === "occupation" ? rule.list : [])) ?? [];
  const named = { categories, excludedCategories, priority: ordered };
  const known = new Set<string>(workerCategories.map(({ id }) => id));
  const issues = Object.entries(named).flatMap(([field, ids = []]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `scheme.${field}`,
        ...issueOf(textWith("scheme-warnings.unknown-category", { id })),
      })),
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
