import type { Texts } from "../../core/text.js";
import type { JpTexts } from "../../core/texts/jp.js";

export const jp: Texts<JpTexts> = {
  "expected.pension.kind": "a kind of pension: old-age, disability, widow, child or parent",
  "expected.pension.average": "weightedAverageAnnualWage or annualWages, not both",
  "expected.pension.years": "each year at most once",
  "expected.pension.months": ({ monthsOfYear }) => `months paid from 1 to ${monthsOfYear}`, // not law: the first of the months of a year
  "expected.pension.sum": "as many months as annualWages has together",
  "expected.pension.wage-years": "years of wages not after the year of date",
  "expected.pension.of-participant":
    "only a child's pension can follow a widow(er)'s: of must be \"participant\"",
  "late-births.too-late": ({ latest, value }) =>
    `not after ${latest}: a child born at most ${value} days later may be added`,
  "check.jp.registered": ({ spouses, children, parents }) =>
    `Registered as beneficiary: ${spouses} spouse, at most ${children} children, or ${parents} parent`,
  "check.jp.no-spouse": "There is no entitled widow(er), or she or he died or remarried",
  "check.jp.no-child": "There is no entitled child",
  "check.jp.child": ({ age }) => `A child is not yet ${age}, does not work and is not married`,
  "entitled-children.child": ({ index }) => `Child ${index}`,
  "entitled-children.aged": ({ age }) => `Has turned ${age}`,
  "entitled-children.working": "Works",
  "entitled-children.married": "Is married",
  "entitled-children.too-many": ({ most }) => `At most ${most} children`,
  "entitled-children.not-known": ({ name }) => `Not known: ${name}`,
  "warning.pension-age-rose": ({ since, age }) =>
    `The pension age was reached on ${since}, before it rose to ${age}. BPJS has said that those who had reached it need not wait for the new age; PP 45/2015 has no transition rule, so ask the BPJS branch`,
  "possible-months.membership": "the membership began",
  "possible-months.jp": "JP began",
  "possible-months.until-age": ({ months, from, to }) =>
    `at most ${months} months: those from ${from} to ${to}, when the pension had to be taken`,
  "possible-months.at-most": ({ months, since, from, to }) =>
    `at most ${months} months: ${since} on ${from} and the day asked about is ${to}`,
  "check.jp.contribution-months~years": ({ years }) =>
    `At least ${years} years of contributions; if fewer, ${years} years are used subject to contribution density and membership`,
  "check.jp.density": ({ least }) =>
    `Contribution density of at least ${least} % (if less: a lump sum)`,
  "check.jp.membership": ({ months }) =>
    `The disability came at least ${months} month after registration (if less: a lump sum)`,
  "check.jp.membership~years": ({ years }) =>
    `A member for at least ${years} year (if less: a lump sum)`,
  "check.jp.segment": "A member of JP: a wage earner who is not a construction day worker",
  "check.jp.nationality": "An Indonesian, or a foreigner if the interpretation chosen admits them",
  "check.jp.kind":
    "There is a ground: the pension age, total disability or the participant's death",
  "check.jp.pension-age~unknown": "Has reached the pension age",
  "check.jp.pension-age": ({ date, age, since }) =>
    `Has reached the pension age (the pension age on ${date} is ${age}; reached on ${since})`,
  "check.jp.before-pension-age": "The total disability came before the pension age",
  "check.jp.contribution-months": ({ months }) =>
    `At least ${months} months of contributions (if fewer: a lump sum)`,
  "lump-sum.contributions": "Contributions of JP",
  "lump-sum.returns": "Return",
  "item.lump-sum": "Lump sum of JP",
  "lump-sum.not-given":
    "The contributions and their return are not given; the return of JP is not known",
  "average-wage.yearly": "a pension is computed from the weighted average annual wage",
  "average-wage.missing-inflation": ({ year }) =>
    `wages are carried forward with the inflation of ${year}, which is not given`,
  "warning.wage-above-ceiling": ({ years }) =>
    `The wages of ${years.join(", ")} exceed the ceiling of JP contributions; contributions are paid up to it only, and the text does not say which the formula uses`,
  "item.old-age": "Old-age pension",
  "item.disability": "Disability pension",
  "item.widow": "Widow's or widower's pension",
  "item.child": "Children's pension",
  "item.parent": "Parent's pension",
  "pension-terms.aged": ({ index, age }) => `Child ${index} turns ${age}`,
  "pension-terms.first-paid": ({ days, later }) =>
    `First paid within ${days} days once the right has arisen and the papers are complete; then by day ${later} of each month`,
  "pension-terms.confirmed": ({ everyMonths, stopsAfterYears }) =>
    `The data are confirmed every ${everyMonths} months; without it payment is suspended, and stopped after ${stopsAfterYears} years`,
  "pension-terms.inflation": "Adjusted each year by the general inflation of the year before",
  "pension-terms.late": ({ late }) =>
    `If BPJS pays late it owes ${late} % a month of the amount in addition`,
  "pension-debts.not-enrolled": "The worker was not enrolled in JP: the employer owes the pension",
  "pension-terms.employer-owes": "The worker was not enrolled: the employer owes the pension",
  "pension-terms.postponement": ({ years }) =>
    `A member who works on may postpone the pension until stopping work, at most ${years} years after the pension age`,
  "pension-terms.unborn": ({ days }) =>
    `A child born within ${days} days after the marriage ended or the participant died may be added`,
  "pension-terms.death": "The recipient dies",
  "pension-terms.recovery": "The participant is no longer totally disabled",
  "pension-terms.remarriage": "The widow or widower remarries",
  "pension-terms.works-or-marries": "The child works or marries",
  "warning.postponed-too-long": ({ years, latest }) =>
    `The pension may be postponed by at most ${years} years: counted from ${latest}`,
  "pension-result.too-early": ({ reached }) =>
    `not before ${reached}: on that day the pension age is reached`,
  "warning.assumed-citizen": "Nationality not given: assumed Indonesian",
  "warning.assumed-registered": "Registration as beneficiary not given: assumed registered",
  "warning.died-after-pension-age":
    "The participant died after the pension age before any pension was paid: not clearly addressed; the formula is applied",
};
