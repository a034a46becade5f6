import { expect, test } from "vitest";
import { parseNik, type Nik, type NikContext } from "jamsosnaker";

const structure = "identity.nik.structure@2015-07-01";
const permanence = "identity.nik.permanence@2015-07-01";
const woman = "6205014609970001";
const bornIn97 = ["1997-09-06", "2097-09-06"];
const region = { province: "62", regency: "62.05", district: "62.05.01" };
const masked = "6205**********01";
const hidden = "**********";

/** What is told of a NIK itself, and the warnings that are its own. */
function told(nik: string | number, context: NikContext = {}): Partial<Nik> {
  const { rules, provisions, readings, warnings, faults, ...rest } = parseNik(nik, context);
  expect(rules).toEqual([structure, permanence]);
  expect(provisions.map(({ key }) => key)).toEqual([structure, permanence]);
  const [official, ...own] = warnings;
  expect(official).toEqual({
    code: "evidence-below-text",
    severity: "doubt",
    values: { evidence: "official" },
    provisions: [structure, permanence],
  });
  return {
    ...rest,
    ...(faults.length > 0 && { faults }),
    ...(readings.length > 0 && { readings }),
    ...(own.length > 0 && { warnings: own }),
  };
}

const sound = {
  kind: "nik",
  valid: true,
  masked,
  region,
  sex: "female",
  birthDateCandidates: bornIn97,
  serial: "0001",
};
const none = { kind: "nik", valid: false, masked: hidden, birthDateCandidates: [] };

test("a sound NIK tells all that stands in it", () => {
  expect(told(woman)).toEqual(sound);
  expect(told(woman, { on: "1997-09-06" })).toEqual({ ...sound, birthDate: "1997-09-06" });
  expect(told(woman, { birthDate: "2097-09-06" })).toEqual({ ...sound, birthDate: "2097-09-06" });
  expect(told("6205010609970001")).toEqual({ ...sound, sex: "male" });
  expect(told("6205010101100001", { on: "2010-01-01" })).toEqual({
    ...sound,
    sex: "male",
    birthDateCandidates: ["1910-01-01", "2010-01-01"],
    birthDate: "2010-01-01",
    readings: [{ id: "identity.nik-century", option: "later" }],
  });
});

test("blanks around a NIK are no signs within it", () => {
  for (const nik of [` ${woman}`, `${woman} `, `\t${woman}\n`]) expect(told(nik)).toEqual(sound);
});

test("all differences are warned of, each once, the mend of the digits first", () => {
  const differing: NikContext = {
    on: "1990-01-01",
    birthDate: "1997-09-07",
    sex: "male",
    regionCodes: ["62.05.02"],
  };
  expect(told("62O5 0146 0997 0001", differing)).toEqual({
    ...sound,
    warnings: [
      { code: "nik-separators", severity: "check" },
      { code: "nik-letters-read-as-digits", severity: "check" },
      { code: "nik-birth-date-differs", severity: "check" },
      { code: "nik-sex-differs", severity: "check" },
      { code: "nik-region-unknown", severity: "check", values: { code: "62.05.01" } },
      { code: "nik-century-open", severity: "check" },
    ],
  });
});

test.each([
  ["a province", ["11"], "62"],
  ["a regency", ["62", "62.06"], "62.05"],
  ["a district", ["62", "62.05", "62.05.02"], "62.05.01"],
  ["a regency, where no districts are listed", ["62.06.01", "62.06"], "62.05"],
])("%s that is not in the list is named", (_, regionCodes, code) => {
  expect(told(woman, { regionCodes }).warnings).toEqual([
    { code: "nik-region-unknown", severity: "check", values: { code } },
  ]);
});

const differingFromAll: NikContext = {
  on: "2026-11-21",
  birthDate: "1980-01-01",
  sex: "male",
  regionCodes: ["11"],
};

const month = {
  ...none,
  masked,
  region,
  faults: [{ code: "month", text: { key: "nik.nik-fault-text-8" } }],
};
const length = { code: "length", text: { key: "nik.nik-fault-text-7", values: { digits: 16 } } };

test("what is no NIK is compared with nothing, and a part that cannot be is not told", () => {
  expect(told("6205014613970001", differingFromAll)).toEqual(month);
  expect(told(6_205_014_613_970_001, differingFromAll)).toEqual(month);
  expect(told("620501460997001", differingFromAll)).toEqual({ ...none, masked, faults: [length] });
});

test("a NIK whose serial number alone cannot be still tells birth, sex and region", () => {
  expect(told("6205014609970000", differingFromAll)).toEqual({
    ...none,
    masked: "6205**********00",
    region,
    sex: "female",
    birthDateCandidates: bornIn97,
    birthDate: "1997-09-06",
    faults: [
      {
        code: "serial",
        text: {
          key: "nik.nik-fault-text-10",
          values: { readAsText: { key: "nik.read-as-text" } },
        },
      },
    ],
  });
});

test("of digits read from letters the digits are shown at the ends", () => {
  expect(told("62O501460997OOOl").masked).toBe(masked);
  expect(told("62O501460997OOO").masked).toBe(hidden);
});

test.each([
  ["1101014609970001", []],
  ["1001014609970001", ["province"]],
  ["9601014609970001", []],
  ["9701014609970001", ["province"]],
  ["1".repeat(101), ["length"]],
  [` ${"1".repeat(101)}`, ["not-digits"]],
  ["  6.2E+15  ", ["scientific-notation"]],
  [1, ["length"]],
  [-1, ["not-digits"]],
])("%s: %j", (nik, faults) => {
  expect(parseNik(nik).faults.map(({ code }) => code)).toEqual(faults);
});

test("a list of regions is judged as it stands at each NIK", () => {
  const codes = ["62.05.01"];
  expect(told(woman, { regionCodes: codes })).toEqual(sound);
  codes.push("Kapuas");
  expect(() => told(woman, { regionCodes: codes })).toThrow("regionCodes");
});

test("a set of regions that is refused once is refused again", () => {
  const regionCodes = new Set(["Kapuas"]);
  for (const nik of [woman, woman]) expect(() => told(nik, { regionCodes })).toThrow("regionCodes");
});
