import { warningOf } from "../../core/warning.js";
import { warn, type Trace } from "../../core/trace.js";
import { workerCategories } from "../../workers/categories.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import type { RosterScheme } from "./screening.js";
import { textWith } from "../../core/text.js";

/** Says how well the rule of a scheme is known. Throws for a category that the catalogue lacks. */
export function schemeWarnings(trace: Trace, scheme: RosterScheme): void {
  refuseUnknownCategories(scheme);
  const { title, evidence, status } = scheme.regulation;
  if (evidence !== "text") {
    const code =
      evidence === "official" ? "scheme-known-officially" : "scheme-known-from-one-source";
    warn(trace, warningOf(code, { values: { title } }));
  }
  if (status === "draft") {
    warn(trace, warningOf("scheme-is-a-draft", { values: { title } }));
  }
  for (const message of scheme.otherConditions ?? []) {
    warn(trace, warningOf("condition-by-hand", { values: { message } }));
  }
  for (const message of scheme.notKnown ?? []) {
    warn(trace, warningOf("not-known", { values: { message } }));
  }
}

function refuseUnknownCategories({ categories, excludedCategories, priority }: RosterScheme): void {
  const ordered = priority?.flatMap((rule) => (rule.by === "occupation" ? rule.list : [])) ?? [];
  const named = { categories, excludedCategories, priority: ordered };
  const known = new Set<string>(workerCategories.map(({ id }) => id));
  const issues = Object.entries(named).flatMap(([field, ids = []]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `scheme.${field}`,
        ...issueOf(textWith("scheme-warnings.refuse-unknown-categories.issues", { id })),
      })),
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
