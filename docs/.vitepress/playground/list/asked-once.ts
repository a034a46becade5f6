import type { CleanedRoster, CleaningQuestion } from "jamsosnaker";

/** One question to a person, for all rows that ask it in the same words. */
export interface AskedOnce extends CleaningQuestion {
  readonly rows: readonly number[];
}

/** Each question once; those of most rows first. */
export function askedOnce(questions: readonly CleaningQuestion[]): readonly AskedOnce[] {
  const byKey = new Map<string, CleaningQuestion[]>();
  for (const question of questions) {
    const same = byKey.get(question.key);
    if (same) same.push(question);
    else byKey.set(question.key, [question]);
  }
  return [...byKey.values()]
    .flatMap((same) =>
      same[0] ? [{ ...same[0], rows: [...new Set(same.map(({ row }) => row))] }] : [],
    )
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** How often each thing was done to a cell. */
export function changesByRule({ changes }: CleanedRoster): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
