import { deepFreeze } from "../core/deep-freeze.js";
import type { Benefit } from "../benefits/benefit.js";
import type { BenefitNote, OpenBenefit } from "../benefits/benefit-note.js";
import { claimDocuments, type ClaimDocument } from "../benefits/claims/claim-documents.js";
import { rankHeirs } from "../benefits/heirs/rank-heirs.js";
import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { Pension } from "../benefits/jp/pension.js";
import {
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
} from "../core/errors.js";
import { eachOnce, type NeededFact } from "../core/needed-fact.js";
import { textWith, titleOf, type Text } from "../core/text.js";
import type { Programme } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import type { WholeAssessment } from "./event-assessment.js";
import { notConcerned, notOpen } from "./not-concerned.js";
import { jhtAdapter, jhtGroundOf } from "./programmes/jht-adapter.js";
import { jkkAdapter } from "./programmes/jkk-adapter.js";
import { jkmAdapter } from "./programmes/jkm-adapter.js";
import { jkpAdapter } from "./programmes/jkp-adapter.js";
import { jpAdapter } from "./programmes/jp-adapter.js";
import { placeOf } from "./programmes/places.js";
import type {
  ProgrammeAdapter,
  ProgrammeResult,
  Unanswered,
} from "./programmes/programme-adapter.js";
import type { EventQuestion } from "./question.js";

const adapters: Readonly<Record<Programme, ProgrammeAdapter>> = {
  jkk: jkkAdapter,
  jkm: jkmAdapter,
  jht: jhtAdapter,
  jp: jpAdapter,
  jkp: jkpAdapter,
};

const nothing = /* @__PURE__ */ deepFreeze({
  notDue: [],
  undetermined: [],
  needed: [],
  documents: [],
} as const);

/** How one programme answers the event; what it lacks leaves only its own parts open. */
export function assessProgramme(
  trace: Trace,
  programme: Programme,
  question: EventQuestion,
): WholeAssessment {
  const closed = notOpen(trace, programme, question);
  if (closed) return { ...nothing, programme, outcome: "not-due", notDue: [closed] };
  const answer = answerOf(trace, programme, question);
  if (!answer) {
    const notDue = [notConcerned(trace, programme, question)];
    return { ...nothing, programme, outcome: "not-due", notDue };
  }
  const unclaimed = withoutHeirs(trace, programme, question);
  if (unclaimed) return { ...nothing, programme, outcome: "not-due", notDue: unclaimed };
  const asked = inEvent(programme, question, answer);
  if (answer.kind === "unanswered") {
    const outcome = answer.undetermined.length > 0 ? "undetermined" : "not-due";
    return { ...nothing, programme, outcome, notDue: answer.notDue, ...asked };
  }
  const outcome = outcomeOfResult(answer);
  const isClaimed = outcome !== "not-due" && outcome !== "owed-by-employer";
  return {
    ...nothing,
    programme,
    outcome,
    result: answer,
    notDue: answer.notDue,
    ...asked,
    documents: isClaimed ? documentsOf(programme, question) : [],
  };
}

/** The answer of a programme, or why it has none. */
function answerOf(
  trace: Trace,
  programme: Programme,
  question: EventQuestion,
): ProgrammeResult | Unanswered | undefined {
  const { answer, places } = adapters[programme];
  try {
    return answer(question, trace);
  } catch (error) {
    if (error instanceof InvalidInputError) throw relocated(error, places, question);
    if (error instanceof NotCoveredError) {
      return { ...unanswered, notDue: [noteOf(programme, reasonOf(error))] };
    }
    if (error instanceof OutOfCoverageError) {
      const note = noteOf(programme, reasonOf(error));
      return { ...unanswered, undetermined: [{ ...note, missing: [] }] };
    }
    if (error instanceof MissingFactError) {
      const { field, why } = error;
      const open = { ...noteOf(programme, { key: "open.amount" }), missing: [field] };
      return { ...unanswered, undetermined: [open], needed: [{ field, why }] };
    }
    throw error;
  }
}

const unanswered: Unanswered = /* @__PURE__ */ deepFreeze({
  kind: "unanswered",
  notDue: [],
  undetermined: [],
  needed: [],
});

/** What is open, with its facts at their places in the input of the event. */
function inEvent(
  programme: Programme,
  question: EventQuestion,
  { undetermined, needed }: ProgrammeResult | Unanswered,
): { readonly undetermined: readonly OpenBenefit[]; readonly needed: readonly NeededFact[] } {
  const { places } = adapters[programme];
  const place = (field: string): string => placeOf(field, places, question);
  return {
    undetermined: undetermined.map((part) => ({
      ...part,
      missing: [...new Set(part.missing.map(place))],
    })),
    needed: eachOnce(needed.map(({ field, why }) => ({ field: place(field), why }))),
  };
}

function outcomeOfResult(result: ProgrammeResult): WholeAssessment["outcome"] {
  if (result.kind === "pension") return outcomeOfPension(result);
  if (result.lines.length > 0 || hasCare(result)) return "due";
  if (result.withheld.length > 0) return "waits";
  if (result.owedByEmployer.length > 0) return "owed-by-employer";
  return result.undetermined.length > 0 ? "undetermined" : "not-due";
}

function hasCare(result: Benefit | JhtClaim): boolean {
  return result.kind === "benefit" && result.paidBy === "bpjs" && result.inKind.length > 0;
}

function outcomeOfPension(pension: Pension): WholeAssessment["outcome"] {
  if (pension.form === "none") return "not-due";
  if (pension.lines.length === 0) return "undetermined";
  return pension.paidBy === "employer" ? "owed-by-employer" : "due";
}

/** JHT of a member without heirs goes elsewhere: PP 46/2015 Pasal 23. */
function withoutHeirs(
  trace: Trace,
  programme: Programme,
  { event, survivors }: EventQuestion,
): BenefitNote[] | undefined {
  if (programme !== "jht" || event.kind !== "death") return undefined;
  const { heirs } = rankHeirs(trace, { programme, date: event.date, family: survivors });
  if (heirs.rank !== undefined) return undefined;
  return heirs.withoutHeirs.map(({ text, provisions }) => ({
    item: programme,
    reason: text,
    provisions,
  }));
}

/** The documents of a claim; none where no list was read for that day. */
function documentsOf(
  programme: Programme,
  { event, member }: EventQuestion,
): readonly ClaimDocument[] {
  const { date } = event;
  const ground = programme === "jht" ? jhtGroundOf(event, member) : undefined;
  try {
    return claimDocuments({ claim: programme, date, ...(ground && { ground }) }).documents;
  } catch (error) {
    if (error instanceof OutOfCoverageError) return [];
    throw error;
  }
}

function noteOf(item: Programme, reason: Text): BenefitNote {
  return { item, reason, provisions: [] };
}

/** The same faults, at their places in the input of the event. */
function relocated(
  error: InvalidInputError,
  places: ProgrammeAdapter["places"],
  question: EventQuestion,
): InvalidInputError {
  return new InvalidInputError(
    error.issues.map((issue) => ({
      ...issue,
      path: issue.path === "" ? "event" : placeOf(issue.path, places, question),
    })),
  );
}

function reasonOf(error: NotCoveredError | OutOfCoverageError): Text {
  if (error instanceof NotCoveredError) {
    const { programme, segment, cites } = error;
    return textWith("event.not-open", {
      programme: programme.toUpperCase(),
      segment: { key: `segment.${segment}` },
      cites,
    });
  }
  const { provision, date, firstDate, lastDate } = error;
  return textWith("event.out-of-coverage", {
    provision: titleOf(provision),
    id: provision,
    from: firstDate,
    to: lastDate,
    date,
  });
}
