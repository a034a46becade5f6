import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english, indonesian } from "jamsosnaker";
import { letter, type FamilyCase } from "../../examples/family-claim/letter.js";

const file = join(import.meta.dirname, "../../examples/family-claim/data/families.json");
const cases = JSON.parse(readFileSync(file, "utf8")) as FamilyCase[];

test.each(cases)("$title.id", async (one) => {
  const text = letter(one, indonesian);
  expect(text).toContain(": sama.");
  const name = one.title["id"]?.split(":")[0]?.toLowerCase().replaceAll(" ", "-") ?? "";
  await expect(text).toMatchFileSnapshot(`./snapshots/family-${name}.txt`);

  const inEnglish = letter(one, english);
  expect(inEnglish).toContain(": the same.");
  expect(inEnglish).not.toMatch(/Diberitakan|: sama|tidak diberitakan/);
});
