import type { ProvisionRef } from "../core/provision.js";
import { provisionsOf } from "../core/provisions-of.js";
import type { Contribution } from "./contribution.js";

/** The provisions on which contributions rest, each once. */
export function provisionsOfContributions(contributions: readonly Contribution[]): ProvisionRef[] {
  return provisionsOf(contributions.flatMap(({ lines, reliefs }) => [...lines, ...reliefs]));
}
