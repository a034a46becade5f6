import { build } from "esbuild";
import { expect, test } from "vitest";
import {
  english,
  englishNotes,
  indonesian,
  indonesianLaw,
  indonesianNotes,
  workerCategories,
} from "../../src/index.js";

/** The code of a program that imports some names, as a bundler makes it, dependencies apart. */
async function bundleOf(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: "src", loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
    external: ["zod", "date-fns/*", "decimal.js"],
  });
  return outputFiles[0]?.text ?? "";
}

/** What a locale says without values, where it is long enough to be a sentence of its own. */
const sentences = [indonesian, english, indonesianNotes, englishNotes].flatMap(({ texts }) =>
  Object.values<unknown>(texts).filter(
    (words): words is string =>
      typeof words === "string" && words.length > 20 && words.includes(" "),
  ),
);

test("there are sentences to look for", () => {
  expect(sentences.length).toBeGreaterThan(1_500);
});

test.each([
  ["computeContribution", "contributions"],
  ["computeJkmBenefit", "benefits"],
  ["computeJkkBenefit", "benefits"],
  ["computePension", "benefits"],
  ["computeJkpBenefit", "benefits"],
  ["assessEvent", "events"],
  ["measureCoverage", "coverage"],
  ["parseNik", "roster"],
])("a program with %s alone carries no words of a language", async (name, room) => {
  const code = await bundleOf(`export { ${name} } from "./${room}/index.js";`);
  expect(code.length).toBeGreaterThan(5_000);
  expect(sentences.filter((words) => code.includes(JSON.stringify(words)))).toEqual([]);
});

test("a plan carries no more of them than the names by which the catalogue finds categories", async () => {
  const code = await bundleOf(`export { planProtection } from "./planning/index.js";`);
  const cites = indonesianLaw
    .provisions()
    .flatMap(({ versions }) => versions.flatMap((one) => one.cites));
  const names = new Set([
    ...workerCategories.flatMap(({ aliases }) => aliases),
    ...cites.map(({ article }) => article),
  ]);
  const carried = sentences.filter((words) => code.includes(JSON.stringify(words)));
  expect(carried.filter((words) => !names.has(words))).toEqual([]);
});

test("a program that explains carries the words of the language that it names", async () => {
  const code = await bundleOf(`export { indonesian } from "./locale/id/index.js";`);
  expect(code).toContain(indonesian.texts["item.death"]);
  expect(code).not.toContain(english.texts["item.death"]);
  for (const note of Object.values(indonesianNotes.texts)) expect(code).not.toContain(note);
});
