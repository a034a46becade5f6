import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { regulationName } from "../../core/citation.js";
import { exactRupiah, lesser, shownRupiah } from "../../core/exact.js";
import { lookUp, peek, type LookedUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { migrantAmountsOfOneSource } from "../../law/readings/migrant-worker-readings.js";
import type { BenefitLine, BenefitRecipient } from "../benefit.js";
import { join, type BenefitParts } from "../benefit-parts.js";
import type { Named } from "../../core/item.js";

/** The amount in force on a day; none if no text consulted gives it, or only one source. */
export function knownAmount<Value>(
  trace: Trace,
  provision: Provision<Value>,
  date: CalendarDate,
): LookedUp<Value> | undefined {
  const version = peek(trace, provision, date);
  if (!version) return undefined;
  const left =
    version.evidence === "secondary" &&
    resolveReading(trace, migrantAmountsOfOneSource) === "leave-undetermined";
  return left ? undefined : lookUp(trace, provision, date);
}

/** The recipient and the name of a benefit. */
interface Titled extends Named {
  readonly paidTo?: BenefitRecipient | undefined;
}

/** A line for a sum, once or for several months. */
export function sumLine(
  trace: Trace,
  { paidTo = "participant", ...name }: Titled,
  { value, key }: LookedUp<Rupiah>,
  months = 1,
): BenefitLine {
  const amount = value * months;
  const steps: Step[] = [
    { kind: "look-up", provision: key, value },
    ...(months > 1
      ? [{ kind: "multiply", factor: months, of: value, result: String(amount) } as const]
      : []),
  ];
  const rounded = roundLine(trace, exactRupiah(amount), steps);
  return { ...name, ...rounded, paidTo, provisions: [key], ...(steps.length > 1 && { steps }) };
}

/** A line for a cost up to the limit. */
export function costLine(
  trace: Trace,
  { paidTo = "participant", ...name }: Titled,
  { value: limit, key }: LookedUp<Rupiah>,
  cost: RupiahInput,
): BenefitLine {
  const given = exactRupiah(cost);
  const paid = lesser(given, exactRupiah(limit));
  const steps: Step[] = [
    {
      kind: "cap",
      provision: key,
      of: shownRupiah(given),
      limit,
      result: shownRupiah(paid),
    },
  ];
  return { ...name, ...roundLine(trace, paid, steps), paidTo, provisions: [key], steps };
}

/** A benefit that the rule gives, of an amount that is not known. */
export function amountNotRead(item: Named, { key, use }: LookedUp<unknown>): BenefitParts {
  const regulation = regulationName(use.cites[0]?.regulation ?? "permenaker-4-2023");
  const reason: Text = textWith("migrant-amounts.amount-not-read", { name: regulation });
  return join({ undetermined: [{ ...item, reason, provisions: [key], missing: [] }] });
}
