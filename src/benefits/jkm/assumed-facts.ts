import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import { givenArrears } from "../given-arrears.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";

/** The facts with what is taken where it is not given; each is said in a warning. */
export type SettledJkmFacts = JkmBenefitInput &
  Required<Pick<JkmBenefitInput, "cause" | "active" | "arrearsMonths">>;

/** A death in the active period, not from a work accident, without arrears, unless said otherwise. */
export function withAssumptions(workings: Workings, facts: JkmBenefitInput): SettledJkmFacts {
  if (facts.cause === undefined) warn(workings, warnings.cause);
  if (facts.active === undefined) warn(workings, warnings.active);
  const arrearsMonths = facts.enrolled === false ? 0 : givenArrears(workings, facts.arrearsMonths);
  return { ...facts, cause: facts.cause ?? "other", active: facts.active ?? true, arrearsMonths };
}

const warnings = {
  cause: {
    code: "assumed-not-work-accident",
    message: { key: "warning.assumed-not-work-accident" },
  },
  active: {
    code: "assumed-active",
    message: { key: "warning.assumed-active" },
  },
} satisfies Record<string, Warning>;
