import type { RowId } from "./roster-row.js";

/** Remembers names of rows by position, two bytes a letter and a few for each name. */
export interface NameMemory {
  readonly keep: (position: number, row: RowId) => void;
  readonly at: (position: number) => RowId | undefined;
}

const firstCapacity = 1_024; // not law: how names are packed in memory
const headerLength = 3; // not law: how names are packed in memory
const unit = 0x10000; // not law: how names are packed in memory

/** An empty memory. */
export function nameMemory(): NameMemory {
  // At each start: whether it is a number, the length in two units, the letters.
  let letters = new Uint16Array(firstCapacity);
  let used = 1;
  let starts = new Uint32Array(firstCapacity);
  return {
    keep: (position, row) => {
      const text = String(row);
      const needed = used + headerLength + text.length;
      if (needed > letters.length) letters = longer(letters, needed);
      if (position >= starts.length) starts = longer(starts, position + 1);
      starts[position] = used;
      letters[used] = typeof row === "number" ? 1 : 0;
      letters[used + 1] = Math.floor(text.length / unit);
      letters[used + 2] = text.length % unit; // not law: how names are packed in memory
      for (let index = 0; index < text.length; index += 1) {
        letters[used + headerLength + index] = text.charCodeAt(index);
      }
      used = needed;
    },
    at: (position) => {
      const start = starts[position] ?? 0;
      if (start === 0) return undefined;
      const length = (letters[start + 1] ?? 0) * unit + (letters[start + 2] ?? 0); // not law: how names are packed in memory
      const from = start + headerLength;
      const text = Array.from(letters.subarray(from, from + length), (code) =>
        String.fromCharCode(code),
      ).join("");
      return letters[start] === 1 ? Number(text) : text;
    },
  };
}

/** A longer copy of a typed array. */
export function longer<Numbers extends Uint16Array | Uint32Array>(
  old: Numbers,
  needed: number,
): Numbers {
  const size = Math.max(old.length * 2, needed); // not law: how names are packed in memory
  const next = old instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
  next.set(old);
  return next as Numbers;
}
