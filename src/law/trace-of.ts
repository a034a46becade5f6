import type { Options } from "../core/options.js";
import { startTrace, type Trace } from "../core/trace.js";
import { contextOf } from "../core/validate.js";
import { readingOptions } from "./reading-options.js";

/** An empty trace for one calculation; a wrong answer to a reading is refused. */
export function traceOf(options: Options | undefined): Trace {
  return startTrace(contextOf(options, readingOptions));
}
