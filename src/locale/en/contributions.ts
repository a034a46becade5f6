import { regulationName } from "../../core/citation.js";
import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ContributionsTexts } from "../../core/texts/contributions.js";

export const contributions: Texts<ContributionsTexts> = {
  "expected.contribution.segment":
    "a segment: wage-earner, non-wage-earner, construction or migrant-worker",
  "expected.contribution.hourly":
    "a monthly wage: no contribution rule turns hourly pay into a monthly wage; give the wage of the month",
  "expected.contribution.income": ({ rupiah }) =>
    `a monthly income or { band: number of the band }; ${rupiah}`,
  "expected.contribution.worked":
    "the first or the last day of work, in the month of the contribution",
  "expected.contribution.worked-days": "a last day of work that is not before the first",
  "expected.contribution.paid": "at most the wage of the whole month",
  "part-month.paid-needed":
    "the wage paid for these days: no law says how the wage of a month is divided",
  "warning.rows-left-out": ({ rows }) =>
    `Rows left out, since they are at fault or no wage earner's: ${rows}`,
  "warning.part-month": ({ from, to }) =>
    `Worked only from ${from} to ${to}: the law has no parts of months, and employers differ between the wage of the whole month and the wage paid`,
  "expected.contribution.wage-of-zero":
    "a wage above zero; for a month without wage no contribution is due from a wage earner: leave that month out",
  "expected.contribution.income-of-zero":
    "an income above zero; if the income is not known, the band that the member chose: { band }",
  "expected.contribution.base-of-zero":
    "an amount above zero; a project without contract value or wages is left out",
  "expected.contribution.one-base": "exactly one of contractValue, contractValueWithVat and wages",
  "expected.contribution.band-question": "exactly one of income and contribution",
  "expected.contribution.with-contract": "only together with a contract value",
  "expected.contribution.with-wages": "only together with wages",
  "expected.contribution.vat-percent":
    "VAT in percent, 0 to 100 with at most two decimals, together with contractValueWithVat", // not law: a percent runs from 0 to 100, with so many decimals
  "expected.contribution.jht-months": "a whole number, at least 1, together with jht", // not law: at least one month; bands are numbered from 1
  "warning.apprentices-in-jkk":
    "Pasal 28 of PP 44/2015 sets the wage of apprentices for JKK only; some BPJS offices register them as non-wage earners",
  "warning.without-wage-class":
    "By one source a person without a wage is a non-wage earner whom the employer registers, in JKK and by choice in JKM (Permenaker 5/2021 Pasal 31 as amended): withoutWage computes so",
  "without-wage.same-work":
    "{ sameWork }: the wages of those who do the same work, the lowest of which counts",
  "wage-basis.wrong-months": ({ value, given }) =>
    `the wages of the last ${value} months, not of ${given}`,
  "warning.unlike-wage-law": ({ days, months }) =>
    `The contribution rules apply (a day's wage times ${days}; piece-rate pay over ${months} months); wage law counts differently (PP 36/2021 Pasal 17 and 18)`,
  "warning.relief-not-decided": ({ regulation, names }) =>
    `The relief of ${regulationName(regulation)} may apply in this month; this figure is without it, since these facts are not given: ${names.map(factName).join(", ")}`,
  "reliefs.without-order": ({ month, programme, first, second }) =>
    `a law with an order between the reliefs that lower ${programme.toUpperCase()} in ${month}: ${regulationName(first)} and ${regulationName(second)}`,
  "pp-49-2020.late-member": "not after the contribution month",
  "pp-49-2020.arrears": ({ paidThrough }) =>
    `Contributions up to ${paidThrough} are not paid: PP 49/2020 gives no relief`,
  "pp-49-2020.first-months": ({ fullMonths }) =>
    `The first ${fullMonths} months of membership are paid in full before the relief of PP 49/2020`,
  "pp-49-2020.yes": "JKK and JKM are reduced during the relief of PP 49/2020",
  "pp-49-2020.undecided": "Conditions for the relief of PP 49/2020 not given: computed without it",
  "warning.first-instalment-in-doubt": ({ paidThrough }) =>
    `One BPJS office billed the first instalment of projects registered after ${paidThrough} without relief; Pasal 13 of PP 49/2020 was not verified in the text`,
  "warning.vat-taken-out":
    "VAT is excluded from the contract value in line with BPJS practice; Pasal 54 and 55 of PP 44/2015 do not mention it",
  "warning.stages-not-read": ({ years }) =>
    `When a stage falls due and which projects may pay so is not known${years === undefined ? "" : `; these stages are meant for ${years} years, not for a project of a year or less`}`,
  "warning.register-project": ({ days, day }) =>
    `The project is registered within ${days} working days of the work order (SPK): by ${day}`,
  "construction.stages": ({ counts }) =>
    `a number of stages that the rule has: ${counts.join(", ")}`,
  "construction.paid-outside-relief": "only in the months of the relief of PP 49/2020",
  "construction.unpaid": "more than the whole bill",
  "migrant-worker.package-for": ({ months }) =>
    `at least ${months} months, the shortest package: there is no rule for a shorter contract (the reading "next-package" takes the shortest package)`,
  "warning.contract-between-packages":
    "The length of the contract matches no package; no official example of its cost was found",
  "warning.jht-for-one-month":
    "JHT is calculated for one month; give the number of months if several are paid",
  "migrant-worker.individual":
    "a migrant worker who goes individually pays for the time during and after work only",
  "migrant-worker.not-an-amount": ({ amounts }) => `expected one of: ${amounts.join(", ")}`,
  "income-band.chosen-band": ({ bandsCount }) => `a band from 1 to ${bandsCount}`, // not law: at least one month; bands are numbered from 1
  "pp-50-2025.missing-sector":
    "in this month the relief of PP 50/2025 differs between transport and other sectors",
  "pp-50-2025.missing-funding": "PP 50/2025 gives no relief if APBN or APBD pays",
  "pp-50-2025.given": "JKK and JKM are lowered during the relief of PP 50/2025",
  "pp-50-2025.public-money":
    "The contribution is paid from APBN or APBD: PP 50/2025 gives no relief",
  "pp-50-2025.window-closed": "The relief of PP 50/2025 for this sector does not cover this month",
  "pp-50-2025.reading-excludes":
    "Under the interpretation chosen this funding source gets no relief from PP 50/2025",
  "warning.assumed-not-an-employer-for-relief":
    "Not given: the member is assumed not to be an employer; whether PP 50/2025 gives relief to employers is in doubt",
  "pp-50-2025.employer":
    "Under the interpretation chosen a non-wage earner who is an employer gets no relief",
  "warning.assumed-not-an-employer": "Not given: the member is assumed not to be an employer",
  "warning.jht-of-employers":
    "Whether JHT is compulsory for a non-wage earner who is an employer is in doubt",
  "contradictions.only-required":
    'only together with programmes: "required" and without jkpEnrolled',
  "contradictions.not-false": 'must not be false if "jkp" is among the programmes',
  "contradictions.citizen": "the same as citizen",
  "contradictions.citizens-only":
    'JKP is for Indonesian citizens only: for a foreigner neither jkpEnrolled: true nor "jkp" among the programmes',
  "contradictions.birth-date": "a birth date not after the contribution month",
  "contradictions.age-at-registration": ({ age }) =>
    `at most the age in the contribution month by birthDate: ${age}`,
  "warning.jp-of-foreigner":
    "The worker is a foreigner: PP 45/2015 has no clause on nationality, and BPJS is reported to register citizens only in JP",
  "warning.jp-past-pension-age": ({ since, until }) =>
    `The pension age was reached on ${since}: membership of JP ends when the pension is taken, at the latest on ${until}`,
  "warning.jp-membership-over": ({ since, until }) =>
    `The pension age was reached on ${since} and the pension had to be taken by ${until}: no JP is billed`,
  "warning.wage-below-minimum":
    "The wage is below the minimum wage: BPJS may ask for the minimum wage as the basis",
  "warning.deferral-as-granted": ({ percent, since, paidThrough }) =>
    `The deferral of JP is assumed to be granted (medium and large firms: turnover down by more than ${percent}% since ${since}) or notified (micro and small firms: JP paid up to ${paidThrough}); the worker's share is withheld all the same`,
  "warning.deferral-without-paid-jp": ({ paidThrough }) =>
    `JP up to ${paidThrough} is not paid: PP 49/2020 lets a micro or small firm defer nothing`,
  "warning.relief-only-if-paid-by": ({ day }) =>
    `The relief of PP 7/2025 applies only if paid by ${day}; the day of payment is not given`,
  "pp-7-2025.needed": "the relief of labour-intensive industry depends on it",
  "pp-7-2025.other-industry": ({ industriesCount }) =>
    `Not one of the ${industriesCount} labour-intensive industries of PP 7/2025`,
  "pp-7-2025.arrears": ({ paidThrough }) =>
    `JKK up to ${paidThrough} is not paid: PP 7/2025 gives no relief`,
  "pp-7-2025.given": "JKK of certain labour-intensive industries is reduced (PP 7/2025)",
  "pp-7-2025.size": "Fewer active members than PP 7/2025 requires",
  "pp-7-2025.late": "Paid after the last day of the relief of PP 7/2025: PP 44/2015 applies",
  "pp-7-2025.undecided":
    "The employer's industry is not given: computed without the relief of PP 7/2025",
  "check.jkp.programmes":
    "A member of the programmes that JKP presupposes for the size of the employer",
  "check.jkp.citizen": "An Indonesian citizen",
  "check.jkp.entry-age": ({ age }) => `Not yet ${age} at registration`,
  "check.jkp.health-insurance": "Registered for health insurance (JKN)",
  "check.jkp.health-insurance~wage-earner":
    "In health insurance (JKN) as a wage earner of a business",
  "required-programmes.construction":
    "a construction firm must join only JKK and JKM for daily, piece-rate and seasonal workers",
  "required-programmes.size": "which programmes are compulsory depends on the size of the employer",
  "check.membership.required-programmes": ({ programmes }) =>
    `Compulsory programmes: ${abbreviations(programmes)}`,
  "warning.jht-of-state-bodies": "Whether JHT is compulsory for state bodies' workers is contested",
  "required-programmes.jkp-checks": "membership of JKP depends on it",
  "warning.jkp-presupposes": ({ missing }) =>
    `JKP also presupposes membership of ${abbreviations(missing)} (PP 37/2021 Pasal 4 ayat (3))`,
  "warning.jkp-not-decided":
    "Whether the worker belongs to JKP is not decided: citizenship, age at registration and JKN membership are not given; the bill is the same either way",
  "required-programmes.other-firm":
    'only at a construction firm (employer.kind "construction-firm")',
  "risk-group-needed.why": "the JKK rate depends on the risk group that BPJS fixes",
  "warning.jkp-without-jkk":
    "JKP is not billed by itself: it is funded from JKK and by the state, and JKK is not among the programmes computed",
  "warning.jkp-split-after-first-payment":
    "The first JKK contribution of a new member: by one account of Permenaker 3/2025, which was not verified in the text, the split for JKP starts after it; the bill is the same",
  "warning.jkp-in-several-jobs":
    "A person is in JKP by more than one employer in the same month; the worker chooses one (PP 37/2021 Pasal 36)",
  "warning.too-many-jobs": ({ limit }) =>
    `A person is listed as a non-wage earner with more than ${limit} jobs (PP 44/2015 Pasal 11 ayat (2))`,
  "expected.row": "an object with the fields of a contribution",
  "expected.row.headcount": "one person if a person is named",
  "expected.row.project": "not allowed for construction: one row is one project",
  "expected.row.to": ({ longest }) =>
    `a month \`to\` not before \`month\`, at most ${longest} months, and for monthly contributions only`,
  "expected.row.worked":
    "left out where wage.worked.to ends the work: the row ends with the month of that day",
  "expected.rows": "a list of rows",
  "expected.payment.segment":
    "a segment that pays every month: wage-earner or non-wage-earner (no due day was found for construction and migrant workers)",
  "expected.payment.of-wage-earners": 'only for the segment "wage-earner"',
  "expected.payment.only-wage-earners": 'only "wage-earner": Pasal 23 is about employers',
  "warning.holidays-not-given": "No holidays are given: only weekends are taken into account",
  "warning.due-day-in-doubt": ({ day }) =>
    `PP 49/2020 moved the due day of contributions due in the next month to day ${day}; whether also for non-wage earners is not known`,
  "warning.late-fee-without-limit":
    "The texts set no upper limit for the penalty and do not mention part months or compounding",
  "late-fee.compounded-text": ({ months }) => `Compounded over ${months} months`,
  "late-fee.reason-for": "Paid in time",
  "late-fee.reason-for-2":
    "The text of PP 44/2015 charges non-wage earners no late-payment penalty",
  "late-fee.reason-for-3": "Late by less than a full month",
  "late-fee.reason-for-4": "The employer bears the penalty; it is not charged to the worker",
  "warning.lapsed-in-practice":
    "In BPJS practice membership may have ended and the member must register again; old arrears are not collected",
  "membership-standing.paid": "Paid by BPJS",
  "membership-standing.employer-pays-first":
    "The employer pays first and is reimbursed after settling all arrears and late-payment penalties",
  "membership-standing.not-due": "No benefit: the arrears exceed the limit",
  "membership-standing.settle-jkk":
    "Medical care is given; cash benefits are paid once the arrears are settled",
  "membership-standing.settle-jkm":
    "The funeral grant is paid at once; the rest once the heirs have settled the arrears",
  "expected.next-yearly-values.year": ({ firstComputed, lastYear }) =>
    `a year from ${firstComputed} to ${lastYear}`,
  "expected.next-yearly-values.growth": "a growth in percent, above -100 and at most 1000", // not law: growth in percent that an input may tell
  "expected.pension-limits.when": 'a year (2026 or "2026") or a month YYYY-MM', // not law: a year as an example
};

const factNames: Readonly<Record<string, string>> = {
  industry: "industry",
  activeMembers: "number of active members",
  arrearsFree: "whether free of arrears",
  memberSince: "first month of membership",
};

/** A fact in words: `employer.industry` is the industry. */
function factName(path: string): string {
  return factNames[path.split(".").at(-1) ?? ""] ?? path;
}
