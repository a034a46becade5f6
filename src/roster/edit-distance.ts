/**
 * Letters to put in, leave out, change or swap with their neighbour to come from
 * one text to another; `most + 1` where there are more than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const row = [line];
    let least = line;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1];
      let edits = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
      );
      const swapped =
        line > 1 &&
        column > 1 &&
        from[line - 1] === to[column - 2] && // not law: the letter before
        from[line - 2] === to[column - 1]; // not law: the letter before
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1); // not law: the letter before
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[to.length] ?? most + 1;
}
