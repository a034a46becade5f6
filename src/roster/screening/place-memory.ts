import { longer, nameMemory } from "./name-memory.js";
import type { RowId } from "./roster-row.js";
import type { RowPlace } from "./screening.js";

/** Remembers the name and village of the row at each position, so that duplicates can name both. */
export interface PlaceMemory {
  readonly keep: (position: number, row: RowId, village: string | undefined) => void;
  readonly at: (position: number) => RowPlace;
}

const firstCapacity = 1_024; // not law: the size of a table to begin with

/** An empty memory: a village costs four bytes a row, a name that is not the position its letters. */
export function placeMemory(): PlaceMemory {
  const names = nameMemory();
  const villages: string[] = [];
  const numbers = new Map<string, number>();
  let villageAt = new Uint32Array(firstCapacity);
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
  };
}
