import type { RowId } from "./roster-row.js";

/** How a row names itself; its position where it does not, or not well. */
export function rowIdOf(given: unknown, position: number): RowId {
  const named = typeof given === "object" && given !== null ? (given as { row?: unknown }).row : 0;
  if (typeof named === "string" && named !== "") return named;
  return typeof named === "number" && Number.isFinite(named) && named > 0 ? named : position;
}
