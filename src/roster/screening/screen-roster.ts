import { invalidInput } from "../../core/errors.js";
import { isIterable } from "../../core/is-iterable.js";
import type { Options } from "../../law/options.js";
import type { CleaningQuestion } from "../cleaning/cleaned-roster.js";
import { type KnownNiks, noNiks, openScreening } from "./create-screening.js";
import { type Candidate, comesBefore } from "./priority.js";
import { rosterExpected, type RosterRow, type RowId, type RosterScheme } from "./roster-input.js";
import type { ScreeningContext } from "./screening-context.js";
import type { RosterScreening, RosterSummary, RowVerdict } from "./screening.js";

/**
 * Screens a list of workers for a scheme of protection: who is accepted, who waits
 * for a place, who is not taken and for every reason, of whom something must
 * be asked about, who stands twice, and which rows are to be repaired. No row is
 * lost: the counts of the summary add up to the rows read. A person without a
 * fact that the scheme asks for is never refused for it, nor for the birth date
 * that only the NIK tells. Incomes are in rupiah a month.
 *
 * PP 44/2015 Pasal 1, 2, 5 (who can be a member), PP 37/2007 Pasal 37 (NIK) and the rules
 * of the source that pays, as `fundingCheck` has them.
 *
 * @throws InvalidInputError for rows that are no list or a scheme that is not
 * one, and OutOfCoverageError for a day before July 2015.
 *
 * @example
 * ```ts
 * const { accepted, rejected, duplicates, summary } = screenRoster(
 *   [
 *     { row: 2, nik: "6205014609970001", village: "62.05.01.2001" },
 *     { row: 3, nik: "6205010101500002", birthDate: "1950-01-01", village: "62.05.01.2001" },
 *     { row: 4, nik: "6205014609970001", village: "62.05.01.2002" },
 *   ],
 *   {
 *     title: { id: "Pekerja rentan", en: "Vulnerable workers" },
 *     regulation: { title: "Peraturan Bupati", evidence: "secondary" },
 *     on: "2026-11-01",
 *     region: "62.05",
 *     age: { to: { value: 65, inclusive: false } },
 *     programmes: ["jkk", "jkm"],
 *   },
 * );
 * accepted.map(({ row }) => row); // => [2]
 * rejected[0]?.reasons.map(({ code }) => code); // => ["age"]
 * duplicates[0]?.first.row; // => 2
 * summary.read; // => 3
 * ```
 */
export function screenRoster(
  rows: Iterable<RosterRow>,
  scheme: RosterScheme,
  context: ScreeningContext = {},
  options?: Options,
): RosterScreening {
  if (!isIterable(rows)) {
    throw invalidInput("rows", rosterExpected.rows);
  }
  const { eligible, others, summary } = screened([...rows], scheme, context, options);
  const of = (outcome: RowVerdict["outcome"]): RowVerdict[] =>
    others.filter((verdict) => verdict.outcome === outcome);
  const { accepted, waiting } = givePlaces(eligible, summary);
  return {
    kind: "roster-screening",
    accepted,
    waiting,
    rejected: of("rejected"),
    toClarify: of("to-clarify"),
    duplicates: of("duplicate").flatMap(({ first, ...verdict }) =>
      first ? [{ ...verdict, first }] : [],
    ),
    toRepair: of("to-repair"),
    summary,
    provisions: summary.provisions,
    readings: summary.readings,
    warnings: summary.warnings,
  };
}

/** All rows judged; those of a NIK under two names, or of the dead, are judged anew, so that each of them is asked. */
function screened(
  rows: readonly RosterRow[],
  scheme: RosterScheme,
  context: ScreeningContext,
  options: Options | undefined,
  known: KnownNiks = noNiks,
): Screened {
  const screening = openScreening(scheme, context, options, known);
  const asked = new Map<RowId | undefined, CleaningQuestion[]>();
  for (const question of context.questions ?? []) {
    const { row } = question;
    asked.set(row, [...(asked.get(row) ?? []), question]);
  }
  const eligible: Queued[] = [];
  const others: RowVerdict[] = [];
  const shared = new Set<string>(known.shared);
  const dead = new Set<string>(known.dead);
  for (const given of rows) {
    const named = (given as Partial<RosterRow> | null)?.row;
    const found = screening.add(given, asked.get(named));
    const { verdict, candidate } = found;
    if (found.shared !== undefined) shared.add(found.shared);
    if (found.dead !== undefined) dead.add(found.dead);
    if (verdict.outcome === "eligible") eligible.push({ verdict, candidate });
    else others.push(verdict);
  }
  if (shared.size > known.shared.size || dead.size > known.dead.size) {
    return screened(rows, scheme, context, options, { shared, dead });
  }
  return { eligible, others, summary: screening.finish() };
}

interface Screened {
  readonly eligible: readonly Queued[];
  readonly others: readonly RowVerdict[];
  readonly summary: RosterSummary;
}

interface Queued {
  readonly verdict: RowVerdict;
  readonly candidate: Candidate | undefined;
}

/** The accepted in the order of the list, those who wait by priority. */
function givePlaces(
  eligible: readonly Queued[],
  { waiting, placed }: RosterSummary,
): Pick<RosterScreening, "accepted" | "waiting"> {
  if (waiting === 0) return { accepted: eligible.map(acceptedRow), waiting: [] };
  const places = new Set(placed.map(({ position }) => position));
  const queue = eligible
    .flatMap(({ verdict, candidate }) =>
      candidate && !places.has(verdict.position) ? [{ verdict, candidate }] : [],
    )
    .sort((a, b) => (comesBefore(a.candidate, b.candidate) ? -1 : 1));
  return {
    accepted: eligible.filter(({ verdict }) => places.has(verdict.position)).map(acceptedRow),
    waiting: queue.map(({ verdict }) => ({ ...verdict, outcome: "waiting" })),
  };
}

function acceptedRow({ verdict }: Queued): RowVerdict {
  return { ...verdict, outcome: "accepted" };
}
