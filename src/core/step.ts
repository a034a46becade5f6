import type { Text } from "./text.js";
import type { ProvisionKey } from "./provision.js";
import type { Rounding, RoundingMode } from "./rounding.js";
import type { Rupiah } from "./vocabulary.js";

/** One step of a calculation, as plain data. Exact values are decimal text. */
export type Step =
  | { readonly kind: "look-up"; readonly provision: ProvisionKey; readonly value: Rupiah }
  | {
      readonly kind: "cap" | "floor";
      readonly provision: ProvisionKey;
      readonly of: Rupiah;
      readonly limit: Rupiah;
      readonly result: Rupiah;
    }
  | {
      readonly kind: "percent";
      readonly provision: ProvisionKey;
      readonly percent: string;
      readonly of: Rupiah;
      readonly result: string;
    }
  | {
      readonly kind: "multiply";
      readonly provision?: ProvisionKey | undefined;
      readonly factor: number;
      readonly of: Rupiah;
      readonly result: string;
    }
  | {
      readonly kind: "divide";
      readonly provision?: ProvisionKey | undefined;
      readonly divisor: number;
      readonly of: Rupiah | string;
      readonly result: string;
    }
  | {
      readonly kind: "add";
      readonly terms: readonly (Rupiah | string)[];
      readonly result: Rupiah | string;
    }
  | {
      readonly kind: "round";
      readonly rounding: Rounding;
      readonly of: string;
      readonly result: Rupiah;
    }
  | {
      readonly kind: "condition";
      readonly provision?: ProvisionKey | undefined;
      readonly text: Text;
      readonly holds: boolean;
    };

/** A line of a result; without steps, its own fields say how the amount comes about. */
export interface LineOfSteps {
  readonly amount: Rupiah;
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  readonly basis?: Rupiah | undefined;
  readonly ratePercent?: string | undefined;
  readonly steps?: readonly Step[] | undefined;
}

/**
 * The steps of a line. A line without steps is a percentage of its basis, rounded to
 * the rupiah in the mode given, or an amount that the law fixes.
 */
export function stepsOf(line: LineOfSteps, mode: RoundingMode): readonly Step[] {
  const { amount, exact, basis, ratePercent, steps } = line;
  const [provision] = line.provisions;
  if (steps || provision === undefined) return steps ?? [];
  if (ratePercent === undefined || basis === undefined) {
    return [{ kind: "look-up", provision, value: amount }];
  }
  const percent: Step = {
    kind: "percent",
    provision,
    percent: ratePercent,
    of: basis,
    result: exact,
  };
  return exact === String(amount)
    ? [percent]
    : [percent, { kind: "round", rounding: { to: "rupiah", mode }, of: exact, result: amount }];
}
