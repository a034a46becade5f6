/** Whether a value is a list or stream of rows; columns of numbers and texts are not. */
export function isRowList(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !ArrayBuffer.isView(value) &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function"
  );
}
