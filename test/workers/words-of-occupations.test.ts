import { describe, expect, test } from "vitest";
import { findBusinessKind, findWorkerCategory, InvalidInputError } from "../../src/index.js";
import { readings } from "../../src/law/readings.js";
import { headCategory } from "../../src/workers/occupation-heads.js";
import { hintedCategories } from "../../src/workers/hinted-categories.js";
import { occupationMeaning } from "../../src/workers/occupation-meaning.js";
import { outsideMatch } from "../../src/workers/outside-match.js";
import { workerCategories } from "../../src/workers/categories.js";

const ids = (text: string): string[] => findWorkerCategory(text).map(({ id }) => id);

describe("the search for a category", () => {
  test.each([
    ["honorer", ["pegawai-non-asn", "guru-honorer"]],
    ["perangkat desa", ["perangkat-desa"]],
    ["PNS", []],
    ["guru PNS", []],
    ["mantan nelayan", ["nelayan"]],
    ["non ASN", ["pegawai-non-asn"]],
    ["pegawai non ASN", ["pegawai-non-asn"]],
    ["...", []],
  ])("%s: %j", (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  test("a word that is denied is not that of a name without the denial", () => {
    expect(ids("non petani")).not.toContain("petani");
    expect(ids("bukan nelayan")).not.toContain("nelayan");
    expect(ids("non")).toEqual([]);
  });
});

describe("the first words of an occupation", () => {
  test.each([
    ["petani", "petani"],
    ["petani karet", "pekebun"],
    ["petani karet di kebun", "pekebun"],
    ["petani karet di kebun rakyat", undefined],
    ["petani kelapa sawit rakyat", "pekebun-sawit"],
    ["petani/pekebun", undefined],
    ["petani, nelayan", undefined],
    ["petani; nelayan", undefined],
    ["petani & nelayan", undefined],
    ["petani+nelayan", undefined],
    ["petani PT", undefined],
    ["karyawan PT", "karyawan-perusahaan"],
    ["karyawan dinas", undefined],
    ["karyawan BUMN", "karyawan-perusahaan"],
    ["di ladang petani", undefined],
    ["", undefined],
  ])("%s: %s", (text, id) => {
    expect(headCategory(text)).toBe(id);
  });
});

describe("what a word only hints at", () => {
  test.each([
    ["petani di ladang", ["petani"]],
    ["bekas nelayan", ["nelayan"]],
    ["bukan petani di ladang", []],
    ["petani non tetap", []],
    ["penjaga rumah", []],
  ])("%s: %j", (text, hinted) => {
    expect(hintedCategories(text).map(({ id }) => id)).toEqual(hinted);
  });
});

describe("what a word may mean", () => {
  test.each([
    ["petani", { kind: "placed", categories: ["petani"] }],
    ["Petani/Pekebun", { kind: "placed", categories: ["petani", "pekebun"] }],
    ["Pelajar/Mahasiswa", { kind: "not-work", categories: [] }],
    ["PNS", { kind: "outside", categories: [] }],
    ["PPPK paruh waktu", { kind: "perhaps-outside", categories: [] }],
    ["sopir bupati", { kind: "perhaps-outside", categories: [] }],
    ["astronaut", { kind: "unknown", categories: [] }],
    ["honorer", { kind: "several", categories: ["pegawai-non-asn", "guru-honorer"] }],
  ])("%s", (text, meaning) => {
    const { question, ...found } = occupationMeaning(text);
    expect(found).toStrictEqual(meaning);
    expect(question !== undefined).toBe(meaning.kind === "several");
  });
});

describe("a group outside", () => {
  test.each([
    ["PNS", true],
    ["pegawai negeri sipil PNS", true],
    ["guru PNS", true],
    ["istri PNS", false],
    ["hakim agung", true],
    ["hakim", false],
    ["anggota DPRD", false],
    ["anggota BPK", true],
    ["BPK", false],
    ["non PNS", undefined],
    ["guru bukan PNS", undefined],
    ["petani", undefined],
    ["pensiunan PNS", undefined],
  ])("%s: %s", (text, certain) => {
    expect(outsideMatch(text)?.certain).toBe(certain);
  });
});

describe("an open question of the segment", () => {
  const open = workerCategories.filter(({ reading }) => reading !== undefined);

  test.each(open.map((category) => [category.id, category] as const))(
    "%s under each answer",
    (id, { segment, reading }) => {
      const options = readings.find(reading ?? "")?.options ?? [];
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) {
        const found = findWorkerCategory(id, { readings: { [reading ?? ""]: option } });
        const category = found.find((one) => one.id === id);
        expect(category?.segment).toBe(option);
        const kitchen = reading === "workers.kitchen-volunteers-segment";
        if (option === segment) continue;
        if (option === "wage-earner") {
          expect(category?.basis).toEqual({ key: "under-reading.basis" });
          expect(category?.provisions).toEqual(
            kitchen
              ? ["membership.wage-earner.kinds"]
              : ["membership.wage-earner.kinds", "jkk.risk-group.government-services"],
          );
          if (!kitchen) expect(category?.riskGroup).toBe("very-low");
        } else {
          expect(category?.provisions).toEqual(["membership.non-wage-earner.kinds"]);
        }
      }
    },
  );
});

test("a search for a kind of business takes facts, not a text", () => {
  for (const when of ["2020-01-01", 5]) {
    expect(() => findBusinessKind("bengkel", when as never)).toThrow(InvalidInputError);
  }
});
