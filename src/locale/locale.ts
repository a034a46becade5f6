import type { Format } from "../core/format.js";
import type { Texts } from "../core/text.js";
import type { RoomTexts } from "../core/texts/room-texts.js";
import type { NoteId } from "../law/note-id.js";
import type { ProvisionId } from "../law/provision-id.js";
import type { OptionOf, ReadingId } from "../law/reading-id.js";
import type { RegulationId } from "../law/regulations.js";

/** Words of the law itself: all that its data names by an id. */
export interface LawTexts {
  /** Titles of provisions. */
  readonly provision: Readonly<Record<`provision.${ProvisionId}`, string>>;
  /** Titles of regulations. */
  readonly regulation: Readonly<Record<`regulation.${RegulationId}`, string>>;
  /** Questions of readings and their answers. */
  readonly reading: Readonly<Record<ReadingTextKey<ReadingId>, string>>;
}

type ReadingTextKey<Id extends ReadingId> = Id extends ReadingId
  ? `reading.${Id}` | `reading.${Id}=${OptionOf<Id>}`
  : never;

/** One language: all words, and how it writes amounts, counts, percents and dates. */
export interface Locale {
  /** Tag of the language (BCP 47): `id`, `en`. */
  readonly language: string;
  readonly format: Format;
  /** Exactly the words that results and the law need, each by its key. */
  readonly texts: Texts<RoomTexts> &
    LawTexts["provision"] &
    LawTexts["regulation"] &
    LawTexts["reading"];
}

/** Notes on the law in a language; no result needs them, so they are apart. */
export interface LawNoteTexts {
  /** Notes on versions of provisions. */
  readonly note: Readonly<Record<`note.${NoteId}`, string>>;
  /** Why an answer to a reading is taken. */
  readonly reason: Readonly<Record<`reading.${ReadingId}.why`, string>>;
}

/** Notes on the law in one language, for those who print it: exactly those that its data names. */
export interface LawNotes {
  /** Tag of the language (BCP 47): `id`, `en`. */
  readonly language: string;
  readonly texts: LawNoteTexts["note"] & LawNoteTexts["reason"];
}
