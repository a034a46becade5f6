/** Numbers from 0 to 1 that look random and are the same on every run. */
export type Random = () => number;

/** A stream of numbers by its seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function oneOf<Item>(random: Random, list: readonly Item[]): Item {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("an empty list has nothing to choose");
  return found;
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}
