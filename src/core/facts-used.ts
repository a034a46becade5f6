import type { FactPath } from "./check.js";
import type { Warning } from "./warning.js";

/** The facts behind a result, by their paths in the input; each in one of the three lists. */
export interface FactsUsed {
  /** Given by the caller. */
  readonly given: readonly FactPath[];
  /** Not given, and assumed with a warning that says so. */
  readonly assumed: readonly FactPath[];
  /** Not given, and leaving open what `undetermined` lists. */
  readonly missing: readonly FactPath[];
}

/** A result before its facts are marked. */
export type Unmarked<Result extends { readonly facts: FactsUsed }> = Omit<Result, "facts">;

/** A result with its facts marked as given, assumed or missing. */
export function marked<
  Result extends {
    readonly warnings: readonly Warning[];
    readonly undetermined: readonly { readonly missing: readonly FactPath[] }[];
  },
>(input: object, result: Result): Result & { readonly facts: FactsUsed } {
  const missing = new Set(result.undetermined.flatMap((part) => part.missing));
  const assumed = new Set(
    result.warnings.flatMap(({ assumes = [] }) => assumes.filter((path) => !missing.has(path))),
  );
  const given = givenIn(input).filter((path) => !missing.has(path) && !assumed.has(path));
  return { ...result, facts: { given, assumed: [...assumed], missing: [...missing] } };
}

/** The paths of all values given; a list of plain values is one. */
function givenIn(value: unknown, path = ""): FactPath[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [path];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      givenIn(inner, path === "" ? name : `${path}.${name}`),
    );
  }
  const objects = value.length > 0 && value.every((item) => typeof item === "object");
  return objects ? value.flatMap((item, index) => givenIn(item, `${path}[${index}]`)) : [path];
}
