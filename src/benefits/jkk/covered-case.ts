import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import { givenArrears } from "../given-arrears.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** The facts with what is taken, and said, of cover and arrears where nothing is given. */
export function settledFacts(workings: Workings, given: JkkBenefitInput): JkkBenefitInput {
  if (given.enrolled === undefined) warn(workings, takenAsParticipant);
  const told =
    given.circumstance !== undefined ||
    given.occupationalDisease !== undefined ||
    given.concludedAsWorkAccident !== undefined;
  if (!told) warn(workings, takenAsWorkAccident);
  return {
    ...given,
    enrolled: given.enrolled ?? true,
    ...(given.enrolled !== false && {
      arrearsMonths: givenArrears(workings, given.arrearsMonths),
    }),
    ...(!told && { concludedAsWorkAccident: true }),
  };
}

const takenAsParticipant: Warning = {
  code: "assumed-participant",
  message: { key: "warning.assumed-participant" },
};

const takenAsWorkAccident: Warning = {
  code: "assumed-work-accident",
  message: { key: "warning.assumed-work-accident" },
};
