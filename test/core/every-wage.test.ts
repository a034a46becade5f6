import { describe, expect, test } from "vitest";
import { differences, ratesOfContributions } from "../exhaustive/every-wage.js";

// A sample of what `npm run test:every-wage` does for every wage.
describe("wages up to two million, at every rate, equal decimal.js", () => {
  test.each(ratesOfContributions())("%s percent", (percent) => {
    expect(differences(percent, 2_000_000, 211)).toEqual([]);
  });

  test("the rates of the law are among them", () => {
    expect(ratesOfContributions()).toEqual(
      expect.arrayContaining(["0.24", "1.74", "3.7", "0.30", "0.120", "0.0174", "0.09", "0.0001"]),
    );
  });
});
