import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { ContributionRow } from "jamsosnaker";

type Cells = Readonly<Record<string, string>>;

/** The rows of a CSV file, as the library takes them; it refuses those that are not sound. */
export function readRows(file: string): ContributionRow[] {
  const table = parse<Cells>(readFileSync(file, "utf8"), { columns: true, trim: true });
  return table.map((cells) => rowOf(cells) as unknown as ContributionRow);
}

/** One line of the file: empty cells are left out, amounts stay text so that sen are exact. */
function rowOf({ programmes = "", headcount, size, ...cells }: Cells): Record<string, unknown> {
  const given = Object.entries(cells).filter(([, cell]) => cell !== "");
  return {
    ...Object.fromEntries(given),
    ...(headcount && { headcount: Number(headcount) }),
    ...(size && { employer: { size } }),
    ...(programmes && {
      programmes: programmes === "required" ? programmes : programmes.split(" "),
    }),
  };
}
