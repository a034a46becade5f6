import {
  computeJhtClaim,
  computePension,
  indonesianLaw,
  jhtTax,
  projectJhtBalance,
  type JhtGround,
} from "../../../src/index.js";
import { without } from "../../benefits/without.js";

const grounds: readonly JhtGround[] = [
  "pension-age",
  "contract-pension-age",
  "total-disability",
  "death",
  "resignation",
  "dismissal",
  "contract-end",
  "leaving-indonesia",
  "partial-preparation",
];

function isKnown(id: string, date: string): boolean {
  const first = indonesianLaw.provision(id)?.versions[0]?.from;
  return first === undefined || date >= first;
}

/** What JHT and JP read on a date. */
export function traceOldAge(date: string): unknown[] {
  return [...claims(date), ...pensions(date), projections(date), taxes(date)];
}

function claims(date: string): unknown[] {
  const facts = {
    date,
    segment: "wage-earner",
    balance: 1_000_000,
    birthDate: "1950-01-01",
    eventDate: "2010-01-01",
    membershipStart: "2000-01-01",
    citizen: false,
    partialTaken: false,
  } as const;
  const open = grounds.filter((ground) => isKnown(`jht.claim.${ground}`, date));
  return [
    ...open.map((ground) => computeJhtClaim({ ...facts, ground, shortfall: 1 })),
    computeJhtClaim({ ...facts, ground: "death", enrolled: false }),
    computeJhtClaim(
      { ...facts, ground: "partial-home" },
      { readings: { "jht.accounts": "main-and-additional" } },
    ),
    ...(isKnown("jht.claim.stopped-working", date)
      ? [computeJhtClaim({ ...facts, segment: "non-wage-earner", ground: "stopped-working" })]
      : []),
  ];
}

function pensions(date: string): unknown[] {
  const facts = {
    date,
    segment: "wage-earner",
    birthDate: "1980-01-01",
    contributionMonths: 1,
    membershipStart: "2015-07-01",
    densityPercent: 90,
    weightedAverageAnnualWage: 60_000_000,
    citizen: false,
    enrolled: false,
  } as const;
  const few = { membershipStart: date };
  const late = { date: "2032-08-17", contributionMonths: 200 };
  const basis = without(without(facts, "membershipStart"), "densityPercent");
  const old = { ...basis, kind: "old-age", birthDate: "1959-01-01" } as const;
  const options = { readings: { "jp.foreigners": "covered" } } as const;
  const accumulated = { contributions: 1, returns: 1 };
  const children = [{ birthDate: date, working: false, married: false }];
  return [
    computePension({ ...old, ...late, birthDate: "1971-01-01" }, options),
    computePension({ ...facts, ...late, kind: "widow" }, options),
    computePension({ ...old, accumulated }, options),
    computePension({ ...facts, kind: "disability" }, options),
    computePension({ ...facts, ...few, kind: "disability" }, options),
    computePension({ ...facts, ...few, kind: "widow" }, options),
    computePension({ ...facts, kind: "widow" }, options),
    computePension({ ...facts, kind: "child", spouseEntitled: false, children }, options),
    computePension(
      { ...facts, kind: "parent", spouseEntitled: false, childEntitled: false },
      options,
    ),
  ];
}

function projections(date: string): unknown {
  return projectJhtBalance({
    wage: 2,
    reportedWage: 1,
    months: 1,
    start: date.slice(0, 7),
    returnPercentPerYear: 5,
  });
}

function taxes(date: string): unknown {
  const later = `${Number(date.slice(0, 4)) + 5}${date.slice(4, 8)}01`;
  return jhtTax({
    payments: [
      { date, amount: 1 },
      { date: later, amount: 1 },
    ],
    taxNumber: false,
  });
}
