import { checkText, type Check } from "../core/check.js";
import type { Citation } from "../core/citation.js";
import { InvalidInputError } from "../core/errors.js";
import { itemText, type Named } from "../core/item.js";
import { provisionOf, type Provision, type ProvisionUse } from "../core/provision.js";
import type { Reading, ReadingUse } from "../core/reading.js";
import { titleOf, type Text, type Words } from "../core/text.js";
import { warningText, type Warning } from "../core/warning.js";
import type { Regulation } from "../law/regulations.js";
import type { Locale } from "../locale/locale.js";
import { validate } from "../core/validate.js";
import { outsideGroups, type OutsideGroup } from "../workers/outside-groups.js";
import type { WorkerCategory } from "../workers/worker-category.js";
import { refusingMalformed } from "../core/malformed.js";
import { localeField } from "./locale-field.js";
import { answerOf, questionOf } from "./reading-words.js";
import { wordsOf } from "./words-of.js";

/**
 * What `textOf` has words for: parts of results, entries of the registers, and ids:
 * of a programme, segment, risk group, source of money, category, group outside, item,
 * provision (also with its day), reading or regulation.
 */
export type Sayable =
  | Words
  | Warning
  | Check
  | Reading
  | ReadingUse
  | Named
  | Provision
  | ProvisionUse
  | Citation
  | WorkerCategory
  | OutsideGroup
  | Regulation
  | string;

/**
 * The words for a part of a result, an entry of a register or an id, in the language
 * of a locale: the sentence of a warning or condition, the title of a provision, the
 * question of a reading and the answer of its use, the name of an item or category.
 *
 * @throws InvalidInputError for what it has no words for.
 *
 * @example
 * ```ts
 * const { warnings, provisions } = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * textOf(warnings[0]!, english); // => "Cause of death not given: assumed not to be a work accident"
 * textOf("perangkat-desa", indonesian); // => "Perangkat desa"
 * ```
 */
export function textOf(thing: Sayable, locale: Locale): string {
  validate(localeField, locale);
  return refusingMalformed(() => {
    const text = typeof thing === "string" ? textOfId(thing, locale) : textOfObject(thing);
    if (!text) throw nothingToSay();
    if (has(text, "regulation", "article")) return locale.format.citation(text);
    const words: unknown = wordsOf(text, locale);
    if (typeof words !== "string") throw nothingToSay();
    return words;
  }, nothingToSay);
}

const idKinds = [
  "programme",
  "segment",
  "risk-group",
  "funding-source",
  "payer",
  "category",
  "item",
  "document",
  "outside-group",
  "provision",
  "reading",
  "regulation",
];

function textOfId(id: string, { texts }: Locale): Text | undefined {
  const bare = id.includes("@") ? provisionOf(id as `${string}@${string}`) : id;
  const kind = idKinds.find((candidate) => Object.hasOwn(texts, `${candidate}.${bare}`));
  return kind === undefined ? undefined : ({ key: `${kind}.${bare}` } as Text);
}

function textOfObject(thing: Exclude<Sayable, string>): Words | Citation | undefined {
  if (typeof thing !== "object" || (thing as object | null) === null) return undefined;
  if (has(thing, "code", "severity")) return warningText(thing);
  if (has(thing, "id", "passed")) return checkText(thing);
  if (has(thing, "id", "option")) return answerOf(thing);
  if (has(thing, "id", "options")) return questionOf(thing.id);
  if (has(thing, "id", "versions")) return titleOf(thing.id);
  if (has(thing, "key", "evidence")) return titleOf(provisionOf(thing.key));
  if (has(thing, "id", "aliases")) return { key: `category.${thing.id}` };
  if (isOutsideGroup(thing)) return { key: `outside-group.${thing.id}` };
  if (has(thing, "id", "source")) return { key: `regulation.${thing.id}` };
  if (has(thing, "item", "item")) return itemText(thing);
  return Object.values(thing).some((part) => typeof part === "string") ? thing : undefined;
}

function isOutsideGroup(thing: object): thing is OutsideGroup {
  return outsideGroups.some(({ id }) => id === (thing as Partial<OutsideGroup>).id);
}

function has<First extends string, Second extends string>(
  thing: object,
  first: First,
  second: Second,
): thing is Extract<Sayable, Record<First | Second, unknown>> {
  return Object.hasOwn(thing, first) && Object.hasOwn(thing, second);
}

function nothingToSay(): InvalidInputError {
  return new InvalidInputError([{ path: "thing", code: "expected.sayable" }]);
}
