import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Piscina } from "piscina";
import { emptyTotals, mergeTotals } from "jamsosnaker/batch";
import type { Part, ProvinceTotals, tallyPart } from "./tally-part.js";

/** How a file is counted. */
export interface Counting {
  readonly month: string;
  readonly threads: number;
  /** Bytes of a part, about. */
  readonly partSize?: number | undefined;
  /** Told after each part: bytes that are done, of all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Counts a payroll over threads: parts of the file are tallied apart, and merged as they come in. */
export async function tallyPayroll(
  file: string,
  { month, threads, partSize = 2_000_000, onProgress }: Counting,
): Promise<ProvinceTotals> {
  const parts = partsOf(file, month, partSize);
  const all = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
  const pool = new Piscina<Part, ReturnType<typeof tallyPart>>({
    filename: new URL("./tally-part.ts", import.meta.url).href,
    name: "tallyPart",
    execArgv: ["--import", "tsx"],
    minThreads: threads,
    maxThreads: threads,
  });
  let whole: ProvinceTotals = {};
  let done = 0;
  try {
    await Promise.all(
      parts.map(async (part) => {
        const tallied = await pool.run(part);
        whole = mergeProvinces(whole, tallied);
        done += part.to - part.from;
        onProgress?.(done, all);
      }),
    );
  } finally {
    await pool.destroy();
  }
  return whole;
}

/** The reduce step: in any order, in any grouping, the sums are the same. */
export function mergeProvinces(a: ProvinceTotals, b: ProvinceTotals): ProvinceTotals {
  const provinces = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    provinces.map((province) => [
      province,
      mergeTotals(a[province] ?? emptyTotals(), b[province] ?? emptyTotals()),
    ]),
  );
}

/** Parts of about one size below the headings, each ending with a line. */
export function partsOf(file: string, month: string, partSize: number): Part[] {
  const handle = openSync(file, "r");
  const { size } = fstatSync(handle);
  const parts: Part[] = [];
  let from = lineAfter(handle, 0);
  while (from < size) {
    const to = Math.min(size, lineAfter(handle, from + partSize));
    parts.push({ file, month, from, to });
    from = to;
  }
  closeSync(handle);
  return parts;
}

const longestLine = 1_000;

/** Where the next line begins after a place. */
function lineAfter(handle: number, place: number): number {
  const bytes = Buffer.alloc(longestLine);
  const read = readSync(handle, bytes, 0, longestLine, place);
  const end = bytes.subarray(0, read).indexOf("\n");
  if (end === -1 && read === longestLine) throw new Error(`a line is longer than ${longestLine}`);
  return place + (end === -1 ? read : end + 1);
}
