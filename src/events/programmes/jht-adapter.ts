import { computeJhtClaim } from "../../benefits/jht/compute-jht-claim.js";
import { jhtChecks, timeChecks } from "../../benefits/jht/jht-checks.js";
import type { JhtClaimInput, JhtFacts, JhtGround } from "../../benefits/jht/jht-claim-input.js";
import { openHeirs } from "../../benefits/heirs/heirs-of-death.js";
import type { JhtClaim } from "../../benefits/jht/jht-claim-types.js";
import { join, leaveOpen } from "../../benefits/benefit-parts.js";
import { barrierOf, notMet } from "../../benefits/barrier-of.js";
import type { NeededFact } from "../../core/check.js";
import { mergeTrace, type Trace } from "../../core/trace.js";
import type { EventMember, MemberEvent } from "../event-inputs.js";
import { type EventQuestion, isFamilyUnknown } from "../question.js";
import { factsAt, type Places, recordedAt } from "./places.js";
import type { ProgrammeAdapter, Unanswered } from "./programme-adapter.js";

const places: Places = {
  fields: {
    date: ["event.claimedOn", "event.date"],
    eventDate: "event.date",
    segment: "member.segment",
    birthDate: "member.birthDate",
    citizen: "member.citizen",
    membershipStart: "member.membershipStart",
    enrolled: "member.enrolled",
  },
  others: "member.jht",
};

/** JHT: death, total disability, the end of work, the pension age. */
export const jhtAdapter: ProgrammeAdapter = {
  places,
  answer: (question, trace) => {
    const { event, member, options } = question;
    const ground = jhtGroundOf(event, member);
    if (!ground) return undefined;
    const facts = { ...factsAt(question, places), ground } as JhtFacts;
    const claim = member.jht
      ? computeJhtClaim({ ...facts, ...member.jht } as JhtClaimInput, options)
      : withoutBalance(trace, facts);
    return isFamilyUnknown(question) ? withoutFamily(trace, question, claim) : claim;
  },
};

/** A balance that heirs receive, or the public trustee if none is left: PP 46/2015 Pasal 23. */
function withoutFamily(
  trace: Trace,
  question: EventQuestion,
  claim: JhtClaim | Unanswered,
): Unanswered {
  if (claim.kind === "jht-claim") mergeTrace(trace, recordedAt(claim, places, question));
  const { notDue, undetermined, needed } = leaveOpen(
    join(claim.kind === "jht-claim" ? { ...claim, due: claim.lines } : claim),
    openHeirs(trace, "jht", question.event.date),
  );
  return { kind: "unanswered", notDue, undetermined, needed };
}

/** Without the balance nothing can be said of the amount, only whether there is a right to it. */
function withoutBalance(trace: Trace, facts: JhtFacts): Unanswered {
  const { barred, open } = barrierOf(jhtChecks(trace, facts));
  const item = "old-age-savings";
  if (barred && !timeChecks.has(barred.id)) {
    const note = { item, reason: notMet(barred), provisions: barred.provisions } as const;
    return { kind: "unanswered", notDue: [note], undetermined: [], needed: [] };
  }
  const balance: NeededFact = { field: "balance", why: { key: "jht-adapter.balance" } };
  const needed = [...(open?.needed ?? []), balance];
  const missing = needed.map(({ field }) => field);
  const provisions = open?.provisions ?? barred?.provisions ?? [];
  return {
    kind: "unanswered",
    notDue: [],
    undetermined: [{ item, reason: { key: "open.balance" }, provisions, missing }],
    needed,
  };
}

/** The ground of JHT that an event is, if it is one. */
export function jhtGroundOf(
  event: MemberEvent,
  { segment }: Pick<EventMember, "segment">,
): Exclude<JhtGround, "partial-preparation" | "partial-home"> | undefined {
  switch (event.kind) {
    case "death":
      return "death";
    case "work-accident":
      return event.totalDisability ? "total-disability" : undefined;
    case "retirement":
      return event.ground ?? "pension-age";
    case "job-loss":
      if (segment === "non-wage-earner") return "stopped-working";
      if (event.cause === "resignation") return "resignation";
      return event.cause === "contract-expired" ? "contract-end" : "dismissal";
  }
}
