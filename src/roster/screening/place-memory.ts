import type { RowId } from "./roster-input.js";
import type { RowPlace } from "./screening.js";

/** Remembers the name and village of the row at each position, so that duplicates can name both. */
export interface PlaceMemory {
  readonly keep: (position: number, row: RowId, village: string | undefined) => void;
  readonly at: (position: number) => RowPlace;
  readonly saved: () => SavedMemory;
}

/** What is remembered, as data. */
export interface SavedMemory {
  readonly names: SavedNames;
  readonly villages: readonly string[];
  /** By position, a number from 1 in `villages`. */
  readonly villageAt: readonly number[];
}

const firstCapacity = 1_024; // not law: the size of a table to begin with

/** What was remembered before, if anything: a village costs four bytes a row, a name that is not the position its letters. */
export function placeMemory(before?: SavedMemory): PlaceMemory {
  const names = nameMemory(before?.names);
  const villages: string[] = [...(before?.villages ?? [])];
  const numbers = new Map(villages.map((village, index) => [village, index + 1]));
  let villageAt = Uint32Array.from(before?.villageAt ?? { length: firstCapacity });
  return {
    keep: (position, row, village) => {
      if (row !== position) names.keep(position, row);
      if (village === undefined) return;
      if (position >= villageAt.length) villageAt = longer(villageAt, position + 1);
      let number = numbers.get(village);
      if (number === undefined) {
        number = villages.push(village);
        numbers.set(village, number);
      }
      villageAt[position] = number;
    },
    at: (position) => {
      const village = villages[(villageAt[position] ?? 0) - 1];
      const row = names.at(position) ?? position;
      return { row, position, ...(village !== undefined && { village }) };
    },
    saved: () => ({
      names: names.saved(),
      villages: [...villages],
      villageAt: [...villageAt],
    }),
  };
}

/** Remembers names of rows by position, two bytes a letter and a few for each name. */
interface NameMemory {
  readonly keep: (position: number, row: RowId) => void;
  readonly at: (position: number) => RowId | undefined;
  readonly saved: () => SavedNames;
}

interface SavedNames {
  readonly letters: readonly number[];
  readonly starts: readonly number[];
}

const firstLength = 1_024; // not law: how names are packed in memory

const headerLength = 3; // not law: how names are packed in memory

const unit = 0x10000; // not law: how names are packed in memory

function nameMemory(before?: SavedNames): NameMemory {
  // At each start: whether it is a number, the length in two units, the letters.
  let letters = Uint16Array.from(before?.letters ?? { length: firstLength });
  let used = before?.letters.length ?? 1;
  let starts = Uint32Array.from(before?.starts ?? { length: firstLength });
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
    saved: () => ({ letters: [...letters.subarray(0, used)], starts: [...starts] }),
  };
}

/** A longer copy of a typed array. */
function longer<Numbers extends Uint16Array | Uint32Array>(old: Numbers, needed: number): Numbers {
  const size = Math.max(old.length * 2, needed); // not law: how names are packed in memory
  const next = old instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
  next.set(old);
  return next as Numbers;
}
