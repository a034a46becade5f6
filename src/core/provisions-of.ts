import type { ProvisionKey } from "./provision.js";

/** The provisions of parts of a result, each once. */
export function provisionsOf(
  parts: readonly { readonly provisions: readonly ProvisionKey[] }[],
): ProvisionKey[] {
  return [...new Set(parts.flatMap(({ provisions }) => provisions))];
}
