import {
  assessEvent,
  computeContribution,
  explain,
  placeWorker,
  type Explainable,
  type Locale,
} from "jamsosnaker";
import {
  contributionInputSchema,
  eventInputSchema,
  placementInputSchema,
} from "jamsosnaker/schemas";
import { factsLike, type Tool } from "./tool.js";

/** An answer by a function of the library, explained. */
function computedBy<Facts>(compute: (facts: Facts) => Explainable) {
  return ({ facts }: { facts: Facts }, locale: Locale) => {
    const data = compute(facts);
    return { data, text: explain(data, { locale, format: "text" }) };
  };
}

export const calculationTools: readonly Tool[] = [
  {
    name: "compute_contribution",
    title: "Iuran / Contribution",
    description:
      "The BPJS Ketenagakerjaan contribution of one month of a worker, one construction project or one migrant worker's contract: by programme and payer, in rupiah, with articles. Ask the person for facts that are missing; never guess them.",
    fields: { facts: factsLike(contributionInputSchema) },
    answer: computedBy(computeContribution),
  },
  {
    name: "assess_event",
    title: "Manfaat / Benefits",
    description:
      "What a family or worker receives after a death, an accident, the loss of a job or retirement: every programme at once, heirs, papers and deadlines. Leave out facts that are not known: the answer names what is still to be asked.",
    fields: { facts: factsLike(eventInputSchema) },
    answer: computedBy(assessEvent),
  },
  {
    name: "place_worker",
    title: "Pekerjaan / Occupation",
    description:
      "The work category, segment and programmes of an occupation in the words of a list (petani, guru honorer, perangkat desa), what a month costs, and which sources of money may pay for it.",
    fields: { facts: factsLike(placementInputSchema) },
    answer: computedBy(placeWorker),
  },
];
