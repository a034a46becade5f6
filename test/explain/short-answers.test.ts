import { describe, expect, test } from "vitest";
import {
  claimDeadlines,
  computeJhtClaim,
  contributionDifference,
  contributionDueDate,
  costToReach,
  english,
  findBusinessKind,
  heirsInOrder,
  incomeBandFor,
  indonesian,
  latePaymentCompensation,
  parseNik,
  projectJhtBalance,
  projectScholarship,
  scholarshipCalendar,
  type Explainable,
  type Locale,
} from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";

const month = { segment: "wage-earner", month: "2026-05" } as const;
const year = { from: "2025-01", to: "2025-12" } as const;
const person = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const late = { benefit: 42_000_000, completeOn: "2026-06-05", holidays: [] } as const;

describe("payments", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "a due day that is moved for a holiday",
      () => exampleOf("due"),
      {
        "": [
          "# Due date",
          "The contribution for July 2026 (wage earner (PU)) is due on 18 August 2026, since 15 August 2026 is no working day.",
          "- Due day of wage earners' contributions",
          "  - PP 44/2015 Pasal 21 ayat (2); PP 46/2015 Pasal 19 ayat (2); PP 45/2015 Pasal 30 ayat (3); in force since 1 February 2021",
          "- A due day that is a holiday",
          "  - PP 44/2015 Pasal 21 ayat (3), Pasal 24 ayat (4); PP 46/2015 Pasal 19 ayat (3), Pasal 21 ayat (4); in force since 1 July 2015",
        ],
      },
    ],
    [
      "a due day that is not moved",
      () => contributionDueDate({ ...month, holidays: [] }),
      {
        "": [
          "# Due date",
          "The contribution for May 2026 (wage earner (PU)) is due on 15 June 2026.",
          "- Due day of wage earners' contributions",
          "  - PP 44/2015 Pasal 21 ayat (2); PP 46/2015 Pasal 19 ayat (2); PP 45/2015 Pasal 30 ayat (3); in force since 1 February 2021",
        ],
      },
    ],
    [
      "a penalty",
      () => exampleOf("fee"),
      {
        "": [
          "# Late-payment penalty (denda) for May 2026",
          "Contribution and penalty: Rp1,028,560 (contribution Rp989,000, late-payment penalty Rp39,560).",
          "- Due on 15 June 2026, paid on 20 July 2026; months late: 2",
          "  - 2 % × Rp989,000 = Rp19,780",
          "  - 2 × Rp19,780 = Rp39,560",
          "  - PP 44/2015 Pasal 22 ayat (1) dan (2); PP 46/2015 Pasal 20 ayat (1); PP 45/2015 Pasal 31; in force since 1 February 2021",
          "  - PP 44/2015 Pasal 21 ayat (2); PP 46/2015 Pasal 19 ayat (2); PP 45/2015 Pasal 30 ayat (3); in force since 1 February 2021",
          "- The employer bears the penalty; it is not charged to the worker",
        ],
      },
    ],
    [
      "just what was due is paid",
      () => contributionDifference({ ...month, due: 989_000, paid: 989_000 }),
      { "": ["# Difference", "The contribution for May 2026 was paid in the right amount."] },
    ],
    [
      "too little is paid",
      () => contributionDifference({ ...month, due: 989_000, paid: 900_000 }),
      {
        "": [
          "# Difference",
          "Contribution for May 2026 underpaid by Rp89,000; it is added to June 2026.",
          "- BPJS notifies the employer within 14 working days",
          "  - PP 44/2015 Pasal 23 ayat (3) dan (4); in force since 1 July 2015",
        ],
      },
    ],
    [
      "too much is paid",
      () => contributionDifference({ ...month, due: 900_000, paid: 989_000 }),
      {
        "": [
          "# Difference",
          "Contribution for May 2026 overpaid by Rp89,000; it is set off against June 2026.",
          "- BPJS notifies the employer within 14 working days",
          "  - PP 44/2015 Pasal 23 ayat (3) dan (4); in force since 1 July 2015",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("what BPJS pays late", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "by days",
      () => latePaymentCompensation({ ...late, programme: "jkm", paidOn: "2026-06-15" }),
      {
        "": [
          "# Compensation for late payment",
          "Compensation: Rp2,100,000, to the heirs, in addition to the benefit of Rp42,000,000.",
          "- Due by 10 June 2026, paid on 15 June 2026; days late: 5",
          "  - 1 % × Rp42,000,000 = Rp420,000",
          "  - 5 × Rp420,000 = Rp2,100,000",
          "  - PP 44/2015 Pasal 40 ayat (3); UU 40/2004 Pasal 45; in force since 1 July 2015",
          "  - PP 44/2015 Pasal 40 ayat (4); in force since 1 July 2015",
        ],
      },
    ],
    [
      "by months",
      () => exampleOf("latePension"),
      {
        "": [
          "# Compensation for late payment",
          "Compensation: Rp16,456, in addition to the benefit of Rp411,400.",
          "- Due by 16 June 2026, paid on 17 July 2026; days late: 31; months counted: 2",
          "  - 2 % × Rp411,400 = Rp8,228",
          "  - 2 × Rp8,228 = Rp16,456",
          "  - PP 45/2015 Pasal 25; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 35; in force since 1 July 2015",
        ],
      },
    ],
    [
      "in time",
      () => latePaymentCompensation({ ...late, programme: "jkm", paidOn: "2026-06-08" }),
      {
        "": [
          "# Compensation for late payment",
          "Compensation: Rp0, to the heirs, in addition to the benefit of Rp42,000,000.",
          "- Due by 10 June 2026, paid on 8 June 2026; days late: 0",
          "  - PP 44/2015 Pasal 40 ayat (3); UU 40/2004 Pasal 45; in force since 1 July 2015",
          "  - PP 44/2015 Pasal 40 ayat (4); in force since 1 July 2015",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("heirs and children", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of a pension, at most one",
      () =>
        heirsInOrder({
          programme: "jp",
          date: "2026-03-10",
          family: [{ relation: "spouse" }, { relation: "child" }],
        }),
      {
        "": [
          "# Pension beneficiaries",
          "Heirs of the participant who died on 10 March 2026: widow or widower (rank 1, at most 1).",
        ],
      },
    ],
    [
      "of a rank without a limit",
      () => exampleOf("heirs"),
      {
        "": [
          "# Heirs of JHT (old-age savings)",
          "Heirs of the participant who died on 10 March 2026: full sibling 1 and full sibling 2 (rank 3).",
        ],
      },
    ],
    [
      "no claim of a scholarship",
      () =>
        scholarshipCalendar({
          eventDate: "2020-08-20",
          cause: "work-accident-death",
          children: [],
        }),
      {
        "": [
          "# Calendar of scholarship claims",
          "Rp0 in 0 yearly claims, for the event of 20 August 2020.",
        ],
        Articles: [
          "- PP 44/2015 Pasal 25 ayat (2) huruf b angka 8 (PP 82/2019); in force since 2 December 2019",
          "- PP 44/2015 Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III (PP 82/2019); in force since 2 December 2019",
          "- PP 44/2015 Pasal 25 ayat (3), Pasal 34 ayat (3) (PP 82/2019); in force since 2 December 2019",
          "- PP 44/2015 Lampiran III (PP 82/2019); in force 2 December 2019 to 31 March 2021",
        ],
        "Doubts about the law": [
          "- Based on an official statement or two sources; primary text not verified: Scholarship by level of schooling; Age at which the scholarship ends.",
        ],
      },
    ],
    [
      "the calendar of one that is paid once",
      () =>
        scholarshipCalendar({
          eventDate: "2016-05-29",
          cause: "work-accident-death",
          children: [{ level: "sd", grade: 1 }],
        }),
      {
        "": [
          "# Calendar of scholarship claims",
          "Scholarship due: Rp12,000,000, for the event of 29 May 2016.",
          "- Paid once per participant: Rp12,000,000",
        ],
      },
    ],
    [
      "a scholarship that is paid once",
      () =>
        projectScholarship({
          eventDate: "2016-05-29",
          cause: "work-accident-death",
          children: [{ level: "sd", grade: 1 }],
        }),
      {
        "": [
          "# Education benefit (beasiswa) for the children",
          "Scholarship due: Rp12,000,000, for the event of 29 May 2016.",
          "- Paid once per participant: Rp12,000,000",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("searches", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "a kind of business that there is",
      () => exampleOf("workshop"),
      {
        "": [
          '# Kinds of business "bengkel"',
          "Listed in Lampiran I as in force on 1 May 2026:",
          "- Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin) (machinery, manufacture and repair (workshops)): high (IV) risk, no. 3",
          "  - overlaps with Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor) (motor vehicle repair): medium (III) risk, no. 95",
          "- PP 44/2015 Lampiran I (PP 82/2019); in force since 2 December 2019",
        ],
      },
    ],
    [
      "a kind of business that there is not",
      () => findBusinessKind("astronot", { on: "2026-05-01" }),
      {
        "": [
          '# Kinds of business "astronot"',
          "Lampiran I as in force on 1 May 2026 has no kind of business with all these words; try other words, or ask BPJS Ketenagakerjaan.",
          "- PP 44/2015 Lampiran I (PP 82/2019); in force since 2 December 2019",
        ],
      },
    ],
    [
      "a NIK that is sound",
      () => parseNik("6205014609970001", { on: "2026-11-21" }),
      {
        "": [
          "# NIK 6205\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*01",
          "Its structure is sound.",
          "- Region of first registration: 62.05 (neither birth place nor home)",
          "- Female",
          "- Year of birth: 1997",
          "- PP 37/2007 Pasal 37; PP 40/2019 (article not known); already in force on 1 July 2015",
          "- UU 23/2006 Pasal 13; PP 40/2019 Pasal 30 ayat (2); already in force on 1 July 2015",
        ],
      },
    ],
    [
      "a NIK whose sex is another",
      () => exampleOf("nik"),
      {
        "": [
          "# NIK 6205\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*01",
          "Its structure is sound.",
          "- Region of first registration: 62.05 (neither birth place nor home)",
          "- Female",
          "- Year of birth: 1997",
          "- PP 37/2007 Pasal 37; PP 40/2019 (article not known); already in force on 1 July 2015",
          "- UU 23/2006 Pasal 13; PP 40/2019 Pasal 30 ayat (2); already in force on 1 July 2015",
        ],
      },
    ],
    [
      "a NIK that is not sound",
      () => exampleOf("brokenNik"),
      {
        "": [
          "# NIK \\*\\*\\*\\*\\*\\*\\*\\*\\*\\*",
          "Its structure is not sound.",
          "- the NIK is in scientific notation (6.2E+15), digits are already lost; read the column as text: Excel keeps only 15 digits",
          "- PP 37/2007 Pasal 37; PP 40/2019 (article not known); already in force on 1 July 2015",
          "- UU 23/2006 Pasal 13; PP 40/2019 Pasal 30 ayat (2); already in force on 1 July 2015",
        ],
      },
    ],
    [
      "a band of incomes without an end",
      () => incomeBandFor({ month: "2025-05", income: 50_000_000, programmes: ["jkk", "jkm"] }),
      {
        "": [
          "# Income band, May 2025",
          "Band 33, an income of Rp20,200,000 or more: deemed earnings Rp20,700,000, contribution Rp213,800 a month",
        ],
      },
    ],
    [
      "the bands nearest to a contribution",
      () => exampleOf("noBand"),
      {
        "": [
          "# Income band, May 2025",
          "No band has exactly this contribution. The nearest:",
          "- Band 10, an income of Rp2,700,000 to Rp3,199,000: deemed earnings Rp2,950,000, contribution Rp36,300 a month",
          "- Band 11, an income of Rp3,200,000 to Rp3,699,000: deemed earnings Rp3,450,000, contribution Rp41,300 a month",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("targets", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "one that is reached costs nothing",
      () =>
        costToReach({
          ...year,
          definition: "employed-bps",
          target: 0.2,
          covered: 20,
          workers: 100,
          person,
        }),
      {
        "": [
          "# Cost of reaching the target",
          "The target of 20 % is reached: nothing more is needed.",
          "Now 20.00 %: 20 of 100 workers. Definition: all employed people according to the statistics agency (BPS).",
          "One person for 12 months: Rp201,600.",
        ],
      },
    ],
    [
      "one that needs one more person",
      () =>
        costToReach({
          ...year,
          definition: "employed-bps",
          target: 0.2,
          covered: 19,
          workers: 100,
          person,
        }),
      {
        "": [
          "# Cost of reaching the target",
          "The target of 20 % needs 1 more person: Rp201,600 from January 2025 to December 2025.",
          "Now 19.00 %: 19 of 100 workers. Definition: all employed people according to the statistics agency (BPS).",
          "One person for 12 months: Rp201,600.",
          "- Petani (1 person, 12 months): Rp201,600, from the regional budget (APBD)",
          "  - January 2025 to December 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("rows of a list", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "one to repair, with the article on the cell",
      () => exampleOf("rowToRepair"),
      {
        "": ["# Row 6 (61.11.01.2001)", "To repair: not decided until the cells are written anew."],
        "Cells to repair": [
          "- identity number (NIK): the NIK is in scientific notation (6.2E+15), digits are already lost; read the column as text: Excel keeps only 15 digits",
          "  - PP 37/2007 Pasal 37",
        ],
      },
    ],
    [
      "one with facts that are missing",
      () => exampleOf("rowToClarify"),
      {
        "": ["# Row 5", "To clarify: not decided until the missing facts are known."],
        "Missing facts": ["- residence (region code)", "- village"],
      },
    ],
    [
      "a list with its villages, and those that are short",
      () => exampleOf("screenedSoFar"),
      {
        "": [
          "# One village, 100 vulnerable workers, Kayong Utara",
          "Accepted: 1 of 7 rows; on the waiting list 1, rejected 1, to clarify 1, duplicates 1, to repair 2.",
          "Under Peraturan Bupati Kayong Utara 74/2022, for joining on 1 January 2026.",
        ],
        "Reasons for refusal": ["- Aged at least 65 years on 1 January 2026: 1 row"],
        "Missing facts": ["- residence (region code): 1 row", "- village: 1 row"],
        "Cells to repair": [
          "- welfare decile: a decile from 1 to 10: 1 row",
          "- identity number (NIK): the NIK is in scientific notation (6.2E+15), digits are already lost; read the column as text: Excel keeps only 15 digits: 1 row",
        ],
        "Villages short of the quota": ["- 61.11.01.2002: 1 short"],
      },
    ],
    [
      "those who wait",
      () => exampleOf("screened"),
      {
        "Waiting list, by priority": ["- row 8 (61.11.01.2001)"],
        Duplicates: ["- row 3 (61.11.01.2002): already in row 2 (61.11.01.2001)"],
        "Rows to repair": [
          "- row 6 (61.11.01.2001): identity number (NIK): the NIK is in scientific notation (6.2E+15), digits are already lost; read the column as text: Excel keeps only 15 digits",
          "- row 7: welfare decile: a decile from 1 to 10",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("JHT", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "open until a fact is known",
      () =>
        computeJhtClaim({
          date: "2026-06-10",
          segment: "wage-earner",
          ground: "partial-home",
          balance: 45_000_000,
        }),
      {
        "": [
          "# JHT claim: part, for a home",
          "Not yet determined: part of JHT, for a home of at most Rp13,500,000 if this condition is met: A membership of at least 10 years.",
        ],
        "Still open": [
          "- part of JHT, for a home of at most Rp13,500,000 if this condition is met: A membership of at least 10 years",
          "  - PP 46/2015 Pasal 22 ayat (4) dan (5); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 22 ayat (6); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 32; in force since 1 July 2015",
        ],
        "Facts still needed": [
          "- first day of membership (membershipStart): A membership of at least 10 years",
          "- whether a part of JHT was taken before (partialTaken): A part is paid at most 1 time in a membership",
        ],
      },
    ],
    [
      "a balance over years that are counted, of the wage as it is",
      () => projectJhtBalance({ wage: 5_000_000, months: 14, returnPercentPerYear: 5 }),
      {
        "": [
          "# Projected JHT balance",
          "The balance after 14 months: Rp4,115,459.",
          "- Contributions: Rp3,990,000",
          "  - PP 46/2015 Pasal 22 ayat (2); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 16 ayat (1); in force since 1 July 2015",
          "- Return: Rp125,459",
          "  - PP 46/2015 Pasal 27 ayat (1) dan (2); in force since 1 July 2015",
          "  - UU 40/2004 Pasal 37 ayat (4) dan (5) (UU 4/2023); in force since 12 January 2023",
        ],
        "Year by year": [
          "| Year | Contributions | Return | Balance |",
          "| --- | ---: | ---: | ---: |",
          "| 1 | Rp3,420,000 | Rp92,625 | Rp3,512,625 |",
          "| 2 | Rp570,000 | Rp32,834 | Rp4,115,459 |",
        ],
      },
    ],
    [
      "a balance over the years",
      () => exampleOf("savings"),
      {
        "": [
          "# Projected JHT balance",
          "The balance after 30 months: Rp9,115,577.",
          "- Contributions: Rp8,550,000",
          "  - PP 46/2015 Pasal 22 ayat (2); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 16 ayat (1); in force since 1 July 2015",
          "- Return: Rp565,577",
          "  - PP 46/2015 Pasal 27 ayat (1) dan (2); in force since 1 July 2015",
          "  - UU 40/2004 Pasal 37 ayat (4) dan (5) (UU 4/2023); in force since 12 January 2023",
          "Because the wage was reported too low, the balance is Rp1,823,115 short; the employer must pay it.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

test("years that are counted are ordinals in Indonesian", () => {
  const projected = projectJhtBalance({ wage: 5_000_000, months: 14, returnPercentPerYear: 5 });
  expect(sectionsOf(projected, indonesian)["Menurut tahun"]).toEqual([
    "| Tahun | Iuran | Hasil pengembangan | Saldo akhir |",
    "| --- | ---: | ---: | ---: |",
    "| ke-1 | Rp3.420.000,00 | Rp92.625,00 | Rp3.512.625,00 |",
    "| ke-2 | Rp570.000,00 | Rp32.834,00 | Rp4.115.459,00 |",
  ]);
});

describe("a deadline whose first day is not given", () => {
  const deadlines = claimDeadlines({
    event: "work-accident",
    segment: "wage-earner",
    date: "2026-05-04",
  });
  const stage2 =
    "- The employer makes the stage II report, which is also the claim, within 2 x 24 hours of the doctor's letter (recovered, disabled or dead)";
  const article = "  - PP 44/2015 Pasal 43 ayat (4), Pasal 44 ayat (4); in force since 1 July 2015";
  const under = (locale: Locale): readonly string[] => {
    const lines = sectionsOf(deadlines, locale)[""] ?? [];
    const first = lines.indexOf(stage2) + 1;
    return lines.slice(first, lines.indexOf(article, first) + 1);
  };

  test("says from which day it is counted", () => {
    expect(under(english)).toEqual([
      "  - Counted from the day of the doctor's letter; that day is not given",
      article,
    ]);
  });

  test("says no more where a locale has no words for that day", () => {
    const { "fact.letterOn": _, ...texts } = english.texts;
    expect(under({ ...english, texts: texts as Locale["texts"] })).toEqual([article]);
  });
});
