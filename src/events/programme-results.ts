import type { Benefit } from "../benefits/benefit.js";
import { computeJhtClaim } from "../benefits/jht/compute-jht-claim.js";
import type { JhtClaim, JhtGround } from "../benefits/jht/jht-claim.js";
import { computeJkkBenefit } from "../benefits/jkk/compute-jkk-benefit.js";
import { computeJkmBenefit } from "../benefits/jkm/compute-jkm-benefit.js";
import { computeJkpBenefit } from "../benefits/jkp/compute-jkp-benefit.js";
import { computePension } from "../benefits/jp/compute-pension.js";
import type { Pension } from "../benefits/jp/pension.js";
import type { PensionInput } from "../benefits/jp/pension-input.js";
import type { FamilyRelation } from "../law/provisions/heirs.js";
import type { DeathEvent, EventMember, MemberEvent, WorkAccidentEvent } from "./event-inputs.js";
import { missingMonthlyWage, neededFact } from "./needed-fact.js";
import type { EventQuestion } from "./question.js";

/** What one programme computes on the event; undefined where the event is none of its grounds. */
export type ProgrammeResult = Benefit | JhtClaim | Pension | undefined;

/** JKK: a work accident that killed, disabled or cost. */
export function jkkResult(question: EventQuestion): ProgrammeResult {
  const { event, member, children, survivors, options } = question;
  if (event.kind !== "death" && event.kind !== "work-accident") return undefined;
  if (event.kind === "death" && event.cause === "other") return undefined;
  const { wagePaidByEmployer, reportedInTime, ...happened } = accidentOf(event);
  const facts = {
    ...happened,
    ...(event.kind === "death" && { family: survivors }),
    ...(children.length > 0 && { children }),
    ...taken(member, ["arrearsMonths", "arrearsSettledBy", "enrolled"]),
  };
  const { segment } = member;
  const input =
    segment === "non-wage-earner"
      ? { ...facts, segment, income: neededFact(member, "income") }
      : {
          ...facts,
          segment,
          wage: neededFact(member, "wage"),
          ...taken(member, ["reportedWage"]),
          ...(wagePaidByEmployer !== undefined && { wagePaidByEmployer }),
          ...(reportedInTime !== undefined && { reportedInTime }),
        };
  return computeJkkBenefit(input, options);
}

/** What JKK asks of an accident: a death is one of its outcomes. */
function accidentOf(event: DeathEvent | WorkAccidentEvent): AccidentOutcome {
  const { kind, ...facts } = event;
  if (!("cause" in facts)) return facts;
  const { cause, ...accident } = facts;
  return { ...accident, death: kind === "death" && cause === "work-accident" };
}

type AccidentOutcome = Omit<WorkAccidentEvent, "kind"> & { readonly death?: boolean | undefined };

/** JKM: a death; one from a work accident is left to JKK. */
export function jkmResult(question: EventQuestion): ProgrammeResult {
  const { event, member, children, survivors, options } = question;
  if (event.kind !== "death") return undefined;
  const { arrearsSettledBy: settledBy } = member;
  return computeJkmBenefit(
    {
      date: event.date,
      segment: member.segment,
      cause: event.cause,
      family: survivors,
      ...(children.length > 0 && { children }),
      ...(settledBy !== undefined &&
        settledBy !== "participant" && { arrearsSettledBy: settledBy }),
      ...taken(member, [
        "membershipStart",
        "contributionMonths",
        "consecutiveContributionMonths",
        "arrearsMonths",
        "active",
        "enrolled",
      ]),
    },
    options,
  );
}

/** JHT: death, total disability, the end of work, the pension age. */
export function jhtResult({ event, member, options }: EventQuestion): ProgrammeResult {
  const ground = jhtGroundOf(event, member);
  if (!ground) return undefined;
  const jht = neededFact(member, "jht");
  const date = event.kind === "job-loss" ? (event.claimedOn ?? event.date) : event.date;
  return computeJhtClaim(
    {
      date,
      eventDate: event.date,
      segment: member.segment,
      ground,
      ...jht,
      ...taken(member, ["birthDate", "citizen", "membershipStart", "enrolled"]),
    },
    options,
  );
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

/** JP: the pension age, total disability, or the death of the participant. */
export function jpResult(question: EventQuestion): ProgrammeResult {
  const { event, member, options } = question;
  const kind = pensionOf(question);
  if (!kind) return undefined;
  const { registered, pensionInPayment, membershipStart, densityPercent, ...basis } = neededFact(
    member,
    "jp",
  );
  const start = membershipStart ?? member.membershipStart;
  const common = {
    date: event.date,
    segment: member.segment,
    ...basis,
    ...taken(member, ["birthDate", "citizen", "enrolled"]),
  };
  const period = {
    ...(start !== undefined && { membershipStart: start }),
    ...(densityPercent !== undefined && { densityPercent }),
  };
  if (kind === "old-age") return computePension({ ...common, kind }, options);
  if (kind === "disability") return computePension({ ...common, ...period, kind }, options);
  const survivor = {
    ...common,
    ...period,
    ...(registered !== undefined && { registered }),
    ...(pensionInPayment && { pensionInPayment }),
  };
  return computePension(survivorPension(question, survivor, kind), options);
}

function survivorPension(
  { children, survivors }: EventQuestion,
  basis: Omit<Extract<PensionInput, { kind: "widow" }>, "kind">,
  kind: "widow" | "child" | "parent",
): PensionInput {
  if (kind === "widow") return { ...basis, kind };
  if (kind === "parent") {
    return { ...basis, kind, spouseEntitled: false, childEntitled: livingOf(survivors, "child") };
  }
  return {
    ...basis,
    kind,
    spouseEntitled: false,
    children: children.map(({ birthDate, working, married }) => ({
      ...(birthDate !== undefined && { birthDate }),
      ...(typeof working === "boolean" && { working }),
      ...(typeof working === "string" && { working: true }),
      ...(married !== undefined && { married }),
    })),
  };
}

/** Which pension the event opens: the spouse's before the children's before a parent's. */
function pensionOf({ event, survivors }: EventQuestion): PensionInput["kind"] | undefined {
  switch (event.kind) {
    case "retirement":
      return "old-age";
    case "work-accident":
      return event.totalDisability ? "disability" : undefined;
    case "death":
      if (livingOf(survivors, "spouse")) return "widow";
      if (livingOf(survivors, "child")) return "child";
      return livingOf(survivors, "parent") ? "parent" : undefined;
    case "job-loss":
      return undefined;
  }
}

function livingOf(survivors: EventQuestion["survivors"], wanted: FamilyRelation): boolean {
  return survivors.some(({ relation, alive }) => relation === wanted && alive !== false);
}

/** JKP: the end of the employment, whatever its cause: some causes are excluded. */
export function jkpResult({ event, member, options }: EventQuestion): ProgrammeResult {
  if (event.kind !== "job-loss") return undefined;
  const wage = neededFact(member, "wage");
  if (typeof wage === "object") throw missingMonthlyWage();
  return computeJkpBenefit(
    {
      terminationDate: event.date,
      cause: event.cause,
      wage,
      segment: member.segment,
      ...taken(member, ["reportedWage", "arrearsMonths", "enrolled", "citizen"]),
      ...(event.claimedOn !== undefined && { claimedOn: event.claimedOn }),
      ...known(neededFact(member, "jkp")),
    },
    options,
  );
}

/** The fields that are given: an explicit undefined must not cover what stands beside it. */
function known<Facts extends object>(facts: Facts): Facts {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Facts;
}

/** The fields of the member that are given. */
function taken<Field extends keyof EventMember>(
  member: EventMember,
  fields: readonly Field[],
): { [Name in Field]?: NonNullable<EventMember[Name]> } {
  const given = fields.flatMap((field) =>
    member[field] === undefined ? [] : [[field, member[field]] as const],
  );
  return Object.fromEntries(given) as { [Name in Field]?: NonNullable<EventMember[Name]> };
}
