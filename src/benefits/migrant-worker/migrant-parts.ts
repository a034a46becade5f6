import type { Benefit } from "../benefit.js";
import type { ScholarshipPlan } from "../scholarship/scholarship-plan.js";

/** What one event gives, before it becomes a benefit. */
export type MigrantParts = Partial<
  Pick<Benefit, "lines" | "inKind" | "notDue" | "undetermined">
> & { readonly scholarship?: ScholarshipPlan | undefined };

/** Several of them together. */
export function joined(...parts: readonly MigrantParts[]): MigrantParts {
  const scholarship = parts.find((part) => part.scholarship)?.scholarship;
  return {
    lines: parts.flatMap((part) => part.lines ?? []),
    inKind: parts.flatMap((part) => part.inKind ?? []),
    notDue: parts.flatMap((part) => part.notDue ?? []),
    undetermined: parts.flatMap((part) => part.undetermined ?? []),
    ...(scholarship && { scholarship }),
  };
}
