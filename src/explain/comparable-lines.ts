import { type Step, stepsOf } from "../core/step.js";
import { roundingMode } from "./rounding-mode.js";
import type { BenefitNote } from "../benefits/benefit-note.js";
import type { Benefit } from "../benefits/benefit.js";
import type { ScholarshipPlan } from "../benefits/scholarship/scholarship-plan-types.js";
import type { Contribution } from "../contributions/contribution.js";
import { textWith, type Text } from "../core/text.js";
import { sumRupiah } from "../core/exact.js";
import { type ProvisionKey } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import type { Rupiah } from "../core/vocabulary.js";
import { levelName, payerName, programmeName } from "./words.js";
import { itemText, type ItemId } from "../core/item.js";

/** Results that can be compared line by line. */
export type Comparable = Contribution | Benefit | ScholarshipPlan;

/** A line of any result, as a comparison sees it. */
export interface ComparableLine {
  readonly key: string;
  readonly label: Text;
  /** What lines of one key are together, if their labels differ. */
  readonly kindLabel?: Text | undefined;
  readonly amount: Rupiah;
  readonly basis?: Rupiah | undefined;
  /** Whether the amount is reckoned from the basis: not so for an amount that the law fixes. */
  readonly usesBasis: boolean;
  readonly provisions: readonly ProvisionKey[];
  readonly steps: readonly Step[];
  readonly readings: readonly ReadingUse[];
}

/** Why a result lacks a line, and what the employer owes instead. */
export interface Refusal {
  readonly reason: Text;
  readonly owed?: Rupiah | undefined;
}

/** Amounts that a result leaves open, withholds, refuses or leaves to the employer, by the key of the line. */
export type Refusals = ReadonlyMap<string, Refusal>;

/** The lines of a result. */
export function linesOf(result: Comparable): ComparableLine[] {
  switch (result.kind) {
    case "contribution":
      return contributionLines(result);
    case "benefit":
      return benefitLines(result);
    case "scholarship-plan":
      return scholarshipLines(result);
  }
}

/** The reasons for lines that a result does not have. */
export function refusalsOf(result: Comparable): Refusals {
  if (result.kind === "benefit") {
    const { undetermined, owedByEmployer, withheld, notDue } = result;
    const because = ({ item, month, reason }: BenefitNote): readonly [string, Refusal] => [
      keyOf(item, month),
      { reason },
    ];
    return new Map<string, Refusal>([
      ...undetermined.map(because),
      ...owedByEmployer.map(
        ({ item, reason }) => [item, { reason, owed: owed(result, item) }] as const,
      ),
      ...[...withheld, ...notDue].map(because),
    ]);
  }
  if (result.kind === "contribution") return new Map();
  return new Map(
    result.notCounted.map(({ child, reason }) => [`child ${child + 1}`, { reason }] as const),
  );
}

function owed({ owedByEmployer }: Benefit, item: ItemId): Rupiah {
  return sumRupiah(owedByEmployer.filter((debt) => debt.item === item).map((debt) => debt.amount));
}

function contributionLines(result: Contribution): ComparableLine[] {
  const { readings } = result;
  return result.lines.map((line) => {
    const { programme, payer, amount, basis, provisions } = line;
    const steps = stepsOf(line, roundingMode(result));
    return {
      key: `${programme} ${payer}`,
      label: textWith("comparable-lines.line", {
        programme: programmeName(programme),
        payer: payerName(payer),
      }),
      amount,
      basis,
      usesBasis: steps.some((step) => "of" in step && step.of === basis),
      provisions,
      steps,
      readings,
    };
  });
}

function benefitLines(result: Benefit): ComparableLine[] {
  const { readings } = result;
  return result.lines.map((line) => {
    const { item, month, paidTo, amount, provisions } = line;
    const steps = stepsOf(line, roundingMode(result));
    return {
      key: keyOf(item, month, paidTo === "employer" ? paidTo : undefined),
      label: itemText(line),
      kindLabel: itemText({ item }),
      amount,
      basis: basisOf(steps),
      usesBasis: true,
      provisions,
      steps,
      readings,
    };
  });
}

function keyOf(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function scholarshipLines(plan: ScholarshipPlan): ComparableLine[] {
  const { children, rules, readings } = plan;
  if (plan.form === "lump-sum") {
    const label: Text = { key: "item.scholarship" };
    const provisions = rules;
    const amount = plan.total;
    return [
      { key: "scholarship", label, amount, usesBasis: false, provisions, steps: [], readings },
    ];
  }
  return children.flatMap(({ child, years }) =>
    years
      .filter(({ payable }) => payable)
      .map(({ level, grade, amount }) => ({
        key: `child ${child + 1} ${level} ${grade}`,
        label: textWith("comparable-lines.child", {
          child: child + 1,
          level: levelName(level),
          grade,
        }),
        amount,
        usesBasis: false,
        provisions: rules,
        steps: [],
        readings,
      })),
  );
}

/** The amount from which the steps of a line start. */
function basisOf(steps: readonly Step[]): Rupiah | undefined {
  const first = steps.find((step) => step.kind === "multiply" || step.kind === "percent");
  return first?.of;
}
