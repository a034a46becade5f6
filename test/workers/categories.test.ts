import { describe, expect, test } from "vitest";
import {
  english,
  findWorkerCategory,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  outsideGroups,
  readings,
  workerCategories,
} from "../../src/index.js";
import { said } from "../words.js";

const ids = (text: string): string[] => findWorkerCategory(text).map((category) => category.id);

describe("worker categories", () => {
  test("ids are unique; provisions and readings exist", () => {
    expect(new Set(workerCategories.map(({ id }) => id)).size).toBe(workerCategories.length);
    for (const category of workerCategories) {
      const { id, provisions, reading, programmes } = category;
      expect(provisions.length, id).toBeGreaterThan(0);
      for (const provision of provisions) {
        expect(indonesianLaw.provision(provision), `${id}: ${provision}`).toBeDefined();
      }
      if (reading) expect(readings.find(reading), id).toBeDefined();
      expect(programmes).toEqual(expect.arrayContaining(["jkk", "jkm"]));
      for (const locale of [indonesian, english]) {
        expect(["", `category.${id}`]).not.toContain(said(category, locale));
      }
    }
  });

  test("no non-wage earner has a risk group or a pension", () => {
    for (const category of workerCategories) {
      if (category.segment !== "non-wage-earner") continue;
      expect(category.riskGroup).toBeUndefined();
      expect(category.programmes).not.toContain("jp");
    }
  });

  test.each([
    ["pegawai non-ASN", "pegawai-non-asn"],
    ["guru honorer", "guru-honorer"],
    ["perangkat desa", "perangkat-desa"],
    ["aparatur desa", "perangkat-desa"],
    ["kepala desa", "kepala-desa"],
    ["BPD", "bpd"],
    ["RT/RW", "rt-rw"],
    ["RT RW", "rt-rw"],
    ["rt", "rt-rw"],
    ["pengelola rumah ibadah", "pengelola-rumah-ibadah"],
    ["marbot", "pengelola-rumah-ibadah"],
    ["pegawai syara'", "pegawai-syara"],
    ["pegawai sara", "pegawai-syara"],
    ["Pegawai Syara’", "pegawai-syara"],
    ["petani", "petani"],
    ["farmers", "petani"],
    ["pekebun", "pekebun"],
    ["nelayan", "nelayan"],
    ["peternak", "peternak"],
    ["pedagang kaki lima", "pedagang-kaki-lima"],
    ["UMKM", "umkm"],
    ["badan ad hoc KPU", "badan-ad-hoc-pemilu"],
    ["KPPS", "badan-ad-hoc-pemilu"],
    ["pekerja rentan", "pekerja-rentan"],
    ["miskin ekstrem", "miskin-ekstrem"],
    ["miskin ekstrim", "miskin-ekstrem"],
    ["village official", "perangkat-desa"],
  ])("%s is %s", (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  test("a word that means two categories gives both", () => {
    expect(ids("honorer")).toEqual(["pegawai-non-asn", "guru-honorer"]);
    expect(ids("PKL")).toEqual(["magang", "pedagang-kaki-lima"]);
  });

  test("words inside a longer name are found, nonsense is not", () => {
    expect(ids("tembakau")).toEqual(["petani-tembakau"]);
    expect(ids("nelayan kecil di pesisir")).toEqual(["nelayan"]);
    expect(ids("astronaut")).toEqual([]);
    expect(ids("!!")).toEqual([]);
    expect(() => findWorkerCategory("  ")).toThrow(InvalidInputError);
  });

  test("the reading of village institutions moves them to wage earners", () => {
    const choice = { readings: { "workers.village-institutions-segment": "wage-earner" } } as const;
    const [head] = findWorkerCategory("RT", choice);
    expect(head).toMatchObject({ id: "rt-rw", segment: "wage-earner", riskGroup: "very-low" });
    for (const provision of head?.provisions ?? []) {
      expect(indonesianLaw.provision(provision)).toBeDefined();
    }
    expect(findWorkerCategory("petani", choice)[0]?.segment).toBe("non-wage-earner");
    expect(findWorkerCategory("kepala desa", choice)[0]?.segment).toBe("wage-earner");
    expect(findWorkerCategory("RT")[0]?.segment).toBe("non-wage-earner");
  });

  test("civil servants are listed as outside", () => {
    expect(outsideGroups.map(({ id }) => id)).toEqual([
      "asn",
      "pns",
      "pppk",
      "tni-polri",
      "state-officials",
    ]);
    for (const { provisions } of outsideGroups) {
      expect(provisions.map((id) => indonesianLaw.provision(id))).not.toContain(undefined);
    }
  });
});
