import type { Text } from "./text.js";
import type { ProvisionKey } from "./provision.js";
import type { Rounding } from "./rounding.js";
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
      readonly provision?: ProvisionKey;
      readonly factor: number;
      readonly of: Rupiah;
      readonly result: string;
    }
  | {
      readonly kind: "divide";
      readonly provision?: ProvisionKey;
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
      readonly provision?: ProvisionKey;
      readonly text: Text;
      readonly holds: boolean;
    };
