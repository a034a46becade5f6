import type { FoundNumber } from "./find.js";
import type { KnownNumber } from "./known.js";

/** Numbers without a reason, and reasons without their number; empty when each has the other. */
export function compare(
  found: readonly FoundNumber[],
  known: readonly KnownNumber[],
): readonly string[] {
  const reasons = new Map(known.map((one) => [keyOf(one), one.times ?? 1]));
  const byKey = new Map<string, FoundNumber[]>();
  for (const one of found) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  const unexplained = [...byKey]
    .filter(([key, places]) => places.length > (reasons.get(key) ?? 0))
    .flatMap(([, places]) => places)
    .map(({ file, line, number }) => `${file}:${line}: ${number} may be a value of the law`);
  const stale = [...reasons]
    .filter(([key, times]) => (byKey.get(key)?.length ?? 0) < times)
    .map(([key]) => `${key}: the number that this reason is for stands there no longer`);
  return [...unexplained, ...stale];
}

function keyOf({ file, number }: { readonly file: string; readonly number: string }): string {
  return `${file}: ${number}`;
}
