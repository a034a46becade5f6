import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  assessEvent,
  claimDeadlines,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  indonesian,
  InvalidInputError,
  projectScholarship,
} from "../../src/index.js";
import { expectation } from "../words.js";

type Call = (input: never) => unknown;
type Facts = Readonly<Record<string, unknown>>;

const worker = { date: "2026-05-20", segment: "wage-earner", wage: 4_000_000 };
const farmer = { date: "2026-05-20", segment: "non-wage-earner" };
const hurt = { ...worker, temporaryInability: { days: 10 } };
const deaf = (betterEarDecibel: number, worseEarDecibel: number, age = 40): Facts => ({
  disabilities: [{ hearingLoss: { betterEarDecibel, worseEarDecibel, age } }],
});
const lost = {
  terminationDate: "2026-06-10",
  cause: "dismissal",
  wage: 4_000_000,
  contributionMonthsInLast24: 20,
};
const savings = { ...farmer, ground: "death", balance: 1_000_000, eventDate: "2026-05-20" };
const widow = {
  date: "2026-05-20",
  segment: "wage-earner",
  kind: "widow",
  contributionMonths: 60,
  membershipStart: "2020-01-01",
  densityPercent: 90,
  weightedAverageAnnualWage: 60_000_000,
};
const orphan = { ...widow, kind: "child", spouseEntitled: false };
const single = { working: false, married: false };
const schooling = { eventDate: "2024-05-29", cause: "other", contributionMonths: 40 };
const abroad = { date: "2026-05-04", phase: "during", event: "death", cause: "other" };
const report = { event: "occupational-disease", segment: "wage-earner", date: "2026-05-04" };
const jobLoss = {
  event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
  member: { segment: "wage-earner", programmes: ["jht"], birthDate: "1990-01-01" },
};

function event(more: Facts, member: Facts): Facts {
  return {
    event: { ...jobLoss.event, ...more },
    member: { ...jobLoss.member, ...member },
  };
}
function child(more: Facts): Facts {
  return { ...schooling, children: [{ level: "sd", grade: 1, ...more }] };
}
const eligible =
  (question: string): Call =>
  (facts) =>
    assessEligibility({ for: question, facts } as never);

const cases: readonly (readonly [string, Call, Facts, string])[] = [
  ["no wage", computeJkkBenefit, { ...hurt, wage: 0 }, "wage"],
  ["no daily wage", computeJkkBenefit, { ...hurt, wage: { daily: "0.00" } }, "wage.daily"],
  [
    "no piece rate",
    computeJkkBenefit,
    { ...hurt, wage: { pieceRate: [0, 0, 0] } },
    "wage.pieceRate",
  ],
  ["nothing reported", computeJkkBenefit, { ...hurt, reportedWage: 0 }, "reportedWage"],
  [
    "more reported than earned",
    computeJkkBenefit,
    { ...hurt, reportedWage: 4_000_001 },
    "reportedWage",
  ],
  ["500 decibel", computeJkkBenefit, { ...worker, ...deaf(40, 500) }, "worseEarDecibel"],
  ["an age of 131", computeJkkBenefit, { ...worker, ...deaf(40, 50, 131) }, "age"],
  [
    "a sudden death survived",
    computeJkkBenefit,
    { ...worker, circumstance: "sudden-death", totalDisability: true },
    "circumstance",
  ],
  [
    "care at home before the accident",
    computeJkkBenefit,
    { ...worker, expenses: { homeCare: { cost: 1, from: "2026-05-19", to: "2026-06-01" } } },
    "expenses.homeCare",
  ],
  [
    "wages paid in no inability",
    computeJkkBenefit,
    { ...worker, death: true, wagePaidByEmployer: 1 },
    "wagePaidByEmployer",
  ],
  [
    "a disease after the employment that had not ended",
    eligible("jkk"),
    {
      date: "2026-05-20",
      segment: "wage-earner",
      occupationalDisease: { employmentEnded: "2026-05-21" },
    },
    "facts.occupationalDisease.employmentEnded",
  ],
  [
    "arrears of somebody never enrolled (JKK)",
    eligible("jkk"),
    { date: "2026-05-20", segment: "wage-earner", enrolled: false, arrearsMonths: 1 },
    "facts.enrolled",
  ],
  [
    "arrears of somebody never enrolled (JKM)",
    computeJkmBenefit,
    { date: "2026-05-20", segment: "wage-earner", enrolled: false, arrearsMonths: 1 },
    "arrearsMonths",
  ],
  [
    "more months unbroken than in all",
    computeJkmBenefit,
    { ...farmer, contributionMonths: 10, consecutiveContributionMonths: 11 },
    "consecutiveContributionMonths",
  ],
  [
    "arrears older than the membership",
    computeJkmBenefit,
    { ...farmer, membershipStart: "2026-04-01", arrearsMonths: 3 },
    "arrearsMonths",
  ],
  [
    "membership after the death",
    eligible("jkm"),
    { ...farmer, membershipStart: "2026-05-21" },
    "facts.membershipStart",
  ],
  [
    "a birth after joining",
    eligible("membership"),
    { date: "2026-05-20", birthDate: "2026-05-21" },
    "facts.birthDate",
  ],
  [
    "a membership before birth",
    computeJhtClaim,
    { ...savings, birthDate: "2000-01-01", membershipStart: "1999-12-31" },
    "membershipStart",
  ],
  [
    "months that the membership contradicts",
    computeJhtClaim,
    { ...savings, membershipStart: "2016-05-20", membershipMonths: 119 },
    "membershipMonths",
  ],
  [
    "more months than since the membership began",
    eligible("jht"),
    { ...farmer, membershipStart: "2016-05-20", membershipMonths: 122 },
    "facts.membershipMonths",
  ],
  ["a death to come", computeJhtClaim, { ...savings, eventDate: "2026-05-21" }, "eventDate"],
  [
    "a part taken in no payment",
    computeJhtClaim,
    { ...savings, partialTaken: true, earlierPayments: [] },
    "partialTaken",
  ],
  [
    "more months than since JP began",
    computePension,
    { ...widow, membershipStart: "2010-01-01", contributionMonths: 132 },
    "contributionMonths",
  ],
  [
    "more months than since joining",
    computePension,
    { ...widow, membershipStart: "2024-05-21" },
    "contributionMonths",
  ],
  [
    "more months than since JP began, for the verdict",
    eligible("jp"),
    { date: "2026-05-20", segment: "wage-earner", kind: "old-age", contributionMonths: 132 },
    "contributionMonths",
  ],
  [
    "wages of a year to come",
    computePension,
    {
      ...widow,
      weightedAverageAnnualWage: undefined,
      annualWages: [{ year: 2027, wage: 1, months: 1 }],
    },
    "annualWages",
  ],
  [
    "months before JP began",
    computePension,
    {
      ...widow,
      membershipStart: undefined,
      contributionMonths: 7,
      weightedAverageAnnualWage: undefined,
      annualWages: [{ year: 2015, wage: 1, months: 7 }],
    },
    "annualWages[0].months",
  ],
  [
    "an average of nothing",
    computePension,
    { ...widow, weightedAverageAnnualWage: 0 },
    "weightedAverageAnnualWage",
  ],
  [
    "a pension of nothing",
    computePension,
    { ...widow, pensionInPayment: { amount: 0, of: "participant" } },
    "pensionInPayment.amount",
  ],
  [
    "a child born too late",
    computePension,
    { ...orphan, children: [{ ...single, birthDate: "2027-03-17" }] },
    "children[0].birthDate",
  ],
  ["no wage lost", computeJkpBenefit, { ...lost, wage: 0 }, "wage"],
  [
    "more months in a row than months",
    computeJkpBenefit,
    { ...lost, consecutiveContributionMonths: 21 },
    "consecutiveContributionMonths",
  ],
  [
    "months beyond the window",
    eligible("jkp"),
    { terminationDate: "2026-06-10", contributionMonthsInLast24: 25 },
    "contributionMonthsInLast24",
  ],
  [
    "a claim before there was JKP",
    computeJkpBenefit,
    { ...lost, previousClaims: [{ date: "2021-02-01", contributionMonthsSince: 60 }] },
    "previousClaims[0].date",
  ],
  [
    "more months than since the claim",
    computeJkpBenefit,
    { ...lost, previousClaims: [{ date: "2026-01-10", contributionMonthsSince: 7 }] },
    "previousClaims[0].contributionMonthsSince",
  ],
  [
    "work after death",
    computeJkpBenefit,
    { ...lost, diedOn: "2026-07-01", reemployedOn: "2026-07-02" },
    "reemployedOn",
  ],
  [
    "arrears of JKP without JKP",
    computeJkpBenefit,
    { ...lost, enrolled: false, arrearsMonths: 1 },
    "arrearsMonths",
  ],
  [
    "a report without JKP",
    computeJkpBenefit,
    { ...lost, enrolled: false, reportedWage: 1 },
    "reportedWage",
  ],
  [
    "JKP without JKP",
    computeJkpBenefit,
    { ...lost, enrolled: false, programmes: ["jkp"] },
    "programmes",
  ],
  [
    "a month paid before the dismissal",
    computeJkpBenefit,
    { ...lost, months: [{ month: 1, paidOn: "2026-06-09" }] },
    "months[0].paidOn",
  ],
  [
    "an unborn spouse",
    projectScholarship,
    child({ level: "not-yet", grade: undefined, relation: "unborn", married: true }),
    "children[0].relation",
  ],
  [
    "a second wedding",
    projectScholarship,
    child({ married: true, marriesOn: "2025-01-01" }),
    "children[0].marriesOn",
  ],
  [
    "work begun twice",
    projectScholarship,
    child({ working: true, startsWorkOn: "2025-01-01" }),
    "children[0].startsWorkOn",
  ],
  [
    "more months unbroken than in all, for the scholarship",
    eligible("scholarship"),
    { ...schooling, consecutiveContributionMonths: 41 },
    "facts.consecutiveContributionMonths",
  ],
  [
    "a return before departure",
    computeMigrantWorkerBenefit,
    { ...abroad, departureDate: "2026-01-02", returnDate: "2026-01-01" },
    "returnDate",
  ],
  [
    "a contract over before departure",
    computeMigrantWorkerBenefit,
    { ...abroad, departureDate: "2026-01-02", contractEnd: "2026-01-01" },
    "contractEnd",
  ],
  [
    "at work before departure",
    computeMigrantWorkerBenefit,
    { ...abroad, departureDate: "2026-05-05" },
    "departureDate",
  ],
  [
    "back before the return",
    eligible("migrant-worker"),
    { date: "2026-05-04", phase: "after", returnDate: "2026-05-05" },
    "facts.returnDate",
  ],
  [
    "a claim complete without the letter",
    claimDeadlines,
    { ...report, letterOn: "2026-06-02", completeOn: "2026-06-01" },
    "completeOn",
  ],
  [
    "a disease in the employment to come",
    claimDeadlines,
    { ...report, employmentEndedOn: "2026-05-05" },
    "employmentEndedOn",
  ],
  ["seen before the event", claimDeadlines, { ...report, on: "2026-05-03" }, "on"],
  [
    "joined after the event",
    assessEvent,
    event({}, { membershipStart: "2026-05-30" }),
    "member.membershipStart",
  ],
  [
    "joined JP before birth",
    assessEvent,
    event({}, { jp: { membershipStart: "1989-12-31" } }),
    "member.jp.membershipStart",
  ],
  ["born after the event", assessEvent, event({}, { birthDate: "2026-05-29" }), "member.birthDate"],
  [
    "claimed before the event",
    assessEvent,
    event({ claimedOn: "2026-05-28" }, {}),
    "event.claimedOn",
  ],
  [
    "a foreign citizen",
    assessEvent,
    event({}, { citizen: false, jkp: { citizen: true } }),
    "member.jkp.citizen",
  ],
  [
    "registered when older",
    assessEvent,
    event({}, { jkp: { ageAtRegistration: 37 } }),
    "member.jkp.ageAtRegistration",
  ],
  ["an unpaid job", assessEvent, event({}, { wage: 0 }), "member.wage"],
];

const issuesOf = (call: Call, input: Facts): InvalidInputError["issues"] => {
  try {
    call(input as never);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
};

describe("facts that contradict each other are refused", () => {
  test.each(cases)("%s", (_, call, input, field) => {
    const issues = issuesOf(call, input);
    const issue = issues.find(({ path }) => path === field || path.endsWith(`.${field}`));
    expect(issue, JSON.stringify(issues)).toBeDefined();
    expect(expectation(issue, indonesian)).not.toBe(expectation(issue));
    expect(issue?.code).not.toBe("issue.not-valid");
  });

  test("what the law bounds names its article and the bound", () => {
    const [months] = issuesOf(computePension, {
      ...widow,
      membershipStart: undefined,
      contributionMonths: 132,
    });
    expect(months).toMatchObject({ cites: { regulation: "pp-45-2015" } });
    expect(expectation(months, indonesian)).toBe(
      "paling banyak 131 bulan: program JP dimulai pada 1 Juli 2015 dan yang ditanyakan ialah 20 Mei 2026",
    );
    expect(expectation(months)).toBe(
      "at most 131 months: JP began on 1 July 2015 and the day asked about is 20 May 2026",
    );
    const [late] = issuesOf(computePension, {
      ...orphan,
      children: [{ ...single, birthDate: "2027-03-17" }],
    });
    expect(late).toMatchObject({ cites: { article: "Pasal 14 ayat (2)" } });
    expect(expectation(late)).toBe(
      "not after 16 March 2027: a child born at most 300 days later may be added",
    );
  });
});

describe("what only looks like a contradiction is taken", () => {
  test.each<readonly [string, Call, Facts]>([
    [
      "as many months as JP has had",
      eligible("jp"),
      { date: "2026-05-20", segment: "wage-earner", contributionMonths: 131 },
    ],
    [
      "months by the calendar",
      computeJhtClaim,
      { ...savings, membershipStart: "2016-05-20", membershipMonths: 121 },
    ],
    [
      "a child born in time",
      computePension,
      { ...orphan, children: [{ ...single, birthDate: "2027-03-16" }] },
    ],
    [
      "an employer's arrears older than the membership",
      computeJkmBenefit,
      {
        date: "2026-05-20",
        segment: "wage-earner",
        membershipStart: "2026-05-01",
        arrearsMonths: 9,
      },
    ],
    [
      "a dismissal to come",
      computeJhtClaim,
      { ...savings, segment: "wage-earner", ground: "dismissal", eventDate: "2026-06-01" },
    ],
    [
      "more months in a row than the window has",
      computeJkpBenefit,
      { ...lost, contributionMonthsInLast24: 24, consecutiveContributionMonths: 60 },
    ],
  ])("%s", (_, call, input) => {
    expect(() => call(input as never)).not.toThrow();
  });

  test("a wage reported above the wage earned counts for JKP, with a warning", () => {
    const result = computeJkpBenefit({ ...lost, cause: "dismissal", reportedWage: 4_500_000 });
    expect(result.total).toBe(16_200_000);
    expect(result.owedByEmployer).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toContain("reported-wage-above-wage");
  });
});
