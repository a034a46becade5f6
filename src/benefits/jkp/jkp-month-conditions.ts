import { textWith, type Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { unknownArticle } from "../../core/citation.js";
import { MissingFactError } from "../../core/errors.js";
import { lookUp, type Found } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";
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
  readonly provisions: readonly ProvisionRef[];
}

/** Why a month is not due, if it is not: new work, death, or an unmet condition of the month. */
export function barredMonth(
  workings: Workings,
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
    const rule = lookUp(workings, jkpClaimMonths, on);
    return { reason: works ? reasons.works : reasons.died, provisions: [rule.ref] };
  }
  const rule = lookUp(workings, jkpMonthlyConditions, on);
  const index = months.findIndex((one) => one.month === month);
  const given = months[index];
  if (!given) {
    warn(workings, { code: "monthly-conditions-assumed", message: assumedMet(rule.value) });
    return undefined;
  }
  const unmet = unmetCondition(workings, given, `months[${index}]`, rule);
  if (!unmet) return undefined;
  warn(workings, { code: "missed-month", message: reasons.missed });
  return { reason: unmet, provisions: [rule.ref] };
}

function unmetCondition(
  workings: Workings,
  given: JkpMonthFacts,
  path: string,
  rule: Found<JkpMonthlyConditions>,
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
  return given.month === 1 || active(workings, given, path, rule)
    ? undefined
    : searchText(rule.value);
}

/** Looking for work in the month, and/or attending the JKP training in the month before. */
function active(
  workings: Workings,
  given: JkpMonthFacts,
  path: string,
  rule: Found<JkpMonthlyConditions>,
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
  return choose(workings, jkpTrainingMonth) === "either";
}

function needed(
  fact: boolean | undefined,
  field: string,
  { ref }: Found<JkpMonthlyConditions>,
  why: Text,
): boolean {
  if (fact !== undefined) return fact;
  const cites = ref.cites[0] ?? { regulation: "permenaker-15-2021", article: unknownArticle };
  throw new MissingFactError({ field, why, cites });
}

function searchText({
  applications,
  interviews,
  attendancePercent,
}: JkpMonthlyConditions): Text {
  return textWith("jkp-month-conditions.search-text", { applications, interviews, attendancePercent });
}

function assumedMet({
  applications,
  interviews,
  attendancePercent,
}: JkpMonthlyConditions): Text {
  return textWith("jkp-month-conditions.assumed-met", { applications, interviews, attendancePercent });
}

const reasons = {
  works: { key: "jkp-month-conditions.works" },
  died: { key: "jkp-month-conditions.died" },
  assessment: { key: "jkp-month-conditions.assessment" },
  form: { key: "jkp-month-conditions.form" },
  missed: { key: "jkp-month-conditions.missed" },
} satisfies Record<string, Text>;
