/** Whether a value is a list or stream of rows; columns of numbers and texts are not. */
export function isRowList(value: unknown): value is Iterable<unknown> {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  try {
    return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";
  } catch (error) {
    // A proxy that was revoked; what the caller's own code throws is the caller's.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
