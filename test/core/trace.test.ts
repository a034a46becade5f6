import { describe, expect, test } from "vitest";
import { faultIf, isAfter } from "../../src/core/faults.js";
import { itemText, namedAs } from "../../src/core/item.js";
import type { ProvisionUse } from "../../src/core/provision.js";
import { mergeTrace, partOf, startTrace, usesOf, warn } from "../../src/core/trace.js";
import { sameText } from "../../src/core/text.js";
import { assumed, doubt, sameWarning, toCheck, warningText } from "../../src/core/warning.js";
import { contextOf } from "../../src/core/validate.js";
import { amendLaw, indonesianLaw, type Law } from "../../src/index.js";

const use = (key: ProvisionUse["key"]): ProvisionUse => ({ key, evidence: "text", cites: [] });
const empty = (): ReturnType<typeof startTrace> => startTrace(contextOf(undefined, {}));
const weak = (evidence: string, ...provisions: ProvisionUse["key"][]) =>
  doubt("evidence-below-text", { values: { evidence }, provisions });

describe("a trace", () => {
  test("begins with a warning of each amendment of its law", () => {
    const amended = ["a", "b"].reduce<Law>(
      (law, name) =>
        amendLaw(law, {
          name,
          changes: [
            {
              provision: "jkm.benefit.funeral",
              from: "2027-01-01",
              value: 1,
              cites: [{ regulation: "pp-44-2015", article: "Pasal 34" }],
            },
          ],
        }),
      indonesianLaw,
    );
    expect(startTrace(contextOf({ law: amended }, {})).warnings).toEqual(
      ["a", "b"].map((name) => ({
        code: "amended-law",
        severity: "assumption",
        values: { name },
      })),
    );
    expect(empty().warnings).toEqual([]);
  });

  test("takes a warning once", () => {
    const trace = empty();
    warn(trace, weak("official", "a@2020-01-01"));
    warn(trace, weak("official", "a@2020-01-01"));
    warn(trace, weak("official", "b@2020-01-01"));
    expect(trace.warnings).toHaveLength(2);
  });

  test("takes over each part of another once", () => {
    const [a, b] = [use("a@2020-01-01"), use("b@2020-01-01")];
    const [first, second] = [
      { id: "x", option: "1" },
      { id: "y", option: "2" },
    ];
    const trace = empty();
    const part = { provisions: [a, b], readings: [first, second], warnings: [weak("official")] };
    mergeTrace(trace, { ...part, provisions: [a], readings: [first] });
    mergeTrace(trace, part);
    expect(trace).toMatchObject(part);
    expect([trace.provisions.length, trace.readings.length, trace.warnings.length]).toEqual([
      2, 2, 1,
    ]);
  });

  test("finds the uses of keys in their order", () => {
    const [a, b] = [use("a@2020-01-01"), use("b@2020-01-01")];
    expect(usesOf([a, b], [b.key, a.key])).toEqual([b, a]);
    expect(usesOf([a], ["c@2020-01-01"])).toEqual([]);
  });

  test("makes a part of a result without what the whole lists once", () => {
    const whole = { total: 1, provisions: [], readings: [], warnings: [], facts: {} };
    expect(partOf(whole)).toStrictEqual({ total: 1 });
  });
});

describe("warnings are the same", () => {
  const one = weak("official", "a@2020-01-01");
  test.each([
    ["as themselves", one, one, true],
    ["of one word and one provision", one, weak("official", "a@2020-01-01"), true],
    ["but of other provisions", one, weak("official", "b@2020-01-01"), false],
    ["but of other values", one, weak("secondary", "a@2020-01-01"), false],
    ["but of another code", doubt("no-daily-rule"), doubt("several-jobs"), false],
    [
      "but of other assumed facts",
      assumed("assumed-resident", { assumes: ["a"] }),
      assumed("assumed-resident", { assumes: ["b"] }),
      false,
    ],
  ])("%s", (_, a, b, same) => {
    expect(sameWarning(a, b)).toBe(same);
  });

  test("and say the titles of their provisions once, if any", () => {
    expect(warningText(weak("official", "a@2020-01-01", "a@2021-01-01"))).toStrictEqual({
      key: "warning.evidence-below-text",
      values: { titles: [{ key: "provision.a" }], evidence: "official" },
    });
    expect(warningText(toCheck("tax-is-creditable"))).toStrictEqual({
      key: "warning.tax-is-creditable",
      values: {},
    });
  });
});

describe("texts and items", () => {
  const text = { key: "check.jkk.disease-tail", values: { years: 3 } } as const;

  test("are the same by key and values", () => {
    expect(sameText(text, text)).toBe(true);
    expect(sameText(text, { ...text, values: { years: 3 } })).toBe(true);
    expect(sameText(text, { ...text, values: { years: 4 } })).toBe(false);
    expect(sameText({ key: "open.wage" }, { key: "open.income" })).toBe(false);
    expect(sameText(text, undefined)).toBe(false);
  });

  test("are named by their label, or by the item", () => {
    expect(namedAs({ item: "death", label: undefined })).toStrictEqual({ item: "death" });
    expect(namedAs({ item: "death", label: text })).toStrictEqual({ item: "death", label: text });
    expect(itemText({ item: "death" })).toEqual({ key: "item.death" });
    expect(itemText({ item: "death", label: text })).toBe(text);
  });
});

describe("faults", () => {
  test("stand at a field or a path, where there is a contradiction", () => {
    const expected = { key: "expected.count" } as const;
    expect(faultIf(true, "a", expected)).toEqual([{ path: ["a"], expected }]);
    expect(faultIf(true, ["a", 1], expected)).toEqual([{ path: ["a", 1], expected }]);
    expect(faultIf(false, "a", expected)).toEqual([]);
    expect(faultIf(undefined, "a", expected)).toEqual([]);
  });

  test.each([
    ["2020-01-02", "2020-01-01", true],
    ["2020-01-01", "2020-01-01", false],
    ["2020-01-01", "2020-01-02", false],
    [undefined, "2020-01-01", false],
    ["2020-01-01", undefined, false],
  ])("%s after %s: %s", (first, second, after) => {
    expect(isAfter(first, second)).toBe(after);
  });
});
