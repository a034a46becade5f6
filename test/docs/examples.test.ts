import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as jamsosnaker from "jamsosnaker";
import { exported, importedNames, runExample } from "./run-example.js";

const root = join(import.meta.dirname, "../..");

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

function codeBlocks(text: string): string[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
}

describe("examples in the guides", () => {
  const pages = ["README.md", ...filesUnder("docs", ".md")].filter(
    (page) => !page.startsWith("docs/api/"),
  );
  test.each(pages)("%s", (page) => {
    for (const block of codeBlocks(readFileSync(join(root, page), "utf8"))) {
      expect(runExample(block), block).toBeGreaterThan(0);
      for (const name of importedNames(block)) {
        expect(exported).toHaveProperty(name);
      }
    }
  });

  test("the README and the Indonesian README each have a first example", () => {
    for (const page of ["README.md", "docs/README.id.md"]) {
      expect(codeBlocks(readFileSync(join(root, page), "utf8")).length).toBeGreaterThan(0);
    }
  });
});

describe("figures in the READMEs", () => {
  test.each([
    ["README.md", "dated provisions", "readings", "categories"],
    ["docs/README.id.md", "ketentuan bertanggal", "tafsiran", "kategori"],
  ])("%s", (page, provisions, readings, categories) => {
    const text = readFileSync(join(root, page), "utf8");
    expect(text).toContain(`${jamsosnaker.indonesianLaw.provisions().length} ${provisions}`);
    expect(text).toContain(`${jamsosnaker.readings.list().length} ${readings}`);
    expect(text).toContain(`${jamsosnaker.workerCategories.length} ${categories}`);
  });
});

describe("examples in docstrings", () => {
  const examples = filesUnder("src", ".ts").flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/@example\n([\s\S]*?)\*\//g)].map((match) => ({
      file,
      code: codeBlocks((match[1] ?? "").replace(/^ \* ?/gm, "")).join("\n"),
    }));
  });

  test("every public function has one", () => {
    const documented = examples.length;
    const functions = Object.values(jamsosnaker).filter(
      (value) => typeof value === "function" && !String(value).startsWith("class "),
    );
    expect(documented).toBeGreaterThanOrEqual(functions.length - withoutExample.length);
  });

  test.each(examples)("$file", ({ code }) => {
    expect(runExample(code)).toBeGreaterThan(0);
  });
});

/** Look-ups whose signature says all. */
const withoutExample = ["regulationName", "findRegulation"];
