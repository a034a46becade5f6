import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";
import { givenArrears } from "../given-arrears.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";

/** The facts with what is taken where it is not given; each is said in a warning. */
export type SettledJkmFacts = JkmBenefitInput & {
  readonly [Field in "cause" | "active" | "arrearsMonths"]: NonNullable<JkmBenefitInput[Field]>;
};

/** A death in the active period, not from a work accident, without arrears, unless said otherwise. */
export function withAssumptions(trace: Trace, facts: JkmBenefitInput): SettledJkmFacts {
  if (facts.cause === undefined) warn(trace, warnings.cause);
  if (facts.active === undefined) warn(trace, warnings.active);
  const arrearsMonths = facts.enrolled === false ? 0 : givenArrears(trace, facts.arrearsMonths);
  return { ...facts, cause: facts.cause ?? "other", active: facts.active ?? true, arrearsMonths };
}

const warnings = {
  cause: /* @__PURE__ */ sharedWarning(assumed("assumed-not-work-accident")),
  active: /* @__PURE__ */ sharedWarning(assumed("assumed-active")),
} satisfies Record<string, Warning>;
