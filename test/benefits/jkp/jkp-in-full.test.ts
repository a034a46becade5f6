import { describe, expect, test } from "vitest";
import {
  amendLaw,
  assessEligibility,
  computeJkpBenefit,
  indonesianLaw,
  InvalidInputError,
  jkpQualifyingMonths,
  type Benefit,
  type InputIssue,
  type JkpBenefitInput,
  type JkpFacts,
  type Options,
  type Verdict,
} from "../../../src/index.js";
import { provisionIds } from "../../words.js";
import { asked } from "../asked.js";

const worker: JkpBenefitInput = {
  terminationDate: "2025-06-15",
  cause: "dismissal",
  wage: 5_000_000,
  contributionMonthsInLast24: 24,
};
const old = { terminationDate: "2023-06-15", consecutiveContributionMonths: 6 };
/** Dismissed under PP 37/2021, while the claim may be found eligible under PP 6/2025. */
const near = { ...old, terminationDate: "2024-12-01" };

function jkp(input: Partial<JkpBenefitInput>, options?: Options): Benefit {
  return computeJkpBenefit({ ...worker, ...input }, options);
}

const amounts = ({ lines }: Benefit): number[] => lines.map(({ amount }) => amount);
const most = ({ undetermined }: Benefit): unknown[] => undetermined.map(({ atMost }) => atMost);
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);

function issues(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}
const refused = (input: Partial<JkpBenefitInput>): string[] =>
  issues(() => jkp(input)).map(({ path }) => path);

describe("the conditions of JKP", () => {
  const verdict = (facts: JkpFacts): Verdict => assessEligibility({ for: "jkp", facts });
  const open = (facts: JkpFacts): unknown[] =>
    verdict(facts)
      .checks.filter(({ passed }) => passed === undefined)
      .map(({ id, effect, missing, provisions }) => [id, effect, missing, provisions]);
  const check = (id: string, facts: Partial<JkpFacts>): unknown =>
    verdict({ terminationDate: "2025-06-15", ...facts }).checks.find((one) => one.id === id);

  test("what each asks for, and by which article, since PP 6/2025", () => {
    expect(open({ terminationDate: "2025-06-15" })).toEqual([
      ["jkp.cause", "bars", ["cause"], ["jkp.eligibility.excluded-causes@2025-02-07"]],
      ["jkp.contract", "bars", ["cause"], ["jkp.eligibility.causes-by-contract@2025-02-07"]],
      ["jkp.enrolled", "bars", ["enrolled"], ["jkp.employer.never-enrolled@2021-02-02"]],
      [
        "jkp.willing-to-work",
        "bars",
        ["willingToWork"],
        ["jkp.eligibility.willing-to-work@2025-02-07"],
      ],
      [
        "jkp.paid-months",
        "bars",
        ["contributionMonthsInLast24"],
        ["jkp.eligibility.paid-months@2025-02-07", "jkp.eligibility.window-months@2025-02-07"],
      ],
      ["jkp.previous-claims", "bars", ["previousClaims"], ["jkp.claim.times@2021-02-02"]],
      ["jkp.claim-window", "bars", ["claimedOn"], ["jkp.claim.months@2025-02-07"]],
      [
        "jkp.proof",
        "bars",
        ["proof"],
        ["jkp.eligibility.proof@2025-02-07", "jkp.report.employer@2025-02-07"],
      ],
      ["jkp.arrears", "reduces", ["arrearsMonths"], ["jkp.arrears.months@2025-02-07"]],
    ]);
  });

  test("while two laws may rule, also the days that decide which, and months in a row", () => {
    const both = open({ terminationDate: "2024-12-01" });
    expect(both).toContainEqual([
      "jkp.ruling-law",
      "bars",
      ["claimedOn", "foundEligibleOn"],
      ["jkp.transition@2025-02-07"],
    ]);
    expect(both).toContainEqual([
      "jkp.consecutive-months",
      "bars",
      ["consecutiveContributionMonths"],
      ["jkp.eligibility.consecutive-months@2021-02-02"],
    ]);
    expect(open({ terminationDate: "2024-12-01", claimedOn: "2025-01-10" })).toContainEqual([
      "jkp.ruling-law",
      "bars",
      ["foundEligibleOn"],
      ["jkp.transition@2025-02-07"],
    ]);
  });

  test("one that the old law alone asks waits for the days, failed as it would be", () => {
    const facts = { terminationDate: "2024-12-01", consecutiveContributionMonths: 5 };
    expect(check("jkp.consecutive-months", facts)).toEqual({
      id: "jkp.consecutive-months",
      passed: undefined,
      effect: "bars",
      values: { months: 6 },
      provisions: ["jkp.eligibility.consecutive-months@2021-02-02"],
      missing: ["claimedOn", "foundEligibleOn"],
    });
  });

  test("arrears of three months change nothing, of four who pays", () => {
    expect(check("jkp.arrears", { arrearsMonths: 3 })).toMatchObject({ passed: true });
    expect(check("jkp.arrears", { arrearsMonths: 4 })).toMatchObject({ passed: false });
  });

  test("membership is examined by the facts that are given, and else not read", () => {
    const reads = (facts: Partial<JkpFacts>): unknown => {
      const { checks, provisions } = verdict({ terminationDate: "2025-06-15", ...facts });
      const ids = ["jkp.programmes", "jkp.citizen", "jkp.entry-age", "jkp.health-insurance"];
      const read = provisions.some(({ key }) => key.startsWith("jkp.membership.programmes@"));
      return [read, checks.map(({ id }) => id).filter((id) => ids.includes(id))];
    };
    expect(reads({})).toEqual([false, []]);
    expect(reads({ employerSize: "large" })).toEqual([false, []]);
    expect(reads({ programmes: ["jkk"] })).toEqual([false, []]);
    expect(reads({ programmes: ["jkk"], employerSize: "large" })).toEqual([
      true,
      ["jkp.programmes"],
    ]);
    expect(reads({ citizen: true, employerSize: "large" })).toEqual([true, ["jkp.citizen"]]);
    expect(reads({ ageAtRegistration: 30 })).toEqual([true, ["jkp.entry-age"]]);
    expect(reads({ registeredInJkn: true })).toEqual([true, ["jkp.health-insurance"]]);
  });

  test("the claim on the last day of the old window holds by the old law", () => {
    const window = (claimedOn: string): unknown =>
      check("jkp.claim-window", { terminationDate: "2024-11-30", claimedOn });
    expect(window("2025-02-28")).toMatchObject({
      passed: true,
      values: { months: 3 },
      provisions: ["jkp.claim.months@2021-02-02"],
    });
    expect(window("2025-03-01")).toMatchObject({
      passed: true,
      values: { months: 6 },
      provisions: ["jkp.claim.months@2025-02-07"],
    });
  });

  test("a right lost before the claim is lost by the law of the day of the claim", () => {
    const lost = (facts: Partial<JkpFacts>): unknown =>
      check("jkp.not-lost", { terminationDate: "2024-12-20", ...facts });
    const by = (version: string) => ({ provisions: [`jkp.claim.months@${version}`] });
    const days = { claimedOn: "2025-02-10", reemployedOn: "2025-02-10" };
    expect(lost(days)).toMatchObject({ passed: false, ...by("2025-02-07") });
    expect(lost({ ...days, diedOn: "2025-03-01" })).toMatchObject({ passed: false });
    expect(lost({ ...days, reemployedOn: "2025-02-11" })).toMatchObject({ passed: true });
    expect(lost({ diedOn: "2025-02-11" })).toMatchObject({
      passed: undefined,
      missing: ["claimedOn"],
      ...by("2021-02-02"),
    });
    expect(lost({})).toBeUndefined();
  });

  test("of several earlier claims the latest counts, in whatever order they are given", () => {
    const early = { date: "2022-05-01", contributionMonthsSince: 130 };
    const late = { date: "2030-01-01", contributionMonthsSince: 59 };
    for (const previousClaims of [
      [early, late],
      [late, early],
    ]) {
      expect(
        check("jkp.previous-claims", { terminationDate: "2040-01-01", previousClaims }),
      ).toMatchObject({ passed: false });
    }
  });
});

describe("what a month waits for", () => {
  test("the wage: each month comes to no more than the ceiling gives, and it is asked once", () => {
    const unknown = jkp({ wage: undefined });
    expect(unknown.lines).toEqual([]);
    expect(most(unknown)).toEqual(Array(6).fill(3_000_000));
    expect(unknown.undetermined[0]).toMatchObject({
      reason: { key: "open.wage" },
      missing: ["wage"],
    });
    expect(unknown.needed).toEqual([{ field: "wage", why: { key: "without-wage.wage" } }]);
  });

  test("the law that rules: each month comes to no more than the better law gives", () => {
    expect(most(jkp(near))).toEqual(Array(6).fill(3_000_000));
    expect(most(jkp({ ...near, wage: 4_000_000 }))).toEqual(Array(6).fill(2_400_000));
    const unknown = { ...near, contributionMonthsInLast24: undefined };
    const found = { claimedOn: "2024-12-05", foundEligibleOn: "2024-12-06" };
    expect(most(jkp({ ...unknown, ...found }))).toEqual([
      2_250_000, 2_250_000, 2_250_000, 3_000_000, 3_000_000, 3_000_000,
    ]);
  });

  test("of a later law that gives less, and fewer months, the earlier one is the better", () => {
    const law = amendLaw(indonesianLaw, {
      name: "three months of a tenth",
      changes: [
        {
          provision: "jkp.benefit.cash",
          from: "2025-02-07",
          value: ["10", "10", "10"],
          cites: [{ regulation: "pp-37-2021", article: "Pasal 21" }],
        },
      ],
    });
    // The months after the third are paid by the later law, which has none of them.
    expect(most(jkp(near, { law }))).toEqual([2_250_000, 2_250_000, 2_250_000]);
  });

  test("each month comes to the better of the two laws for that month", () => {
    const law = amendLaw(indonesianLaw, {
      name: "two better months and a worse one",
      changes: [
        {
          provision: "jkp.benefit.cash",
          from: "2026-01-01",
          value: ["80", "80", "50"],
          cites: [{ regulation: "pp-37-2021", article: "Pasal 21" }],
        },
      ],
    });
    const [better, same] = [4_000_000, 3_000_000];
    const found = most(jkp({ terminationDate: "2025-12-20" }, { law }));
    expect(found).toEqual([better, better, same, same, same, same]);
  });

  test("the size of an employer that never enrolled the worker", () => {
    const outside = { enrolled: false, contributionMonthsInLast24: 0 } as const;
    const open = jkp(outside);
    expect(open.undetermined).toEqual([
      {
        item: "cash",
        reason: { key: "open.employer-size" },
        provisions: ["jkp.employer.never-enrolled@2021-02-02"],
        missing: ["employerSize"],
        atMost: 18_000_000,
      },
    ]);
    expect(open.needed).toEqual([
      { field: "employerSize", why: { key: "jkp-benefit.size-needed" } },
    ]);
    const known = jkp({ ...outside, employerSize: "large", wage: undefined });
    expect(known.owedByEmployer).toEqual([]);
    expect(known.undetermined).toMatchObject([{ missing: ["wage"], atMost: 18_000_000 }]);
    expect(asked(jkp({ ...outside, wage: undefined }))).toEqual(["employerSize", "wage"]);
  });

  test("a search of which nothing is said, but not one that was not made", () => {
    const second = (facts: object): Benefit => jkp({ months: [{ month: 2, ...facts }] });
    expect(second({}).undetermined).toHaveLength(1);
    for (const facts of [{ interviews: 0 }, { applications: 4 }, { applications: 0 }]) {
      expect(second(facts).undetermined).toEqual([]);
      expect(second(facts).notDue.map(({ month }) => month)).toEqual([2]);
    }
  });
});

describe("the months of cash", () => {
  test("a day that is given moves its own month, and no other", () => {
    const running = {
      ...old,
      terminationDate: "2024-09-20",
      claimedOn: "2024-10-07",
      foundEligibleOn: "2024-10-08",
      firstPaidOn: "2024-10-10",
    };
    const months = [{ month: 6, paidOn: "2025-02-06", applications: 5 }];
    expect(amounts(jkp({ ...running, months }))).toEqual([
      2_250_000, 2_250_000, 2_250_000, 1_250_000, 3_000_000, 1_250_000,
    ]);
  });

  test("new work and death end those that follow, by the article on the claim", () => {
    const day = { claimedOn: "2025-07-01", firstPaidOn: "2025-07-04" };
    const ended = (facts: Partial<JkpBenefitInput>): unknown =>
      jkp({ ...day, ...facts }).notDue.map(({ month, reason, provisions }) => [
        month,
        reason.key,
        provisions,
      ]);
    const by = ["jkp.claim.months@2025-02-07"];
    expect(ended({ diedOn: "2025-11-04" })).toEqual([
      [5, "jkp-month-conditions.died", by],
      [6, "jkp-month-conditions.died", by],
    ]);
    expect(ended({ diedOn: "2025-11-05" })).toEqual([[6, "jkp-month-conditions.died", by]]);
    expect(ended({ reemployedOn: "2025-12-04" })).toEqual([[6, "jkp-month-conditions.works", by]]);
    expect(ended({ reemployedOn: "2025-12-05" })).toEqual([]);
  });

  test("before 26 January 2022 rest on no rule for the days of later claims", () => {
    const { lines } = jkp({ ...old, terminationDate: "2021-06-15" });
    expect(lines[0]?.provisions).toEqual([
      "jkp.benefit.cash@2021-02-02",
      "jkp.benefit.wage-ceiling@2021-02-02",
      "jkp.benefit.inalienable@2021-02-02",
    ]);
  });

  test("their days are assumed only where the law changes before the last of them", () => {
    const claimed = { ...old, terminationDate: "2024-08-01", claimedOn: "2024-09-06" };
    const assumes = (foundEligibleOn: string): boolean =>
      codes(jkp({ ...claimed, foundEligibleOn })).includes("instalment-days-assumed");
    expect(assumes("2024-09-06")).toBe(false);
    expect(assumes("2024-09-07")).toBe(true);
  });
});

describe("who pays and what is owed", () => {
  test("training by an employer that never enrolled the worker rests on the training alone", () => {
    const owed = jkp({ enrolled: false, contributionMonthsInLast24: 0, employerSize: "large" });
    expect(owed.inKind).toEqual([
      {
        item: "training",
        reason: { key: "jkp-in-kind.training-by-employer" },
        provisions: ["jkp.benefit.training@2025-02-07"],
      },
    ]);
    expect(codes(owed)).not.toContain("later-months-claim-days");
    expect(jkp({}).inKind.map((note) => provisionIds(note))).toEqual([
      ["jkp.benefit.job-information", "jkp.report.worker"],
      ["jkp.benefit.training", "jkp.report.worker"],
    ]);
  });

  test("the wage reported is compared where both are given and it is the lower", () => {
    const reads = (input: Partial<JkpBenefitInput>): boolean =>
      provisionIds(jkp(input)).includes("jkp.employer.under-reported-wage");
    expect(reads({ reportedWage: 4_999_999 })).toBe(true);
    expect(reads({ reportedWage: 5_000_000 })).toBe(false);
    expect(reads({ reportedWage: 6_000_000 })).toBe(false);
    expect(reads({})).toBe(false);
    expect(reads({ wage: undefined, reportedWage: 4_000_000 })).toBe(false);
    const warned = (reportedWage: number): boolean =>
      codes(jkp({ reportedWage })).includes("reported-wage-above-wage");
    expect([4_999_999, 5_000_000, 5_000_001].map(warned)).toEqual([false, false, true]);
  });
});

describe("facts that cannot be are refused", () => {
  test.each([
    [["claimedOn"], { claimedOn: "2025-06-14" }],
    [["foundEligibleOn"], { claimedOn: "2025-07-01", foundEligibleOn: "2025-06-30" }],
    [["firstPaidOn"], { claimedOn: "2025-07-01", firstPaidOn: "2025-06-30" }],
    [["firstPaidOn"], { foundEligibleOn: "2025-07-01", firstPaidOn: "2025-06-30" }],
    [["reemployedOn"], { reemployedOn: "2025-06-14" }],
    [["diedOn"], { diedOn: "2025-06-14" }],
    [["reemployedOn"], { reemployedOn: "2025-07-02", diedOn: "2025-07-01" }],
    [["contract"], { cause: "contract-expired", contract: "permanent" }],
    [["contract"], { cause: "contract-ended-early", contract: "permanent" }],
    [
      ["previousClaims[0].date"],
      { previousClaims: [{ date: "2025-06-16", contributionMonthsSince: 0 }] },
    ],
    [
      ["previousClaims[0].contributionMonthsSince"],
      { previousClaims: [{ date: "2024-06-16", contributionMonthsSince: 14 }] },
    ],
    [
      ["previousClaims[0].date"],
      { previousClaims: [{ date: "2021-02-01", contributionMonthsSince: 1 }] },
    ],
    [["months[0].paidOn"], { months: [{ month: 1, paidOn: "2025-06-14" }] }],
    [["months[1].month"], { months: [{ month: 6 }, { month: 7 }] }],
    [["contributionMonthsInLast24"], { contributionMonthsInLast24: 25 }],
    [
      ["consecutiveContributionMonths"],
      { contributionMonthsInLast24: 11, consecutiveContributionMonths: 12 },
    ],
  ] as const)("at %j: %j", (paths, facts) => {
    expect(refused(facts)).toEqual(paths);
  });

  test.each([
    { claimedOn: "2025-06-15", foundEligibleOn: "2025-06-15", firstPaidOn: "2025-06-15" },
    { reemployedOn: "2025-07-01", diedOn: "2025-07-01" },
    { contract: "permanent" },
    { cause: "contract-ended-early", contract: "fixed-term" },
    { previousClaims: [{ date: "2025-06-15", contributionMonthsSince: 1 }] },
    { previousClaims: [{ date: "2024-06-16", contributionMonthsSince: 13 }] },
    { previousClaims: [{ date: "2021-02-02", contributionMonthsSince: 1 }] },
    { contributionMonthsInLast24: 24, consecutiveContributionMonths: 60 },
    { contributionMonthsInLast24: undefined, consecutiveContributionMonths: 30 },
  ] as const)("but not %j", (facts) => {
    expect(refused(facts)).toEqual([]);
  });

  test("what was expected is said with its figures", () => {
    const values = (input: Partial<JkpBenefitInput>): unknown =>
      issues(() => jkp(input)).map((issue) => issue.values);
    expect(values({ contributionMonthsInLast24: 25 })).toEqual([{ window: 24 }]);
    expect(values({ contributionMonthsInLast24: 11, consecutiveContributionMonths: 12 })).toEqual([
      { window: 24, paid: 11 },
    ]);
    const previousClaims = [{ date: "2021-02-01", contributionMonthsSince: 1 }];
    expect(values({ previousClaims })).toEqual([{ began: "2021-02-02" }]);
    expect(values({ months: [{ month: 7 }] })).toEqual([{ most: 6 }]);
  });

  test("also where only the conditions are asked about", () => {
    const facts = { terminationDate: "2025-06-15", claimedOn: "2025-06-14" };
    expect(() => assessEligibility({ for: "jkp", facts })).toThrow("facts.claimedOn");
  });
});

test("months that count rest on the article on the window", () => {
  expect(jkpQualifyingMonths({ terminationDate: "2025-06-30", paidMonths: [] }).rules).toEqual([
    "jkp.eligibility.window-months@2025-02-07",
  ]);
});
