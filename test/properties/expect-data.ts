import { expect } from "vitest";
import { resultSchema } from "../../src/schemas/index.js";

/** That a result is data: it passes its schema, and it and its input say the same out of JSON. */
export function expectData<Input, Result>(
  compute: (input: Input) => Result,
  input: Input,
  result: Result,
): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(resultSchema.safeParse(result)).toEqual({ success: true, data: result });
  expect(compute(JSON.parse(JSON.stringify(input)) as Input)).toEqual(result);
}
