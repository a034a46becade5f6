import { judged } from "./judged.js";

/** A small change of the source, and whether a test noticed it. */
export interface Change {
  readonly file: string;
  /** The line in the file, from 1. */
  readonly at: number;
  /** The text of that line. */
  readonly line: string;
  readonly becomes: string;
  readonly isNoticed: boolean;
}

export interface Score {
  readonly noticed: number;
  /** Of the others, those that were read and change nothing that a caller can see. */
  readonly idle: number;
  readonly all: number;
}

function isJudged({ file, line, becomes }: Change): boolean {
  return judged.some((one) => one.file === file && one.line === line && one.becomes === becomes);
}

/** What was not noticed and is to be read. */
function openChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => !change.isNoticed && !isJudged(change));
}

function scoreOf(changes: readonly Change[]): Score {
  const noticed = changes.filter(({ isNoticed }) => isNoticed).length;
  const idle = changes.length - noticed - openChanges(changes).length;
  return { noticed, idle, all: changes.length };
}

export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { noticed, idle, all }) => ({
      noticed: sum.noticed + noticed,
      idle: sum.idle + idle,
      all: sum.all + all,
    }),
    { noticed: 0, idle: 0, all: 0 },
  );
}

export function scoreLine(name: string, { noticed, idle, all }: Score): string {
  const percent = (whole: number): string => ((noticed / whole) * 100).toFixed(1);
  return (
    `${name}: ${noticed} of ${all} changes noticed, ${percent(all)} %; ` +
    `${idle} of the others change nothing, so ${percent(all - idle)} % of what can be noticed`
  );
}

/** The score of a room, printed after the changes that are to be read. */
export function printed(name: string, changes: readonly Change[]): Score {
  for (const { file, at, line, becomes } of openChanges(changes)) {
    console.log(`${file}:${at}\n  ${line}\n  => ${becomes}`);
  }
  const score = scoreOf(changes);
  console.log(scoreLine(name, score));
  return score;
}
