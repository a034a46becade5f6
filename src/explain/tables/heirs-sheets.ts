import type { Heir, Heirs } from "../../benefits/heirs/heirs.js";
import type { PartOf } from "../../core/trace.js";
import { relationName } from "../explain-heirs.js";
import type { Speech } from "../speech.js";
import { known, idCell, programmeCell } from "./ids.js";
import { legalCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** The heirs. */
export function heirsResultSheets(result: Heirs, speech: Speech): Sheet[] {
  return [
    summary(result, {
      programme: programmeCell(result.programme),
      date: result.date,
      rank: result.rank ?? null,
      heirs: result.members.length,
      limit: result.limit ?? null,
    }),
    ...heirsSheets([result], speech),
  ];
}

/** The family of each programme's heirs, those passed over included, and what happens without any. */
export function heirsSheets(heirs: readonly PartOf<Heirs>[], speech: Speech): Sheet[] {
  return [
    { name: "heirs", rows: heirs.flatMap((one) => familyCells(one, speech)) },
    sheet(
      "without-heirs",
      heirs.flatMap(({ programme, withoutHeirs }) =>
        withoutHeirs.map((rule) => ({ programme, rule })),
      ),
      ({ programme, rule }) => ({
        programme: programmeCell(programme),
        id: rule.id,
        text: rule.text,
        ...legalCells(rule.provisions, speech),
      }),
    ),
  ];
}

function familyCells(
  { programme, rank, members, passedOver, rules }: PartOf<Heirs>,
  speech: Speech,
): Cells[] {
  const personCells = ({ member, relation }: Heir): Cells => ({
    programme: programmeCell(programme),
    member: member + 1,
    relation: idCell(relation, relationName(relation)),
  });
  return [
    ...members.map((heir) => ({
      ...personCells(heir),
      outcome: known("outcome")("inherits"),
      rank: rank ?? null,
      reason: null,
      ...legalCells(rules, speech),
    })),
    ...passedOver.map((person) => ({
      ...personCells(person),
      outcome: known("outcome")("passed-over"),
      rank: null,
      reason: person.reason,
      ...legalCells(person.provisions, speech),
    })),
  ];
}
