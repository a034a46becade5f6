import type { LawTextKey, Texts } from "../core/text.js";
import type { RoomTexts } from "../core/texts/room-texts.js";
import type { Format } from "../core/format.js";

/** Words of the law itself. */
export interface LawTexts {
  provision: Readonly<Record<`provision.${string}`, string>>;
  note: Readonly<Record<`note.${string}`, string>>;
  regulation: Readonly<Record<`regulation.${string}`, string>>;
  reading: Readonly<Record<`reading.${string}`, string>>;
}

/** One language: all words, and how it writes amounts, counts, percents and dates. */
export interface Locale {
  /** Tag of the language (BCP 47): `id`, `en`. */
  readonly language: string;
  readonly format: Format;
  readonly texts: Texts<RoomTexts> & Readonly<Record<LawTextKey, string>>;
}
