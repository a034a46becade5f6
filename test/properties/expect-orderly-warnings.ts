import { expect } from "vitest";
import type { FactsUsed, Warning, WarningSeverity } from "../../src/index.js";

const severities: readonly WarningSeverity[] = ["doubt", "assumption", "check"];

/** Assumptions about a rule or about figures, not about a field of the input. */
const aboutNoField: ReadonlySet<string> = new Set([
  "amended-law",
  "heirs-choose-children",
  "one-employer-for-jkp",
  "treatment-only",
  "assumed-funeral-to-heirs",
]);

interface Marked {
  readonly facts: FactsUsed;
  readonly warnings: readonly Warning[];
  readonly undetermined: readonly { readonly missing: readonly string[] }[];
}

/**
 * That a result says each warning once, doubts about the law before assumptions and checks, and
 * that a benefit marks each fact in one way.
 */
export function expectOrderlyWarnings(result: unknown): void {
  for (const warnings of warningLists(result)) {
    const said = warnings.map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
    expect(new Set(said).size, said.join("; ")).toBe(said.length);
    const order = warnings.map(({ severity }) => severities.indexOf(severity));
    expect(order, said.join("; ")).toEqual([...order].sort((a, b) => a - b));
  }
  if (isMarked(result)) expectMarked(result);
}

function expectMarked({ facts, warnings, undetermined }: Marked): void {
  const { given, assumed, missing } = facts;
  const all = [...given, ...assumed, ...missing];
  expect(new Set(all).size, all.join("; ")).toBe(all.length);
  const open = undetermined.flatMap((part) => part.missing);
  expect([...missing].sort()).toEqual([...new Set(open)].sort());
  for (const { code, severity, assumes = [] } of warnings) {
    if (severity !== "assumption" || aboutNoField.has(code)) continue;
    expect(assumes.length, code).toBeGreaterThan(0);
    for (const field of assumes) expect([...assumed, ...missing]).toContain(field);
  }
}

function isMarked(result: unknown): result is Marked {
  return typeof result === "object" && result !== null && "facts" in result;
}

function warningLists(value: unknown): (readonly Warning[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(warningLists);
  const { warnings } = value as { readonly warnings?: unknown };
  return Array.isArray(warnings) ? [warnings as readonly Warning[], ...inner] : inner;
}
