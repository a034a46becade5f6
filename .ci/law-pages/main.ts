import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import * as z from "zod";
import { explanationSchema } from "../../src/schemas/index.js";
import { cataloguePages } from "./catalogue/catalogue-pages.js";
import { readMatrix } from "./matrix.js";
import { pages } from "./pages.js";
import { partsOfDocs } from "./parts-of-docs.js";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs");
const generated = ["law", "catalogue"];
const checking = process.argv.includes("--check");

const config = (await resolveConfig(join(root, "README.md"))) ?? {};
const stale: string[] = [];
const matrix = await readMatrix();
const wanted = new Map<string, string>([
  ...[...pages(matrix)].map(([name, text]) => [`law/${name}`, text] as const),
  ...[...cataloguePages(matrix)].map(([name, text]) => [`catalogue/${name}`, text] as const),
]);
for (const [name, text] of wanted) {
  const path = join(folder, name);
  const content = await format(`${text}\n`, { ...config, parser: "markdown" });
  if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
  stale.push(name);
  if (checking) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
for (const [name, text] of partsOfDocs(matrix)) {
  const path = join(root, name);
  const content = await format(text, { ...config, parser: "markdown" });
  if (readFileSync(path, "utf8") === content) continue;
  stale.push(`../${name}`);
  if (!checking) writeFileSync(path, content);
}
const schemaFile = join(root, "docs/explanation.schema.json");
const schemaText = await format(JSON.stringify(z.toJSONSchema(explanationSchema)), {
  ...config,
  parser: "json",
});
if (!existsSync(schemaFile) || readFileSync(schemaFile, "utf8") !== schemaText) {
  stale.push("explanation.schema.json");
  if (!checking) writeFileSync(schemaFile, schemaText);
}
const present = generated
  .filter((name) => existsSync(join(folder, name)))
  .flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((page) =>
      join(name, page),
    ),
  )
  .filter((name) => name.endsWith(".md"));
for (const name of present.filter((page) => !wanted.has(page))) {
  stale.push(name);
  if (!checking) rmSync(join(folder, name));
}
if (checking && stale.length > 0) {
  console.error(`Out of date, run npm run docs:law: ${stale.join(", ")}`);
  process.exitCode = 1;
} else {
  console.log(
    `${wanted.size} pages made from data, ${stale.length} ${checking ? "stale" : "written"}`,
  );
}
