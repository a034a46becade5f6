import type { CoverageCount } from "./coverage-report.js";

/** A count of a table, by the names of its row and its column. */
export interface Cell extends CoverageCount {
  readonly group?: string | undefined;
  readonly subgroup?: string | undefined;
}

/**
 * The cells of a table that are suppressed: those with a small count, and the next smallest
 * of their row, their column and the whole, until what is suppressed there is at least two
 * cells whose sum is not small.
 */
export function suppressedCells(cells: readonly Cell[], below: number): ReadonlySet<Cell> {
  const suppressed = new Set<Cell>();
  const lines = linesOf(cells);
  const open = new Set<Line>();
  const suppress = (cell: Cell): void => {
    suppressed.add(cell);
    for (const line of lines.get(cell) ?? []) {
      line.hidden += 1;
      line.covered += cell.covered;
      line.workers += cell.workers;
      open.add(line);
    }
  };
  for (const cell of cells) if (isSmall(cell, below)) suppress(cell);
  for (const line of open) {
    open.delete(line);
    line.inOrder ??= [...line.cells].sort((a, b) => a.workers - b.workers);
    while (line.hidden <= 1 || isSmall(line, below)) {
      const next = line.inOrder[line.next];
      if (!next) break;
      line.next += 1;
      if (next.workers + next.covered > 0 && !suppressed.has(next)) suppress(next);
    }
    open.delete(line);
  }
  return suppressed;
}

/** Whether one of the counts, people not covered among them, is from 1 to below a number. */
export function isSmall({ covered, workers }: CoverageCount, below: number): boolean {
  return [covered, workers, workers - covered].some((count) => count > 0 && count < below);
}

/** A row, a column or the whole of a table, and what of it is suppressed. */
interface Line extends CoverageCount {
  readonly cells: Cell[];
  hidden: number;
  covered: number;
  workers: number;
  inOrder?: readonly Cell[];
  next: number;
}

function linesOf(cells: readonly Cell[]): ReadonlyMap<Cell, readonly Line[]> {
  const whole = emptyLine();
  const [rows, columns] = [new Map<string, Line>(), new Map<string, Line>()];
  const lineIn = (lines: Map<string, Line>, name: string): Line => {
    const line = lines.get(name) ?? emptyLine();
    lines.set(name, line);
    return line;
  };
  return new Map(
    cells.map((cell) => {
      const { group, subgroup } = cell;
      const own =
        group === undefined || subgroup === undefined
          ? [whole]
          : [lineIn(rows, group), lineIn(columns, subgroup), whole];
      for (const line of own) line.cells.push(cell);
      return [cell, own];
    }),
  );
}

function emptyLine(): Line {
  return { cells: [], hidden: 0, covered: 0, workers: 0, next: 0 };
}
