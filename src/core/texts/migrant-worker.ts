import type { CalendarDate } from "../vocabulary.js";

/** The texts of migrant worker, and what each of them needs. */
export interface MigrantWorkerTexts {
  "migrant-amounts.amount-not-read": { name: string };
  "item.accident-transport": undefined;
  "item.treatment-abroad": undefined;
  "item.rape": undefined;
  "item.failed-departure": undefined;
  "item.failed-placement": undefined;
  "item.placed-against-contract": undefined;
  "item.accident-dismissal": undefined;
  "item.one-sided-dismissal": undefined;
  "item.repatriation": undefined;
  "item.loss-on-the-way-home": undefined;
  "migrant-part.in-one-sum": undefined;
  "migrant-part.transport": undefined;
  "item.vocational-training": undefined;
  "check.migrant-worker.covered": undefined;
  "check.migrant-worker.cause": undefined;
  "check.migrant-worker.failed-departure": undefined;
  "check.migrant-worker.protected~before": { monthsBefore: number };
  "check.migrant-worker.protected": undefined;
  "check.migrant-worker.protected~after": { monthsAfter: number };
  "check.migrant-worker.claim-window": { value: number };
  "warning.home-care-time": { years: number };
  "warning.transport-cost-not-given": undefined;
  "migrant-scholarship.phase": undefined;
  "warning.no-contribution-period-known": undefined;
  "migrant-dismissal.months-needed": undefined;
  "migrant-dismissal.open": undefined;
  "warning.dismissal-exclusions": undefined;
  "warning.further-help-not-read": undefined;
  "migrant-worker-benefit.periodic": undefined;
  "migrant-worker-benefit.in-kind": undefined;
  "expected.migrant-worker.phase": undefined;
  "expected.migrant-worker.event": { events: readonly string[] };
  "expected.migrant-worker.registered-on": undefined;
  "expected.migrant-worker.claimed-on": undefined;
  "migrant-rule-day.registration": undefined;
  "warning.migrant-rule-changed": { registeredOn: CalendarDate; date: CalendarDate };
  "expected.migrant-worker.after-departure": undefined;
  "expected.migrant-worker.begun": undefined;
  "expected.migrant-worker.returned": undefined;
}
