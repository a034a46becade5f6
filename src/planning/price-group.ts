import { contributionFor } from "../contributions/compute-contribution.js";
import type { Contribution } from "../contributions/contribution.js";
import type { ContributionInput } from "../contributions/contribution-input.js";
import {
  type InvalidInputError,
  invalidInput,
  MissingFactError,
  NotCoveredError,
} from "../core/errors.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";
import { mergeTrace, usesOf, type Trace } from "../core/trace.js";
import type { PlanPerson } from "./protection-plan-input.js";
import { textWith } from "../core/text.js";

/** What one person of a group costs in each month, by the law of that month. */
export function priceMonths(
  trace: Trace,
  person: PlanPerson,
  months: readonly CalendarMonth[],
  path: string,
): Contribution[] {
  return months.map((month) => {
    const [first, ...others] = sourcesOf(person).map((source) => {
      const contribution = contributionOf(trace, personOf(person, source, month), path);
      mergeTrace(trace, contribution);
      return contribution;
    });
    if (first === undefined) throw new TypeError("a group without a funding source");
    const other = others.find((candidate) => candidate.total !== first.total);
    if (other) throw mixedRelief(path, month, first, other);
    return first;
  });
}

/** The funding sources of a group, each once. */
export function sourcesOf({ fundedBy }: Pick<PlanPerson, "fundedBy">): FundingSource[] {
  if (typeof fundedBy === "string") return [fundedBy];
  return [...new Set(fundedBy.map((share) => share.fundedBy))];
}

function contributionOf(trace: Trace, input: ContributionInput, path: string): Contribution {
  try {
    return contributionFor(input, trace.context);
  } catch (error) {
    throw inGroup(error, path);
  }
}

function personOf(
  person: PlanPerson,
  fundedBy: FundingSource,
  month: CalendarMonth,
): ContributionInput {
  if (person.segment === "wage-earner") {
    const { segment, wage, programmes, riskGroup, employer, projectWorker } = person;
    return {
      segment,
      month,
      programmes,
      wage,
      ...(riskGroup !== undefined && { riskGroup }),
      ...(employer !== undefined && { employer }),
      ...(projectWorker !== undefined && { projectWorker }),
    };
  }
  const { segment, income, programmes, sector, isEmployer } = person;
  return {
    segment,
    month,
    programmes,
    fundedBy,
    income,
    ...(sector !== undefined && { sector }),
    ...(isEmployer !== undefined && { isEmployer }),
  };
}

function inGroup(error: unknown, path: string): unknown {
  if (error instanceof MissingFactError) {
    const { field, why, cites } = error;
    return new MissingFactError({ field: `${path}.${field}`, why, cites });
  }
  if (error instanceof NotCoveredError) {
    const { programme, segment, cites } = error;
    return new NotCoveredError({ programme, segment, cites, path });
  }
  return error;
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
