import { deepFreeze } from "../core/deep-freeze.js";
import { readingFiles } from "./reading-files.js";
import type { Reading, ReadingId } from "./reading-id.js";

/** The register of readings. */
export interface ReadingRegister {
  /** All readings, with their options and defaults. */
  list(): readonly Reading[];
  /** One reading by its id. */
  find<Id extends ReadingId>(id: Id): Reading<Id>;
  /** One reading by an id that may not be one. */
  find(id: string): Reading | undefined;
}

const all: readonly Reading[] = /* @__PURE__ */ readingFiles.flat();

/** The open questions of law that results rest on. */
export const readings: ReadingRegister = /* @__PURE__ */ deepFreeze({
  list: () => deepFreeze(all),
  find: (id: string) => deepFreeze(all).find((reading) => reading.id === id) as never,
});
