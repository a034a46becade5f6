import { bench, describe } from "vitest";
import { createCleaning, createScreening, parseNik, type RosterRow } from "jamsosnaker";
import { rosterRowSchema } from "jamsosnaker/schemas";
import { baritoVillages } from "../roster/cleaning/barito-villages.js";
import { villageList } from "../roster/cleaning/village-list.js";
import { madeRow } from "../roster/made-rows.js";

const scheme = {
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Peraturan", evidence: "text" },
  on: "2026-11-01",
  region: "62.05",
  age: { to: { value: 65, inclusive: false } },
  notMember: true,
  deciles: [1, 2, 3, 4],
  perVillage: { atMost: 100 },
  priority: [{ by: "decile", order: "ascending" }],
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;

describe("a million rows, 3 % with a fault", () => {
  // The memory of the process afterwards is printed once: it stays below 300 MB.
  let told = false;
  bench(
    "createScreening, one by one",
    () => {
      const screening = createScreening(scheme);
      for (let position = 1; position <= 1_000_000; position += 1) screening.add(madeRow(position));
      if (screening.finish().read !== 1_000_000) throw new Error("rows were lost");
      if (!told) console.log(`${Math.round(process.memoryUsage().rss / 1e6)} MB`);
      told = true;
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});

describe("one row", () => {
  const row = madeRow(7);
  const screening = createScreening(scheme);
  bench("the row checked by zod alone", () => {
    rosterRowSchema.safeParse(row);
  });
  bench("the row screened", () => {
    screening.add(row);
  });
  bench("parseNik", () => {
    parseNik("6205014609970001");
  });
});

describe("a list of 900 rows as villages write it", async () => {
  const context = { on: "2027-01-01", villages: await baritoVillages() };
  const cleaned = (): (RosterRow | undefined)[] => {
    const cleaning = createCleaning(context);
    return villageList.map((raw) => cleaning.add(raw).row);
  };
  const rows = cleaned();
  bench("cleaned, row by row", () => {
    cleaned();
  });
  bench("screened, row by row", () => {
    const screening = createScreening(scheme);
    for (const row of rows) screening.add(row ?? {});
  });
});
