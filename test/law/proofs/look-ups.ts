import { provisionOf } from "../../../src/core/provision.js";
import { versionsIn } from "../../../.ci/law-pages/cases.js";
import { indonesianLaw, type Law } from "../../../src/index.js";
import { resultOf } from "../../cases/calculate.js";
import { publishedCases } from "../../cases/published-cases.js";
import { results } from "../../explain/example-results.js";
import { traceDeath } from "../traces/death.js";
import { traceJkk } from "../traces/jkk.js";
import { traceJobLoss } from "../traces/job-loss.js";
import { traceOldAge } from "../traces/old-age.js";
import { traceRoster } from "../traces/roster.js";

/** Days on which each room is asked for all that it knows. */
const days = ["2019-06-01", "2026-06-01"];

/**
 * The provisions that calculations look up: as the law is asked for them in the published
 * cases, and as the example results and the traces of the rooms name them.
 */
export function recordedLookUps(): ReadonlySet<string> {
  const asked = new Set<string>();
  const law: Law = {
    ...indonesianLaw,
    provision: (id) => {
      asked.add(id);
      return indonesianLaw.provision(id);
    },
  };
  for (const check of publishedCases.flatMap(({ checks = [] }) => checks)) {
    resultOf({ ...check, options: { ...check.options, law } });
  }
  const traces = [traceDeath, traceJkk, traceJobLoss, traceOldAge, traceRoster];
  const named = [results, ...days.flatMap((day) => traces.map((trace) => trace(day)))];
  for (const key of named.flatMap((result) => [...versionsIn(result)])) asked.add(provisionOf(key));
  return asked;
}
