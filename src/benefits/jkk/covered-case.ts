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

const takenAsParticipant = {
  code: "assumed-participant",
  message: {
    id: "Kepesertaan tidak disebutkan: dianggap peserta JKK pada hari kejadian",
    en: "Membership is not given: a JKK participant on the day is taken",
  },
};

const takenAsWorkAccident = {
  code: "assumed-work-accident",
  message: {
    id: "Sebab kejadian tidak disebutkan: dianggap kecelakaan kerja",
    en: "How it happened is not given: a work accident is taken",
  },
};
