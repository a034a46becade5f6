import type { Text } from "../core/text.js";

/** The question of a reading. */
export function questionOf(reading: string): Text {
  return { key: `reading.${reading}` };
}

/** An answer to a reading. */
export function answerOf({ id, option }: { readonly id: string; readonly option: string }): Text {
  return { key: `reading.${id}=${option}` };
}
