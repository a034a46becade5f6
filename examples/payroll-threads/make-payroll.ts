import { closeSync, openSync, writeSync } from "node:fs";
import { riskGroups } from "jamsosnaker";
import { between, oneOf, seeded } from "../monitoring-report/seeded.js";

/** The headings of the file. */
export const headings = ["worker", "province", "wage", "risk_group"] as const;

const rowsAtOnce = 20_000;

/** Writes a CSV file of invented workers, the same for the same seed; one row in 1,000 has no wage. */
export function makePayroll(
  file: string,
  { rows, seed, provinces }: { rows: number; seed: number; provinces: readonly string[] },
): void {
  const random = seeded(seed);
  const handle = openSync(file, "w");
  writeSync(handle, `${headings.join()}\n`);
  for (let begin = 0; begin < rows; begin += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, rows - begin);
    const lines = Array.from({ length }, (_, at) => {
      const wage = random() < 0.001 ? "" : between(random, 20, 180) * 100_000;
      return `${begin + at + 1},${oneOf(random, provinces)},${wage},${oneOf(random, riskGroups)}\n`;
    });
    writeSync(handle, lines.join(""));
  }
  closeSync(handle);
}
