import { deepFreeze } from "../core/deep-freeze.js";
import type { Benefit, BenefitNote } from "../benefits/benefit.js";
import { claimDocuments, type ClaimDocument } from "../benefits/claims/claim-documents.js";
import { rankHeirs } from "../benefits/heirs/rank-heirs.js";
import type { JhtClaim } from "../benefits/jht/jht-claim.js";
import type { Pension } from "../benefits/jp/pension.js";
import {
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
} from "../core/errors.js";
import { textWith, titleOf, type Text } from "../core/text.js";
import type { Programme } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { askAhead } from "./ask-ahead.js";
import type { NeededFact, WholeAssessment } from "./event-assessment.js";
import { pathInEvent } from "./input-paths.js";
import { notConcerned, notOpen } from "./not-concerned.js";
import {
  jhtGroundOf,
  jhtResult,
  jkkResult,
  jkmResult,
  jkpResult,
  jpResult,
  type ProgrammeResult,
} from "./programme-results.js";
import type { EventQuestion } from "./question.js";

const results: Readonly<Record<Programme, (question: EventQuestion) => ProgrammeResult>> = {
  jkk: jkkResult,
  jkm: jkmResult,
  jht: jhtResult,
  jp: jpResult,
  jkp: jkpResult,
};

const nothing = /* @__PURE__ */ deepFreeze({
  notDue: [],
  undetermined: [],
  needed: [],
  documents: [],
} as const);

/** How one programme answers the event; a fact that it lacks leaves only this one open. */
export function assessProgramme(
  trace: Trace,
  programme: Programme,
  question: EventQuestion,
): WholeAssessment {
  const closed = notOpen(trace, programme, question);
  if (closed) return { ...nothing, programme, outcome: "not-due", notDue: [closed] };
  try {
    const result = results[programme](question);
    if (!result) {
      const notDue = [notConcerned(trace, programme, question)];
      return { ...nothing, programme, outcome: "not-due", notDue };
    }
    return assessed(trace, programme, question, result);
  } catch (error) {
    if (error instanceof MissingFactError) {
      const needed = [
        ...askAhead(programme, question, results[programme]),
        ...neededSchooling(programme, question, "undetermined"),
      ];
      return { ...nothing, programme, outcome: "undetermined", needed };
    }
    if (error instanceof NotCoveredError || error instanceof OutOfCoverageError) {
      const note = noteOf(programme, error);
      return error instanceof NotCoveredError
        ? { ...nothing, programme, outcome: "not-due", notDue: [note] }
        : { ...nothing, programme, outcome: "undetermined", undetermined: [note] };
    }
    if (error instanceof InvalidInputError) throw relocated(error, programme, question);
    throw error;
  }
}

function assessed(
  trace: Trace,
  programme: Programme,
  question: EventQuestion,
  result: NonNullable<ProgrammeResult>,
): WholeAssessment {
  const unclaimed = withoutHeirs(trace, programme, question);
  if (unclaimed) return { ...nothing, programme, outcome: "not-due", notDue: unclaimed };
  const outcome = outcomeOfResult(result);
  const needed = [
    ...neededAmounts(result, programme, question),
    ...neededSchooling(programme, question, outcome),
  ];
  return {
    ...nothing,
    programme,
    outcome,
    result,
    notDue: result.notDue,
    undetermined: result.undetermined,
    needed,
    documents:
      outcome === "not-due" || outcome === "owed-by-employer"
        ? []
        : documentsOf(programme, question),
  };
}

function outcomeOfResult(result: NonNullable<ProgrammeResult>): WholeAssessment["outcome"] {
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
  const heirs = rankHeirs(trace, { programme, date: event.date, family: survivors });
  if (heirs.rank !== undefined) return undefined;
  return heirs.withoutHeirs.map(({ text, provisions }) => ({
    item: programme,
    reason: text,
    provisions,
  }));
}

/** A child of whom nothing is said may have a scholarship. */
function neededSchooling(
  programme: Programme,
  { event, family = [] }: EventQuestion,
  outcome: WholeAssessment["outcome"],
): NeededFact[] {
  const opens =
    (programme === "jkk" || programme === "jkm") &&
    outcome !== "not-due" &&
    (event.kind === "death" || (event.kind === "work-accident" && event.totalDisability === true));
  if (!opens) return [];
  return family.flatMap(({ relation, alive, child }, index) =>
    relation === "child" && alive !== false && child === undefined
      ? [{ field: `family[${index}].child`, why: whySchooling }]
      : [],
  );
}

const whySchooling: Text = /* @__PURE__ */ deepFreeze({
  key: "assess-programme.schooling",
});

/** A pension is due, but what it is counted from was not given. */
function neededAmounts(
  result: NonNullable<ProgrammeResult>,
  programme: Programme,
  question: EventQuestion,
): NeededFact[] {
  if (result.kind !== "pension" || result.form !== "lump-sum" || result.lines.length > 0) return [];
  return result.undetermined.map(({ reason }) => ({
    field: pathInEvent("accumulated", programme, question),
    why: reason,
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

function noteOf(programme: Programme, error: NotCoveredError | OutOfCoverageError): BenefitNote {
  return {
    item: programme,
    reason: reasonOf(error),
    provisions: [],
  };
}

/** The same faults, at their places in the input of the event. */
function relocated(
  error: InvalidInputError,
  programme: Programme,
  question: EventQuestion,
): InvalidInputError {
  return new InvalidInputError(
    error.issues.map((issue) => ({
      ...issue,
      path: issue.path === "" ? "event" : pathInEvent(issue.path, programme, question),
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
