import {
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  type Benefit,
  type Contribution,
  type ContributionLine,
  type JkkBenefitInput,
  type JkmBenefitInput,
  type NonWageEarnerInput,
  type Options,
  type WageEarnerInput,
} from "jamsosnaker";
import type {
  ContributionViewInput,
  DeathBenefitViewInput,
  SqlDialect,
  SqlFault,
} from "jamsosnaker/sql";

/** The last month of the law tables that the rows are counted with. */
export const through = "2027-12";

/** A value of a row as it is written to CSV; NULL is empty. */
export type Value = string | number | bigint | boolean | undefined;

/** A row of a table, and what its view must show of it, NULL as -1. */
export interface MadeRow {
  readonly values: readonly Value[];
  readonly expected: string;
}

/** A table of made rows, its view and the columns that are compared. */
export interface MadeTable {
  readonly name: string;
  /** Columns with their kind. */
  readonly columns: Readonly<Record<string, "text" | "integer" | "truth">>;
  /** Amounts of the view, then its texts. */
  readonly amounts: readonly string[];
  readonly texts: readonly string[];
  readonly row: (id: number, options?: Options) => MadeRow;
  readonly viewInput: (
    dialect: SqlDialect,
    names: { readonly view: string; readonly table: string },
  ) => ContributionViewInput | DeathBenefitViewInput;
}

/** Numbers from 0 to 1 that a row has to itself, the same each time. */
function chance(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = ReturnType<typeof chance>;

function oneOf<Option>(next: Chance, options: readonly Option[]): Option {
  return options[Math.floor(next() * options.length)] as Option;
}

function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/** Months before and after each change of the law of contributions. */
const changes = [
  ...["2015-07", "2016-03", "2017-03", "2018-03", "2019-03", "2020-03", "2021-03", "2022-03"],
  ...["2023-03", "2024-03", "2025-03", "2026-03", "2019-12", "2020-08", "2021-02", "2023-10"],
  ...["2025-02", "2025-08", "2026-02", "2026-01", "2026-04", "2027-01", "2027-04"],
].map(monthIndex);

function monthOfChange(next: Chance): string {
  if (next() < 0.25) return monthAt(monthIndex("2015-07") + Math.floor(next() * 150));
  const month = oneOf(next, changes) + Math.floor(next() * 4) - 2;
  return monthAt(Math.min(Math.max(month, monthIndex("2015-07")), monthIndex(through)));
}

const noMonths = ["2015-06", "2014-12", "2028-01", "2026-13", "2026-5", "May 2026", "", undefined];
const noAmounts = [0, -1, -4_500_000, undefined, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n)];

/** Amounts at all edges: halves of a rupiah, ceilings, bands, and the largest that there are. */
function amountOf(next: Chance): number {
  const kind = next();
  if (kind < 0.5) return 1 + Math.floor(next() * 25_000_000);
  if (kind < 0.7)
    return (1 + Math.floor(next() * 300)) * 100_000 - 1_002 + Math.floor(next() * 1_004);
  if (kind < 0.85) {
    const ceiling = oneOf(
      next,
      [7_000_000, 7_335_300, 8_754_600, 9_559_600, 10_547_400, 11_086_300],
    );
    return ceiling - 2 + Math.floor(next() * 5);
  }
  if (kind < 0.95) return (1 + Math.floor(next() * 4_000)) * 1_250;
  return Math.floor(next() * 10 ** oneOf(next, [1, 2, 4, 9, 12, 15])) + 1;
}

/** The fault that the view tells for an error of the library. */
function faultOf(error: unknown, names: Readonly<Record<string, SqlFault>>): SqlFault {
  if (error instanceof OutOfCoverageError) return "month";
  if (error instanceof NotCoveredError) return "programme-not-open";
  const path =
    error instanceof MissingFactError
      ? error.field
      : error instanceof InvalidInputError
        ? (error.issues[0]?.path ?? "")
        : undefined;
  if (path === undefined) throw error;
  const fault = names[path];
  if (fault === undefined) throw new Error(`no fault is made of ${path}`, { cause: error });
  return fault;
}

function lineOf(
  bill: Contribution,
  programme: string,
  payer?: string,
): ContributionLine | undefined {
  return bill.lines.find(
    (line) => line.programme === programme && (payer === undefined || line.payer === payer),
  );
}

function billCells(
  compute: () => Contribution,
  month: string | undefined,
  amounts: readonly (readonly [programme: string, payer?: string])[],
  names: Readonly<Record<string, SqlFault>>,
): string {
  try {
    const bill = compute();
    // The tables end there; the library goes on.
    if (month === undefined || month > through) throw new OutOfCoverageErrorOf(month);
    const cells = amounts.map(([programme, payer]) => lineOf(bill, programme, payer)?.amount ?? 0);
    const given = bill.reliefs.find((use) => use.applied)?.regulation ?? "none";
    const open = bill.reliefs.find((use) => use.missing.length > 0)?.regulation ?? "none";
    return [...cells, bill.total, given, open, "none"].join();
  } catch (error) {
    const fault = error instanceof OutOfCoverageErrorOf ? "month" : faultOf(error, names);
    return [...amounts.map(() => -1), -1, "-", "-", fault].join();
  }
}

class OutOfCoverageErrorOf extends Error {}

const wageLines = [
  ["jkk", "employer"],
  ["jkm", "employer"],
  ["jht", "employer"],
  ["jht", "worker"],
  ["jp", "employer"],
  ["jp", "worker"],
] as const;

const relations = { text: "text", integer: "integer", truth: "truth" } as const;

/** Wage earners with all that their reliefs hang on; one row in twenty is at fault. */
export const wageEarners: MadeTable = {
  name: "wage_earners",
  columns: {
    id: relations.integer,
    month: relations.text,
    wage: relations.integer,
    risk: relations.text,
    industry: relations.text,
    members: relations.integer,
    paid_up: relations.truth,
    since: relations.text,
    paid_on: relations.text,
  },
  amounts: ["jkk", "jkm", "jht_employer", "jht_worker", "jp_employer", "jp_worker", "total"],
  texts: ["relief", "relief_open", "fault"],
  viewInput: (dialect, { view, table }) => ({
    dialect,
    view,
    table,
    keep: ["id"],
    segment: "wage-earner",
    columns: {
      month: "month",
      wage: "wage",
      riskGroup: "risk",
      industry: "industry",
      activeMembers: "members",
      arrearsFree: "paid_up",
      memberSince: "since",
      paidOn: "paid_on",
    },
    programmes: ["jkk", "jkm", "jht", "jp"],
  }),
  row: (id, options) => {
    const next = chance(id);
    let month: string | undefined = monthOfChange(next);
    let wage: number | bigint | undefined = amountOf(next);
    let risk: string | undefined = oneOf(next, ["very-low", "low", "medium", "high", "very-high"]);
    let industry = oneOf(next, [
      ...[undefined, "other", "food-drink-tobacco", "textiles-garments", "leather"],
      ...["footwear", "toys", "furniture"],
    ]);
    let members: number | undefined = oneOf(next, [0, 49, 50, 51, 1_200]);
    let paidUp: boolean | undefined = oneOf(next, [true, true, false]);
    let since: string | undefined = oneOf(next, [
      ...[undefined, "2014-02", "2020-06", "2020-07", "2020-08", "2020-09", "2020-10"],
    ]);
    let paidOn: string | undefined = oneOf(next, [
      ...[undefined, "2025-02-06", "2025-09-03", "2025-12-31", "2026-01-01", "2026-06-30"],
      ...["2026-07-01", "2027-02-28"],
    ]);
    if (month >= "2020-08" && month <= "2021-01" && since !== undefined && since > month)
      since = month;
    const fault = next() < 0.1 ? Math.floor(next() * 10) : -1;
    if (fault === 0) month = oneOf(next, noMonths);
    if (fault === 1) wage = oneOf(next, noAmounts);
    if (fault === 2) risk = oneOf(next, ["", "V", "Low", "low ", undefined]);
    if (fault === 3) industry = oneOf(next, ["textile", "Toys", "x'; DROP TABLE law_day; --"]);
    if (fault === 4) members = undefined;
    if (fault === 5) paidUp = undefined;
    if (fault === 6) since = oneOf(next, ["2020-13", "August 2020", "2020-8"]);
    if (fault === 7) since = "2021-06";
    if (fault === 8) paidOn = oneOf(next, ["2025-02-30", "yesterday"]);
    const given = (text: string | undefined): string | undefined =>
      text === "" ? undefined : text;
    const facts = {
      segment: "wage-earner",
      month,
      wage: wage === undefined ? undefined : Number(wage),
      riskGroup: given(risk),
      programmes: ["jkk", "jkm", "jht", "jp"],
      paidOn,
      employer: { industry, activeMembers: members, arrearsFree: paidUp, memberSince: since },
    } as unknown as WageEarnerInput;
    const expected = billCells(() => computeContribution(facts, options), month, wageLines, {
      month: "month",
      wage: "wage",
      riskGroup: "risk-group",
      "employer.industry": "industry",
      "employer.activeMembers": "active-members",
      "employer.arrearsFree": "arrears-free",
      "employer.memberSince": "member-since",
      memberSince: "member-since",
      paidOn: "paid-on",
    });
    return {
      values: [id, month, wage, risk, industry, members, paidUp, since, paidOn],
      expected: `${id},${expected}`,
    };
  },
};

const incomeLines = [["jkk"], ["jkm"], ["jht"]] as const;

/** Non-wage earners with all that their reliefs hang on. */
export const nonWageEarners: MadeTable = {
  name: "non_wage_earners",
  columns: {
    id: relations.integer,
    month: relations.text,
    income: relations.integer,
    sector: relations.text,
    funded_by: relations.text,
    employer: relations.truth,
    paid_up: relations.truth,
    since: relations.text,
  },
  amounts: ["jkk", "jkm", "jht", "total"],
  texts: ["relief", "relief_open", "fault"],
  viewInput: (dialect, { view, table }) => ({
    dialect,
    view,
    table,
    keep: ["id"],
    segment: "non-wage-earner",
    columns: {
      month: "month",
      income: "income",
      sector: "sector",
      fundedBy: "funded_by",
      isEmployer: "employer",
      arrearsFree: "paid_up",
      memberSince: "since",
    },
    programmes: ["jkk", "jkm", "jht"],
  }),
  row: (id, options) => {
    const next = chance(id + 7_000_000);
    let month: string | undefined = monthOfChange(next);
    let income: number | bigint | undefined = amountOf(next);
    let sector: string | undefined = oneOf(next, ["transport", "other", undefined]);
    let fundedBy: string | undefined = oneOf(next, [
      ...["self", "employer", "apbn", "apbd", "apbdes", "dbh-cht", "dbh-sawit", "csr", "zakat"],
      ...["donor", undefined],
    ]);
    const employer = oneOf(next, [true, false, undefined]);
    const paidUp = oneOf(next, [true, false, undefined]);
    let since: string | undefined = oneOf(next, [undefined, "2016-01", "2020-08", "2020-10"]);
    if (month >= "2020-08" && month <= "2021-01" && since !== undefined && since > month)
      since = month;
    const fault = next() < 0.06 ? Math.floor(next() * 6) : -1;
    if (fault === 0) month = oneOf(next, noMonths);
    if (fault === 1) income = oneOf(next, noAmounts);
    if (fault === 2) sector = oneOf(next, ["ojek", "Transport"]);
    if (fault === 3) fundedBy = oneOf(next, ["APBD", "village", "a'b"]);
    if (fault === 4) since = "2021-03";
    if (fault === 5) since = "2021-3";
    const facts = {
      segment: "non-wage-earner",
      month,
      income: income === undefined ? undefined : Number(income),
      programmes: ["jkk", "jkm", "jht"],
      sector,
      fundedBy,
      isEmployer: employer,
      arrearsFree: paidUp,
      memberSince: since,
    } as unknown as NonWageEarnerInput;
    const expected = billCells(() => computeContribution(facts, options), month, incomeLines, {
      month: "month",
      income: "income",
      sector: "sector",
      fundedBy: "funded-by",
      memberSince: "member-since",
      "options.law": "reliefs-without-order",
    });
    return {
      values: [id, month, income, sector, fundedBy, employer, paidUp, since],
      expected: `${id},${expected}`,
    };
  },
};

function dayAt(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function dayIndex(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

const deathChanges = ["2015-07-01", "2019-12-02", "2025-02-24", "2025-05-31", "2024-05-29"].map(
  dayIndex,
);

function dayOfDeath(next: Chance): string {
  if (next() < 0.4) return dayAt(dayIndex("2015-07-01") + Math.floor(next() * 4_500));
  const day = oneOf(next, deathChanges) + Math.floor(next() * 8) - 4;
  return dayAt(Math.max(day, dayIndex("2015-07-01")));
}

const noDays = ["2015-06-30", "2028-01-01", "2026-02-30", "yesterday", undefined];

/** What a benefit comes to: amounts, then what becomes of them. */
function deathCells(
  compute: () => Benefit,
  date: string | undefined,
  names: Readonly<Record<string, SqlFault>>,
): string {
  try {
    const { byItem, total, withheld, undetermined, notDue, checks, paidBy } = compute();
    if (date === undefined || date > `${through}-31`) throw new OutOfCoverageErrorOf();
    const due = (["death", "periodic", "funeral"] as const).map((item) => byItem[item] ?? 0);
    const waiting = withheld.reduce((sum, part) => sum + part.amount, 0);
    const open = undetermined.reduce((sum, part) => sum + (part.atMost ?? 0), 0);
    const barred = checks.some((check) => check.effect === "bars" && check.passed === false);
    const outcome = barred
      ? "not-due"
      : open > 0
        ? "open"
        : waiting > 0
          ? "waits"
          : notDue.length > 0
            ? "in-part"
            : "due";
    return [...due, total, waiting, open, outcome, paidBy, "none"].join();
  } catch (error) {
    const fault =
      error instanceof OutOfCoverageErrorOf || error instanceof OutOfCoverageError
        ? "date"
        : faultOf(error, names);
    return [-1, -1, -1, -1, -1, -1, "fault", "-", fault].join();
  }
}

const deathAmounts = ["death", "periodic", "funeral", "total", "withheld", "undetermined"];
const deathTexts = ["outcome", "paid_by", "fault"];
const deathFaults = {
  date: "date",
  segment: "segment",
  arrearsMonths: "arrears-months",
  arrearsSettledBy: "arrears-settled-by",
  membershipStart: "membership-start",
  contributionMonths: "contribution-months",
  wage: "wage",
  income: "wage",
  decidedOn: "decided-on",
} satisfies Record<string, SqlFault>;

/** Deaths that are no work accident. */
export const jkmDeaths: MadeTable = {
  name: "jkm_deaths",
  columns: {
    id: relations.integer,
    died_on: relations.text,
    segment: relations.text,
    active: relations.truth,
    heirs: relations.truth,
    arrears: relations.integer,
    settled_by: relations.text,
    since: relations.text,
    months: relations.integer,
  },
  amounts: deathAmounts,
  texts: deathTexts,
  viewInput: (dialect, { view, table }) => ({
    dialect,
    view,
    table,
    keep: ["id"],
    programme: "jkm",
    columns: {
      date: "died_on",
      segment: "segment",
      active: "active",
      heirs: "heirs",
      arrearsMonths: "arrears",
      arrearsSettledBy: "settled_by",
      membershipStart: "since",
      contributionMonths: "months",
    },
  }),
  row: (id, options) => {
    const next = chance(id + 13_000_000);
    let date: string | undefined = dayOfDeath(next);
    let segment = oneOf(next, [
      "wage-earner",
      "non-wage-earner",
      "non-wage-earner",
      "construction",
    ]);
    const active = next() < 0.95;
    const heirs = next() < 0.9;
    let arrears: number | undefined = oneOf(next, [0, 0, 0, 1, 3, 4, 30]);
    let settledBy: string | undefined =
      segment === "non-wage-earner" && arrears > 0
        ? oneOf(next, [undefined, "heirs", "other"])
        : undefined;
    const back = oneOf(next, [
      undefined,
      0,
      27,
      28,
      31,
      58,
      60,
      88,
      89,
      90,
      91,
      92,
      93,
      400,
      3_000,
    ]);
    let since = back === undefined ? undefined : dayAt(dayIndex(date) - back);
    if (since !== undefined && next() < 0.2) since = `${since.slice(0, 8)}01`;
    let months: number | undefined = oneOf(next, [undefined, 0, 2, 3, 40]);
    const fault = next() < 0.06 ? Math.floor(next() * 6) : -1;
    if (fault === 0) [date, since] = [oneOf(next, noDays), undefined];
    if (fault === 1) segment = oneOf(next, ["migrant", "PU"]);
    if (fault === 2) arrears = -1;
    if (fault === 3) settledBy = oneOf(next, ["neighbour", "participant"]);
    if (fault === 4) since = oneOf(next, ["2100-01-01", "2023-02-29", "long ago", "2024-02-30"]);
    if (fault === 5) months = -2;
    if (fault > 0 && fault !== 3) settledBy = undefined;
    const facts = {
      ...{ date, segment, cause: "other", active, heirs, arrearsMonths: arrears },
      ...{ arrearsSettledBy: settledBy, membershipStart: since, contributionMonths: months },
    } as unknown as JkmBenefitInput;
    const expected = deathCells(() => computeJkmBenefit(facts, options), date, deathFaults);
    return {
      values: [id, date, segment, active, heirs, arrears, settledBy, since, months],
      expected: `${id},${expected}`,
    };
  },
};

/** Deaths by work accident. */
export const jkkDeaths: MadeTable = {
  name: "jkk_deaths",
  columns: {
    id: relations.integer,
    died_on: relations.text,
    segment: relations.text,
    wage: relations.integer,
    heirs: relations.truth,
    arrears: relations.integer,
    settled_by: relations.text,
  },
  amounts: deathAmounts,
  texts: deathTexts,
  viewInput: (dialect, { view, table }) => ({
    dialect,
    view,
    table,
    keep: ["id"],
    programme: "jkk",
    columns: {
      date: "died_on",
      segment: "segment",
      wage: "wage",
      heirs: "heirs",
      arrearsMonths: "arrears",
      arrearsSettledBy: "settled_by",
    },
  }),
  row: (id, options) => {
    const next = chance(id + 17_000_000);
    let date: string | undefined = dayOfDeath(next);
    let segment = oneOf(next, ["wage-earner", "non-wage-earner", "construction"]);
    let wage: number | bigint | undefined = Math.min(amountOf(next), 10 ** 13);
    const heirs = next() < 0.9;
    let arrears: number | undefined = oneOf(next, [0, 0, 0, 1, 3, 4, 30]);
    let settledBy: string | undefined =
      segment === "non-wage-earner" && arrears > 0
        ? oneOf(next, [undefined, "heirs", "other", "participant"])
        : undefined;
    const fault = next() < 0.05 ? Math.floor(next() * 5) : -1;
    if (fault === 0) date = oneOf(next, noDays);
    if (fault === 1) segment = oneOf(next, ["migrant", "PU"]);
    if (fault === 2) arrears = -1;
    if (fault === 3) settledBy = "neighbour";
    if (fault === 4) wage = oneOf(next, [0, -1, 2n ** 53n, 2n ** 63n - 1n]);
    if (fault === 1 || fault === 2) settledBy = undefined;
    const facts = {
      ...{ date, segment, death: true, heirs, arrearsMonths: arrears },
      ...{ arrearsSettledBy: settledBy, enrolled: true, concludedAsWorkAccident: true },
      [segment === "non-wage-earner" ? "income" : "wage"]: Number(wage),
    } as unknown as JkkBenefitInput;
    const expected = deathCells(() => computeJkkBenefit(facts, options), date, deathFaults);
    return {
      values: [id, date, segment, wage, heirs, arrears, settledBy],
      expected: `${id},${expected}`,
    };
  },
};

/** All tables of made rows. */
export const madeTables: readonly MadeTable[] = [wageEarners, nonWageEarners, jkmDeaths, jkkDeaths];

/** A row as a line of tabs, `\N` for NULL; the texts have none of what would need an escape. */
export function tsvLine(values: readonly Value[]): string {
  return values
    .map((value) => {
      if (value === undefined) return "\\N";
      return typeof value === "boolean" ? String(Number(value)) : String(value);
    })
    .join("\t");
}

/** The query whose lines are the expected ones, in the order of the ids. */
export function comparedQuery(table: MadeTable, view: string): string {
  const amounts = table.amounts.map((name) => `coalesce(${name}, -1) AS ${name}_`);
  const texts = table.texts.map((name) => `coalesce(${name}, '-') AS ${name}_`);
  return `SELECT ${["id", ...amounts, ...texts].join(", ")} FROM ${view} ORDER BY id`;
}
