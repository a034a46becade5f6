import { english, indonesian, regulations } from "../../src/index.js";
import { speechOf } from "../../src/explain/speech.js";
import { examplesPage } from "./examples-page.js";
import { programmePages, regulationPage, type Matrix } from "./matrix.js";
import { duePage, indexPage, timelinePage } from "./other-pages.js";
import { programmePage } from "./programme-page.js";
import { readingsPage } from "./readings-page.js";
import { regulationText } from "./regulation-page.js";
import { valuesPage } from "./values-page.js";

/** All pages of the legal matrix by their path below docs/law, in both languages. */
export function pages(matrix: Matrix): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const locale of [english, indonesian]) {
    const speech = speechOf(locale, undefined);
    const add = (name: string, text: string): unknown =>
      all.set(`${locale.language}/${name}`, text);
    add("README.md", indexPage(matrix, speech));
    for (const page of programmePages) add(`${page}.md`, programmePage(page, matrix, speech));
    for (const regulation of regulations) {
      add(regulationPage(regulation.id), regulationText(regulation, matrix, speech));
    }
    add("readings.md", readingsPage(speech));
    add("values.md", valuesPage(matrix, speech));
    add("timeline.md", timelinePage(matrix, speech));
    add("due.md", duePage(matrix, speech));
    add("examples.md", examplesPage(matrix, speech));
  }
  return all;
}
