import { textWith, type Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { regulationName } from "../../core/citation.js";
import { exactRupiah, lesser, shownRupiah } from "../../core/exact.js";
import { lookUp, peek, type Found } from "../../core/look-up.js";
import type { Provision, ProvisionRef } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { migrantAmountsOfOneSource } from "../../law/readings/migrant-worker-readings.js";
import type { BenefitLine, BenefitNote, BenefitRecipient } from "../benefit.js";

/** The amount in force on a day; none where it was not read, or only one source gives it. */
export function knownAmount<Value>(
  workings: Workings,
  provision: Provision<Value>,
  date: CalendarDate,
): Found<Value> | undefined {
  const version = peek(workings, provision, date);
  if (!version) return undefined;
  const left =
    version.evidence === "secondary" &&
    choose(workings, migrantAmountsOfOneSource) === "leave-undetermined";
  return left ? undefined : lookUp(workings, provision, date);
}

/** Who receives a benefit and what it is called. */
interface Titled {
  readonly item: string;
  readonly label: Text;
  readonly paidTo?: BenefitRecipient;
}

/** A line for a sum, once or for several months. */
export function sumLine(
  workings: Workings,
  { item, label, paidTo = "participant" }: Titled,
  { value, ref }: Found<Rupiah>,
  months = 1,
): BenefitLine {
  const amount = value * months;
  const steps: Step[] = [
    { kind: "look-up", provision: ref, value },
    ...(months > 1
      ? [{ kind: "multiply", factor: months, of: value, result: String(amount) } as const]
      : []),
  ];
  const rounded = roundLine(workings, exactRupiah(amount), steps);
  return { item, label, ...rounded, paidTo, provisions: [ref], steps };
}

/** A line for a cost up to the limit. */
export function costLine(
  workings: Workings,
  { item, label, paidTo = "participant" }: Titled,
  { value: limit, ref }: Found<Rupiah>,
  cost: RupiahInput,
): BenefitLine {
  const given = exactRupiah(cost);
  const paid = lesser(given, exactRupiah(limit));
  const steps: Step[] = [
    {
      kind: "cap",
      provision: ref,
      of: shownRupiah(given),
      limit,
      result: shownRupiah(paid),
    },
  ];
  return { item, label, ...roundLine(workings, paid, steps), paidTo, provisions: [ref], steps };
}

/** A benefit that the rule gives, of an amount that was not read. */
export function amountNotRead(item: string, label: Text, ref: ProvisionRef): BenefitNote {
  const name = regulationName(ref.cites[0]?.regulation ?? "permenaker-4-2023");
  const reason: Text = textWith("migrant-amounts.amount-not-read", { name });
  return { item, label, reason, provisions: [ref] };
}
