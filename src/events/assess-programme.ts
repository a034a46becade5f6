import type { BenefitNote, OpenBenefit } from "../benefits/benefit-note.js";
import type { Benefit } from "../benefits/benefit.js";
import type { BenefitSegment, Programme, Segment } from "../core/vocabulary.js";
import { type ClaimDocument, claimDocuments } from "../benefits/claims/claim-documents.js";
import { rankHeirs } from "../benefits/heirs/rank-heirs.js";
import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { Pension } from "../benefits/jp/pension.js";
import { deepFreeze } from "../core/deep-freeze.js";
import {
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
} from "../core/errors.js";
import { lookUpIfAny } from "../core/look-up.js";
import { eachOnce, type NeededFact } from "../core/check.js";
import type { Provision } from "../core/provision.js";
import { type Text, textWith, titleOf } from "../core/text.js";
import type { Trace } from "../core/trace.js";
import { jkmActivePeriod } from "../law/provisions/death-benefits.js";
import { jpBeneficiaries } from "../law/provisions/heirs.js";
import { jhtBenefit, jhtMembers } from "../law/provisions/jht-claims.js";
import { jkpExcludedCauses, jkpSegments } from "../law/provisions/job-loss-benefits.js";
import { jpMembers } from "../law/provisions/jp-benefits.js";
import { jkkCircumstances } from "../law/provisions/work-accident-cover.js";
import type { WholeAssessment } from "./event-assessment.js";
import { jhtAdapter, jhtGroundOf } from "./programmes/jht-adapter.js";
import { jkkAdapter } from "./programmes/jkk-adapter.js";
import { jkmAdapter } from "./programmes/jkm-adapter.js";
import { jkpAdapter } from "./programmes/jkp-adapter.js";
import { jpAdapter } from "./programmes/jp-adapter.js";
import { placeOf, recordedAt } from "./programmes/places.js";
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
    result: { ...answer, ...recordedAt(answer, adapters[programme].places, question) },
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

/** Open amounts, with their facts at their places in the input of the event. */
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
  { event, family, survivors }: EventQuestion,
): BenefitNote[] | undefined {
  if (programme !== "jht" || event.kind !== "death" || !family) return undefined;
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
  { event, member, options }: EventQuestion,
): readonly ClaimDocument[] {
  const { date } = event;
  const ground = programme === "jht" ? jhtGroundOf(event, member) : undefined;
  try {
    return claimDocuments({ claim: programme, date, ground }, options).documents;
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
      path: placeOf(issue.path, places, question),
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

/** Why a programme pays nothing on an event that it does not know, with the rule on what it pays for. */
function notConcerned(trace: Trace, programme: Programme, { event }: EventQuestion): BenefitNote {
  const survivorless = programme === "jp" && event.kind === "death";
  const rule = survivorless ? jpBeneficiaries : rules[programme];
  return {
    item: programme,
    reason: survivorless ? nobody : reasons[programme],
    provisions: lookUpIfAny(trace, rule, event.date)?.keys ?? [],
  };
}

/** Why a programme gives nothing to a segment that it is not open to; undefined where it is open. */
function notOpen(
  trace: Trace,
  programme: Programme,
  { event, member }: EventQuestion,
): BenefitNote | undefined {
  const rule = segments[programme];
  const found = rule && lookUpIfAny(trace, rule, event.date);
  if (!found || found.value.includes(member.segment)) return undefined;
  return {
    item: programme,
    reason: closed[member.segment],
    provisions: found.keys,
  };
}

const segments: Readonly<Partial<Record<Programme, Provision<readonly Segment[]>>>> = {
  jht: jhtMembers,
  jp: jpMembers,
  jkp: jkpSegments,
};

const closed: Readonly<Record<BenefitSegment, Text>> = /* @__PURE__ */ deepFreeze({
  "wage-earner": { key: "not-concerned.wage-earner" },
  "non-wage-earner": { key: "not-concerned.non-wage-earner" },
  construction: { key: "not-concerned.construction" },
});

const nobody: Text = /* @__PURE__ */ deepFreeze({ key: "not-concerned.nobody" });

const rules: Readonly<Record<Programme, Provision>> = {
  jkk: jkkCircumstances,
  jkm: jkmActivePeriod,
  jht: jhtBenefit,
  jp: jpMembers,
  jkp: jkpExcludedCauses,
};

const reasons: Readonly<Record<Programme, Text>> = /* @__PURE__ */ deepFreeze({
  jkk: { key: "not-concerned.jkk" },
  jkm: { key: "not-concerned.jkm" },
  jht: { key: "not-concerned.jht" },
  jp: { key: "not-concerned.jp" },
  jkp: { key: "not-concerned.jkp" },
});
