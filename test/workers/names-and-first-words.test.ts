import { expect, test } from "vitest";
import { findWorkerCategory, workerCategories } from "../../src/index.js";
import { headCategory } from "../../src/workers/occupation-heads.js";
import { namesOf } from "../../src/workers/find-worker-category.js";
import { underReading } from "../../src/workers/under-reading.js";

test.each([
  ["mandor", ["tukang-mandiri", "karyawan-perusahaan"]],
  ["BHL", ["karyawan-perusahaan", "buruh-tani", "pekebun-sawit"]],
  ["perawat", ["pegawai-non-asn", "profesional-mandiri", "karyawan-perusahaan"]],
  ["honorer SD", ["pegawai-non-asn", "guru-honorer"]],
  ["tenaga honorer non ASN", ["pegawai-non-asn", "guru-honorer"]],
  ["guru PNS", []],
  ["pegawai non", []],
  ["guru bukan", []],
  ["non", []],
  ["...", []],
])("%s is searched for: %j", (text, ids) => {
  expect(findWorkerCategory(text).map(({ id }) => id)).toEqual(ids);
});

test("the names of a category are its id and aliases, as spellings of them meet", () => {
  const made = { id: "made-up", aliases: ["Tukang Es", "P.N.S."] };
  const names = ["made up", "tukang es", "pns"];
  expect(namesOf(made as never)).toEqual(names);
  expect(namesOf(made as never)).toEqual(names);
});

test.each([
  ["pemilik warung kopi", "umkm"],
  ["pemilik warung PT", undefined],
  ["pengasuh anak balita", "pekerja-rumah-tangga"],
  ["pengasuh anak kontrak", undefined],
  ["kepala dusun dua", "perangkat-desa"],
  ["guru honorer SD", "guru-honorer"],
  ["guru honorer yayasan", undefined],
  ["petani plasma sawit", "pekebun-sawit"],
  ["tukang las di bengkel", undefined],
  ["buruh pabrik", "karyawan-perusahaan"],
  ["petani/nelayan", undefined],
  ["tukang batu dan kayu rumah", undefined],
])("the first words of %s place it: %s", (occupation, id) => {
  expect(headCategory(occupation)).toBe(id);
});

test("a category whose segment is that of the answer stays as it is", () => {
  const open = workerCategories.filter(({ reading }) => reading !== undefined);
  expect(open.length).toBeGreaterThan(5);
  for (const category of open) {
    const { id, reading, segment } = category;
    expect(underReading(category, { [reading ?? ""]: segment }), id).toBe(category);
    expect(underReading(category, {}), id).toBe(category);
    const other = segment === "wage-earner" ? "non-wage-earner" : "wage-earner";
    expect(underReading(category, { [reading ?? ""]: other }).segment, id).toBe(other);
  }
});
