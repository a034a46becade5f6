import { toCheck, type Warning } from "../../core/warning.js";

/** Counts the NIKs that end in 0: spreadsheets keep 15 digits and write 0 for the last. */
export interface NikZeros {
  readonly count: (digits: string, village: string | undefined) => void;
  /** Given where far more of them end in 0 than the tenth that chance gives. */
  readonly warning: () => Warning | undefined;
  readonly saved: () => SavedZeros;
}

/** The counts, as data. */
export interface SavedZeros {
  readonly all: Count;
  readonly villages: readonly (readonly [string, Count])[];
}

interface Count {
  niks: number;
  zeros: number;
}

const fewestZeros = 10; // not law: fewer may be chance
const mostByChance = 0.5; // not law: a tenth is what chance gives

/** What was counted before, if anything. The villages are judged each by itself, and all together. */
export function nikZeros(before?: SavedZeros): NikZeros {
  const all: Count = { niks: 0, zeros: 0, ...before?.all };
  const villages = new Map(before?.villages.map(([name, count]) => [name, { ...count }]));
  return {
    count: (digits, village) => {
      const zero = digits.endsWith("0") ? 1 : 0; // not law: a digit that spreadsheets write
      const counts = village === undefined ? [all] : [all, countOf(villages, village)];
      for (const count of counts) {
        count.niks += 1;
        count.zeros += zero;
      }
    },
    warning: () => {
      if (areCut(all)) return warningOf(all, []);
      const cut = [...villages].filter(([, count]) => areCut(count));
      if (cut.length === 0) return undefined;
      const sum = cut.reduce(
        (total, [, { niks, zeros }]) => ({ niks: total.niks + niks, zeros: total.zeros + zeros }),
        { niks: 0, zeros: 0 },
      );
      return warningOf(
        sum,
        cut.map(([village]) => village),
      );
    },
    saved: () => ({
      all: { ...all },
      villages: [...villages].map(([name, count]) => [name, { ...count }]),
    }),
  };
}

function countOf(villages: Map<string, Count>, village: string): Count {
  let count = villages.get(village);
  if (!count) villages.set(village, (count = { niks: 0, zeros: 0 }));
  return count;
}

function areCut({ niks, zeros }: Count): boolean {
  return zeros >= fewestZeros && zeros > niks * mostByChance;
}

function warningOf({ niks, zeros }: Count, villages: readonly string[]): Warning {
  return toCheck("niks-end-in-zero", { values: { zeros, niks, villages } });
}
