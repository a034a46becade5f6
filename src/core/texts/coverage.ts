import type { Text } from "../text.js";

/** The texts of coverage, and what each of them needs. */
export interface CoverageTexts {
  "same-definition.compare": undefined;
  "same-definition.merge": undefined;
  "warning.group-in-one-report": { names: readonly string[] };
  "expected.coverage.definition": { ids: readonly string[]; ownDefinition: string };
  "expected.coverage.target-ratio": undefined;
  "expected.coverage.period": undefined;
  "measure-coverage.no-group": { by: string };
  "warning.several-periods": undefined;
  "measure-coverage.everyone": undefined;
  "warning.no-workers": { name: Text | string };
  "warning.ratio-above-one": { name: Text | string };
}
