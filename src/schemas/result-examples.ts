// Written by test/schemas/result-examples.test.ts: `vitest -u` writes it anew.

import type {
  Contribution,
  Contributions,
  WageSlips,
  EmployerBill,
  DueDate,
  LateFee,
  ContributionDifference,
  Arrears,
  MembershipStanding,
  WageFromContribution,
  IncomeBandAnswer,
  LargestContract,
  BusinessKindSearch,
  Benefit,
  ScholarshipPlan,
  JhtProjection,
  JhtClaim,
  JhtTax,
  Pension,
  ScholarshipCalendar,
  Heirs,
  PaymentDeadline,
  LatePaymentCompensation,
  ClaimDeadlines,
  ClaimDocuments,
  JkpQualifyingMonths,
  Verdict,
  Nik,
  RosterScreening,
  MembershipRegister,
  CleanedRoster,
  CleaningSummary,
  RosterSummary,
  RowVerdict,
  Placement,
  FundingVerdict,
  CoverageReport,
  VillageQuota,
  ProtectionPlan,
  EventAssessment,
  Comparison,
  CoverageGrowth,
  CoverageChange,
  BudgetFit,
  CostToReach,
  PlanRange,
  TargetPath,
  PlanComparison,
  ExpectedBenefits,
  Evaluation,
  Explanation,
} from "../index.js";

const part1 = [
  {
    programme: "jkm",
    payer: "employer",
    basis: 5000000,
    ratePercent: "0.30",
    amount: 15000,
    exact: "15000",
    provisions: ["jkm.contribution.wage-earner.rate@2015-07-01"],
  },
] as const;

const jkmContributionWageEarnerRateOf2015 = {
  key: "jkm.contribution.wage-earner.rate@2015-07-01",
  evidence: "text",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 18" }],
} as const;

const part3 = [jkmContributionWageEarnerRateOf2015] as const;

const paymentDueDayWageEarnerOf2021 = {
  key: "payment.due-day.wage-earner@2021-02-01",
  evidence: "text",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 21 ayat (2)" },
    { regulation: "pp-46-2015", article: "Pasal 19 ayat (2)" },
    { regulation: "pp-45-2015", article: "Pasal 30 ayat (3)" },
  ],
} as const;

const part5 = [jkmContributionWageEarnerRateOf2015, paymentDueDayWageEarnerOf2021] as const;

const jkmArrearsMonthsOf2015 = {
  key: "jkm.arrears.months@2015-07-01",
  evidence: "text",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 41 dan 42" }],
} as const;

const part7 = {
  id: "jkm.not-work-accident",
  passed: true,
  effect: "bars",
  provisions: ["jkm.eligibility.active-period@2015-07-01"],
  missing: [],
} as const;

const part8 = [
  {
    key: "jkm.eligibility.active-period@2015-07-01",
    evidence: "text",
    cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) dan penjelasannya" }],
  },
  jkmArrearsMonthsOf2015,
] as const;

const part9 = [
  {
    id: "scholarship.event",
    passed: true,
    effect: "bars",
    provisions: ["scholarship.jkk.events@2015-07-01"],
    missing: [],
  },
] as const;

const scholarshipJkkEventsOf2015 = {
  key: "scholarship.jkk.events@2015-07-01",
  to: "2019-12-01",
  evidence: "text",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" }],
} as const;

const scholarshipLumpSumOf2015 = {
  key: "scholarship.lump-sum@2015-07-01",
  to: "2019-12-01",
  evidence: "text",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" },
    { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" },
  ],
} as const;

const jhtBenefitAmountOf2015 = {
  key: "jht.benefit.amount@2015-07-01",
  evidence: "text",
  cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" }],
} as const;

const jhtMembersOf2015 = {
  key: "jht.members@2015-07-01",
  evidence: "text",
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 4" },
    { regulation: "perpres-109-2013", article: "Pasal 6 ayat (4)" },
  ],
} as const;

const jhtClaimDismissalOf2022 = {
  key: "jht.claim.dismissal@2022-04-26",
  evidence: "official",
  cites: [{ regulation: "permenaker-4-2022", article: "Pasal 10" }],
} as const;

const part15 = {
  code: "evidence-below-text",
  severity: "doubt",
  values: { evidence: "official" },
  provisions: ["jht.claim.dismissal@2022-04-26"],
} as const;

const jkmPaymentTimeOf2015 = {
  key: "jkm.payment.time@2015-07-01",
  evidence: "text",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" },
    { regulation: "uu-40-2004", article: "Pasal 45" },
  ],
} as const;

const jkmPaymentLateCompensationOf2015 = {
  key: "jkm.payment.late-compensation@2015-07-01",
  evidence: "text",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (4)" }],
} as const;

const identityNikStructureOf2015 = {
  key: "identity.nik.structure@2015-07-01",
  evidence: "official",
  cites: [
    { regulation: "pp-37-2007", article: "Pasal 37" },
    { regulation: "pp-40-2019", article: "Pasal ?" },
  ],
  dating: "in-force-before",
} as const;

const identityNikPermanenceOf2015 = {
  key: "identity.nik.permanence@2015-07-01",
  evidence: "official",
  cites: [
    { regulation: "uu-23-2006", article: "Pasal 13" },
    { regulation: "pp-40-2019", article: "Pasal 30 ayat (2)" },
  ],
  dating: "in-force-before",
} as const;

const part20 = [identityNikStructureOf2015, identityNikPermanenceOf2015] as const;

const part21 = {
  code: "evidence-below-text",
  severity: "doubt",
  values: { evidence: "official" },
  provisions: ["identity.nik.structure@2015-07-01", "identity.nik.permanence@2015-07-01"],
} as const;

const part22 = [part21] as const;

const part23 = {
  on: "2026-05-01",
  title: { id: "scheme-1" },
  regulation: { title: "Perbup", evidence: "secondary" },
  programmes: ["jkm"],
} as const;

const part24 = [
  identityNikStructureOf2015,
  identityNikPermanenceOf2015,
  {
    key: "membership.non-wage-earner.entry-age@2021-04-01",
    evidence: "secondary",
    cites: [{ regulation: "permenaker-5-2021", article: "Pasal ?" }],
  },
  {
    key: "membership.separate-scheme@2023-10-06",
    evidence: "text",
    cites: [
      { regulation: "pp-44-2015", article: "Pasal 2 ayat (2) dan (3)", amendedBy: "pp-49-2023" },
    ],
  },
  {
    key: "membership.non-wage-earner.kinds@2023-10-06",
    evidence: "text",
    cites: [{ regulation: "pp-44-2015", article: "Pasal 5 ayat (3)", amendedBy: "pp-49-2023" }],
  },
] as const;

const part25 = [
  { code: "scheme-known-from-one-source", severity: "doubt", values: { title: "Perbup" } },
  part21,
  {
    code: "evidence-below-text",
    severity: "doubt",
    values: { evidence: "secondary" },
    provisions: ["membership.non-wage-earner.entry-age@2021-04-01"],
  },
] as const;

/** Example of a `Contribution`. */
export const contributionExample: Contribution = {
  kind: "contribution",
  segment: "wage-earner",
  month: "2026-05",
  total: 15000,
  byProgramme: { jkm: 15000 },
  byPayer: { employer: 15000 },
  lines: part1,
  checks: [],
  reallocations: [],
  deferrals: [],
  reliefs: [],
  provisions: part3,
  readings: [],
  warnings: [],
};

/** Example of a `Contributions`. */
export const contributionsExample: Contributions = {
  kind: "contributions",
  total: 15000,
  personMonths: 1,
  byProgramme: { jkm: 15000 },
  byPayer: { employer: 15000 },
  byProgrammeAndPayer: { jkm: { employer: 15000 } },
  byFunding: { employer: 15000 },
  byMonth: { "2026-05": 15000 },
  byPerson: {},
  rows: [
    {
      index: 0,
      id: "row-1",
      persons: 1,
      total: 15000,
      contributions: [
        {
          kind: "contribution",
          segment: "wage-earner",
          month: "2026-05",
          total: 15000,
          byProgramme: { jkm: 15000 },
          byPayer: { employer: 15000 },
          lines: part1,
          checks: [],
          reallocations: [],
          deferrals: [],
          reliefs: [],
          provisions: part3,
          readings: [],
          warnings: [],
        },
      ],
    },
  ],
  errors: [],
  provisions: part3,
  readings: [],
  warnings: [],
};

/** Example of a `WageSlips`. */
export const wageSlipsExample: WageSlips = {
  kind: "wage-slips",
  total: 100000,
  slips: [
    {
      index: 0,
      persons: 1,
      month: "2026-05",
      total: 100000,
      lines: [
        {
          programme: "jht",
          basis: 5000000,
          ratePercent: "2",
          amount: 100000,
          provisions: ["jht.contribution.wage-earner.rate@2015-07-01"],
        },
      ],
    },
  ],
  provisions: [
    {
      key: "jht.contribution.wage-earner.rate@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 16 ayat (1)" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `EmployerBill`. */
export const employerBillExample: EmployerBill = {
  kind: "employer-bill",
  total: 15000,
  months: [
    {
      month: "2026-05",
      dueDate: "2026-06-15",
      persons: 1,
      employer: 15000,
      worker: 0,
      total: 15000,
      programmes: [{ programme: "jkm", employer: 15000, worker: 0, total: 15000 }],
    },
  ],
  rules: ["payment.due-day.wage-earner@2021-02-01"],
  provisions: part5,
  readings: [],
  warnings: [],
};

/** Example of a `DueDate`. */
export const dueDateExample: DueDate = {
  kind: "due-date",
  segment: "wage-earner",
  month: "2026-05",
  date: "2026-06-15",
  nominal: "2026-06-15",
  rules: ["payment.due-day.wage-earner@2021-02-01"],
  provisions: [paymentDueDayWageEarnerOf2021],
  readings: [],
  warnings: [],
};

/** Example of a `LateFee`. */
export const lateFeeExample: LateFee = {
  kind: "late-fee",
  segment: "non-wage-earner",
  month: "2026-05",
  contribution: 10000,
  dueDate: "2026-05-15",
  paidOn: "2026-05-04",
  monthsLate: 0,
  total: 0,
  exact: "0",
  reason: { key: "late-fee.reason-for" },
  steps: [],
  rules: ["payment.due-day.non-wage-earner@2015-07-01"],
  provisions: [
    {
      key: "payment.due-day.non-wage-earner@2015-07-01",
      evidence: "text",
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 24 ayat (3)" },
        { regulation: "pp-46-2015", article: "Pasal 21 ayat (3)" },
      ],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `ContributionDifference`. */
export const contributionDifferenceExample: ContributionDifference = {
  kind: "contribution-difference",
  month: "2026-05",
  direction: "overpaid",
  total: 11000,
  settledWith: "2026-06",
  noticeWorkingDays: 14,
  rules: ["payment.difference@2015-07-01"],
  provisions: [
    {
      key: "payment.difference@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 23 ayat (3) dan (4)" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `Arrears`. */
export const arrearsExample: Arrears = {
  kind: "arrears",
  segment: "wage-earner",
  on: "2026-05-04",
  months: [],
  consecutiveMonths: 0,
  rules: [],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `MembershipStanding`. */
export const membershipStandingExample: MembershipStanding = {
  kind: "membership-standing",
  segment: "non-wage-earner",
  on: "2026-06-10",
  arrearsMonths: 4,
  programmes: [
    {
      programme: "jkk",
      effect: "not-due",
      text: { key: "membership-standing.not-due" },
      provisions: ["jkk.arrears.months@2015-07-01"],
    },
    {
      programme: "jkm",
      effect: "not-due",
      text: { key: "membership-standing.not-due" },
      provisions: ["jkm.arrears.months@2015-07-01"],
    },
  ],
  lapsed: true,
  lapsedBy: ["membership.non-wage-earner.lapse-months@2022-07-01"],
  provisions: [
    {
      key: "jkk.arrears.months@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 38 dan 39" }],
    },
    jkmArrearsMonthsOf2015,
    {
      key: "membership.non-wage-earner.lapse-months@2022-07-01",
      evidence: "official",
      cites: [{ regulation: "perdir-22-2022", article: "Pasal ?" }],
    },
  ],
  readings: [],
  warnings: [
    {
      code: "evidence-below-text",
      severity: "doubt",
      values: { evidence: "official" },
      provisions: ["membership.non-wage-earner.lapse-months@2022-07-01"],
    },
    {
      code: "lapsed-in-practice",
      severity: "doubt",
      provisions: ["membership.non-wage-earner.lapse-months@2022-07-01"],
    },
  ],
};

/** Example of a `WageFromContribution`. */
export const wageFromContributionExample: WageFromContribution = {
  kind: "wage-from-contribution",
  month: "2026-05",
  contribution: 15000,
  wages: { contribution: 15000, from: 4999834, to: 5000166 },
  rules: ["jkm.contribution.wage-earner.rate@2015-07-01"],
  provisions: part3,
  readings: [{ id: "rounding", option: "half-up" }],
  warnings: [],
};

/** Example of a `IncomeBandAnswer`. */
export const incomeBandAnswerExample: IncomeBandAnswer = {
  kind: "income-band",
  month: "2025-05",
  match: { band: 1, from: 0, printedTo: 1099000, basis: 1000000, contribution: 6800 },
  rules: ["jkm.contribution.non-wage-earner.amount@2015-07-01"],
  provisions: [
    {
      key: "jkk.contribution.non-wage-earner.bands@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 20 ayat (1) dan (2), Lampiran II" }],
    },
    {
      key: "membership.open-programmes.non-wage-earner@2021-02-02",
      evidence: "text",
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2 dan penjelasannya" },
        { regulation: "pp-37-2021", article: "Pasal 4" },
        { regulation: "pp-46-2015", article: "Pasal 13" },
      ],
    },
    {
      key: "jkm.contribution.non-wage-earner.amount@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 20 ayat (3)" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `LargestContract`. */
export const largestContractExample: LargestContract = {
  kind: "largest-contract",
  month: "2026-05",
  contractValue: 180000294,
  contribution: 392000,
  next: 392001,
  rules: [
    "jkk.contribution.construction.contract-slices@2015-07-01",
    "jkm.contribution.construction.contract-slices@2015-07-01",
  ],
  provisions: [
    {
      key: "jkk.contribution.construction.contract-slices@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 54 ayat (2) huruf a sampai e" }],
    },
    {
      key: "jkm.contribution.construction.contract-slices@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 55 ayat (2) huruf a sampai e" }],
    },
  ],
  readings: [{ id: "rounding", option: "half-up" }],
  warnings: [],
};

/** Example of a `BusinessKindSearch`. */
export const businessKindSearchExample: BusinessKindSearch = {
  kind: "business-kind-search",
  text: "bioskop",
  on: "2019-12-01",
  matches: [
    {
      riskGroup: "very-low",
      number: 23,
      name: { id: "Bioskop", en: "cinemas" },
      overlapsWith: [{ riskGroup: "low", number: 20, name: { id: "Bioskop", en: "cinemas" } }],
    },
    {
      riskGroup: "low",
      number: 20,
      name: { id: "Bioskop", en: "cinemas" },
      overlapsWith: [{ riskGroup: "very-low", number: 23, name: { id: "Bioskop", en: "cinemas" } }],
    },
    {
      riskGroup: "low",
      number: 22,
      name: { id: "Jasa hiburan selain sandiwara dan bioskop", en: "other entertainment" },
      overlapsWith: [],
    },
  ],
  riskGroups: ["very-low", "low"],
  rules: ["jkk.risk-group.kinds-of-business@2015-07-01"],
  provisions: [
    {
      key: "jkk.risk-group.kinds-of-business@2015-07-01",
      to: "2019-12-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I" }],
    },
  ],
  readings: [],
  warnings: [
    {
      code: "risk-group-not-decided",
      severity: "check",
      values: {
        whoFixesTheGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1) sampai (3)" },
      },
      provisions: ["jkk.risk-group.kinds-of-business@2015-07-01"],
    },
  ],
};

/** Example of a `Benefit`. */
export const benefitExample: Benefit = {
  kind: "benefit",
  programme: "jkm",
  date: "2026-03-10",
  segment: "wage-earner",
  total: 0,
  byItem: {},
  lines: [],
  inKind: [],
  paidBy: "bpjs",
  owedByEmployer: [],
  withheld: [],
  notDue: [
    {
      item: "death",
      reason: { key: "settled-checks.not-met", values: { condition: { key: "check.jkm.active" } } },
      provisions: ["jkm.eligibility.active-period@2015-07-01"],
    },
    {
      item: "periodic",
      reason: { key: "settled-checks.not-met", values: { condition: { key: "check.jkm.active" } } },
      provisions: ["jkm.eligibility.active-period@2015-07-01"],
    },
    {
      item: "funeral",
      reason: { key: "settled-checks.not-met", values: { condition: { key: "check.jkm.active" } } },
      provisions: ["jkm.eligibility.active-period@2015-07-01"],
    },
  ],
  undetermined: [],
  needed: [],
  checks: [
    part7,
    {
      id: "jkm.active",
      passed: false,
      effect: "bars",
      provisions: ["jkm.eligibility.active-period@2015-07-01"],
      missing: [],
    },
    {
      id: "jkm.arrears",
      passed: true,
      effect: "reduces",
      values: { months: 3 },
      provisions: ["jkm.arrears.months@2015-07-01"],
      missing: [],
    },
  ],
  provisions: part8,
  readings: [{ id: "jkm.three-month-scope", option: "non-wage-earners" }],
  warnings: [
    { code: "assumed-not-work-accident", severity: "assumption", assumes: ["cause"] },
    { code: "assumed-no-arrears", severity: "assumption", assumes: ["arrearsMonths"] },
  ],
  facts: { given: ["date", "segment", "active"], assumed: ["cause", "arrearsMonths"], missing: [] },
};

/** Example of a `ScholarshipPlan`. */
export const scholarshipPlanExample: ScholarshipPlan = {
  kind: "scholarship-plan",
  eventDate: "2018-03-10",
  cause: "work-accident-death",
  total: 12000000,
  scheduleTotal: 12000000,
  children: [],
  checks: part9,
  form: "lump-sum",
  notCounted: [],
  undetermined: [],
  needed: [],
  rules: ["scholarship.jkk.events@2015-07-01", "scholarship.lump-sum@2015-07-01"],
  provisions: [
    scholarshipJkkEventsOf2015,
    scholarshipLumpSumOf2015,
    {
      key: "scholarship.lawful-children@2015-07-01",
      to: "2019-12-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf b angka 8" }],
    },
  ],
  readings: [],
  warnings: [
    { code: "assumed-lawful-child", severity: "assumption", assumes: ["children[0].lawfulBefore"] },
  ],
  facts: {
    given: ["eventDate", "cause", "children[0].level", "children[0].grade"],
    assumed: ["children[0].lawfulBefore"],
    missing: [],
  },
};

/** Example of a `JhtProjection`. */
export const jhtProjectionExample: JhtProjection = {
  kind: "jht-projection",
  total: 50000,
  openingBalance: 0,
  contributions: 50000,
  returns: 0,
  exact: "50000",
  start: "2026-05",
  months: 1,
  lines: [
    {
      item: "contributions",
      amount: 50000,
      exact: "50000",
      provisions: ["jht.benefit.amount@2015-07-01"],
      steps: [{ kind: "add", terms: ["50000"], result: "50000" }],
    },
    {
      item: "returns",
      amount: 0,
      exact: "0",
      provisions: ["jht.return@2015-07-01", "jht.return.floor@2023-01-12"],
      steps: [{ kind: "add", terms: ["0"], result: "0" }],
    },
  ],
  years: [
    {
      year: 2026,
      months: 1,
      returnPercent: "0",
      opening: 0,
      contributions: 50000,
      return: 0,
      closing: 50000,
    },
  ],
  rules: ["jht.benefit.amount@2015-07-01", "jht.return@2015-07-01", "jht.return.floor@2023-01-12"],
  provisions: [
    jhtBenefitAmountOf2015,
    {
      key: "jht.return@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 27 ayat (1) dan (2)" }],
    },
    {
      key: "jht.return.floor@2023-01-12",
      evidence: "text",
      cites: [
        { regulation: "uu-40-2004", article: "Pasal 37 ayat (4) dan (5)", amendedBy: "uu-4-2023" },
      ],
    },
  ],
  readings: [{ id: "jht.crediting", option: "yearly" }],
  warnings: [
    {
      code: "return-is-assumed",
      severity: "assumption",
      values: { floor: { key: "return-floor.state-bank-deposit-12-months" } },
    },
  ],
};

/** Example of a `JhtClaim`. */
export const jhtClaimExample: JhtClaim = {
  kind: "jht-claim",
  date: "2026-06-09",
  segment: "wage-earner",
  ground: "dismissal",
  balance: 100000000,
  total: 0,
  byItem: {},
  lines: [],
  payableFrom: "2026-06-10",
  paidTo: "participant",
  paidBy: "bpjs",
  paidWithin: {
    workingDays: 5,
    text: { key: "claim-result.paid-within", values: { days: 5 } },
    provisions: ["jht.payment.time@2015-07-01"],
  },
  remaining: 100000000,
  owedByEmployer: [],
  withheld: [
    {
      item: "old-age-savings",
      reason: { key: "claim-result.waits-until", values: { months: 1, from: "2026-06-10" } },
      provisions: ["jht.claim.dismissal@2022-04-26"],
      amount: 100000000,
    },
  ],
  notDue: [],
  undetermined: [],
  needed: [],
  checks: [
    {
      id: "jht.segment",
      passed: true,
      effect: "bars",
      provisions: ["jht.members@2015-07-01"],
      missing: [],
    },
    {
      id: "jht.ground",
      passed: true,
      effect: "bars",
      values: { title: { key: "provision.jht.claim.dismissal" } },
      provisions: ["jht.claim.dismissal@2022-04-26"],
      missing: [],
    },
    {
      id: "jht.waiting-time",
      passed: false,
      effect: "bars",
      values: {
        happened: { key: "jht-checks.waited", values: { months: 1 } },
        since: { key: "jht-checks.payable-from", values: { from: "2026-06-10" } },
      },
      provisions: ["jht.claim.dismissal@2022-04-26"],
      missing: [],
    },
  ],
  provisions: [
    jhtMembersOf2015,
    jhtClaimDismissalOf2022,
    jhtBenefitAmountOf2015,
    {
      key: "jht.benefit.inalienable@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 32" }],
    },
    {
      key: "jht.accounts@2023-01-12",
      evidence: "text",
      cites: [
        { regulation: "uu-40-2004", article: "Pasal 36 dan 37", amendedBy: "uu-4-2023" },
        { regulation: "uu-4-2023", article: "Pasal 188" },
      ],
    },
    {
      key: "jht.payment.time@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 31 ayat (3)" }],
    },
  ],
  readings: [],
  warnings: [
    part15,
    { code: "one-account", severity: "doubt", provisions: ["jht.accounts@2023-01-12"] },
  ],
  facts: { given: ["date", "segment", "eventDate", "ground", "balance"], assumed: [], missing: [] },
};

/** Example of a `JhtTax`. */
export const jhtTaxExample: JhtTax = {
  kind: "jht-tax",
  gross: 40000000,
  tax: 0,
  net: 40000000,
  payments: [
    {
      date: "2026-05-02",
      gross: 40000000,
      regime: "final",
      tax: 0,
      exact: "0",
      net: 40000000,
      provisions: ["jht.tax.final@2009-11-16", "jht.tax.at-once-years@2009-11-16"],
      steps: [
        {
          kind: "percent",
          provision: "jht.tax.final@2009-11-16",
          percent: "0",
          of: 40000000,
          result: "0",
        },
      ],
    },
  ],
  undetermined: [],
  provisions: [
    {
      key: "jht.tax.at-once-years@2009-11-16",
      evidence: "text",
      cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (2)" }],
    },
    {
      key: "jht.tax.final@2009-11-16",
      evidence: "text",
      cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (1), Pasal 5" }],
    },
  ],
  readings: [],
  warnings: [{ code: "assumed-resident", severity: "assumption", assumes: ["resident"] }],
};

/** Example of a `Pension`. */
export const pensionExample: Pension = {
  kind: "pension",
  pension: "old-age",
  date: "2026-05-20",
  segment: "wage-earner",
  form: "none",
  total: 0,
  paidTo: "participant",
  paidBy: "bpjs",
  lines: [],
  owedByEmployer: [],
  ends: [],
  payment: [],
  notDue: [
    {
      item: "old-age",
      reason: {
        key: "settled-checks.not-met",
        values: {
          condition: {
            key: "check.jp.pension-age",
            values: { date: "2026-05-20", age: 59, since: "2055-01-02" },
          },
        },
      },
      provisions: ["jp.pension-age@2015-07-01"],
    },
  ],
  undetermined: [],
  needed: [],
  checks: [
    {
      id: "jp.segment",
      passed: true,
      effect: "bars",
      provisions: ["jp.members@2015-07-01"],
      missing: [],
    },
    {
      id: "jp.nationality",
      passed: true,
      effect: "bars",
      provisions: ["jp.nationality@2015-07-01"],
      missing: [],
    },
    {
      id: "jp.pension-age",
      passed: false,
      effect: "bars",
      values: { date: "2026-05-20", age: 59, since: "2055-01-02" },
      provisions: ["jp.pension-age@2015-07-01"],
      missing: [],
    },
    {
      id: "jp.contribution-months",
      passed: undefined,
      effect: "reduces",
      values: { months: 180 },
      provisions: ["jp.old-age.months@2015-07-01"],
      missing: ["contributionMonths"],
    },
  ],
  provisions: [
    {
      key: "jp.members@2015-07-01",
      evidence: "text",
      cites: [
        { regulation: "pp-45-2015", article: "Pasal 2" },
        { regulation: "perpres-109-2013", article: "Pasal 6 ayat (3) dan (4)" },
      ],
    },
    {
      key: "jp.nationality@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 1 dan 2" }],
    },
    {
      key: "jp.pension-age@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
    },
    {
      key: "jp.old-age.months@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-45-2015", article: "Pasal 19 ayat (1)" }],
    },
  ],
  readings: [],
  warnings: [{ code: "assumed-citizen", severity: "assumption", assumes: ["citizen"] }],
  facts: {
    given: ["kind", "date", "segment", "birthDate", "weightedAverageAnnualWage"],
    assumed: ["citizen"],
    missing: [],
  },
};

/** Example of a `ScholarshipCalendar`. */
export const scholarshipCalendarExample: ScholarshipCalendar = {
  kind: "scholarship-calendar",
  total: 0,
  claims: [],
  documents: [],
  rules: ["scholarship.jkk.events@2015-07-01"],
  plan: {
    kind: "scholarship-plan",
    eventDate: "2018-03-10",
    cause: "work-accident-death",
    total: 0,
    scheduleTotal: 0,
    children: [],
    checks: part9,
    form: "none",
    notCounted: [],
    undetermined: [],
    needed: [],
    rules: ["scholarship.jkk.events@2015-07-01"],
  },
  provisions: [scholarshipJkkEventsOf2015, scholarshipLumpSumOf2015],
  readings: [],
  warnings: [],
};

/** Example of a `Heirs`. */
export const heirsExample: Heirs = {
  kind: "heirs",
  programme: "jkm",
  date: "2026-03-10",
  rank: 1,
  members: [{ member: 0, relation: "spouse" }],
  passedOver: [],
  withoutHeirs: [],
  rules: ["heirs.order.jkm@2015-07-01"],
  provisions: [
    {
      key: "heirs.order.jkm@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (2)" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `PaymentDeadline`. */
export const paymentDeadlineExample: PaymentDeadline = {
  kind: "payment-deadline",
  programme: "jkk",
  completeOn: "2026-06-05",
  days: 7,
  dayKind: "working-days",
  by: "2026-06-16",
  rules: ["jkk.payment.time@2015-07-01"],
  provisions: [
    {
      key: "jkk.payment.time@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (2)" }],
    },
  ],
  readings: [{ id: "payment.rest-days", option: "saturday-and-sunday" }],
  warnings: [],
};

/** Example of a `LatePaymentCompensation`. */
export const latePaymentCompensationExample: LatePaymentCompensation = {
  kind: "late-payment-compensation",
  programme: "jkm",
  benefit: 10000000,
  by: "2026-06-10",
  paidOn: "2026-06-08",
  daysLate: 0,
  total: 0,
  exact: "0",
  paidTo: "heirs",
  steps: [],
  rules: ["jkm.payment.time@2015-07-01", "jkm.payment.late-compensation@2015-07-01"],
  provisions: [jkmPaymentTimeOf2015, jkmPaymentLateCompensationOf2015],
  readings: [{ id: "payment.rest-days", option: "saturday-and-sunday" }],
  warnings: [],
};

/** Example of a `ClaimDeadlines`. */
export const claimDeadlinesExample: ClaimDeadlines = {
  kind: "claim-deadlines",
  event: "death",
  segment: "wage-earner",
  date: "2026-05-04",
  deadlines: [
    {
      id: "claim-window",
      text: { key: "claim-window.jkm" },
      provisions: ["jkm.claim.window@2019-12-02"],
    },
    {
      id: "payment",
      text: { key: "decision-deadlines.complete", values: { days: 3 } },
      needs: "completeOn",
      consequence: { key: "decision-deadlines.compensation", values: { rate: "1" } },
      provisions: ["jkm.payment.time@2015-07-01", "jkm.payment.late-compensation@2015-07-01"],
    },
  ],
  provisions: [
    {
      key: "jkm.claim.window@2019-12-02",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 26", amendedBy: "pp-82-2019" }],
    },
    jkmPaymentTimeOf2015,
    jkmPaymentLateCompensationOf2015,
  ],
  readings: [],
  warnings: [],
};

/** Example of a `ClaimDocuments`. */
export const claimDocumentsExample: ClaimDocuments = {
  kind: "claim-documents",
  claim: "jkm",
  date: "2026-03-10",
  documents: [
    { id: "participant-card" },
    { id: "participant-identity" },
    { id: "heir-identity" },
    { id: "death-certificate" },
    { id: "family-card" },
    { id: "heir-certificate" },
    { id: "marriage-book" },
    { id: "employer-reference" },
    { id: "account-book" },
  ],
  rules: ["jkm.claim.documents@2025-02-24"],
  provisions: [
    {
      key: "jkm.claim.documents@2025-02-24",
      evidence: "official",
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" },
        { regulation: "permenaker-5-2021", article: "Pasal 79", amendedBy: "permenaker-1-2025" },
      ],
    },
  ],
  readings: [],
  warnings: [
    {
      code: "evidence-below-text",
      severity: "doubt",
      values: { evidence: "official" },
      provisions: ["jkm.claim.documents@2025-02-24"],
    },
  ],
};

/** Example of a `JkpQualifyingMonths`. */
export const jkpQualifyingMonthsExample: JkpQualifyingMonths = {
  kind: "jkp-qualifying-months",
  terminationDate: "2025-06-15",
  from: "2023-06",
  to: "2025-05",
  months: ["2025-03", "2025-04"],
  contributionMonthsInLast24: 2,
  consecutiveContributionMonths: 2,
  rules: ["jkp.eligibility.window-months@2025-02-07"],
  provisions: [
    {
      key: "jkp.eligibility.window-months@2025-02-07",
      evidence: "text",
      cites: [{ regulation: "pp-37-2021", article: "Pasal 19 ayat (3)", amendedBy: "pp-6-2025" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `Verdict`. */
export const verdictExample: Verdict = {
  kind: "verdict",
  question: "jkm",
  outcome: "undetermined",
  checks: [
    part7,
    {
      id: "jkm.active",
      passed: undefined,
      effect: "bars",
      provisions: ["jkm.eligibility.active-period@2015-07-01"],
      missing: ["active"],
    },
    {
      id: "jkm.arrears",
      passed: undefined,
      effect: "reduces",
      values: { months: 3 },
      provisions: ["jkm.arrears.months@2015-07-01"],
      missing: ["arrearsMonths"],
    },
  ],
  missing: ["active", "arrearsMonths"],
  provisions: part8,
  readings: [{ id: "jkm.three-month-scope", option: "non-wage-earners" }],
  warnings: [],
};

/** Example of a `Nik`. */
export const nikExample: Nik = {
  kind: "nik",
  valid: true,
  masked: "6205**********01",
  region: { province: "62", regency: "62.05", district: "62.05.01" },
  sex: "female",
  birthDateCandidates: ["1997-09-06", "2097-09-06"],
  birthDate: "1997-09-06",
  serial: "0001",
  faults: [],
  rules: ["identity.nik.structure@2015-07-01", "identity.nik.permanence@2015-07-01"],
  provisions: part20,
  readings: [],
  warnings: part22,
};

/** Example of a `RosterScreening`. */
export const rosterScreeningExample: RosterScreening = {
  kind: "roster-screening",
  accepted: [],
  waiting: [],
  rejected: [],
  toClarify: [],
  duplicates: [],
  toRepair: [],
  summary: {
    kind: "roster-summary",
    scheme: part23,
    read: 0,
    accepted: 0,
    waiting: 0,
    rejected: 0,
    toClarify: 0,
    duplicates: 0,
    toRepair: 0,
    byReason: [],
    byMissing: [],
    byIssue: [],
    byWarning: [],
    byVillage: [],
    byOccupation: [],
    bySex: [],
    placed: [],
    shortVillages: [],
    provisions: part24,
    readings: [],
    warnings: part25,
  },
  provisions: part24,
  readings: [],
  warnings: part25,
};

/** Example of a `MembershipRegister`. */
export const membershipRegisterExample: MembershipRegister = {
  kind: "membership-register",
  from: "2026-05",
  to: "2026-05",
  on: "2026-05-31",
  read: 2,
  personMonths: 1,
  byMonth: [{ month: "2026-05", persons: 1, joined: 1, replaced: 0, left: 0, died: 0 }],
  headcounts: [
    { month: "2026-05", group: "Petani", fundedBy: "apbd", persons: 1, paid: 1, unpaid: 0 },
  ],
  persons: [
    {
      row: 1,
      nik: "6111014609970001",
      group: "Petani",
      fundedBy: "apbd",
      active: [{ from: "2026-05", to: "2026-05" }],
      activeMonths: 1,
      paid: [{ from: "2026-05", to: "2026-05" }],
      paidMonths: 1,
      unpaid: [],
      unpaidMonths: 0,
      facts: {
        segment: "non-wage-earner",
        membershipStart: "2026-05-01",
        contributionMonths: 1,
        consecutiveContributionMonths: 1,
        arrearsMonths: 0,
      },
      warnings: [],
    },
  ],
  changes: [
    {
      change: "joined",
      month: "2026-05",
      row: 1,
      nik: "6111014609970001",
      group: "Petani",
      fundedBy: "apbd",
    },
  ],
  openPlaces: [],
  waiting: [],
  toRepair: [
    {
      row: 3,
      position: 2,
      issues: [
        {
          path: "nik",
          code: "issue.required-as",
          values: { known: { key: "expected.register.identity" } },
        },
      ],
    },
  ],
  rules: ["identity.nik.structure@2015-07-01"],
  provisions: [identityNikStructureOf2015],
  readings: [],
  warnings: [
    {
      code: "evidence-below-text",
      severity: "doubt",
      values: { evidence: "official" },
      provisions: ["identity.nik.structure@2015-07-01"],
    },
    { code: "register-assumed-non-wage-earner", severity: "assumption" },
  ],
};

/** Example of a `CleanedRoster`. */
export const cleanedRosterExample: CleanedRoster = {
  kind: "cleaned-roster",
  hash: "0wltnb00tv9h15",
  columns: { NIK: "nik", Desa: "village" },
  rows: [
    {
      row: 2,
      nik: "6111014609970001",
      birthDate: "1997-09-06",
      birthDateOfNik: true,
      sex: "female",
      village: "Sikui",
    },
  ],
  omitted: [],
  changes: [
    { row: 2, field: "birthDate", from: null, to: "1997-09-06", rule: "date-of-nik" },
    { row: 2, field: "sex", from: null, to: "female", rule: "sex-of-nik" },
  ],
  questions: [],
  contradictions: [],
  doubles: [],
  provisions: part20,
  readings: [],
  warnings: part22,
};

/** Example of a `CleaningSummary`. */
export const cleaningSummaryExample: CleaningSummary = {
  kind: "cleaning-summary",
  hash: "07h0j2b1hmumb5",
  read: 0,
  omitted: 0,
  changes: 0,
  questions: 0,
  columns: {},
  provisions: part20,
  readings: [],
  warnings: part22,
};

/** Example of a `RosterSummary`. */
export const rosterSummaryExample: RosterSummary = {
  kind: "roster-summary",
  scheme: part23,
  read: 0,
  accepted: 0,
  waiting: 0,
  rejected: 0,
  toClarify: 0,
  duplicates: 0,
  toRepair: 0,
  byReason: [],
  byMissing: [],
  byIssue: [],
  byWarning: [],
  byVillage: [],
  byOccupation: [],
  bySex: [],
  placed: [],
  shortVillages: [],
  provisions: part24,
  readings: [],
  warnings: part25,
};

/** Example of a `RowVerdict`. */
export const rowVerdictExample: RowVerdict = {
  kind: "row-verdict",
  row: 2,
  position: 1,
  outcome: "to-repair",
  given: { row: 2, nik: "6.20501E+15" },
  reasons: [],
  missing: [],
  issues: [
    {
      path: "nik",
      code: "nik.nik-fault-text",
      values: { readAsText: { key: "nik.read-as-text" } },
      cites: { regulation: "pp-37-2007", article: "Pasal 37" },
    },
  ],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `Placement`. */
export const placementExample: Placement = {
  kind: "placement",
  occupation: "astronaut",
  month: "2026-05",
  candidates: [],
  programmes: [],
  alternatives: [],
  funding: [],
  doubts: [],
  provisions: [],
  outcome: "unknown",
  missing: ["category"],
  rules: [],
  readings: [],
  warnings: [],
};

/** Example of a `FundingVerdict`. */
export const fundingVerdictExample: FundingVerdict = {
  kind: "funding-verdict",
  month: "2026-05",
  fundedBy: "csr",
  outcome: "undetermined",
  checks: [
    {
      id: "funding.any-payer",
      passed: undefined,
      effect: "bars",
      form: "anyone",
      provisions: ["membership.non-wage-earner.groups@2015-07-01"],
      missing: ["category"],
    },
  ],
  missing: ["category"],
  provisions: [
    {
      key: "membership.non-wage-earner.groups@2015-07-01",
      evidence: "text",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 11 ayat (3), Pasal 24 ayat (2)" }],
    },
  ],
  readings: [],
  warnings: [],
};

/** Example of a `CoverageReport`. */
export const coverageReportExample: CoverageReport = {
  kind: "coverage-report",
  definition: "segment",
  overall: { covered: 400, workers: 1000, ratio: 0.4, percent: "40.00", gap: 600 },
  groups: [],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `VillageQuota`. */
export const villageQuotaExample: VillageQuota = {
  kind: "village-quota",
  perVillage: 100,
  required: 100,
  protected: 40,
  countedTowardsQuota: 40,
  villagesMet: 0,
  villagesShort: 1,
  villagesUnknown: 0,
  short: 60,
  shortAtMost: 60,
  villages: [{ name: "village-1", protected: 40, short: 60 }],
  next: [{ name: "village-1", protected: 40, short: 60 }],
  rules: [],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `ProtectionPlan`. */
export const protectionPlanExample: ProtectionPlan = {
  kind: "protection-plan",
  from: "2026-05",
  to: "2026-05",
  total: 150000,
  personMonths: 10,
  byMonth: [
    {
      month: "2026-05",
      persons: 10,
      total: 150000,
      byFunding: { employer: 150000 },
      byPayer: [{ fundedBy: "employer", amount: 150000 }],
    },
  ],
  byYear: [
    { year: 2026, persons: 10, personMonths: 10, total: 150000, byFunding: { employer: 150000 } },
  ],
  byDueDay: [{ date: "2026-06-15", total: 150000, byFunding: { employer: 150000 } }],
  byQuarter: [{ quarter: "2026-Q2", total: 150000, byFunding: { employer: 150000 } }],
  byGroup: [
    {
      name: "group-1",
      fundedBy: "employer",
      persons: 10,
      months: 1,
      personMonths: 10,
      total: 150000,
      byFunding: { employer: 150000 },
      byPayer: [{ fundedBy: "employer", amount: 150000 }],
      phases: [
        {
          from: "2026-05",
          to: "2026-05",
          perPerson: 15000,
          byProgramme: { jkm: 15000 },
          reliefs: [],
        },
      ],
    },
  ],
  byFunding: { employer: 150000 },
  byPayer: [{ fundedBy: "employer", amount: 150000 }],
  rules: ["jkm.contribution.wage-earner.rate@2015-07-01", "payment.due-day.wage-earner@2021-02-01"],
  provisions: part5,
  readings: [],
  warnings: [],
};

/** Example of a `EventAssessment`. */
export const eventAssessmentExample: EventAssessment = {
  kind: "event-assessment",
  event: "job-loss",
  date: "2026-05-29",
  total: 0,
  atOnce: 0,
  waiting: 0,
  owedByEmployerTotal: 0,
  owedByEmployer: [],
  entitlements: [],
  undetermined: [
    {
      programme: "jht",
      item: "old-age-savings",
      reason: { key: "open.balance" },
      provisions: ["jht.claim.dismissal@2022-04-26"],
      missing: ["member.jht.balance"],
    },
  ],
  programmes: [
    {
      notDue: [],
      undetermined: [
        {
          item: "old-age-savings",
          reason: { key: "open.balance" },
          provisions: ["jht.claim.dismissal@2022-04-26"],
          missing: ["member.jht.balance"],
        },
      ],
      documents: [],
      programme: "jht",
      outcome: "undetermined",
      missing: ["member.jht.balance"],
    },
  ],
  heirsByProgramme: {},
  deadlines: [],
  missing: ["member.jht.balance"],
  needed: [{ field: "member.jht.balance", why: { key: "jht-adapter.balance" } }],
  provisions: [jhtMembersOf2015, jhtClaimDismissalOf2022],
  readings: [],
  warnings: [part15],
  facts: {
    given: ["event.kind", "event.date", "event.cause", "member.segment", "member.programmes"],
    assumed: [],
    missing: ["member.jht.balance"],
  },
};

/** Example of a `Comparison`. */
export const comparisonExample: Comparison = {
  kind: "comparison",
  of: "contribution",
  totals: { a: 15000, b: 15000, difference: 0 },
  lines: [
    {
      key: "jkm employer",
      label: {
        key: "comparable-lines.line",
        values: { programme: { key: "programme.jkm" }, payer: { key: "payer.employer" } },
      },
      a: 15000,
      b: 15000,
      difference: 0,
      causes: [],
    },
  ],
  provisions: part3,
  readings: [],
  warnings: [],
};

/** Example of a `CoverageGrowth`. */
export const coverageGrowthExample: CoverageGrowth = {
  kind: "coverage-growth",
  definition: "segment",
  overall: {
    covered: 50,
    workers: 0,
    percentagePoints: "5.00",
    coveredPercent: "12.50",
    workersPercent: "0.00",
  },
  groups: [],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `CoverageChange`. */
export const coverageChangeExample: CoverageChange = {
  covered: 50,
  workers: 0,
  percentagePoints: "5.00",
};

/** Example of a `BudgetFit`. */
export const budgetFitExample: BudgetFit = {
  kind: "budget-fit",
  from: "2026-05",
  to: "2026-05",
  mode: "people",
  budget: 1000000,
  needed: 0,
  shortfall: 0,
  spent: 0,
  left: 1000000,
  persons: 0,
  leftOut: 0,
  personMonths: 0,
  groups: [],
  untouched: [],
  plan: {
    kind: "protection-plan",
    from: "2026-05",
    to: "2026-05",
    total: 0,
    personMonths: 0,
    byMonth: [{ month: "2026-05", persons: 0, total: 0, byFunding: {}, byPayer: [] }],
    byYear: [{ year: 2026, persons: 0, personMonths: 0, total: 0, byFunding: {} }],
    byDueDay: [],
    byQuarter: [],
    byGroup: [],
    byFunding: {},
    byPayer: [],
    rules: [],
    provisions: [],
    readings: [],
    warnings: [],
  },
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `CostToReach`. */
export const costToReachExample: CostToReach = {
  kind: "cost-to-reach",
  coverage: {
    kind: "coverage-report",
    definition: "segment",
    target: 0.4,
    overall: {
      covered: 400,
      workers: 1000,
      ratio: 0.4,
      percent: "40.00",
      gap: 600,
      neededForTarget: 0,
    },
    groups: [],
    provisions: [],
    readings: [],
    warnings: [],
  },
  needed: 0,
  total: 0,
  perPerson: 15000,
  plan: {
    kind: "protection-plan",
    from: "2026-05",
    to: "2026-05",
    total: 0,
    personMonths: 0,
    byMonth: [{ month: "2026-05", persons: 0, total: 0, byFunding: {}, byPayer: [] }],
    byYear: [{ year: 2026, persons: 0, personMonths: 0, total: 0, byFunding: {} }],
    byDueDay: [],
    byQuarter: [],
    byGroup: [
      {
        name: "group-1",
        fundedBy: "employer",
        persons: 0,
        months: 1,
        personMonths: 0,
        total: 0,
        byFunding: { employer: 0 },
        byPayer: [{ fundedBy: "employer", amount: 0 }],
        phases: [
          {
            from: "2026-05",
            to: "2026-05",
            perPerson: 15000,
            byProgramme: { jkm: 15000 },
            reliefs: [],
          },
        ],
      },
    ],
    byFunding: { employer: 0 },
    byPayer: [{ fundedBy: "employer", amount: 0 }],
    rules: ["jkm.contribution.wage-earner.rate@2015-07-01"],
    provisions: part5,
    readings: [],
    warnings: [],
  },
  provisions: part5,
  readings: [],
  warnings: [],
};

/** Example of a `PlanRange`. */
export const planRangeExample: PlanRange = {
  kind: "plan-range",
  from: "2026-05",
  to: "2026-05",
  atLeast: 150000,
  atMost: 150000,
  byMonth: [{ month: "2026-05", atLeast: 150000, atMost: 150000 }],
  byYear: [{ year: 2026, atLeast: 150000, atMost: 150000 }],
  byFunding: [{ fundedBy: "employer", atLeast: 150000, atMost: 150000 }],
  sums: [
    {
      name: "sum-1",
      persons: 10,
      atLeast: 150000,
      atMost: 150000,
      cheapest: "group-1",
      dearest: "group-2",
      among: [
        {
          name: "group-1",
          segment: "wage-earner",
          fundedBy: "employer",
          months: 1,
          perPerson: 15000,
          total: 150000,
        },
        {
          name: "group-2",
          segment: "wage-earner",
          fundedBy: "employer",
          months: 1,
          perPerson: 15000,
          total: 150000,
        },
      ],
    },
  ],
  known: {
    kind: "protection-plan",
    from: "2026-05",
    to: "2026-05",
    total: 0,
    personMonths: 0,
    byMonth: [{ month: "2026-05", persons: 0, total: 0, byFunding: {}, byPayer: [] }],
    byYear: [{ year: 2026, persons: 0, personMonths: 0, total: 0, byFunding: {} }],
    byDueDay: [],
    byQuarter: [],
    byGroup: [],
    byFunding: {},
    byPayer: [],
    rules: [],
  },
  rules: ["jkm.contribution.wage-earner.rate@2015-07-01"],
  provisions: part3,
  readings: [],
  warnings: [],
};

/** Example of a `TargetPath`. */
export const targetPathExample: TargetPath = {
  kind: "target-path",
  definition: "segment",
  total: 150000,
  years: [
    {
      year: 2026,
      target: 0.41,
      workers: 1000,
      covered: 400,
      persons: 10,
      added: 10,
      perPerson: 15000,
      total: 150000,
    },
  ],
  plan: {
    kind: "protection-plan",
    from: "2026-01",
    to: "2026-12",
    total: 150000,
    personMonths: 10,
    byMonth: [
      {
        month: "2026-01",
        persons: 10,
        total: 150000,
        byFunding: { employer: 150000 },
        byPayer: [{ fundedBy: "employer", amount: 150000 }],
      },
      { month: "2026-02", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-03", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-04", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-05", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-06", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-07", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-08", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-09", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-10", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-11", persons: 0, total: 0, byFunding: {}, byPayer: [] },
      { month: "2026-12", persons: 0, total: 0, byFunding: {}, byPayer: [] },
    ],
    byYear: [
      { year: 2026, persons: 10, personMonths: 10, total: 150000, byFunding: { employer: 150000 } },
    ],
    byDueDay: [{ date: "2026-02-15", total: 150000, byFunding: { employer: 150000 } }],
    byQuarter: [{ quarter: "2026-Q1", total: 150000, byFunding: { employer: 150000 } }],
    byGroup: [
      {
        name: "group-1",
        fundedBy: "employer",
        persons: 10,
        personsByMonth: [{ from: "2026-01", to: "2026-01", persons: 10 }],
        months: 1,
        personMonths: 10,
        total: 150000,
        byFunding: { employer: 150000 },
        byPayer: [{ fundedBy: "employer", amount: 150000 }],
        phases: [
          {
            from: "2026-01",
            to: "2026-01",
            perPerson: 15000,
            byProgramme: { jkm: 15000 },
            reliefs: [],
          },
        ],
      },
    ],
    byFunding: { employer: 150000 },
    byPayer: [{ fundedBy: "employer", amount: 150000 }],
    rules: [
      "jkm.contribution.wage-earner.rate@2015-07-01",
      "payment.due-day.wage-earner@2021-02-01",
    ],
    provisions: part5,
    readings: [],
    warnings: [],
  },
  provisions: part5,
  readings: [],
  warnings: [],
};

/** Example of a `PlanComparison`. */
export const planComparisonExample: PlanComparison = {
  kind: "plan-comparison",
  totals: { a: 150000, b: 150000, difference: 0 },
  persons: { a: 10, b: 10, difference: 0 },
  personMonths: { a: 10, b: 10, difference: 0 },
  byGroup: [
    {
      name: "group-1",
      persons: { a: 10, b: 10, difference: 0 },
      personMonths: { a: 10, b: 10, difference: 0 },
      totals: { a: 150000, b: 150000, difference: 0 },
    },
  ],
  byFunding: [{ fundedBy: "employer", a: 150000, b: 150000, difference: 0 }],
  provisions: part5,
  readings: [],
  warnings: [],
};

/** Example of a `ExpectedBenefits`. */
export const expectedBenefitsExample: ExpectedBenefits = {
  kind: "expected-benefits",
  from: "2026-05",
  to: "2026-05",
  personMonths: 0,
  contributions: 0,
  events: [
    {
      event: "death",
      programme: "jkm",
      number: "0",
      range: { low: 0, high: 0, method: "poisson" },
      amount: 0,
    },
    {
      event: "work-accident-death",
      programme: "jkk",
      number: "0",
      range: { low: 0, high: 0, method: "poisson" },
      amount: 0,
    },
  ],
  families: { number: "0", range: { low: 0, high: 0, method: "poisson" } },
  total: 0,
  totalRange: { low: 0, high: 0 },
  rules: [],
  provisions: [],
  readings: [],
  warnings: [],
};

/** Example of a `Evaluation`. */
export const evaluationExample: Evaluation = {
  kind: "evaluation",
  from: "2026-05",
  to: "2026-05",
  planned: { persons: 0, personMonths: 0, amount: 0 },
  overall: {
    planned: { persons: 0, personMonths: 0, amount: 0 },
    realised: { persons: 0, personMonths: 0, amount: 0 },
    percent: {},
  },
  groups: [],
  notReported: [],
  notPlanned: [],
  provisions: [],
  readings: [],
  warnings: [],
  findings: [],
};

/** Example of a `Explanation`. */
export const explanationExample: Explanation = {
  version: 1,
  of: "coverage-report",
  language: "en",
  lawAsOf: "2026-10-16",
  amendments: [],
  blocks: [
    { kind: "heading", text: "Coverage" },
    { kind: "paragraph", text: "40.00 %: 400 of 1,000 workers are covered; 600 are not." },
    { kind: "paragraph", text: "Definition: all workers of one segment." },
    {
      kind: "paragraph",
      text: "Under the law as known on 16 October 2026 (searched on 29 November 2026).",
    },
  ],
};
