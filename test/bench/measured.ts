import type { Machine } from "./machine.js";
import type { Effort, Race, Spread } from "./alternate.js";

/** One line of the table: a figure with its least, middle and most, and what is aimed at. */
export interface Line {
  readonly id: string;
  readonly unit: "per-second" | "times" | "milliseconds" | "seconds" | "kB" | "MB" | "exponent";
  readonly value: Spread;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number } | undefined;
}

/** What takes how long over growing numbers of rows. */
export interface GrowthLine {
  readonly id: string;
  readonly points: readonly (readonly [rows: number, seconds: number])[];
}

/** Everything that a run found. */
export interface Measurements extends Machine {
  readonly rounds: number;
  readonly lines: readonly Line[];
  readonly growth: readonly GrowthLine[];
  /** Peers that are not installed here. */
  readonly notRun: readonly string[];
}

/** Long for the page, short for the test that everything runs. */
export interface Plan extends Effort {
  /** Rows of the large columns. */
  readonly rows: number;
  readonly listRows: number;
  /** The most rows for which growth is looked at. */
  readonly growthTo: number;
}

const inverse = ({ min, median, max }: Spread): Spread => ({
  min: 1 / max,
  median: 1 / median,
  max: 1 / min,
});

/** The pace of ours. */
export function paceLine(id: string, { ours }: Race, atLeast?: number): Line {
  return { id, unit: "per-second", value: ours, ...(atLeast && { target: { atLeast } }) };
}

/** How many times as fast as the peer ours is. */
export function fasterLine(id: string, { ratio }: Race, atLeast?: number): Line {
  return { id, unit: "times", value: ratio, ...(atLeast && { target: { atLeast } }) };
}

/** How many times as long as the peer ours takes. */
export function longerLine(id: string, { ratio }: Race, atMost?: number): Line {
  return { id, unit: "times", value: inverse(ratio), ...(atMost && { target: { atMost } }) };
}

/** Milliseconds of one call of ours. */
export function millisecondsLine(id: string, { ours }: Race, atMost?: number): Line {
  const { min, median, max } = inverse(ours);
  const value = { min: min * 1_000, median: median * 1_000, max: max * 1_000 };
  return { id, unit: "milliseconds", value, ...(atMost && { target: { atMost } }) };
}
