import { describe, expect, test } from "vitest";
import {
  assessEvent,
  claimDeadlines,
  InvalidInputError,
  type EventAssessment,
  type EventInput,
  type InputIssue,
} from "../../src/index.js";

const death = { kind: "death", date: "2024-05-29", cause: "other" } as const;
const atWork = { ...death, cause: "work-accident", circumstance: "at-work" } as const;
const employed = { segment: "wage-earner", contributionMonths: 40 } as const;
const old = { kind: "retirement", date: "2032-08-17" } as const;
const jp = { contributionMonths: 180, weightedAverageAnnualWage: 60_000_000 };
const pensioner = { segment: "wage-earner", programmes: ["jp"], birthDate: "1971-08-17" } as const;

function assess(
  event: EventInput["event"],
  member: EventInput["member"],
  family?: EventInput["family"],
): EventAssessment {
  return assessEvent({ event, member, ...(family && { family }) });
}
const programme = ({ programmes }: EventAssessment, name: string) =>
  programmes.find((one) => one.programme === name);

function refused(...input: Parameters<typeof assess>): unknown {
  try {
    assess(...input);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return error.issues.map(({ path, code }: InputIssue) => [path, code]);
    }
    throw error;
  }
  return [];
}

describe("the deadlines of an event", () => {
  const told = (event: EventInput["event"], programmes: EventInput["member"]["programmes"]) =>
    assess(event, { ...employed, programmes, wage: 5_000_000 }).deadlines;
  const ofLaw = (event: "death" | "work-accident" | "occupational-disease") =>
    claimDeadlines({ event, segment: "wage-earner", date: death.date }).deadlines;

  test("are of JKM for a death, of JKK for an accident or a disease", () => {
    expect(told(death, ["jkk", "jkm"])).toEqual(ofLaw("death"));
    expect(told(atWork, ["jkk", "jkm"])).toEqual(ofLaw("work-accident"));
    const disease = ofLaw("occupational-disease");
    expect(disease).not.toEqual(ofLaw("work-accident"));
    expect(told({ ...atWork, circumstance: "occupational-disease" }, ["jkk"])).toEqual(disease);
    const { circumstance: _, ...accident } = atWork;
    const occupationalDisease = { employmentEnded: "2023-05-01" };
    expect(told({ ...accident, occupationalDisease }, ["jkk"])).toEqual(disease);
  });

  test("are none where the programme is not the member's, or the event is neither", () => {
    const none = assess(death, { ...employed, programmes: ["jkk"] });
    expect(none.deadlines).toEqual([]);
    expect(none.provisions.map(({ key }) => key)).toEqual([
      "jkm.not-enrolled@2015-07-01",
      "jkk.cover.circumstances@2021-04-01",
    ]);
    expect(none.readings).toEqual([]);
    expect(none.warnings.map(({ code }) => code)).toEqual(["event-of-other-programme"]);
    expect(told(atWork, ["jkm"])).toEqual([]);
    expect(assess(old, { ...pensioner, jp }).deadlines).toEqual([]);
  });
});

describe("the parts of an event", () => {
  test("a pension a month, with the day from which it runs", () => {
    const result = assess(old, { ...pensioner, jp });
    expect(result).toMatchObject({ total: 0, atOnce: 0, monthly: 750_000, owedByEmployer: [] });
    expect(result.entitlements).toEqual([
      {
        programme: "jp",
        item: "old-age",
        monthly: 750_000,
        paidTo: "participant",
        when: { key: "pension-terms.postponement", values: { years: 3 } },
        from: "2032-09-01",
        provisions: [
          "jp.formula@2015-07-01",
          "jp.formula.weighted-wage@2015-07-01",
          "jp.benefit.limits@2026-03-01",
        ],
      },
    ]);
    expect(programme(result, "jp")?.outcome).toBe("due");
  });

  test("a lump sum is paid at once, at a time that no law sets", () => {
    const accumulated = { contributions: 20_000_000, returns: 3_456_789 };
    const result = assess(old, { ...pensioner, jp: { contributionMonths: 170, accumulated } });
    expect(result).toMatchObject({ total: 23_456_789, atOnce: 23_456_789 });
    expect(result).not.toHaveProperty("monthly");
    expect(result.entitlements.map(({ amount, when }) => [amount, when.key])).toEqual([
      [20_000_000, "entitlements.unknown"],
      [3_456_789, "entitlements.unknown"],
    ]);
  });

  test("a pension that the employer owes is no entitlement, and asks for no documents", () => {
    const result = assess(old, { ...pensioner, jp, enrolled: false });
    expect(result).toMatchObject({ total: 0, owedByEmployerTotal: 0, entitlements: [] });
    expect(result).not.toHaveProperty("monthly");
    expect(result.owedByEmployer).toMatchObject([
      { programme: "jp", item: "old-age", monthly: 750_000 },
    ]);
    expect(result.owedByEmployer[0]).not.toHaveProperty("amount");
    expect(programme(result, "jp")).toMatchObject({ outcome: "owed-by-employer", documents: [] });
  });

  test("months of JKP, which the employer in arrears pays first, and JHT that waits for its day", () => {
    const result = assess(
      { kind: "job-loss", date: "2025-06-15", cause: "dismissal" },
      {
        segment: "wage-earner",
        programmes: ["jkp", "jht"],
        wage: 5_000_000,
        jht: { balance: 1_000_000 },
        jkp: { contributionMonthsInLast24: 24, arrearsMonths: 4 },
      },
    );
    expect(result).toMatchObject({ total: 18_000_000, atOnce: 3_000_000, waiting: 1_000_000 });
    expect(
      result.entitlements.map(({ item, month, amount, when, waits, from }) => [
        item,
        month,
        amount,
        when.key,
        waits,
        from,
      ]),
    ).toEqual([
      ["old-age-savings", undefined, 1_000_000, "claim-result.waits-until", true, "2025-07-15"],
      ...[1, 2, 3, 4, 5, 6].map((month) => [
        "cash",
        month,
        3_000_000,
        "entitlements.employer-first",
        undefined,
        undefined,
      ]),
    ]);
    expect(result.entitlements[0]).not.toHaveProperty("month");
    expect(result.entitlements[1]).not.toHaveProperty("waits");
    expect(result.programmes.map((one) => [one.programme, one.outcome])).toEqual([
      ["jht", "waits"],
      ["jkp", "due"],
    ]);
  });

  test("what waits for the arrears goes to the heirs of a death", () => {
    const result = assess(
      death,
      { segment: "non-wage-earner", programmes: ["jkm"], arrearsMonths: 3, contributionMonths: 40 },
      [{ relation: "spouse" }, { relation: "child", child: { level: "higher", grade: 5 } }],
    );
    expect(result).toMatchObject({ total: 10_000_000, waiting: 44_000_000 });
    expect(
      result.entitlements.map(({ item, amount, paidTo, waits }) => [item, amount, paidTo, waits]),
    ).toEqual([
      ["funeral", 10_000_000, "heirs", undefined],
      ["death", 20_000_000, "heirs", true],
      ["periodic", 12_000_000, "heirs", true],
      ["scholarship", 12_000_000, "children", true],
    ]);
  });

  test("treatment alone is due though it is no money; of no concern is named by its rule", () => {
    const accident = { kind: "work-accident", date: death.date, treatment: true } as const;
    const result = assess(
      { ...accident, circumstance: "at-work" },
      { ...employed, programmes: ["jkk", "jkm"], wage: 5_000_000 },
    );
    expect(programme(result, "jkk")).toMatchObject({ outcome: "due", notDue: [] });
    expect(programme(result, "jkm")).toMatchObject({
      outcome: "not-due",
      documents: [],
      notDue: [
        {
          reason: { key: "not-concerned.jkm" },
          provisions: ["jkm.eligibility.active-period@2015-07-01"],
        },
      ],
    });
  });
});

describe("a child that has the pension", () => {
  const paid = {
    ...jp,
    contributionMonths: 100,
    membershipStart: "2015-07-01",
    densityPercent: 90,
  };
  const of = (child: NonNullable<NonNullable<EventInput["family"]>[number]["child"]>) =>
    assess(death, { ...pensioner, jp: paid }, [{ relation: "child", child }]);
  const assumed = (result: EventAssessment, code: string): unknown =>
    result.warnings.find((one) => one.code === code);

  test("has it by its birth date, of which nothing is assumed then", () => {
    const known = { working: false, married: false } as const;
    const result = of({ ...known, birthDate: "2001-05-30" });
    expect(programme(result, "jp")?.outcome).toBe("due");
    expect(assumed(result, "age-23-not-checked")).toBeUndefined();
    expect(assumed(result, "assumed-unmarried-not-working")).toBeUndefined();
    expect(programme(of({ ...known, birthDate: "2001-05-29" }), "jp")?.outcome).toBe("not-due");
  });

  test("at school is taken to be below 23, unmarried and not at work, which is said", () => {
    const result = of({ level: "sd", grade: 2 });
    expect(programme(result, "jp")?.outcome).toBe("due");
    expect(assumed(result, "age-23-not-checked")).toMatchObject({
      values: { age: 23 },
      assumes: ["family[0].child.birthDate"],
    });
    expect(assumed(result, "assumed-unmarried-not-working")).toMatchObject({
      assumes: ["family[0].child.married", "family[0].child.working"],
    });
  });

  test("of whom neither is known is asked for the birth date", () => {
    expect(of({ married: false, working: false }).missing).toContain("family[0].child.birthDate");
    expect(assess(death, { ...pensioner, jp: paid }, [{ relation: "child" }]).missing).toContain(
      "family[0].child",
    );
  });

  test("loses it by any work, also such as a scholarship permits", () => {
    expect(programme(of({ level: "sd", grade: 2, working: "apprenticeship" }), "jp")?.outcome).toBe(
      "not-due",
    );
  });
});

describe("facts of an event that cannot be are refused at their place", () => {
  const member = { ...employed, programmes: ["jkm"] } as const;
  const born = { ...member, birthDate: "1984-05-29" };

  test.each([
    ["member.programmes", death, { ...member, programmes: ["jkm", "jkm"] }],
    ["member.jp.membershipStart", death, { ...member, jp: { membershipStart: "2024-05-30" } }],
    ["member.jp.membershipStart", death, { ...born, jp: { membershipStart: "1984-05-28" } }],
    ["member.membershipStart", death, { ...born, membershipStart: "1984-05-28" }],
    ["member.birthDate", death, { ...member, birthDate: "2024-05-29" }],
    [
      "member.consecutiveContributionMonths",
      death,
      { ...member, consecutiveContributionMonths: 41 },
    ],
    ["member.jkp.ageAtRegistration", death, { ...born, jkp: { ageAtRegistration: 41 } }],
    ["member.jkp.citizen", death, { ...member, citizen: true, jkp: { citizen: false } }],
    ["member.jkp.citizen", death, { ...member, citizen: false, jkp: { citizen: true } }],
    [
      "member.arrearsMonths",
      death,
      {
        segment: "non-wage-earner",
        programmes: ["jkm"],
        membershipStart: "2024-05-01",
        arrearsMonths: 2,
      },
    ],
    [
      "event.claimedOn",
      { kind: "job-loss", date: "2025-06-15", cause: "dismissal", claimedOn: "2025-06-14" },
      { ...employed, programmes: ["jkp"] },
    ],
    [
      "event.wagePaidByEmployer",
      { ...atWork, wagePaidByEmployer: 5 },
      { segment: "non-wage-earner", programmes: ["jkk"], income: 1_000_000 },
    ],
    [
      "event.reportedInTime",
      { ...atWork, reportedInTime: false },
      { segment: "non-wage-earner", programmes: ["jkk"], income: 1_000_000 },
    ],
  ] as const)("%s", (path, event, facts) => {
    expect(refused(event, facts)).toMatchObject([[path, expect.any(String)]]);
  });

  test.each([
    [death, { ...born, jkp: { ageAtRegistration: 40 } }],
    [death, { ...member, jkp: { ageAtRegistration: 41 } }],
    [death, { ...born, jkp: { citizen: true } }],
    [death, { ...member, citizen: true, jkp: { citizen: true } }],
    [death, { ...member, consecutiveContributionMonths: 40 }],
    [death, { ...member, jp: { membershipStart: "2024-05-29" } }],
    [
      { ...atWork, reportedInTime: false },
      { ...employed, programmes: ["jkk"], wage: 5_000_000 },
    ],
    [
      { kind: "job-loss", date: "2025-06-15", cause: "dismissal", claimedOn: "2025-06-15" },
      { ...employed, programmes: ["jkp"], wage: 5_000_000 },
    ],
  ] as const)("but not %j of %j", (event, facts) => {
    expect(refused(event, facts)).toEqual([]);
  });
});
