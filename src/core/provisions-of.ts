import type { ProvisionRef } from "./provision.js";

/** The provisions of parts of a result, each once. */
export function provisionsOf(
  parts: readonly { readonly provisions: readonly ProvisionRef[] }[],
): ProvisionRef[] {
  return [...new Set(parts.flatMap(({ provisions }) => provisions))];
}
