import type { Text } from "../core/text.js";
import type { Speech } from "./speech.js";

/** A fact in words; some mean something else to one question. */
export function factText(field: string, speech: Speech, question?: string): string {
  const name = factWords(field, speech, question);
  return name ? speech.say(name) : field;
}

/** A fact in words, where the locale has any: under `fact.<question>.<field>` or `fact.<field>`. */
export function factWords(field: string, { locale }: Speech, question = ""): Text | undefined {
  const key = [`fact.${question}.${field}`, `fact.${field}`].find((name) =>
    Object.hasOwn(locale.texts, name),
  );
  return key === undefined ? undefined : ({ key } as Text);
}

/** A field of a path in words, where the locale has any. */
export function fieldWords(path: string, speech: Speech): Text | undefined {
  const last = path.split(".").at(-1) ?? path;
  return factWords(last, speech) ?? factWords(last, speech, "child");
}
