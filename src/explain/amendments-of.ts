import type { Warning } from "../core/warning.js";

/** Names of the changes to the law that a result rests on: each stands in a warning, after the colon. */
export function amendmentsOf(warnings: readonly Warning[]): string[] {
  return warnings
    .filter(isOfAmendedLaw)
    .map(({ message }) => message.en.slice(message.en.indexOf(": ") + 2));
}

/** Whether a warning names a change of the law. */
export function isOfAmendedLaw({ code }: Warning): boolean {
  return code === "amended-law";
}
