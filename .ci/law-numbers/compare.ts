import type { FoundNumber } from "./find.js";
import type { KnownNumbers } from "./known.js";

/** Numbers without a reason, and reasons without their number; empty when each has the other. */
export function compare(found: readonly FoundNumber[], known: KnownNumbers): readonly string[] {
  const left = countsOf(known);
  const unexplained = found.filter((one) => {
    const times = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), times - 1);
    return times <= 0;
  });
  const stale = [...left].filter(([, times]) => times > 0);
  return [
    ...unexplained.map(
      ({ file, line, number }) => `${file}:${line}: ${number} may be a value of the law`,
    ),
    ...stale.map(([key, times]) => `${key}: ${times} less in the file than there are reasons for`),
  ];
}

function countsOf(known: KnownNumbers): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [file, reasons] of Object.entries(known)) {
    for (const [number, times] of reasons.flatMap(([, numbers]) => Object.entries(numbers))) {
      const key = keyOf({ file, number });
      counts.set(key, (counts.get(key) ?? 0) + times);
    }
  }
  return counts;
}

function keyOf({ file, number }: Pick<FoundNumber, "file" | "number">): string {
  return `${file}: ${number}`;
}
