import { expect } from "vitest";

/** A result as it is, once it was found to come out of JSON the same: no field is there without a value. */
export function storable<Result>(result: Result): Result {
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  return result;
}
