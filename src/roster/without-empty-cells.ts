/** An empty cell of a list is a fact that was not given. */
export function withoutEmptyCells(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const isEmpty = (cell: unknown): boolean =>
    cell === null || (typeof cell === "string" && cell.trim() === "");
  if (!Object.values(given).some(isEmpty)) return given;
  return Object.fromEntries(Object.entries(given).filter(([, cell]) => !isEmpty(cell)));
}
