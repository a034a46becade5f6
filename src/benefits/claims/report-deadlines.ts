import { deepFreeze } from "../../core/deep-freeze.js";
import { addDays } from "../../core/calendar.js";
import { textWith, type Text } from "../../core/text.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Trace } from "../../core/trace.js";
import { stageOneReport, stageTwoReport } from "../../law/provisions/claims.js";
import { lateReport } from "../../law/provisions/work-accident-cover.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";

const hoursOfDay = 24; // not law: hours of a day

/** The report of the accident or of the diagnosed disease. */
export function stageOne(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
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
export function stageTwo(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
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

/** What a late report leads to: since Permenaker 1/2025 the employer pays first. */
function lateness(
  trace: Trace,
  { segment, date }: ClaimDeadlinesInput,
  report: ProvisionKey,
): Pick<ClaimDeadline, "consequence" | "provisions"> {
  const rule = segment === "non-wage-earner" ? undefined : lookUpIfAny(trace, lateReport, date);
  const consequence = segment === "construction" ? employerFirstInDoubt : employerFirst;
  return rule
    ? { consequence, provisions: [report, rule.key] }
    : { consequence: noEffect, provisions: [report] };
}

const noEffect: Text = /* @__PURE__ */ deepFreeze({ key: "report-deadlines.no-effect" });

const employerFirst: Text = /* @__PURE__ */ deepFreeze({ key: "report-deadlines.employer-first" });

const employerFirstInDoubt: Text = /* @__PURE__ */ deepFreeze(
  textWith("report-deadlines.in-doubt", {
    employerFirst,
  }),
);
