import type { ProvisionKey, ProvisionUse } from "../core/provision.js";

/** All versions of provisions that a result and its parts list, by key. */
export function usesIn(result: unknown): ReadonlyMap<ProvisionKey, ProvisionUse> {
  const uses = new Map<ProvisionKey, ProvisionUse>();
  collect(result, uses, new Set());
  return uses;
}

function collect(value: unknown, uses: Map<ProvisionKey, ProvisionUse>, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isUse(value)) uses.set(value.key, value);
  else for (const part of Object.values(value)) collect(part, uses, seen);
}

function isUse(value: object): value is ProvisionUse {
  return "key" in value && "cites" in value && "evidence" in value;
}
