import { invalidInput, type InvalidInputError } from "../../core/errors.js";
import { expected } from "../../core/expectations.js";
import { refusingMalformed } from "../../core/malformed.js";
import { toCheck, type Warning } from "../../core/warning.js";
import type { Contribution } from "../contribution.js";
import type { ContributionRowResult, Contributions } from "./contribution-rows.js";

/** A wage earner's month in a payroll, with its row. */
export interface PayrollMonth {
  readonly row: ContributionRowResult;
  readonly contribution: Contribution;
}

/** The months of wage earners, in the order of the rows and months; other rows are no payroll. */
export function payrollMonths({ rows }: Contributions): PayrollMonth[] {
  return rows.flatMap((row) =>
    row.contributions.flatMap((contribution) =>
      contribution.segment === "wage-earner" ? [{ row, contribution }] : [],
    ),
  );
}

/** A value made of a payroll; anything but the result of `computeContributions` is refused. */
export function ofPayroll<Made>(payroll: Contributions, make: () => Made): Made {
  return refusingMalformed(() => {
    if ((payroll as { readonly kind: string }).kind !== "contributions") throw notAPayroll();
    return make();
  }, notAPayroll);
}

/** The warnings of a payroll, with the rows that are at fault or no wage earner's. */
export function payrollWarnings({ rows, errors, warnings }: Contributions): readonly Warning[] {
  const others = rows.filter(({ contributions }) =>
    contributions.some(({ segment }) => segment !== "wage-earner"),
  );
  const left = errors.length + others.length;
  return left === 0
    ? warnings
    : [...warnings, toCheck("rows-left-out", { values: { rows: left } })];
}

function notAPayroll(): InvalidInputError {
  return invalidInput("payroll", expected.result);
}
