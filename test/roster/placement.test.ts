import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  findWorkerCategory,
  fundingCheck,
  indonesian,
  InvalidInputError,
  NotCoveredError,
  OutOfCoverageError,
  placeWorker,
  workerCategories,
  type FundingFacts,
  type CategoryId,
} from "jamsosnaker";
import { provisionOf } from "../../src/core/provision.js";
import { expectation } from "../words.js";

function errorOf(attempt: () => unknown): InvalidInputError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a worker is placed", () => {
  test("a farmer: non-wage earner, two programmes, the lowest band with a warning", () => {
    const place = placeWorker({ occupation: "petani", month: "2026-05", fundedBy: "apbd" });
    expect(place).toMatchObject({
      outcome: "placed",
      category: "petani",
      segment: "non-wage-earner",
      programmes: ["jkk", "jkm"],
      contribution: { total: 16_800 },
      missing: [],
    });
    expect(place.riskGroup).toBeUndefined();
    expect(place.warnings.map(({ code }) => code)).toContain("lowest-band");
    const told = placeWorker({
      occupation: "petani",
      month: "2026-05",
      income: 2_000_000,
      fundedBy: "apbd",
    });
    expect(told.warnings.map(({ code }) => code)).not.toContain("lowest-band");
    expect(told.contribution?.total).toBe(26_800);
  });

  test("relief depends on who pays; where it matters the fact is asked", () => {
    const at = (fundedBy: "self" | "apbdes" | "csr"): number | undefined =>
      placeWorker({ occupation: "petani", month: "2026-05", fundedBy }).contribution?.total;
    expect([at("self"), at("apbdes"), at("csr")]).toEqual([8_400, 16_800, 8_400]);
    expect(placeWorker({ occupation: "petani", month: "2026-05" })).toMatchObject({
      outcome: "placed",
      missing: ["fundedBy"],
    });
    expect(placeWorker({ occupation: "petani", month: "2025-05" }).contribution?.total).toBe(
      16_800,
    );
  });

  test("a village official: wage earner of group I on the wage given", () => {
    const official = {
      occupation: "perangkat desa",
      month: "2025-05",
      fundedBy: "apbdes",
    } as const;
    const place = placeWorker({ ...official, wage: 2_000_000 });
    expect(place).toMatchObject({
      segment: "wage-earner",
      riskGroup: "very-low",
      contribution: { total: 10_800 },
    });
    expect(place.funding[0]?.outcome).toBe("allowed");
    expect(place.doubts.length).toBeGreaterThan(0);
    expect(placeWorker(official)).toMatchObject({ outcome: "placed", missing: ["wage"] });
    const driver = { occupation: "ABK", month: "2025-05", wage: 1 } as const;
    expect(placeWorker(driver).missing).toEqual(["riskGroup"]);
    expect(placeWorker({ ...driver, riskGroup: "high" }).contribution?.total).toBe(0);
  });

  test("several, unknown, outside", () => {
    expect(placeWorker({ occupation: "honorer", month: "2025-05" })).toMatchObject({
      outcome: "several",
      candidates: [{ id: "pegawai-non-asn" }, { id: "guru-honorer" }],
      missing: ["category"],
    });
    const chosen = { occupation: "honorer", category: "guru-honorer", month: "2025-05" } as const;
    expect(placeWorker(chosen)).toMatchObject({ outcome: "placed", category: "guru-honorer" });
    expect(placeWorker({ occupation: "astronaut", month: "2025-05" }).outcome).toBe("unknown");
    for (const occupation of ["PNS", "CPNS", "PPPK", "polisi", "anggota TNI"]) {
      const place = placeWorker({ occupation, month: "2025-05" });
      expect(place.outcome, occupation).toBe("outside");
      expect(place.rules.map(provisionOf)[0]).toBe("membership.separate-scheme");
    }
  });

  test("what is in doubt of any candidate is said before one is chosen, once", () => {
    const doubtsOf = (occupation: string): readonly unknown[] =>
      placeWorker({ occupation, month: "2025-05" }).doubts;
    expect(doubtsOf("honorer")).toEqual([
      { key: "government.jht-contested" },
      { key: "category.guru-honorer.notes" },
    ]);
    expect(doubtsOf("pekebun/petani")).toEqual([{ key: "shared.employees-are-wage-earners" }]);
    expect(doubtsOf("mantan nelayan")).toEqual([{ key: "category.nelayan.notes" }]);
  });

  test("a category that the caller chose is the only candidate", () => {
    const { candidates } = placeWorker({
      occupation: "honorer",
      category: "guru-honorer",
      month: "2025-05",
    });
    expect(candidates).toEqual([
      { id: "guru-honorer", segment: "wage-earner", programmes: ["jkk", "jkm"] },
    ]);
  });

  test("part-time PPPK: the caller must say", () => {
    const person = { occupation: "PPPK paruh waktu", month: "2026-05", wage: 1_000_000 } as const;
    expect(placeWorker(person)).toMatchObject({
      outcome: "unknown",
      missing: ["inSeparateScheme"],
    });
    expect(placeWorker({ ...person, inSeparateScheme: true }).outcome).toBe("outside");
    expect(placeWorker({ ...person, inSeparateScheme: false })).toMatchObject({
      outcome: "placed",
      category: "pegawai-non-asn",
      contribution: { total: 5_400 },
    });
  });

  test.each([
    ["Pegawai Negeri Sipil", "outside", []],
    ["Kepolisian RI (POLRI)", "outside", []],
    ["Tentara Nasional Indonesia (TNI)", "outside", []],
    ["Aparatur Sipil Negara", "outside", []],
    ["guru PNS", "outside", []],
    ["bupati", "outside", []],
    ["Wakil Gubernur", "outside", []],
    ["Anggota DPRD", "unknown", ["inSeparateScheme"]],
    ["sopir bupati", "unknown", ["inSeparateScheme"]],
    ["istri PNS", "unknown", ["inSeparateScheme"]],
    ["pegawai non-ASN", "placed", ["wage"]],
    ["PETANI/PEKEBUN", "placed", []],
    ["Nelayan / Perikanan", "placed", []],
    ["Petani.", "placed", []],
    ["PKL", "several", ["category"]],
    ["pekebun/petani", "several", ["category"]],
    ["mahasiswa", "unknown", ["category"]],
    ["Pensiunan PNS", "unknown", ["category"]],
    ["bukan petani", "unknown", ["category"]],
    ["mantan nelayan", "unknown", ["category"]],
    ["istri petani", "unknown", ["category"]],
    ["anak petani", "unknown", ["category"]],
    ["asdf petani", "unknown", ["category"]],
    ["toko tani", "unknown", ["category"]],
  ])("only a name of the catalogue places: %s: %s", (occupation, outcome, missing) => {
    const place = placeWorker({ occupation, month: "2025-05" });
    expect([place.outcome, place.missing]).toEqual([outcome, missing]);
    expect(place.contribution === undefined).toBe(outcome !== "placed" || missing.length > 0);
  });

  test("what only hints at a category is offered as a candidate; what is no work is not", () => {
    const hint = placeWorker({ occupation: "mantan nelayan", month: "2025-05" });
    expect(hint.candidates.map(({ id }) => id)).toEqual(["nelayan"]);
    expect(explain(hint, { locale: english, format: "text" })).toContain(
      "Perhaps Fishers is meant",
    );
    const student = placeWorker({ occupation: "Pelajar/Mahasiswa", month: "2025-05" });
    expect(student.candidates).toEqual([]);
    expect(student.doubts).toEqual([{ key: "place-worker.no-work" }]);
  });

  test("state officials are outside since PP 49/2023; before, it must be said", () => {
    const before = { occupation: "bupati", month: "2023-09" } as const;
    expect(placeWorker(before)).toMatchObject({
      outcome: "unknown",
      missing: ["inSeparateScheme"],
    });
    expect(placeWorker({ ...before, month: "2023-10" }).outcome).toBe("outside");
    expect(placeWorker({ ...before, inSeparateScheme: true }).outcome).toBe("outside");
  });

  test("an identity card's two names have one price", () => {
    const both = placeWorker({ occupation: "Petani/Pekebun", month: "2026-05", fundedBy: "apbd" });
    expect(both.candidates.map(({ id }) => id)).toEqual(["petani", "pekebun"]);
    expect(both).toMatchObject({ segment: "non-wage-earner", contribution: { total: 16_800 } });
  });

  test("pay of the other segment is refused, not dropped", () => {
    const farmer = { occupation: "petani", month: "2025-05" } as const;
    expect(() => placeWorker({ ...farmer, wage: 5_000_000 })).toThrow("wage");
    expect(placeWorker({ ...farmer, wage: 1, income: 2_000_000 }).contribution?.total).toBe(26_800);
    const official = { occupation: "perangkat desa", month: "2025-05" } as const;
    expect(() => placeWorker({ ...official, income: 5_000_000 })).toThrow("income");
    expect(() => placeWorker({ ...farmer, programmes: ["jkk", "jkk"] })).toThrow("programmes");
  });

  test.each([
    ["petani", { riskGroup: "very-high" }, "riskGroup", "Pasal 20"],
    ["petani", { wage: 2_000_000 }, "wage", "Pasal 20"],
    ["perangkat desa", { sector: "other", wage: 1 }, "sector", "Pasal 4"],
    ["perangkat desa", { isEmployer: false, wage: 1 }, "isEmployer", "Pasal 5 ayat (3) huruf a"],
    ["perangkat desa", { income: 2_000_000 }, "income", "Pasal 19"],
  ] as const)(
    "%s with %j: what the segment does not count by",
    (occupation, more, path, article) => {
      const error = errorOf(() => placeWorker({ occupation, month: "2025-05", ...more }));
      expect(error.issues).toMatchObject([{ path, cites: { article } }]);
      expect(expectation(error.issues[0], indonesian)).toContain("tidak boleh diisi");
      expect(expectation(error.issues[0])).toContain("must be left out");
    },
  );

  test("a fact of the other segment is refused only where the segment is settled", () => {
    const head = { occupation: "ketua RT", month: "2025-05", riskGroup: "very-low" } as const;
    const settled = { ...head, occupation: "nelayan" };
    expect(errorOf(() => placeWorker(settled)).issues.map(({ path }) => path)).toEqual([
      "riskGroup",
    ]);
    expect(placeWorker(head).alternatives).toMatchObject([{ missing: ["wage"] }]);
    const wageEarner = {
      readings: { "workers.village-institutions-segment": "wage-earner" },
    } as const;
    expect(placeWorker({ ...head, wage: 1_000_000 }, wageEarner).contribution?.total).toBe(5_400);
  });

  test.each([
    ["workers.village-institutions-segment", "ketua RT", "non-wage-earner", "wage-earner"],
    ["workers.election-officers-segment", "KPPS", "non-wage-earner", "wage-earner"],
    ["workers.kitchen-volunteers-segment", "relawan SPPG", "non-wage-earner", "wage-earner"],
    ["workers.domestic-workers-segment", "asisten rumah tangga", "wage-earner", "non-wage-earner"],
    ["workers.apprentices-segment", "siswa PKL", "wage-earner", "non-wage-earner"],
  ])("the reading %s decides the segment of %s", (id, occupation, usual, other) => {
    const person = { occupation, month: "2025-05" } as const;
    const place = placeWorker(person);
    expect(place.segment).toBe(usual);
    expect(place.readings.map((use) => [use.id, use.option])).toContainEqual([id, usual]);
    const options = { readings: { [id]: other } };
    const chosen = placeWorker(person, options);
    expect(chosen.segment).toBe(other);
    expect(chosen.readings).toContainEqual({ id, option: other });
    expect(findWorkerCategory(occupation, options)[0]?.segment).toBe(other);
    const { category } = place;
    expect(placeWorker({ ...person, ...(category && { category }) }, options).segment).toBe(other);
  });

  test.each([
    ["PPK", 2_500_000, 13_500],
    ["PPS", 1_500_000, 8_100],
    ["KPPS", 1_200_000, 6_480],
  ])("%s on an honorarium of %d, or in the lowest band", (occupation, wage, total) => {
    const officer = { occupation, month: "2024-06" } as const;
    expect(placeWorker(officer).contribution?.total).toBe(16_800);
    const readings = { "workers.election-officers-segment": "wage-earner" } as const;
    expect(placeWorker({ ...officer, wage }, { readings }).contribution?.total).toBe(total);
    const both = placeWorker({ ...officer, wage });
    expect(both.contribution?.total).toBe(16_800);
    const reading = { id: "workers.election-officers-segment", option: "wage-earner" };
    expect(both.alternatives).toMatchObject([
      { reading, segment: "wage-earner", riskGroup: "very-low", contribution: { total } },
    ]);
    const [other] = placeWorker({ ...officer, wage }, { readings }).alternatives;
    expect(other?.contribution?.total).toBe(16_800);
    const said = explain(both, { locale: english, format: "text" });
    expect(said).toContain(`${english.format.rupiah(total)} a month`);
  });

  test("an alternative names what its cost waits for, and a settled segment has none", () => {
    const [officer] = placeWorker({ occupation: "KPPS", month: "2024-06" }).alternatives;
    expect(officer).toMatchObject({ segment: "wage-earner", missing: ["wage"] });
    expect(officer?.contribution).toBeUndefined();
    const programmes = ["jkk", "jkm", "jht", "jp"] as const;
    const pupil = { occupation: "asisten rumah tangga", month: "2024-06", programmes } as const;
    const [own] = placeWorker({ ...pupil, wage: 2_000_000, riskGroup: "low" }).alternatives;
    expect(own).toMatchObject({ segment: "non-wage-earner", missing: ["programmes"] });
    expect(placeWorker({ occupation: "nelayan", month: "2024-06" }).alternatives).toEqual([]);
    expect(() => placeWorker({ occupation: "nelayan", month: "2024-06", wage: 1 })).toThrow("wage");
  });

  test("a volunteer of a nutrition kitchen: the lowest band, or the wage in the group of the foundation", () => {
    const volunteer = { occupation: "relawan SPPG", month: "2025-11" } as const;
    expect(placeWorker(volunteer).contribution?.total).toBe(16_800);
    const readings = { "workers.kitchen-volunteers-segment": "wage-earner" } as const;
    const paid = { ...volunteer, wage: 2_000_000 };
    expect(placeWorker(paid, { readings }).missing).toEqual(["riskGroup"]);
    const both = placeWorker({ ...paid, riskGroup: "low" });
    const [byWage] = both.alternatives;
    expect([both, byWage].map((one) => one?.contribution?.total)).toEqual([16_800, 16_800]);
    expect(byWage?.contribution?.lines.map(({ basis }) => basis)).toEqual([2_000_000, 2_000_000]);
    const known = placeWorker({ ...paid, riskGroup: "low" }, { readings });
    expect(known.contribution?.total).toBe(16_800);
    expect(known.contribution?.lines.map(({ basis }) => basis)).toEqual([2_000_000, 2_000_000]);
  });

  test("every category of the catalogue can be placed", () => {
    for (const { id, segment } of workerCategories) {
      const place = placeWorker({ occupation: id, category: id, month: "2025-05" });
      expect(place, id).toMatchObject({ outcome: "placed", category: id, segment });
    }
  });

  test("refusals", () => {
    const person = { occupation: "petani", month: "2025-05" } as const;
    expect(() => placeWorker({ ...person, programmes: ["jp"] })).toThrow(NotCoveredError);
    expect(() => placeWorker({ ...person, category: "x" as CategoryId })).toThrow("category");
    expect(() => placeWorker({ ...person, occupation: " " })).toThrow(InvalidInputError);
    expect(() => placeWorker({ ...person, month: "2015-06" })).toThrow(OutOfCoverageError);
  });
});

describe("who may pay for whom", () => {
  type Line = [FundingFacts, string, string[]];
  const at = (
    fundedBy: FundingFacts["fundedBy"],
    category: CategoryId,
    month: string,
    more = {},
  ): FundingFacts => ({
    month,
    fundedBy,
    category,
    ...more,
  });
  const lines: Line[] = [
    [at("dbh-sawit", "pekebun-sawit", "2026-05", { registered: false }), "allowed", []],
    [at("dbh-sawit", "pekebun-sawit", "2026-05", { registered: true }), "not-allowed", []],
    [at("dbh-sawit", "pekebun-sawit", "2026-05"), "undetermined", ["registered"]],
    [at("dbh-sawit", "petani", "2026-05"), "not-allowed", []],
    [at("dbh-sawit", "pekebun-sawit", "2023-12"), "undetermined", ["regionalRule"]],
    [at("dbh-sawit", "pekebun-sawit", "2024-01", { registered: false }), "allowed", []],
    [at("dbh-cht", "petani-tembakau", "2024-09"), "allowed", []],
    [at("dbh-cht", "petani-tembakau", "2024-10"), "undetermined", ["namedByRegion"]],
    [at("dbh-cht", "nelayan", "2026-05", { namedByRegion: true }), "allowed", []],
    [at("dbh-cht", "nelayan", "2026-05", { namedByRegion: false }), "not-allowed", []],
    [
      at("dbh-cht", "guru-honorer", "2026-05", { namedByRegion: true }),
      "undetermined",
      ["regionalRule"],
    ],
    [at("apbd", "pegawai-non-asn", "2026-05"), "allowed", []],
    [at("apbd", "badan-ad-hoc-pemilu", "2021-11"), "allowed", []],
    [at("apbd", "petani", "2021-10"), "undetermined", ["regionalRule"]],
    [at("apbd", "petani", "2021-12"), "undetermined", ["regionalRule"]],
    [at("apbd", "petani", "2022-01"), "allowed", []],
    [at("apbd", "rt-rw", "2022-12"), "undetermined", ["regionalRule"]],
    [at("apbd", "rt-rw", "2023-01"), "allowed", []],
    [at("apbd", "petani", "2023-12"), "allowed", []],
    [at("apbd", "petani", "2024-01"), "allowed", []],
    [at("apbd", "bpd", "2023-12"), "undetermined", ["regionalRule"]],
    [at("apbd", "bpd", "2024-12"), "allowed", []],
    [at("apbd", "lembaga-kemasyarakatan-desa", "2024-01"), "allowed", []],
    [at("apbd", "badan-ad-hoc-pemilu", "2024-08"), "allowed", []],
    [at("apbd", "petani", "2024-12"), "allowed", []],
    [at("apbd", "petani", "2025-01"), "undetermined", ["regionalRule"]],
    [at("apbd", "badan-ad-hoc-pemilu", "2025-01"), "allowed", []],
    [at("apbd", "petani", "2026-05", { regionalRule: true }), "allowed", []],
    [at("apbd", "petani", "2026-05", { regionalRule: false }), "not-allowed", []],
    [at("apbdes", "perangkat-desa", "2026-05"), "allowed", []],
    [at("apbdes", "petani", "2024-03"), "undetermined", ["regionalRule"]],
    [at("apbdes", "petani", "2024-04"), "allowed", []],
    [at("apbdes", "pekerja-padat-karya-desa", "2026-05", { villageFund: true }), "allowed", []],
    [at("apbdes", "petani", "2026-05", { villageFund: true }), "not-allowed", []],
    [at("apbdes", "petani", "2025-12", { villageFund: true }), "undetermined", ["regionalRule"]],
    [
      at("zakat", "petani", "2026-05", {
        mustahik: true,
        stateCanPay: false,
        managedBySharia: true,
      }),
      "allowed",
      [],
    ],
    [
      at("zakat", "petani", "2026-05", { mustahik: true, stateCanPay: false }),
      "undetermined",
      ["managedBySharia"],
    ],
    [at("zakat", "petani", "2026-05", { managedBySharia: false }), "not-allowed", []],
    [at("zakat", "petani", "2026-05", { mustahik: false }), "not-allowed", []],
    [
      at("zakat", "petani", "2026-05"),
      "undetermined",
      ["mustahik", "stateCanPay", "managedBySharia"],
    ],
    [at("zakat", "guru-honorer", "2026-05"), "not-allowed", []],
    [at("zakat", "petani", "2025-09"), "undetermined", ["regionalRule"]],
    [at("csr", "petani", "2026-05"), "allowed", []],
    [at("self", "petani", "2026-05"), "allowed", []],
    [at("apbn", "petani", "2026-05"), "undetermined", ["regionalRule"]],
    [at("employer", "awak-kapal", "2026-05"), "allowed", []],
    [at("csr", "awak-kapal", "2026-05"), "undetermined", ["regionalRule"]],
    [{ month: "2026-05", fundedBy: "dbh-sawit" }, "undetermined", ["category", "registered"]],
    [{ month: "2026-05", fundedBy: "csr" }, "undetermined", ["category"]],
  ];
  test.each(lines)("%j: %s", (facts, outcome, missing) => {
    expect(fundingCheck(facts)).toMatchObject({ outcome, missing });
  });

  test("the two names of an identity card have one answer of every payer", () => {
    const usual = { occupation: "Petani/Pekebun", month: "2026-05" } as const;
    expect(placeWorker(usual).funding.map(({ category }) => category)).toEqual(
      Array(3).fill("petani"),
    );
    const payers = ["apbd", "apbdes", "apbn", "dbh-cht", "dbh-sawit", "zakat", "csr"] as const;
    for (const month of ["2021-10", "2022-01", "2024-01", "2024-12", "2026-05"] as const) {
      for (const fundedBy of payers) {
        const [one, other] = (["petani", "pekebun"] as const).map((category) => {
          const { outcome, missing } = fundingCheck({ month, fundedBy, category });
          return { outcome, missing };
        });
        expect(one).toEqual(other);
        const { funding } = placeWorker({ ...usual, month, fundedBy });
        expect(funding).toMatchObject([{ category: "petani", ...one }]);
      }
    }
  });

  test("whom the village fund may pay is a reading of 2026", () => {
    const facts = at("apbdes", "petani", "2026-05", { villageFund: true, regionalRule: true });
    const narrow = fundingCheck(facts);
    expect(narrow.outcome).toBe("not-allowed");
    expect(narrow.readings.map(({ option }) => option)).toEqual(["cash-for-work"]);
    const wider = { readings: { "funding.village-fund-scope": "wider" } } as const;
    expect(fundingCheck(facts, wider).outcome).toBe("allowed");
    const check = (category: CategoryId): unknown =>
      fundingCheck(at("apbdes", category, "2026-05", { villageFund: true }), wider);
    for (const named of [
      "perangkat-desa",
      "rt-rw",
      "lembaga-kemasyarakatan-desa",
      "petani",
    ] as const)
      expect(check(named)).toMatchObject({ outcome: "allowed", missing: [] });
    expect(check("bpd")).toMatchObject({ outcome: "undetermined", missing: ["regionalRule"] });
    expect(check("petani")).toMatchObject({ checks: [{ form: "open" }] });
    expect(
      fundingCheck(at("apbdes", "pekerja-padat-karya-desa", "2026-05", { villageFund: true }))
        .readings,
    ).toEqual([]);
  });

  test("refusals", () => {
    expect(() => fundingCheck({ month: "2026-05" } as never)).toThrow("fundedBy");
    expect(() => fundingCheck(at("csr", "petani", "2015-06"))).toThrow(OutOfCoverageError);
  });
});

describe("a place in full", () => {
  const income = 1_000_000;

  test("without a payer every usual one is judged, each for this category", () => {
    const { funding, missing, doubts, rules } = placeWorker({
      occupation: "petani",
      month: "2026-05",
    });
    expect(funding.map((one) => [one.fundedBy, one.category, one.outcome, one.missing])).toEqual([
      ["apbd", "petani", "undetermined", ["regionalRule"]],
      ["apbdes", "petani", "allowed", []],
      ["csr", "petani", "allowed", []],
    ]);
    expect(funding.flatMap(({ checks }) => checks.flatMap((check) => check.provisions))).toEqual([
      "funding.apbd@2025-01-01",
      "funding.apbdes@2024-04-25",
      "membership.non-wage-earner.groups@2015-07-01",
    ]);
    expect([missing, doubts.length, rules]).toEqual([["fundedBy"], 1, []]);
  });

  test.each([
    [{ occupation: "petani", income, fundedBy: "apbd", sector: "other" }, 16_800, "apbd"],
    [{ occupation: "ojek", income, fundedBy: "self" }, 8_400, "self"],
    [{ occupation: "ojek", income, fundedBy: "self", isEmployer: true }, 16_800, "self"],
    [{ occupation: "perangkat desa", wage: 2_000_000, fundedBy: "apbdes" }, 10_800, "apbdes"],
  ] as const)("the month is billed by the facts that were given: %j", (facts, total, fundedBy) => {
    const { contribution, funding } = placeWorker({ month: "2026-05", ...facts });
    expect(contribution).toMatchObject({ total, fundedBy });
    expect(funding.map((verdict) => verdict.fundedBy)).toEqual([fundedBy]);
  });

  test("a wage earner has a risk group, others and those abroad have none", () => {
    const place = (occupation: string) => placeWorker({ occupation, month: "2026-05" });
    expect(place("perangkat desa").riskGroup).toBe("very-low");
    expect(place("petani")).not.toHaveProperty("riskGroup");
    expect(place("pekerja migran")).toMatchObject({
      segment: "migrant-worker",
      missing: ["phase"],
    });
    expect(place("pekerja migran").contribution).toBeUndefined();
  });

  test("a payer is told whom it may pay for where no category is known", () => {
    const { checks, category } = fundingCheck({ month: "2026-05", fundedBy: "apbd" });
    expect(category).toBeUndefined();
    expect(checks).toMatchObject([
      {
        id: "funding.group",
        form: "open",
        values: {
          groups: [{ key: "funding-checks.non-asn" }, { key: "funding-checks.election-workers" }],
        },
        provisions: ["funding.apbd@2025-01-01"],
      },
    ]);
  });
});
