import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumeNoArrears } from "../assume-no-arrears.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** The facts with what is taken, and said, of cover and arrears where nothing is given. */
export function assumeJkkFacts(trace: Trace, given: JkkBenefitInput): JkkBenefitInput {
  if (given.enrolled === undefined) warn(trace, takenAsParticipant);
  const told =
    given.circumstance !== undefined ||
    given.occupationalDisease !== undefined ||
    given.concludedAsWorkAccident !== undefined;
  if (!told) warn(trace, takenAsWorkAccident);
  return {
    ...given,
    enrolled: given.enrolled ?? true,
    ...(given.enrolled !== false && {
      arrearsMonths: assumeNoArrears(trace, given.arrearsMonths),
    }),
    ...(!told && { concludedAsWorkAccident: true }),
  };
}

const takenAsParticipant: Warning = /* @__PURE__ */ sharedWarning(assumed("assumed-participant"));

const takenAsWorkAccident: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-work-accident"),
);
