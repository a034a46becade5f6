import { deepFreeze } from "../../core/deep-freeze.js";
import type { Options } from "../../core/options.js";
import { contextOf, validate } from "../../core/validate.js";
import { startTrace } from "../../core/trace.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { readingOptions } from "../../law/reading-options.js";
import { asSet } from "../nik/parse-nik.js";
import { judgeOf, type Judgement } from "./judge-row.js";
import { nikIndex } from "./nik-index.js";
import { placeMemory } from "./place-memory.js";
import { placesOf } from "./places.js";
import { priorityKeys, type Candidate } from "./priority.js";
import { rowIdOf } from "./row-id.js";
import { screeningQuestionSchema } from "./roster-schema.js";
import { schemeWarnings } from "./scheme-warnings.js";
import { summaryOf, type RunningSummary } from "./summary.js";
import { countOf, countRow, emptyCount, runningTally } from "./tallies.js";
import type {
  RosterScheme,
  RosterSummary,
  RowOutcome,
  RowPlace,
  RowVerdict,
  ScreeningContext,
} from "./screening.js";
import { warningText } from "../../core/warning.js";

/** A row judged among those before it; a candidate for a place where places are limited. */
export interface AddedRow {
  readonly verdict: RowVerdict;
  readonly candidate?: Candidate | undefined;
}

/** A screening as the public functions use it. */
export interface OpenScreening {
  readonly add: (given: unknown) => AddedRow;
  readonly finish: () => RosterSummary;
}

/** Opens a screening: checks the scheme, compiles it, and starts to remember. */
export function openScreening(
  scheme: RosterScheme,
  context: ScreeningContext,
  options: Options | undefined,
): OpenScreening {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(screeningQuestionSchema, { scheme, context });
  warnAfterLawAsOf(trace, facts.scheme.on);
  schemeWarnings(trace, facts.scheme);
  const { regionCodes } = facts.context;
  const judge = judgeOf(trace, facts.scheme, regionCodes && asSet(regionCodes), options);
  const niks = nikIndex();
  const memory = placeMemory();
  const priority = facts.scheme.priority ?? [];
  const running: RunningSummary = {
    scheme: facts.scheme,
    all: emptyCount(),
    villages: new Map(),
    occupations: new Map(),
    sexes: new Map(),
    reasons: runningTally(),
    missing: runningTally(),
    warnings: runningTally(),
    places: placesOf(facts.scheme),
  };

  const add = (given: unknown): AddedRow => {
    const position = running.all.read + 1;
    const judged = judge(given);
    const { person } = judged;
    const row = rowIdOf(given, position);
    const village = person?.row.village;
    const place: RowPlace = village === undefined ? { row, position } : { row, position, village };
    const digits = person?.nik.faults.length === 0 ? person.nik.digits : undefined;
    const before = digits === undefined ? 0 : niks.meet(digits, position);
    if (digits !== undefined && before === 0) memory.keep(position, row, village);
    const outcome: RowOutcome = before > 0 ? "duplicate" : outcomeOf(judged);
    const occupation = occupationGroup(judged);
    const sex = person?.sex ?? "not-given";
    countRow(running.all, outcome);
    countRow(countOf(running.villages, village ?? "not-given"), outcome);
    countRow(countOf(running.occupations, occupation), outcome);
    countRow(countOf(running.sexes, sex), outcome);
    const candidate =
      outcome === "eligible" && person && running.places.limited
        ? candidateOf(place, priorityKeys(priority, person), occupation, sex)
        : undefined;
    if (candidate) running.places.offer(candidate);
    const { reasons, missing } = before > 0 ? nothing : judged;
    for (const { code, text } of reasons) running.reasons.add(code, text);
    for (const field of missing) running.missing.add(field);
    for (const warning of judged.warnings) running.warnings.add(warning.code, warningText(warning));
    const { issues, warnings } = judged;
    const rest = { row, position, outcome, reasons, missing, issues, warnings };
    const named: RowVerdict = village === undefined ? rest : { ...rest, village };
    const verdict = before > 0 ? { ...named, first: memory.at(before) } : named;
    return candidate ? { verdict, candidate } : { verdict };
  };

  return { add, finish: () => summaryOf(trace, running) };
}

function candidateOf(
  { row, position, village }: RowPlace,
  keys: readonly number[],
  occupation: string,
  sex: string,
): Candidate {
  return village === undefined
    ? { row, position, keys, occupation, sex }
    : { row, position, village, keys, occupation, sex };
}

const nothing = /* @__PURE__ */ deepFreeze({ reasons: [], missing: [] } as const);

function outcomeOf({ person, reasons, missing }: Judgement): Exclude<RowOutcome, "duplicate"> {
  if (!person) return "to-repair";
  if (reasons.length > 0) return "rejected";
  return missing.length > 0 ? "to-clarify" : "eligible";
}

function occupationGroup({ person }: Judgement): string {
  if (person?.row.occupation === undefined) return "not-given";
  return person.categories.length === 0 ? "unknown" : person.categories.join("/");
}
