import { addDays, addMonths, monthsOfYear } from "../../core/calendar.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, Segment } from "../../core/vocabulary.js";
import { doubt } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { warnMigrantRule } from "../../law/migrant-rule.js";
import type { Options } from "../../law/options.js";
import {
  jkkClaimWindow,
  jkkLatePaymentRate,
  jkmClaimWindow,
  jkmLatePaymentRate,
  stageOneReport,
  stageTwoReport,
  suspectedCaseConclusion,
} from "../../law/provisions/claims.js";
import { migrantClaimYears } from "../../law/provisions/migrant-worker-benefits.js";
import { diseaseTailYears, lateReport } from "../../law/provisions/work-accident-cover.js";
import { recorded, type Recorded } from "../../law/recorded.js";
import {
  type ClaimDeadlinesInput,
  claimDeadlinesInputSchema,
  type ClaimEvent,
} from "./claims-schema.js";
import { deadlineOf, paymentTime } from "./payment-deadline.js";
import { traceOf } from "../../law/trace-of.js";

/** The parts of a claim that have a deadline. */
export type ClaimDeadlineId =
  | "stage-1-report" // not law: the names of the stage I and stage II reports
  | "stage-2-report" // not law: the names of the stage I and stage II reports
  | "conclusion"
  | "disease-after-employment"
  | "claim-window"
  | "payment";

/** One deadline of a claim. */
export interface ClaimDeadline {
  readonly id: ClaimDeadlineId;
  /** The duty, its bearer and its time limit. */
  readonly text: Text;
  /** The last day; absent where there is no limit or its first day is not given. */
  readonly by?: CalendarDate | undefined;
  /** The field that would give the last day. */
  readonly needs?: "letterOn" | "reportedOn" | "completeOn" | undefined;
  /** Whether it has passed; absent where nothing tells. */
  readonly late?: boolean | undefined;
  /** The consequence of missing it, as far as the texts say. */
  readonly consequence?: Text | undefined;
  readonly provisions: readonly ProvisionKey[];
}

/** The deadlines of a claim. */
export interface ClaimDeadlines extends Recorded {
  readonly kind: "claim-deadlines";
  readonly event: ClaimEvent;
  readonly segment: Segment;
  readonly date: CalendarDate;
  readonly deadlines: readonly ClaimDeadline[];
}

/**
 * The deadlines of a JKK or JKM claim: the reports of stage I and II, the
 * conclusion of a suspected case, the window after which the right lapses, and
 * the payment. 2 x 24 hours are given as the date two days later.
 *
 * PP 44/2015 Pasal 25A, 25B, 26, 37, 40, 43, 44, 48, as amended by PP 82/2019 and
 * PP 49/2023.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015; migrant
 * workers before 10 December 2018).
 *
 * @example
 * ```ts
 * const { deadlines } = claimDeadlines({
 *   event: "work-accident",
 *   segment: "wage-earner",
 *   date: "2026-05-04",
 *   letterOn: "2026-06-01",
 * });
 * deadlines.map(({ id, by }) => [id, by]);
 * // => [["stage-1-report", "2026-05-06"], ["stage-2-report", "2026-06-03"], ["claim-window", "2031-05-04"], ["payment", undefined]]
 * ```
 */
export function claimDeadlines(input: ClaimDeadlinesInput, options?: Options): ClaimDeadlines {
  const trace = traceOf(options);
  const facts = validate(claimDeadlinesInputSchema, input);
  warnAfterLawAsOf(trace, facts.date);
  const migrant = facts.segment === "migrant-worker";
  const ofWork = facts.event !== "death" && !migrant;
  return {
    kind: "claim-deadlines",
    event: facts.event,
    segment: facts.segment,
    date: facts.date,
    deadlines: [
      ...(ofWork ? [stageOne(trace, facts), stageTwo(trace, facts)] : []),
      ...(ofWork ? conclusionDeadline(trace, facts) : []),
      ...(ofWork ? diseaseTail(trace, facts) : []),
      ...claimWindow(trace, facts),
      ...(migrant ? [] : [payment(trace, facts)]),
    ],
    ...recorded(trace),
  };
}

/** When the right lapses: JKK by the law of the day of the event, JKM never. */
function claimWindow(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  if (facts.segment === "migrant-worker") warnMigrantRule(trace, facts.date);
  if (facts.event !== "death") return [jkkWindow(trace, facts)];
  if (facts.segment === "migrant-worker") {
    warn(trace, doubt("window-not-read"));
    return [];
  }
  const { key } = lookUp(trace, jkmClaimWindow, facts.date);
  return [{ id: "claim-window", text: texts.jkm, provisions: [key] }];
}

function jkkWindow(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { date, segment, event } = facts;
  const provision = segment === "migrant-worker" ? migrantClaimYears : jkkClaimWindow;
  const { value, key, use } = lookUp(trace, provision, date);
  const by = addMonths(date, value * monthsOfYear);
  if (use.to !== undefined && by > use.to) {
    warn(trace, doubt("window-changed", { provisions: [key] }));
  }
  const since: Text =
    event === "work-accident"
      ? { key: "report-deadlines.accident" }
      : { key: "claim-window.diagnosis" };
  return {
    id: "claim-window",
    text: textWith("claim-window.jkk-window", { value, since }),
    by,
    ...passed(by, facts.on),
    consequence: { key: "claim-window.lapses" },
    provisions: [key],
  };
}

const texts = /* @__PURE__ */ deepFreeze({
  jkm: { key: "claim-window.jkm" },
} satisfies Record<string, Text>);

/** A suspected case is decided within a given number of days of the stage I report. */
function conclusionDeadline(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  const rule = facts.suspected
    ? lookUpIfAny(trace, suspectedCaseConclusion, facts.date)
    : undefined;
  if (!rule) return [];
  const { days } = rule.value;
  const by = facts.reportedOn === undefined ? undefined : addDays(facts.reportedOn, days);
  return [
    {
      id: "conclusion",
      text: conclusionText(facts.event, days),
      ...(by === undefined ? { needs: "reportedOn" } : { by, ...passed(by, facts.on) }),
      provisions: [rule.key],
    },
  ];
}

/** The payer of care if the case turns out not to come from work. */
function conclusionText(event: ClaimDeadlinesInput["event"], days: number): Text {
  const payer: Text =
    event === "occupational-disease"
      ? { key: "decision-deadlines.bpjs-kesehatan" }
      : { key: "decision-deadlines.insurer" };
  return textWith("decision-deadlines.conclusion", { days, payer });
}

/** A disease that shows after the end of employment. */
function diseaseTail(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  const { employmentEndedOn } = facts;
  if (employmentEndedOn === undefined) return [];
  const { value, key } = lookUp(trace, diseaseTailYears, facts.date);
  const by = addMonths(employmentEndedOn, value * monthsOfYear);
  return [
    {
      id: "disease-after-employment",
      text: textWith("decision-deadlines.disease", { value }),
      by,
      ...passed(by, facts.date),
      consequence: { key: "decision-deadlines.no-right" },
      provisions: [key],
    },
  ];
}

/** The payment of a complete claim. */
function payment(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const programme = facts.event === "death" ? "jkm" : "jkk";
  const { completeOn, holidays } = facts;
  const day = completeOn ?? facts.date;
  const time = paymentTime(trace, programme, day);
  const rate = lookUp(trace, programme === "jkm" ? jkmLatePaymentRate : jkkLatePaymentRate, day);
  const by =
    completeOn === undefined
      ? undefined
      : deadlineOf(trace, { programme, completeOn, ...(holidays && { holidays }) }).by;
  return {
    id: "payment",
    text: textWith("decision-deadlines.complete", { days: time.value.days }),
    ...(by === undefined ? { needs: "completeOn" } : { by, ...passed(by, facts.on) }),
    consequence: textWith("decision-deadlines.compensation", { rate: rate.value }),
    provisions: [time.key, rate.key],
  };
}

const hoursOfDay = 24; // not law: hours of a day

/** The report of the accident or of the diagnosed disease. */
function stageOne(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { value, key } = lookUp(trace, stageOneReport, facts.date);
  const days = value / hoursOfDay;
  const by = addDays(facts.date, days);
  const { reporter, event } = names(facts);
  return {
    id: "stage-1-report", // not law: the names of the stage I and stage II reports
    text: textWith("report-deadlines.stage-1", {
      reporter,
      event,
      days,
      hoursOfDay,
    }),
    by,
    ...passed(by, facts.reportedOn ?? facts.on),
    ...lateness(trace, facts, key),
  };
}

/** The report of the doctor's letter, which is the claim. */
function stageTwo(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { value, key } = lookUp(trace, stageTwoReport, facts.date);
  const days = value / hoursOfDay;
  const { reporter } = names(facts);
  const by = facts.letterOn === undefined ? undefined : addDays(facts.letterOn, days);
  return {
    id: "stage-2-report", // not law: the names of the stage I and stage II reports
    text: textWith("report-deadlines.stage-2", { reporter, days, hoursOfDay }),
    ...(by === undefined ? { needs: "letterOn" } : { by, ...passed(by, facts.on) }),
    provisions: [key],
  };
}

function names({ segment, event }: ClaimDeadlinesInput): {
  readonly reporter: Text;
  readonly event: Text;
} {
  return {
    reporter:
      segment === "non-wage-earner"
        ? { key: "report-deadlines.family" }
        : { key: "report-deadlines.employer" },
    event:
      event === "work-accident"
        ? { key: "report-deadlines.accident" }
        : { key: "report-deadlines.diagnosis" },
  };
}

/** The effect of a late report: since Permenaker 1/2025 the employer pays first. */
function lateness(
  trace: Trace,
  { segment, date }: ClaimDeadlinesInput,
  report: ProvisionKey,
): Pick<ClaimDeadline, "consequence" | "provisions"> {
  const rule = segment === "non-wage-earner" ? undefined : lookUpIfAny(trace, lateReport, date);
  if (!rule) return { consequence: noEffect, provisions: [report] };
  const consequence = segment === "construction" ? constructionNotNamed : employerFirst;
  return { consequence, provisions: [report, rule.key] };
}

const noEffect: Text = /* @__PURE__ */ deepFreeze({ key: "report-deadlines.no-effect" });

const employerFirst: Text = /* @__PURE__ */ deepFreeze({ key: "report-deadlines.employer-first" });

const constructionNotNamed: Text = /* @__PURE__ */ deepFreeze({
  key: "report-deadlines.construction-not-named",
});

/** Whether a last day has passed on a day; nothing while the day is not given. */
function passed(
  by: CalendarDate,
  on: CalendarDate | undefined,
): { readonly late?: boolean | undefined } {
  return on === undefined ? {} : { late: on > by };
}
