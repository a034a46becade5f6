import { describe, expect, test } from "vitest";
import {
  assessEvent,
  cleanRoster,
  computeContribution,
  computeContributions,
  jhtTax,
  membershipRegister,
  projectScholarship,
  scholarshipCalendar,
  type Explainable,
} from "../../../src/index.js";

import { pensionFacts } from "../pension-facts.js";
import { tablesOf, type Tables } from "./tables-of.js";

const worker = {
  segment: "wage-earner",
  programmes: ["jkk", "jht", "jp"],
  wage: 5_000_000,
  enrolled: false,
} as const;
const open = {
  eventDate: "2024-05-29",
  cause: "other",
  children: [{ level: "sd", grade: 1 }],
} as const;

describe("the rows of bills and benefits", () => {
  test.each<[string, () => Explainable, Tables]>([
    [
      "what an employer owes, in one sum and by the month",
      () =>
        assessEvent({
          event: { kind: "death", date: "2025-05-29", cause: "other" },
          member: { ...worker, jht: { balance: 1_000_000 }, jp: pensionFacts },
          family: [{ relation: "spouse" }],
        }),
      {
        "owed-by-employer": [
          {
            programme: "jht",
            programmeName: "JHT (old-age savings)",
            item: "old-age-savings",
            itemName: "Old-age savings",
            amount: 1000000,
            monthly: null,
            reason: "The worker was not enrolled: the employer must pay the JHT benefit",
            provisions:
              "jht.employer.not-enrolled@2015-07-01; jht.benefit.amount@2015-07-01; jht.claim.death@2015-08-12; jht.benefit.inalienable@2015-07-01",
            articles:
              "PP 46/2015 Pasal 28; PP 46/2015 Pasal 22 ayat (2); PP 46/2015 Pasal 23; PP 46/2015 Pasal 26 ayat (4) (PP 60/2015); PP 46/2015 Pasal 32",
          },
          {
            programme: "jp",
            programmeName: "JP (pension)",
            item: "widow",
            itemName: "Widow's or widower's pension",
            amount: null,
            monthly: 399700,
            reason: "The worker was not enrolled in JP: the employer owes the pension",
            provisions:
              "jp.formula@2015-07-01; jp.formula.weighted-wage@2015-07-01; jp.widow.percent@2015-07-01; jp.benefit.limits@2025-03-01",
            articles:
              "PP 45/2015 Pasal 17; PP 45/2015 Pasal 17 ayat (3) dan (5); PP 45/2015 Pasal 21; PP 45/2015 Pasal 18",
          },
        ],
      },
    ],
    [
      "the tax on JHT that is not known",
      () => jhtTax({ payments: [{ date: "2026-05-02", amount: 100_000_000 }], resident: false }),
      {
        summary: [
          {
            kind: "jht-tax",
            kindName: "Tax on JHT",
            gross: 100000000,
            tax: null,
            net: null,
            undetermined: 1,
          },
        ],
        undetermined: [
          {
            item: "tax",
            itemName: "Tax on the payment of 2 May 2026",
            benefitMonth: null,
            reason: "Not a resident taxpayer: PP 68/2009 does not apply, and the rate is not known",
            provisions: "jht.tax.final@2009-11-16",
            articles: "PP 68/2009 Pasal 2 ayat (1), Pasal 5",
          },
        ],
      },
    ],
    [
      "a scholarship that waits for a fact",
      () => projectScholarship(open),
      {
        undetermined: [
          {
            item: "scholarship",
            itemName: "Education benefit (beasiswa) for the children",
            benefitMonth: null,
            provisions:
              "scholarship.jkm.contribution-months@2019-12-02; scholarship.levels@2019-12-02; scholarship.children@2019-12-02; scholarship.age@2021-04-01",
            articles:
              "PP 44/2015 Pasal 34 ayat (1) huruf d (PP 82/2019); PP 44/2015 Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III (PP 82/2019); PP 44/2015 Pasal 25 ayat (3), Pasal 34 ayat (3) (PP 82/2019); Permenaker 5/2021 Pasal 103 ayat (2)",
            atLeast: null,
            atMost: 84000000,
            form: null,
            formName: null,
            fact: "contributionMonths",
            factName: "contributory months",
            reason: "if contributions were paid for at least 36 months",
          },
        ],
      },
    ],
    [
      "a calendar that waits for a fact",
      () => scholarshipCalendar(open),
      {
        undetermined: [
          {
            item: "scholarship",
            itemName: "Education benefit (beasiswa) for the children",
            benefitMonth: null,
            provisions:
              "scholarship.jkm.contribution-months@2019-12-02; scholarship.levels@2019-12-02; scholarship.children@2019-12-02; scholarship.age@2021-04-01",
            articles:
              "PP 44/2015 Pasal 34 ayat (1) huruf d (PP 82/2019); PP 44/2015 Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III (PP 82/2019); PP 44/2015 Pasal 25 ayat (3), Pasal 34 ayat (3) (PP 82/2019); Permenaker 5/2021 Pasal 103 ayat (2)",
            atLeast: null,
            atMost: 84000000,
            form: null,
            formName: null,
            fact: "contributionMonths",
            factName: "contributory months",
            reason: "if contributions were paid for at least 36 months",
          },
        ],
      },
    ],
    [
      "the stages of a project",
      () =>
        computeContribution({
          segment: "construction",
          month: "2026-05",
          contractValue: 600_000_000,
          stages: 3,
        }),
      {
        stages: [
          {
            ratePercent: 50,
            amount: 575000,
            provisions: "contribution.construction.stages@2021-04-01",
            articles: "Permenaker 5/2021 Pasal 72",
          },
          {
            ratePercent: 25,
            amount: 287500,
            provisions: "contribution.construction.stages@2021-04-01",
            articles: "Permenaker 5/2021 Pasal 72",
          },
          {
            ratePercent: 25,
            amount: 287500,
            provisions: "contribution.construction.stages@2021-04-01",
            articles: "Permenaker 5/2021 Pasal 72",
          },
        ],
      },
    ],
    [
      "many contributions, one at fault and one from a source that is not stated",
      () =>
        computeContributions([
          { segment: "wage-earner", month: "2010-05", wage: 1, programmes: ["jkm"] },
          {
            segment: "non-wage-earner",
            month: "2026-01",
            income: 1_000_000,
            programmes: ["jkm"],
            sector: "other",
          },
        ]),
      {
        lines: [
          {
            position: 2,
            id: null,
            person: null,
            month: "2026-01",
            segment: "non-wage-earner",
            segmentName: "non-wage earner (BPU)",
            fundedBy: "not-stated",
            fundedByName: "not stated",
            programme: "jkm",
            programmeName: "JKM (death)",
            payer: "worker",
            payerName: "participant",
            basis: 1000000,
            ratePercent: null,
            perPerson: 6800,
            persons: 1,
            amount: 6800,
            provisions: "jkm.contribution.non-wage-earner.amount@2015-07-01",
            articles: "PP 44/2015 Pasal 20 ayat (3)",
          },
        ],
        "by-funding": [{ fundedBy: "not-stated", fundedByName: "not stated", amount: 6800 }],
        errors: [
          {
            position: 1,
            id: null,
            person: null,
            code: "out-of-coverage",
            text: "JKM contribution of wage earners (jkm.contribution.wage-earner.rate) applies from 1 July 2015; there is no rule for 31 May 2010",
          },
        ],
      },
    ],
    [
      "a register of nobody",
      () => membershipRegister([], { from: "2026-01", to: "2026-02", groups: [] }),
      {
        summary: [
          {
            kind: "membership-register",
            kindName: "A register of members",
            fromMonth: "2026-01",
            toMonth: "2026-02",
            date: "2026-02-28",
            read: 0,
            persons: 0,
            personMonths: 0,
            changes: 0,
            toRepair: 0,
          },
        ],
      },
    ],
  ])("%s", (_, result, tables) => {
    expect(tablesOf(result())).toMatchObject(tables);
  });

  test("a register counts who is there in its last month, and tells spans by their ends", () => {
    const paidFor = { group: "Petani", fundedBy: "apbd" } as const;
    const register = membershipRegister(
      [
        {
          ...{ ...paidFor, row: 2, nik: "6205010202910003", joined: "2026-01", ended: "2026-01" },
          reason: "works-for-a-wage",
        },
        { ...paidFor, row: 3, nik: "6205010101900002", joined: "2026-01", paid: ["2026-01"] },
        { ...paidFor, row: 4, nik: "6205014609970001", joined: "2026-03" },
        { ...paidFor, row: 5, nik: "6205010404930005", joined: "2026-03" },
      ],
      { from: "2026-01", to: "2026-03" },
    );
    const tables = tablesOf(register);
    expect(tables.summary).toMatchObject([{ read: 4, persons: 3, personMonths: 6 }]);
    expect(tables["by-month"]?.map(({ persons }) => persons)).toEqual([2, 1, 3]);
    expect(tables.members?.map(({ activeIn, unpaidIn }) => [activeIn, unpaidIn])).toEqual([
      ["2026-01", null],
      ["2026-01/2026-03", "2026-02/2026-03"],
      ["2026-03", null],
      ["2026-03", null],
    ]);
    expect(tables).not.toHaveProperty("realised");
    expect(tablesOf({ ...register, byMonth: [] }).summary).toMatchObject([{ persons: 0 }]);
  });

  test("a row of contributions tells its first and its last month, where it has any", () => {
    const result = computeContributions([
      {
        ...{ segment: "non-wage-earner", month: "2026-01", to: "2026-03", income: 1_000_000 },
        ...{ programmes: ["jkm"], sector: "other" },
      },
    ]);
    const row = { position: 1, id: null, person: null, persons: 1, total: 20_400 };
    expect(tablesOf(result).rows).toEqual([{ ...row, fromMonth: "2026-01", toMonth: "2026-03" }]);
    const bare = { ...result, rows: result.rows.map((one) => ({ ...one, contributions: [] })) };
    expect(tablesOf(bare).rows).toEqual([{ ...row, fromMonth: null, toMonth: null }]);
  });

  test("a cleaned list shows numbers as it was given them, and as they became", () => {
    const cleaned = cleanRoster([{ NIK: "6205014609970001", Penghasilan: "Rp 1.500.000" }], {
      on: "2026-11-01",
    });
    expect(tablesOf(cleaned).changes?.at(-1)).toEqual({
      ...{ row: "2", field: "monthlyIncome", fieldName: "monthly income" },
      ...{ given: "Rp 1.500.000", becomes: "1500000" },
      ...{ rule: "money-form", ruleName: "another way of writing the amount" },
    });
  });
});
