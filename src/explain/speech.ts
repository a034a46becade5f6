import type { Format } from "../core/format.js";
import type { ProvisionKey, ProvisionUse } from "../core/provision.js";
import type { Words } from "../core/text.js";
import type { Locale } from "../locale/locale.js";
import { stepsOf, type LineOfSteps, type Step } from "../core/step.js";
import { roundingMode } from "./rounding-mode.js";
import { usesIn } from "./uses-in.js";
import { wordsOf } from "./words-of.js";

/** A locale at work in the explanation of one result. */
export interface Speech extends Format {
  readonly locale: Locale;
  /** The words of a text. */
  readonly say: (text: Words | string) => string;
  /** The version of a provision that the result names by its key. Throws TypeError for another. */
  readonly useOf: (key: ProvisionKey) => ProvisionUse;
  /** The steps of a line of the result. */
  readonly stepsOf: (line: LineOfSteps) => readonly Step[];
}

/** The speech of a locale for a result. */
export function speechOf(locale: Locale, result: unknown): Speech {
  const uses = usesIn(result);
  const mode = roundingMode(result);
  return {
    ...locale.format,
    locale,
    say: (text) => wordsOf(text, locale),
    useOf: (key) => {
      const use = uses.get(key);
      if (!use) throw new TypeError(`the result does not list the provision ${key}`);
      return use;
    },
    stepsOf: (line) => stepsOf(line, mode),
  };
}
