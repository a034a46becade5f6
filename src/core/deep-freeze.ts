/**
 * Freezes plain data with everything in it, and returns it: what callers get of it cannot
 * be changed. What is frozen already is taken as frozen throughout; Maps, Sets, typed
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
