/** A frozen copy of plain data that a caller gave and may go on changing. */
export function frozenCopy<Data>(data: Data): Data {
  if (Array.isArray(data)) {
    return Object.freeze(data.map((part: unknown) => frozenCopy(part))) as Data;
  }
  if (typeof data !== "object" || data === null) return data;
  const parts = Object.entries(data).map(([key, part]) => [key, frozenCopy(part as unknown)]);
  return Object.freeze(Object.fromEntries(parts)) as Data;
}
