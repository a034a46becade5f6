/** What is compared: figures and words by name. Names that have nothing to say are left out. */
export type Answer = Readonly<Record<string, number | string | boolean>>;

/** The entries of a record of amounts, their names put behind a word. */
export function named(word: string, amounts: Readonly<Record<string, number>>): Answer {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [`${word}.${name}`, amount]),
  );
}

/** Amounts that have the same name, added up. */
export function addedUp(
  entries: readonly (readonly [name: string, amount: number])[],
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [name, amount] of entries) sums[name] = (sums[name] ?? 0) + amount;
  return sums;
}
