import { Decimal } from "../core/decimal.js";
import { sumRupiah, toRupiah } from "../core/exact.js";
import { toCheck, type Warning } from "../core/warning.js";
import { type CalendarMonth, type Programme, programmes, type Rupiah } from "../core/vocabulary.js";
import type { BenefitsPaid, ScholarshipsRunning } from "./evaluation-input.js";

/** Benefits paid: cases, families and money. */
export interface ClaimFigures {
  readonly cases: number;
  readonly amount: Rupiah;
  /** Families helped; absent where a row with cases does not say. */
  readonly families?: number | undefined;
}

/** Benefits against contributions, of groups that reported their contributions. */
export interface BenefitsOfReported extends ClaimFigures {
  readonly contributions: Rupiah;
  /** Benefits by contributions, in percent; absent without contributions. */
  readonly percentOfContributions?: string | undefined;
  /** Contributions by families helped; absent without families. */
  readonly costPerFamily?: Rupiah | undefined;
}

/** Benefits of one group; without a name, those of no group stated. */
export interface GroupBenefits extends ClaimFigures {
  readonly group?: string | undefined;
  /** Contributions of the group, where it reported them. */
  readonly contributions?: Rupiah | undefined;
  readonly percentOfContributions?: string | undefined;
  readonly costPerFamily?: Rupiah | undefined;
}

/** Benefits of one month, or of a group in it; what is absent was not stated. */
export interface MonthBenefits extends ClaimFigures {
  readonly month?: CalendarMonth | undefined;
  readonly group?: string | undefined;
}

/** The benefits of a programme of protection. */
export interface EvaluatedBenefits extends ClaimFigures {
  readonly byProgramme: Readonly<Partial<Record<Programme, Rupiah>>>;
  /** All contributions realised, those of groups that were not planned included. */
  readonly contributions: Rupiah;
  /**
   * Benefits and contributions of the same groups: those that reported contributions.
   * Absent where benefits are not told apart by group and a group has not reported.
   */
  readonly ofReported?: BenefitsOfReported | undefined;
  /** Groups with benefits whose contributions are not reported: not compared. */
  readonly notCompared: readonly string[];
  /** Parts that add up to the whole; empty where no row names a group. */
  readonly byGroup: readonly GroupBenefits[];
  /** Parts that add up to the whole; empty where no row names a month. */
  readonly byMonth: readonly MonthBenefits[];
  /** Each group in each month; empty where no row names both. */
  readonly byGroupAndMonth: readonly MonthBenefits[];
}

/** Scholarships that run in the last month that was reported. */
export interface EvaluatedScholarships {
  readonly month: CalendarMonth;
  readonly children: number;
  readonly byGroup: readonly { readonly group?: string | undefined; readonly children: number }[];
  readonly byMonth: readonly { readonly month: CalendarMonth; readonly children: number }[];
  /** Groups that reported an earlier month and not this one: not known, not zero. */
  readonly notReported: readonly string[];
}

/** Benefits by group and month, and against contributions of the groups that reported them. */
export function benefitsOf(
  paid: readonly BenefitsPaid[],
  contributions: ReadonlyMap<string, Rupiah>,
  notReported: readonly string[],
): EvaluatedBenefits {
  const reported = paid.filter(({ group }) => group === undefined || contributions.has(group));
  const isTold = notReported.length === 0 || paid.every(({ group }) => group !== undefined);
  const hasGroups = paid.some(({ group }) => group !== undefined);
  const hasMonths = paid.some(({ month }) => month !== undefined);
  const all = sumRupiah([...contributions.values()]);
  const byMonth = (rows: readonly BenefitsPaid[]): [CalendarMonth | undefined, BenefitsPaid[]][] =>
    partsOf(rows, ({ month }) => month).sort(([a = "9"], [b = "9"]) => (a < b ? -1 : 1)); // not law: rows without a month stand last
  const groups = partsOf(paid, ({ group }) => group);
  return {
    ...sumOf(paid),
    byProgramme: Object.fromEntries(
      programmes.flatMap((programme) => {
        const own = paid.filter((row) => row.programme === programme);
        return own.length === 0 ? [] : [[programme, sumOf(own).amount] as const];
      }),
    ),
    contributions: all,
    ...(isTold && { ofReported: against(sumOf(reported), all) }),
    notCompared: notReported.filter((name) => paid.some(({ group }) => group === name)),
    byGroup: !hasGroups
      ? []
      : groups.map(([group, rows]) => {
          const own = group === undefined ? undefined : contributions.get(group);
          const sum = sumOf(rows);
          return {
            ...(group !== undefined && { group }),
            ...(own === undefined ? sum : against(sum, own)),
          };
        }),
    byMonth: !hasMonths
      ? []
      : byMonth(paid).map(([month, rows]) => ({
          ...(month !== undefined && { month }),
          ...sumOf(rows),
        })),
    byGroupAndMonth: !(hasGroups && hasMonths)
      ? []
      : groups.flatMap(([group, own]) =>
          byMonth(own).map(([month, rows]) => ({
            ...(group !== undefined && { group }),
            ...(month !== undefined && { month }),
            ...sumOf(rows),
          })),
        ),
  };
}

/** Scholarships that run, in the last month of the rows. */
export function scholarshipsOf(
  rows: readonly ScholarshipsRunning[],
): EvaluatedScholarships | undefined {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const last = months.at(-1);
  if (last === undefined) return undefined;
  const now = rows.filter(({ month }) => month === last);
  const childrenIn = (month: CalendarMonth): number =>
    sumRupiah(rows.filter((row) => row.month === month).map(({ children }) => children));
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));
  return {
    month: last,
    children: childrenIn(last),
    byGroup: now.map(({ group, children }) => ({
      ...(group !== undefined && { group }),
      children,
    })),
    byMonth: months.map((month) => ({ month, children: childrenIn(month) })),
    notReported: [...groups].filter((name) => now.every(({ group }) => group !== name)),
  };
}

/** What the benefits leave open. */
export function benefitWarnings(
  paid: readonly BenefitsPaid[],
  { ofReported }: EvaluatedBenefits,
  notReported: readonly string[],
): Warning[] {
  const withCases = paid.filter(({ cases }) => cases > 0);
  const known = withCases.filter(({ families }) => families !== undefined);
  const isPart = known.length > 0 && known.length < withCases.length;
  const cases = sumRupiah(withCases.map((row) => row.cases));
  const told = sumRupiah(known.map((row) => row.cases));
  return [
    ...(ofReported ? [] : [toCheck("benefits-not-by-group", { values: { names: notReported } })]),
    ...(isPart ? [toCheck("families-of-some", { values: { told, cases } })] : []),
  ];
}

/** That groups have not reported the scholarships of the last month. */
export function scholarshipWarnings(scholarships: EvaluatedScholarships | undefined): Warning[] {
  if (!scholarships || scholarships.notReported.length === 0) return [];
  const { month, notReported: names } = scholarships;
  return [toCheck("scholarships-of-some", { values: { month, names } })];
}

function against(sum: ClaimFigures, contributions: Rupiah): BenefitsOfReported {
  const { amount, families } = sum;
  return {
    ...sum,
    contributions,
    ...(contributions > 0 && {
      percentOfContributions: new Decimal(amount).times(100).div(contributions).toFixed(2),
    }),
    ...(families !== undefined &&
      families > 0 && {
        costPerFamily: new Decimal(contributions).div(families).round().toNumber(),
      }),
  };
}

function sumOf(rows: readonly BenefitsPaid[]): ClaimFigures {
  const withCases = rows.filter(({ cases }) => cases > 0);
  const families = withCases.flatMap((row) => row.families ?? []);
  return {
    cases: sumRupiah(rows.map(({ cases }) => cases)),
    amount: sumRupiah(rows.map(({ amount }) => toRupiah(amount))),
    ...(families.length > 0 &&
      families.length === withCases.length && { families: sumRupiah(families) }),
  };
}

function partsOf<Key>(
  rows: readonly BenefitsPaid[],
  keyOf: (row: BenefitsPaid) => Key,
): [Key, BenefitsPaid[]][] {
  const parts = new Map<Key, BenefitsPaid[]>();
  for (const row of rows) {
    const own = parts.get(keyOf(row));
    if (own) own.push(row);
    else parts.set(keyOf(row), [row]);
  }
  return [...parts];
}
