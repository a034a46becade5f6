import { contributionOfPerson } from "../../contributions/contribution-of-person.js";
import { monthAt } from "../../core/calendar.js";
import { addRupiah, timesRupiah } from "../../core/exact.js";
import { mergeTrace, type Trace } from "../../core/trace.js";
import type { CalendarMonth, FundingSource } from "../../core/vocabulary.js";
import { inBoth, notIn, type Span } from "./month-spans.js";
import type { Payments } from "./payments.js";
import type { Person } from "./person.js";
import type { RegisterGroup } from "./register-input.js";
import type {
  MemberPlace,
  RegisterHeadcount,
  RegisterPlanGroup,
  RegisterRealised,
} from "./register.js";

/** Counts of one place, month by month of the period. */
interface PlaceCount {
  readonly place: MemberPlace;
  readonly persons: number[];
  readonly paid: number[];
  readonly unpaid: number[];
}

/** The counts of a period. */
export interface Counts {
  readonly places: readonly PlaceCount[];
  /** Groups of which at least one payment is known. */
  readonly knownGroups: ReadonlySet<string>;
  readonly allGroups: ReadonlySet<string>;
}

/** A person with what was paid. */
export interface JudgedPerson {
  readonly person: Person;
  readonly payments: Payments;
}

/** Counts people by month and place. */
export function countPeople(people: readonly JudgedPerson[], period: Span): Counts {
  const places = new Map<string, PlaceCount>();
  const [knownGroups, allGroups] = [new Set<string>(), new Set<string>()];
  const length = period.to - period.from + 1;
  const zeros = (): number[] => new Array<number>(length).fill(0);
  for (const { person, payments } of people) {
    for (const { group, fundedBy, stays } of person.spells) {
      for (const { village, ...span } of stays) {
        const months = inBoth([span], [period]);
        if (months.length === 0) continue;
        allGroups.add(group);
        if (payments.paid) knownGroups.add(group);
        const key = JSON.stringify([village ?? null, group, fundedBy]);
        let count = places.get(key);
        if (!count) {
          const place = { group, ...(village !== undefined && { village }), fundedBy };
          count = { place, persons: zeros(), paid: zeros(), unpaid: zeros() };
          places.set(key, count);
        }
        addTo(count.persons, months, period);
        if (payments.paid) {
          addTo(count.paid, inBoth(months, payments.paid), period);
          addTo(count.unpaid, notIn(months, payments.paid), period);
        }
      }
    }
  }
  const ordered = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  return { places: ordered, knownGroups, allGroups };
}

function addTo(counts: number[], spans: readonly Span[], { from: first }: Span): void {
  for (const { from, to } of spans) {
    for (let at = from - first; at <= to - first; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Head counts by month, then place; only where somebody is. */
export function headcountsOf(
  { places }: Counts,
  months: readonly CalendarMonth[],
): RegisterHeadcount[] {
  return months.flatMap((month, at) =>
    places.flatMap(({ place, persons, paid, unpaid }): RegisterHeadcount[] =>
      persons[at]
        ? [{ month, ...place, persons: persons[at], paid: paid[at] ?? 0, unpaid: unpaid[at] ?? 0 }]
        : [],
    ),
  );
}

/** The people of each month. */
export function personsByMonth({ places }: Counts, months: readonly CalendarMonth[]): number[] {
  return months.map((_, at) => places.reduce((sum, { persons }) => sum + (persons[at] ?? 0), 0));
}

/** The places as groups of a plan, with their head counts by steps. */
export function planGroupsOf(
  { places }: Counts,
  groups: readonly RegisterGroup[],
  period: Span,
): RegisterPlanGroup[] {
  const described = new Map(groups.map((group) => [group.name, group]));
  return places.flatMap(({ place, persons }): RegisterPlanGroup[] => {
    const group = described.get(place.group);
    if (!group) return [];
    const headcount = persons.flatMap((count, at) =>
      count === (at === 0 ? 0 : persons[at - 1])
        ? []
        : [{ from: monthAt(period.from + at), headcount: count }],
    );
    const { village: region, fundedBy } = place;
    return [{ ...group, ...(region !== undefined && { region }), fundedBy, headcount }];
  });
}

/** What was paid for each group that is described. */
export function realisedOf(
  trace: Trace,
  counts: Counts,
  groups: readonly RegisterGroup[],
  period: Span,
): RegisterRealised[] {
  const cost = new Map<string, number>();
  const costOf = (
    group: RegisterGroup,
    index: number,
    fundedBy: FundingSource,
    at: number,
  ): number => {
    const key = JSON.stringify([index, fundedBy, at]);
    let total = cost.get(key);
    if (total === undefined) {
      const month = monthAt(period.from + at);
      const contribution = contributionOfPerson(
        trace,
        group,
        fundedBy,
        month,
        `context.groups[${index}]`,
      );
      mergeTrace(trace, contribution);
      cost.set(key, (total = contribution.total));
    }
    return total;
  };
  const byGroup = new Map<string, PlaceCount[]>();
  for (const count of counts.places) {
    const known = byGroup.get(count.place.group);
    if (known) known.push(count);
    else byGroup.set(count.place.group, [count]);
  }
  return groups.flatMap((group, index): RegisterRealised[] => {
    const { name } = group;
    if (counts.allGroups.has(name) && !counts.knownGroups.has(name)) return [];
    const own = byGroup.get(name) ?? [];
    const paid = new Array<number>(period.to - period.from + 1).fill(0);
    let amount = 0;
    for (const { place, paid: months } of own) {
      months.forEach((persons, at) => {
        if (persons === 0) return;
        paid[at] = (paid[at] ?? 0) + persons;
        amount = addRupiah(amount, timesRupiah(costOf(group, index, place.fundedBy, at), persons));
      });
    }
    return [
      {
        group: name,
        headcount: Math.max(0, ...paid),
        personMonths: paid.reduce((sum, persons) => sum + persons, 0),
        amount,
      },
    ];
  });
}
