import type { Texts } from "../../core/text.js";
import type { PlanningTexts } from "../../core/texts/planning.js";
import { rupiah, count, percent, decimal, counted, many } from "./format.js";

export const planning: Texts<PlanningTexts> = {
  "price-group.mixed": ({ month, a, total, b, total2 }) =>
    `in ${month} a contribution paid by ${a} (${total}) differs from one paid by ${b} (${total2}) because of a relief; no rule covers a contribution paid by both, so make a group for each source`,
  "expected.headcount.covered": "alreadyCovered must not exceed headcount",
  "expected.headcount.headcount":
    "a whole number, not negative, or steps [{ from: month, headcount }]",
  "expected.headcount.steps": "steps in the order of their months, no month twice", // not law: not the same month or source again
  "expected.plan-funding.funded-by":
    "one funding source, or shares [{ fundedBy, payer?, percent }]",
  "expected.plan-funding.shares": "shares that add up to 100 percent", // not law: shares in percent that make a whole, with an example
  "expected.plan-funding.payers": "if a source appears twice, payer must tell the two apart", // not law: not the same month or source again
  "expected.plan-funding.percent":
    "a percent above 0 with at most six decimals: write 50 for a half", // not law: shares in percent that make a whole, with an example
  "expected.protection-plan.segment":
    "a segment that is planned by people and months: wage-earner or non-wage-earner",
  "expected.protection-plan.period": ({ longestPlan }) =>
    `a month \`to\` not before \`from\`, and at most ${longestPlan} months`,
  "expected.protection-plan.funded-months": "months must not exceed the months of the period",
  "expected.protection-plan.months-of-steps":
    "months goes with one headcount only; end a headcount by steps with a step of 0 people", // not law: a last step of nobody
  "expected.protection-plan.steps-in-period":
    "no step of a headcount after the last month of the period",
  "expected.ceilings.once": "each year, source and payer once",
  "expected.ceilings.year": "a year of the period",
  "expected.ceilings.payer": "the name of a payer in the shares of a group",
  "expected.plan-range.among": "at least two groups, for one group has a headcount of its own", // not law: a sum is of several groups
  "expected.plan-range.names": "names of the groups of a sum without repetition",
  "expected.plan-range.sums": "at least one sum; without sums planProtection gives one figure",
  "expected.target-path.years": "years one after the other, at least one",
  "expected.target-path.months": "months of each year, at most 12", // not law: months of a year
  "expected.evaluation.realised": "one row for each group",
  "expected.evaluation.months": "at most the people times the months of the plan in person-months",
  "expected.evaluation.money": "contributions only with people and person-months",
  "expected.evaluation.cases": "benefits only with cases",
  "expected.evaluation.coverage": "coverageBefore and target need coverageAfter",
  "expected.expected-benefits.rate":
    "events a year per thousand people: 0 to 1000 with at most six decimals", // not law: a rate is told of a thousand people, with so many decimals
  "expected.expected-benefits.rates":
    "both rates together at most 1,000 per thousand people: a person dies once", // not law: deaths are told of a thousand people
  "expected.expected-benefits.average-children":
    "an average number of children, not negative, with at most six decimals", // not law: a rate is told of a thousand people, with so many decimals
  "expected.expected-benefits.child": "averageChildren and child go together",
  "expected-benefits.too-many-children": ({ most }) =>
    `the scholarship goes to ${most} children at most`,
  "expected.fit-budget.names": "names of groups without repetition",
  "expected.fit-budget.priority": "priority has the name of every group exactly once",
  "expected.fit-budget.sources": "at least one funding source",
  "expected.fit-budget.cuts": "cuts in whole percent from 1 to 100, each once: [15, 30]", // not law: a cut in percent, with an example
  "expected.village-quota.village-codes": "village codes without repetition",
  "expected.village-quota.cost": "{ unitPerMonth, months } or { from, to, person }",
  "warning.village-rows-added-up": ({ rows }) =>
    `Rows without a code that name a village named above in another spelling were added to it: ${rows}; give codes where they are different villages`,
  "warning.villages-spelled-alike": ({ one, other }) =>
    `${one} and ${other} differ by one letter: check whether they are one village`,
  "expected.evaluation.families": "at most as many families as cases",
  "expected.evaluation.group": "the name of a group of the plan or of the realised rows",
  "expected.evaluation.month": "a month in the period of the plan",
  "expected.evaluation.running": "one row for each group and month",
  "finding.persons": ({ realised, planned, percent: share }) =>
    `${count(realised)} of ${count(planned)} planned people were protected (${percent(share)})`,
  "finding.person-months": ({ realised, planned, percent: share }) =>
    `${count(realised)} of ${count(planned)} planned person-months were realised (${percent(share)})`,
  "finding.money": ({ realised, planned, percent: share }) =>
    `${rupiah(realised)} of the planned ${rupiah(planned)} were spent on contributions (${percent(share)})`,
  "finding.groups-below": ({ percent: share, below, groups, names }) =>
    `Groups below ${percent(share)} of their planned person-months: ${count(below)} of ${count(groups)}${listed(names)}`,
  "finding.groups-not-reported": ({ names }) =>
    `Groups that have not reported, and so are not compared: ${count(names.length)}${listed(names)}`,
  "finding.groups-not-planned": ({ names, persons, amount }) =>
    `Groups realised without having been planned: ${count(names.length)}${listed(names)}, ${many(count(persons), "person", "people")}, contributions of ${rupiah(amount)}`,
  "finding.coverage": ({ percent: share, covered, workers }) =>
    covered === undefined || workers === undefined
      ? `Coverage is ${ratio(share)}, without head counts`
      : `Coverage is ${ratio(share)}: ${count(covered)} of ${count(workers)} workers`,
  "finding.coverage-growth": ({ points, before, after }) =>
    `${Number(points) === 0 ? `Coverage stayed at ${ratio(after)}` : `Coverage ${Number(points) > 0 ? "rose" : "fell"} from ${ratio(before)} to ${ratio(after)}`} (${Number(points) > 0 ? "+" : ""}${decimal(points)} percentage points)`,
  "finding.target": ({ target, needed }) =>
    needed === 0
      ? `The target of ${percent(target)} is reached`
      : `To reach the target of ${percent(target)}, ${count(needed)} more ${needed === 1 ? "person is" : "people are"} needed`,
  "finding.benefits-paid": ({ cases, amount }) =>
    `Benefits were paid in ${counted(cases, "case", count(cases))}, ${rupiah(amount)}`,
  "finding.families": ({ families }) =>
    `${families === 1 ? "1 family was" : `${count(families)} families were`} helped`, // not law: one or several
  "finding.benefits-by-contributions": ({ amount, share, contributions, someReported, beyond }) =>
    `${someReported ? `Benefits of the groups that reported their contributions, ${rupiah(amount)},` : "Benefits"} are ${percent(share)} of ${someReported ? "these contributions" : "the contributions realised"}, ${rupiah(contributions)}${beyond ? " with those of groups not planned" : ""}`,
  "finding.benefits-not-compared": ({ names }) =>
    `Groups with benefits that have not reported their contributions, and so are not in this ratio: ${count(names.length)}${listed(names)}`,
  "finding.cost-per-family": ({ amount }) =>
    `Contributions spent for each family helped: ${rupiah(amount)}`,
  "finding.scholarships-running": ({ month, children }) =>
    `Scholarships running in ${month}: ${children === 1 ? "1 child" : `${count(children)} children`}`, // not law: one or several
  "warning.payer-not-allowed": ({ name, source, from, to, titles }) =>
    `${source} may not pay for ${name} (${from} to ${to}): ${titles.join("; ")}`,
  "warning.benefits-not-by-group": ({ names }) =>
    `Benefits are not told apart by group, and contributions are not known of ${names.join(", ")}: there is no ratio of benefits to contributions`,
  "warning.families-of-some": ({ told, cases }) =>
    `Families helped are known for ${count(told)} of ${count(cases)} cases only, so they are not added up`,
  "warning.scholarships-of-some": ({ month, names }) =>
    `Scholarships of ${month} have not been reported by ${names.join(", ")}`,
};

function ratio(share: string | undefined): string {
  return share === undefined ? "-" : percent(share);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}
