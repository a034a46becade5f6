import type { RowId } from "./roster-row.js";
import type { RowPlace } from "./screening.js";

/** Remembers the name and village of the row at each position, so that duplicates can name both. */
export interface PlaceMemory {
  readonly keep: (position: number, row: RowId, village: string | undefined) => void;
  readonly at: (position: number) => RowPlace;
}

const firstCapacity = 1_024;

/** An empty memory: rows named by their position cost four bytes, others their name as well. */
export function placeMemory(): PlaceMemory {
  const names = new Map<number, RowId>();
  const villages: string[] = [];
  const numbers = new Map<string, number>();
  let villageAt = new Uint32Array(firstCapacity);
  return {
    keep: (position, row, village) => {
      if (row !== position) names.set(position, row);
      if (village === undefined) return;
      if (position >= villageAt.length) villageAt = longer(villageAt, position);
      let number = numbers.get(village);
      if (number === undefined) {
        number = villages.push(village);
        numbers.set(village, number);
      }
      villageAt[position] = number;
    },
    at: (position) => {
      const village = villages[(villageAt[position] ?? 0) - 1];
      const row = names.get(position) ?? position;
      return { row, position, ...(village !== undefined && { village }) };
    },
  };
}

function longer(old: Uint32Array<ArrayBuffer>, position: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(old.length * 2, position + 1));
  next.set(old);
  return next;
}
