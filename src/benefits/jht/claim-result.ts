import { textWith, type Text } from "../../core/text.js";
import { outcomeOf, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { NotCoveredError } from "../../core/errors.js";
import { compareExact, exactRupiah, minus, shownRupiah } from "../../core/exact.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { lookUp, peek } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
    jhtAccountsOfTheAct,
    jhtMembers,
    jhtOfUnenrolled,
    jhtShortfall,
} from "../../law/provisions/jht-claims.js";
import { jhtPaymentTime } from "../../law/provisions/claims.js";
import { jhtAccounts } from "../../law/readings/old-age-readings.js";
import { notDue, withheld } from "../benefit-total.js";
import type { BenefitLine, BenefitNote, EmployerDebt } from "../benefit.js";
import { barredBy, notMet } from "../settled-checks.js";
import { groundRules, isPartial, payableFrom } from "./claim-grounds.js";
import { claimLine } from "./claim-line.js";
import { jhtChecks, timeChecks } from "./jht-checks.js";
import type { JhtClaim, JhtClaimInput, JhtFacts } from "./jht-claim.js";
import type { TaxedJhtPayment } from "./jht-tax-types.js";
import { taxPayments } from "./tax-payments.js";

/** The claim: PP 46/2015 Pasal 22 to 32, PP 60/2015, Permenaker 4/2022. */
export function jhtClaim(workings: Workings, input: JhtClaimInput): JhtClaim {
  const { date, segment, ground } = input;
  warnAfterLawAsOf(workings, date);
  const members = lookUp(workings, jhtMembers, date);
  if (!members.value.includes(segment)) throw notOpen(input, members.ref.cites[0]);
  const partialTaken = input.partialTaken ?? noneIfNothingPaid(input);
  const facts = { ...input, ...(partialTaken !== undefined && { partialTaken }) };
  const checks = jhtChecks(workings, facts);
  const barring = barredBy(checks);
  const paidTo = ground === "death" ? "heirs" : "participant";
  const line = claimLine(workings, input, paidTo);
  const unknown = accountsNote(workings, input, line);
  const given = barring || unknown ? undefined : line;
  const due = input.enrolled === false ? undefined : given;
  const tax = due && taxOf(workings, input, due);
  const from = payableFrom(workings, facts);
  const total = due?.amount ?? 0;
  return {
    kind: "jht-claim",
    date,
    segment,
    ground,
    balance: shownRupiah(exactRupiah(input.balance)),
    total,
    byItem: due ? { [due.item]: due.amount } : {},
    lines: due ? [due] : [],
    ...(from !== undefined && { payableFrom: from }),
    paidTo,
    paidBy: input.enrolled === false ? "employer" : "bpjs",
    paidWithin: paidWithin(workings, input),
    remaining: leftOf(input.balance, total),
    ...(tax?.payment && { tax: tax.payment, net: tax.payment.net }),
    owedByEmployer: owed(workings, input, given),
    withheld:
      barring && onlyTimeIsMissing(checks)
        ? [withheld(line, waitsUntil(workings, facts, barring), barring.provisions)]
        : [],
    notDue:
      barring && !onlyTimeIsMissing(checks)
        ? [notDue(line, notMet(barring.text), barring.provisions)]
        : [],
    undetermined: [...(unknown && !barring ? [unknown] : []), ...(tax?.undetermined ?? [])],
    checks,
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

/** What stays in the account; a balance with sen may be paid rounded up. */
function leftOf(balance: RupiahInput, paid: Rupiah): Rupiah {
  const [all, part] = [exactRupiah(balance), exactRupiah(paid)];
  return compareExact(all, part) > 0 ? shownRupiah(minus(all, part)) : 0;
}

function notOpen(
  { segment }: JhtClaimInput,
  cites = { regulation: "pp-46-2015", article: "Pasal 4" },
): NotCoveredError {
  return new NotCoveredError({ programme: "jht", segment, cites });
}

/** Who was never paid anything has taken no part; other payments do not say what they were. */
function noneIfNothingPaid({ earlierPayments }: JhtClaimInput): false | undefined {
  return earlierPayments?.length === 0 ? false : undefined;
}

function onlyTimeIsMissing(checks: readonly Check[]): boolean {
  return outcomeOf(checks.filter(({ id }) => !timeChecks.has(id))) === "eligible";
}

function waitsUntil(workings: Workings, facts: JhtFacts, { id, text }: Check): Text {
  const { ground, date } = facts;
  const from = payableFrom(workings, facts);
  const months =
    id !== "jht.waiting-time" || ground === undefined || isPartial(ground)
      ? 0
      : lookUp(workings, groundRules[ground], date).value.waitingMonths;
  if (months > 0 && from !== undefined) {
    return textWith("claim-result.waits-until", { months, from });
  }
  return textWith("claim-result.waits-until-2", { text });
}

/** Since UU 4/2023 the Act splits the savings; the parts are not known. */
function accountsNote(
  workings: Workings,
  { ground, date }: JhtClaimInput,
  { item, label }: BenefitLine,
): BenefitNote | undefined {
  if (!peek(workings, jhtAccountsOfTheAct, date)) return undefined;
  const split = lookUp(workings, jhtAccountsOfTheAct, date);
  if (isPartial(ground) && choose(workings, jhtAccounts) === "main-and-additional") {
    return { item, label, reason: shareNotSet, provisions: split.refs };
  }
  warn(workings, { code: "one-account", provision: split.ref.id, message: oneAccount });
  return undefined;
}

const shareNotSet: Text = { key: "claim-result.share-not-set" };

const oneAccount: Text = { key: "claim-result.one-account" };

function paidWithin(workings: Workings, { date }: JhtClaimInput): JhtClaim["paidWithin"] {
  const rule = lookUp(workings, jhtPaymentTime, date);
  return {
    workingDays: rule.value.days,
    text: textWith("claim-result.paid-within", { days: rule.value.days }),
    provisions: rule.refs,
  };
}

/** The tax of this payment, the last of all. */
function taxOf(
  workings: Workings,
  { date, enrolled, earlierPayments = [], resident }: JhtClaimInput,
  due: BenefitLine,
): { readonly payment?: TaxedJhtPayment; readonly undetermined: readonly BenefitNote[] } {
  if (enrolled === false) return { undetermined: [] };
  const { last } = taxPayments(workings, {
    payments: [...earlierPayments, { date, amount: due.amount }],
    ...(resident !== undefined && { resident }),
  });
  if (last === undefined) return { undetermined: [] };
  return "tax" in last ? { payment: last, undetermined: [] } : { undetermined: [last] };
}

function owed(
  workings: Workings,
  { date, enrolled, shortfall }: JhtClaimInput,
  due: BenefitLine | undefined,
): EmployerDebt[] {
  if (enrolled === false && due) {
    const rule = lookUp(workings, jhtOfUnenrolled, date);
    const { item, label, amount } = due;
    return [{ item, label, amount, reason: notEnrolled, provisions: rule.refs }];
  }
  if (shortfall === undefined || !due) return [];
  const rule = lookUp(workings, jhtShortfall, date);
  const amount = shownRupiah(exactRupiah(shortfall));
  return [
    {
      item: "shortfall",
      label: shortfallLabel,
      amount,
      reason: underReported,
      provisions: rule.refs,
    },
  ];
}

const shortfallLabel: Text = { key: "claim-result.shortfall-label" };
const notEnrolled: Text = { key: "claim-result.not-enrolled" };
const underReported: Text = { key: "claim-result.under-reported" };
