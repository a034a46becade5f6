import type { BenefitNote, OpenBenefit } from "../../benefits/benefit-note.js";
import { type Check, checkText, type NeededFact } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import { factWords, fieldWords } from "../fact-names.js";
import type { Speech } from "../speech.js";
import { idCell, idCells, itemCell, known, type Ids } from "./ids.js";
import { sheet, type Cells, type Sheet, type TextCell } from "./sheet.js";

/** The law behind a row: the keys of provisions, as in the table of provisions, and the articles. */
export function legalCells(provisions: readonly ProvisionKey[], speech: Speech): Cells {
  const articles = provisions.flatMap((key) => speech.useOf(key).cites.map(speech.citation));
  return { provisions: [...new Set(provisions)], articles: [...new Set(articles)] };
}

/** A fact that is not given. */
export function factCell(field: string, speech: Speech, question?: string): Ids {
  return idCell(field, factWords(field, speech, question) ?? field);
}

/** Facts that are not given, as one cell. */
export function factsCell(fields: readonly string[], speech: Speech, question?: string): Ids {
  return idCells(fields.map((field) => factCell(field, speech, question)));
}

/** Facts that are not given, each with a row. */
export function missingSheet(fields: readonly string[], speech: Speech, question?: string): Sheet {
  return sheet("missing-facts", fields, (field) => ({ fact: factCell(field, speech, question) }));
}

/** Conditions, each with what was found. */
export function checksSheet(checks: readonly Check[], speech: Speech): Sheet {
  return sheet("checks", checks, (check) => checkCells(check, speech));
}

/** A condition with what was found. */
export function checkCells(check: Check, speech: Speech): Cells {
  return {
    id: check.id,
    text: checkText(check),
    passed: passedCell(check.passed),
    effect: known("effect")(check.effect),
    fact: factsCell(check.missing, speech),
    ...legalCells(check.provisions, speech),
  };
}

function passedCell(passed: boolean | undefined): TextCell {
  // From JSON an open condition lacks the field.
  return passed ?? { key: "tables.not-known" };
}

/** Open amounts, with their bounds and the facts that settle them. */
export function openCells(part: OpenBenefit, speech: Speech): Cells {
  const { reason, ...note } = noteCells(part, speech);
  return {
    ...note,
    atLeast: part.atLeast ?? null,
    atMost: part.atMost ?? null,
    form: part.monthly ? known("form")("monthly") : null,
    fact: factsCell(part.missing, speech),
    reason: reason ?? null,
  };
}

/** The facts that would settle what is open, each with the reason. */
export function neededSheet(needed: readonly NeededFact[], speech: Speech): Sheet {
  return sheet("missing-facts", needed, ({ field, why }) => ({
    fact: idCell(field, fieldWords(field, speech) ?? field),
    reason: why,
  }));
}

/** A benefit with a reason: one not due, or one in kind. */
export function noteCells(note: BenefitNote, speech: Speech): Cells {
  return {
    item: itemCell(note),
    benefitMonth: note.month ?? null,
    reason: note.reason,
    ...legalCells(note.provisions, speech),
  };
}
