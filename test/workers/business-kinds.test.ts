import { describe, expect, test } from "vitest";
import {
  english,
  findBusinessKind,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  OutOfCoverageError,
  riskGroups,
  type BusinessKind,
  type Law,
  type Provision,
  type RiskGroup,
} from "../../src/index.js";
import { onlyIn2015, onlyIn2019 } from "../../src/law/kinds-of-business/differences.js";
import { overlappingNames } from "../../src/law/kinds-of-business/overlaps.js";
import { kindsOfBusiness } from "../../src/law/provisions/kinds-of-business.js";
import { said } from "../words.js";

const [before, after] = ["2019-12-01", "2019-12-02"];
const [list2015, list2019] = kindsOfBusiness.versions.map((version) => version.value) as [
  readonly BusinessKind[],
  readonly BusinessKind[],
];

const place = ({ riskGroup, number }: BusinessKind): string => `${riskGroup} ${number}`;
const places = (text: string, on: string = after): string[] =>
  findBusinessKind(text, { on }).matches.map(place);
const codes = (text: string, on: string): string[] =>
  findBusinessKind(text, { on }).warnings.map((warning) => warning.code);
const ofGroup = (list: readonly BusinessKind[], group: RiskGroup): BusinessKind[] =>
  list.filter((kind) => kind.riskGroup === group);

describe("the list of Lampiran I", () => {
  test("has 196 entries in 2015 and 191 in 2019, numbered by group", () => {
    for (const [list, counts] of [
      [list2015, [23, 27, 98, 24, 24]],
      [list2019, [23, 25, 96, 23, 24]],
    ] as const) {
      expect(riskGroups.map((group) => ofGroup(list, group).length)).toEqual(counts);
      const numbers = riskGroups.flatMap((group, index) =>
        Array.from({ length: counts[index] ?? 0 }, (_, at) => `${group} ${at + 1}`),
      );
      expect(list.map(place)).toEqual(numbers);
      expect(list.every(({ name }) => name.id !== "" && name.en !== "")).toBe(true);
    }
  });

  test.each([
    ["very-low", "Penjahitan/konveksi", "Bioskop", "Bioskop"],
    [
      "low",
      "Pertanian rakyat",
      "Hotel, penginapan, dan ruang sewa",
      "Hotel, penginapan, dan ruang sewa",
    ],
    [
      "medium",
      "Pelayanan pengairan",
      "Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)",
      "Atlit/olahragawan/pelaku olahraga",
    ],
    ["high", "Pabrik dari hasil minyak tanah", "Lori perkebunan", "Lori perkebunan"],
    [
      "very-high",
      "Penebangan dan pemotongan kayu/panglong",
      "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api",
      "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api",
    ],
  ] as const)("%s begins with %s, ends with %s (2015) and %s", (group, first, old, now) => {
    const ends = (list: readonly BusinessKind[]): (string | undefined)[] => {
      const names = ofGroup(list, group).map(({ name }) => name.id);
      return [names[0], names.at(-1)];
    };
    expect(ends(list2015)).toEqual([first, old]);
    expect(ends(list2019)).toEqual([first, now]);
  });

  test("every entry of 2019 stands in 2015 under the number that the table of differences gives", () => {
    const shifts: Readonly<Record<RiskGroup, readonly (readonly [from: number, by: number])[]>> = {
      "very-low": [[1, 0]],
      low: [
        [1, 0],
        [13, 1],
        [19, 2],
      ],
      medium: [
        [1, 0],
        [75, 1],
        [87, 2],
        [92, 3],
      ],
      high: [
        [1, 0],
        [16, 1],
      ],
      "very-high": [[1, 0]],
    };
    const kept = new Set<BusinessKind>();
    for (const { riskGroup, number, name } of list2019) {
      if (riskGroup === "medium" && number === 96) continue;
      const by = shifts[riskGroup].findLast(([from]) => number >= from)?.[1] ?? 0;
      const old = ofGroup(list2015, riskGroup)[number + by - 1];
      expect(old, `${riskGroup} ${number}`).toEqual({ riskGroup, number: number + by, name });
      if (old) kept.add(old);
    }
    const dropped = list2015.filter((kind) => !kept.has(kind));
    expect(dropped.map(({ riskGroup, number, name }) => [riskGroup, number, name])).toEqual([
      ["low", 13, { id: "Reparasi arloji dan lonceng", en: "watch and bell repair" }],
      ["low", 20, { id: "Bioskop", en: "cinemas" }],
      [
        "medium",
        75,
        { id: "Pabrik pengecoran besi dan pembuatan baja", en: "iron casting and steel making" },
      ],
      ["medium", 88, { id: "Pabrik es", en: "ice factory" }],
      ["medium", 94, { id: "Pabrik gula", en: "sugar factory" }],
      ["high", 16, { id: "Pabrik semen", en: "cement" }],
    ]);
  });

  test("every difference and every overlap names entries that exist", () => {
    const stands = (list: readonly BusinessKind[], wanted: (typeof onlyIn2015)[number]): boolean =>
      ofGroup(list, wanted.riskGroup)[wanted.number - 1]?.name.id === wanted.name;
    expect(onlyIn2015.every((kind) => stands(list2015, kind))).toBe(true);
    expect(onlyIn2019.every((kind) => stands(list2019, kind))).toBe(true);
    for (const list of [list2015, list2019]) {
      for (const name of overlappingNames.flat()) {
        expect(list.filter((kind) => kind.name.id === name)).toHaveLength(1);
      }
    }
  });
});

describe("finding a kind of business", () => {
  test.each([
    ["jasa pemerintahan", "government services", ["very-low 11"]],
    ["pertanian rakyat", "smallholder farming", ["low 1"]],
    ["penangkapan ikan tawar", "freshwater fishing", ["medium 8"]],
    ["penangkapan ikan laut", "marine fishing", ["high 20", "high 21"]],
    ["pembersihan sampah", "waste cleaning", ["medium 89"]],
    ["pengangkutan jalan", "road transport", ["high 10"]],
    ["konstruksi berat", "heavy construction", ["very-high 5"]],
  ])("%s, %s", (indonesian, english, expected) => {
    expect(places(indonesian)).toEqual(expected);
    expect(places(english)).toEqual(expected);
  });

  test("the result is plain data that names what was searched", () => {
    const search = findBusinessKind("pertanian", { on: "2026-05-01" });
    expect(search).toMatchObject({
      kind: "business-kind-search",
      text: "pertanian",
      on: "2026-05-01",
      riskGroups: ["low"],
      rules: [`jkk.risk-group.kinds-of-business@${after}`],
      provisions: [{ key: `jkk.risk-group.kinds-of-business@${after}`, evidence: "official" }],
      readings: [],
    });
    expect(search.matches).toEqual([
      {
        riskGroup: "low",
        number: 1,
        name: { id: "Pertanian rakyat", en: "smallholder farming" },
        overlapsWith: [],
      },
    ]);
    expect(JSON.parse(JSON.stringify(search))).toEqual(search);
  });

  test("case, accents and punctuation do not matter", () => {
    for (const text of ["BENGKEL", "béngkel", "  bengkel!"]) {
      expect(places(text)).toEqual(["high 3"]);
    }
    expect(places("penjahitan konveksi")).toEqual(["very-low 1"]);
  });

  test("all words must match, in one language; what nothing matches is not guessed", () => {
    expect(places("guru")).toEqual([]);
    expect(places("pabrik guru")).toEqual([]);
    expect(places("pabrik hat")).toEqual([]);
    expect(places("!!")).toEqual([]);
    expect(places("opik")).toEqual([]);
    expect(findBusinessKind("guru", { on: after }).riskGroups).toEqual([]);
    expect(codes("guru", after)).toEqual(["evidence-below-text"]);
  });

  test("a word may be begun only; names with the very word come first", () => {
    expect(places("bioskop rep")).toEqual([]);
    expect(places("peternak")).toEqual(["very-low 19"]);
    expect(places("perkebunan gula")).toEqual(["low 2", "low 4"]);
    expect(places("es")).toEqual(["medium 25", "low 2", "low 3", "low 4", "low 5", "low 16"]);
  });

  test("several risk groups are warned of, one is not", () => {
    expect(codes("pertanian", before)).toEqual([]);
    expect(codes("ikan", before)).toEqual(["risk-group-not-decided"]);
    expect(codes("ikan", after)).toEqual(["evidence-below-text", "risk-group-not-decided"]);
    expect(findBusinessKind("ikan", { on: after }).riskGroups).toEqual(["medium", "high"]);
    const [warning] = findBusinessKind("ikan", { on: before }).warnings;
    expect(warning?.provisions).toEqual([`${kindsOfBusiness.id}@2015-07-01`]);
    for (const locale of [indonesian, english]) {
      expect(said(warning, locale)).toContain("PP 44/2015 Pasal 16 ayat (1) sampai (3)");
    }
  });

  test("each day has the version then in force", () => {
    const first = findBusinessKind("semen", { on: "2015-07-01" });
    expect(first.rules[0]).toBe(`${kindsOfBusiness.id}@2015-07-01`);
    expect(first.provisions).toMatchObject([{ key: first.rules[0], to: before, evidence: "text" }]);
    expect(places("semen", before)).toEqual(["medium 72", "high 16"]);
    expect(places("semen", after)).toEqual(["medium 72"]);
    expect(places("atlit", before)).toEqual([]);
    expect(places("atlit", after)).toEqual(["medium 96"]);
    expect(places("lori", before)).toEqual(["high 24"]);
    expect(places("lori", after)).toEqual(["high 23"]);
  });

  test("a date beyond what is known of the law is warned of", () => {
    expect(codes("pertanian", lawAsOf)).not.toContain("after-law-as-of");
    expect(codes("pertanian", "2030-01-01")).toContain("after-law-as-of");
  });

  test("an amended law is searched in its place", () => {
    const added: BusinessKind = {
      riskGroup: "very-low",
      number: 1,
      name: { id: "Guru", en: "teachers" },
    };
    const amended: Provision<readonly BusinessKind[]> = {
      ...kindsOfBusiness,
      versions: [{ from: "2027-01-01", value: [added], cites: [], evidence: "text" }],
    };
    const law: Law = { ...indonesianLaw, asOf: "2027-12-31", provision: () => amended };
    const search = findBusinessKind("guru", { on: "2027-01-01" }, { law });
    expect(search.matches).toEqual([{ ...added, overlapsWith: [] }]);
    expect(search.warnings).toEqual([]);
  });
});

describe("overlaps", () => {
  const overlaps = (text: string, on: string): Record<string, string[]> =>
    Object.fromEntries(
      findBusinessKind(text, { on }).matches.map((match) => [
        place(match),
        match.overlapsWith.map(place),
      ]),
    );

  test("engine workshops and vehicle repair, in both versions", () => {
    expect(overlaps("bengkel", before)).toEqual({ "high 3": ["medium 98"] });
    expect(overlaps("bengkel", after)).toEqual({ "high 3": ["medium 95"] });
    expect(overlaps("kendaraan reparasi", after)).toEqual({ "medium 95": ["high 3"] });
    expect(findBusinessKind("bengkel", { on: after }).riskGroups).toEqual(["medium", "high"]);
    expect(codes("bengkel", after)).toContain("risk-group-not-decided");
  });

  test.each([
    ["reparasi arloji", { "very-low 22": ["low 13"], "low 13": ["very-low 22"] }],
    ["cinemas", { "very-low 23": ["low 20"], "low 20": ["very-low 23"] }],
    ["pengecoran besi", { "medium 75": ["high 17"], "high 17": ["medium 75"] }],
    ["semen", { "medium 72": ["high 16"], "high 16": ["medium 72"] }],
    ["pabrik es", { "medium 25": [], "medium 88": [] }],
  ])("of 2015 by name: %s", (text, expected) => {
    expect(overlaps(text, before)).toEqual(expected);
  });

  test("no name stands in two groups from 2019 on", () => {
    const names = list2019.map(({ name }) => name.id);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("without a date the law as it is known is searched", () => {
  expect(findBusinessKind("semen")).toEqual(findBusinessKind("semen", { on: lawAsOf }));
  expect(findBusinessKind("semen", {}).on).toBe(lawAsOf);
});

describe("errors", () => {
  const paths = (call: () => unknown): string[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map((issue) => issue.path);
    }
    return ["no error"];
  };

  test("an empty text, a date that is none, an option that is none", () => {
    expect(paths(() => findBusinessKind("  ", { on: after }))).toEqual(["text"]);
    expect(paths(() => findBusinessKind("semen", { on: "2026-02-30" }))).toEqual(["on"]);
    expect(paths(() => findBusinessKind("", { on: "" }))).toEqual(["text", "on"]);
    expect(paths(() => findBusinessKind(7 as never, { on: after }))).toEqual(["text"]);
    expect(paths(() => findBusinessKind("semen", { on: after, at: 1 } as never))).toEqual([""]);
    const options = { readings: { "no.such": "x" } } as never;
    expect(paths(() => findBusinessKind("semen", { on: after }, options))).toEqual([
      "options.readings.no.such",
    ]);
  });

  test("a day before the law", () => {
    expect(() => findBusinessKind("semen", { on: "2015-06-30" })).toThrow(OutOfCoverageError);
  });
});
