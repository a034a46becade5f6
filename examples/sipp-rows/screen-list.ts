import {
  cleanRoster,
  localScheme,
  screenRoster,
  type CleanedRoster,
  type RosterScreening,
} from "jamsosnaker";
import { knownVillages } from "../known-villages.js";
import { readListFile } from "../list-file.js";
import type { Listed, SippPeople } from "./sipp-sheets.js";

/** A list that was cleaned and screened: who goes into the sheets, and what is said of the whole. */
export interface ScreenedList extends SippPeople {
  readonly cleaned: CleanedRoster;
  readonly screening: RosterScreening;
}

/** Cleans and screens a list; who has left his work is not screened. */
export async function screenList(
  file: string,
  schemeId: string,
  on: string,
): Promise<ScreenedList> {
  const { rows: list, firstRow } = await readListFile(file);
  const scheme = { ...localScheme(schemeId), on };
  const villages = await knownVillages(scheme.region);
  const cleaned = cleanRoster(list, { on, firstRow, villages });
  const listed = cleaned.rows.map((row) => ({ row, raw: list[Number(row.row) - firstRow] ?? {} }));
  const hasLeft = ({ raw }: Listed): boolean => Boolean(raw["TGL KELUAR"]);
  const staying = listed.filter((one) => !hasLeft(one));
  const screening = screenRoster(
    staying.map(({ row }) => row),
    scheme,
    { questions: cleaned.questions },
  );
  const accepted = new Set(screening.accepted.map(({ position }) => position));
  return {
    cleaned,
    screening,
    accepted: staying.filter((_, at) => accepted.has(at + 1)),
    leavers: listed.filter(hasLeft),
  };
}
