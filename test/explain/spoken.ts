import { provisionOf, type ProvisionKey, type ProvisionUse } from "../../src/core/provision.js";
import type { ReadingUse } from "../../src/core/reading.js";
import { titleOf } from "../../src/core/text.js";
import { usesOf } from "../../src/core/trace.js";
import type { Warning } from "../../src/core/warning.js";
import { answerOf, questionOf } from "../../src/explain/reading-words.js";
import { english, indonesian, textOf, type Explainable, type Locale } from "../../src/index.js";

/** What shows that a value did not become words. */
export const notWords = /undefined|NaN|\[object|Infinity/;

/** The locales of the library, which here throw for a key without words instead of giving it. */
export const strictLocales: readonly Locale[] = [indonesian, english].map((locale) => ({
  ...locale,
  texts: new Proxy(locale.texts, {
    get: (texts, key): unknown => {
      if (!Object.hasOwn(texts, key)) throw new Error(`no words for ${String(key)}`);
      return Reflect.get(texts, key);
    },
  }),
}));

interface Part {
  readonly amount?: number;
  readonly provisions?: readonly ProvisionKey[];
}

/** The parts of a result of whatever kind that its explanation must say. */
interface Said {
  readonly total?: number;
  readonly monthly?: number;
  readonly lines?: readonly Part[];
  readonly withheld?: readonly Part[];
  readonly owedByEmployer?: readonly Part[];
  readonly provisions?: readonly ProvisionUse[];
  readonly warnings?: readonly Warning[];
  readonly readings?: readonly ReadingUse[];
}

/**
 * What the explanation of a result must say: its total (of JHT and JP that nothing is paid is
 * said in words), the amount and the articles of each line and of what waits or an employer
 * owes, its warnings, and the open questions with the answers taken. Of warnings about evidence, the titles of all provisions are said.
 */
export function mustSay(result: Explainable, locale: Locale): string[] {
  const { total, monthly, warnings = [], readings = [], provisions = [] } = result as Said;
  const { lines = [], withheld = [], owedByEmployer = [] } = result as Said;
  const parts = [...lines, ...withheld, ...owedByEmployer];
  const isInWords = total === 0 && (result.kind === "jht-claim" || result.kind === "pension");
  const amounts = [isInWords ? undefined : total, monthly, ...parts.map(({ amount }) => amount)];
  return [
    ...usesOf(
      provisions,
      parts.flatMap((part) => part.provisions ?? []),
    ).flatMap(({ cites }) => cites.map(locale.format.citation)),
    ...amounts.flatMap((amount) => (amount === undefined ? [] : [locale.format.rupiah(amount)])),
    ...warnings.flatMap((warning) =>
      warning.code === "evidence-below-text"
        ? (warning.provisions ?? []).map((key) => textOf(titleOf(provisionOf(key)), locale))
        : [textOf(warning, locale)],
    ),
    ...readings.flatMap((use) =>
      [questionOf(use.id), answerOf(use)].map((text) => textOf(text, locale)),
    ),
  ];
}
