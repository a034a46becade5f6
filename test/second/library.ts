import * as library from "jamsosnaker";
import { addedUp, named, type Answer } from "./sums/answer.js";

/** What the library answers on a contribution. */
export function contribution(segment: library.Segment) {
  return (facts: object): Answer => {
    const bill = library.computeContribution({ segment, ...facts } as library.ContributionInput);
    return {
      total: bill.total,
      ...named(
        "bill",
        addedUp(
          bill.lines.map(({ programme, payer, amount }) => [`${programme}.${payer}`, amount]),
        ),
      ),
      ...Object.fromEntries(bill.reallocations.map(({ from, amount }) => [`jkp.${from}`, amount])),
      ...Object.fromEntries(
        bill.deferrals.flatMap(({ dueNow, deferred }) => [
          ["jp.dueNow", dueNow],
          ["jp.deferred", deferred],
        ]),
      ),
      ...Object.fromEntries(
        (bill.stages ?? []).map(({ amount }, index) => [`stage.${index + 1}`, amount]),
      ),
    };
  };
}

/** What the library answers on a benefit. */
export function benefitOf(compute: (input: never) => library.Benefit) {
  return (facts: object): Answer => {
    const { lines, withheld, owedByEmployer, undetermined, paidBy, total } = compute(
      facts as never,
    );
    const byItem = (word: string, parts: readonly { item: string; amount: number }[]): Answer =>
      named(word, addedUp(parts.map(({ item, amount }) => [item, amount])));
    return {
      total,
      ...byItem("paid", lines),
      ...byItem("withheld", withheld),
      ...byItem("owed", owedByEmployer),
      ...Object.fromEntries(undetermined.map(({ item }) => [`open.${item}`, true])),
      paidBy,
    };
  };
}

/** What the library answers on a scholarship. */
export function scholarshipOf(facts: object): Answer {
  const { form, total, scheduleTotal } = library.projectScholarship(
    facts as library.ScholarshipInput,
  );
  return { form, total, scheduled: scheduleTotal };
}

/** What the library answers on a balance of JHT. */
export function jhtBalanceOf(facts: object): Answer {
  const { contributions, returns, total } = library.projectJhtBalance(
    facts as library.JhtProjectionInput,
  );
  return { contributions, returns, total };
}

/** What the library answers on the tax of JHT. */
export function taxOf(facts: object): Answer {
  const { payments, tax = -1 } = library.jhtTax(facts as library.JhtTaxInput);
  return {
    total: tax,
    ...Object.fromEntries(payments.map((payment, index) => [`tax.${index + 1}`, payment.tax])),
  };
}

/** What the library answers on a claim on JHT. */
export function claimOf(facts: object): Answer {
  const { total, tax, net = 0 } = library.computeJhtClaim(facts as library.JhtClaimInput);
  return { total, tax: tax?.tax ?? 0, net };
}

/** What the library answers on a pension. */
export function pensionIn(facts: object): Answer {
  const { form, total, monthly, from } = library.computePension(facts as library.PensionInput);
  return {
    form,
    total,
    ...(monthly !== undefined && { monthly }),
    ...(form === "monthly" && from !== undefined && { from }),
  };
}
