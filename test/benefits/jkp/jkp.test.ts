import { describe, expect, test } from "vitest";
import {
  computeJkpBenefit,
  InvalidInputError,
  NotCoveredError,
  OutOfCoverageError,
  type Benefit,
  type JkpBenefitInput,
  type Options,
} from "../../../src/index.js";
import { usesOf } from "../../../src/core/trace.js";
import { citationOf, provisionIds, provisionsNamed, refusal, said, unmet } from "../../words.js";
import { asked } from "../asked.js";

const worker: JkpBenefitInput = {
  terminationDate: "2025-06-15",
  cause: "dismissal",
  wage: 5_000_000,
  contributionMonthsInLast24: 24,
};
const old: JkpBenefitInput = {
  ...worker,
  terminationDate: "2023-06-15",
  consecutiveContributionMonths: 6,
};
/** Example of Permenaker 2/2025 Pasal II: four months before 7 February 2025, two after. */
const running: JkpBenefitInput = {
  ...old,
  terminationDate: "2024-09-20",
  claimedOn: "2024-10-07",
  foundEligibleOn: "2024-10-08",
  firstPaidOn: "2024-10-10",
};
const settled = {
  enrolled: true,
  willingToWork: true,
  previousClaims: [],
  proof: "district-receipt",
  arrearsMonths: 0,
} as const;

function jkp(input: Partial<JkpBenefitInput>, options?: Options): Benefit {
  return computeJkpBenefit({ ...worker, ...input }, options);
}

function without(input: JkpBenefitInput, field: keyof JkpBenefitInput): JkpBenefitInput {
  const kept = Object.entries(input).filter(([name]) => name !== field);
  return Object.fromEntries(kept) as unknown as JkpBenefitInput;
}

const amounts = ({ lines }: Benefit): number[] => lines.map(({ amount }) => amount);
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);
const failed = ({ checks }: Benefit): string[] =>
  checks.flatMap(({ id, passed }) => (passed === false ? [id] : []));

test("what all months wait for is asked once: PP 37/2021 Pasal 21", () => {
  const { wage, ...unpaid } = { ...worker, ...settled };
  const open = computeJkpBenefit(unpaid);
  expect(open.undetermined).toHaveLength(6);
  expect(open.needed.map(({ field }) => field)).toEqual(["wage"]);
});

describe("JKP cash", () => {
  test("60 percent for six months since PP 6/2025", () => {
    const result = jkp({});
    expect(amounts(result)).toEqual(Array(6).fill(3_000_000));
    expect(result.lines.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(result).toMatchObject({
      programme: "jkp",
      date: "2025-06-15",
      segment: "wage-earner",
      total: 18_000_000,
      byItem: { cash: 18_000_000 },
      paidBy: "bpjs",
      notDue: [],
    });
    expect(jkp({ wage: 3_500_000 }).total).toBe(12_600_000);
  });

  test("45 and 25 percent, three months each, under PP 37/2021", () => {
    expect(amounts(jkp(old))).toEqual([
      2_250_000, 2_250_000, 2_250_000, 1_250_000, 1_250_000, 1_250_000,
    ]);
    expect(jkp(old).total).toBe(10_500_000);
  });

  test("the wage is cut at the ceiling, and each month is rounded once", () => {
    expect(jkp({ wage: 5_000_000.01 }).total).toBe(18_000_000);
    expect(jkp({ wage: 99_000_000 }).total).toBe(18_000_000);
    const line = jkp({ wage: 4_999_999.99 }).lines[0];
    expect(line).toMatchObject({ exact: "2999999.994", amount: 3_000_000 });
    expect(line?.steps?.map(({ kind }) => kind)).toEqual(["cap", "percent", "round"]);
    expect(jkp({ wage: 3_333_333 }, { rounding: { to: "sen" } }).lines[0]?.amount).toBe(
      1_999_999.8,
    );
    expect(() => jkp({ wage: 0 })).toThrow("wage: expected.benefit.wage");
  });

  test("job information and training come in kind", () => {
    const result = jkp({});
    const { inKind } = result;
    expect(inKind.map(({ item }) => item)).toEqual(["job-information", "training"]);
    expect(citationOf(result, inKind[1])).toEqual({
      regulation: "pp-37-2021",
      article: "Pasal 31",
      amendedBy: "pp-6-2025",
    });
    const before = computeJkpBenefit(old).inKind.map(({ reason }) => said(reason));
    expect(inKind.map(({ reason }) => said(reason))).toEqual([
      "vacancies and career guidance by civil-servant job-service officers; a new job is reported within 7 working days",
      "competence-based training at an accredited public, private or company centre; its end is reported within 7 working days",
    ]);
    expect(before[0]).toContain("job-service officers and other staff");
    expect(before[1]).toContain("approved by the minister");
  });

  test("the later months are claimed on days of their own", () => {
    const { lines, warnings } = jkp({});
    const rests = lines.map((line) => provisionIds(line));
    expect(rests).toHaveLength(6);
    for (const ids of rests) expect(ids).toContain("jkp.claim.later-months");
    for (const ids of rests) expect(ids).toContain("jkp.benefit.inalienable");
    const days = warnings.find(({ code }) => code === "later-months-claim-days");
    expect(said(days)).toContain("months 2 to 5 are claimed at most 5 days after");
    expect(codes(computeJkpBenefit({ ...old, terminationDate: "2021-06-15" }))).not.toContain(
      "later-months-claim-days",
    );
  });

  test("the employer's notice of the dismissal stands in the text since 2025", () => {
    const notice = ({ checks, provisions }: Benefit): unknown => {
      const proof = checks.find(({ id }) => id === "jkp.proof");
      return usesOf(provisions, proof?.provisions ?? []).find(({ key }) =>
        key.startsWith("jkp.report.employer@"),
      );
    };
    expect(notice(jkp({}))).toMatchObject({
      key: "jkp.report.employer@2025-02-07",
      evidence: "text",
    });
    expect(notice(computeJkpBenefit(old))).toBeUndefined();
  });

  test("rests on the text of the law, but for the days of the later claims", () => {
    const months = [1, 2, 3, 4, 5, 6].map((month) => ({
      month,
      selfAssessment: true,
      applications: 5,
      employmentStatusForm: true,
    }));
    const known = jkp({ ...settled, claimedOn: "2025-07-01", months });
    expect(codes(known)).toEqual(["evidence-below-text", "later-months-claim-days"]);
    expect(provisionsNamed(known.warnings)[0]).toBe("jkp.claim.later-months");
    expect(codes(jkp({}))).toEqual([
      "evidence-below-text",
      "assumed-met",
      "assumed-no-arrears",
      "monthly-conditions-assumed",
      "later-months-claim-days",
    ]);
  });
});

test("a condition that is not met leaves nothing to assume or to ask", () => {
  const result = jkp({ cause: "resignation" });
  expect(result.total).toBe(0);
  expect(codes(result)).toEqual([]);
  expect(result.facts.assumed).toEqual([]);
  expect(result.facts.missing).toEqual([]);
});

describe("the transition of 7 February 2025", () => {
  test("months paid from that day on get the new percentage", () => {
    const result = jkp(running);
    expect(amounts(result)).toEqual([
      2_250_000, 2_250_000, 2_250_000, 1_250_000, 3_000_000, 3_000_000,
    ]);
    expect(result.total).toBe(14_000_000);
    expect(provisionIds(result.lines[4])).toContain("jkp.transition");
    expect(provisionIds(result.lines[3])).not.toContain("jkp.transition");
    const fifth = (paidOn: string): number | undefined =>
      amounts(jkp({ ...running, months: [{ month: 5, paidOn, applications: 5 }] }))[4];
    expect(fifth("2025-02-06")).toBe(1_250_000);
    expect(fifth("2025-02-07")).toBe(3_000_000);
  });

  test("the first instalment decides the days of the others", () => {
    const from = (firstPaidOn: string): number[] =>
      amounts(jkp({ ...running, foundEligibleOn: "2024-10-07", firstPaidOn }));
    expect(from("2024-10-07").slice(3)).toEqual([1_250_000, 3_000_000, 3_000_000]);
    expect(from("2024-11-06").slice(3)).toEqual([1_250_000, 3_000_000, 3_000_000]);
    expect(from("2024-11-07").slice(3)).toEqual([3_000_000, 3_000_000, 3_000_000]);
    expect(codes(jkp(without(running, "firstPaidOn")))).toContain("instalment-days-assumed");
    expect(codes(jkp(running))).not.toContain("instalment-days-assumed");
    const assumes = ({ warnings }: Benefit): unknown =>
      warnings.find(({ code }) => code === "instalment-days-assumed")?.assumes;
    expect(assumes(jkp(without(running, "firstPaidOn")))).toEqual(["firstPaidOn"]);
  });

  test("found eligible from that day on, a claim follows the new rule altogether", () => {
    const late = { ...running, terminationDate: "2024-12-20", claimedOn: "2025-01-20" };
    const on = (foundEligibleOn: string): Benefit =>
      jkp({
        ...late,
        foundEligibleOn,
        firstPaidOn: "2025-02-10",
        consecutiveContributionMonths: 2,
      });
    expect(on("2025-02-06")).toMatchObject({ total: 0 });
    expect(failed(on("2025-02-06"))).toEqual(["jkp.consecutive-months"]);
    expect(on("2025-02-07").total).toBe(18_000_000);
    const six = { ...late, foundEligibleOn: "2025-02-06", firstPaidOn: "2025-02-06" };
    expect(amounts(jkp(six))).toEqual([2_250_000, ...Array<number>(5).fill(3_000_000)]);
  });

  test("days that decide the rule are asked for, others are not", () => {
    const near = { ...old, terminationDate: "2024-12-01" };
    expect(asked(jkp(near))).toContain("claimedOn");
    expect(asked(jkp({ ...near, claimedOn: "2025-01-10" }))).toContain("foundEligibleOn");
    const receipt = {
      ...near,
      proof: "ministry-receipt",
      consecutiveContributionMonths: 1,
    } as const;
    expect(asked(jkp(receipt))).toContain("claimedOn");
    expect(jkp({ ...receipt, claimedOn: "2025-02-07" }).total).toBe(18_000_000);
    expect(jkp({ ...near, claimedOn: "2025-02-07" }).total).toBe(18_000_000);
    expect(asked(jkp({ ...old, terminationDate: "2024-06-08" }))).not.toEqual([]);
    expect(jkp({ ...old, terminationDate: "2024-06-06" }).total).toBe(10_500_000);
    expect(jkp({ terminationDate: "2025-02-07" }).total).toBe(18_000_000);
  });
});

describe("who is eligible", () => {
  test("12 months of 24, and under the old rule 6 in a row", () => {
    expect(jkp({ contributionMonthsInLast24: 12 }).total).toBe(18_000_000);
    const short = jkp({ contributionMonthsInLast24: 11 });
    expect(short).toMatchObject({ total: 0, lines: [], inKind: [] });
    expect(said(short.notDue[0]?.reason)).toContain("at least 12 months of the 24");
    expect(() => jkp({ contributionMonthsInLast24: 25 })).toThrow(InvalidInputError);
    const unknown = computeJkpBenefit(without(worker, "contributionMonthsInLast24"));
    expect(asked(unknown)).toEqual(["contributionMonthsInLast24"]);
    expect(unknown).toMatchObject({ total: 0, lines: [], notDue: [] });
    expect(unknown.undetermined).toHaveLength(6);
    expect(unknown.undetermined[0]).toMatchObject({ month: 1, atMost: 3_000_000 });
    expect(failed(jkp({ ...old, consecutiveContributionMonths: 5 }))).toEqual([
      "jkp.consecutive-months",
    ]);
    expect(asked(computeJkpBenefit(without(old, "consecutiveContributionMonths")))).toEqual([
      "consecutiveContributionMonths",
    ]);
    expect(jkp({ consecutiveContributionMonths: 1 }).total).toBe(18_000_000);
  });

  test.each(["resignation", "total-disability", "retirement", "death"] as const)(
    "%s gives none",
    (cause) => {
      const result = jkp({ cause });
      expect(result.total).toBe(0);
      expect(failed(result)).toEqual(["jkp.cause"]);
      expect(citationOf(result, result.notDue[0])?.article).toBe("Pasal 20 ayat (1)");
    },
  );

  test("a fixed-term contract must have been ended before its term", () => {
    expect(failed(jkp({ cause: "contract-expired" }))).toEqual(["jkp.contract"]);
    expect(jkp({ cause: "contract-ended-early", contract: "fixed-term" }).total).toBe(18_000_000);
    expect(jkp({ contract: "fixed-term" }).total).toBe(18_000_000);
    expect(() => jkp({ cause: "contract-ended-early", contract: "permanent" })).toThrow("contract");
  });

  test("willing to work, and a member where facts of membership are given", () => {
    expect(failed(jkp({ willingToWork: false }))).toEqual(["jkp.willing-to-work"]);
    expect(failed(jkp({ citizen: false }))).toEqual(["jkp.citizen"]);
    expect(failed(jkp({ ageAtRegistration: 54 }))).toEqual(["jkp.entry-age"]);
    expect(jkp({ ageAtRegistration: 53, citizen: true, registeredInJkn: true }).total).toBe(
      18_000_000,
    );
    expect(failed(jkp({ registeredInJkn: false }))).toEqual(["jkp.health-insurance"]);
    const programmes = ["jkk", "jkm", "jht"] as const;
    expect(failed(jkp({ employerSize: "large", programmes }))).toEqual(["jkp.programmes"]);
    expect(jkp({ employerSize: "small", programmes }).total).toBe(18_000_000);
  });

  test("the proofs of PP 6/2025 are more than those of PP 37/2021", () => {
    for (const proof of ["ministry-receipt", "joint-agreement-with-report-receipt"] as const) {
      expect(jkp({ proof }).total).toBe(18_000_000);
      expect(failed(jkp({ ...old, proof }))).toEqual(["jkp.proof"]);
    }
    expect(jkp({ ...old, proof: "court-ruling" }).total).toBe(10_500_000);
    expect(failed(jkp({ proof: "none" }))).toEqual(["jkp.proof"]);
  });

  test("at most three times, with 60 months of contributions in between", () => {
    const claim = (date: string, contributionMonthsSince: number) => ({
      date,
      contributionMonthsSince,
    });
    const after = (...previousClaims: ReturnType<typeof claim>[]): number =>
      jkp({ terminationDate: "2040-01-01", previousClaims }).total;
    expect(after(claim("2022-05-01", 60))).toBe(18_000_000);
    expect(after(claim("2022-05-01", 59))).toBe(0);
    expect(after(claim("2030-01-01", 60), claim("2022-05-01", 130))).toBe(18_000_000);
    expect(after(claim("2022-05-01", 130), claim("2030-01-01", 59))).toBe(0);
    const thrice = [claim("2022-05-01", 200), claim("2028-01-01", 130), claim("2034-01-01", 70)];
    expect(after(...thrice)).toBe(0);
    expect(() => jkp({ previousClaims: [claim("2030-01-01", 0)] })).toThrow(InvalidInputError);
  });

  test("the programme is for wage earners, since 2 February 2021", () => {
    for (const segment of ["non-wage-earner", "construction", "migrant-worker"] as const) {
      expect(() => jkp({ segment })).toThrow(NotCoveredError);
    }
    expect(() => jkp({ terminationDate: "2021-02-01" })).toThrow(OutOfCoverageError);
    const first = { ...old, terminationDate: "2021-02-02" };
    expect(codes(jkp(first))).toContain("jkp-before-operation");
    expect(codes(jkp({ ...old, terminationDate: "2022-01-31" }))).toContain("jkp-before-operation");
    expect(codes(jkp({ ...old, terminationDate: "2022-02-01" }))).not.toContain(
      "jkp-before-operation",
    );
  });
});

describe("the claim", () => {
  const claimed = (terminationDate: string, claimedOn: string, options?: Options): Benefit =>
    jkp({ ...old, terminationDate, claimedOn, foundEligibleOn: claimedOn }, options);

  test("within three months, then within six", () => {
    expect(claimed("2023-06-15", "2023-09-15").total).toBe(10_500_000);
    expect(failed(claimed("2023-06-15", "2023-09-16"))).toEqual(["jkp.claim-window"]);
    expect(claimed("2025-06-15", "2025-12-15").total).toBe(18_000_000);
    expect(unmet(claimed("2025-06-15", "2025-12-16").notDue[0]?.reason)).toEqual({
      key: "check.jkp.claim-window",
      values: { months: 6 },
    });
    expect(claimed("2024-11-30", "2025-02-28").total).toBe(18_000_000);
  });

  test("a right alive on 7 February 2025 has six months; a lapsed one stays lapsed, or revives", () => {
    expect(claimed("2024-11-07", "2025-05-07").total).toBe(18_000_000);
    expect(claimed("2024-11-07", "2025-05-08").total).toBe(0);
    expect(claimed("2024-11-06", "2025-02-07").total).toBe(0);
    expect(claimed("2024-11-06", "2025-02-07").readings.map(({ id }) => id)).toEqual([
      "jkp.lapsed-claim",
    ]);
    const revives = { readings: { "jkp.lapsed-claim": "revives" } } as const;
    expect(claimed("2024-11-06", "2025-02-07", revives).total).toBe(18_000_000);
    expect(claimed("2024-11-06", "2025-05-07", revives).total).toBe(0);
    expect(claimed("2024-11-07", "2025-05-07").readings).toEqual([]);
    expect(claimed("2024-08-01", "2025-01-15", revives).total).toBe(0);
  });

  test("is lost on finding work or on death before it", () => {
    const day = { claimedOn: "2025-07-01" };
    expect(failed(jkp({ ...day, reemployedOn: "2025-07-01" }))).toEqual(["jkp.not-lost"]);
    expect(failed(jkp({ ...day, diedOn: "2025-06-20" }))).toEqual(["jkp.not-lost"]);
    expect(asked(jkp({ reemployedOn: "2025-08-01" }))).toContain("claimedOn");
    expect(() => jkp({ diedOn: "2025-06-14" })).toThrow(InvalidInputError);
    expect(() => jkp({ ...day, foundEligibleOn: "2025-06-30" })).toThrow(
      "foundEligibleOn: expected.jkp.order",
    );
  });

  test("new work or death ends the months that follow", () => {
    const day = { claimedOn: "2025-07-01", firstPaidOn: "2025-07-04" };
    const found = jkp({ ...day, reemployedOn: "2025-09-04" });
    expect(found.total).toBe(6_000_000);
    expect(found.notDue.map(({ month }) => month)).toEqual([3, 4, 5, 6]);
    expect(found.notDue[0]?.reason).toEqual({ key: "jkp-month-conditions.works" });
    expect(jkp({ ...day, reemployedOn: "2025-09-05" }).total).toBe(9_000_000);
    expect(jkp({ ...day, diedOn: "2025-10-04" }).total).toBe(9_000_000);
    const employed = jkp({ ...day, months: [{ month: 5, employed: true }] });
    expect(employed.notDue.map(({ month }) => month)).toEqual([5, 6]);
  });
});

describe("month by month", () => {
  const seeker = { month: 2, applications: 5 };

  test("five applications or one interview, or 80 percent of the training", () => {
    const second = (facts: object): number =>
      jkp({ months: [{ month: 2, ...facts }] }).lines.length;
    expect(second({ applications: 5 })).toBe(6);
    expect(second({ applications: 4 })).toBe(5);
    expect(second({ applications: 0, interviews: 1 })).toBe(6);
    expect(second({ interviews: 0 })).toBe(5);
    expect(second({ trainingAttendancePercent: 80 })).toBe(6);
    expect(second({ trainingAttendancePercent: 79.9 })).toBe(5);
    const open = jkp({ months: [{ month: 2 }] });
    expect(open.lines).toHaveLength(5);
    expect(open.undetermined).toMatchObject([
      { item: "cash", month: 2, missing: ["months[0].applications"], atMost: 3_000_000 },
    ]);
    expect(() => second({ trainingAttendancePercent: 101 })).toThrow(InvalidInputError);
  });

  test("one of search and training is enough, or by the other reading both", () => {
    const both = { readings: { "jkp.training-month": "both" } } as const;
    const trainee = { months: [{ month: 2, applications: 1, trainingAttendancePercent: 90 }] };
    expect(jkp(trainee).lines).toHaveLength(6);
    expect(jkp(trainee).readings.map(({ id }) => id)).toEqual(["jkp.training-month"]);
    const missed = jkp(trainee, both);
    expect(missed.lines).toHaveLength(5);
    expect(missed.notDue).toMatchObject([{ item: "cash", month: 2 }]);
    expect(codes(missed)).toContain("missed-month");
    const busy = { months: [{ month: 2, applications: 5, trainingAttendancePercent: 90 }] };
    expect(jkp(busy, both).lines).toHaveLength(6);
    expect(jkp(busy, both).readings).toEqual([]);
  });

  test("a self-assessment with month 1 and a form with month 6, since 2025", () => {
    const open = jkp({ months: [{ month: 1 }] });
    expect(asked(open)).toContain("months[0].selfAssessment");
    expect(said(open.needed[0]?.why)).toBe(
      "the first month is paid after the self-assessment that follows the claim",
    );
    expect(jkp({ months: [{ month: 1, selfAssessment: false }] }).lines).toHaveLength(5);
    expect(jkp({ months: [{ month: 1, selfAssessment: true }] }).lines).toHaveLength(6);
    expect(jkp({ ...old, months: [{ month: 1 }] }).lines).toHaveLength(6);
    const last = { ...seeker, month: 6 };
    expect(asked(jkp({ months: [seeker, last] }))).toContain("months[1].employmentStatusForm");
    expect(jkp({ months: [{ ...last, employmentStatusForm: false }] }).lines).toHaveLength(5);
    expect(jkp({ ...old, months: [last] }).lines).toHaveLength(6);
  });

  test("months are six, each once", () => {
    expect(() => jkp({ months: [{ month: 7 }] })).toThrow("months[0].month");
    expect(() => jkp({ months: [seeker, seeker] })).toThrow("months: expected.jkp.months");
  });
});

describe("what the employer owes", () => {
  test("arrears over three months: the employer pays first", () => {
    expect(jkp({ arrearsMonths: 3 }).paidBy).toBe("bpjs");
    const late = jkp({ arrearsMonths: 4 });
    expect(late).toMatchObject({ total: 18_000_000, paidBy: "employer-then-reimbursed" });
    expect(codes(late)).toContain("employer-may-reclaim");
    expect(jkp({ ...old, arrearsMonths: 4 }).paidBy).toBe("employer-then-reimbursed");
  });

  test("of a closed firm BPJS pays up to six months, or by the other reading the employer first", () => {
    const closed = { employerClosed: true };
    expect(jkp({ ...closed, arrearsMonths: 6 }).paidBy).toBe("bpjs");
    expect(jkp({ ...closed, arrearsMonths: 6 }).readings.map(({ id }) => id)).toEqual([
      "jkp.closed-firm",
    ]);
    expect(jkp({ ...closed, arrearsMonths: 7 }).paidBy).toBe("employer-then-reimbursed");
    const first = { readings: { "jkp.closed-firm": "employer-pays-first" } } as const;
    expect(jkp({ ...closed, arrearsMonths: 6 }, first).paidBy).toBe("employer-then-reimbursed");
    expect(jkp({ ...old, ...closed, arrearsMonths: 4 }).paidBy).toBe("employer-then-reimbursed");
    expect(jkp({ ...closed, arrearsMonths: 3 }).readings).toEqual([]);
  });

  test("a wage reported too low: BPJS pays on it, the employer the difference", () => {
    const low = jkp({ wage: 6_000_000, reportedWage: 3_000_000 });
    expect(low.total).toBe(10_800_000);
    expect(low.owedByEmployer).toMatchObject([{ item: "cash", amount: 7_200_000 }]);
    expect(citationOf(low, low.owedByEmployer[0])?.article).toBe("Pasal 23");
    expect(jkp({ wage: 9_000_000, reportedWage: 6_000_000 }).owedByEmployer).toEqual([]);
    const months = [{ month: 2, applications: 0 }];
    const lessOne = jkp({ wage: 6_000_000, reportedWage: 3_000_000, months });
    expect(lessOne.total).toBe(9_000_000);
    expect(lessOne.owedByEmployer).toMatchObject([{ amount: 6_000_000 }]);
    expect(jkp({ wage: 3_000_000, reportedWage: 4_000_000 })).toMatchObject({
      total: 14_400_000,
      owedByEmployer: [],
    });
  });

  test("never enrolled: all of it at once and the training, unless the firm is micro", () => {
    const outside = { enrolled: false, contributionMonthsInLast24: 0 } as const;
    const owed = jkp({ ...outside, employerSize: "medium" });
    expect(owed).toMatchObject({
      total: 0,
      paidBy: "employer",
      owedByEmployer: [{ amount: 18_000_000 }],
      notDue: [{ item: "cash" }],
    });
    expect(owed.inKind.map(({ item }) => item)).toEqual(["training"]);
    const poorer = jkp({ ...outside, employerSize: "medium", wage: 3_000_000 });
    expect(poorer.owedByEmployer).toMatchObject([{ amount: 10_800_000 }]);
    const small = { ...outside, employerSize: "small" } as const;
    expect(
      jkp({ ...small, terminationDate: "2024-12-01" }).owedByEmployer.map(({ amount }) => amount),
    ).toEqual([10_500_000]);
    const micro = jkp({ ...outside, employerSize: "micro" });
    expect(micro).toMatchObject({ total: 0, owedByEmployer: [], inKind: [] });
    expect(micro.notDue[0]?.reason).toEqual({ key: "jkp-benefit.exempt" });
    expect(asked(jkp(outside))).toContain("employerSize");
    expect(jkp(outside)).toMatchObject({ owedByEmployer: [], inKind: [] });
    const left = jkp({ ...small, cause: "resignation" });
    expect(left.owedByEmployer).toEqual([]);
    expect(said(left.notDue[0]?.reason)).toContain("resignation");
    expect(jkp({ ...small, willingToWork: false }).owedByEmployer).toEqual([]);
  });

  test("several employers: the wage is of the one picked", () => {
    expect(codes(jkp({ employers: 2 }))).toContain("one-employer-for-jkp");
    expect(codes(jkp({ employers: 1 }))).not.toContain("one-employer-for-jkp");
  });
});

describe("a claim that is not settled", () => {
  test("promises nothing in kind", () => {
    const open = jkp({ contributionMonthsInLast24: undefined });
    expect(asked(open)).toContain("contributionMonthsInLast24");
    expect(open.inKind).toEqual([]);
    expect(jkp({}).inKind.map(({ item }) => item)).toEqual(["job-information", "training"]);
  });

  test("has at most as many months as the window of the law", () => {
    const refused = refusal(() => jkp({ contributionMonthsInLast24: 25 }));
    expect(refused).toMatch(/Last24: .*24.*PP 37\/2021 Pasal 19 ayat \(3\)/);
  });
});
