import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, toCheck } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jkpClaimMonths,
  jkpMonthlyConditions,
  type JkpMonthlyConditions,
} from "../../law/provisions/job-loss-benefits.js";
import { jkpTrainingMonth } from "../../law/readings/job-loss-readings.js";
import type { Ground, OpenGround } from "../benefit-parts.js";
import type { JkpBenefitInput, JkpMonthFacts } from "./jkp-input.js";
import type { JkpInstalment } from "./jkp-instalments.js";

/** Why a month is not due, if it is not: new work, death, or an unmet condition of the month. */
export function barredMonth(
  trace: Trace,
  facts: JkpBenefitInput,
  instalment: JkpInstalment,
): Ground | OpenGround | undefined {
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
        assumes: ["months"],
      }),
    );
    return undefined;
  }
  const condition = firstNotMet(trace, given, rule);
  if (!condition) return undefined;
  const { met, field, why, asks } = condition;
  if (met === undefined) {
    const needed = [{ field: `months[${index}].${field}`, why: asks }];
    return { reason: openMonth, provisions: rule.keys, needed };
  }
  warn(trace, toCheck("missed-month"));
  return { reason: why, provisions: rule.keys };
}

/** A condition of a month: why the month is not paid where it is not met, and why its fact is asked for. */
interface MonthCondition {
  readonly met: boolean | undefined;
  readonly field: keyof JkpMonthFacts;
  readonly why: Text;
  readonly asks: Text;
}

function firstNotMet(
  trace: Trace,
  given: JkpMonthFacts,
  { value }: LookedUp<JkpMonthlyConditions>,
): MonthCondition | undefined {
  const { month, selfAssessment, employmentStatusForm } = given;
  const { applications, interviews, attendancePercent } = value;
  const search = { applications, interviews, attendancePercent };
  const conditions: (MonthCondition | false)[] = [
    month === value.selfAssessmentMonth && {
      met: selfAssessment,
      field: "selfAssessment",
      why: reasons.assessment,
      asks: reasons.asksAssessment,
    },
    month === value.statusFormMonth && {
      met: employmentStatusForm,
      field: "employmentStatusForm",
      why: reasons.form,
      asks: reasons.asksForm,
    },
    month > 1 && {
      met: active(trace, given, value),
      field: "applications",
      why: textWith("jkp-month-conditions.search", search),
      asks: textWith("jkp-month-conditions.asks-search", search),
    },
  ];
  const asked = conditions.filter((condition) => condition !== false);
  return asked.find(({ met }) => met === false) ?? asked.find(({ met }) => met === undefined);
}

/** Looking for work in the month, and/or attending the JKP training in the month before. */
function active(
  trace: Trace,
  { applications, interviews, trainingAttendancePercent: attendance }: JkpMonthFacts,
  rule: JkpMonthlyConditions,
): boolean | undefined {
  const nothingSaid = applications === undefined && interviews === undefined;
  const searched = (applications ?? 0) >= rule.applications || (interviews ?? 0) >= rule.interviews;
  if (attendance === undefined) return nothingSaid ? undefined : searched;
  const attended = attendance >= rule.attendancePercent;
  if (attended === searched) return attended;
  return resolveReading(trace, jkpTrainingMonth) === "either";
}

const openMonth: Text = /* @__PURE__ */ deepFreeze({ key: "open.search" });

const reasons = /* @__PURE__ */ deepFreeze({
  works: { key: "jkp-month-conditions.works" },
  died: { key: "jkp-month-conditions.died" },
  assessment: { key: "jkp-month-conditions.assessment" },
  form: { key: "jkp-month-conditions.form" },
  asksAssessment: { key: "jkp-month-conditions.asks-assessment" },
  asksForm: { key: "jkp-month-conditions.asks-form" },
} satisfies Record<string, Text>);
