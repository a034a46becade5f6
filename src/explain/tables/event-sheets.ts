import type { BenefitNote } from "../../benefits/benefit-note.js";
import type { Check } from "../../core/check.js";
import type { EventAssessment, ProgrammeAssessment } from "../../events/event-assessment.js";
import { eventName, inKindOf } from "../explain-event.js";
import type { Speech } from "../speech.js";
import { claimsSheet } from "./scholarship-sheets.js";
import { deadlineCells, documentsSheet } from "./claim-sheets.js";
import { heirsSheets } from "./heirs-sheets.js";
import { idCell, itemCell, known, programmeCell } from "./ids.js";
import { checkCells, legalCells, neededSheet, noteCells, openCells } from "./shared-cells.js";
import { sheet, type Sheet, summary } from "./sheet.js";

/** An event: what is due of every programme, to whom and when, and what is still to be asked. */
export function eventSheets(result: EventAssessment, speech: Speech): Sheet[] {
  const { programmes, scholarship } = result;
  return [
    summary(result, {
      event: idCell(result.event, eventName(result.event)),
      date: result.date,
      total: result.total,
      atOnce: result.atOnce,
      monthly: result.monthly ?? null,
      waiting: result.waiting,
      owedByEmployer: result.owedByEmployerTotal,
    }),
    sheet("lines", result.entitlements, (part) => ({
      programme: programmeCell(part.programme),
      item: itemCell(part),
      benefitMonth: part.month ?? null,
      amount: part.amount ?? null,
      monthly: part.monthly ?? null,
      paidTo: known("recipient")(part.paidTo),
      from: part.from ?? null,
      waits: part.waits ?? false,
      when: part.when,
      ...legalCells(part.provisions, speech),
    })),
    sheet("owed-by-employer", result.owedByEmployer, (part) => ({
      programme: programmeCell(part.programme),
      item: itemCell(part),
      amount: part.amount ?? null,
      monthly: part.monthly ?? null,
      reason: part.reason,
      ...legalCells(part.provisions, speech),
    })),
    sheet("in-kind", inKindByProgramme(programmes), ({ programme, note }) => ({
      programme: programmeCell(programme),
      ...noteCells(note, speech),
    })),
    sheet("programmes", programmes, ({ programme, outcome }) => ({
      programme: programmeCell(programme),
      outcome: known("outcome")(outcome),
    })),
    claimsSheet(scholarship?.claims ?? []),
    ...heirsSheets(Object.values(result.heirsByProgramme), speech),
    documentsSheet([
      ...programmes.flatMap(({ programme: claim, documents }) =>
        documents.map(({ id }) => ({ claim, id })),
      ),
      ...(scholarship?.documents ?? []).map(({ id }) => ({ claim: "scholarship" as const, id })),
    ]),
    sheet("deadlines", result.deadlines, (deadline) => deadlineCells(deadline, speech)),
    sheet("not-due", notDueOf(programmes), ({ programme, note }) => ({
      programme: programmeCell(programme),
      ...noteCells(note, speech),
    })),
    sheet("undetermined", result.undetermined, ({ programme, ...part }) => ({
      programme: programmeCell(programme),
      ...openCells(part, speech),
    })),
    sheet("checks", checksOf(programmes), ({ programme, check }) => ({
      programme: programmeCell(programme),
      ...checkCells(check, speech),
    })),
    neededSheet(result.needed, speech),
  ];
}

function inKindByProgramme(
  programmes: readonly ProgrammeAssessment[],
): ReturnType<typeof notDueOf> {
  return programmes.flatMap((one) =>
    inKindOf(one).map((note) => ({ programme: one.programme, note })),
  );
}

function notDueOf(
  programmes: readonly ProgrammeAssessment[],
): { readonly programme: ProgrammeAssessment["programme"]; readonly note: BenefitNote }[] {
  return programmes.flatMap(({ programme, notDue }) => notDue.map((note) => ({ programme, note })));
}

interface CheckOfProgramme {
  readonly programme: ProgrammeAssessment["programme"];
  readonly check: Check;
}

function checksOf(programmes: readonly ProgrammeAssessment[]): CheckOfProgramme[] {
  return programmes.flatMap(({ programme, result }) =>
    (result?.checks ?? []).map((check) => ({ programme, check })),
  );
}
