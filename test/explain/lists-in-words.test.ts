import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  english,
  membershipRegister,
  parseNik,
  screenRoster,
  type Explainable,
  type MemberRow,
  type RosterRow,
  type RosterScheme,
} from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";
import { tablesOf } from "./tables/tables-of.js";

const nikArticles = [
  "- PP 37/2007 Pasal 37; PP 40/2019 (article not known); already in force on 1 July 2015",
  "- UU 23/2006 Pasal 13; PP 40/2019 Pasal 30 ayat (2); already in force on 1 July 2015",
];
const sound = parseNik("6205014609170001");

describe("a NIK", () => {
  test.each<[string, Explainable, readonly string[]]>([
    [
      "of which the century is open has both years",
      sound,
      [
        "- Region of first registration: 62.05 (neither birth place nor home)",
        "- Female",
        "- Year of birth: 1917 or 2017",
      ],
    ],
    [
      "kept without its region",
      { ...sound, region: undefined },
      ["- Female", "- Year of birth: 1917 or 2017"],
    ],
    [
      "kept without the sex",
      { ...sound, sex: undefined },
      [
        "- Region of first registration: 62.05 (neither birth place nor home)",
        "- Year of birth: 1917 or 2017",
      ],
    ],
  ])("%s", (_, result, parts) => {
    expect(sectionsOf(result)[""]).toEqual([
      "# NIK 6205\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*01",
      "Its structure is sound.",
      ...parts,
      ...nikArticles,
    ]);
  });
});

const member: MemberRow = { group: "Petani", fundedBy: "apbd", joined: "2026-01" };
const registered = (rows: readonly unknown[]) =>
  membershipRegister(rows as MemberRow[], { from: "2026-01", to: "2026-03" });
const monthHead = [
  "| Month | People | New members | Replacements | Left | Died |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
];

describe("a register", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of groups that are not described, without villages",
      () =>
        registered([
          { ...member, row: 2, nik: "6205014609970001" },
          { ...member, row: 3, nik: "6205010101900002", joined: "2026-02", ended: "2026-02" },
        ]),
      {
        "": [
          "# A register of members",
          "January 2026 to March 2026: 2 rows read, 0 to repair. Members in the last month: 1; in all 4 person-months.",
          ...monthHead,
          "| January 2026 | 1 | 1 | 0 | 0 | 0 |",
          "| February 2026 | 2 | 1 | 0 | 0 | 0 |",
          "| March 2026 | 1 | 0 | 0 | 1 | 0 |",
        ],
        "Changes for BPJS": [
          "- January 2026: new member, row 2, Petani, the regional budget (APBD)",
          "- February 2026: new member, row 3, Petani, the regional budget (APBD)",
          "- March 2026: left, row 3, Petani, the regional budget (APBD)",
        ],
      },
    ],
    [
      "with a move that cannot be read",
      () =>
        registered([
          { ...member, row: 2, moved: [{ month: "junk", village: "Lemo I" }] },
          { ...member, row: 3, moved: [{ month: "2026-02", village: 7 }] },
        ]),
      {
        "": [
          "# A register of members",
          "January 2026 to March 2026: 2 rows read, 2 to repair. Members in the last month: 0; in all 0 person-months.",
          ...monthHead,
          "| January 2026 | 0 | 0 | 0 | 0 | 0 |",
          "| February 2026 | 0 | 0 | 0 | 0 | 0 |",
          "| March 2026 | 0 | 0 | 0 | 0 | 0 |",
        ],
        "To repair": [
          "- row 2: the move to another village: a contribution month YYYY-MM, year 1000 to 2999",
          "- row 3: the move to another village: a text that is not empty",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
    expect(sectionsOf(result())).not.toHaveProperty("Paid by group");
  });
});

const scheme: RosterScheme = {
  title: { id: "Daftar", en: "List" },
  regulation: { title: "Perbup", article: "Pasal 1", evidence: "text" },
  on: "2026-01-01",
  programmes: ["jkk", "jkm"],
};
const farmer: RosterRow = { occupation: "petani", village: "A", nik: "6205014609970001" };
const screened = (rows: readonly RosterRow[]) => screenRoster(rows, scheme).summary;
const oneToRepair = screened([{ ...farmer, decile: 11 }]);

describe("a screened list", () => {
  test.each<[string, Explainable, readonly string[]]>([
    ["of one village and one occupation has no tables of them", screened([farmer]), []],
    [
      "of two has",
      screened([farmer, { village: "B", occupation: "nelayan", nik: "6205010101900002" }]),
      [
        "| Village | Rows | Accepted | Waiting | Others |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| A | 1 | 1 | 0 | 0 |",
        "| B | 1 | 1 | 0 | 0 |",
        "| Occupation | Rows | Accepted | Waiting | Others |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| Fishers | 1 | 1 | 0 | 0 |",
        "| Farmers | 1 | 1 | 0 | 0 |",
      ],
    ],
  ])("%s", (_, result, tables) => {
    const lines = sectionsOf(result)[""] ?? [];
    expect(lines.slice(0, 1)).toEqual(["# List"]);
    expect(lines.filter((line) => line.startsWith("|"))).toEqual(tables);
  });

  test("says what is wrong with cells, where the words are kept", () => {
    const title = "Cells to repair";
    expect(sectionsOf(oneToRepair)[title]).toEqual([
      "- welfare decile: a decile from 1 to 10: 1 row",
    ]);
    const [tally] = oneToRepair.byIssue;
    const byIssue = [{ code: tally?.code ?? "", rows: 1 }];
    expect(sectionsOf({ ...oneToRepair, byIssue })).not.toHaveProperty([title]);
  });

  test("a cell at fault by no article has none under it", () => {
    const list = exampleOf("screened");
    const rows = list.kind === "roster-screening" ? list.toRepair : [];
    expect(rows.map((row) => sectionsOf(row))).toEqual([
      {
        "": ["# Row 6 (61.11.01.2001)", "To repair: not decided until the cells are written anew."],
        "Cells to repair": [
          "- identity number (NIK): the NIK is in scientific notation (6.2E+15), digits are already lost; read the column as text: Excel keeps only 15 digits",
          "  - PP 37/2007 Pasal 37",
        ],
      },
      {
        "": ["# Row 7", "To repair: not decided until the cells are written anew."],
        "Cells to repair": ["- welfare decile: a decile from 1 to 10"],
      },
    ]);
  });
});

describe("a cleaned list", () => {
  const cleaned = cleanRoster(
    [
      { NIK: "-", Nama: "Siti" },
      { NIK: "6205014609970001", Nama: "Budi" },
    ],
    { on: "2026-11-01" },
  );

  test("a NIK that is not given is asked for without one", () => {
    expect(sectionsOf(cleaned, english)["Missing facts, by row"]).toEqual([
      "- row 2, identity number (NIK): What is the NIK?",
    ]);
  });

  test("a NIK that a spreadsheet has as a number is masked", () => {
    const asked = cleanRoster([{ NIK: 620501460997001, Nama: "Siti" }], { on: "2026-11-01" });
    expect(asked.questions).toMatchObject([{ field: "nik", given: 620501460997001 }]);
    const [line] = sectionsOf(asked)["Missing facts, by row"] ?? [];
    expect(line).toContain(
      '- row 2, identity number (NIK) "6205\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*01": ',
    );
  });

  test("nothing is masked where there is no NIK", () => {
    const [first] = tablesOf(cleaned).changes ?? [];
    expect(first).toMatchObject({ row: "2", field: "nik", given: "**********", becomes: null });
    expect(tablesOf(cleaned).questions).toMatchObject([{ row: "2", field: "nik", given: null }]);
  });
});
