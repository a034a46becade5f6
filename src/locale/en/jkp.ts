import type { Texts } from "../../core/text.js";
import type { JkpTexts } from "../../core/texts/jkp.js";

export const jkp: Texts<JkpTexts> = {
  "warning.closed-firm-keeps-debt": ({ months }) =>
    `The employer is bankrupt or closed: BPJS pays if arrears do not exceed ${months} months; the employer still owes them`,
  "warning.employer-may-reclaim": ({ months, workingDays }) =>
    `An employer that paid first may reclaim from BPJS after settling arrears and late-payment penalties, within ${months} months of paying; BPJS refunds in ${workingDays} working days`,
  "impossible-claims.at-most": ({ window }) => `at most ${window} months`,
  "impossible-claims.within": ({ window, paid }) =>
    `must not exceed contributionMonthsInLast24: of those ${window} months only ${paid} were paid`,
  "impossible-claims.claim": ({ began }) => `not before ${began}: there was no JKP before`,
  "check.jkp.ruling-law":
    "The days on which the claim was filed and found eligible: they decide which rule governs it",
  "check.jkp.previous-claims": ({ most, monthsBetween }) =>
    `JKP is received at most ${most} times in a working life, with at least ${monthsBetween} months of contributions since the time before`,
  "check.jkp.claim-window~lapsed": ({ months, to }) =>
    `Claimed at most ${months} months after the dismissal, the limit of its day: by ${to}`,
  "check.jkp.claim-window": ({ months }) => `Claimed at most ${months} months after the dismissal`,
  "warning.lapsed-claim": ({ before, since }) =>
    `The limit of ${before} months had passed before that of ${since} months came: no rule says whether the right revives; the interpretation chosen decides`,
  "check.jkp.not-lost": "Not yet working again, and alive, when claiming",
  "jkp-claim-checks.within": ({ days }) =>
    ` (the employer gives notice of the dismissal within ${days} working days)`,
  "check.jkp.proof": ({ within }) =>
    `The dismissal is proved by a receipt of its report, a joint agreement or a court ruling that the law accepts${within}`,
  "check.jkp.segment": "A wage earner in an employment relation",
  "check.jkp.cause":
    "The employment ended by dismissal, not by resignation, total disability, retirement or death",
  "check.jkp.contract":
    "A permanent contract, or a fixed-term one that the employer ended before its term",
  "check.jkp.enrolled": "Enrolled in JKP by the employer (if not, the employer owes the benefit)",
  "check.jkp.paid-months": ({ months, months2 }) =>
    `Contributions are paid for at least ${months} months of the ${months2} calendar months before the dismissal`,
  "check.jkp.consecutive-months": ({ months }) =>
    `Contributions are paid for at least ${months} months in a row before the dismissal`,
  "check.jkp.arrears": ({ months }) =>
    `Contributions are in arrears by at most ${months} consecutive months (if more, the employer pays first)`,
  "jkp-in-kind.information": ({ officers, days }) =>
    `vacancies and career guidance by ${officers}; a new job is reported within ${days} working days`,
  "jkp-in-kind.training": ({ approved, days }) =>
    `competence-based training at an accredited public, private or company centre${approved ? " approved by the minister" : ""}; its end is reported within ${days} working days`,
  "jkp-in-kind.officers-and-staff": "job-service officers and other staff",
  "jkp-in-kind.officers": "civil-servant job-service officers",
  "jkp-in-kind.training-by-employer": "competence-based training, at the employer's cost",
  "warning.later-months-claim-days": ({ before, days, last, lastMonthWorkingDaysBefore }) =>
    `The day of the first claim is the reference date: months 2 to ${before} are claimed at most ${days} days after that date of their month; month ${last} from ${lastMonthWorkingDaysBefore} working days before the end of the benefit to the end of month ${last}. Outside these days they are not paid`, // not law: the month after the first
  "jkp-instalments.beyond": ({ most }) => `at most ${most}`,
  "warning.instalment-days-assumed":
    "First day of payment not given: the months are assumed to be paid from the day on which the claim was found eligible",
  "item.cash": "JKP cash benefit",
  "jkp-month-conditions.search": ({ applications, interviews, attendancePercent }) =>
    `No active search in the month (at least ${applications} applications, or ${interviews} call to a test or interview), and attendance under ${attendancePercent} % where in JKP training`,
  "warning.monthly-conditions-assumed": ({ applications, interviews, attendancePercent }) =>
    `The monthly conditions are assumed to be met in months without details: not working again and looking for work (at least ${applications} applications, or ${interviews} call to a test or interview), and/or attendance of at least ${attendancePercent} % in training`,
  "jkp-month-conditions.works": "Working again: the rest is not due",
  "jkp-month-conditions.died": "The participant has died: the right to the rest is lost",
  "jkp-month-conditions.assessment":
    "The self-assessment in SIAPkerja that follows the first claim was not made",
  "jkp-month-conditions.form":
    "The form on the employment status for the last month was not handed in",
  "jkp-month-conditions.asks-assessment":
    "the first month is paid after the self-assessment that follows the claim",
  "jkp-month-conditions.asks-form": "the last month is paid after this form",
  "jkp-month-conditions.asks-search": ({ applications, interviews, attendancePercent }) =>
    `the month asks for at least ${applications} applications, or ${interviews} call to a test or interview, or attendance of at least ${attendancePercent} % in JKP training`,
  "warning.missed-month":
    "Whether a month whose conditions were not met may be claimed later was not found in the rules",
  "warning.reported-wage-above-wage":
    "The wage reported is above the wage earned: the cash benefit is calculated from the wage last reported (Pasal 21 (2)); check that the report is right",
  "warning.jkp-before-operation": ({ to }) =>
    to === undefined
      ? "JKP pays no benefits yet"
      : `JKP pays no benefits up to and including ${to}`,
  "jkp-benefit.size-needed":
    "a micro employer is exempt from paying the benefit of workers that it never enrolled",
  "jkp-benefit.exempt": "Not enrolled in JKP, and a micro employer is exempt from paying",
  "jkp-benefit.not-enrolled": "Not enrolled in JKP: BPJS does not pay; the employer owes it",
  "jkp-benefit.owes-all":
    "The worker was not enrolled in JKP: the employer owes the cash benefit at once",
  "jkp-benefit.under-reported":
    "The wage reported is lower than the wage earned: the employer owes the difference at once",
  "warning.one-employer-for-jkp":
    "A worker with several employers chooses one for JKP: the wage given must be that of this employer, and the benefit is due on a dismissal there",
  "expected.jkp.contract":
    "a contract that fits the cause: contract-ended-early and contract-expired are for fixed-term only",
  "expected.jkp.order": "days in order: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
  "expected.jkp.after": "not before terminationDate",
  "expected.jkp.previous": "not after terminationDate",
  "expected.jkp.since":
    "not more than the months between the date of that claim and terminationDate",
  "expected.jkp.worked-after-death": "reemployedOn must not be after diedOn",
  "expected.jkp.not-enrolled":
    'only for JKP participants: not together with enrolled false (arrearsMonths, reportedWage, "jkp" among programmes)',
  "expected.jkp.months": "each month once",
  "expected.jkp.attendance": "a percentage, 0 to 100", // not law: a percent runs from 0 to 100
  "check.jkp.willing-to-work": ({ own }) =>
    own ? "Willing to work again, self-employment included" : "Willing to work again",
  "item.training": "Training",
  "item.job-information": "Job information",
};
