import type { FactPath } from "./check.js";
import type { ProvisionKey } from "./provision.js";
import { severities, type Warning } from "./warning.js";

/**
 * The warnings of a result, as it gives them: what is said alike of several provisions is
 * said once of them all; doubts about the law first, then assumptions, then what to check.
 */
export function gatherWarnings(warnings: readonly Warning[]): readonly Warning[] {
  if (warnings.length < 2) return warnings; // not law: one has nothing to be gathered with
  const repeated = repeatedCodes(warnings);
  if (repeated.size === 0) return ordered(warnings);
  const alike = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const { code, values } = warning;
    const words = repeated.has(code) ? `${code} ${JSON.stringify(values)}` : code;
    const known = alike.get(words);
    if (known) known.push(warning);
    else alike.set(words, [warning]);
  }
  return ordered(Array.from(alike.values(), ofAllProvisions));
}

function repeatedCodes(warnings: readonly Warning[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { code } of warnings) (seen.has(code) ? repeated : seen).add(code);
  return repeated;
}

function ordered(warnings: readonly Warning[]): readonly Warning[] {
  const [first] = warnings;
  if (warnings.every(({ severity }) => severity === first?.severity)) return warnings;
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
