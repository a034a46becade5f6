import type { Bilingual } from "../core/bilingual.js";
import type { Check } from "../core/check.js";
import type { Verdict } from "../eligibility/verdict.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import { factText } from "./fact-names.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A verdict: the outcome, every condition, and the facts still to be asked. */
export function explainVerdict(result: Verdict, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(questions[result.question]) },
    { kind: "paragraph", text: say(outcomes[result.outcome]) },
    ...listOf(
      result.checks.map((check) => ({
        text: `[${say(mark(check))}] ${say(check.text)}`,
        under: articleLines(check.provisions, speech),
      })),
    ),
    ...section(
      say({ id: "Masih perlu ditanyakan, menurut urutan", en: "Still to be asked, in order" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech, result.question) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function mark({ passed }: Check): Bilingual {
  if (passed === undefined) return { id: "belum diketahui", en: "not known" };
  return passed ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" };
}

const questions: Readonly<Record<Verdict["question"], Bilingual>> = {
  membership: { id: "Kepesertaan sebagai BPU", en: "Membership as a non-wage earner" },
  jkk: { id: "Hak atas JKK", en: "Eligibility for JKK" },
  jkm: { id: "Hak atas JKM", en: "Eligibility for JKM" },
  jht: { id: "Hak atas JHT", en: "Eligibility for JHT" },
  jp: { id: "Hak atas JP", en: "Eligibility for JP" },
  jkp: { id: "Hak atas JKP", en: "Eligibility for JKP" },
  "migrant-worker": {
    id: "Hak atas manfaat pekerja migran Indonesia",
    en: "Eligibility for a migrant worker's benefit",
  },
  scholarship: { id: "Hak atas beasiswa", en: "Eligibility for the scholarship" },
};

const outcomes: Readonly<Record<Verdict["outcome"], Bilingual>> = {
  eligible: { id: "Memenuhi syarat.", en: "Eligible." },
  ineligible: { id: "Tidak memenuhi syarat.", en: "Not eligible." },
  undetermined: {
    id: "Belum dapat ditentukan: masih ada data yang kurang.",
    en: "Not yet determined: facts are missing.",
  },
};
