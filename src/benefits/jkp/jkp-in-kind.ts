import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import {
  jkpJobInformation,
  jkpTraining,
  jkpWorkerReports,
  type JkpTrainingRule,
} from "../../law/provisions/job-loss-benefits.js";
import type { BenefitNote } from "../benefit-note.js";

/** Job information and training; an employer that never enrolled the worker owes the training. */
export function inKindOf(
  trace: Trace,
  day: CalendarDate,
  { byEmployer }: { readonly byEmployer: boolean },
): BenefitNote[] {
  const training = lookUp(trace, jkpTraining, day);
  const reports = lookUp(trace, jkpWorkerReports, day);
  const trained: BenefitNote = {
    item: "training",
    reason: byEmployer
      ? texts.trainingByEmployer
      : trainingText(training.value.centres, reports.value),
    provisions: byEmployer ? [training.key] : [training.key, reports.key],
  };
  if (byEmployer) return [trained];
  const information = lookUp(trace, jkpJobInformation, day);
  return [
    {
      item: "job-information",
      reason: informationText(texts[information.value.by], reports.value),
      provisions: [information.key, reports.key],
    },
    trained,
  ];
}

function informationText(officers: Text, days: number): Text {
  return textWith("jkp-in-kind.information", { officers, days });
}

function trainingText(centres: JkpTrainingRule["centres"], days: number): Text {
  const approved = centres.includes("approved-by-the-minister");
  return textWith("jkp-in-kind.training", { approved, days });
}

const texts = /* @__PURE__ */ deepFreeze({
  "job-service-officers-and-other-staff": {
    key: "jkp-in-kind.officers-and-staff",
  },
  "civil-servant-job-service-officers": { key: "jkp-in-kind.officers" },
  trainingByEmployer: { key: "jkp-in-kind.training-by-employer" },
} satisfies Record<string, Text>);
