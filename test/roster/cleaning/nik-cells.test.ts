import { describe, expect, test } from "vitest";
import { cleanRoster, parseNik } from "../../../src/index.js";

const nik = "6205011204859001";
const on = "2026-11-01";

/** The NIK of each row, and the codes of what is asked of it. */
function read(...rows: readonly Readonly<Record<string, unknown>>[]): {
  niks: (string | number | undefined)[];
  asked: string[];
} {
  const cleaned = cleanRoster(
    rows.map((row, at) => ({ Nama: `Amat ${"ABC"[at] ?? ""}`, ...row })),
    { on },
  );
  const asked = cleaned.questions.filter(({ field }) => field === "nik");
  return {
    niks: cleaned.rows.map((row) => row.nik),
    asked: asked.map(({ row, code }) => `${row} ${code}`),
  };
}

describe("a NIK with other signs about it is read", () => {
  test.each([
    `NIK. ${nik}`,
    `NIK : ${nik}`,
    `No. ${nik}`,
    `e-KTP ${nik}`,
    `${nik} (KTP)`,
    `\u202d${nik}\u202c`,
    `${nik}\u200f`,
    "6205‑0112‑0485‑9001",
    "6205–0112–0485–9001",
    `#${nik}`,
    `KTP ${nik}`,
  ])("%s", (NIK) => {
    expect(read({ NIK })).toEqual({ niks: [nik], asked: [] });
  });
});

describe("a NIK that looks whole and is not", () => {
  test.each([
    ["6.205011204859000E+15", "nik-digits-lost"],
    [6_205_011_204_859_000, "nik-digits-lost"],
    ["6205011204859000.0", "nik-digits-lost"],
    ["6.2E+1", "nik-digits-lost"],
    ["6.20501120485900E+14", "nik-digits-lost"],
    ["6.205011204859001'E+15", "nik-not-digits"],
    ["6.205.011.204.859.000,00", "nik-digits-lost"],
    ["1111111111111111", "nik-missing"],
    [1_111_111_111_111_111, "nik-missing"],
  ])("%s is asked", (NIK, code) => {
    expect(read({ NIK })).toEqual({ niks: [undefined], asked: [`2 ${code}`] });
  });

  test("a list whose numbers end in other digits too keeps its zeros", () => {
    expect(read({ NIK: 6_205_011_204_859_010 }, { NIK: 6_205_011_204_859_001 })).toEqual({
      niks: ["6205011204859010", nik],
      asked: [],
    });
    expect(read({ NIK: 6_205_011_204_859_010 }, { NIK: nik }).asked).toEqual(["2 nik-digits-lost"]);
  });

  test.each([
    [{ "No KK": "6205010101080001", NIK: "6205010101080001" }, ["2 nik-of-family-card"]],
    [
      { "Nomor Kartu Keluarga": "'6205 0101 0108 0001", NIK: "6205010101080001" },
      ["2 nik-of-family-card"],
    ],
    [{ NKK: "6205010101080001", NIK: nik }, []],
    [{ "No. HP": nik, NIK: nik }, []],
    [{ "No KK": true, NIK: nik }, []],
    [{ "No KK": "12", NIK: nik }, []],
  ])("%j: that of the family card is asked", (row, asked) => {
    expect(read(row).asked).toEqual(asked);
  });

  test.each([`KK ${nik}`, `${nik} (No KK)`, `${nik} / 6205011204859002`, `SIM ${nik}`])(
    "%s is asked",
    (NIK) => {
      expect(read({ NIK }).niks).toEqual([undefined]);
    },
  );
});

test("a NIK that was written as text keeps a 0 at its end", () => {
  expect(read({ NIK: "6205 0112 0485 9010" })).toEqual({ niks: ["6205011204859010"], asked: [] });
});

test("a NIK in opening quotes is read, and what is shown of one are its digits", () => {
  for (const text of [`‘${nik}’`, `“${nik}”`, `\`${nik}`]) expect(parseNik(text).valid).toBe(true);
  expect(parseNik("62O5011204859OOl")).toMatchObject({ valid: true, masked: "6205**********01" });
});
