import { describe, expect, test } from "vitest";
import { assessEvent, type Explainable } from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { pensionFacts } from "./pension-facts.js";
import { sectionsOf, type Sections } from "./sections.js";

const worker = {
  segment: "wage-earner",
  programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
  wage: 5_000_000,
} as const;
const farmer = {
  segment: "non-wage-earner",
  programmes: ["jkk", "jkm"],
  income: 1_000_000,
  contributionMonths: 40,
  arrearsMonths: 0,
} as const;

describe("an event", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "all is owed by the employer of a worker not enrolled",
      () =>
        assessEvent({
          event: {
            kind: "death",
            date: "2025-05-29",
            cause: "work-accident",
            circumstance: "at-work",
          },
          member: { ...worker, enrolled: false, jht: { balance: 1_000_000 }, jp: pensionFacts },
          family: [
            { relation: "spouse" },
            { relation: "child", child: { level: "sd", grade: 1, birthDate: "2018-08-01" } },
          ],
        }),
      {
        "": [
          "# A participant has died",
          "Benefits due for the event of 29 May 2025: Rp0.",
          "In addition, the employer owes Rp347,000,000.",
        ],
        "Owed by the employer": [
          "- Death benefit (JKK): Rp240,000,000",
          "  - The worker was not enrolled: the employer owes the same benefits.",
          "  - PP 44/2015 Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 4, Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf a (PP 82/2019); in force since 2 December 2019",
          "- Periodical payments, commuted to a lump sum (JKK): Rp12,000,000",
          "  - The worker was not enrolled: the employer owes the same benefits.",
          "  - PP 44/2015 Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 5, Lampiran III (PP 82/2019); in force since 2 December 2019",
          "- Funeral grant (JKK): Rp10,000,000",
          "  - The worker was not enrolled: the employer owes the same benefits.",
          "  - PP 44/2015 Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Lampiran III (PP 82/2019); in force since 2 December 2019",
          "- Education benefit (beasiswa) for the children (JKK): Rp84,000,000",
          "  - The worker was not enrolled: the employer owes the same benefits.",
          "  - PP 44/2015 Pasal 27 ayat (1), Pasal 32 ayat (3) dan (4), Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 8 (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 25 ayat (3), Pasal 34 ayat (3) (PP 82/2019); in force since 2 December 2019",
          "  - Permenaker 5/2021 Pasal 103 ayat (2); in force since 1 April 2021",
          "- Old-age savings (JHT): Rp1,000,000",
          "  - The worker was not enrolled: the employer must pay the JHT benefit.",
          "  - PP 46/2015 Pasal 28; in force since 1 July 2015",
          "  - PP 46/2015 Pasal 22 ayat (2); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 23; PP 46/2015 Pasal 26 ayat (4) (PP 60/2015); in force since 12 August 2015",
          "  - PP 46/2015 Pasal 32; in force since 1 July 2015",
          "- Widow's or widower's pension (JP): Rp399,700 a month",
          "  - The worker was not enrolled in JP: the employer owes the pension.",
          "  - PP 45/2015 Pasal 17; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 17 ayat (3) dan (5); in force since 1 July 2015",
          "  - PP 45/2015 Pasal 21; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 18; in force 1 March 2025 to 28 February 2026",
        ],
        Heirs: [
          "- JKK, JHT: Heirs of the participant who died on 29 May 2025: widow or widower and child (rank 1).",
          "- JP: Heirs of the participant who died on 29 May 2025: widow or widower (rank 1, at most 1).",
        ],
        "Not due": [
          "- JKM (death): Condition not met: The death is not from a work accident (if it is, JKK pays instead)",
          "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
          "- JKP (unemployment benefit): JKP pays only for a dismissal",
          "  - PP 37/2021 Pasal 20 ayat (1) (PP 6/2025); in force since 7 February 2025",
        ],
      },
    ],
    [
      "all waits, and what may be added is bounded",
      () => exampleOf("jobLost"),
      {
        "": [
          "# A participant has lost or left the job",
          "Benefits due for the event of 29 May 2026: Rp0, plus JKP cash benefit of at most Rp18,000,000 if this condition is met: Contributions are paid for at least 12 months of the 24 calendar months before the dismissal.",
          "Waiting for a condition: Rp60,000,000.",
        ],
        "Waiting for a condition": [
          "- Old-age savings (JHT): Rp60,000,000, to the participant, from 29 June 2026",
          "  - Payable once the waiting time of 1 month is over: from 29 June 2026.",
          "  - Permenaker 4/2022 Pasal 10; in force since 26 April 2022",
        ],
        "Not due": [
          "- JKK (work accident): JKK pays only for a work accident or an occupational disease",
          "  - PP 44/2015 Pasal 1 angka 6; Permenaker 5/2021 Pasal 7 ayat (2) huruf a sampai f; in force since 1 April 2021",
          "- JP (pension): JP is paid at the pension age, on total disability or death",
          "  - PP 45/2015 Pasal 2; Perpres 109/2013 Pasal 6 ayat (3) dan (4); in force since 1 July 2015",
        ],
        "Still open": [
          "- JKP cash benefit of at most Rp18,000,000 if this condition is met: Contributions are paid for at least 12 months of the 24 calendar months before the dismissal",
          "  - PP 37/2021 Pasal 19 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "  - PP 37/2021 Pasal 21 ayat (1) (PP 6/2025); in force since 7 February 2025",
          "  - PP 37/2021 Pasal 21 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "  - Peraturan BPJS Ketenagakerjaan 1/2022 (article not known); in force since 26 January 2022",
          "  - PP 37/2021 Pasal 38; in force since 2 February 2021",
        ],
        "Facts still needed": [
          "- months paid in the 24 calendar months before the dismissal (member.jkp.contributionMonthsInLast24): Contributions are paid for at least 12 months of the 24 calendar months before the dismissal",
        ],
      },
    ],
    [
      "nobody is left: the funeral grant alone, at once",
      () =>
        assessEvent({
          event: { kind: "death", date: "2026-05-29", cause: "other" },
          member: farmer,
          family: [],
        }),
      {
        "": [
          "# A participant has died",
          "Benefits due for the event of 29 May 2026: Rp10,000,000.",
        ],
        "Benefits due": [
          "- Funeral grant (JKM): Rp10,000,000, to the person who arranges the funeral",
          "  - Within 3 working days of the complete claim.",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 40 ayat (3); UU 40/2004 Pasal 45; in force since 1 July 2015",
        ],
        Heirs: ["- JKM: The participant who died on 29 May 2026 leaves no entitled heir."],
        "Not due": [
          "- JKK (work accident): JKK pays only for a work accident or an occupational disease",
          "  - PP 44/2015 Pasal 1 angka 6; Permenaker 5/2021 Pasal 7 ayat (2) huruf a sampai f; in force since 1 April 2021",
          "- Death benefit, Periodical payments, commuted to a lump sum: No heirs: this goes to the Social Security Fund; the funeral grant to the person who arranges the funeral",
          "  - PP 44/2015 Pasal 34 ayat (2) (PP 82/2019); PP 44/2015 Pasal 40 ayat (2) huruf b angka 5; in force since 2 December 2019",
        ],
      },
    ],
    [
      "a part is due and a part waits for the arrears",
      () =>
        assessEvent({
          event: { kind: "death", date: "2026-05-29", cause: "other" },
          member: { ...farmer, arrearsMonths: 2 },
          family: [{ relation: "spouse" }],
        }),
      {
        "": [
          "# A participant has died",
          "Benefits due for the event of 29 May 2026: Rp10,000,000.",
          "Waiting for a condition: Rp32,000,000.",
        ],
        "Benefits due": [
          "- Funeral grant (JKM): Rp10,000,000, to the heirs",
          "  - Within 3 working days of the complete claim.",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 40 ayat (3); UU 40/2004 Pasal 45; in force since 1 July 2015",
        ],
        "Waiting for a condition": [
          "- Death benefit (JKM): Rp20,000,000, to the heirs",
          "  - Paid once the heirs have settled the arrears.",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
          "- Periodical payments, commuted to a lump sum (JKM): Rp12,000,000, to the heirs",
          "  - Paid once the heirs have settled the arrears.",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
        ],
      },
    ],
    [
      "a scholarship by year, of which a part is due at once",
      () => exampleOf("workerDied"),
      {
        "": [
          "# A participant has died",
          "Benefits due for the event of 29 May 2025: Rp388,000,000, of which Rp325,000,000 with the first claims.",
          "In addition, a pension of Rp399,700 a month.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});
