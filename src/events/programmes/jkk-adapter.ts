import { computeJkkBenefit } from "../../benefits/jkk/compute-jkk-benefit.js";
import type { JkkBenefitInput } from "../../benefits/jkk/jkk-inputs.js";
import { factsAt, type Places } from "./places.js";
import type { ProgrammeAdapter } from "./programme-adapter.js";

const ofEveryone: Places["fields"] = {
  date: "event.date",
  decidedOn: "event.decidedOn",
  temporaryInability: "event.temporaryInability",
  treatment: "event.treatment",
  expenses: "event.expenses",
  circumstance: "event.circumstance",
  usualRoute: "event.usualRoute",
  suddenDeath: "event.suddenDeath",
  occupationalDisease: "event.occupationalDisease",
  concludedAsWorkAccident: "event.concludedAsWorkAccident",
  totalDisability: "event.totalDisability",
  disabilities: "event.disabilities",
  leftHanded: "event.leftHanded",
  segment: "member.segment",
  arrearsMonths: "member.arrearsMonths",
  arrearsSettledBy: "member.arrearsSettledBy",
  enrolled: "member.enrolled",
};

const ofWages: Places["fields"] = {
  wage: "member.wage",
  reportedWage: "member.reportedWage",
  otherWages: "member.otherWages",
  wagePaidByEmployer: "event.wagePaidByEmployer",
  reportedInTime: "event.reportedInTime",
};

/** JKK: a work accident that killed, disabled or cost. */
export const jkkAdapter: ProgrammeAdapter = {
  places: { fields: { ...ofEveryone, ...ofWages, income: "member.income" }, others: "member" },
  answer: (question) => {
    const { event, member, children, family, survivors, options } = question;
    if (event.kind !== "death" && event.kind !== "work-accident") return undefined;
    if (event.kind === "death" && event.cause === "other") return undefined;
    const death = event.kind === "death";
    const own: Places["fields"] =
      member.segment === "non-wage-earner" ? { income: "member.income" } : ofWages;
    const facts = {
      ...factsAt(question, { fields: { ...ofEveryone, ...own }, others: "member" }),
      ...(death && { death }),
      ...(death && (family ? { family: survivors } : { heirs: "unknown" })),
      ...(family && { children }),
    };
    return computeJkkBenefit(facts as JkkBenefitInput, options);
  },
};
