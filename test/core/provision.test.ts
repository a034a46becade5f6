import { describe, expect, test } from "vitest";
import { versionFaults, versionOn, type Provision } from "../../src/core/provision.js";

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
});
