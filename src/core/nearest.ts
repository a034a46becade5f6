/** How many of many values a message names. */
const named = 5; // not law: how many values a message names

/** The values that are spelt most like a text, the nearest first. */
export function nearestTo(text: string, values: readonly string[]): string[] {
  const wanted = text.toLowerCase();
  return values
    .map((value) => ({ value, distance: editsBetween(wanted, value.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, named)
    .map(({ value }) => value);
}

/** Letters to put in, leave out or change to come from one text to another. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  Array.from(from).forEach((letter, line) => {
    const next = [line + 1];
    Array.from(to).forEach((other, column) => {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
