import type { RawRow, RosterRow } from "jamsosnaker";
import { asWritten } from "./as-written.js";
import { withFault } from "./made-faults.js";
import { madeGroups } from "./made-groups.js";
import { peopleMaker, rowOf } from "./made-people.js";
import { loadRegions, type Regions } from "./regions.js";
import { scheme } from "./scheme.js";
import { between, oneOf, seeded } from "./seeded.js";

/** The list as offices and villages hand it in, and the regions that it speaks of. */
export interface Roster {
  /** Under Indonesian headings, each cell in one of the ways in which people write it. */
  readonly list: readonly RawRow[];
  /** What the list is made from. */
  readonly rows: readonly RosterRow[];
  readonly regions: Regions;
}

const seed = 20_337;

/** The roster: 20,337 made rows with real village codes, without names. */
export async function makeRoster(): Promise<Roster> {
  const regions = await loadRegions();
  const random = seeded(seed);
  const someone = peopleMaker(random, regions, scheme.on);
  // Villages differ in size: each code stands in the list as often as its weight says.
  const villages = regions.villages.flatMap(({ code }) =>
    Array.from({ length: between(random, 3, 13) }, () => code),
  );
  const rows: RosterRow[] = [];
  for (const group of madeGroups) {
    for (let count = 0; count < group.rows; count += 1) {
      const [least, most] = group.pay;
      const row = rowOf(someone([19, 64], group.women), {
        // The header is line 1 of the file.
        row: rows.length + 2,
        village: oneOf(random, villages),
        occupation: oneOf(random, group.occupations),
        monthlyIncome: between(random, least / 50_000, most / 50_000) * 50_000,
      });
      const tools = {
        random,
        someone: (age: readonly [number, number]) => someone(age, group.women),
        earlier: () => (rows.length === 0 ? row : oneOf(random, rows)),
      };
      rows.push(withFault(row, tools));
    }
  }
  return { list: written(rows, regions), rows, regions };
}

function written(rows: readonly RosterRow[], { villages }: Regions): RawRow[] {
  const random = seeded(seed + 1);
  const places = new Map(villages.map((village) => [village.code, village]));
  return rows.map((row) => {
    const place = places.get(row.village ?? "");
    if (!place) throw new Error(`row ${row.row ?? ""} has no village`);
    return asWritten(row, place, random);
  });
}
