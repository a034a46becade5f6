import * as z from "zod";
import type { FactPath } from "../../core/check.js";
import { invalidInput } from "../../core/errors.js";
import { textField } from "../../core/fields.js";
import type { TextKey } from "../../core/text.js";
import { validate } from "../../core/validate.js";
import { readings } from "../../law/readings.js";
import type { Locale } from "../../locale/locale.js";
import { localeField } from "../locale-field.js";
import { answerOf, questionOf } from "../reading-words.js";
import { wordsOf } from "../words-of.js";
import { answersOf } from "./answers.js";
import { type Asked, questionCatalogue } from "./question-catalogue.js";
import type { AnswerOption, QuestionId, QuestionInput } from "./question-input.js";

/** A question to a person, for a fact that a result lacks. */
export interface FactQuestion {
  /** The path that was asked about; the answer belongs there. */
  readonly path: FactPath;
  /** The fact, wherever it stands; `reading` where an open question of law decides. */
  readonly id: QuestionId | "reading";
  readonly label: string;
  /** Why it is asked, or where to find the answer; absent for a reading. */
  readonly help?: string | undefined;
  readonly input: QuestionInput;
}

/** What some facts mean depends on what they are asked for. */
export type QuestionSubject = "roster" | "jp" | "jkp" | "scholarship";

const schema: z.ZodType<{
  readonly path: FactPath;
  readonly locale: Locale;
  readonly about?: QuestionSubject | undefined;
}> = z.strictObject({
  path: textField,
  locale: localeField,
  about: z.enum(["roster", "jp", "jkp", "scholarship"]).optional(),
});

/**
 * The question for a fact that `missing` or `undetermined` of a result names: what to ask, why,
 * and what kind of answer the input takes. `about` tells apart facts of one name: the `kind` of
 * a pension (`jp`), the `cause` of a job loss (`jkp`) or of a scholarship, `fundedBy` in a `roster`.
 *
 * Throws InvalidInputError for a path that no result names.
 *
 * @example
 * ```ts
 * const { label, input } = questionFor("member.contributionMonths", english);
 * label; // => "For how many months have contributions been paid in all?"
 * input; // => { kind: "number", unit: { id: "months", label: "months" }, minimum: 0 }
 * questionFor("family[0].child.married", indonesian).label; // => "Apakah anaknya sudah menikah?"
 * ```
 */
export function questionFor(path: FactPath, locale: Locale, about?: QuestionSubject): FactQuestion {
  const asked = validate(schema, { path, locale, about });
  const reading = /^options\.readings\.(.+)$/.exec(asked.path)?.[1];
  if (reading !== undefined) return questionOfReading(asked.path, reading, locale);
  const id = questionIdOf(asked.path, about);
  if (id === undefined) throw noSuchFact();
  return {
    path,
    id,
    label: wordsOf({ key: `question.${id}` }, locale),
    help: wordsOf({ key: `question-help.${id}` }, locale),
    input: inputOf(questionCatalogue[id], locale),
  };
}

function questionOfReading(path: FactPath, id: string, locale: Locale): FactQuestion {
  const reading = readings.find(id);
  if (!reading) throw noSuchFact();
  const options = reading.options.map((option) => ({
    value: option,
    label: wordsOf(answerOf({ id, option }), locale),
  }));
  const label = wordsOf(questionOf(id), locale);
  return { path, id: "reading", label, input: { kind: "choice", several: false, options } };
}

/** The longest end of the path that has a question, with what is asked about before it. */
function questionIdOf(path: FactPath, about = ""): QuestionId | undefined {
  const names = path
    .replaceAll(/\[\d+\]/g, "")
    .split(".")
    .map((name, index, all) => (name === "children" && index < all.length - 1 ? "child" : name));
  const ends = names.map((_, index) => names.slice(index).join("."));
  const [last = ""] = ends.slice(-1);
  return [`${about}.${last}`, ...ends, ...outer(names)].find(isQuestion);
}

/** `measures.vesselTonnage` is a measure, whatever the scheme calls it; one name for a size. */
function outer(names: readonly string[]): string[] {
  return names.map((name) => (name === "employerSize" ? "employer.size" : name)).reverse();
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(questionCatalogue, id);
}

function inputOf(asked: Asked, locale: Locale): QuestionInput {
  const said = (key: TextKey): string => wordsOf({ key }, locale);
  switch (asked.kind) {
    case "text":
      return { kind: "text", several: asked.several ?? false };
    case "number": {
      const { unit, ...bounds } = asked;
      return { ...bounds, ...(unit && { unit: { id: unit, label: said(`unit.${unit}`) } }) };
    }
    case "choice": {
      const options = Object.entries(answersOf()[asked.of]).map(([value, key]): AnswerOption => ({
        value,
        label: said(key),
      }));
      return { kind: "choice", several: asked.several ?? false, options };
    }
    default:
      return asked;
  }
}

function noSuchFact(): Error {
  return invalidInput("path", { key: "expected.fact-path" });
}
