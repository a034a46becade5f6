import type { Texts } from "../../core/text.js";
import type { JhtTexts } from "../../core/texts/jht.js";

export const jht: Texts<JhtTexts> = {
  "expected.claim.earlier": "earlier payments, none after date",
  "expected.claim.requested": 'only for a partial payment ("partial-preparation", "partial-home")',
  "expected.claim.shortfall": "not with enrolled: false, since the employer then owes all",
  "expected.claim.membership-months":
    "membershipMonths must agree with membershipStart and date; one of the two is enough", // not law: one of two fields is enough
  "expected.claim.happened":
    'a death or total disability is not after date (grounds "death" and "total-disability")',
  "expected.claim.partial-taken": "partialTaken: true does not go with an empty earlierPayments",
  "expected.claim.payments": "at least one payment",
  "item.old-age-savings": "Old-age savings",
  "item.partial-preparation": "Part of JHT, to prepare for retirement",
  "item.partial-home": "Part of JHT, for a home",
  "check.jht.ground~any": "There is a ground for paying JHT",
  "check.jht.segment": "A member of JHT: a wage earner or a non-wage earner",
  "check.jht.ground": ({ title }) => `${title} is open to this segment of members`,
  "jht-checks.reached-on": ({ from }) => `: ${from}`,
  "check.jht.pension-age": ({ age, since }) => `Has reached the pension age of ${age}${since}`,
  "jht-checks.payable-from": ({ from }) => ` (payable from ${from})`,
  "jht-checks.waited": ({ months }) =>
    `The waiting time of ${months} ${months === 1 ? "month" : "months"} after the event is over`,
  "jht-checks.happened": "The event has taken place",
  "jht-checks.next-month": "The month after the finding of total disability has begun",
  "check.jht.waiting-time": ({ happened, since }) => `${happened}${since}`,
  "warning.leaving-as-citizen":
    "A citizen who leaves Indonesia: the ministerial regulations were not verified in the text; the interpretation chosen decides",
  "check.jht.leaving-nationality": "A foreigner or a citizen who leaves Indonesia for good",
  "check.jht.leaving-nationality~foreigner": "A foreigner who leaves Indonesia for good",
  "check.jht.membership-years": ({ years }) => `A membership of at least ${years} years`,
  "check.jht.partial-once": ({ times }) => `A part is paid at most ${times} time in a membership`,
  "warning.tax-window-in-practice": ({ years, months }) =>
    `The text counts ${years} calendar years from the first payment; BPJS in practice counts ${months} months, so the tax may differ`,
  "tax-payments.unknown": ({ date }) => `Tax on the payment of ${date}`,
  "tax-payments.abroad":
    "Not a resident taxpayer: PP 68/2009 does not apply, and the rate is not known",
  "warning.assumed-resident": "Tax residence not given: assumed a resident individual",
  "warning.tax-is-creditable":
    "Progressive tax is creditable; other income of the year is not counted",
  "warning.assumed-tax-number": ({ percent }) =>
    `A tax number (NPWP, or a NIK activated as one) is assumed to exist; without one the progressive tax is ${percent} % higher`,
  "claim-result.waits-until": ({ months, from }) =>
    `Payable once the waiting time of ${months} ${months === 1 ? "month" : "months"} is over: from ${from}`,
  "claim-result.waits-until-2": ({ text }) => `Payable once this condition is met: ${text}`,
  "claim-result.share-not-set":
    "From the additional account only, whose share is left to a regulation that was not found",
  "warning.one-account":
    "UU 4/2023 splits JHT into a main and an additional account; no implementing regulation was found, so the balance is treated as one",
  "claim-result.paid-within": ({ days }) => `Paid within ${days} working days of a complete claim`,
  "item.shortfall": "Shortfall of JHT",
  "claim-result.not-enrolled": "The worker was not enrolled: the employer must pay the JHT benefit",
  "claim-result.under-reported":
    "The wage was reported too low: the employer must pay the shortfall",
  "return-rates.rate-of-year": ({ year }) => `the rate of ${year} is not given`,
  "warning.return-is-assumed": ({ floor }) =>
    `The return was given by the user and was not compared with its floor, ${floor}`,
  "warning.return-below-floor": ({ floor }) => `The return is below its floor, ${floor}`,
  "item.opening": "Opening balance",
  "item.contributions": "Contributions",
  "item.returns": "Return",
  "expected.projection.form":
    "{ wage, months, ... } or { contributions: [{ month, amount }], ... }, with returnPercentPerYear",
  "expected.projection.rate":
    "a percent a year from 0 to 100, or a list of { year, percent } without a year twice", // not law: a percent runs from 0 to 100; not the same year again
  "expected.projection.rate-needs-start": "rates by year need start or contributions",
  "expected.projection.months": ({ longest }) => `a whole number from 1 to ${longest}`, // not law: a projection of at least one month
  "expected.projection.months-needed": "the number of months, since no contribution shows it",
  "expected.projection.once": "each month at most once",
  "expected.projection.within": "contributions within start and months",
  "expected.projection.reported-wage": "the reported wage, not above wage",
  "item.tax": "Tax on JHT",
};
