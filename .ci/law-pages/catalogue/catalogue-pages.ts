import { english, indonesian } from "../../../src/index.js";
import { speechOf, type Speech } from "../../../src/explain/speech.js";
import type { Matrix } from "../matrix.js";
import { generatedNote } from "../words.js";
import { checksPage } from "./checks-page.js";
import { errorsPage } from "./errors-page.js";
import { fundingPage } from "./funding-page.js";
import { itemsPage } from "./items-page.js";
import { occurrences } from "./occurrences.js";
import { readingsTitle } from "../readings-page.js";
import { schemesPage } from "./schemes-page.js";
import { warningsPage } from "./warnings-page.js";
import { workersPage } from "./workers-page.js";

/** All catalogues by their path below docs/catalogue, in both languages. */
export function cataloguePages(matrix: Matrix): ReadonlyMap<string, string> {
  const seen = occurrences();
  return new Map(
    [english, indonesian].flatMap((locale) => {
      const speech = speechOf(locale, undefined);
      const named: readonly (readonly [string, string])[] = [
        ["errors.md", errorsPage(speech)],
        ["warnings.md", warningsPage(seen, matrix, speech)],
        ["checks.md", checksPage(seen, matrix, speech)],
        ["items.md", itemsPage(seen, matrix, speech)],
        ["workers.md", workersPage(matrix, speech)],
        ["schemes.md", schemesPage(speech)],
        ["funding.md", fundingPage(speech)],
      ];
      const index = ["README.md", indexOf(named, speech)] as const;
      return [index, ...named].map(([name, text]) => [`${locale.language}/${name}`, text] as const);
    }),
  );
}

function indexOf(pages: readonly (readonly [string, string])[], speech: Speech): string {
  const { say } = speech;
  return [
    `# ${say({ id: "Katalog", en: "Catalogues" })}`,
    generatedNote(speech),
    say({
      id: "Semua id dan kode yang dapat muncul dalam masukan dan hasil, dengan kata-katanya.",
      en: "All ids and codes that inputs and results may hold, with their words.",
    }),
    [
      ...pages.map(([name, text]) => `- [${/^# (.+)$/m.exec(text)?.[1] ?? name}](${name})`),
      `- [${readingsTitle(speech)}](../../law/${speech.locale.language}/readings.md)`,
    ].join("\n"),
  ].join("\n\n");
}
