/**
 * Remembers which pair of 32-bit numbers was met first where, in open addressing.
 * A million pairs take about 24 MB.
 */
export interface PairIndex {
  /** Position at which the pair was met before, or 0: then it is remembered. */
  readonly meet: (high: number, low: number, position: number) => number;
  /** Another position for a pair that was met. */
  readonly move: (high: number, low: number, position: number) => void;
}

interface Table {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly position: Uint32Array;
}

const firstCapacity = 1_024; // not law: how digits are hashed and the table grows

/** An empty index. */
export function pairIndex(): PairIndex {
  let table = tableOf(firstCapacity);
  let used = 0;
  return {
    meet: (high, low, position) => {
      const slot = slotOf(table, high, low);
      const before = table.position[slot] ?? 0;
      if (before > 0) return before;
      put(table, slot, high, low, position);
      used += 1;
      if (used * 10 > table.position.length * 7) table = grown(table); // not law: how digits are hashed and the table grows
      return 0;
    },
    move: (high, low, position) => {
      table.position[slotOf(table, high, low)] = position;
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
