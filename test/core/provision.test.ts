import { describe, expect, test } from "vitest";
import {
  firstDateOf,
  fromOf,
  isProvision,
  keysOf,
  lastDateOf,
  provisionOf,
  provisionsOf,
  versionFaults,
  versionInMonth,
  versionOn,
  type Provision,
} from "../../src/core/provision.js";

function provision(...periods: [from: string, to?: string][]): Provision<number> {
  return {
    id: "test.provision",
    unit: "rupiah",
    versions: periods.map(([from, to], index) => ({
      from,
      ...(to !== undefined && { to }),
      value: index,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 1" }],
      evidence: "text",
    })),
  };
}

describe("versions", () => {
  const sound = provision(["2015-07-01", "2019-12-01"], ["2019-12-02"]);

  test("both days of a version belong to it", () => {
    expect(versionOn(sound, "2015-06-30")).toBeUndefined();
    expect(versionOn(sound, "2015-07-01")?.value).toBe(0);
    expect(versionOn(sound, "2019-12-01")?.value).toBe(0);
    expect(versionOn(sound, "2019-12-02")?.value).toBe(1);
  });

  test("a month has the version that holds throughout it, or none that is known", () => {
    const inMonth = (...periods: [from: string, to?: string][]): unknown => {
      const version = versionInMonth(provision(...periods), "2019-12");
      return version === null ? null : version?.value;
    };
    expect(inMonth(["2019-12-01"])).toBe(0);
    expect(inMonth(["2015-07-01", "2019-12-31"])).toBe(0);
    expect(inMonth(["2019-12-02"])).toBeUndefined();
    expect(inMonth(["2019-12-31"])).toBeUndefined();
    expect(inMonth(["2015-07-01", "2019-12-01"])).toBeUndefined();
    expect(inMonth(["2015-07-01", "2019-12-30"])).toBeUndefined();
    expect(inMonth(["2015-07-01", "2019-11-30"])).toBeNull();
    expect(inMonth(["2020-01-01"])).toBeNull();
    expect(inMonth(["2015-07-01", "2019-11-30"], ["2019-12-01"])).toBe(1);
  });

  test("what has no id or no dated versions is no provision, asked again too", () => {
    expect(isProvision(sound)).toBe(true);
    expect(isProvision(sound)).toBe(true);
    const bad = [{ ...sound, id: 1 }, { ...sound, versions: [{}] }, { id: "x" }, null, "x"];
    for (const value of [...bad, ...bad]) expect(isProvision(value)).toBe(false);
  });

  test("an overlap, a gap and a turned version are faults", () => {
    expect(versionFaults(sound)).toEqual([]);
    expect(versionFaults(provision(["2015-07-01", "2019-12-02"], ["2019-12-02"]))[0]).toContain(
      "overlap",
    );
    expect(versionFaults(provision(["2015-07-01"], ["2019-12-02"]))[0]).toContain("overlap");
    expect(versionFaults(provision(["2015-07-01", "2019-11-30"], ["2019-12-02"]))[0]).toContain(
      "a gap",
    );
    expect(versionFaults(provision(["2019-12-02", "2019-12-01"]))[0]).toContain("ends before");
  });

  test("each version is dated and cites", () => {
    const [version] = sound.versions;
    const undated = { ...version, from: undefined };
    const silent = { ...version, cites: undefined };
    for (const versions of [[version, undated], [silent], [version, null]]) {
      expect(isProvision({ id: "x", versions })).toBe(false);
    }
  });

  test("a version of one day is sound", () => {
    expect(versionFaults(provision(["2015-07-01", "2015-07-01"], ["2015-07-02"]))).toEqual([]);
    expect(versionFaults(provision(["2015-07-01"]))).toEqual([]);
  });

  test("the first and the last day are those of all versions, in any order", () => {
    expect(firstDateOf(sound)).toBe("2015-07-01");
    expect(lastDateOf(sound)).toBeUndefined();
    const ended = provision(["2019-12-02", "2020-12-31"], ["2015-07-01", "2019-12-01"]);
    expect(firstDateOf(ended)).toBe("2015-07-01");
    expect(lastDateOf(provision(["2015-07-01", "2019-12-01"], ["2019-12-02", "2020-12-31"]))).toBe(
      "2020-12-31",
    );
    expect(lastDateOf(provision(["2015-07-01", "2019-12-01"]))).toBe("2019-12-01");
  });

  test("a key names the provision and its day", () => {
    const [a, b] = ["x.y@2015-07-01", "x.z@2019-12-02"] as const;
    expect([provisionOf(a), fromOf(a)]).toEqual(["x.y", "2015-07-01"]);
    const use = (key: typeof a | typeof b) => ({ key, evidence: "text", cites: [] }) as const;
    expect(keysOf([use(a), use(b)])).toEqual([a, b]);
    expect(provisionsOf([{ provisions: [a] }, { provisions: [b, a] }])).toEqual([a, b]);
  });
});
