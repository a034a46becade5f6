/** Edits to a piece of one text, by the length of the piece of the other; kept between calls. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * Letters to put in, leave out, change or swap with their neighbour to come from
 * one text to another; `most + 1` where there are more than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let start = 0;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (start < fromEnd && start < toEnd && from[start] === to[start]) start += 1;
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  return distance(from.slice(start, fromEnd), to.slice(start, toEnd), most);
}

/** Only the band of pieces whose lengths differ by `most` at the most can count. */
function distance(from: string, to: string, most: number): number {
  const tooMany = most + 1;
  let [before, above, row] = rows;
  for (let column = 0; column <= to.length; column += 1) {
    above[column] = column;
    before[column] = tooMany;
    row[column] = tooMany;
  }
  for (let line = 1; line <= from.length; line += 1) {
    const first = Math.max(1, line - most);
    const last = Math.min(to.length, line + most);
    row[first - 1] = line;
    let least = line;
    for (let column = first; column <= last; column += 1) {
      const same = from[line - 1] === to[column - 1];
      let edits = Math.min(
        (above[column - 1] ?? tooMany) + (same ? 0 : 1),
        (above[column] ?? tooMany) + 1,
        (row[column - 1] ?? tooMany) + 1,
      );
      const swapped =
        line > 1 &&
        column > 1 &&
        from[line - 1] === to[column - 2] && // not law: the letter before
        from[line - 2] === to[column - 1]; // not law: the letter before
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? tooMany) + 1); // not law: the letter before
      row[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return tooMany;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[to.length] ?? tooMany, tooMany);
}
