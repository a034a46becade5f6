import type { ProvisionKey, ProvisionUse } from "../core/provision.js";

/** All versions of provisions that a result and its parts list, by key. */
export function usesIn(result: object): ReadonlyMap<ProvisionKey, ProvisionUse> {
  const uses = new Map<ProvisionKey, ProvisionUse>();
  collect(result, uses);
  return uses;
}

function collect(value: unknown, uses: Map<ProvisionKey, ProvisionUse>): void {
  if (typeof value !== "object" || value === null) return;
  if (isUse(value)) uses.set(value.key, value);
  else for (const part of Object.values(value)) collect(part, uses);
}

function isUse(value: object): value is ProvisionUse {
  return "key" in value && "cites" in value && "evidence" in value;
}
