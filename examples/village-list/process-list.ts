import {
  cleanRoster,
  screenRoster,
  type CleanedRoster,
  type CleaningAnswer,
  type KnownVillage,
  type RosterScheme,
  type RosterScreening,
} from "jamsosnaker";
import { knownVillages } from "../known-villages.js";
import { readListFile } from "../list-file.js";

/** A list from the file as it came to the outcome of each row. */
export interface ProcessedList {
  readonly cleaned: CleanedRoster;
  readonly screened: RosterScreening;
  readonly villages: readonly KnownVillage[];
}

/** Reads, cleans and screens a list; what was answered before is not asked again. */
export async function processList(
  file: string,
  scheme: RosterScheme,
  answers: readonly CleaningAnswer[] = [],
): Promise<ProcessedList> {
  const { rows, firstRow } = await readListFile(file);
  const { on, region } = scheme;
  const villages = region === undefined ? [] : await knownVillages(region);
  const known = villages.length === 0 ? undefined : villages;
  const cleaned = cleanRoster(rows, { on, firstRow, villages: known, answers });
  const { questions } = cleaned;
  return { cleaned, screened: screenRoster(cleaned.rows, scheme, { questions }), villages };
}
