import { describe, expect, test } from "vitest";
import {
  compareResults,
  computeJkkBenefit,
  english,
  explain,
  indonesian,
  placeWorker,
  textOf,
} from "../../src/index.js";
import { outsideGroups } from "../../src/workers/outside-groups.js";

const plain = { locale: english, format: "text" } as const;

describe("words of parts of results", () => {
  test.each(outsideGroups.map((group) => [group.id, group] as const))(
    "the group %s outside is said in either language",
    (id, group) => {
      for (const locale of [english, indonesian]) {
        expect(textOf(group, locale)).toBe(textOf({ key: `outside-group.${id}` }, locale));
      }
    },
  );

  test("what another answer to an open question waits for is named", () => {
    const place = placeWorker({ occupation: "KPPS", month: "2024-06" });
    expect(place.alternatives).toMatchObject([{ missing: ["wage"] }]);
    expect(explain(place, plain)).toContain("the cost needs monthly wage");
    const told = placeWorker({ occupation: "KPPS", month: "2024-06", wage: 1_200_000 });
    expect(explain(told, plain)).not.toContain("the cost needs");
  });

  test("a reason without an amount that is owed has none behind it", () => {
    const facts = {
      date: "2024-05-29",
      segment: "non-wage-earner",
      income: 1_000_000,
      death: true,
    } as const;
    const compared = compareResults(
      computeJkkBenefit(facts),
      computeJkkBenefit({ ...facts, arrearsMonths: 2 }),
    );
    const causes = compared.lines.flatMap((line) => line.causes);
    expect(causes.every((cause) => cause.kind === "reason" && cause.owed === undefined)).toBe(true);
    expect(explain(compared, plain)).not.toMatch(/B: [^\n]*\(Rp/);
    expect(explain(compared, plain)).not.toMatch(/NaN|undefined/);
  });
});
