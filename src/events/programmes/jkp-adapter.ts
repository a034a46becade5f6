import { computeJkpBenefit } from "../../benefits/jkp/compute-jkp-benefit.js";
import type { JkpBenefitInput } from "../../benefits/jkp/jkp-input.js";
import { factsAt, type Places } from "./places.js";
import type { ProgrammeAdapter } from "./programme-adapter.js";

const places: Places = {
  fields: {
    terminationDate: "event.date",
    cause: "event.cause",
    claimedOn: "event.claimedOn",
    wage: "member.wage",
    segment: "member.segment",
    reportedWage: ["member.reportedWage", "member.jkp.reportedWage"],
    arrearsMonths: ["member.arrearsMonths", "member.jkp.arrearsMonths"],
    enrolled: ["member.enrolled", "member.jkp.enrolled"],
    citizen: ["member.citizen", "member.jkp.citizen"],
  },
  others: "member.jkp",
};

/** JKP: the end of the employment, whatever its cause: some causes are excluded. */
export const jkpAdapter: ProgrammeAdapter = {
  places,
  answer: (question) => {
    const { event, member, options } = question;
    if (event.kind !== "job-loss") return undefined;
    const { wage, ...facts } = factsAt(question, places);
    // JKP takes the monthly wage in rupiah, not the forms that a contribution may take.
    const monthly = wage !== undefined && typeof wage !== "object" ? { wage } : {};
    const own = Object.entries(member.jkp ?? {}).filter(([, value]) => value !== undefined);
    return computeJkpBenefit(
      { ...facts, ...monthly, ...Object.fromEntries(own) } as JkpBenefitInput,
      options,
    );
  },
};
