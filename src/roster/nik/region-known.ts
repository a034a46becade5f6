/** How far a district's code is known: the first part that is not, or none. */
export function unknownPart(
  codes: ReadonlySet<string>,
  parts: readonly string[],
): string | undefined {
  const lengths = lengthsOf(codes);
  return parts.find((part) => lengths.has(part.length) && !codes.has(part));
}

const seen = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

function lengthsOf(codes: ReadonlySet<string>): ReadonlySet<number> {
  let lengths = seen.get(codes);
  if (!lengths) {
    lengths = new Set([...codes].map((code) => code.length));
    seen.set(codes, lengths);
  }
  return lengths;
}
