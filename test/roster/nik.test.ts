import { getDistricts } from "idn-area-data";
import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  indonesian,
  InvalidInputError,
  maskNik,
  parseNik,
  type NikContext,
} from "jamsosnaker";
import { said } from "../words.js";

const woman = "6205014609970001";
const man = "6205010609970001";
const codes = (nik: string | number): string[] => parseNik(nik).faults.map(({ code }) => code);
const warned = (nik: string | number, context: NikContext = {}): string[] =>
  parseNik(nik, context)
    .warnings.map(({ code }) => code)
    .filter((code) => code !== "evidence-below-text");

describe("the structure of a NIK", () => {
  test("a woman's day is not a man's", () => {
    expect(parseNik(woman, { on: "2026-11-21" })).toMatchObject({
      valid: true,
      sex: "female",
      birthDate: "1997-09-06",
      birthDateCandidates: ["1997-09-06", "2097-09-06"],
      region: { province: "62", regency: "62.05", district: "62.05.01" },
      serial: "0001",
      faults: [],
    });
    expect(parseNik(man, { on: "2026-11-21" })).toMatchObject({
      sex: "male",
      birthDate: "1997-09-06",
    });
  });

  test.each([
    ["620501460997000", "length"],
    ["62050146099700011", "length"],
    ["6205014613970001", "month"],
    ["6205014600970001", "month"],
    ["6205013102970001", "day"],
    ["6205017202970001", "day"],
    ["6205010002970001", "day"],
    ["6205014002970001", "day"],
    ["6205014609970000", "serial"],
    ["62050146X9970001", "not-digits"],
    ["O2O5O14609970001", "province"],
    ["0351710201209001", "province"],
    ["9971011708459001", "province"],
    ["", "empty"],
    ["0", "empty"],
    [0, "empty"],
    ["belum ada", "empty"],
    ["  ", "empty"],
    ["-", "empty"],
    [1.5, "not-whole"],
    ["6.20501E+15", "scientific-notation"],
    ["6,20501E+15", "scientific-notation"],
    ["6e15", "scientific-notation"],
    ["6205014609970001.0", "decimal-point"],
    [2 ** 53, "number-too-large"],
    [9_107_010_101_900_001, "number-too-large"],
    [-6_205_014_609_970_001, "not-digits"],
    [620_501_460_997_000, "length"],
  ])("%s: %s", (nik, fault) => {
    expect(codes(nik)).toEqual([fault]);
    expect(parseNik(nik).valid).toBe(false);
  });

  test("29 February exists only in leap years of either century", () => {
    expect(parseNik("6205012902000001").birthDateCandidates).toEqual(["2000-02-29"]);
    expect(parseNik("6205012902960001").birthDateCandidates).toEqual(["1996-02-29", "2096-02-29"]);
    expect(codes("6205012902970001")).toEqual(["day"]);
  });

  test("several faults are all named", () => {
    expect(codes("6205014613970000")).toEqual(["month", "serial"]);
  });

  test("what is no NIK has no serial number", () => {
    expect(parseNik("6205014613970001")).not.toHaveProperty("serial");
    expect(parseNik("62050146139700")).not.toHaveProperty("serial");
    expect(parseNik("62050146139700").birthDateCandidates).toEqual([]);
  });

  test.each([
    ["6.20501E+15", "digits are already lost; read the column as text"],
    ["6205014609970001.0", 'such as an ending ".0"; read the column as text'],
    [2 ** 53, "too large to be exact; read the column as text"],
    ["", "the NIK is empty"],
    [1.5, "not whole; read the column as text"],
    ["62050146X9970001", "the NIK has letters or marks"],
    ["620501460997000", "a NIK has 16 digits"],
    ["0351710201209001", "the first two digits are no province"],
    ["6205014613970001", "the month of birth does not exist"],
    ["6205013102970001", "for women the day plus 40"],
    ["6205014609970000", "the last digit may be lost: read the column as text"],
  ])("%s: the fault in words", (nik, words) => {
    const [fault] = parseNik(nik).faults;
    expect(said(fault?.text, english)).toContain(words);
  });

  test("what is neither text nor number is refused", () => {
    for (const nik of [null, Number.NaN, {}]) {
      expect(() => parseNik(nik as never)).toThrow(InvalidInputError);
    }
    expect(() => parseNik(woman, { on: "2026-02-30" })).toThrow("on: expected.date");
    const bad = [
      "62",
      [],
      new Set(),
      ["6205"],
      ["62.05.01.2001"],
      ["62.05", 62],
      ["Kapuas"],
      {},
      62,
    ];
    for (const regionCodes of bad) {
      expect(() => parseNik(woman, { regionCodes } as never)).toThrow("regionCodes");
    }
  });
});

describe("what the law lets differ is a warning", () => {
  test.each<[string | number, NikContext, string[]]>([
    ["6205 0146 0997 0001", {}, ["nik-separators"]],
    ["'6205014609970001", {}, ["nik-separators"]],
    ["62.05.01.460997.0001", {}, ["nik-separators"]],
    ['="6205014609970001"', {}, ["nik-separators"]],
    ["62O5OI46O997OOOl", {}, ["nik-letters-read-as-digits"]],
    ["62O5-0146-0997-0001", {}, ["nik-separators", "nik-letters-read-as-digits"]],
    [woman, { birthDate: "1997-09-06" }, []],
    [woman, { birthDate: "1997-09-07" }, ["nik-birth-date-differs"]],
    [woman, { sex: "male" }, ["nik-sex-differs"]],
    [woman, { sex: "female" }, []],
    [man, { sex: "male" }, []],
    [man, { sex: "female" }, ["nik-sex-differs"]],
    [woman, { regionCodes: ["62.05.01"] }, []],
    [woman, { regionCodes: ["62.05"] }, []],
    [woman, { regionCodes: ["62.05", "62.05.02"] }, ["nik-region-unknown"]],
    [woman, { regionCodes: new Set(["11"]) }, ["nik-region-unknown"]],
    [6_205_014_609_970_001, {}, ["nik-as-number"]],
  ])("%s with %j: %j", (nik, context, expected) => {
    expect(parseNik(nik, context).valid).toBe(true);
    expect(warned(nik, context)).toEqual(expected);
  });

  test("a birth date that is given settles the century, even the earlier one", () => {
    const nik = "6205010101100001";
    expect(parseNik(nik, { birthDate: "1910-01-01" }).birthDate).toBe("1910-01-01");
    expect(parseNik(nik, { on: "2026-01-01" }).birthDate).toBe("2010-01-01");
    expect(parseNik(nik, { on: "2009-12-31" }).birthDate).toBe("1910-01-01");
    expect(parseNik(nik).birthDate).toBeUndefined();
  });

  test("the reading of the century can be left open", () => {
    const nik = "6205010101100001";
    const ask = { readings: { "identity.nik-century": "ask" } } as const;
    expect(parseNik(nik, { on: "2026-01-01" }, ask).birthDate).toBeUndefined();
    const later = parseNik(nik, { on: "2026-01-01" });
    expect(later.readings.map(({ option }) => option)).toEqual(["later"]);
    expect(parseNik(woman, { on: "2026-01-01" }).readings).toEqual([]);
  });

  test("a day before every possible year leaves the century open, with a warning", () => {
    const nik = parseNik(woman, { on: "1990-01-01" });
    expect(nik.birthDateCandidates).toHaveLength(2);
    expect(nik.birthDate).toBeUndefined();
    expect(warned(woman, { on: "1990-01-01" })).toEqual(["nik-century-open"]);
    expect(warned(woman, { on: "1990-01-01", birthDate: "1997-09-06" })).toEqual([]);
    expect(warned(woman, { on: "2026-01-01" })).toEqual([]);
  });

  test("every district of the country is known, and no other", async () => {
    const districts = await getDistricts({ transform: true });
    const regionCodes = new Set(districts.map(({ code }) => code));
    expect(regionCodes.size).toBeGreaterThan(7_000);
    for (const code of regionCodes) {
      const nik = parseNik(`${code.replaceAll(".", "")}4609970001`, { regionCodes });
      expect(nik.region?.district).toBe(code);
      expect(nik.warnings.some((warning) => warning.code === "nik-region-unknown")).toBe(false);
    }
    expect(warned("9599994609970001", { regionCodes })).toEqual(["nik-region-unknown"]);
  });
});

describe("a NIK is not given away", () => {
  test("masked, only the regency and the last two digits stay", () => {
    expect(maskNik(woman)).toBe("6205**********01");
    expect(maskNik("6205 0146 0997 0001")).toBe("6205**********01");
    expect(maskNik("Siti")).toBe("**********");
    expect(maskNik(123)).toBe("**********");
    expect(maskNik(6_205_014_609_970_001)).toBe("6205**********01");
    expect(maskNik({ toString: () => woman } as never)).toBe("**********");
  });

  test("of twelve digits the ends are shown, of fewer and of long texts nothing", () => {
    expect(maskNik("620501460997")).toBe("6205**********97");
    expect(maskNik("62050146099")).toBe("**********");
    const longest = `${woman}${".".repeat(84)}`;
    expect(maskNik(longest)).toBe("6205**********01");
    expect(maskNik(`  ${longest}  `)).toBe("6205**********01");
    expect(maskNik(`${longest}.`)).toBe("**********");
    expect(parseNik(longest).valid).toBe(true);
    expect(codes(`${longest}.`)).toEqual(["not-digits"]);
  });

  test.each([woman, man, "6205014613970001", "620501460997000", "6205 0146 0997 0001"])(
    "%s stands in no result and no explanation",
    (nik) => {
      const result = parseNik(nik, { on: "2026-11-21", regionCodes: ["11"] });
      const bare = nik.replace(/\D/g, "");
      expect(JSON.stringify(result)).not.toContain(bare);
      for (const locale of [indonesian, english]) {
        const text = explain(result, { locale, format: "text" });
        expect(text.replace(/\D/g, "")).not.toContain(bare);
        expect(text).not.toContain("1997-09-06");
        expect(text).not.toContain("6 September");
      }
    },
  );
});
