import type { Texts } from "../../core/text.js";
import type { JkkTexts } from "../../core/texts/jkk.js";
import { counted } from "./format.js";

export const jkk: Texts<JkkTexts> = {
  "check.jkk.arrears": ({ months }) =>
    `Contributions are in arrears by at most ${months} consecutive months`,
  "check.jkk.participant": "A JKK participant on the day: the first contribution is paid in full",
  "check.jkk.participant~wage-earner":
    "A JKK participant on the day: the first contribution is paid in full (if not, the employer bears the benefit)",
  "check.jkk.work-accident": "Caused by a work accident",
  "check.jkk.work-accident~circumstance": ({ circumstance }) =>
    `Caused by a work accident: ${circumstance}`,
  "check.jkk.usual-route": "The journey was by the usual or reasonable route",
  "check.jkk.sudden-death.attack-at-work": "The attack came while working, at the workplace",
  "check.jkk.sudden-death.to-hospital-at-once": "Taken to hospital at once",
  "check.jkk.sudden-death.hours": ({ hours }) => `Dead in less than ${hours} hours`,
  "check.jkk.disease-tail": ({ years }) =>
    `The disease arose within ${years} years of the end of employment`,
  "jkk-checks.within": ({ hours }) => ` within less than ${hours} hours`,
  "warning.sudden-death-conditions-not-read": ({ within }) =>
    `Sudden death because of work: its conditions were not verified in the text; BPJS decides. It asks all of these: an attack while at work, taken straight to hospital, dead${within}; a death on the spot was accepted in the one case seen`,
  "jkk-checks.at-work": "because of work or at work",
  "jkk-checks.commute": "on the way from home to work or back",
  "jkk-checks.official-trip": "on duty or an official trip in the employer's interest",
  "jkk-checks.break":
    "in working hours or a break, on something important with the employer's leave",
  "jkk-checks.occupational-disease": "an occupational disease",
  "jkk-checks.sudden-death": "sudden death because of work",
  "jkk-checks.violence": "physical violence or rape at work or within the employment relation",
  "expected.jkk.disability":
    "one disability: { part, functionLostPercent?, units?, percent? }, { hearingLoss } or { visualAcuity }",
  "expected.jkk.percent": "percent, above 0 to 100, with at most two decimals", // not law: a percent runs from 0 to 100; how a decimal number may be written
  "expected.jkk.decimal": "a number not negative and below 1000, with at most two decimals", // not law: how a decimal number may be written
  "expected.jkk.inability":
    "{ days }, { from, to } or a list of { from, to } in order of time without overlap",
  "expected.jkk.threshold": ({ highestThreshold }) =>
    `a hearing threshold in decibel, 0 to ${highestThreshold}, with at most two decimals`, // not law: a hearing threshold begins at 0 decibel; how a decimal number may be written
  "expected.jkk.spell": "to must not be before from",
  "expected.jkk.ears": "worseEarDecibel must not be below betterEarDecibel",
  "expected.jkk.eyes": "worseEyeEfficiencyPercent must not be above betterEyeEfficiencyPercent",
  "expected.jkk.home-care": "rupiah, or { cost, from, to } with to not before from",
  "expected.jkk.nothing":
    "at least one of death, totalDisability, disabilities, temporaryInability, expenses and treatment",
  "expected.jkk.one-outcome":
    "only one of death, totalDisability and disabilities: a death or total disability replaces a partial one; a disability assessed before the death is computed separately",
  "expected.decided-on": "decidedOn must not be before date",
  "expected.jkk.disease": 'occupationalDisease only with the circumstance "occupational-disease"',
  "expected.jkk.employment-ended":
    "employmentEnded must not be after date, and only for workers in an employment relation",
  "expected.jkk.sudden-death": 'the circumstance "sudden-death" only with death: true',
  "expected.jkk.of-sudden-death": 'suddenDeath only with the circumstance "sudden-death"',
  "expected.jkk.of-commute": 'usualRoute only with the circumstance "commute"',
  "expected.jkk.on-the-spot": "no hours, or 0, with diedOnTheSpot: true", // not law: no hours at all
  "expected.jkk.care": "care at home cannot begin before date",
  "expected.jkk.wage-paid":
    "wagePaidByEmployer only with temporaryInability: it is the wage paid during the incapacity",
  "expected.jkk.of-death": "heirs and family only with death: true",
  "expected.jkk.spell-2": "the temporary incapacity cannot begin before date",
  "expected.jkk.not-enrolled":
    "arrearsMonths and reportedWage apply only to participants: not together with enrolled false",
  "benefit-wage.reported-above":
    "the reported wage must not exceed the real wage: Pasal 32 (2) is about a wage reported too low",
  "warning.construction-day-wage":
    "Day wages in construction: Pasal 19 (3) and the payouts in practice do not always agree; check the monthly wage that was reported",
  "warning.several-jobs": "The worker has more than one job: no rule says which wage counts",
  "employer-bears.not-enrolled": "The worker was not enrolled: the employer owes the same benefits",
  "warning.late-report":
    "The stage I report was late: the employer bears the benefit and claims it back from BPJS after reporting; how much is given back is not said, nor is anything of heads of personnel, who report for non-ASN staff",
  "warning.assumed-reported-in-time":
    "Whether the stage I report came in time not given: assumed that it did; after a late report the employer pays first",
  "warning.late-report-of-construction":
    "The stage I report was late: the rule that the employer then pays first names wage earners only; for construction BPJS is taken to pay",
  "care-in-kind.treatment": ({ care }) =>
    `By medical need without a money limit, until a doctor's letter says recovered, disabled or dead: ${care.join("; ")}`,
  "warning.treatment-only":
    "Treatment only: care is given in kind until the worker has recovered; a cost, an incapacity or a disability is added when it is known",
  "care-in-kind.rehabilitation":
    "The cost of medical rehabilitation with the orthosis or prosthesis",
  "care-in-kind.return-to-work": ({ rule }) =>
    `Guidance, rehabilitation and job training, if ${rule.join("; ")}; STMB goes on until the job training ends`,
  "warning.assumed-participant": "Membership not given: assumed to be a JKK member that day",
  "warning.assumed-work-accident": "Circumstances not given: assumed to be a work accident",
  "employer-debts.under-reported":
    "The wage was reported lower than it is: the employer pays the shortfall",
  "warning.cap-per-case": ({ titles }) =>
    `${titles.join("; ")}: the cap is applied once for the whole case; the texts do not say whether it is per case`,
  "warning.construction-paid-first":
    "Construction: no rule was found on who pays first and is reimbursed; treated as for wage earners",
  "expenses.not-yet": ({ since }) => `Not a JKK benefit on that day; it exists since ${since}`,
  "expenses.too-long": ({ months }) =>
    `care at home lasts at most ${months} months: give the cost of the first ${months} months`,
  "warning.home-care-duration": ({ months }) =>
    `Length of the care at home not given: its cost is assumed to be that of at most ${months} months`,
  "expenses.amount-not-read":
    "The right is in the text, but the highest amount is in an annex that was not consulted",
  "paid-by-employer.of": ({ label, part }) => `${label} (${part})`,
  "paid-by-employer.employer-part": "the employer's part, as much as the wage that it paid",
  "paid-by-employer.worker-part": "the rest, for the worker",
  "warning.stmb-taken-as-paid":
    "Wage paid by the employer during STMB not given: assumed to be paid in full and reimbursed to the employer",
  "warning.wage-above-reimbursement":
    "The wage that the employer paid exceeds the STMB reimbursement: the difference cannot be claimed back",
  "disability-overlaps.too-many": ({ part, most }) =>
    `"${part}" is listed more often than a body has it (at most ${most})`,
  "disability-overlaps.contained-in": ({ part, whole }) =>
    `the loss "${part}" is already part of "${whole}", which is listed too`,
  "disability-overlaps.one-of-scale": ({ part, other }) =>
    `"${part}" and "${other}" rate the same loss: give the one that applies`,
  "table-row.by-doctor": ({ percent, to }) =>
    `the percentage that the doctor set, ${percent} to ${to}`,
  "table-row.out-of-range": ({ given, range }) => `${given} is not in the range: ${range}`,
  "table-row.by-unit": ({ unit }) => `how many times ${unit} are lost`,
  "warning.part-of-ten": ({ unit }) =>
    `The table says each ${unit}; a part of that is calculated in proportion`,
  "table-row.of-row": ({ part, message }) => `"${part}": ${message}`,
  "table-row.no-units": "this row of the table does not go by unit",
  "table-row.no-range": "the table fixes the percentage of this row",
  "table-row.measured-already": "this row already goes by the function that is lost: give units",
  "warning.assumed-right-handed": "Handedness not given: assumed right-handed",
  "warning.left-handed-fingers":
    "The table prints the reversal for the left-handed for arm and hand only, not for the fingers",
  "warning.limited-to-total-loss":
    "The sum by unit exceeds the percentage of the total loss; that of the total loss is applied",
  "warning.hearing-age-not-given": "Age not given: nothing is deducted for hearing loss from age",
  "warning.hearing-below-one-ear":
    "Under the guide the loss of both ears is less than that of the worse ear alone; no article says which applies",
  "partial-disability.part-of": ({ label }) => `Permanent partial disability: ${label}`,
  "partial-disability.no-loss": "The measurement shows no loss that is rated",
  "partial-disability.lower-than-highest":
    "Under the interpretation chosen only the highest disability is paid",
  "partial-disability.above-total":
    "The partial disabilities already reach the benefit for total disability",
  "warning.several-disabilities":
    "The annex of PP 44/2015 has no rule for several disabilities from one accident; that of PP 82/2019 was not verified in the text",
  "inability-wage.needs-dates":
    "under the interpretation chosen the dates of the days must be known",
  "temporary-inability.last-month": ({ item, before, days, percent }) =>
    `${item}, ${counted(days, "day")} from month ${before} (${percent} % of the wage)`,
  "temporary-inability.months": ({ item, from, to, days, percent }) =>
    `${item}, ${counted(days, "day")} in months ${from} to ${to} (${percent} % of the wage)`,
  "warning.no-daily-rule": "STMB: the text speaks of months and has no rule by the day",
  "warning.months-of-inability": ({ days }) =>
    `STMB: the annex does not say how months are counted; calendar months and blocks of ${days} days differ here, so the interpretation chosen decides`,
  "warning.months-counted-in-blocks": ({ days }) =>
    `STMB: only the number of days is given; a month is counted as ${days} days. Give the dates to count calendar months`,
  "entitlement.only-then": "A scholarship is given only for death or permanent total disability",
  "death-without-heirs.periodic":
    "No heirs: the periodical payments are not named and are treated as the death benefit",
  "warning.periodic-without-heirs":
    "Without heirs: Pasal 37 (5) names only the death benefit and the funeral grant; the periodical payments are treated as the death benefit, and no rule says who receives refunds and STMB",
  "jkk-benefit.settle-first":
    "Paid once recovery, disability or death is certified and the arrears are settled",
  "jkk-benefit.arrears-over":
    "Contributions are in arrears for more consecutive months than allowed: no JKK benefit",
};
