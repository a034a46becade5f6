import { readings, type ReadingUse } from "jamsosnaker";
import type { ChosenReadings } from "./answers.js";

/** Whether a reading has this answer, as a link may name it. */
export function isOptionOf(reading: string, option: string): boolean {
  return readings.find(reading)?.options.some((one) => one === option) ?? false;
}

/** The answers with another one; the default is not kept, so that links stay short. */
export function withReading(
  chosen: ChosenReadings,
  reading: string,
  option: string,
): ChosenReadings {
  const { [reading]: _, ...others } = chosen;
  return readings.find(reading)?.default === option ? others : { ...others, [reading]: option };
}

/** The readings that results rest on, each once. */
export function readingsUsed(results: readonly object[]): readonly ReadingUse[] {
  const used = results.flatMap((one) => ("readings" in one ? (one.readings as ReadingUse[]) : []));
  return used.filter(({ id }, at) => used.findIndex((other) => other.id === id) === at);
}
