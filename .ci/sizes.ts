import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { english, indonesian } from "../src/index.js";
import { speechOf, type Speech } from "../src/explain/speech.js";

const root = join(import.meta.dirname, "..");
const checking = process.argv.includes("--check");

/** A size that is off by more than this is stale: compressors differ by a little. */
const tolerance = 0.02;

/** A bundle of `.size-limit.mjs`, measured. */
interface Measured {
  readonly name: string;
  readonly size: number;
}

const names: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  "everything without words": { id: "semuanya, tanpa kata-kata", en: "everything without words" },
  Indonesian: { id: "kata-kata bahasa Indonesia", en: "the words in Indonesian" },
  English: { id: "kata-kata bahasa Inggris", en: "the words in English" },
  "a contribution": { id: "satu iuran, segmen apa pun", en: "a contribution of any segment" },
  "a wage earner": { id: "iuran penerima upah", en: "a contribution of a wage earner" },
  JKM: { id: "manfaat JKM", en: "the benefit of JKM" },
  coverage: { id: "cakupan", en: "coverage" },
  "a NIK": { id: "NIK", en: "an identity number" },
  "columns of wage earners": { id: "kolom penerima upah", en: "columns of wage earners" },
  "law tables for SQL": { id: "tabel hukum untuk SQL", en: "law tables for SQL" },
  "a view of bills in SQL": { id: "view tagihan dalam SQL", en: "a view of bills in SQL" },
};

const output = execFileSync("npx", ["size-limit", "--json"], { cwd: root, encoding: "utf8" });
const measured = JSON.parse(output) as Measured[];
const stale: string[] = [];
for (const [page, speech] of [
  ["docs/sizes.md", speechOf(english, undefined)],
  ["docs/sizes.id.md", speechOf(indonesian, undefined)],
] as const) {
  const path = join(root, page);
  if (checking) {
    if (!existsSync(path) || !isNear(readFileSync(path, "utf8"))) stale.push(page);
  } else {
    const config = (await resolveConfig(path)) ?? {};
    writeFileSync(path, await format(pageOf(speech), { ...config, parser: "markdown" }));
  }
}
if (stale.length > 0) {
  console.error(`Out of date, run npm run docs:sizes: ${stale.join(", ")}`);
  process.exitCode = 1;
} else {
  console.log(`${measured.length} sizes ${checking ? "hold" : "written"}`);
}

function pageOf({ say, count, locale }: Speech): string {
  const other =
    locale.language === "en" ? "[Bahasa Indonesia](sizes.id.md)" : "[English](sizes.md)";
  return [
    `# ${say({ id: "Ukuran", en: "Sizes" })}`,
    other,
    say({
      id: "Kode pustaka ini seperti diambil bundler: diperkecil dan dipadatkan dengan gzip, tanpa zod, date-fns, dan decimal.js. Dibuat dari paket yang dibangun dengan `npm run docs:sizes`; batasnya dijaga dalam `.size-limit.mjs`.",
      en: "The code of this library as a bundler takes it: minified and gzipped, without zod, date-fns and decimal.js. Made from the built package by `npm run docs:sizes`; `.size-limit.mjs` holds the limits.",
    }),
    [
      say({ id: "| Yang diimpor | Byte |", en: "| What is imported | Bytes |" }),
      "| --- | ---: |",
      ...measured.map(({ name, size }) => `| ${say(wordsOf(name))} | ${count(size)} |`),
    ].join("\n"),
    say({
      id: "Kalkulator yang diimpor sendiri tidak membawa kata-kata; `explain` membawa satu bahasa, yaitu yang diberikan kepadanya.",
      en: "A calculator that is imported alone carries no words; `explain` carries one language, the one that it is given.",
    }),
  ].join("\n\n");
}

function wordsOf(name: string): { readonly id: string; readonly en: string } {
  const words = names[name];
  if (!words) throw new Error(`no words for the bundle "${name}"`);
  return words;
}

function isNear(text: string): boolean {
  const written = [...text.matchAll(/\| +([\d.,]+) \|/g)].map(([, bytes = ""]) =>
    Number(bytes.replace(/\D/g, "")),
  );
  return (
    written.length === measured.length &&
    measured.every(({ size }, index) => Math.abs((written[index] ?? 0) / size - 1) <= tolerance)
  );
}
