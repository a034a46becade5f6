import { contributionOfPerson } from "../contributions/contribution-of-person.js";
import type { Contribution } from "../contributions/contribution.js";
import { monthsFromTo } from "../core/calendar.js";
import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { textWith } from "../core/text.js";
import { mergeTrace, type Trace, usesOf } from "../core/trace.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { type PricedGroup, sourcesOf } from "./cost-group.js";
import { fundedMonths } from "./funded-months.js";
import type { PlanPerson } from "./plan-group-input.js";
import type { PlannedGroups } from "./protection-plan-input.js";

/** The groups of a plan with what one person of each costs by month. */
export function priceGroups(
  trace: Trace,
  { from, to, groups }: PlannedGroups,
  pathOf = (index: number): string => `groups[${index}]`,
): PricedGroup[] {
  const months = monthsFromTo(from, to);
  return groups.map((group, index) => {
    const funded = fundedMonths(group, months);
    const paid = funded.map(({ month }) => month);
    const contributions = costMonths(trace, group, paid, pathOf(index));
    return { group, funded, contributions };
  });
}

/** Cost of one person of a group in each month, by the law of that month. */
function costMonths(
  trace: Trace,
  person: PlanPerson,
  months: readonly CalendarMonth[],
  path: string,
): Contribution[] {
  return months.map((month) => {
    const [first, ...others] = sourcesOf(person.fundedBy).map((source) => {
      const contribution = contributionOfPerson(trace, person, source, month, path);
      mergeTrace(trace, contribution);
      return contribution;
    });
    if (first === undefined) throw new TypeError("a group without a funding source");
    const other = others.find((candidate) => candidate.total !== first.total);
    if (other) throw mixedRelief(path, month, first, other);
    return first;
  });
}

/** PP 50/2025 looks at who pays; of a contribution paid by two it says nothing. */
function mixedRelief(
  path: string,
  month: CalendarMonth,
  one: Contribution,
  other: Contribution,
): InvalidInputError {
  const [cites] = [one, other].flatMap(({ reliefs, provisions }) =>
    reliefs.flatMap((relief) => usesOf(provisions, relief.provisions).flatMap((use) => use.cites)),
  );
  const [a, b] = [String(one.fundedBy), String(other.fundedBy)];
  const values = { month, a, total: one.total, b, total2: other.total };
  return invalidInput(`${path}.fundedBy`, textWith("price-group.mixed", values), cites);
}
