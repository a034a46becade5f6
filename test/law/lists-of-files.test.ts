import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const law = new URL("../../src/law/", import.meta.url);
const files = ["provisions/", "readings/"].flatMap((folder) =>
  readdirSync(new URL(folder, law)).map((file) => new URL(folder + file, law).href),
);
files.push(new URL("../core/own-readings.ts", law).href);

test.each(files)("%s lists all that it exports, by name", async (file) => {
  const exported = (await import(file)) as Record<string, unknown>;
  const lists = Object.values(exported).filter(Array.isArray);
  expect(lists).toHaveLength(1);
  const [list] = lists;
  expect(list).toEqual(
    Object.keys(exported)
      .filter((name) => exported[name] !== list)
      .sort()
      .map((name) => exported[name]),
  );
});
