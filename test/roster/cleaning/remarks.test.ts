import { describe, expect, test } from "vitest";
import { cleanRoster, type RosterRow } from "../../../src/index.js";

const nik = "6205011204859001";
const on = "2026-11-01";

/** What a row tells besides the NIK, and the fields that are asked. */
function told(row: Readonly<Record<string, unknown>>): {
  row: Partial<RosterRow>;
  asked: string[];
} {
  const { rows, questions } = cleanRoster([{ NIK: nik, ...row }], { on });
  const [{ alive, moved, inSeparateScheme } = {}] = rows;
  return {
    row: JSON.parse(JSON.stringify({ alive, moved, inSeparateScheme })) as Partial<RosterRow>,
    asked: questions.map(({ field, code }) => `${field} ${code}`),
  };
}

describe("remarks", () => {
  test.each([
    ["meningal", "alive"],
    ["Mninggal dunia", "alive"],
    ["MENINGGAL?", "alive"],
    ["M.D.", "alive"],
    ["berpulang", "alive"],
    ["pndah ke Kapuas", "moved"],
    ["pindah ?", "moved"],
    ["merantau", "moved"],
    ["pindah ke RT 3", "moved"],
    ["tdk berdomisili", "moved"],
    ["bukan warga desa", "moved"],
    ["tidak ditemukan", "moved"],
    ["Mutasi", "moved"],
    ["lulus PPPK", "inSeparateScheme"],
    ["suami PNS", "inSeparateScheme"],
    ["sudah jadi TNI", "inSeparateScheme"],
  ])("%s is asked", (KET, field) => {
    expect(told({ KET })).toEqual({ row: {}, asked: [`${field} note-unclear`] });
  });

  test.each([
    "tinggal bersama anak",
    "peninggalan orang tua",
    "non PNS",
    "Bpk. RT",
    "pandai",
    "KK hilang",
  ])("%s tells nothing of the kind", (KET) => {
    expect(told({ KET })).toEqual({ row: {}, asked: [] });
  });

  test("what only sounds like a death is not asked where the list says who lives", () => {
    expect(told({ alive: "ya", KET: "suami meninggal" })).toEqual({
      row: { alive: true },
      asked: [],
    });
  });

  test("a doubted remark about people without a NIK is asked of each name", () => {
    const rows = ["Amat", "Budi"].map((Nama) => ({ Nama, KET: "meninggal?" }));
    const keys = cleanRoster(rows, { on })
      .questions.filter(({ field }) => field === "alive")
      .map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  test("an answer to a doubted remark is of one person alone", () => {
    const rows = [
      { NIK: nik, KET: "meninggal?" },
      { NIK: "6205011204859002", KET: "meninggal?" },
      { NIK: "6205011204859003", KET: "suami meninggal" },
      { NIK: "6205011204859004", KET: "suami meninggal" },
    ];
    const keys = cleanRoster(rows, { on }).questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe(keys[3]);
  });
});

describe("beside a name", () => {
  test.each([
    ["Alm. Amat", { alive: false }],
    ["ALMH. AMINAH", { alive: false }],
    ["Amat (alm)", { alive: false }],
    ["Amat (Meninggal Dunia)", { alive: false }],
    ["Amat (pindah ke Kapuas)", { moved: true }],
  ])("%s", (Nama, row) => {
    expect(told({ Nama })).toEqual({ row, asked: [] });
  });

  test.each([
    ["Amat, alm", "alive"],
    ["Aminah (istri alm. Amat)", "alive"],
    ["Amat bin Said (alm)", "alive"],
    ["Aminah (suami meninggal)", "alive"],
    ["Amat menggantikan Said (meninggal)", "alive"],
    ["Alm. Amat (suami Aminah)", "alive"],
    ["Aminah istri Amat (pindah)", "moved"],
    ["Amat (PNS)", "inSeparateScheme"],
  ])("%s is asked", (Nama, field) => {
    expect(told({ Nama })).toEqual({ row: {}, asked: [`${field} note-unclear`] });
  });

  test.each(["Amat bin Alm. Said", "Almira", "Salma", "Amat (L)", "Amat als. Udin"])(
    "%s tells nothing",
    (Nama) => {
      expect(told({ Nama })).toEqual({ row: {}, asked: [] });
    },
  );

  test.each([
    ["alive", { Nama: "Alm. Amat", KET: "meninggal" }],
    ["moved", { Nama: "Amat (pindah)", KET: "pindah" }],
  ])("what is told twice is listed once: %s", (told, row) => {
    const { changes } = cleanRoster([{ NIK: nik, ...row }], { on });
    expect(changes.filter(({ field }) => field === told)).toEqual([
      { row: 2, field: told, from: row.KET, to: told === "moved", rule: "note-word" },
    ]);
  });
});

describe("the basic status that OpenSID numbers", () => {
  test.each([
    ["1", {}],
    [1, {}],
    ["HIDUP", {}],
    ["2", { alive: false }],
    ["2,0", { alive: false }],
    [3, { moved: true }],
  ])("%s", (status_dasar, row) => {
    expect(told({ status_dasar })).toEqual({ row, asked: [] });
    expect(told({ "Kode Status Dasar": status_dasar })).toEqual({ row, asked: [] });
  });

  test.each([
    [4, "4 (hilang)"],
    ["6", "6 (pergi)"],
    ["9", "9 (tidak valid)"],
    ["7", "7"],
    ["PERGI", "PERGI"],
  ])("%s is asked", (status_dasar, given) => {
    const { rows, questions } = cleanRoster([{ NIK: nik, status_dasar }], { on });
    expect(rows[0]).toMatchObject({ other: { status_dasar } });
    expect(questions).toMatchObject([{ field: "moved", code: "note-unclear", given }]);
  });

  test("a number in another column of remarks tells nothing", () => {
    expect(told({ Keterangan: "2" })).toEqual({ row: {}, asked: [] });
  });
});

test("a list may have several columns of remarks, and each is read", () => {
  const row = { NIK: nik, status_dasar: "HIDUP", Keterangan: "pindah", Catatan: "meninggal" };
  const { rows, warnings } = cleanRoster([row], { on });
  expect(rows[0]).toMatchObject({ alive: false, moved: true });
  expect(rows[0]?.other).toEqual({
    status_dasar: "HIDUP",
    Keterangan: "pindah",
    Catatan: "meninggal",
  });
  expect(warnings.map(({ code }) => code)).not.toContain("list-column-twice");
});
