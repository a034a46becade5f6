import { MissingFactError, NotCoveredError } from "../core/errors.js";
import type { Trace } from "../core/trace.js";
import type { CalendarMonth, FundingSource } from "../core/vocabulary.js";
import { contributionFor } from "./compute-contribution.js";
import type { ContributionInput } from "./contribution-input.js";
import type { Contribution } from "./contribution.js";
import type { PaidNonWageEarner, PaidWageEarner } from "./paid-person.js";

/**
 * One month of a person. Throws what `computeContribution` throws, with the person's
 * place in the input in the path.
 */
export function contributionOfPerson(
  { context }: Trace,
  person: PaidWageEarner | PaidNonWageEarner,
  fundedBy: FundingSource,
  month: CalendarMonth,
  path: string,
): Contribution {
  try {
    return contributionFor(monthOfPerson(person, fundedBy, month), context);
  } catch (error) {
    throw inGroup(error, path);
  }
}

function monthOfPerson(
  person: PaidWageEarner | PaidNonWageEarner,
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
    const { programme, segment, cites, why } = error;
    return new NotCoveredError({ programme, segment, cites, path, why });
  }
  return error;
}
