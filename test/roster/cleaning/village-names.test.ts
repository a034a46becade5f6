import { describe, expect, test } from "vitest";
import { cleanRoster, type RosterRow } from "../../../src/index.js";

const villages = [
  { code: "62.05.05.2011", name: "Lemo I" },
  { code: "62.05.05.2012", name: "Lemo II" },
  { code: "62.05.07.2004", name: "Kampung Baru" },
  { code: "62.05.07.1005", name: "Baru" },
  { code: "62.05.07.2006", name: "Suka Maju Dua" },
  { code: "11.01.01.2002", name: "Gampong Blang" },
  { code: "15.08.01.2003", name: "Tanjung Agung" },
] as const;

interface Read {
  readonly row: RosterRow | undefined;
  readonly asked: readonly (readonly [string, readonly unknown[] | undefined])[];
  readonly rules: readonly string[];
}

function read(Desa: string, known: typeof villages | undefined): Read {
  const context = { on: "2026-11-01", ...(known && { villages: known }) };
  const { rows, questions, changes } = cleanRoster([{ NIK: "6205011204859001", Desa }], context);
  return {
    row: rows[0],
    asked: questions.map(({ code, options }) => [code, options]),
    rules: changes.filter(({ field }) => field === "village").map(({ rule }) => rule),
  };
}

describe("with the villages known", () => {
  test.each([
    ["Kp. Baru", "62.05.07.2004"],
    ["KAMP. BARU", "62.05.07.2004"],
    ["Kel. Baru", "62.05.07.1005"],
    ["Baru", "62.05.07.1005"],
    ["Suka Maju II", "62.05.07.2006"],
    ["Sukamaju 2", "62.05.07.2006"],
    ["Lemo Satu", "62.05.05.2011"],
    ["Gp. Blang", "11.01.01.2002"],
    ["Dusun Tanjung Agung", "15.08.01.2003"],
    ["62-05-05-2012", "62.05.05.2012"],
    ["62.05.05.2011 - Lemo I", "62.05.05.2011"],
    ["Lemo I (6205052011)", "62.05.05.2011"],
  ])("%s is %s", (name, code) => {
    expect(read(name, villages)).toMatchObject({ row: { village: code }, asked: [] });
  });

  test.each([
    ["Lemo", "village-spelling", ["62.05.05.2011", "62.05.05.2012"]],
    ["Lemo III", "village-spelling", ["62.05.05.2011", "62.05.05.2012"]],
    ["Lemo I?", "village-spelling", ["62.05.05.2011"]],
    ["Dusun Suka Maju Dua", "village-spelling", ["62.05.07.2006"]],
    ["62.05.05.2011 - Lemo II", "village-against-code", ["62.05.05.2011", "62.05.05.2012"]],
    ["Lemo I / Lemo II", "village-unknown", undefined],
  ])("%s is asked", (name, code, options) => {
    const { row, asked } = read(name, villages);
    expect(row).not.toHaveProperty("village");
    expect(asked).toEqual([[code, options]]);
  });
});

describe("without a list of villages", () => {
  test.each([
    ["Kp. Baru", "Kampung Baru"],
    ["Desa Kampung Baru", "Kampung Baru"],
    ["Ds. BARU", "Baru"],
    ["Nag. Koto Tangah", "Koto Tangah"],
    ["Negeri Lama", "Negeri Lama"],
    ["62.05.05.2011 - Lemo I", "62.05.05.2011"],
    ["62/05/05/2011", "62.05.05.2011"],
  ])("%s becomes %s", (name, village) => {
    expect(read(name, undefined)).toMatchObject({ row: { village }, asked: [] });
  });

  test("a code that stands with a name is another way of writing it", () => {
    expect(read("62.05.05.2011 - Lemo I", undefined).rules).toEqual(["code-form"]);
  });

  test.each([
    ["s.d.a.", "village-unknown", undefined],
    ["idem", "village-unknown", undefined],
    ['"', "village-unknown", undefined],
    ["Lemo I / Lemo II", "village-unknown", undefined],
    ["Lemo I?", "village-spelling", ["Lemo I"]],
    ["62.05.05.11", "village-code-unknown", undefined],
  ])("%s is no village: %s", (name, code, options) => {
    const { row, asked } = read(name, undefined);
    expect(row).not.toHaveProperty("village");
    expect(asked).toEqual([[code, options]]);
  });
});
