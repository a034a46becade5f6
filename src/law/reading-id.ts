import type * as core from "../core/reading.js";
import type { readingFiles } from "./reading-files.js";

type BuiltIn = (typeof readingFiles)[number][number];

/** The ids of readings; question, answers and reason of an id are in the locales. */
export type ReadingId = BuiltIn["id"];

/** The list of answers to a reading, as the reading itself has it. */
export type OptionsOf<Id extends ReadingId> = Extract<BuiltIn, { readonly id: Id }>["options"];

/** The answers to a reading. */
export type OptionOf<Id extends ReadingId> = OptionsOf<Id>[number];

/** An open question of law, its possible answers, and the one taken unless the caller chooses. */
export type Reading<Id extends ReadingId = ReadingId> = core.Reading<OptionOf<Id>, Id>;

/** A reading that a result rests on, with the answer taken. */
export type ReadingUse = core.ReadingUse<ReadingId, OptionOf<ReadingId>>;

/** The caller's answers to open questions, by reading id. */
export type Readings = { readonly [Id in ReadingId]?: OptionOf<Id> | undefined };
