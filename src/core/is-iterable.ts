/** Whether a value gives its parts one by one; a text, which gives its letters, does not count. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return hasMethod(value, Symbol.iterator);
}

/** Whether a value gives its parts one by one, at once or as they come. */
export function isStream(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return isIterable(value) || hasMethod(value, Symbol.asyncIterator);
}

function hasMethod(value: unknown, name: symbol): boolean {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as Readonly<Record<symbol, unknown>>)[name] === "function";
}
