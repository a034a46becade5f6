/** An object less one field. */
export function without<Facts extends object, Field extends keyof Facts>(
  facts: Facts,
  field: Field,
): Omit<Facts, Field> {
  const rest = { ...facts };
  Reflect.deleteProperty(rest, field);
  return rest;
}
