import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, toCheck } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { unknownArticle } from "../../core/citation.js";
import { MissingFactError } from "../../core/errors.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jkpClaimMonths,
  jkpMonthlyConditions,
  type JkpMonthlyConditions,
} from "../../law/provisions/job-loss-benefits.js";
import { jkpTrainingMonth } from "../../law/readings/job-loss-readings.js";
import type { JkpBenefitInput, JkpMonthFacts } from "./jkp-inputs.js";
import type { JkpInstalment } from "./jkp-instalments.js";

/** Why a month of cash is not due. */
export interface JkpBarredMonth {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Why a month is not due, if it is not: new work, death, or an unmet condition of the month. */
export function barredMonth(
  trace: Trace,
  facts: JkpBenefitInput,
  instalment: JkpInstalment,
): JkpBarredMonth | undefined {
  const { month, on } = instalment;
  const { reemployedOn, diedOn, months = [] } = facts;
  const works =
    (reemployedOn !== undefined && reemployedOn <= on) ||
    months.some((one) => one.employed === true && one.month <= month);
  const died = diedOn !== undefined && diedOn <= on;
  if (works || died) {
    const rule = lookUp(trace, jkpClaimMonths, on);
    return { reason: works ? reasons.works : reasons.died, provisions: [rule.key] };
  }
  const rule = lookUp(trace, jkpMonthlyConditions, on);
  const index = months.findIndex((one) => one.month === month);
  const given = months[index];
  if (!given) {
    const { applications, interviews, attendancePercent } = rule.value;
    warn(
      trace,
      assumed("monthly-conditions-assumed", {
        values: { applications, interviews, attendancePercent },
      }),
    );
    return undefined;
  }
  const unmet = unmetCondition(trace, given, `months[${index}]`, rule);
  if (!unmet) return undefined;
  warn(trace, toCheck("missed-month"));
  return { reason: unmet, provisions: [rule.key] };
}

function unmetCondition(
  trace: Trace,
  given: JkpMonthFacts,
  path: string,
  rule: LookedUp<JkpMonthlyConditions>,
): Text | undefined {
  const { selfAssessmentMonth, statusFormMonth } = rule.value;
  if (given.month === selfAssessmentMonth) {
    const done = needed(given.selfAssessment, `${path}.selfAssessment`, rule, reasons.assessment);
    if (!done) return reasons.assessment;
  }
  if (given.month === statusFormMonth) {
    const done = needed(
      given.employmentStatusForm,
      `${path}.employmentStatusForm`,
      rule,
      reasons.form,
    );
    if (!done) return reasons.form;
  }
  return given.month === 1 || active(trace, given, path, rule) ? undefined : searchText(rule.value);
}

/** Looking for work in the month, and/or attending the JKP training in the month before. */
function active(
  trace: Trace,
  given: JkpMonthFacts,
  path: string,
  rule: LookedUp<JkpMonthlyConditions>,
): boolean {
  const { applications, interviews, trainingAttendancePercent: attendance } = given;
  const nothingSaid = applications === undefined && interviews === undefined;
  const searched =
    (applications ?? 0) >= rule.value.applications || (interviews ?? 0) >= rule.value.interviews;
  if (attendance === undefined) {
    if (nothingSaid) needed(undefined, `${path}.applications`, rule, searchText(rule.value));
    return searched;
  }
  const attended = attendance >= rule.value.attendancePercent;
  if (attended === searched) return attended;
  return resolveReading(trace, jkpTrainingMonth) === "either";
}

function needed(
  fact: boolean | undefined,
  field: string,
  { use }: LookedUp<JkpMonthlyConditions>,
  why: Text,
): boolean {
  if (fact !== undefined) return fact;
  const cites = use.cites[0] ?? { regulation: "permenaker-15-2021", article: unknownArticle };
  throw new MissingFactError({ field, why, cites });
}

function searchText({ applications, interviews, attendancePercent }: JkpMonthlyConditions): Text {
  return textWith("jkp-month-conditions.search", {
    applications,
    interviews,
    attendancePercent,
  });
}

const reasons = /* @__PURE__ */ deepFreeze({
  works: { key: "jkp-month-conditions.works" },
  died: { key: "jkp-month-conditions.died" },
  assessment: { key: "jkp-month-conditions.assessment" },
  form: { key: "jkp-month-conditions.form" },
} satisfies Record<string, Text>);
