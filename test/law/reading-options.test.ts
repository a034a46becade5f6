import { expect, test } from "vitest";
import { readingOptions } from "../../src/law/reading-options.js";
import { readings } from "../../src/law/readings.js";

test("the options that callers may choose are those of the readings", () => {
  const ofReadings = Object.fromEntries(readings.list().map(({ id, options }) => [id, options]));
  expect(readingOptions).toEqual(ofReadings);
});
