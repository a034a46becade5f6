/** Whether a value gives its parts one by one; texts, and columns of numbers, do not count. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return hasMethod(value, Symbol.iterator);
}

/** Whether a value gives its parts one by one, at once or as they come. */
export function isStream(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return isIterable(value) || hasMethod(value, Symbol.asyncIterator);
}

function hasMethod(value: unknown, name: symbol): boolean {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  try {
    return typeof (value as Readonly<Record<symbol, unknown>>)[name] === "function";
  } catch (error) {
    // A proxy that was revoked; what the caller's own code throws is the caller's.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
