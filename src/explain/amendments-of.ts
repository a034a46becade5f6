import type { Warning } from "../core/warning.js";

/** Names of the changes to the law that a result rests on. */
export function amendmentsOf(warnings: readonly Warning[]): string[] {
  return warnings.filter(isOfAmendedLaw).map(({ values }) => values?.["name"] as string);
}

/** Whether a warning names a change of the law. */
export function isOfAmendedLaw({ code }: Warning): boolean {
  return code === "amended-law";
}
