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
  const missing = new Set<FactPath>();
  for (const part of result.undetermined) for (const path of part.missing) missing.add(path);
  const assumed = new Set<FactPath>();
  for (const { assumes = [] } of result.warnings) {
    for (const path of assumes) if (!missing.has(path)) assumed.add(path);
  }
  const given: FactPath[] = [];
  addGiven(input, "", given);
  return {
    ...result,
    facts: {
      given: given.filter((path) => !missing.has(path) && !assumed.has(path)),
      assumed: [...assumed],
      missing: [...missing],
    },
  };
}

/** Adds the paths of all values given; a list of plain values is one. */
function addGiven(value: unknown, path: string, given: FactPath[]): void {
  if (value === undefined) return;
  if (typeof value !== "object" || value === null) {
    given.push(path);
  } else if (!Array.isArray(value)) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(fields)) {
      addGiven(fields[name], path === "" ? name : `${path}.${name}`, given);
    }
  } else if (value.length > 0 && value.every((item) => typeof item === "object")) {
    value.forEach((item, index) => {
      addGiven(item, `${path}[${index}]`, given);
    });
  } else given.push(path);
}
