/**
 * The columns of all tables that hold something else than a number, each with what stands
 * in it. A column of ids is followed by a column `<key>Name` with their words.
 */
const otherTypes = {
  // What it is about
  kind: "ids",
  of: "ids",
  programme: "ids",
  segment: "ids",
  event: "ids",
  cause: "ids",
  claim: "ids",
  ground: "ids",
  pension: "ids",
  form: "ids",
  eligibility: "ids",
  outcome: "ids",
  effect: "ids",
  direction: "ids",
  match: "ids",
  mode: "ids",
  method: "ids",
  regime: "ids",
  figure: "ids",
  moment: "ids",
  definition: "ids",
  // People, money and things
  payer: "ids",
  fundedBy: "ids",
  sharePayer: "text",
  fromWages: "text",
  account: "text",
  description: "text",
  sum: "text",
  cheapest: "text",
  dearest: "text",
  takenFrom: "ids",
  paidTo: "ids",
  paidBy: "ids",
  riskGroup: "ids",
  category: "ids",
  occupation: "ids",
  occupationText: "text",
  outsideScheme: "text",
  sex: "ids",
  birthYears: "text",
  relation: "ids",
  change: "ids",
  fundedByBefore: "ids",
  level: "ids",
  item: "ids",
  document: "ids",
  fact: "ids",
  field: "ids",
  rule: "ids",
  agrees: "ids",
  regulation: "ids",
  // Words and yes or no
  id: "text",
  hash: "text",
  heading: "text",
  given: "text",
  becomes: "text",
  byNik: "text",
  code: "text",
  name: "text",
  searched: "text",
  text: "text",
  question: "text",
  option: "text",
  answer: "text",
  reason: "text",
  when: "text",
  consequence: "text",
  passed: "text",
  applied: "text",
  waits: "text",
  valid: "text",
  lapsed: "text",
  late: "text",
  first: "text",
  payable: "text",
  inA: "text",
  inB: "text",
  // What it rests on
  key: "text",
  title: "text",
  evidence: "ids",
  severity: "ids",
  provisions: "text",
  articles: "text",
  // Rows, groups and places
  row: "text",
  firstRow: "text",
  person: "text",
  group: "text",
  groups: "text",
  village: "text",
  villageCode: "text",
  subgroup: "text",
  district: "text",
  districtCode: "text",
  source: "text",
  suppressed: "text",
  reported: "text",
  period: "text",
  region: "text",
  groupBefore: "text",
  villageBefore: "text",
  renewal: "text",
  waited: "text",
  replaces: "text",
  because: "text",
  activeIn: "text",
  unpaidIn: "text",
  arrearsEffect: "text",
  scheme: "text",
  schemeRule: "text",
  overlaps: "text",
  nik: "text",
  fullNik: "text",
  verdict: "text",
  toDo: "text",
  // Days and months
  date: "date",
  from: "date",
  to: "date",
  dueDate: "date",
  nominalDate: "date",
  paidOn: "date",
  completeOn: "date",
  lastDay: "date",
  begins: "date",
  memberSince: "date",
  ends: "date",
  terminationDate: "date",
  month: "month",
  fromMonth: "month",
  toMonth: "month",
  settledWith: "month",
  quarter: "text",
  dayKind: "ids",
  // Rupiah and percents
  nextUnit: "ids",
} as const;

/** The columns of numbers. */
type NumberColumn =
  // Rows, groups and places
  | "position"
  | "firstPosition"
  | "number"
  // Days and months
  | "year"
  | "schoolYear"
  | "grade"
  | "benefitMonth"
  | "months"
  | "consecutiveMonths"
  | "monthsLate"
  | "arrearsMonths"
  | "arrearsAtEnd"
  | "paidMonths"
  | "unpaidMonths"
  | "contributionMonths"
  | "monthsUsed"
  | "days"
  | "daysLate"
  | "workingDays"
  // Rupiah and percents
  | "total"
  | "amount"
  | "unrounded"
  | "basis"
  | "ratePercent"
  | "percent"
  | "perPerson"
  | "unitPrice"
  | "cutPercent"
  | "monthly"
  | "lumpSum"
  | "atOnce"
  | "waiting"
  | "withheld"
  | "owedByEmployer"
  | "contribution"
  | "nextContribution"
  | "contributions"
  | "benefit"
  | "benefits"
  | "percentOfContributions"
  | "atLeast"
  | "atMost"
  | "employerShare"
  | "workerShare"
  | "fromPayers"
  | "shortfallAtLeast"
  | "shortfallAtMost"
  | "dueNow"
  | "deferred"
  | "lowest"
  | "highest"
  | "contractValue"
  | "scheduled"
  | "toAge23"
  | "opening"
  | "returns"
  | "returnPercent"
  | "closing"
  | "balance"
  | "remaining"
  | "shortfall"
  | "gross"
  | "tax"
  | "net"
  | "averageAnnualWage"
  | "budget"
  | "needed"
  | "spent"
  | "left"
  | "nextCost"
  | "quotaCost"
  | "shortCost"
  | "budgetShort"
  | "totalBudget"
  | "quotaPercent"
  | "average"
  | "totalLow"
  | "totalHigh"
  | "costPerPersonYear"
  | "costPerFamily"
  // Counts
  | "persons"
  | "personMonths"
  | "joined"
  | "replacements"
  | "leavers"
  | "deaths"
  | "paidPersons"
  | "unpaidPersons"
  | "child"
  | "member"
  | "rank"
  | "heirs"
  | "limit"
  | "matches"
  | "rows"
  | "errors"
  | "claims"
  | "undetermined"
  | "band"
  | "covered"
  | "workers"
  | "gap"
  | "targetPercent"
  | "neededForTarget"
  | "gapPoints"
  | "pointsToTarget"
  | "monthsActive"
  | "monthsOfRegistered"
  | "percentActive"
  | "percentActiveOfWorkers"
  | "families"
  | "benefitsOfReported"
  | "children"
  | "added"
  | "coveredChange"
  | "workersChange"
  | "coveredGrowthPercent"
  | "workersGrowthPercent"
  | "percentagePoints"
  | "wanted"
  | "wantedMonths"
  | "wantedPersonMonths"
  | "leftOut"
  | "perVillage"
  | "villages"
  | "required"
  | "countedTowardsQuota"
  | "short"
  | "shortAtMost"
  | "villagesMet"
  | "villagesShort"
  | "villagesUnknown"
  | "villagesShortOfBudget"
  | "budgetsUnknown"
  | "priority"
  | "expected"
  | "low"
  | "high"
  | "cases"
  | "planned"
  | "plannedReported"
  | "realised"
  | "read"
  | "accepted"
  | "waitingRows"
  | "rejected"
  | "toClarify"
  | "duplicates"
  | "toRepair"
  | "omitted"
  | "changes"
  | "questions"
  | "a"
  | "b"
  | "difference";

type OtherTypes = typeof otherTypes;

/** Content of each column. */
export type ColumnTypes = OtherTypes & Readonly<Record<NumberColumn, "number">>;

/** A column as a maker of tables names it. */
export type ColumnKey = keyof ColumnTypes;

/** Content of a column. */
export function columnType(key: ColumnKey): ColumnTypes[ColumnKey] {
  return Object.hasOwn(otherTypes, key) ? otherTypes[key as keyof OtherTypes] : "number";
}
