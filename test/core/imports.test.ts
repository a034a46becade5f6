import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { preProcessFile } from "typescript";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(src, name));

/** What each file imports from another file of the library, types too. */
const imports = new Map(
  files.map((file) => {
    const { importedFiles } = preProcessFile(readFileSync(file, "utf8"));
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
    const paths = own.map(({ fileName }) =>
      normalize(join(file, "..", fileName)).replace(/\.js$/, ".ts"),
    );
    return [file, paths] as const;
  }),
);

/** The first circle found from each file that is in one, by the names of its files. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) {
      found.push([...way.slice(start), file].map((each) => relative(src, each)).join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** Of each other by nature: a text may stand in the values of another; a list proved by its codes. */
const mutual = /^core\/(texts?\/?.*|warning.*)\.ts$/;

test("no file imports itself by way of others, not even for a type", () => {
  const others = circles().filter(
    (circle) => !circle.split(" -> ").every((file) => mutual.test(file)),
  );
  expect(others).toEqual([]);
});
