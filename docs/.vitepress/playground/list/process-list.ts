import {
  cleanRoster,
  screenRoster,
  type CleanedRoster,
  type CleaningAnswer,
  type CleaningQuestion,
  type KnownVillage,
  type RosterField,
  type RosterScreening,
} from "jamsosnaker";
import { listOf, type Cell } from "./list-file.js";
import { schemeOf } from "./schemes.js";

/** What is asked of the list. */
export interface ListRequest {
  readonly lines: readonly (readonly Cell[])[];
  readonly scheme: string;
  readonly on: string;
  /** Columns that a person has read otherwise. */
  readonly columns: Readonly<Record<string, RosterField | null>>;
  readonly answers: readonly CleaningAnswer[];
  /** Villages by code, where the office has given them. */
  readonly villages: readonly KnownVillage[];
}

/** A list read, cleaned and screened. */
export interface ProcessedList {
  readonly cleaned: CleanedRoster;
  readonly screened: RosterScreening;
}

/** Reads, cleans and screens a list; what was answered is not asked again. */
export function processList(request: ListRequest): ProcessedList {
  const { lines, scheme, on, columns, answers } = request;
  const villages = request.villages.length === 0 ? undefined : request.villages;
  const { rows, firstRow } = listOf(lines);
  const cleaned = cleanRoster(rows, { on, firstRow, columns, answers, villages });
  const { questions } = cleaned;
  const screened = screenRoster(cleaned.rows, schemeOf(scheme, on), { questions });
  return { cleaned, screened };
}

/** One question to a person, for all rows that ask it in the same words. */
export interface AskedOnce extends CleaningQuestion {
  readonly rows: readonly number[];
}

/** Each question once; those of most rows first. */
export function askedOnce(questions: readonly CleaningQuestion[]): readonly AskedOnce[] {
  const byKey = new Map<string, CleaningQuestion[]>();
  for (const question of questions) {
    const same = byKey.get(question.key);
    if (same) same.push(question);
    else byKey.set(question.key, [question]);
  }
  return [...byKey.values()]
    .flatMap((same) =>
      same[0] ? [{ ...same[0], rows: [...new Set(same.map(({ row }) => row))] }] : [],
    )
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** How often each thing was done to a cell. */
export function changesByRule({ changes }: CleanedRoster): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
