import rules from "modele-social";
import Engine from "publicodes";
import {
  assessEvent,
  computeContribution,
  computeContributions,
  computeJkkBenefit,
  computeJkmBenefit,
  type ContributionRow,
  type CoverageRow,
  type EventInput,
  measureCoverage,
  planProtection,
} from "jamsosnaker";
import { race, type Side } from "./alternate.js";
import { month, workerByDecimal, workerByHand } from "./by-hand.js";
import {
  fasterLine,
  type Line,
  longerLine,
  millisecondsLine,
  paceLine,
  type Plan,
} from "./measured.js";

let turn = 0;

/** Another amount at each call, so that nothing is reckoned beforehand. */
const amount = (): number => 5_000_000 + ((turn += 7_919) % 10_000_000);

const wageEarner = (wage: number) =>
  computeContribution({
    segment: "wage-earner",
    month,
    wage,
    riskGroup: "medium",
    programmes: ["jkk", "jkm", "jht", "jp"],
  });

const nonWageEarner = (income: number) =>
  computeContribution({
    segment: "non-wage-earner",
    month,
    income,
    fundedBy: "apbd",
    programmes: ["jkk", "jkm"],
  });

const hand: Side = { run: () => workerByHand(amount()) };

const death: EventInput = {
  event: { kind: "death", date: "2026-05-29", cause: "other" },
  member: {
    segment: "non-wage-earner",
    programmes: ["jkk", "jkm"],
    income: 1_000_000,
    membershipStart: "2023-01-01",
    contributionMonths: 40,
    arrearsMonths: 0,
    active: true,
  },
  family: [
    { relation: "spouse" },
    { relation: "child", child: { level: "higher", grade: 3, birthDate: "2005-03-01" } },
    { relation: "child", child: { level: "not-yet", birthDate: "2022-02-01" } },
  ],
};

const groups = Array.from({ length: 50 }, (_, index) => ({
  ...{ name: `group ${index}`, headcount: 1_000 + index, segment: "non-wage-earner" as const },
  income: 1_000_000,
  programmes: ["jkk", "jkm"] as const,
  fundedBy: "apbd" as const,
}));

/** Counts of villages, as many as asked for. */
export function coverageRows(count: number): CoverageRow[] {
  return Array.from({ length: count }, (_, row) => ({
    region: `62.05.${10 + (row % 90)}.${1_000 + (row % 9_000)}`,
    covered: row % 400,
    workers: 400 + (row % 100),
  }));
}

/** Rows of a payroll, as many as asked for. */
export function payrollRows(count: number): ContributionRow[] {
  return Array.from({ length: count }, (_, row) => ({
    segment: "wage-earner",
    month,
    wage: 5_000_000 + ((row * 7_919) % 10_000_000),
    riskGroup: "medium",
    programmes: ["jkk", "jkm", "jht", "jp"],
  }));
}

/** Sums of coverage by village, without any check. */
function coverageByHand(rows: readonly CoverageRow[]): number {
  const sums = new Map<string, { covered: number; workers: number }>();
  for (const { region = "", covered, workers } of rows) {
    const sum = sums.get(region);
    if (sum) {
      sum.covered += covered;
      sum.workers += workers;
    } else sums.set(region, { covered, workers });
  }
  return sums.size;
}

/** A French salary; its rules are parsed once, and what is measured is one question. */
function frenchSalary(): Side {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const engine = new Engine(rules, { logger: silent });
  let wage = 3_000;
  const run = (): unknown => {
    wage = wage === 4_000 ? 3_000 : wage + 1;
    return engine
      .setSituation({ "salarié . contrat . salaire brut": `${wage} €/mois` })
      .evaluate("salarié . rémunération . net . à payer avant impôt").nodeValue;
  };
  if (typeof run() !== "number") throw new Error("publicodes has no answer");
  return { run };
}

/** One person, one question: against hand arithmetic, decimal.js and publicodes. */
export async function oneByOne(plan: Plan): Promise<Line[]> {
  if (workerByHand(12_345_678).total !== wageEarner(12_345_678).total)
    throw new Error("by hand is not the same");
  if (workerByDecimal(12_345_678).total !== wageEarner(12_345_678).total)
    throw new Error("decimal.js is not the same");
  const worker: Side = { run: () => wageEarner(amount()) };
  const byHand = await race(worker, hand, plan);
  const byDecimal = await race(worker, { run: () => workerByDecimal(amount()) }, plan);
  const french = await race(worker, frenchSalary(), plan);
  const non = await race({ run: () => nonWageEarner(amount()) }, hand, plan);
  const jkm: Side = {
    run: () =>
      computeJkmBenefit({
        date: "2024-05-01",
        segment: "wage-earner",
        contributionMonths: 37,
        children: [{ level: "higher", grade: 3 }],
      }),
  };
  const jkk: Side = {
    run: () =>
      computeJkkBenefit({
        date: "2026-05-29",
        segment: "wage-earner",
        wage: amount(),
        death: true,
      }),
  };
  const plans: Side = {
    run: () => planProtection({ from: "2026-01", to: "2026-12", groups }),
  };
  const rows = coverageRows(plan.rows / 10);
  const coverage = await race(
    { run: () => measureCoverage(rows, { definition: "eligible-bpjs" }), per: rows.length },
    { run: () => coverageByHand(rows), per: rows.length },
    plan,
  );
  const payroll = payrollRows(1_000);
  const together = await race(
    { run: () => computeContributions(payroll), per: payroll.length },
    {
      run: () =>
        payroll.map((row) => computeContribution(row as Parameters<typeof computeContribution>[0])),
      per: payroll.length,
    },
    plan,
  );
  return [
    paceLine("worker.pace", byHand, 500_000),
    longerLine("worker.by-hand", byHand, 12),
    longerLine("worker.by-decimal", byDecimal),
    fasterLine("worker.publicodes", french, 10_000),
    paceLine("non-wage-earner.pace", non, 3_000_000),
    paceLine("jkm.pace", await race(jkm, hand, plan)),
    paceLine("jkk.pace", await race(jkk, hand, plan)),
    paceLine("plan.pace", await race(plans, hand, plan)),
    paceLine("coverage.pace", coverage),
    longerLine("coverage.by-hand", coverage),
    longerLine("several.single", together, 1.5),
    millisecondsLine("event.time", await race({ run: () => assessEvent(death) }, hand, plan), 0.4),
  ];
}
