import type { FactPath } from "./check.js";
import type { ProvisionKey } from "./provision.js";
import { severities, type Warning } from "./warning.js";

/**
 * The warnings of a result, as it gives them: what is said alike of several provisions is
 * said once of them all; doubts about the law first, then assumptions, then what to check.
 */
export function gatherWarnings(warnings: readonly Warning[]): readonly Warning[] {
  if (warnings.length < 2) return warnings; // not law: one has nothing to be gathered with
  if (new Set(warnings.map(({ code }) => code)).size === warnings.length) return ordered(warnings);
  const alike = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const words = `${warning.code} ${JSON.stringify(warning.values)}`;
    const known = alike.get(words);
    if (known) known.push(warning);
    else alike.set(words, [warning]);
  }
  return ordered(Array.from(alike.values(), ofAllProvisions));
}

function ordered(warnings: readonly Warning[]): readonly Warning[] {
  return severities.flatMap((meant) => warnings.filter(({ severity }) => severity === meant));
}

/** Warnings that differ at most in their provisions and in the fields they assume, as one. */
function ofAllProvisions(alike: readonly Warning[]): Warning {
  const [first, ...others] = alike as readonly [Warning, ...Warning[]];
  if (others.length === 0) return first;
  const provisions = new Set<ProvisionKey>(alike.flatMap((warning) => warning.provisions ?? []));
  const assumes = new Set<FactPath>(alike.flatMap((warning) => warning.assumes ?? []));
  return {
    ...first,
    ...(provisions.size > 0 && { provisions: [...provisions] }),
    ...(assumes.size > 0 && { assumes: [...assumes] }),
  };
}
