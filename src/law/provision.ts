import type * as core from "../core/provision.js";
import type { NoteId } from "./note-id.js";

/** One thing the law fixes, by an id of its own, with notes that the locales have words for. */
export type Provision<Value, Id extends string> = core.Provision<Value, Id, NoteId>;

/** One version of it. */
export type ProvisionVersion<Value> = core.ProvisionVersion<Value, NoteId>;
