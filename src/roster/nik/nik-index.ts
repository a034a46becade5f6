import { pairIndex } from "./pair-index.js";

/** Remembers which NIK was met where, as two numbers of eight digits each. */
export interface NikIndex {
  /** Position at which the NIK was met before, or 0: then it is remembered. */
  readonly meet: (digits: string, position: number) => number;
  /** Another position for a NIK that was met. */
  readonly move: (digits: string, position: number) => void;
  /** What an index can be made of again. */
  readonly saved: () => number[];
}

const half = 8; // not law: how digits are packed in numbers

/** An index of what was saved; without it, an empty one. */
export function nikIndex(before?: readonly number[]): NikIndex {
  const { meet, move, saved } = pairIndex(before);
  const high = (digits: string): number => Number(digits.slice(0, half));
  const low = (digits: string): number => Number(digits.slice(half));
  return {
    meet: (digits, position) => meet(high(digits), low(digits), position),
    move: (digits, position) => {
      move(high(digits), low(digits), position);
    },
    saved,
  };
}
