import { doubt, sharedWarning, toCheck, type Warning } from "../core/warning.js";
import { claimDeadlines, type ClaimDeadline } from "../benefits/claims/claim-deadlines.js";
import type { ClaimEvent } from "../benefits/claims/claims-schema.js";
import { rankHeirs } from "../benefits/heirs/rank-heirs.js";
import type { Heirs, HeirsProgramme } from "../benefits/heirs/heirs.js";
import { yearlyClaims } from "../benefits/scholarship/scholarship-calendar.js";
import { marked } from "../core/facts-used.js";
import { sumRupiah } from "../core/exact.js";
import { eachOnce, type FactPath, type NeededFact } from "../core/check.js";
import type { Options } from "../law/options.js";
import { keysOn } from "../core/look-up.js";
import { validate } from "../core/validate.js";
import { programmes, type CalendarDate, type Programme, type Rupiah } from "../core/vocabulary.js";
import { mergeTrace, partOf, warn, type Trace } from "../core/trace.js";
import { recorded, type Recorded } from "../law/recorded.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { jkmNotEnrolled } from "../law/provisions/death-benefits.js";
import { employerNotEnrolled } from "../law/provisions/work-accident-cover.js";
import { assessProgramme } from "./assess-programme.js";
import { entitlementsOf, owedByEmployerOf } from "./entitlements.js";
import type {
  Entitlement,
  EventAssessment,
  ProgrammeAssessment,
  WholeAssessment,
} from "./event-assessment.js";
import type { EventInput } from "./event-inputs.js";
import { eventInputSchema } from "./event-schema.js";
import { questionOf, type EventQuestion } from "./question.js";
import { traceOf } from "../law/trace-of.js";

/**
 * One event in one family and all programmes at once: what is due to whom, how
 * much in rupiah, when, with which documents, and what is not due and why. What a
 * missing fact leaves open is named with the fact and its bounds; the rest is answered.
 * Rates among the facts are in percent a year.
 *
 * PP 44/2015 Pasal 25 to 51 (JKK, JKM), PP 46/2015 Pasal 22 to 32 (JHT), PP 45/2015
 * Pasal 14 to 26 (JP), PP 37/2021 Pasal 19 to 40 (JKP), as amended.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const assessment = assessEvent({
 *   event: { kind: "death", date: "2024-05-29", cause: "other" },
 *   member: {
 *     segment: "non-wage-earner",
 *     programmes: ["jkk", "jkm"],
 *     income: 1_000_000,
 *     contributionMonths: 40,
 *   },
 *   family: [{ relation: "spouse" }, { relation: "child", child: { level: "higher", grade: 3 } }],
 * });
 * assessment.total; // => 78_000_000
 * assessment.atOnce; // => 54_000_000
 * assessment.programmes.map(({ programme, outcome }) => [programme, outcome]);
 * // => [["jkk", "not-due"], ["jkm", "due"]]
 * ```
 */
export function assessEvent(input: EventInput, options?: Options): EventAssessment {
  const trace = traceOf(options);
  const given = validate(eventInputSchema, input);
  const question = questionOf(given, options);
  const { event, member } = question;
  warnAfterLawAsOf(trace, event.date);
  warnOfOtherProgramme(trace, question);
  const assessments = programmes
    .filter((programme) => member.programmes.includes(programme))
    .map((programme) => assessProgramme(trace, programme, question));
  const entitlements = assessments.flatMap((one) => entitlementsOf(trace, one));
  for (const result of resultsOf(assessments)) mergeTrace(trace, result);
  const heirs = heirsOf(trace, question, assessments);
  const scholarship = scholarshipOf(trace, event, assessments);
  const { deadlines, notes } = deadlinesOf(question, assessments);
  if (notes) mergeTrace(trace, notes);
  if (event.kind === "death" && entitlements.some(({ programme }) => needsHeirPapers(programme))) {
    warn(trace, heirPapers);
  }
  const monthly = monthlyOf(entitlements);
  const needed = eachOnce(assessments.flatMap((one) => one.needed));
  const owedByEmployer = assessments.flatMap(owedByEmployerOf);
  return marked(given, {
    kind: "event-assessment",
    event: event.kind,
    date: event.date,
    total: totalOf(assessments),
    atOnce: atOnceOf(assessments, event.date, scholarship),
    ...(monthly !== undefined && { monthly }),
    waiting: sumRupiah(entitlements.flatMap(({ waits, amount = 0 }) => (waits ? [amount] : []))),
    owedByEmployerTotal: sumRupiah(owedByEmployer.flatMap(({ amount }) => amount ?? [])),
    owedByEmployer,
    entitlements,
    undetermined: assessments.flatMap(({ programme, undetermined }) =>
      undetermined.map((part) => ({ programme, ...part })),
    ),
    programmes: assessments.map(({ result, needed: facts, ...one }) => ({
      ...one,
      ...(result && { result: inEvent(result) }),
      missing: fieldsOf(facts),
    })),
    heirsByProgramme: Object.fromEntries(heirs.map((one) => [one.programme, partOf(one)])),
    ...(scholarship && { scholarship }),
    deadlines,
    missing: fieldsOf(needed),
    needed,
    ...recorded(trace),
  });
}

function inEvent(
  result: NonNullable<WholeAssessment["result"]>,
): NonNullable<ProgrammeAssessment["result"]> {
  const { needed, undetermined, ...rest } = partOf(result);
  if (!("heirs" in rest)) return rest;
  const { heirs, ...part } = rest;
  return part;
}

function resultsOf(
  assessments: readonly WholeAssessment[],
): NonNullable<WholeAssessment["result"]>[] {
  return assessments.flatMap(({ result }) => result ?? []);
}

function totalOf(assessments: readonly WholeAssessment[]): Rupiah {
  return sumRupiah(resultsOf(assessments).map(({ total }) => total));
}

/** The total without scholarship years and JKP months that come later. */
function atOnceOf(
  assessments: readonly WholeAssessment[],
  date: CalendarDate,
  scholarship: EventAssessment["scholarship"],
): Rupiah {
  const firstYears = (scholarship?.claims ?? [])
    .filter(({ from }) => from === date)
    .map(({ amount }) => amount);
  const lines = resultsOf(assessments).flatMap((result) => {
    if (result.kind === "pension") return [result.total];
    return result.lines
      .filter(({ item, month = 1 }) => month === 1 && !(item === "scholarship" && scholarship))
      .map(({ amount }) => amount);
  });
  return sumRupiah([...lines, ...firstYears]);
}

function monthlyOf(entitlements: readonly Entitlement[]): Rupiah | undefined {
  const amounts = entitlements.flatMap(({ monthly }) => monthly ?? []);
  return amounts.length === 0 ? undefined : sumRupiah(amounts);
}

function fieldsOf(needed: readonly NeededFact[]): FactPath[] {
  return needed.map(({ field }) => field);
}

/** The yearly claims, where a programme pays a scholarship by the year. */
function scholarshipOf(
  trace: Trace,
  event: EventQuestion["event"],
  assessments: readonly WholeAssessment[],
): EventAssessment["scholarship"] {
  const paying = resultsOf(assessments).find(
    (result) =>
      result.kind === "benefit" &&
      result.scholarship?.form === "yearly" &&
      result.lines.some(({ item }) => item === "scholarship"),
  );
  if (paying?.kind !== "benefit" || !paying.scholarship) return undefined;
  const decidedOn = "decidedOn" in event ? event.decidedOn : undefined;
  return yearlyClaims(trace, paying.scholarship, decidedOn);
}

/** The heirs, for each programme that gives them something; no one is named while that is open. */
function heirsOf(
  trace: Trace,
  { event, member, family, survivors }: EventQuestion,
  assessments: readonly WholeAssessment[],
): Heirs[] {
  if (event.kind !== "death" || !family) return [];
  const paying = assessments.filter(({ outcome }) => outcome !== "not-due");
  const inherited: readonly HeirsProgramme[] = ["jkk", "jkm", "jht", "jp"];
  return inherited
    .filter((programme) => paying.some((one) => one.programme === programme))
    .flatMap((programme) => {
      const { date } = event;
      const { segment } = member;
      const ranked = rankHeirs(trace, { programme, date, segment, family: survivors });
      return ranked.open && ranked.heirs.rank === undefined ? [] : [ranked.heirs];
    });
}

/** Warns where the event is a matter of JKK or JKM and the participant is said not to belong to it. */
function warnOfOtherProgramme(trace: Trace, { event, member }: EventQuestion): void {
  const claimed = claimEventOf(event);
  const programme = programmeOf(claimed);
  if (!claimed || member.programmes.includes(programme)) return;
  const ofEmployer = member.segment !== "non-wage-earner";
  const rule = programme === "jkm" ? jkmNotEnrolled : employerNotEnrolled;
  warn(
    trace,
    toCheck("event-of-other-programme", {
      values: { programme, ofEmployer },
      ...(ofEmployer && { provisions: keysOn(trace, rule, event.date) }),
    }),
  );
}

/** The deadlines of JKK and JKM, where the event is theirs. */
function deadlinesOf(
  { event, member, options }: EventQuestion,
  assessments: readonly WholeAssessment[],
): {
  readonly deadlines: readonly ClaimDeadline[];
  readonly notes?: Recorded | undefined;
} {
  const claimed = claimEventOf(event);
  const programme = programmeOf(claimed);
  if (!claimed || !assessments.some((one) => one.programme === programme)) {
    return { deadlines: [] };
  }
  const result = claimDeadlines(
    { event: claimed, segment: member.segment, date: event.date },
    options,
  );
  return { deadlines: result.deadlines, notes: result };
}

/** The programme that an accident or a death is a matter of. */
function programmeOf(claimed: ClaimEvent | undefined): "jkk" | "jkm" {
  return claimed === "death" ? "jkm" : "jkk";
}

function claimEventOf(event: EventQuestion["event"]): ClaimEvent | undefined {
  if (event.kind !== "death" && event.kind !== "work-accident") return undefined;
  if (event.kind === "death" && event.cause === "other") return "death";
  const disease =
    event.occupationalDisease !== undefined || event.circumstance === "occupational-disease";
  return disease ? "occupational-disease" : "work-accident";
}

/** The lists read for JKK and JP name no documents of the heirs. */
function needsHeirPapers(programme: Programme): boolean {
  return programme === "jkk" || programme === "jp";
}

const heirPapers: Warning = /* @__PURE__ */ sharedWarning(doubt("heir-papers"));
