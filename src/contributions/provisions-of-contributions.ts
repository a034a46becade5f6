import type { ProvisionKey } from "../core/provision.js";
import type { Contribution } from "./contribution.js";

/** The provisions on which contributions rest, each once. */
export function provisionsOfContributions(contributions: readonly Contribution[]): ProvisionKey[] {
  const found = new Set<ProvisionKey>();
  for (const { lines, reliefs } of contributions) {
    for (const { provisions } of lines) for (const provision of provisions) found.add(provision);
    for (const { provisions } of reliefs) for (const provision of provisions) found.add(provision);
  }
  return [...found];
}
