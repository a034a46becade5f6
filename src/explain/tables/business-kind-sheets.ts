import type { BusinessKindSearch } from "../../workers/find-business-kind.js";
import { kindLine } from "../explain-business-kinds.js";
import type { Speech } from "../speech.js";
import { riskGroupCell } from "./ids.js";
import { sheet, type Sheet } from "./sheet.js";
import { summary } from "./summary.js";

/** Kinds of business that were found, each with its risk group. */
export function businessKindSheets(result: BusinessKindSearch, speech: Speech): Sheet[] {
  return [
    summary(result, { searched: result.text, date: result.on, matches: result.matches.length }),
    sheet("matches", result.matches, (match) => ({
      name: match.name,
      riskGroup: riskGroupCell(match.riskGroup),
      number: match.number,
      overlaps: match.overlapsWith.map((other) => kindLine(other, speech)),
    })),
  ];
}
