import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { lookUpMonth, type LookedUp } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import { nonWageEarnerJobs } from "../../law/provisions/membership.js";
import type { Contribution } from "../contribution.js";

/** The jobs of persons by month, for what the law limits. */
export interface JobsOfPersons {
  readonly inJkp: Map<string, number>;
  readonly asNonWageEarner: Map<string, number>;
}

/** No jobs yet. */
export function noJobs(): JobsOfPersons {
  return { inJkp: new Map(), asNonWageEarner: new Map() };
}

/**
 * Notes down a person's month. Warns where one person is in JKP by several jobs
 * (PP 37/2021 Pasal 36: the worker picks one) or lists more jobs as a non-wage
 * earner than PP 44/2015 Pasal 11 ayat (2) allows.
 */
export function noteJob(
  trace: Trace,
  jobs: JobsOfPersons,
  person: string,
  contribution: Contribution,
): void {
  const key = `${person} ${contribution.month}`;
  if (contribution.reallocations.length > 0 && count(jobs.inJkp, key) > 1) {
    warn(trace, jkpInSeveralJobs);
  }
  if (contribution.segment !== "non-wage-earner") return;
  const limit = lookUpMonth(trace, nonWageEarnerJobs, contribution.month);
  if (count(jobs.asNonWageEarner, key) > limit.value) warn(trace, tooManyJobs(limit));
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

const jkpInSeveralJobs: Warning = /* @__PURE__ */ sharedWarning(toCheck("jkp-in-several-jobs"));

function tooManyJobs({ value: limit, keys }: LookedUp<number>): Warning {
  return toCheck("too-many-jobs", { values: { limit }, provisions: keys });
}
