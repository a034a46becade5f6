import { nameHash } from "./name-hash.js";
import { pairIndex } from "../nik/pair-index.js";
import type { RosterRow } from "./roster-input.js";

/** Remembers where a name stood with the same birth date and village. */
export interface Namesakes {
  /** Position of the row that named the same person before, or 0. */
  readonly meet: (row: RosterRow, position: number) => number;
  readonly saved: () => number[];
}

const secondStart = 0x9747b28c; // not law: how names are hashed

/** Those met before, if any. */
export function namesakes(before?: readonly number[]): Namesakes {
  const index = pairIndex(before);
  return {
    meet: ({ name, birthDate, village = "" }, position) => {
      if (name === undefined || birthDate === undefined) return 0;
      const known = `${name} ${birthDate} ${village}`;
      return index.meet(nameHash(known), nameHash(known, secondStart), position);
    },
    saved: index.saved,
  };
}
