import {
  createScreening,
  localScheme,
  screenRosterStream,
  type RosterRow,
  type RosterSummary,
} from "jamsosnaker";

/** A screened list: who goes into the sheet, and what is said of the whole. */
export interface ScreenedList {
  readonly accepted: readonly { readonly given: RosterRow }[];
  readonly summary: RosterSummary;
}

/** Screens a list while it is read; of each village as many as the scheme has places. */
export async function screenList(
  rows: AsyncIterable<RosterRow>,
  schemeId: string,
  on: string,
): Promise<ScreenedList> {
  const screening = createScreening({ ...localScheme(schemeId), on });
  const eligible = new Map<number, RosterRow>();
  const kept: RosterRow[] = [];
  for await (const { outcome, position } of screenRosterStream(keeping(rows, kept), screening)) {
    const given = kept.pop();
    if (outcome === "eligible" && given) eligible.set(position, given);
  }
  const summary = screening.finish();
  const placed = new Set(summary.placed.map(({ position }) => position));
  const isLimited = summary.waiting > 0;
  const accepted = [...eligible]
    .filter(([position]) => !isLimited || placed.has(position))
    .map(([, given]) => ({ given }));
  return { accepted, summary };
}

/** Hands the rows on, and the last one aside. */
async function* keeping(
  rows: AsyncIterable<RosterRow>,
  kept: RosterRow[],
): AsyncGenerator<RosterRow> {
  for await (const row of rows) {
    kept.push(row);
    yield row;
  }
}
