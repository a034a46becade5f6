import { regulationName as nameOf } from "../core/citation.js";
import { textField } from "../core/fields.js";
import { validate } from "../core/validate.js";

/**
 * The short name behind a regulation id.
 *
 * @throws InvalidInputError for what is no text.
 *
 * @example
 * ```ts
 * regulationName("pp-44-2015"); // => "PP 44/2015"
 * ```
 */
export function regulationName(id: string): string {
  return nameOf(validate(textField, id));
}
