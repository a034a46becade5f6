import type { Bilingual } from "../../core/bilingual.js";
import type { Check } from "../../core/check.js";
import type { ProvisionRef } from "../../core/provision.js";

/** A condition that is settled, or open while `missing` names facts. */
export function checkOf(
  id: string,
  passed: boolean | undefined,
  text: Bilingual,
  provisions: readonly ProvisionRef[],
  more: { readonly effect?: Check["effect"]; readonly missing?: readonly string[] } = {},
): Check {
  return {
    id,
    passed,
    provisions,
    text,
    effect: more.effect ?? "bars",
    missing: passed === undefined ? (more.missing ?? []) : [],
  };
}
