import type { Text } from "../text.js";

/** The texts of coverage, and what each of them needs. */
export interface CoverageTexts {
  "same-definition.compare": undefined;
  "same-definition.merge": undefined;
  "warning.group-in-one-report": { names: readonly string[] };
  "expected.coverage.definition": { ids: readonly string[]; ownDefinition: string };
  "expected.coverage.target-ratio": undefined;
  "expected.coverage.period": undefined;
  "expected.coverage.row": undefined;
  "expected.coverage.percent": undefined;
  "expected.coverage.active": undefined;
  "expected.coverage.path": undefined;
  "expected.coverage.pair": undefined;
  "expected.coverage.small-cells": undefined;
  "expected.coverage.village": undefined;
  "expected.coverage.villages": undefined;
  "measure-coverage.no-group": { by: string };
  "measure-coverage.no-period": undefined;
  "measure-coverage.no-level": { region: string; level: string };
  "merge-tallies.same-source": { names: readonly string[] };
  "warning.several-periods": undefined;
  "measure-coverage.everyone": undefined;
  "warning.no-workers": { name: Text | string };
  "warning.ratio-above-one": { name: Text | string };
  "warning.no-rows-of-period": { period: string };
  "warning.no-target-of-year": undefined;
  "warning.published-not-added": { name: Text | string; rows: number };
  "warning.active-months-of-some": { name: Text | string; registered: number; covered: number };
  "warning.small-cells-suppressed": { figures: number; below: number };
  "warning.village-not-listed": { names: readonly string[] };
  "warning.tallies-without-source": { tallies: number };
}
