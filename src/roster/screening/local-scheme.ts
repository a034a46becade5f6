import { invalidInput } from "../../core/errors.js";
import { textWith } from "../../core/text.js";
import type { LocalScheme } from "../../law/local-schemes/local-scheme.js";
import { localSchemes } from "../../law/local-schemes/local-schemes.js";

/**
 * A real scheme of a region, ready for screening once the day of joining is
 * added; see `localSchemes` for all. A limit of income in it is in rupiah a month. Its
 * `notKnown` says what could not be learned of it.
 *
 * @throws InvalidInputError for an id that is not among them.
 *
 * @example
 * ```ts
 * localScheme("jombang-38-2024").age?.to; // => { value: 65, inclusive: false }
 * ```
 */
export function localScheme(id: string): LocalScheme {
  const found = localSchemes.find((scheme) => scheme.id === id);
  if (found) return found;
  const ids = localSchemes.map((scheme) => scheme.id);
  throw invalidInput("id", textWith("local-scheme-of.local-scheme", { ids }));
}
