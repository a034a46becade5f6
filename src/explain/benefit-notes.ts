import type { BenefitNote } from "../benefits/benefit.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import type { Speech } from "./speech.js";

/** What is not due and what is not known, each with its reason and articles. */
export function benefitNotes(
  result: {
    readonly notDue: readonly BenefitNote[];
    readonly undetermined: readonly BenefitNote[];
  },
  speech: Speech,
): Block[] {
  return [
    ...section(speech.say({ id: "Tidak dibayarkan", en: "Not due" }), notes(result.notDue, speech)),
    ...section(
      speech.say({ id: "Belum dapat ditentukan", en: "Not known" }),
      notes(result.undetermined, speech),
    ),
  ];
}

function notes(list: readonly BenefitNote[], speech: Speech): Block[] {
  return listOf(
    list.map(({ label, reason, provisions }) => ({
      text: `${speech.say(label)}: ${speech.say(reason)}`,
      under: articleLines(provisions, speech),
    })),
  );
}
