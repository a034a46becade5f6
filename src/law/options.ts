import type * as core from "../core/options.js";
import type { Readings } from "./reading-id.js";

/** The last argument of every calculator. */
export type Options = core.Options<Readings>;
