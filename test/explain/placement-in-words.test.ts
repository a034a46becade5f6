import { describe, expect, test } from "vitest";
import { assessEligibility, placeWorker, type Explainable } from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";

const died = { date: "2025-06-10", cause: "other", active: true, arrearsMonths: 0 } as const;

describe("where a worker belongs", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "outside, with the scheme that covers them",
      () => placeWorker({ occupation: "PNS", month: "2026-05" }),
      {
        "": [
          "# PNS",
          "Civil servants: outside BPJS Ketenagakerjaan, PT Taspen (PP 70/2015).",
          "- PP 44/2015 Pasal 2 ayat (2) dan (3) (PP 49/2023); in force since 6 October 2023",
        ],
      },
    ],
    [
      "perhaps outside",
      () => exampleOf("partTime"),
      {
        "": [
          "# PPPK paruh waktu",
          "PPPK paruh waktu: not clear whether outside BPJS Ketenagakerjaan like Government employees on contract (PPPK) (PT Taspen; for part-time PPPK two BPJS branches contradict each other).",
          "- PP 44/2015 Pasal 2 ayat (2) dan (3) (PP 49/2023); in force since 6 October 2023",
        ],
        "Facts still needed": [
          "- whether a civil servant, PPPK, military, police or state official",
        ],
      },
    ],
    [
      "in several categories, with the question between them",
      () => exampleOf("contested"),
      {
        "": [
          "# honorer",
          "May mean several categories:",
          "- Non-ASN staff of government offices (pegawai-non-asn): wage earner (PU)",
          "- Honorary teachers of public schools (guru-honorer): wage earner (PU)",
          "- Office staff, or teacher?",
        ],
        "Facts still needed": ["- worker category"],
        "Not certain": [
          "- JHT is contested: required by Permenaker 5/2021 Pasal 3A as reported, while PP 46/2015 Pasal 4 has no state employer.",
          "- Risk group I is inferred from government services; whether school funds (BOS) may pay was not found.",
        ],
      },
    ],
    [
      "in none",
      () => placeWorker({ occupation: "astronaut", month: "2026-05" }),
      {
        "": ["# astronaut", "The catalogue has no such occupation; choose a category."],
        "Facts still needed": ["- worker category"],
      },
    ],
    [
      "in one, with the bill, its relief and who may pay",
      () => exampleOf("placedFarmer"),
      {
        "": [
          "# petani",
          "Farmers: non-wage earner (BPU).",
          "- Programmes: JKK (work accident), JKM (death)",
        ],
        "Contribution for May 2026": [
          "Contribution due: Rp16,800 for one non-wage earner (BPU), from the village budget (APBDes).",
          "- JKK (work accident), participant: Rp10,000",
          "  - Deemed earnings: Rp1,000,000 a month",
          "  - PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- JKM (death), participant: Rp6,800",
          "  - PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
        ],
        Relief: [
          "- Under the interpretation chosen this funding source gets no relief from PP 50/2025",
          "  - PP 50/2025 Pasal 4 ayat (1) dan (2); in force 1 April 2026 to 31 December 2026",
        ],
        "Who may pay": [
          "- The village budget (APBDes): may pay",
          "  - \\[yes\\] The national rule names village heads and officials, village councils, village institutions, RT/RW heads, vulnerable workers; other groups need a regional rule",
          "  - UU 6/2014 Pasal 26 ayat (3) huruf c, Pasal 50A, Pasal 62 (UU 3/2024); in force since 25 April 2024",
        ],
        "Not certain": [
          "- Those who work for an owner or company are wage earners, paid for by the employer.",
        ],
      },
    ],
    [
      "in one, with a condition of the source that is not known",
      () =>
        placeWorker({
          occupation: "ojek",
          month: "2026-05",
          income: 1_000_000,
          fundedBy: "dbh-cht",
        }),
      {
        "": [
          "# ojek",
          "Own-account drivers and couriers: non-wage earner (BPU).",
          "- Programmes: JKK (work accident), JKM (death)",
        ],
        "Contribution for May 2026": [
          "Contribution due: Rp16,800 for one non-wage earner (BPU), from shared tobacco excise (DBH CHT).",
          "- JKK (work accident), participant: Rp10,000",
          "  - Deemed earnings: Rp1,000,000 a month",
          "  - PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- JKM (death), participant: Rp6,800",
          "  - PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
        ],
        "Who may pay": [
          "- Shared tobacco excise (DBH CHT): not yet determined",
          "  - \\[yes\\] The national rule names tobacco farmers and labourers, vulnerable workers; other groups need a regional rule",
          "  - PMK 72/2024 Pasal 5 ayat (9); in force since 18 October 2024",
          "  - \\[not known\\] Named in the list of recipients that the local government sets",
          "  - PMK 72/2024 Pasal 5 ayat (9); in force since 18 October 2024",
        ],
        "Not certain": [
          "- Those who work for an owner or company are wage earners, paid for by the employer.",
          "- Transport sector in PP 50/2025: relief while it runs unless APBN or APBD pays.",
        ],
      },
    ],
    [
      "in one, without the risk group",
      () => placeWorker({ occupation: "karyawan", month: "2026-05", wage: 5_000_000 }),
      {
        "": [
          "# karyawan",
          "Employees of companies: wage earner (PU).",
          "- Programmes: JKK (work accident), JKM (death)",
        ],
        "Who may pay": [
          "- The employer: may pay",
          "  - \\[yes\\] Contributions of wage earners are owed by the employer; others may pay only if the employer agrees",
          "  - PP 44/2015 Pasal 5 ayat (1) huruf a dan b, ayat (2) (PP 49/2023); in force since 6 October 2023",
        ],
        "Facts still needed": ["- risk group of the work"],
        "Not certain": [
          "- The size of the company decides the compulsory programmes (Perpres 109/2013 Pasal 6), its kind of business the risk group. Who has a practice or business of his own is a non-wage earner.",
        ],
      },
    ],
    [
      "in one, with what it is under another answer",
      () => placeWorker({ occupation: "KPPS", month: "2024-06" }),
      {
        "": [
          "# KPPS",
          "Ad hoc election workers (KPU): non-wage earner (BPU).",
          "- Programmes: JKK (work accident), JKM (death)",
        ],
        "Under another answer to the question of the segment": [
          "- wage earner (PU), very low (I): the cost needs monthly wage",
        ],
      },
    ],
    [
      "in one, with its risk group",
      () =>
        placeWorker({
          occupation: "aparat desa",
          month: "2026-05",
          wage: 2_500_000,
          fundedBy: "apbdes",
        }),
      {
        "": [
          "# aparat desa",
          "Village officials: wage earner (PU).",
          "- Programmes: JKK (work accident), JKM (death)",
          "- Risk group: very low (I)",
        ],
        "Contribution for May 2026": [
          "Contribution due: Rp13,500 for one wage earner (PU), from the village budget (APBDes).",
          "- JKK (work accident), employer: Rp6,000",
          "  - 0.24 % × Rp2,500,000 = Rp6,000",
          "  - PP 44/2015 Pasal 16 ayat (1) huruf a sampai e; in force since 1 July 2015",
          "- JKM (death), employer: Rp7,500",
          "  - 0.30 % × Rp2,500,000 = Rp7,500",
          "  - PP 44/2015 Pasal 18; in force since 1 July 2015",
        ],
        "Who may pay": [
          "- The village budget (APBDes): may pay",
          "  - \\[yes\\] The national rule names village heads and officials, village councils, village institutions, RT/RW heads, vulnerable workers; other groups need a regional rule",
          "  - UU 6/2014 Pasal 26 ayat (3) huruf c, Pasal 50A, Pasal 62 (UU 3/2024); in force since 25 April 2024",
        ],
        "Not certain": [
          "- UU 3/2024 gives a right to employment social security; programmes beyond JKK and JKM if budgeted.",
          "- The wage basis is disputed: the fixed income as paid, or at least the minimum wage by BPJS rules; PP 44/2015 has no floor.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("whether a source may pay", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "with a condition that is not known",
      () => exampleOf("palmOil"),
      {
        "": [
          "# Source of the contribution",
          "Shared palm-oil revenue (DBH Sawit): not yet determined.",
          "- \\[yes\\] Only for: palm-oil plantation workers",
          "  - PMK 91/2023 Pasal 16 ayat (5) huruf e; in force since 1 January 2024",
          "- \\[not known\\] Not yet registered",
          "  - PMK 91/2023 Pasal 16 ayat (5) huruf e; in force since 1 January 2024",
        ],
        "Facts still needed, in order": ["- whether registered"],
        "Doubts about the law": [
          "- Based on an official statement or two sources; primary text not verified: Contributions paid by DBH Sawit.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});

const whatJkmAsks = [
  "- \\[yes\\] The death is not from a work accident (if it is, JKK pays instead)",
  "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
  "- \\[yes\\] The death was in the active period: still working and a participant",
  "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
  "- \\[yes\\] Contributions are in arrears by at most 3 consecutive months",
  "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
];

describe("eligibility for JKM", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "every condition holds",
      () => assessEligibility({ for: "jkm", facts: { ...died, segment: "wage-earner" } }),
      {
        "": ["# Eligibility for JKM", "Eligible.", ...whatJkmAsks],
      },
    ],
    [
      "every condition holds, also the one that would reduce",
      () =>
        assessEligibility({
          for: "jkm",
          facts: { ...died, segment: "non-wage-earner", membershipStart: "2020-06-01" },
        }),
      {
        "": [
          "# Eligibility for JKM",
          "Eligible.",
          ...whatJkmAsks,
          "- \\[yes\\] Membership of at least 3 months (if less: funeral grant only)",
          "  - Permenaker 5/2021 (article not known) (Permenaker 1/2025); in force since 24 February 2025",
        ],
      },
    ],
    [
      "a condition fails that reduces only",
      () =>
        assessEligibility({
          for: "jkm",
          facts: { ...died, segment: "non-wage-earner", membershipStart: "2025-06-01" },
        }),
      {
        "": [
          "# Eligibility for JKM",
          "Eligible, but not for the full benefit.",
          ...whatJkmAsks,
          "- \\[no\\] Membership of at least 3 months (if less: funeral grant only)",
          "  - Permenaker 5/2021 (article not known) (Permenaker 1/2025); in force since 24 February 2025",
        ],
      },
    ],
    [
      "one fails that decides, and one that reduces only",
      () =>
        assessEligibility({
          for: "jkm",
          facts: {
            ...died,
            segment: "non-wage-earner",
            active: false,
            membershipStart: "2025-06-01",
          },
        }),
      {
        "": [
          "# Eligibility for JKM",
          "Not eligible.",
          "- \\[yes\\] The death is not from a work accident (if it is, JKK pays instead)",
          "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
          "- \\[no\\] The death was in the active period: still working and a participant",
          "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
          "- \\[yes\\] Contributions are in arrears by at most 3 consecutive months",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
          "- \\[no\\] Membership of at least 3 months (if less: funeral grant only)",
          "  - Permenaker 5/2021 (article not known) (Permenaker 1/2025); in force since 24 February 2025",
        ],
      },
    ],
    [
      "one is not known, and one fails that reduces only",
      () =>
        assessEligibility({
          for: "jkm",
          facts: {
            date: "2025-06-10",
            segment: "non-wage-earner",
            cause: "other",
            arrearsMonths: 0,
            membershipStart: "2025-06-01",
          },
        }),
      {
        "": [
          "# Eligibility for JKM",
          "Not yet determined: facts are missing.",
          "- \\[yes\\] The death is not from a work accident (if it is, JKK pays instead)",
          "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
          "- \\[not known\\] The death was in the active period: still working and a participant",
          "  - PP 44/2015 Pasal 34 ayat (1) dan penjelasannya; in force since 1 July 2015",
          "- \\[yes\\] Contributions are in arrears by at most 3 consecutive months",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
          "- \\[no\\] Membership of at least 3 months (if less: funeral grant only)",
          "  - Permenaker 5/2021 (article not known) (Permenaker 1/2025); in force since 24 February 2025",
        ],
        "Facts still needed, in order": [
          "- whether still working and a participant on the day of death",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});
