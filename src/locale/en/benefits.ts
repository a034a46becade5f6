import type { Texts } from "../../core/text.js";
import type { BenefitsTexts } from "../../core/texts/benefits.js";

export const benefits: Texts<BenefitsTexts> = {
  "warning.arrears-settled-by-others":
    "Pasal 42 names the heirs as those who settle; ask the BPJS branch whether it accepts settlement by others",
  "expected.benefit.segment":
    "a segment whose benefits are computed: wage-earner, non-wage-earner or construction",
  "expected.benefit.membership-start": "membershipStart must not be after date",
  "expected.benefit.before-birth": "membershipStart must not be before birthDate",
  "expected.benefit.birth-date": "a birth date not after date",
  "expected.benefit.at-least": "contributionMonths or contributionMonthsAtLeast, not both",
  "expected.benefit.consecutive":
    "consecutiveContributionMonths must not exceed contributionMonths",
  "expected.benefit.arrears": "arrearsMonths must not exceed the months since membershipStart",
  "expected.benefit.arrears-settled-by":
    "arrearsSettledBy applies only to non-wage earners with at least 1 month of arrears", // not law: at least one month of arrears, for arrears to be settled
  "expected.benefit.wage": "a wage above zero",
  "expected.benefit.age": ({ oldestAge }) => `an age in years, 0 to ${oldestAge}`, // not law: an age begins at 0: a bound of the input
  "open.condition": ({ condition }) => `if this condition is met: ${condition}`,
  "open.both": ({ first, second }) => `${first} and ${second}`,
  "open.pension-form":
    "depending on the contributory months, the contribution density and the membership",
  "open.accumulated": "of the contributions with their return",
  "open.child-right": "depending on age, work and marriage",
  "open.amount": "once the facts that decide on it are known",
  "open.contribution-months": ({ months }) =>
    `if contributions were paid for at least ${months} months`,
  "open.membership-months": ({ months }) => `if the membership lasted at least ${months} months`,
  "open.schooling": "depending on the child's level and class",
  "open.lawful-child": "if the child was lawful before the event",
  "open.will": "if the will is a notarial deed",
  "open.heirs": "if an heir is left",
  "open.children": "if there are children with a right to it",
  "open-scholarship.why": "the children who may have a right to the education benefit",
  "open.average-wage": "depending on the weighted average annual wage",
  "open.employer-size": "depending on the size of the employer",
  "open.search": "if the conditions of the month are met",
  "open.balance": "depending on the balance",
  "without-wage.wage": "the monthly wage reported fixes the benefit",
  "without-wage.income": "the income fixes the band and the benefit",
  "open.wage": "depending on the wage",
  "open.income": "depending on the income",
  "open.doctor-percent": "depending on the percentage that the doctor sets",
  "open.units": "depending on how much was lost",
  "open.inability-dates": "depending on the days of incapacity",
  "settled-checks.not-met": ({ condition }) => `Condition not met: ${condition}`,
  "item.death": "Death benefit",
  "item.periodic": "Periodical payments, commuted to a lump sum",
  "item.funeral": "Funeral grant",
  "item.scholarship": "Education benefit (beasiswa) for the children",
  "item.total-disability": "Permanent total disability benefit",
  "item.partial-disability": "Permanent partial disability benefit",
  "item.temporary-inability": "Temporary incapacity for work (STMB)",
  "item.transport": "Transport",
  "item.home-care": "Care at home",
  "item.dentures": "Dentures",
  "item.hearing-aid": "Hearing aid",
  "item.glasses": "Glasses",
  "item.prosthesis": "Orthosis or prosthesis",
  "item.medical-care": "Medical care",
  "item.medical-rehabilitation": "Medical rehabilitation",
  "item.return-to-work": "Return-to-work programme",
  "warning.assumed-funeral-to-heirs":
    "Whether there is an heir is not known: the funeral grant is assumed to go to the heirs; if no heir is left it goes to the person who arranges the funeral",
  "warning.assumed-heirs": "Survivors not given: assumed that there is an heir",
  "warning.assumed-no-children": "Children not given: no scholarship is calculated",
  "warning.assumed-no-arrears": "Arrears not given: assumed none",
  "regime-day.decision": "under the interpretation chosen the day of the decision sets the amounts",
  "warning.assumed-met": ({ checks }) => `Not given, assumed to be met: ${checks.join("; ")}`,
  "expected.percent": "a percent from 0 to 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.growth": "a percent above -100 and at most 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.year": ({ firstYear, lastYear }) => `a year from ${firstYear} to ${lastYear}`,
};
