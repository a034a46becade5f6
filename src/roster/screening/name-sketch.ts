const firstLetters = 3; // not law: how names are packed in memory
const most = 4; // not law: how names are packed in memory
const bits = 8; // not law: how names are packed in memory
const mask = 0xff; // not law: how names are packed in memory
const factor = 31; // not law: how names are packed in memory

const titles: ReadonlySet<string> = new Set(["haj", "sdr", "bap", "ibu", "drs", "dra", "ust"]);
const alias: ReadonlySet<string> = new Set(["als", "ali", "bin"]);

/** A name in four bytes, a byte a word: enough to tell two people with one NIK from one spelt twice. */
export function nameSketch(name: string): number {
  let sketch = 0;
  let count = 0;
  const words =
    name
      .toLowerCase()
      .split(",", 1)[0]
      ?.split(/[^a-z]+/) ?? [];
  for (const word of words) {
    const start = word.slice(0, firstLetters);
    if (word.length < firstLetters || titles.has(start)) continue;
    if (count > 0 && alias.has(start)) break;
    if (count === most) break;
    let hash = 0;
    for (let at = 0; at < firstLetters; at += 1) hash = hash * factor + start.charCodeAt(at);
    sketch |= ((hash % mask) + 1) << (bits * count);
    count += 1;
  }
  return sketch >>> 0;
}

/** Whether two sketches may be of one name: all words of the shorter stand in the longer. */
export function mayBeSameName(one: number, other: number): boolean {
  if (one === 0 || other === 0 || one === other) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

function wordsOf(sketch: number): number[] {
  const words: number[] = [];
  for (let rest = sketch; rest > 0; rest >>>= bits) words.push(rest & mask);
  return words;
}
