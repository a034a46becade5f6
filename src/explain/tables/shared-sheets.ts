import { fromOf, provisionOf } from "../../core/provision.js";
import { titleOf } from "../../core/text.js";
import { warningText } from "../../core/warning.js";
import type { Recorded } from "../../core/trace.js";
import type { Explainable } from "../explainable.js";
import { answerOf, questionOf } from "../reading-words.js";
import type { Speech } from "../speech.js";
import { usesIn } from "../uses-in.js";
import { evidenceCell, known } from "./ids.js";
import { sheet, type Sheet } from "./sheet.js";

/** The last tables of a result: its warnings, the provisions and readings it uses. */
export function sharedSheets(
  result: Pick<Explainable, "kind"> & Partial<Pick<Recorded, "readings" | "warnings">>,
  speech: Speech,
): Sheet[] {
  return [
    sheet("warnings", result.warnings ?? [], (warning) => ({
      code: warning.code,
      severity: known("severity")(warning.severity),
      text: warningText(warning),
      provisions: warning.provisions ?? null,
    })),
    sheet("provisions", [...usesIn(result).values()], ({ key, to, evidence, cites }) => ({
      key,
      title: titleOf(provisionOf(key)),
      evidence: evidenceCell(evidence),
      from: fromOf(key),
      to: to ?? null,
      articles: [...new Set(cites.map(speech.citation))],
    })),
    sheet("readings", result.readings ?? [], (use) => ({
      id: use.id,
      question: questionOf(use.id),
      option: use.option,
      answer: answerOf(use),
    })),
  ];
}
