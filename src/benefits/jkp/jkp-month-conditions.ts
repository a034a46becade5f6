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
  const { field, why } = condition;
  if (field !== undefined) {
    const needed = [{ field: `months[${index}].${field}`, why }];
    return { reason: openMonth, provisions: rule.keys, needed };
  }
  warn(trace, toCheck("missed-month"));
  return { reason: why, provisions: rule.keys };
}

/** A condition of a month that is not met or, with the fact that it waits for, open. */
interface NotMet {
  readonly why: Text;
  readonly field?: keyof JkpMonthFacts | undefined;
}

function firstNotMet(
  trace: Trace,
  given: JkpMonthFacts,
  { value }: LookedUp<JkpMonthlyConditions>,
): NotMet | undefined {
  const { month, selfAssessment, employmentStatusForm } = given;
  const conditions = [
    ...(month === value.selfAssessmentMonth
      ? [{ met: selfAssessment, field: "selfAssessment", why: reasons.assessment } as const]
      : []),
    ...(month === value.statusFormMonth
      ? [{ met: employmentStatusForm, field: "employmentStatusForm", why: reasons.form } as const]
      : []),
    ...(month === 1
      ? []
      : [
          {
            met: active(trace, given, value),
            field: "applications",
            why: searchText(value),
          } as const,
        ]),
  ];
  const failed = conditions.find(({ met }) => met === false);
  if (failed) return { why: failed.why };
  return conditions.find(({ met }) => met === undefined);
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

function searchText({ applications, interviews, attendancePercent }: JkpMonthlyConditions): Text {
  return textWith("jkp-month-conditions.search", {
    applications,
    interviews,
    attendancePercent,
  });
}

const openMonth: Text = /* @__PURE__ */ deepFreeze({ key: "open.search" });

const reasons = /* @__PURE__ */ deepFreeze({
  works: { key: "jkp-month-conditions.works" },
  died: { key: "jkp-month-conditions.died" },
  assessment: { key: "jkp-month-conditions.assessment" },
  form: { key: "jkp-month-conditions.form" },
} satisfies Record<string, Text>);
