import { existsSync, readFileSync } from "node:fs";
import { textOf, type CleanedRoster, type CleaningAnswer, type Locale } from "jamsosnaker";

/** A question as a person reads it: with a `value` it is answered, null where nobody knows. */
interface Asked extends Partial<CleaningAnswer> {
  readonly key: string;
  readonly row: number;
  readonly question: string;
  readonly options: readonly unknown[];
}

/** The questions of a list, to be written into a file and answered there. */
export function questionsOf({ questions }: CleanedRoster, locale: Locale): Asked[] {
  return questions.map(({ key, row, code, text, options = [] }) => ({
    key,
    row,
    question: textOf(text ?? { key: `cleaning.question.${code}` }, locale),
    options,
  }));
}

/** The answers of a file of questions; those without a value are still open. */
export function readAnswers(file: string | undefined): CleaningAnswer[] {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new Error(`no file of answers at ${file}`);
  const asked = JSON.parse(readFileSync(file, "utf8")) as readonly Partial<CleaningAnswer>[];
  return asked.flatMap(({ key, value }) =>
    key === undefined || value === undefined ? [] : [{ key, value }],
  );
}
