import type { Verdict } from "../../eligibility/assess-eligibility.js";
import { eligibilityName } from "../explain-verdict.js";
import type { Speech } from "../speech.js";
import { known, idCell } from "./ids.js";
import { checksSheet, missingSheet } from "./shared-cells.js";
import type { Sheet } from "./sheet.js";
import { summary } from "./summary.js";

/** A verdict on eligibility: every condition, and the facts still to be asked. */
export function verdictSheets(result: Verdict, speech: Speech): Sheet[] {
  return [
    summary(result, {
      eligibility: idCell(result.question, eligibilityName(result.question)),
      outcome: known("outcome")(result.outcome),
    }),
    checksSheet(result.checks, speech),
    missingSheet(result.missing, speech, result.question),
  ];
}
