import { getProvinces, getRegencies } from "idn-area-data";
import { describe, expect, test } from "vitest";
import {
  createScreening,
  InvalidInputError,
  localScheme,
  localSchemes,
  screenRoster,
  type RosterRow,
} from "jamsosnaker";

describe("real schemes", () => {
  test("are at least ten, each of a region that exists, each with what is not known", async () => {
    expect(localSchemes.length).toBeGreaterThanOrEqual(10);
    expect(new Set(localSchemes.map(({ id }) => id)).size).toBe(localSchemes.length);
    const regions = [...(await getProvinces()), ...(await getRegencies())].map(({ code }) => code);
    for (const scheme of localSchemes) {
      expect(regions).toContain(scheme.region);
      expect(scheme.notKnown?.length, scheme.id).toBeGreaterThan(0);
      expect(createScreening({ ...scheme, on: "2026-01-01" }).finish().read).toBe(0);
      expect(localScheme(scheme.id)).toBe(scheme);
    }
    expect(() => localScheme("atlantis")).toThrow(InvalidInputError);
  });

  const farmer: RosterRow = {
    nik: "3517010101900001",
    birthDate: "1990-01-01",
    residence: "35.17",
    kind: "own-account",
    existingMembership: "none",
    registers: ["simluhtan"],
  };
  const outcome = (id: string, row: Partial<RosterRow>, on = "2026-01-01"): string => {
    const scheme = localScheme(id);
    const place = { ...farmer, residence: scheme.region, ...row };
    const [verdict] = [createScreening({ ...scheme, on }).add(place)];
    return verdict.reasons.map(({ code }) => code).join() || verdict.outcome;
  };

  test.each([
    ["jombang-38-2024", {}, "eligible"],
    ["jombang-38-2024", { birthDate: "1961-01-02" }, "eligible"],
    ["jombang-38-2024", { birthDate: "1961-01-01" }, "age"],
    ["jombang-38-2024", { existingMembership: "non-wage-earner" }, "member"],
    ["jombang-38-2024", { registers: [] }, "register"],
    ["garut-dbh-cht", { registers: ["dtks"], birthDate: "1961-01-02" }, "eligible"],
    ["garut-dbh-cht", { registers: ["dtks"], birthDate: "1961-01-01" }, "age"],
    ["garut-dbh-cht", { registers: ["dtks"], birthDate: "2008-01-02" }, "age"],
    ["garut-dbh-cht", { registers: ["dtks"], kind: "none" }, "informal"],
    ["penajam-paser-utara-2025", { birthDate: "1961-01-01" }, "eligible"],
    ["penajam-paser-utara-2025", { birthDate: "1960-01-01" }, "age"],
    ["kepahiang-2025", { decile: 1, monthlyIncome: 499_999 }, "eligible"],
    ["kepahiang-2025", { decile: 2, monthlyIncome: 500_000 }, "decile,income"],
    ["kudus-apbdes", { registers: ["p3ke"], village: "33.19.01.2001" }, "eligible"],
    [
      "kudus-apbdes",
      { registers: ["p3ke"], village: "33.19.01.2001", fundedBy: "apbd" },
      "paid-by-another-source",
    ],
    [
      "kepri-nelayan",
      { registers: ["fishery-data"], occupation: "nelayan", measures: { vesselTonnage: 5 } },
      "eligible",
    ],
    [
      "kepri-nelayan",
      { registers: ["fishery-data"], occupation: "ABK", measures: { vesselTonnage: 6 } },
      "vesselTonnage,occupation",
    ],
  ] as const)("%s, %j: %s", (id, row, expected) => {
    expect(outcome(id, row as Partial<RosterRow>)).toBe(expected);
  });

  test("one village, 100 workers: the 101st waits", () => {
    const rows = Array.from({ length: 101 }, (_, index) => ({
      nik: `611101010190${String(index + 1).padStart(4, "0")}`,
      village: "61.11.01.2001",
    }));
    const scheme = localScheme("kayong-utara-74-2022");
    const { accepted, waiting, summary } = screenRoster(rows, { ...scheme, on: "2026-01-01" });
    expect(accepted).toHaveLength(100);
    expect(waiting.map(({ row }) => row)).toEqual([101]);
    expect(summary.shortVillages).toEqual([]);
  });
});
