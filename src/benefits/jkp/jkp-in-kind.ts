import type { Bilingual } from "../../core/bilingual.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { jkpJobInformation, jkpTraining } from "../../law/provisions/job-loss-benefits.js";
import type { BenefitNote } from "../benefit.js";

/** Job information and training; an employer that never enrolled the worker owes the training. */
export function inKindOf(
  workings: Workings,
  day: CalendarDate,
  { byEmployer }: { readonly byEmployer: boolean },
): BenefitNote[] {
  const training = lookUp(workings, jkpTraining, day);
  const trained = {
    item: "training",
    label: training.ref.title,
    reason: byEmployer ? texts.trainingByEmployer : texts.training,
    provisions: [training.ref],
  };
  if (byEmployer) return [trained];
  const information = lookUp(workings, jkpJobInformation, day);
  return [
    {
      item: "job-information",
      label: information.ref.title,
      reason: texts.information,
      provisions: [information.ref],
    },
    trained,
  ];
}

const texts = {
  information: {
    id: "lowongan pekerjaan dan bimbingan jabatan",
    en: "vacancies and career guidance",
  },
  training: {
    id: "pelatihan berbasis kompetensi di lembaga pelatihan pemerintah, swasta, atau perusahaan",
    en: "competence-based training at a public, private or company centre",
  },
  trainingByEmployer: {
    id: "pelatihan berbasis kompetensi, atas tanggungan pemberi kerja",
    en: "competence-based training, at the employer's cost",
  },
} satisfies Record<string, Bilingual>;
