import { lookUpMonth } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
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
  workings: Workings,
  jobs: JobsOfPersons,
  person: string,
  contribution: Contribution,
): void {
  const key = `${person} ${contribution.month}`;
  if (contribution.reallocations.length > 0 && count(jobs.inJkp, key) > 1) {
    warn(workings, jkpInSeveralJobs);
  }
  if (contribution.segment !== "non-wage-earner") return;
  const limit = lookUpMonth(workings, nonWageEarnerJobs, contribution.month);
  if (count(jobs.asNonWageEarner, key) > limit.value) warn(workings, tooManyJobs(limit.value));
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

const jkpInSeveralJobs: Warning = {
  code: "jkp-in-several-jobs",
  message: { key: "warning.jkp-in-several-jobs" },
};

function tooManyJobs(limit: number): Warning {
  return {
    code: "too-many-jobs",
    provision: nonWageEarnerJobs.id,
    message: textWith("warning.too-many-jobs", { limit }),
  };
}
