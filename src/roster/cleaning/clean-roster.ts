import { invalidInput } from "../../core/errors.js";
import { isIterable } from "../../core/is-iterable.js";
import type { Options } from "../../law/options.js";
import { rosterExpected, type RosterRow } from "../screening/roster-input.js";
import type {
  CleanedRoster,
  CleaningChange,
  CleaningContradiction,
  CleaningQuestion,
  LikelyDouble,
  OmittedRow,
  RawRow,
} from "./cleaned-roster.js";
import type { CleaningContext } from "./cleaning-input.js";
import { openCleaning } from "./create-cleaning.js";

/**
 * Makes a list as villages write it readable for `screenRoster`: headings, NIK,
 * dates, sex, money, deciles, membership, villages, occupations. Each change is
 * listed with its rule. What two answers fit is a question, never a guess; a
 * sound NIK settles day against month, fills birth date and sex, and shows what
 * contradicts it. People who answer hand their answers in with the same or the
 * next list (`answers`), and are not asked again.
 *
 * A NIK that lost digits is asked and left out of the row. `row` is the line of
 * the file. Incomes come out in rupiah a month. Rows that are probably one person are
 * proposed, never removed.
 *
 * The NIK is read by PP 37/2007 Pasal 37.
 *
 * @throws InvalidInputError for rows that are no list or a context that is not one.
 *
 * @example
 * ```ts
 * const { rows, questions, changes } = cleanRoster(
 *   [
 *     { NIK: "6205 0146 0997 0001", "Tgl Lahir": "06/09/1997", Desa: "Desa LEMO I", Pekerjaan: "Petani" },
 *     { NIK: "6.20501E+15", "Tgl Lahir": "03-04-80", Desa: "Lmo I", Pekerjaan: "Petani" },
 *   ],
 *   { on: "2026-11-01", villages: [{ code: "62.05.05.2011", name: "Lemo I" }] },
 * );
 * rows[0]?.village; // => "62.05.05.2011"
 * changes[0]?.rule; // => "nik-marks"
 * questions.map(({ row, field }) => [row, field]); // => [[3, "nik"], [3, "birthDate"], [3, "village"]]
 * questions[2]?.options; // => ["62.05.05.2011"]
 * ```
 */
export function cleanRoster(
  rows: Iterable<RawRow>,
  context: CleaningContext,
  options?: Options,
): CleanedRoster {
  if (!isIterable(rows)) throw invalidInput("rows", rosterExpected.rows);
  const list: readonly RawRow[] = Array.isArray(rows) ? (rows as readonly RawRow[]) : [...rows];
  const cleaning = openCleaning(context, options);
  list.forEach(cleaning.observe);
  const clean = new Map<number, RosterRow>();
  const omitted: OmittedRow[] = [];
  const changes: CleaningChange[] = [];
  const questions: CleaningQuestion[] = [];
  const contradictions: CleaningContradiction[] = [];
  const doubles: LikelyDouble[] = [];
  for (const raw of list) {
    const found = cleaning.add(raw);
    if (found.row) clean.set(Number(found.row.row), found.row);
    if (found.omitted) omitted.push(found.omitted);
    changes.push(...found.changes);
    questions.push(...found.questions);
    contradictions.push(...found.contradictions);
    doubles.push(...found.doubles);
  }
  for (const { row, code } of questions) {
    const before = code === "nik-of-several-people" ? clean.get(row) : undefined;
    if (before) clean.set(row, withoutNik(before));
  }
  const { hash, columns, provisions, readings, warnings } = cleaning.finish();
  return {
    kind: "cleaned-roster",
    hash,
    columns,
    rows: [...clean.values()],
    omitted,
    changes,
    questions,
    contradictions,
    doubles,
    provisions,
    readings,
    warnings,
  };
}

function withoutNik({ nik, ...row }: RosterRow): RosterRow {
  return row;
}
