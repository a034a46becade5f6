import { expect } from "vitest";
import { expectOrderlyWarnings } from "./expect-orderly-warnings.js";
import { resultSchema } from "../../src/schemas/index.js";

/** That a result is data: it passes its schema, says each warning once, and says the same out of JSON. */
export function expectData<Input, Result>(
  compute: (input: Input) => Result,
  input: Input,
  result: Result,
): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(resultSchema.safeParse(result)).toEqual({ success: true, data: result });
  expectOrderlyWarnings(result);
  expect(compute(JSON.parse(JSON.stringify(input)) as Input)).toEqual(result);
}
