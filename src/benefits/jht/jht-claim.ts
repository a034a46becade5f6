import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { checkText, outcomeOf, type Check } from "../../core/check.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { NotCoveredError } from "../../core/errors.js";
import { compareExact, exactRupiah, minus, shownRupiah } from "../../core/exact.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { lookUp, peek } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import { recorded } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jhtAccountsOfTheAct,
  jhtMembers,
  jhtOfUnenrolled,
  jhtShortfall,
} from "../../law/provisions/jht-claims.js";
import { jhtPaymentTime } from "../../law/provisions/claims.js";
import { jhtAccounts } from "../../law/readings/old-age-readings.js";
import { bar, dueOnly, hold, join, leaveOpen, owe, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import type { OpenBenefit } from "../benefit-note.js";
import { barrierOf, notMet, type Barrier } from "../barrier-of.js";
import { groundRules, isPartial, payableFrom } from "./claim-grounds.js";
import { claimLine } from "./claim-line.js";
import { jhtChecks, timeChecks } from "./jht-checks.js";
import type { JhtClaim } from "./jht-claim-types.js";
import type { JhtClaimInput, JhtFacts } from "./jht-claim-input.js";
import type { TaxedJhtPayment } from "./jht-tax-types.js";
import { taxPayments } from "./tax-payments.js";
import { namedAs } from "../../core/item.js";

/** The claim: PP 46/2015 Pasal 22 to 32, PP 60/2015, Permenaker 4/2022. */
export function jhtClaim(trace: Trace, input: JhtClaimInput): JhtClaim {
  const { date, segment, ground } = input;
  warnAfterLawAsOf(trace, date);
  const members = lookUp(trace, jhtMembers, date);
  if (!members.value.includes(segment)) throw notOpen(input, members.use.cites[0]);
  const partialTaken = input.partialTaken ?? noneIfNothingPaid(input);
  const facts = { ...input, ...(partialTaken !== undefined && { partialTaken }) };
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

function waitsUntil(trace: Trace, facts: JhtFacts, check: Check): Text {
  const { ground, date } = facts;
  const from = payableFrom(trace, facts);
  const months =
    check.id !== "jht.waiting-time" || ground === undefined || isPartial(ground)
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
  { date, enrolled, earlierPayments = [], resident, taxNumber }: JhtClaimInput,
  due: BenefitLine,
): {
  readonly payment?: TaxedJhtPayment | undefined;
  readonly undetermined: readonly OpenBenefit[];
} {
  if (enrolled === false) return { undetermined: [] };
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

/** What the balance lacks because too low a wage was reported. */
function shortfallOf(
  trace: Trace,
  { date, enrolled, shortfall }: JhtClaimInput,
): Partial<BenefitParts> {
  if (shortfall === undefined || enrolled === false) return {};
  const { keys: provisions } = lookUp(trace, jhtShortfall, date);
  const amount = shownRupiah(exactRupiah(shortfall));
  const debt = { item: "shortfall", amount, reason: underReported, provisions } as const;
  return { owedByEmployer: [debt] };
}

const notEnrolled: Text = /* @__PURE__ */ deepFreeze({ key: "claim-result.not-enrolled" });
const underReported: Text = /* @__PURE__ */ deepFreeze({ key: "claim-result.under-reported" });
