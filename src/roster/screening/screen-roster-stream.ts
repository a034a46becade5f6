import { invalidInput } from "../../core/errors.js";
import { isStream } from "../../core/is-iterable.js";
import { rosterExpected, type RosterRow } from "./roster-input.js";
import type { Screening } from "./open-screening.js";
import type { RowVerdict } from "./screening.js";

/**
 * The verdicts of rows that come one after the other, e.g. from a file that is
 * still being read. Several lists may go through one screening; ask it for the
 * summary when the last has ended. Incomes are in rupiah a month.
 *
 * @throws InvalidInputError, once reading begins, for rows that are no list.
 *
 * @example
 * ```ts
 * const screening = createScreening({ ...localScheme("kayong-utara-74-2022"), on: "2026-01-01" });
 * const verdicts = screenRosterStream([{ nik: "6111010101900001" }], screening);
 * typeof verdicts.next; // => "function"
 * ```
 */
export async function* screenRosterStream(
  rows: AsyncIterable<RosterRow> | Iterable<RosterRow>,
  screening: Screening,
): AsyncGenerator<RowVerdict, void, undefined> {
  if (!isStream(rows)) {
    throw invalidInput("rows", rosterExpected.rows);
  }
  if (typeof (screening as Partial<Screening> | null | undefined)?.add !== "function") {
    throw invalidInput("screening", rosterExpected.screening);
  }
  for await (const row of rows) yield screening.add(row);
}
