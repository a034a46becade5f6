import { describe, expect, test } from "vitest";
import { faultsIn } from "../../.ci/law-numbers/faults-in.js";
import { numbersOf } from "../../.ci/law-numbers/find.js";
import { faults } from "../../.ci/law-numbers/prove.js";

const numbersIn = (source: string): string[] =>
  numbersOf("src/made-up.ts", source).map(({ number }) => number);

describe("values of the law outside src/law", () => {
  test("none stands there without a reason, and no reason without its number", () => {
    expect(faults()).toEqual([]);
  }, 60_000);

  test.each([
    ["const rate = 0.0024;", ["0.0024"]],
    ['const rate = "0.24";', ["0.24"]],
    ["const benefit = 42_000_000;", ["42000000"]],
    ["const benefit = 42_000_000n;", ["42000000n"]],
    ['const text = "Rp42.000.000";', ["42.000.000"]],
    ['const text = "Rp16,800 a month";', ["16,800"]],
    ['const text = "59 tahun";', ["59"]],
    ["const months = 24;", ["24"]],
    ["const text = `paling sedikit ${paid} dari 24 bulan`;", ["24"]],
    ['const from = "2025-02-07";', ["2025-02-07"]],
    ["const march = `${year}-03`;", ["03"]],
    ['const month = "2020-08";', ["2020-08"]],
    ['const text = "since 25 April 2024";', ["25", "2024"]],
    ["if (children.length > 2) refuse();", ["2"]],
    ["const half = rate / 2;", ["2"]],
    ["const tenth = balance / 10;", ["10"]],
    ["const left = basis * 0.01;", ["0.01"]],
    ["const years = months / 12;", ["12"]],
    ["const late = addDays(day, 90);", ["90"]],
    ['const text = "the first two months, at half the rate";', ["two", "half"]],
    ['const text = "tiga bulan, lima puluh persen";', ["tiga", "lima", "puluh"]],
    ['const text = "Pasal 19 ayat (3), 25 hari";', ["25"]],
    ['const text = "Pasal 19, 25 days";', ["25"]],
    ['const text = "PP 44/2015: 3 bulan";', ["3"]],
    ['const text = "90-days-of-membership";', ["90"]],
    ["const nik = /^\\d{16}$/;", ["16"]],
    ['type Age = "59" | 60;', ["59", "60"]],
    ['const reason = { key: "pp-50-2025.no-such-words" };', ["50", "2025"]],
    ['described(schema, "Input", "24 months", { months: 12 });', ["24"]],
  ])("%s is found", (source, numbers) => {
    expect(numbersIn(source)).toEqual(numbers);
  });

  test.each([
    'import { share } from "./reliefs/pp-49-2020.js";',
    "for (let at = 0; at < list.length; at += 1) add(list[at + 1] ?? match[3]);",
    "const share = percent / 100;",
    "const year = text.slice(0, 4);",
    'const cites = { regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" };',
    'const text = "Pasal 19 ayat (3) sampai (5), Pasal 3A, Pasal 21, 23, 24 and UU 3/2024";',
    'const text = "Pasal 54 dan 55 PP 44/2015 tidak menyebutnya";',
    'const text = "Pasal 8 (2a) and (2b), Lampiran III I.b.2";',
    'const day = choose(jkmThreeMonthCount) === "90-days";',
    'const field = "contributionMonthsInLast24";',
    'const text = "a Float64Array; chosen from P3KE";',
    "// After 15 days 2 % is owed.",
    'const reason = { key: "pp-50-2025.public-money" };',
    'warn(trace, assumed("age-23-not-checked"));',
  ])("%s holds none", (source) => {
    expect(numbersIn(source)).toEqual([]);
  });

  test.each([
    ["const width = 3;", "src/made-up.ts:1: 3 may be a value of the law"],
    ["const width = 3; // not law:", "src/made-up.ts:1: 3 may be a value of the law"],
    ["const width = 3; // wide", "src/made-up.ts:1: 3 may be a value of the law"],
    ["// not law: wide\n\nconst width = 3;", "src/made-up.ts:3: 3 may be a value of the law"],
    ["const width = 1; // not law: wide", "src/made-up.ts:1: a reason, but no number"],
    ["const width = 3;\n// not law: wide", "src/made-up.ts:1: 3 may be a value of the law"],
  ])("%j fails", (source, fault) => {
    expect(faultsIn("src/made-up.ts", source).join()).toContain(fault);
  });

  test.each([
    "const widths = [3, 4]; // not law: widths of columns",
    "// not law: wide\nconst width = 3;",
  ])("%j has its reason", (source) => {
    expect(faultsIn("src/made-up.ts", source)).toEqual([]);
  });
});
