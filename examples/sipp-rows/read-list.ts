import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { RosterRow } from "jamsosnaker";

type Cells = Readonly<Record<string, string>>;

/** The rows of a village's list, one after the other; the header is line 1. */
export async function* readList(file: string): AsyncGenerator<RosterRow> {
  const lines = createReadStream(file).pipe(parse({ columns: true, trim: true, bom: true }));
  let line = 1;
  for await (const cells of lines) {
    line += 1;
    yield rowOf(cells as Cells, line);
  }
}

/** Empty cells are left out; the NIK stays text. Columns that screening does not know go along. */
function rowOf(cells: Cells, row: number): Record<string, unknown> {
  const { motherName, address, decile, ...known } = cells;
  const given = Object.entries(known).filter(([, cell]) => cell !== "");
  return {
    row,
    ...Object.fromEntries(given),
    ...(decile !== undefined && decile !== "" && { decile: Number(decile) }),
    other: { motherName: motherName ?? "", address: address ?? "" },
  };
}
