import { expect, test } from "vitest";
import { createCleaning, createScreening } from "../../../src/index.js";
import { heldMegabytes } from "../../held-megabytes.js";
import { baritoVillages } from "./barito-villages.js";
import { madeVillageList } from "./made-village-list.js";

/** `npm run test:long-list` tries 1,000,000. */
const rows = Number(process.env["LIST_ROWS"] ?? 20_000);
const rounds = 10;
const inOneList = 1_000;
const bytesOfAPerson = 1_000;
const villages = await baritoVillages();

test(
  `${rows} rows with faults of every kind: none is lost, none is read wrong`,
  () => {
    const on = "2027-01-01";
    const cleaning = createCleaning({ on, villages });
    const screening = createScreening({
      title: { en: "Vulnerable workers" },
      regulation: { title: "Peraturan Bupati", evidence: "text" },
      on,
      notMember: true,
      programmes: ["jkk", "jkm"],
    });
    const fields = ["nik", "birthDate", "sex", "village"] as const;
    const outcomes: Record<string, number> = {};
    const wrong: string[] = [];
    const room = [heldMegabytes()];
    for (let list = 0; list * inOneList < rows; list += 1) {
      const made = madeVillageList(inOneList, villages, 1_000 + list);
      made.rows.forEach((given, at) => {
        const { row, questions } = cleaning.add(given);
        const truth = made.truth[at];
        for (const field of fields) {
          const got = row?.[field];
          if (got !== undefined && got !== truth?.[field]) wrong.push(JSON.stringify([given, got]));
        }
        const { outcome } = screening.add(row ?? {}, questions);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      });
      if (((list + 1) * inOneList) % (rows / rounds) === 0) room.push(heldMegabytes());
    }
    expect(wrong).toEqual([]);
    expect(Object.values(outcomes).reduce((all, count) => all + count, 0)).toBe(rows);
    expect([cleaning.finish(), screening.finish()].map(({ read }) => read)).toEqual([rows, rows]);
    const grown = (room.at(-1) ?? 0) - (room[0] ?? 0);
    expect((grown * 1_000_000) / rows).toBeLessThan(bytesOfAPerson);
  },
  30 * 60_000,
);
