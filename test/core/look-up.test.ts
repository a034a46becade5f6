import { describe, expect, test } from "vitest";
import {
  decidingDay,
  firstDayKnown,
  keysOn,
  lookUp,
  lookUpIfAny,
  lookUpMonth,
  lookUpMonthIfAny,
  peek,
  peekMonth,
  valuesOf,
} from "../../src/core/look-up.js";
import type { Provision, ProvisionVersion } from "../../src/core/provision.js";
import { startTrace, type Trace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";
import { readingOptions } from "../../src/law/reading-options.js";
import { indonesianLaw, OutOfCoverageError, type Law, type Options } from "../../src/index.js";

const traceOf = (options: Options = {}): Trace => startTrace(contextOf(options, readingOptions));
const cites = [{ regulation: "pp-44-2015", article: "Pasal 1" }] as const;
const version = (
  from: string,
  value: number,
  more: Partial<ProvisionVersion<number>> = {},
): ProvisionVersion<number> => ({ from, value, cites, evidence: "text", ...more });
const provision = (...versions: ProvisionVersion<number>[]): Provision<number> => ({
  id: "test.amount",
  unit: "rupiah",
  versions,
});
/** Changes on 15 March 2020, ends on 20 May 2021. */
const amount = provision(
  version("2019-02-10", 1, { to: "2020-03-14" }),
  version("2020-03-15", 2, { to: "2021-05-20" }),
);
const firstDay: Options = { readings: { "contribution.month-of-change": "first-day" } };

describe("a value on a day", () => {
  test("is found with its key and noted once", () => {
    const fresh = provision(version("2020-01-01", 1));
    lookUp(traceOf(), fresh, "2020-01-01");
    expect(Object.isFrozen(fresh.versions[0])).toBe(true);
    const trace = traceOf();
    const use = { key: "test.amount@2020-03-15", to: "2021-05-20", evidence: "text", cites };
    const found = lookUp(trace, amount, "2020-03-15");
    expect(found).toStrictEqual({ value: 2, key: use.key, keys: [use.key], use });
    expect(lookUp(trace, amount, "2021-05-20")).toBe(found);
    expect(trace.provisions).toStrictEqual([use]);
  });

  test("names what a version says of itself", () => {
    const own = provision(
      version("2020-01-01", 1, { dating: "in-force-before", note: { en: "as agreed" } }),
    );
    expect(lookUp(traceOf(), own, "2020-01-01").use).toStrictEqual({
      key: "test.amount@2020-01-01",
      evidence: "text",
      cites,
      dating: "in-force-before",
      note: { en: "as agreed" },
    });
    const known = provision(version("2020-01-01", 1, { note: "a note of the library" }));
    expect(lookUp(traceOf(), known, "2020-01-01").use).toStrictEqual({
      key: "test.amount@2020-01-01",
      evidence: "text",
      cites,
    });
  });

  test("before and after the law is refused, with the days that are known", () => {
    const asked = (date: string): unknown => lookUp(traceOf(), amount, date);
    for (const date of ["2019-02-09", "2021-05-21"]) {
      expect(() => asked(date)).toThrow(OutOfCoverageError);
      expect(() => asked(date)).toThrow(
        expect.objectContaining({
          provision: "test.amount",
          date,
          firstDate: "2019-02-10",
          lastDate: "2021-05-20",
        }),
      );
      expect(lookUpIfAny(traceOf(), amount, date)).toBeUndefined();
    }
    const standing = provision(version("2020-01-01", 1));
    expect(() => lookUp(traceOf(), standing, "2019-12-31")).toThrow(
      expect.objectContaining({ lastDate: undefined }),
    );
  });

  test("that is known by less than the text is in doubt, once", () => {
    const weak = provision(version("2020-01-01", 1, { evidence: "secondary" }));
    const trace = traceOf();
    lookUp(trace, weak, "2020-01-01");
    lookUp(trace, weak, "2021-01-01");
    expect(trace.warnings).toEqual([
      {
        code: "evidence-below-text",
        severity: "doubt",
        values: { evidence: "secondary" },
        provisions: ["test.amount@2020-01-01"],
      },
    ]);
  });

  test("that is due anew is in doubt from that day", () => {
    const due = provision(version("2020-01-01", 1, { nextDue: "2021-03-01" }));
    const warningsOn = (date: string): unknown => {
      const trace = traceOf();
      lookUp(trace, due, date);
      return trace.warnings;
    };
    expect(warningsOn("2021-02-28")).toEqual([]);
    expect(warningsOn("2021-03-01")).toEqual([
      {
        code: "yearly-value-not-announced",
        severity: "doubt",
        values: { nextDue: "2021-03-01" },
        provisions: ["test.amount@2020-01-01"],
      },
    ]);
  });

  test("is peeked at without being noted", () => {
    const trace = traceOf();
    expect(peek(trace, amount, "2020-03-14")?.value).toBe(1);
    expect(peek(trace, amount, "2019-02-09")).toBeUndefined();
    expect(peekMonth(trace, amount, "2019-03")?.value).toBe(1);
    expect(valuesOf(trace, amount)).toEqual([1, 2]);
    expect(firstDayKnown(trace, amount)).toBe("2019-02-10");
    expect(trace).toMatchObject({ provisions: [], readings: [] });
  });

  test("is named for a warning where there is one", () => {
    const trace = traceOf();
    expect(keysOn(trace, amount, "2019-02-09")).toEqual([]);
    expect(trace.provisions).toEqual([]);
    for (const day of ["2019-02-10", "2019-03-01"]) {
      expect(keysOn(trace, amount, day)).toEqual(["test.amount@2019-02-10"]);
    }
    expect(trace.provisions.map(({ key }) => key)).toEqual(["test.amount@2019-02-10"]);
  });
});

describe("a value of a month", () => {
  const found = (month: string, options?: Options): unknown => {
    const trace = traceOf(options);
    const value = lookUpMonthIfAny(trace, amount, month)?.value;
    return [value, peekMonth(traceOf(options), amount, month)?.value, trace.readings.length];
  };

  test.each<[string, number | undefined, number | undefined, number]>([
    ["2019-01", undefined, undefined, 0],
    ["2019-02", 1, undefined, 1],
    ["2019-03", 1, 1, 0],
    ["2020-02", 1, 1, 0],
    ["2020-03", 2, 1, 1],
    ["2020-04", 2, 2, 0],
    ["2021-05", undefined, 2, 1],
    ["2021-06", undefined, undefined, 0],
  ])("%s is by the last day %s, or by the first %s", (month, last, first, readings) => {
    expect(found(month)).toEqual([last, last, readings]);
    expect(found(month, firstDay)).toEqual([first, first, readings]);
  });

  test("is decided by one of its days", () => {
    expect(decidingDay(traceOf(), "2024-02")).toBe("2024-02-29");
    expect(decidingDay(traceOf(firstDay), "2024-02")).toBe("2024-02-01");
  });

  test("that the law does not know is refused by the day that decides", () => {
    const refusedOn = (month: string, options?: Options): unknown => {
      try {
        return lookUpMonth(traceOf(options), amount, month).value;
      } catch (error) {
        return (error as OutOfCoverageError).date;
      }
    };
    expect(refusedOn("2021-05")).toBe("2021-05-31");
    expect(refusedOn("2021-05", firstDay)).toBe(2);
    expect(refusedOn("2019-02", firstDay)).toBe("2019-02-01");
  });

  test("inside which a law begins and ends asks no reading", () => {
    const short = provision(version("2020-03-10", 1, { to: "2020-03-20" }));
    const trace = traceOf();
    expect(lookUpMonthIfAny(trace, short, "2020-03")).toBeUndefined();
    expect(trace.readings).toEqual([]);
  });
});

describe("another law", () => {
  const lawWith = (found: unknown): Law => ({
    ...indonesianLaw,
    provision: () => found as undefined,
  });

  test("is asked first, and its provisions are left as they are", () => {
    const other = provision(version("2019-02-10", 3));
    const trace = traceOf({ law: lawWith(other) });
    expect(lookUp(trace, amount, "2020-03-15").value).toBe(3);
    expect(Object.isFrozen(other)).toBe(false);
  });

  test("that lacks a provision leaves that of the library", () => {
    expect(lookUp(traceOf({ law: lawWith(undefined) }), amount, "2020-03-15").value).toBe(2);
  });

  test.each([[null], [1], [{ id: 1, versions: [] }], [{ id: "x", versions: [null] }]])(
    "whose provision is %j is refused",
    (found) => {
      expect(() => lookUp(traceOf({ law: lawWith(found) }), amount, "2020-03-15")).toThrow(
        "options.law",
      );
    },
  );
});
