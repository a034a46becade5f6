import { openSync, readSync, closeSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { riskGroups } from "jamsosnaker";
import { type ContributionTotals, wageEarnerColumns } from "jamsosnaker/batch";
import { headings } from "./make-payroll.js";

/** Bytes of a file, from the start of a line to the end of one. */
export interface Part {
  readonly file: string;
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

/** The tally of each province, by its code. */
export type ProvinceTotals = Readonly<Record<string, ContributionTotals>>;

type Cells = Readonly<Record<(typeof headings)[number], string>>;

/** The map step: a part of the file becomes a tally for each province in it. */
export function tallyPart({ file, month, from, to }: Part): ProvinceTotals {
  const rows = parse<Cells>(bytesOf(file, from, to), { columns: [...headings] });
  const byProvince = new Map<string, Cells[]>();
  for (const row of rows) {
    const own = byProvince.get(row.province);
    if (own) own.push(row);
    else byProvince.set(row.province, [row]);
  }
  return Object.fromEntries(
    [...byProvince].map(([province, own]) => [
      province,
      wageEarnerColumns({
        month,
        // What is no number becomes NaN or 0, which the library counts as a fault.
        wages: Float64Array.from(own, ({ wage }) => Number(wage)),
        riskGroups: Uint8Array.from(own, (row) => placeOf(row.risk_group)),
        programmes: ["jkk", "jkm", "jht", "jp"],
      }).totals,
    ]),
  );
}

const noGroup = 255;

function placeOf(riskGroup: string): number {
  const place = (riskGroups as readonly string[]).indexOf(riskGroup);
  return place === -1 ? noGroup : place;
}

function bytesOf(file: string, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from);
  const handle = openSync(file, "r");
  readSync(handle, bytes, 0, bytes.length, from);
  closeSync(handle);
  return bytes;
}
