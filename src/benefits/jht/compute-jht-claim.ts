import { type Check, checkText, outcomeOf } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { NotCoveredError } from "../../core/errors.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  minus,
  roundExact,
  shownRupiah,
  timesRate,
} from "../../core/exact.js";
import { marked, type Unmarked } from "../../core/facts-used.js";
import { namedAs } from "../../core/item.js";
import { lookUp, peek } from "../../core/look-up.js";
import { rateOfPercent } from "../../core/rate.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { type FieldArticles, validate } from "../../core/validate.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { doubt } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import { jhtPaymentTime } from "../../law/provisions/claims.js";
import {
  jhtAccountsOfTheAct,
  jhtBenefit,
  jhtInalienable,
  jhtMembers,
  jhtOfUnenrolled,
  jhtPartialShares,
  jhtShortfall,
} from "../../law/provisions/jht-claims.js";
import { jhtAccounts } from "../../law/readings/old-age-readings.js";
import { recorded } from "../../law/recorded.js";
import { type Barrier, barrierOf, notMet } from "../barrier-of.js";
import type { OpenBenefit } from "../benefit-note.js";
import { bar, type BenefitParts, dueOnly, hold, join, leaveOpen, owe } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { groundRules, isPartial, type PartialGround, payableFrom } from "./claim-grounds.js";
import { jhtChecks, timeChecks } from "./jht-checks.js";
import { type JhtClaimInput, jhtClaimInputSchema } from "./jht-claim-input.js";
import type { JhtClaim } from "./jht-claim-types.js";
import type { TaxedJhtPayment } from "./jht-tax-types.js";
import { taxPayments } from "./tax-payments.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  balance: { regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" },
  ground: { regulation: "pp-46-2015", article: "Pasal 22, 23, 26" },
};

/**
 * The payment of a JHT claim (old-age savings) on a day, in rupiah: to whom, from when,
 * with the income tax on it. A claim that only waits for time is listed in
 * `withheld`; one that the law refuses in `notDue`, with the condition not met.
 *
 * PP 46/2015 Pasal 22 to 32, Pasal 26 as amended by PP 60/2015; Permenaker
 * 19/2015 (from September 2015), Permenaker 4/2022 (from 26 April 2022); PP
 * 68/2009 (tax).
 *
 * A condition that waits for a fact leaves the claim open, up to the balance.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015, or before the
 * ground is known) and NotCoveredError (construction workers).
 *
 * @example
 * ```ts
 * const claim = computeJhtClaim({
 *   date: "2026-06-10",
 *   segment: "wage-earner",
 *   ground: "resignation",
 *   eventDate: "2026-05-10",
 *   balance: 100_000_000,
 * });
 * claim.total; // => 100_000_000
 * claim.tax?.tax; // => 2_500_000
 * claim.payableFrom; // => "2026-06-10"
 * ```
 */
export function computeJhtClaim(input: JhtClaimInput, options?: Options): JhtClaim {
  const trace = traceOf(options);
  const facts = validate(jhtClaimInputSchema, input, articles);
  return marked(facts, jhtClaim(trace, warnedOfFigures(trace, facts)));
}

/** The claim: PP 46/2015 Pasal 22 to 32, PP 60/2015, Permenaker 4/2022. */
function jhtClaim(trace: Trace, input: JhtClaimInput): Unmarked<JhtClaim> {
  const { date, segment, ground } = input;
  warnAfterLawAsOf(trace, date);
  const members = lookUp(trace, jhtMembers, date);
  if (!members.value.includes(segment)) throw notOpen(input, members.use.cites[0]);
  const facts = { ...input, partialTaken: input.partialTaken ?? noneIfNothingPaid(input) };
  const checks = jhtChecks(trace, facts);
  const barrier = barrierOf(checks);
  const paidTo = ground === "death" ? "heirs" : "participant";
  const parts = partsOf(trace, facts, checks, barrier, claimLine(trace, input, paidTo));
  const [due] = parts.due;
  const tax = due && taxOf(trace, input, due);
  const from = payableFrom(trace, facts);
  const total = due?.amount ?? 0;
  return {
    kind: "jht-claim",
    date,
    segment,
    ground,
    balance: shownRupiah(exactRupiah(input.balance)),
    total,
    byItem: due ? { [due.item]: due.amount } : {},
    lines: parts.due,
    ...(from !== undefined && { payableFrom: from }),
    paidTo,
    paidBy: input.enrolled === false ? "employer" : "bpjs",
    paidWithin: paidWithin(trace, input),
    remaining: leftOf(input.balance, total),
    ...(tax?.payment && { tax: tax.payment, net: tax.payment.net }),
    owedByEmployer: parts.owedByEmployer,
    withheld: parts.withheld,
    notDue: parts.notDue,
    undetermined: [...parts.undetermined, ...(tax?.undetermined ?? [])],
    needed: parts.needed,
    checks,
    ...recorded(trace),
  };
}

/** The claim under its conditions: due, waiting for time, not due, open, or owed by the employer. */
function partsOf(
  trace: Trace,
  facts: JhtClaimInput,
  checks: readonly Check[],
  { barred, open }: Barrier,
  line: BenefitLine,
): BenefitParts {
  const unknown = accountsNote(trace, facts, line);
  const claim = dueOnly([line]);
  if (barred) {
    const { provisions } = barred;
    return onlyTimeIsMissing(checks)
      ? hold(claim, { reason: waitsUntil(trace, facts, barred), provisions })
      : bar(claim, { reason: notMet(barred), provisions });
  }
  const given = unknown
    ? join({ undetermined: [unknown] })
    : join(claim, shortfallOf(trace, facts));
  const settled = facts.enrolled === false ? oweUnenrolled(trace, facts, given) : given;
  return open ? leaveOpen(settled, open) : settled;
}

/** Amount left in the account; a balance with sen may be paid rounded up. */
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

/** A member who was never paid anything has taken no part; other payments do not say what they were. */
function noneIfNothingPaid({ earlierPayments }: JhtClaimInput): false | undefined {
  return earlierPayments?.length === 0 ? false : undefined;
}

function onlyTimeIsMissing(checks: readonly Check[]): boolean {
  return outcomeOf(checks.filter(({ id }) => !timeChecks.has(id))) === "eligible";
}

function waitsUntil(trace: Trace, facts: JhtClaimInput, check: Check): Text {
  const { ground, date } = facts;
  const from = payableFrom(trace, facts);
  const months = isPartial(ground)
    ? 0
    : lookUp(trace, groundRules[ground], date).value.waitingMonths;
  if (months > 0 && from !== undefined) {
    return textWith("claim-result.waits-until", { months, from });
  }
  return textWith("claim-result.waits-until-2", { text: checkText(check) });
}

/** Since UU 4/2023 the Act splits the savings; the parts are not known. */
function accountsNote(
  trace: Trace,
  { ground, date }: JhtClaimInput,
  line: BenefitLine,
): OpenBenefit | undefined {
  if (!peek(trace, jhtAccountsOfTheAct, date)) return undefined;
  const split = lookUp(trace, jhtAccountsOfTheAct, date);
  if (isPartial(ground) && resolveReading(trace, jhtAccounts) === "main-and-additional") {
    return { ...namedAs(line), reason: shareNotSet, provisions: split.keys, missing: [] };
  }
  warn(trace, doubt("one-account", { provisions: [split.key] }));
  return undefined;
}

const shareNotSet: Text = /* @__PURE__ */ deepFreeze({ key: "claim-result.share-not-set" });

function paidWithin(trace: Trace, { date }: JhtClaimInput): JhtClaim["paidWithin"] {
  const rule = lookUp(trace, jhtPaymentTime, date);
  return {
    workingDays: rule.value.days,
    text: textWith("claim-result.paid-within", { days: rule.value.days }),
    provisions: rule.keys,
  };
}

/** The tax of this payment, the last of all. */
function taxOf(
  trace: Trace,
  { date, earlierPayments = [], resident, taxNumber }: JhtClaimInput,
  due: BenefitLine,
): {
  readonly payment?: TaxedJhtPayment | undefined;
  readonly undetermined: readonly OpenBenefit[];
} {
  const { last } = taxPayments(trace, {
    payments: [...earlierPayments, { date, amount: due.amount }],
    resident,
    taxNumber,
  });
  if (last === undefined) return { undetermined: [] };
  return "tax" in last
    ? { payment: last, undetermined: [] }
    : { undetermined: [{ ...last, missing: [] }] };
}

function oweUnenrolled(trace: Trace, { date }: JhtClaimInput, parts: BenefitParts): BenefitParts {
  const { keys } = lookUp(trace, jhtOfUnenrolled, date);
  return owe(parts, { reason: notEnrolled, provisions: keys });
}

/** Shortfall of the balance because too low a wage was reported. */
function shortfallOf(trace: Trace, { date, shortfall }: JhtClaimInput): Partial<BenefitParts> {
  if (shortfall === undefined) return {};
  const { keys: provisions } = lookUp(trace, jhtShortfall, date);
  const amount = shownRupiah(exactRupiah(shortfall));
  const debt = { item: "shortfall", amount, reason: underReported, provisions } as const;
  return { owedByEmployer: [debt] };
}

const notEnrolled: Text = /* @__PURE__ */ deepFreeze({ key: "claim-result.not-enrolled" });
const underReported: Text = /* @__PURE__ */ deepFreeze({ key: "claim-result.under-reported" });

/** The payment of the claim: the whole balance, or the part that may be taken. */
function claimLine(
  trace: Trace,
  input: JhtClaimInput,
  paidTo: "participant" | "heirs",
): BenefitLine {
  const { ground, date } = input;
  if (isPartial(ground)) return partialLine(trace, input, ground);
  const benefit = lookUp(trace, jhtBenefit, date);
  const rule = lookUp(trace, groundRules[ground], date);
  const inalienable = lookUp(trace, jhtInalienable, date);
  const steps: Step[] = [];
  return {
    item: "old-age-savings",
    ...roundLine(trace, exactRupiah(input.balance), steps),
    paidTo,
    provisions: [benefit.key, rule.key, inalienable.key],
    ...(steps.length > 0 && { steps }),
  };
}

/** At most the percent of the law, so the limit is rounded down. */
function partialLine(
  trace: Trace,
  { date, balance, requested }: JhtClaimInput,
  ground: PartialGround,
): BenefitLine {
  const share = lookUp(trace, jhtPartialShares, date);
  const percent = share.value[ground];
  const most = timesRate(exactRupiah(balance), rateOfPercent(percent));
  const rounding = { ...trace.context.rounding, mode: "down" as const };
  const limit = roundExact(most, rounding);
  const steps: Step[] = [
    {
      kind: "percent",
      provision: share.key,
      percent,
      of: shownRupiah(exactRupiah(balance)),
      result: exactText(most),
    },
  ];
  if (exactText(most) !== String(limit)) {
    steps.push({ kind: "round", rounding, of: exactText(most), result: limit });
  }
  const wanted = requested === undefined ? limit : shownRupiah(exactRupiah(requested));
  const amount = Math.min(wanted, limit);
  if (requested !== undefined) {
    steps.push({ kind: "cap", provision: share.key, of: wanted, limit, result: amount });
  }
  return {
    item: ground,
    amount,
    exact: requested === undefined ? exactText(most) : String(amount),
    paidTo: "participant",
    provisions: [share.key, lookUp(trace, jhtInalienable, date).key],
    steps,
  };
}
