import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lawAsOf, lawSearchedOn, readings, type Evidence } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { valueInExample } from "../../test/docs/run-example.js";
import type { Matrix } from "./matrix.js";

const root = join(import.meta.dirname, "../..");

/** What `explain` says of the first example of a page, its headings in bold. */
export function explanationOfExample(page: string): string {
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, page), "utf8"))?.[1] ?? "";
  return String(valueInExample(code, "text")).replace(/^#+ (.+)$/gm, "**$1**");
}

/** How the law is known, in three sentences of figures. */
export function howSure({ provisions }: Matrix, { say, date, count }: Speech): string {
  const versions = provisions.flatMap((provision) => provision.versions);
  const by = (mark: Evidence): string =>
    count(versions.filter(({ evidence }) => evidence === mark).length);
  return say({
    id: `${count(provisions.length)} ketentuan dalam ${count(versions.length)} versi: ${by("text")} dibaca dalam naskah peraturan, ${by("official")} dari keterangan resmi atau dua sumber, ${by("secondary")} dari satu sumber. ${count(readings.list().length)} pertanyaan yang belum jelas masing-masing mempunyai tafsiran bawaan yang dapat diganti. Peraturan diketahui sampai ${date(lawAsOf)}, ditelusuri terakhir ${date(lawSearchedOn)}.`,
    en: `${count(provisions.length)} provisions in ${count(versions.length)} versions: ${by("text")} read in the text of the law, ${by("official")} known from an official statement or two sources, ${by("secondary")} from one source. Each of ${count(readings.list().length)} open questions has a default interpretation, which you may change. The law is known to ${date(lawAsOf)}, last searched on ${date(lawSearchedOn)}.`,
  });
}
