import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumeNoArrears } from "../assume-no-arrears.js";
import type { JkmBenefitInput } from "./jkm-input.js";

/** The facts with what is taken where it is not given; each is said in a warning. */
export type AssumedJkmFacts = JkmBenefitInput & {
  readonly [Field in "cause" | "active" | "arrearsMonths"]: NonNullable<JkmBenefitInput[Field]>;
};

/** A death in the active period, not from a work accident, without arrears, unless said otherwise. */
export function assumeJkmFacts(trace: Trace, facts: JkmBenefitInput): AssumedJkmFacts {
  if (facts.cause === undefined) warn(trace, warnings.cause);
  if (facts.active === undefined) warn(trace, warnings.active);
  const arrearsMonths = facts.enrolled === false ? 0 : assumeNoArrears(trace, facts.arrearsMonths);
  return { ...facts, cause: facts.cause ?? "other", active: facts.active ?? true, arrearsMonths };
}

const warnings = {
  cause: /* @__PURE__ */ sharedWarning(assumed("assumed-not-work-accident")),
  active: /* @__PURE__ */ sharedWarning(assumed("assumed-active")),
} satisfies Record<string, Warning>;
