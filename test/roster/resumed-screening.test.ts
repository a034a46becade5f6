import { describe, expect, test } from "vitest";
import {
  amendLaw,
  cleanRoster,
  createScreening,
  errorText,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  resumeScreening,
  type RosterRow,
  type RosterScheme,
  type ScreeningState,
} from "../../src/index.js";
import { baritoVillages } from "./cleaning/barito-villages.js";
import { villageList } from "./cleaning/village-list.js";

const on = "2027-01-01";
const { rows } = cleanRoster(villageList, { villages: await baritoVillages(), on });

const scheme: RosterScheme = {
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "secondary" },
  on,
  age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
  programmes: ["jkk", "jkm"],
};
const schemes: Readonly<Record<string, RosterScheme>> = {
  "places without end": scheme,
  "places in each village": {
    ...scheme,
    perVillage: { atLeast: 10, atMost: 15 },
    priority: [
      { by: "decile", order: "ascending" },
      { by: "age", order: "descending" },
    ],
  },
  "places in all": { ...scheme, size: 40, priority: [{ by: "income", order: "ascending" }] },
};

/** The rows, with some that name themselves, some met twice and one under another name. */
const list: readonly RosterRow[] = [
  ...rows,
  ...rows.slice(10, 60).map((row) => ({ ...row, row: `again ${row.row}` })),
  { ...rows[3], row: "other", name: "Seseorang Lain" },
];

function saved(screening: { readonly state: () => ScreeningState }): ScreeningState {
  return JSON.parse(JSON.stringify(screening.state())) as ScreeningState;
}

describe.each(Object.entries(schemes))("%s", (_, wanted) => {
  const whole = createScreening(wanted);
  const verdicts = list.map((row) => whole.add(row));

  test.each([0, 1, 57, 300, list.length])("stopped after row %i, the rest is the same", (at) => {
    const first = createScreening(wanted);
    for (const row of list.slice(0, at)) first.add(row);
    const second = resumeScreening(saved(first), wanted);
    expect(list.slice(at).map((row) => second.add(row))).toEqual(verdicts.slice(at));
    expect(second.finish()).toEqual(whole.finish());
  });

  test("stopped after every twentieth row, the summary is the same", () => {
    let screening = createScreening(wanted);
    list.forEach((row, at) => {
      if (at % 20 === 0) screening = resumeScreening(saved(screening), wanted);
      screening.add(row);
    });
    expect(screening.finish()).toEqual(whole.finish());
  });
});

const another = amendLaw(indonesianLaw, {
  name: "other",
  changes: [
    {
      provision: "jkm.benefit.funeral",
      from: "2027-01-01",
      value: 12_000_000,
      cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf c" }],
    },
  ],
});

describe("a state that does not fit", () => {
  const screening = createScreening(scheme);
  for (const row of list.slice(0, 30)) screening.add(row);
  const state = saved(screening);
  const unchanged = /expected\.roster\.state$/;
  const ofThis = "expected.roster.state-of-this";

  test.each<[string, unknown]>([
    ["nothing", null],
    ["what was never saved", undefined],
    ["an empty text", ""],
    ["a text", "state"],
    ["an empty object", {}],
    ["without its people", { ...state, people: undefined }],
    ["with one count changed", { ...state, namesakes: [...state.namesakes, 1] }],
    ["cut", { ...state, memory: { ...state.memory, villages: [] } }],
  ])("%s is refused", (_, wrong) => {
    const call = (): unknown => resumeScreening(wrong as ScreeningState, scheme);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(unchanged);
  });

  test.each([
    ["another scheme", { ...scheme, size: 5 }, {}, {}],
    ["other known codes", scheme, { regionCodes: ["62.05"] }, {}],
    ["another law", scheme, {}, { law: another }],
  ] as const)("%s is refused", (_, wanted, context, options) => {
    expect(() => resumeScreening(state, wanted, context, options)).toThrow(ofThis);
  });

  test("the known codes may come in another order", () => {
    const codes = ["62.05.01", "62.05.02"];
    const first = createScreening(scheme, { regionCodes: codes });
    for (const row of list.slice(0, 30)) first.add(row);
    const second = resumeScreening(saved(first), scheme, {
      regionCodes: new Set([...codes].reverse()),
    });
    expect(second.finish()).toEqual(first.finish());
  });

  test("and said in Indonesian", () => {
    try {
      resumeScreening({ ...state, kind: "other" } as unknown as ScreeningState, scheme);
      expect.unreachable();
    } catch (error) {
      expect(errorText(error as InvalidInputError, indonesian)).toContain("tanpa perubahan");
    }
  });

  test("what goes on leaves the state as it was", () => {
    const before = JSON.stringify(state);
    const second = resumeScreening(state, scheme);
    for (const row of list.slice(30)) second.add(row);
    expect(JSON.stringify(state)).toBe(before);
    expect(resumeScreening(state, scheme).finish()).toEqual(screening.finish());
  });
});
