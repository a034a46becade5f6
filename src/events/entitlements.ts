import { deepFreeze } from "../core/deep-freeze.js";
import type {
  Benefit,
  BenefitLine,
  BenefitRecipient,
  EmployerDebt,
  WithheldBenefit,
} from "../benefits/benefit.js";
import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { Pension, PensionDebt } from "../benefits/jp/pension.js";
import { textWith, type Text } from "../core/text.js";
import { lookUpIfAny } from "../core/look-up.js";
import type { Provision, ProvisionKey } from "../core/provision.js";
import type { CalendarDate, Programme } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import {
  jkkPaymentTime,
  jkmPaymentTime,
  jkpPaymentTime,
  type DayLimit,
} from "../law/provisions/claims.js";
import type { EmployerEntitlement, Entitlement, WholeAssessment } from "./event-assessment.js";
import { namedAs, type ItemId } from "../core/item.js";

/** Benefits of a programme: each part with its recipient and its time. */
export function entitlementsOf(
  trace: Trace,
  { programme, result }: WholeAssessment,
): Entitlement[] {
  if (!result) return [];
  switch (result.kind) {
    case "benefit":
      return ofBenefit(trace, programme, result);
    case "jht-claim":
      return ofSavings(programme, result);
    case "pension":
      return ofPension(programme, result);
  }
}

function ofBenefit(trace: Trace, programme: Programme, benefit: Benefit): Entitlement[] {
  const time = timeOf(trace, programme, benefit.date);
  const due = benefit.lines.map((line) => {
    const when = whenOf(line, benefit, time.text);
    const provisions = [...line.provisions, ...time.provisions];
    return { ...part(programme, line), amount: line.amount, when, provisions };
  });
  return [...due, ...waitingParts(programme, benefit.withheld, recipientOf(benefit))];
}

/** The recipient of an amount that waits: the children for a scholarship, the heirs for a death. */
function recipientOf(benefit: Benefit): (item: ItemId) => BenefitRecipient {
  const died = benefit.withheld.some(({ item }) => item === "death");
  return (item) => (item === "scholarship" ? "children" : died ? "heirs" : "participant");
}

function waitingParts(
  programme: Programme,
  withheld: readonly WithheldBenefit[],
  recipient: (item: ItemId) => BenefitRecipient,
): Entitlement[] {
  return withheld.map(({ amount, reason, provisions, ...name }) => ({
    programme,
    ...namedAs(name),
    amount,
    paidTo: recipient(name.item),
    when: reason,
    waits: true,
    provisions,
  }));
}

function part(
  programme: Programme,
  line: BenefitLine,
): Pick<Entitlement, "programme" | "item" | "label" | "month" | "paidTo"> {
  const { month, paidTo } = line;
  return { programme, ...namedAs(line), ...(month !== undefined && { month }), paidTo };
}

function whenOf(line: BenefitLine, { paidBy }: Benefit, within: Text): Text {
  if (line.item === "scholarship") return times.scholarship;
  return paidBy === "bpjs" ? within : times.employerFirst;
}

/** The time of payment that the law sets, where one was read. */
function timeOf(
  trace: Trace,
  programme: Programme,
  date: CalendarDate,
): { readonly text: Text; readonly provisions: readonly ProvisionKey[] } {
  const provision = paymentTimes[programme];
  const found = provision && lookUpIfAny(trace, provision, date);
  if (!found) return { text: times.unknown, provisions: [] };
  const { days } = found.value;
  return {
    text: textWith("entitlements.time-of", { days }),
    provisions: found.keys,
  };
}

const paymentTimes: Readonly<Partial<Record<Programme, Provision<DayLimit>>>> = {
  jkk: jkkPaymentTime,
  jkm: jkmPaymentTime,
  jkp: jkpPaymentTime,
};

function ofSavings(programme: Programme, claim: JhtClaim): Entitlement[] {
  const { payableFrom: from, paidWithin } = claim;
  const due = claim.lines.map((line) => ({
    ...part(programme, line),
    amount: line.amount,
    when: paidWithin.text,
    ...(from !== undefined && { from }),
    provisions: [...line.provisions, ...paidWithin.provisions],
  }));
  const waiting = waitingParts(programme, claim.withheld, () => claim.paidTo).map((one) => ({
    ...one,
    ...(from !== undefined && { from }),
  }));
  return [...due, ...waiting];
}

function ofPension(programme: Programme, pension: Pension): Entitlement[] {
  const { form, from, paidTo, payment } = pension;
  if (pension.paidBy === "employer") return [];
  const when = payment[0]?.text ?? times.unknown;
  return pension.lines.map(({ amount, provisions, ...name }) => ({
    programme,
    ...namedAs(name),
    ...(form === "monthly" ? { monthly: amount } : { amount }),
    paidTo,
    when,
    ...(from !== undefined && { from }),
    provisions,
  }));
}

/** Amount that the employer owes for a programme. */
export function owedByEmployerOf({ programme, result }: WholeAssessment): EmployerEntitlement[] {
  if (!result) return [];
  const debts: readonly (EmployerDebt | PensionDebt)[] = result.owedByEmployer;
  return debts.map((debt) => ({
    programme,
    ...namedAs(debt),
    ...(debt.amount !== undefined && { amount: debt.amount }),
    ...("monthly" in debt && { monthly: debt.monthly }),
    reason: debt.reason,
    provisions: debt.provisions,
  }));
}

const times = /* @__PURE__ */ deepFreeze({
  scholarship: { key: "entitlements.scholarship" },
  employerFirst: { key: "entitlements.employer-first" },
  unknown: { key: "entitlements.unknown" },
} satisfies Record<string, Text>);
