import { textOf, type Locale, type ReadingUse, type Warning } from "jamsosnaker";
import { categoryOf, type Regency } from "./regency.js";
import { wordsIn } from "./texts.js";

/** What a result says of its doubts. */
export interface Noted {
  readonly warnings: readonly Warning[];
  readonly readings?: readonly ReadingUse[] | undefined;
}

/** The doubts about the law behind some results, each once; assumed facts are told elsewhere. */
export function doubtsOf(results: readonly Noted[], locale: Locale): string[] {
  const warnings = results
    .flatMap((result) => result.warnings)
    .filter(({ severity }) => severity !== "assumption");
  const readings = results.flatMap((result) => result.readings ?? []);
  return [
    ...new Set([
      ...together(warnings).map((warning) => `${textOf(warning, locale)}.`),
      ...readings.map((use) =>
        wordsIn(locale).readingTaken(textOf(use.id, locale), textOf(use, locale)),
      ),
    ]),
  ];
}

/** Warnings of one kind about several provisions, as one. */
function together(warnings: readonly Warning[]): Warning[] {
  const kinds = new Map<string, Warning>();
  for (const warning of warnings) {
    const kind = JSON.stringify([warning.code, warning.values]);
    const provisions = new Set([
      ...(kinds.get(kind)?.provisions ?? []),
      ...(warning.provisions ?? []),
    ]);
    kinds.set(kind, { ...warning, ...(provisions.size > 0 && { provisions: [...provisions] }) });
  }
  return [...kinds.values()];
}

/** Notes on the categories in the plans of some regencies, each once. */
export function categoryNotes(regencies: readonly Regency[], locale: Locale): string[] {
  const used = regencies.flatMap(({ plans }) =>
    plans.flatMap(({ groups, sums }) =>
      [...groups, ...sums.flatMap(({ among }) => among)].map(({ category }) => category),
    ),
  );
  const named = new Map<string, string[]>();
  for (const id of new Set(used)) {
    const category = categoryOf(id);
    for (const note of category.notes) {
      const text = textOf(note, locale);
      named.set(text, [...(named.get(text) ?? []), textOf(category, locale)]);
    }
  }
  return [...named].map(([note, categories]) => `${categories.join("; ")}: ${note}`);
}
