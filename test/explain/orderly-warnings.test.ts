import { describe, test } from "vitest";
import { expectOrderlyWarnings } from "../properties/expect-orderly-warnings.js";
import { results } from "./example-results.js";

describe("each warning is said once, doubts first", () => {
  test.each(results)("%s", (_, result) => {
    expectOrderlyWarnings(result);
  });
});
