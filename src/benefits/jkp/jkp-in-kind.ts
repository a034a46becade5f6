import { textWith, titleOf, type Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import {
  jkpJobInformation,
  jkpTraining,
  jkpWorkerReports,
  type JkpTrainingRule,
} from "../../law/provisions/job-loss-benefits.js";
import type { BenefitNote } from "../benefit.js";

/** Job information and training; an employer that never enrolled the worker owes the training. */
export function inKindOf(
  workings: Workings,
  day: CalendarDate,
  { byEmployer }: { readonly byEmployer: boolean },
): BenefitNote[] {
  const training = lookUp(workings, jkpTraining, day);
  const reports = lookUp(workings, jkpWorkerReports, day);
  const trained = {
    item: "training",
    label: titleOf(training.ref.id),
    reason: byEmployer
      ? texts.trainingByEmployer
      : trainingText(training.value.centres, reports.value),
    provisions: byEmployer ? [training.ref] : [training.ref, reports.ref],
  };
  if (byEmployer) return [trained];
  const information = lookUp(workings, jkpJobInformation, day);
  return [
    {
      item: "job-information",
      label: titleOf(information.ref.id),
      reason: informationText(texts[information.value.by], reports.value),
      provisions: [information.ref, reports.ref],
    },
    trained,
  ];
}

function informationText(officers: Text, days: number): Text {
  return textWith("jkp-in-kind.information-text", { officers, days });
}

function trainingText(centres: JkpTrainingRule["centres"], days: number): Text {
  const approved = centres.includes("approved-by-the-minister");
  return textWith("jkp-in-kind.training-text", { approved, days });
}

const texts = {
  "job-service-officers-and-other-staff": { key: "jkp-in-kind.job-service-officers-and-other-staff" },
  "civil-servant-job-service-officers": { key: "jkp-in-kind.civil-servant-job-service-officers" },
  trainingByEmployer: { key: "jkp-in-kind.training-by-employer" },
} satisfies Record<string, Text>;
