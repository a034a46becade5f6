/**
 * Whether a value has the form of another: the same kind of plain value, the same
 * keys, and list entries each of the form of some entry of the other, or texts where the
 * other has none. A percent text must stay a decimal text, and a whole number a whole number.
 */
export function sameShape(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) {
    return (
      Array.isArray(value) &&
      value.every((entry) =>
        model.length === 0
          ? typeof entry === "string"
          : model.some((known) => sameShape(entry, known)),
      )
    );
  }
  if (typeof model === "number") {
    if (typeof value !== "number" || value < 0) return false;
    return Number.isInteger(model) ? Number.isSafeInteger(value) : Number.isFinite(value);
  }
  if (typeof model === "string" && isDecimal(model)) {
    return typeof value === "string" && isDecimal(value);
  }
  if (typeof model !== "object" || model === null) return typeof value === typeof model;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(model);
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) =>
      sameShape((value as Record<string, unknown>)[key], (model as Record<string, unknown>)[key]),
    )
  );
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}
