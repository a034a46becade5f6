import type { Text } from "../core/text.js";
import { checkText, type Check } from "../core/check.js";
import type { Verdict } from "../eligibility/assess-eligibility.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import { factText } from "./fact-names.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A verdict: the outcome, every condition, and the facts still to be asked. */
export function explainVerdict(result: Verdict, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(eligibilityNames[result.question]) },
    { kind: "paragraph", text: say(outcomes[result.outcome]) },
    ...listOf(
      result.checks.map((check) => ({
        text: `[${say(mark(check))}] ${say(checkText(check))}`,
        under: articleLines(check.provisions, speech),
      })),
    ),
    ...section(
      say({ key: "explain.verdict.still-to-be-asked-in-order" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech, result.question) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function mark({ passed }: Check): Text {
  if (passed === undefined) return { key: "explain.verdict.not-known" };
  return passed ? { key: "explain.verdict.yes" } : { key: "explain.verdict.no" };
}

/** What eligibility is asked for. */
export const eligibilityNames: Readonly<Record<Verdict["question"], Text>> = {
  membership: { key: "explain.verdict.membership-as-a-non-wage-earner" },
  jkk: { key: "explain.verdict.eligibility-for-jkk" },
  jkm: { key: "explain.verdict.eligibility-for-jkm" },
  jht: { key: "explain.verdict.eligibility-for-jht" },
  jp: { key: "explain.verdict.eligibility-for-jp" },
  jkp: { key: "explain.verdict.eligibility-for-jkp" },
  "migrant-worker": { key: "explain.verdict.eligibility-for-a-migrant-worker-s" },
  scholarship: { key: "explain.verdict.eligibility-for-the-scholarship" },
};

const outcomes: Readonly<Record<Verdict["outcome"], Text>> = {
  eligible: { key: "explain.verdict.eligible" },
  ineligible: { key: "explain.verdict.not-eligible" },
  undetermined: { key: "explain.verdict.not-yet-determined-facts-are-missing" },
};
