import type { ScholarshipChild } from "../../benefits/scholarship/scholarship-plan-types.js";
import { openHeirs } from "../../benefits/heirs/heirs-of-death.js";
import { computePension } from "../../benefits/jp/compute-pension.js";
import type { PensionChild, PensionInput, PensionKind } from "../../benefits/jp/pension-input.js";
import type { FactPath } from "../../core/check.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { mergeTrace, type Trace, warn } from "../../core/trace.js";
import { assumed } from "../../core/warning.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { FamilyRelation } from "../../law/provisions/heirs.js";
import { jpChildAge } from "../../law/provisions/jp-benefits.js";
import { type EventQuestion, isFamilyUnknown } from "../question.js";
import { factsAt, type Places, recordedAt } from "./places.js";
import type { ProgrammeAdapter, Unanswered } from "./programme-adapter.js";

const ofEveryone: Places["fields"] = {
  date: "event.date",
  segment: "member.segment",
  birthDate: "member.birthDate",
  citizen: "member.citizen",
  enrolled: "member.enrolled",
  contributionMonths: "member.jp.contributionMonths",
  weightedAverageAnnualWage: "member.jp.weightedAverageAnnualWage",
  accumulated: "member.jp.accumulated",
};

const ofPeriod: Places["fields"] = {
  membershipStart: ["member.jp.membershipStart", "member.membershipStart"],
  densityPercent: "member.jp.densityPercent",
};

const ofSurvivors: Places["fields"] = {
  registered: "member.jp.registered",
  pensionInPayment: "member.jp.pensionInPayment",
};

const fields: Readonly<Record<PensionKind, Places["fields"]>> = {
  "old-age": ofEveryone,
  disability: { ...ofEveryone, ...ofPeriod },
  widow: { ...ofEveryone, ...ofPeriod, ...ofSurvivors },
  child: { ...ofEveryone, ...ofPeriod, ...ofSurvivors },
  parent: { ...ofEveryone, ...ofPeriod, ...ofSurvivors },
};

const others = "member.jp";

/** JP: the pension age, total disability, or the death of the participant. */
export const jpAdapter: ProgrammeAdapter = {
  places: { fields: fields.widow, others },
  answer: (question, trace) => {
    if (isFamilyUnknown(question)) return withoutFamily(trace, question);
    const kind = pensionOf(question);
    if (!kind) return undefined;
    const facts = { ...factsAt(question, { fields: fields[kind], others }), kind };
    return computePension(
      { ...facts, ...survivorsOf(trace, question, kind) } as PensionInput,
      question.options,
    );
  },
};

/** A pension of a survivor, whoever it is: what the widow(er)'s asks for, the others ask for too. */
function withoutFamily(trace: Trace, question: EventQuestion): Unanswered {
  const facts = { ...factsAt(question, { fields: fields.widow, others }), kind: "widow" };
  const pension = computePension(facts as PensionInput, question.options);
  const places = { fields: fields.widow, others };
  mergeTrace(trace, recordedAt(pension, places, question));
  const item = "jp";
  if (pension.form === "none") {
    const notDue = pension.notDue.map((note) => ({ ...note, item }) as const);
    return { kind: "unanswered", notDue, undetermined: [], needed: [] };
  }
  const { reason, provisions, needed } = openHeirs(trace, "jp", question.event.date);
  const all = [...needed, ...pension.needed];
  const missing = all.map(({ field }) => field);
  const undetermined = [{ item, reason, provisions, missing }] as const;
  return { kind: "unanswered", notDue: [], undetermined, needed: all };
}

/** Known facts about those who come before a survivor, and about the children themselves. */
function survivorsOf(
  trace: Trace,
  { event, children, childPositions, survivors }: EventQuestion,
  kind: PensionKind,
): object {
  if (kind === "parent") {
    return { spouseEntitled: false, childEntitled: livingOf(survivors, "child") };
  }
  if (kind !== "child") return {};
  return {
    spouseEntitled: false,
    children: children.map((child, index) =>
      pensionChild(trace, event.date, child, `family[${childPositions[index] ?? 0}].child`),
    ),
  };
}

/**
 * A child as the scholarship of the same event takes it where it is not said: unmarried,
 * not working, and at school not yet of the age to which both pay.
 */
function pensionChild(
  trace: Trace,
  date: CalendarDate,
  child: ScholarshipChild,
  path: FactPath,
): PensionChild {
  const { birthDate, level, working, married } = child;
  const assumes = (["married", "working"] as const)
    .filter((name) => child[name] === undefined)
    .map((name) => `${path}.${name}`);
  if (assumes.length > 0) warn(trace, assumed("assumed-unmarried-not-working", { assumes }));
  const underAge = birthDate === undefined && level !== undefined;
  const age = underAge ? lookUpIfAny(trace, jpChildAge, date)?.value : undefined;
  if (age !== undefined) {
    const birth = [`${path}.birthDate`];
    warn(trace, assumed("age-23-not-checked", { values: { age }, assumes: birth }));
  }
  return {
    ...(birthDate !== undefined && { birthDate }),
    ...(underAge && { underAge }),
    working: (working ?? false) !== false,
    married: married ?? false,
  };
}

/** Which pension the event opens: the spouse's before the children's before a parent's. */
function pensionOf({ event, survivors }: EventQuestion): PensionKind | undefined {
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
