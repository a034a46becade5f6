import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const folder = join(import.meta.dirname, "../../cases/village-list");
type Line = Record<string, string>;

function read(file: string): Line[] {
  return parse<Line>(readFileSync(join(folder, file)), { columns: true });
}

/**
 * A made list of 900 rows as six villages of Barito Utara would write it, and its
 * truth: empty where a fact is not given, `ask…` where only a person can know it.
 * All people are invented, with serial numbers from 9001.
 */
export const villageList: readonly Line[] = read("list.csv");

/** The truth of each row, by the line of the file. */
export const villageTruth: readonly Line[] = read("truth.csv");
