import {
  cleanRoster,
  screenRoster,
  type CleanedRoster,
  type CleaningAnswer,
  type KnownVillage,
  type RosterField,
  type RosterScreening,
} from "jamsosnaker";
import { type Cell, listOf } from "../../../../examples/list-of-lines.js";
import type { ChosenReadings } from "../parts/answers.js";
import { schemeOf } from "./schemes.js";

/** What is asked of the list. */
export interface ListRequest {
  readonly lines: readonly (readonly Cell[])[];
  readonly scheme: string;
  readonly on: string;
  readonly readings: ChosenReadings;
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
  const { lines, scheme, on, readings, columns, answers } = request;
  const options = { readings };
  const villages = request.villages.length === 0 ? undefined : request.villages;
  const { rows, firstRow } = listOf(lines);
  const cleaned = cleanRoster(rows, { on, firstRow, columns, answers, villages }, options);
  const { questions } = cleaned;
  const screened = screenRoster(cleaned.rows, schemeOf(scheme, on), { questions }, options);
  return { cleaned, screened };
}
