import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { letter, type FamilyCase } from "../../examples/family-claim/letter.js";

const file = join(import.meta.dirname, "../../examples/family-claim/data/families.json");
const cases = JSON.parse(readFileSync(file, "utf8")) as FamilyCase[];

test.each(cases)("$title", async (one) => {
  const text = letter(one, "id");
  expect(text).toContain(": sama.");
  const name = one.title.split(":")[0]?.toLowerCase().replaceAll(" ", "-") ?? "";
  await expect(text).toMatchFileSnapshot(`./snapshots/family-${name}.txt`);
});
