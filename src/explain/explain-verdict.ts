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
    { kind: "heading", text: say(eligibilityName(result.question)) },
    { kind: "paragraph", text: say(outcomes[result.outcome]) },
    ...listOf(
      result.checks.map((check) => ({
        text: `[${say(mark(check))}] ${say(checkText(check))}`,
        under: articleLines(check.provisions, speech),
      })),
    ),
    ...section(
      say({ key: "explain.to-ask" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech, result.question) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function mark({ passed }: Check): Text {
  if (passed === undefined) return { key: "tables.not-known" };
  return passed ? { key: "tables.yes" } : { key: "tables.no" };
}

/** What a verdict is about. */
export function eligibilityName(id: Verdict["question"]): Text {
  return { key: `eligibility.${id}` };
}

const outcomes: Readonly<Record<Verdict["outcome"], Text>> = {
  eligible: { key: "explain.verdict.eligible" },
  ineligible: { key: "explain.verdict.not-eligible" },
  undetermined: { key: "explain.verdict.undetermined" },
};
