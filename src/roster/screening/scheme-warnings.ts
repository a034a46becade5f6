import { warn, type Workings } from "../../core/workings.js";
import { workerCategories } from "../../workers/categories.js";
import { InvalidInputError } from "../../core/errors.js";
import type { RosterScheme } from "./screening.js";
import { textWith } from "../../core/text.js";

/** Says how well the rule of a scheme is known. Throws for a category that the catalogue lacks. */
export function schemeWarnings(workings: Workings, scheme: RosterScheme): void {
  refuseUnknownCategories(scheme);
  const { title, evidence, status } = scheme.regulation;
  if (evidence !== "text") {
    warn(workings, {
      code: "scheme-evidence-below-text",
      message:
        evidence === "official"
          ? textWith("scheme-warnings.official", { title })
          : textWith("scheme-warnings.secondary", { title }),
    });
  }
  if (status === "draft") {
    warn(workings, {
      code: "scheme-is-a-draft",
      message: textWith("warning.scheme-is-a-draft", { title }),
    });
  }
  for (const message of scheme.otherConditions ?? []) {
    warn(workings, {
      code: "condition-by-hand",
      message: textWith("warning.condition-by-hand", { message }),
    });
  }
  for (const message of scheme.notKnown ?? []) {
    warn(workings, {
      code: "not-known",
      message: textWith("warning.not-known", { message }),
    });
  }
}

function refuseUnknownCategories({ categories, excludedCategories, priority }: RosterScheme): void {
  const ordered = priority?.flatMap((rule) => (rule.by === "occupation" ? rule.list : [])) ?? [];
  const named = { categories, excludedCategories, priority: ordered };
  const known = new Set(workerCategories.map(({ id }) => id));
  const issues = Object.entries(named).flatMap(([field, ids = []]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `scheme.${field}`,
        message: textWith("scheme-warnings.refuse-unknown-categories.issues", { id }),
      })),
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
