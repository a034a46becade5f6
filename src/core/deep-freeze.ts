/**
 * Freezes plain data with everything in it, and returns it: what callers get of it cannot
 * be changed. A frozen object is assumed to be frozen throughout; Maps, Sets, typed
 * arrays and functions stay as they are, since freezing does not keep their content.
 */
export function deepFreeze<Data>(data: Data): Data {
  if (!isPlainData(data) || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const part of Object.values(data)) deepFreeze(part);
  return data;
}

function isPlainData(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** A frozen copy of plain data that a caller gave and may go on changing. */
export function frozenCopy<Data>(data: Data): Data {
  if (Array.isArray(data)) {
    return Object.freeze(data.map((part: unknown) => frozenCopy(part))) as Data;
  }
  if (typeof data !== "object" || data === null) return data;
  const parts = Object.entries(data).map(([key, part]) => [key, frozenCopy(part as unknown)]);
  return Object.freeze(Object.fromEntries(parts)) as Data;
}
