/** Something that is timed: one call, and how many things a call does. */
export interface Side {
  readonly run: () => unknown;
  /** Rows, workers or questions of one call; 1 where not given. */
  readonly per?: number | undefined;
}

/** The least, the middle and the most of the rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** What the rounds gave: things a second of each, and how often the second's pace is in the first's. */
export interface Race {
  readonly rounds: number;
  readonly ours: Spread;
  readonly peer: Spread;
  /** Pace of ours by pace of the peer, round by round. */
  readonly ratio: Spread;
}

/** How long and how often is timed. */
export interface Effort {
  readonly rounds: number;
  /** Milliseconds of each side in a round, about. */
  readonly time: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  const median = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}

/**
 * Two sides in turn, round by round, so that what disturbs the machine disturbs both; the side that
 * begins changes each round, and each round has a ratio of its own.
 */
export async function race(ours: Side, peer: Side, { rounds, time }: Effort): Promise<Race> {
  const calls = { ours: await callsFor(ours, time), peer: await callsFor(peer, time) };
  const paces: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const peerFirst = round % 2 === 1 ? await pace(peer, calls.peer) : undefined;
    const own = await pace(ours, calls.ours);
    paces.push({ ours: own, peer: peerFirst ?? (await pace(peer, calls.peer)) });
  }
  return {
    rounds,
    ours: spreadOf(paces.map((round) => round.ours)),
    peer: spreadOf(paces.map((round) => round.peer)),
    ratio: spreadOf(paces.map((round) => round.ours / round.peer)),
  };
}

/** Calls that take about `time` milliseconds, found while the side gets warm. */
async function callsFor(side: Side, time: number): Promise<number> {
  let calls = 1;
  for (;;) {
    const took = await millisecondsOf(side, calls);
    if (took >= time / 2) return Math.max(1, Math.round((calls * time) / took));
    calls *= 2;
  }
}

async function pace(side: Side, calls: number): Promise<number> {
  return ((side.per ?? 1) * calls * 1_000) / (await millisecondsOf(side, calls));
}

/** What a call gave last, kept so that no compiler drops the calls. */
export const last: { value: unknown } = { value: undefined };

async function millisecondsOf({ run }: Side, calls: number): Promise<number> {
  const began = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const value = run();
    // Most sides answer at once; waiting for those would be timed too.
    last.value = value instanceof Promise ? await value : value;
  }
  return performance.now() - began;
}
