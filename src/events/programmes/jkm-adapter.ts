import { computeJkmBenefit } from "../../benefits/jkm/compute-jkm-benefit.js";
import type { JkmBenefitInput } from "../../benefits/jkm/jkm-input.js";
import { isFamilyUnknown } from "../question.js";
import { factsAt, type Places } from "./places.js";
import type { ProgrammeAdapter } from "./programme-adapter.js";

const places: Places = {
  fields: {
    date: "event.date",
    cause: "event.cause",
    decidedOn: "event.decidedOn",
    segment: "member.segment",
    active: "member.active",
    enrolled: "member.enrolled",
    membershipStart: "member.membershipStart",
    contributionMonths: "member.contributionMonths",
    contributionMonthsAtLeast: "member.contributionMonthsAtLeast",
    consecutiveContributionMonths: "member.consecutiveContributionMonths",
    arrearsMonths: "member.arrearsMonths",
    arrearsSettledBy: "member.arrearsSettledBy",
  },
  others: "member",
};

/** JKM: a death; one from a work accident is left to JKK. */
export const jkmAdapter: ProgrammeAdapter = {
  places,
  answer: (question) => {
    const { event, children, survivors: family, options } = question;
    if (event.kind !== "death") return undefined;
    const facts = {
      ...factsAt(question, places),
      ...(isFamilyUnknown(question) ? { heirs: "unknown" } : { family, children }),
    };
    return computeJkmBenefit(facts as JkmBenefitInput, options);
  },
};
