import { expect, test } from "vitest";
import { cleanRoster } from "../../../src/index.js";

const on = "2026-11-01";
const nik = "6205011204859001";
const other = "6205011204859002";

test.each(["Status Pekerjaan", "Bidang Pekerjaan", "Jabatan"])(
  "a number under %s is of another list than that of identity cards",
  (heading) => {
    const { rows, questions } = cleanRoster([{ NIK: nik, [heading]: 5 }], { on });
    expect(rows[0]?.occupation).toBe("5");
    expect(questions.map(({ code }) => code)).toEqual(["occupation-unknown"]);
    const words = cleanRoster([{ NIK: nik, [heading]: "Petani" }], { on });
    expect([words.rows[0]?.occupation, words.questions]).toEqual(["Petani", []]);
  },
);

test("only the column of the occupation says of which list its numbers are", () => {
  const read = (row: Readonly<Record<string, unknown>>): unknown =>
    cleanRoster([{ NIK: nik, ...row }], { on }).rows[0]?.occupation;
  expect(read({ Jabatan: 5, Desa: "Lemo" })).toBe("5");
  expect(read({ Pekerjaan: 9, "Status BPJS": "ya" })).toBe("Petani/Pekebun");
});

test("a number with a fraction is of no list", () => {
  for (const given of [11.5, "11.5"]) {
    expect(cleanRoster([{ NIK: nik, Pekerjaan: given }], { on }).rows[0]?.occupation).toBe("11.5");
  }
});

test.each(["petani", "TNI", "Gubernur"])(
  "%s has one place, within or outside: nothing is asked",
  (word) => {
    const { rows, questions } = cleanRoster([{ NIK: nik, Pekerjaan: word }], { on });
    expect([rows[0]?.occupation, questions]).toEqual([word, []]);
  },
);

test("a number under Pekerjaan is of identity cards", () => {
  expect(cleanRoster([{ NIK: nik, Pekerjaan: "05" }], { on }).rows[0]?.occupation).toBe(
    "Pegawai Negeri Sipil (PNS)",
  );
});

test("a doubted occupation is asked of each person, with what it names", () => {
  const rows = [nik, other].map((NIK) => ({ NIK, Pekerjaan: "petani ?" }));
  const { questions } = cleanRoster(rows, { on });
  expect(questions.map(({ code, options }) => [code, options])).toEqual([
    ["occupation-unknown", ["petani"]],
    ["occupation-unknown", ["petani"]],
  ]);
  const answers = [{ key: questions[0]?.key ?? "", value: "pedagang" }];
  const answered = cleanRoster(rows, { on, answers });
  expect(answered.rows[0]?.occupation).toBe("pedagang");
  expect(answered.questions.map(({ row }) => row)).toEqual([3]);
});
