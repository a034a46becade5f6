import { deepFreeze } from "./deep-freeze.js";
import type { Context } from "./options.js";
import { roundingReading } from "./own-readings.js";
import type { Reading, ReadingUse } from "./reading.js";
import type { Trace } from "./trace.js";

/** The answer taken to an open question: the caller's, else the default. Notes it down. */
export function resolveReading<Option extends string>(
  trace: Trace,
  reading: Reading<Option>,
): Option {
  const use = readingUse(trace.context, reading);
  if (!trace.readings.includes(use)) trace.readings.push(use);
  return use.option as Option;
}

const uses = new WeakMap<Reading, Map<string, ReadingUse>>();

function readingUse(context: Context, reading: Reading): ReadingUse {
  const given =
    reading === (roundingReading as Reading) ? context.rounding.mode : context.readings[reading.id];
  const option = given ?? reading.default;
  let ofReading = uses.get(reading);
  if (!ofReading) uses.set(reading, (ofReading = new Map<string, ReadingUse>()));
  const seen = ofReading.get(option);
  if (seen) return seen;
  if (!reading.options.includes(option))
    throw new TypeError(`the reading ${reading.id} has no option ${option}`);
  const use = deepFreeze({ id: reading.id, option });
  ofReading.set(option, use);
  return use;
}
