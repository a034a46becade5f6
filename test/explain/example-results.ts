import {
  assessEligibility,
  assessEvent,
  claimDeadlines,
  claimDocuments,
  cleanRoster,
  comparePlans,
  computeContribution,
  computeContributions,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  costToReach,
  employerBill,
  coverageGrowth,
  createCleaning,
  createScreening,
  evaluateProgramme,
  expectedBenefits,
  type Explainable,
  findBusinessKind,
  fitBudget,
  fundingCheck,
  heirsInOrder,
  incomeBandFor,
  jhtTax,
  jkpQualifyingMonths,
  largestContract,
  lateFee,
  latePaymentCompensation,
  localScheme,
  measureCoverage,
  membershipRegister,
  membershipStanding,
  parseNik,
  paymentDeadline,
  placeWorker,
  pathToTarget,
  planProtection,
  planRange,
  projectJhtBalance,
  projectScholarship,
  scholarshipCalendar,
  screenRoster,
  villageQuota,
  wageFromContribution,
  wageSlips,
} from "../../src/index.js";

export const contribution = computeContribution({
  segment: "wage-earner",
  month: "2025-01",
  wage: 12_000_000.5,
  riskGroup: "very-low",
  programmes: ["jkk", "jp"],
  jkpEnrolled: true,
});
export const member = computeContribution({
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "self",
});
export const benefit = computeJkmBenefit({
  date: "2025-06-10",
  segment: "non-wage-earner",
  contributionMonths: 40,
  arrearsMonths: 2,
  children: [
    { level: "higher", grade: 3, birthDate: "2003-01-01" },
    { level: "sd", grade: 1, married: true },
  ],
});
export const old = computeJkkBenefit({
  date: "2018-01-01",
  segment: "wage-earner",
  wage: 300_000,
  death: true,
  arrearsMonths: 5,
  children: [{ level: "sd", grade: 1 }],
});
export const alone = computeJkmBenefit({
  date: "2024-12-05",
  segment: "wage-earner",
  heirs: false,
});
const scholarship = projectScholarship({
  eventDate: "2024-05-29",
  cause: "other",
  contributionMonths: 40,
  children: [{ level: "higher", grade: 3 }],
});
const verdict = assessEligibility({
  for: "jkm",
  facts: { date: "2025-06-10", segment: "non-wage-earner", cause: "other", active: false },
});
export const coverage = measureCoverage(
  [
    { region: "Desa | A", covered: 878, workers: 1_000 },
    { region: "B", covered: 3, workers: 2 },
    { region: "C", covered: 0, workers: 0 },
  ],
  { definition: "eligible-bpjs", by: "region", target: 1 },
);
export const quota = villageQuota({
  villages: [{ name: "A", protected: 40 }, { name: "B" }],
  perVillage: 100,
});
export const plan = planProtection({
  from: "2026-03",
  to: "2026-04",
  groups: [
    {
      name: "Nelayan",
      headcount: 1_000,
      segment: "non-wage-earner",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "self",
      sector: "other",
    },
  ],
});

const factory = computeContribution({
  segment: "wage-earner",
  month: "2020-10",
  wage: { daily: 100_000 },
  riskGroup: "high",
  programmes: ["jkk", "jkm", "jp"],
  employer: { arrearsFree: true, defersPension: true },
});
const bridge = computeContribution({
  segment: "construction",
  month: "2026-05",
  contractValueWithVat: 850_000_000,
  vatPercent: 11,
});
const abroad = computeContribution({
  segment: "migrant-worker",
  date: "2026-05-20",
  via: "agency",
  contractMonths: 18,
  jht: 50_000,
});
const toys = computeContribution({
  segment: "wage-earner",
  month: "2025-09",
  wage: 3_000_000,
  riskGroup: "very-low",
  programmes: ["jkk"],
  jkpEnrolled: true,
  employer: { industry: "toys", activeMembers: 50, arrearsFree: true },
});
const firm = computeContributions([
  {
    segment: "wage-earner",
    id: "1",
    person: "Siti",
    month: "2025-05",
    wage: 12_000_000,
    riskGroup: "low",
    programmes: ["jkk", "jkm", "jht", "jp"],
  },
  {
    segment: "wage-earner",
    id: "2",
    month: "2025-05",
    wage: 4_000_000,
    riskGroup: "low",
    programmes: ["jkk", "jkm", "jht"],
    headcount: 10,
  },
  { segment: "wage-earner", id: "3", month: "2025-05", wage: 0, programmes: ["jkm"] },
]);
const village = computeContributions([
  {
    segment: "wage-earner",
    id: "perangkat desa",
    month: "2026-01",
    to: "2026-03",
    wage: 2_500_000,
    riskGroup: "very-low",
    programmes: ["jkk", "jkm"],
    headcount: 9,
    fundedBy: "apbdes",
  },
  {
    segment: "non-wage-earner",
    id: "petani",
    month: "2026-01",
    income: 1_000_000,
    programmes: ["jp"] as never,
  },
]);
const slips = wageSlips(firm);
const employersBill = employerBill(firm, { holidays: [] });
const due = contributionDueDate({
  segment: "wage-earner",
  month: "2026-07",
  holidays: ["2026-08-17"],
});
const fee = lateFee({
  segment: "wage-earner",
  month: "2026-05",
  contribution: 989_000,
  paidOn: "2026-07-20",
});
const difference = contributionDifference({
  segment: "wage-earner",
  month: "2026-05",
  due: 989_000,
  paid: 900_000,
});
const arrears = contributionArrears({
  segment: "non-wage-earner",
  on: "2026-06-10",
  unpaidMonths: ["2026-04", "2026-05", "2026-06"],
  holidays: [],
});
const standing = membershipStanding({
  segment: "non-wage-earner",
  on: "2026-06-10",
  arrearsMonths: 2,
});
const wage = wageFromContribution({
  month: "2026-05",
  contribution: 5_400,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm"],
});
const tooMuch = wageFromContribution({
  month: "2026-05",
  contribution: 400_000,
  programmes: ["jp"],
});
const band = incomeBandFor({ month: "2025-05", income: 3_000_000, programmes: ["jkk", "jkm"] });
const noBand = incomeBandFor({
  month: "2025-05",
  contribution: 40_000,
  programmes: ["jkk", "jkm"],
});
const contract = largestContract({ month: "2026-05", contribution: 1_000_000 });
const workshop = findBusinessKind("bengkel", { on: "2026-05-01" });

const savings = projectJhtBalance({
  wage: 5_000_000,
  reportedWage: 4_000_000,
  months: 30,
  start: "2024-03",
  returnPercentPerYear: 5,
});
const resignation = computeJhtClaim({
  date: "2026-06-10",
  segment: "wage-earner",
  ground: "resignation",
  eventDate: "2026-05-10",
  balance: 100_000_000,
  shortfall: 5_000_000,
  earlierPayments: [{ date: "2021-02-01", amount: 10_000_000 }],
});
const home = computeJhtClaim({
  date: "2026-06-10",
  segment: "non-wage-earner",
  ground: "partial-home",
  membershipStart: "2016-06-10",
  partialTaken: false,
  balance: 45_678_901,
  requested: 20_000_000,
  resident: true,
});
const tooEarly = computeJhtClaim({
  date: "2026-06-09",
  segment: "wage-earner",
  ground: "dismissal",
  eventDate: "2026-05-10",
  balance: 100_000_000,
});
const citizen = computeJhtClaim({
  date: "2026-06-09",
  segment: "wage-earner",
  ground: "leaving-indonesia",
  citizen: true,
  balance: 100_000_000,
});
const taxes = jhtTax({
  payments: [
    { date: "2016-05-02", amount: 30_000_000 },
    { date: "2017-05-02", amount: 30_000_000 },
    { date: "2020-05-02", amount: 30_000_000 },
    { date: "2026-05-02", amount: 100_000_000 },
  ],
});
const pensionBasis = {
  date: "2026-05-20",
  segment: "wage-earner",
  weightedAverageAnnualWage: 60_000_000,
} as const;
const oldAge = computePension({
  ...pensionBasis,
  kind: "old-age",
  date: "2030-08-17",
  birthDate: "1970-08-17",
  contributionMonths: 181,
});
const widow = computePension({
  ...pensionBasis,
  kind: "widow",
  contributionMonths: 30,
  membershipStart: "2023-11-01",
  densityPercent: 96,
});
const orphans = computePension(
  {
    ...pensionBasis,
    kind: "child",
    date: "2025-05-20",
    spouseEntitled: false,
    pensionInPayment: { amount: 4_000_000, of: "participant" },
    children: [
      { birthDate: "2010-01-31", working: false, married: false },
      { birthDate: "2012-02-29", working: false, married: false },
      { birthDate: "2000-01-01" },
    ],
  },
  { readings: { "jp.child-shares": "each" } },
);
const lumpSum = computePension({
  ...pensionBasis,
  kind: "old-age",
  birthDate: "1967-01-02",
  contributionMonths: 60,
  accumulated: { contributions: 9_000_000, returns: 1_234_567 },
  enrolled: false,
});
const noAmount = computePension({
  ...pensionBasis,
  kind: "disability",
  birthDate: "1990-01-02",
  contributionMonths: 6,
  densityPercent: 50,
});
const tooYoung = computePension({ ...pensionBasis, kind: "old-age", birthDate: "1990-01-02" });
const injured = computeJkkBenefit({
  date: "2019-06-01",
  segment: "wage-earner",
  wage: 4_000_000,
  reportedWage: 3_000_000,
  circumstance: "commute",
  usualRoute: true,
  disabilities: [
    { part: "right-thumb" },
    { hearingLoss: { betterEarDecibel: 41, worseEarDecibel: 52, age: 50 } },
  ],
  temporaryInability: { from: "2019-06-01", to: "2019-12-31" },
  wagePaidByEmployer: 10_000_000,
  expenses: { transport: [{ mode: "land", cost: 1_400_000 }], glasses: 500_000 },
});
const notEnrolled = computeJkkBenefit({
  date: "2024-06-01",
  segment: "wage-earner",
  wage: 2_500_000,
  enrolled: false,
  death: true,
  expenses: { hearingAid: 2_000_000 },
});
const family = computeJkmBenefit({
  date: "2026-03-10",
  segment: "wage-earner",
  cause: "other",
  active: true,
  arrearsMonths: 0,
  memberships: 2,
  contributionMonths: 60,
  family: [{ relation: "spouse" }, { relation: "child" }, { relation: "parent" }],
  children: [
    {
      level: "sma",
      grade: 2,
      birthDate: "2009-02-01",
      relation: "adopted",
      lawfulBefore: true,
      married: false,
      working: false,
      marriesOn: "2029-01-15",
    },
  ],
});
const unenrolled = computeJkmBenefit({
  date: "2026-03-10",
  segment: "wage-earner",
  cause: "other",
  active: true,
  enrolled: false,
});
const calendar = scholarshipCalendar({
  eventDate: "2020-08-20",
  cause: "other",
  contributionMonths: 40,
  children: [
    { level: "smp", grade: 3, birthDate: "2005-09-01", married: false, working: false },
    { level: "not-yet", relation: "unborn" },
  ],
});
const heirs = heirsInOrder({
  programme: "jht",
  date: "2026-03-10",
  family: [{ relation: "parent", alive: false }, { relation: "sibling" }, { relation: "sibling" }],
});
const noHeirs = heirsInOrder({ programme: "jkk", date: "2026-03-10", family: [] });
const payDay = paymentDeadline({ programme: "jkk", completeOn: "2026-06-05", holidays: [] });
const compensation = latePaymentCompensation({
  programme: "jkm",
  benefit: 42_000_000,
  completeOn: "2026-06-05",
  paidOn: "2026-06-15",
  holidays: [],
});
const deadlines = claimDeadlines({
  event: "occupational-disease",
  segment: "wage-earner",
  date: "2026-05-04",
  employmentEndedOn: "2024-01-31",
  suspected: true,
  letterOn: "2026-06-01",
  on: "2026-06-02",
});
const documents = claimDocuments({ claim: "jkm", date: "2026-03-10" });
const dismissed = computeJkpBenefit({
  terminationDate: "2024-09-20",
  cause: "dismissal",
  wage: 6_000_000,
  reportedWage: 4_000_000,
  contributionMonthsInLast24: 20,
  consecutiveContributionMonths: 12,
  claimedOn: "2024-10-07",
  foundEligibleOn: "2024-10-08",
  firstPaidOn: "2024-10-10",
  months: [{ month: 2, applications: 3 }],
  arrearsMonths: 0,
  reemployedOn: "2025-03-01",
});
export const neverEnrolled = computeJkpBenefit({
  terminationDate: "2025-06-15",
  cause: "dismissal",
  wage: 4_000_000,
  enrolled: false,
  employerSize: "medium",
});
const countedMonths = jkpQualifyingMonths({
  terminationDate: "2025-06-15",
  paidMonths: ["2024-11", "2025-03", "2025-04"],
});
const diedAbroad = computeMigrantWorkerBenefit({
  date: "2025-04-19",
  phase: "during",
  event: "death",
  cause: "other",
  children: [{ level: "higher", grade: 2 }],
});
export const hurtAbroad = computeMigrantWorkerBenefit({
  date: "2025-04-19",
  phase: "during",
  event: "total-disability",
});

const workerDied = assessEvent({
  event: { kind: "death", date: "2025-05-29", cause: "work-accident", circumstance: "at-work" },
  member: {
    segment: "wage-earner",
    programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
    wage: 5_000_000,
    birthDate: "1990-01-01",
    citizen: true,
    arrearsMonths: 0,
    enrolled: true,
    jht: { balance: 60_000_000, earlierPayments: [], resident: true },
    jp: {
      contributionMonths: 100,
      densityPercent: 95,
      membershipStart: "2017-01-01",
      registered: true,
      weightedAverageAnnualWage: 60_000_000,
    },
  },
  family: [
    { relation: "spouse" },
    { relation: "child", child: { level: "sma", grade: 2, birthDate: "2009-08-01" } },
    { relation: "parent" },
  ],
});
const jobLost = assessEvent({
  event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
  member: {
    segment: "wage-earner",
    programmes: ["jkk", "jht", "jp", "jkp"],
    wage: 5_000_000,
    jht: { balance: 60_000_000 },
  },
});
const farmer = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const year = { from: "2025-01", to: "2025-12" };
const shared = planProtection({
  ...year,
  groups: [
    {
      ...farmer,
      headcount: [
        { from: "2025-01", headcount: 1_000 },
        { from: "2025-07", headcount: 1_500 },
      ],
      fundedBy: [
        { fundedBy: "apbd", payer: "Provinsi", percent: 50 },
        { fundedBy: "apbd", payer: "Kabupaten", percent: 30 },
        { fundedBy: "apbdes", percent: 20 },
      ],
    },
  ],
});
const smaller = planProtection({ ...year, groups: [{ ...farmer, headcount: 1_000 }] });
const growth = coverageGrowth(
  measureCoverage([{ region: "A", covered: 400, workers: 1_000 }], {
    definition: "sdg-8.8.1a",
    by: "region",
  }),
  measureCoverage([{ region: "A", covered: 390, workers: 900 }], {
    definition: "sdg-8.8.1a",
    by: "region",
  }),
);
const fit = fitBudget({
  ...year,
  mode: "people-then-months",
  groups: [
    { ...farmer, headcount: 100 },
    { ...farmer, name: "Nelayan", headcount: 50 },
  ],
  budget: 25_000_000,
});
const target = costToReach({
  ...year,
  definition: "employed-bps",
  target: 0.2,
  covered: 89_266,
  workers: 555_154,
  person: farmer,
});
const range = planRange({
  from: "2025-11",
  to: "2026-02",
  groups: [{ ...farmer, name: "Nelayan", headcount: 50 }],
  sums: [
    {
      name: "Tenaga daerah",
      headcount: 400,
      among: [
        {
          name: "Tenaga non-ASN",
          category: "pegawai-non-asn",
          segment: "wage-earner",
          wage: 2_000_000,
          riskGroup: "very-low",
          programmes: ["jkk", "jkm"],
          fundedBy: "apbd",
        },
        {
          ...farmer,
          name: "Ketua RT/RW",
          category: "rt-rw",
          sector: "other",
          fundedBy: "apbdes",
        },
      ],
    },
  ],
  ceilings: [{ year: 2026, fundedBy: "apbd", amount: 10_000_000 }, { amount: 40_000_000 }],
});
const path = pathToTarget({
  definition: "eligible-bpjs",
  covered: 4_000,
  workers: 9_001,
  years: [
    { year: 2024, target: 0.5 },
    { year: 2025, target: 0.6, workers: 9_100 },
  ],
  person: farmer,
});
const capped = planProtection({
  ...year,
  groups: [{ ...farmer, headcount: 100 }],
  ceilings: [
    { year: 2025, fundedBy: "apbd", amount: 20_000_000 },
    { fundedBy: "csr", amount: 1_000_000 },
  ],
});
const comparison = comparePlans(shared, smaller);
const expectation = expectedBenefits({
  ...year,
  groups: [{ ...farmer, headcount: 10_000 }],
  deathRatePerThousand: 4,
  accidentDeathRatePerThousand: "0.15",
  membershipStart: "2020-01-01",
  contributionMonths: 40,
  averageChildren: "1.2",
  child: { level: "sd", grade: 3 },
});
const villages = villageQuota({
  villages: [
    { name: "Sutera", protected: 40, budget: 2_000_000, totalBudget: 900_000_000 },
    { name: "Tanjung", protected: 0, priority: 1, budget: 9_000_000 },
    { name: "Kamboja" },
  ],
  perVillage: 50,
  cost: { unitPerMonth: 16_800, months: 3 },
});
const evaluation = evaluateProgramme({
  plan: planProtection({
    ...year,
    groups: [
      { ...farmer, headcount: 1_000 },
      { ...farmer, name: "Nelayan", headcount: 200 },
      { ...farmer, name: "Ketua RT/RW", headcount: 50 },
    ],
  }),
  realised: [
    { group: "Petani", headcount: 980, personMonths: 11_500, amount: 193_200_000 },
    { group: "Nelayan", headcount: 150, personMonths: 1_500, amount: 25_200_000 },
    { group: "Pekebun", headcount: 10, personMonths: 60, amount: 1_008_000 },
  ],
  benefitsPaid: [
    {
      programme: "jkm",
      group: "Petani",
      month: "2025-03",
      cases: 2,
      families: 2,
      amount: 84_000_000,
    },
    {
      programme: "jkm",
      group: "Ketua RT/RW",
      month: "2025-07",
      cases: 1,
      families: 1,
      amount: 42_000_000,
    },
  ],
  scholarshipsRunning: [{ group: "Petani", month: "2025-12", children: 2 }],
  coverageBefore: measureCoverage([{ covered: 4_000, workers: 9_000 }], {
    definition: "eligible-bpjs",
  }),
  coverageAfter: measureCoverage([{ covered: 5_130, workers: 9_000 }], {
    definition: "eligible-bpjs",
  }),
  target: 0.8,
  attentionBelow: 0.8,
});
const screened = screenRoster(
  [
    { row: 2, nik: "6111014609970001", village: "61.11.01.2001", occupation: "petani" },
    { row: 3, nik: "6111 0146 0997 0001", village: "61.11.01.2002", occupation: "petani" },
    { row: 4, nik: "6111010101500002", birthDate: "1950-01-01", village: "61.11.01.2001" },
    { row: 5, nik: "6111010101900003", occupation: "astronaut" },
    { row: 6, nik: "6.11101E+15", village: "61.11.01.2001" },
    { row: 7, nik: "6111010101900004", decile: 11 },
    { row: 8, nik: "6111010101900005", village: "61.11.01.2001" },
  ],
  {
    ...localScheme("kayong-utara-74-2022"),
    on: "2026-01-01",
    age: { to: { value: 65, inclusive: false } },
    perVillage: { atLeast: 1, atMost: 1 },
  },
);
function firstOf<Row>([first]: readonly Row[]): Row {
  if (first === undefined) throw new Error("there is none");
  return first;
}

const rejectedRow = createScreening({
  ...localScheme("kayong-utara-74-2022"),
  on: "2026-01-01",
  notMember: true,
}).add({
  row: 9,
  nik: "6111010101900006",
  village: "61.11.01.2001",
  occupation: "PNS",
  existingMembership: "non-wage-earner",
});
const inVillage = { group: "Petani", fundedBy: "apbd", village: "62.05.05.2011" } as const;
const paidFor = { paid: [{ from: "2025-01", to: "2026-02" }] } as const;
const register = membershipRegister(
  [
    {
      ...inVillage,
      row: 2,
      nik: "6205014609970001",
      joined: "2025-01",
      ended: "2025-12",
      ...paidFor,
    },
    { ...inVillage, row: 3, nik: "6205014609970001", joined: "2026-01", died: "2026-03-20" },
    { ...inVillage, row: 4, nik: "6205010101900002", joined: "2026-01", paid: ["2026-01"] },
    {
      ...inVillage,
      row: 5,
      nik: "6205010202910003",
      joined: "2026-02-10",
      ended: "2026-04",
      reason: "works-for-a-wage",
      paid: "all",
    },
    {
      ...inVillage,
      row: 6,
      id: "P-7",
      fundedBy: "apbdes",
      joined: "2026-02",
      moved: [{ month: "2026-04", village: "62.05.05.2012" }],
    },
    { ...inVillage, row: 7, nik: "123", joined: "2026-03", ended: "2026-06" },
    { ...inVillage, row: 8, nik: "6205010303920004", joined: "2026-05", ended: "2026-04" },
  ],
  {
    from: "2026-01",
    to: "2026-06",
    paidTo: "2026-06",
    holidays: [],
    groups: [
      {
        name: "Petani",
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        sector: "other",
      },
    ],
    waiting: {
      placesBy: "village",
      people: [
        { row: 12, nik: "6205010404930005", village: "62.05.05.2011" },
        { row: 13, nik: "6205010505940006", village: "62.05.05.2012" },
      ],
    },
  },
);
const cleaned = cleanRoster(
  [
    { NIK: "6205 0146 0997 0001", Nama: "Siti A", "Tgl Lahir": "06/09/1997", Desa: "Desa LEMO I" },
    { NIK: "6.20501E+15", Nama: "Budi", "Tgl Lahir": "03-04-80", Desa: "Lmo I", Pekerjaan: "BHL" },
    { NIK: "6205014609970002", Nama: "Siti  A", JK: "L", Desa: "Lemo I", Pekerjaan: "IRT" },
    { NIK: "###" },
  ],
  { on: "2026-11-01", villages: [{ code: "62.05.05.2011", name: "Lemo I" }] },
);
const cleaning = createCleaning({ on: "2026-11-01" });
cleaning.add({ NIK: "0351710201209001", "No. HP": "0" });
const nik = parseNik("6205014609970001", { on: "2026-11-21", sex: "male" });
const brokenNik = parseNik("6.20501E+15");
const placedFarmer = placeWorker({
  occupation: "petani",
  month: "2026-05",
  income: 1_000_000,
  fundedBy: "apbdes",
});
const contested = placeWorker({ occupation: "honorer", month: "2026-05" });
const partTime = placeWorker({ occupation: "PPPK paruh waktu", month: "2026-05" });
const palmOil = fundingCheck({
  month: "2026-05",
  fundedBy: "dbh-sawit",
  category: "pekebun-sawit",
});

const latePension = latePaymentCompensation({
  programme: "jp",
  benefit: 411_400,
  completeOn: "2026-06-01",
  paidOn: "2026-07-17",
});
const diedAlone = computeJkkBenefit({
  date: "2026-05-04",
  segment: "wage-earner",
  wage: 4_000_000,
  death: true,
  family: [],
});

/** Results of every kind, by name. */
export const results: [string, Explainable][] = Object.entries({
  contribution,
  member,
  benefit,
  old,
  alone,
  scholarship,
  verdict,
  coverage,
  quota,
  plan,
  factory,
  bridge,
  abroad,
  toys,
  village,
  slips,
  employersBill,
  due,
  fee,
  difference,
  arrears,
  standing,
  wage,
  tooMuch,
  band,
  noBand,
  contract,
  workshop,
  savings,
  resignation,
  home,
  tooEarly,
  citizen,
  taxes,
  oldAge,
  widow,
  orphans,
  lumpSum,
  noAmount,
  tooYoung,
  injured,
  notEnrolled,
  family,
  unenrolled,
  calendar,
  heirs,
  noHeirs,
  payDay,
  compensation,
  deadlines,
  documents,
  dismissed,
  neverEnrolled,
  countedMonths,
  diedAbroad,
  hurtAbroad,
  latePension,
  diedAlone,
  workerDied,
  jobLost,
  shared,
  growth,
  fit,
  target,
  range,
  path,
  capped,
  comparison,
  expectation,
  villages,
  evaluation,
  register,
  cleaned,
  cleanedSoFar: cleaning.finish(),
  screened,
  screenedSoFar: screened.summary,
  acceptedRow: firstOf(screened.accepted),
  waitingRow: firstOf(screened.waiting),
  rejectedRow,
  rowToClarify: firstOf(screened.toClarify),
  duplicateRow: firstOf(screened.duplicates),
  rowToRepair: firstOf(screened.toRepair),
  nik,
  brokenNik,
  placedFarmer,
  contested,
  partTime,
  palmOil,
});

/** A result by its name. */
export function exampleOf(name: string): Explainable {
  const found = results.find(([other]) => other === name);
  if (!found) throw new Error(`no example ${name}`);
  return found[1];
}
