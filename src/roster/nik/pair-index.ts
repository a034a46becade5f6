/**
 * Remembers which pair of 32-bit numbers was met first where, in open addressing.
 * A million pairs take about 24 MB.
 */
export interface PairIndex {
  /** Position at which the pair was met before, or 0: then it is remembered. */
  readonly meet: (high: number, low: number, position: number) => number;
  /** Another position for a pair that was met. */
  readonly move: (high: number, low: number, position: number) => void;
  /** All pairs and their positions, three numbers each, from which an index can be made again. */
  readonly saved: () => number[];
}

interface Table {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly position: Uint32Array;
}

const firstCapacity = 1_024; // not law: how digits are hashed and the table grows

const inEntry = 3; // not law: how pairs are saved

/** An index of the pairs that were saved; without any, an empty one. */
export function pairIndex(saved: readonly number[] = []): PairIndex {
  let table = tableOf(firstCapacity);
  let used = 0;
  const meet: PairIndex["meet"] = (high, low, position) => {
    const slot = slotOf(table, high, low);
    const before = table.position[slot] ?? 0;
    if (before > 0) return before;
    put(table, slot, high, low, position);
    used += 1;
    if (used * 10 > table.position.length * 7) table = grown(table); // not law: how digits are hashed and the table grows
    return 0;
  };
  for (let at = 0; at < saved.length; at += inEntry) {
    const [high = 0, low = 0, position = 0] = saved.slice(at, at + inEntry);
    meet(high, low, position);
  }
  return {
    meet,
    move: (high, low, position) => {
      table.position[slotOf(table, high, low)] = position;
    },
    saved: () => {
      const entries: number[] = [];
      table.position.forEach((position, slot) => {
        if (position > 0) entries.push(table.high[slot] ?? 0, table.low[slot] ?? 0, position);
      });
      return entries;
    },
  };
}

function tableOf(capacity: number): Table {
  return {
    high: new Uint32Array(capacity),
    low: new Uint32Array(capacity),
    position: new Uint32Array(capacity),
  };
}

function slotOf({ high, low, position }: Table, wantedHigh: number, wantedLow: number): number {
  const mask = position.length - 1;
  let hash = Math.imul(wantedHigh, 0x9e3779b1) ^ Math.imul(wantedLow, 0x85ebca6b); // not law: how digits are hashed and the table grows
  hash ^= hash >>> 15; // not law: how digits are hashed and the table grows
  hash = Math.imul(hash, 0xc2b2ae35); // not law: how digits are hashed and the table grows
  let slot = (hash ^ (hash >>> 13)) & mask; // not law: how digits are hashed and the table grows
  while (position[slot] !== 0 && (high[slot] !== wantedHigh || low[slot] !== wantedLow)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

function put(table: Table, slot: number, high: number, low: number, position: number): void {
  table.high[slot] = high;
  table.low[slot] = low;
  table.position[slot] = position;
}

function grown(old: Table): Table {
  const table = tableOf(old.position.length * 2); // not law: how digits are hashed and the table grows
  old.position.forEach((position, slot) => {
    if (position === 0) return;
    const high = old.high[slot] ?? 0;
    const low = old.low[slot] ?? 0;
    put(table, slotOf(table, high, low), high, low, position);
  });
  return table;
}
