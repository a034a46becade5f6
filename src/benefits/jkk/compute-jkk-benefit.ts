import type { WageBasis } from "../../contributions/wage-basis.js";
import type { Check } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { marked, type Unmarked } from "../../core/facts-used.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { Text } from "../../core/text.js";
import { mergeTrace, startTrace, type Trace, warn } from "../../core/trace.js";
import { type FieldArticles, validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import * as rating from "../../law/provisions/disability-rating.js";
import * as table from "../../law/provisions/disability-table.js";
import { scholarshipWorkAccident } from "../../law/provisions/scholarship.js";
import * as inability from "../../law/provisions/temporary-inability.js";
import * as amounts from "../../law/provisions/work-accident-benefits.js";
import * as care from "../../law/provisions/work-accident-care.js";
import { employerUnderReported } from "../../law/provisions/work-accident-cover.js";
import * as expenses from "../../law/provisions/work-accident-expenses.js";
import { afterArrears, assumeNoArrears } from "../arrears.js";
import { barrierOf, notMet } from "../barrier-of.js";
import type { BenefitNote } from "../benefit-note.js";
import { benefitOf } from "../benefit-of.js";
import {
  bar,
  type BenefitParts,
  join,
  leaveOpen,
  noteOf,
  type OpenGround,
} from "../benefit-parts.js";
import type { Benefit, BenefitPayer } from "../benefit.js";
import { heirsOfDeath, type Succession } from "../heirs/heirs-of-death.js";
import { regimeDay } from "../regime-day.js";
import { scholarshipPart, type ScholarshipPart } from "../scholarship/scholarship-part.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { benefitWages } from "./benefit-wage.js";
import { careInKind, warnOfTreatmentOnly } from "./care-in-kind.js";
import { deathOrTotalDisability, withoutHeirs } from "./death-and-total-disability.js";
import { employerBearing, employerPaysFirst } from "./employer-bears.js";
import { oweWhole, shortfalls } from "./employer-debts.js";
import { refundedExpenses } from "./expenses.js";
import type { JkkCase } from "./jkk-case.js";
import { jkkArrears, jkkChecks } from "./jkk-checks.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { jkkBenefitInputSchema } from "./jkk-schema.js";
import { reimbursed, wagePaid } from "./paid-by-employer.js";
import { partialDisability } from "./partial-disability.js";
import { temporaryInabilityBenefit } from "./temporary-inability.js";
import { wageBounds, withoutWage } from "./without-wage.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19 dan 32" },
  income: { regulation: "pp-44-2015", article: "Pasal 20, Lampiran II" },
  reportedWage: { regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" },
  wagePaidByEmployer: { regulation: "pp-44-2015", article: "Pasal 51 ayat (3) dan (4)" },
  employmentEnded: { regulation: "pp-44-2015", article: "Pasal 48 ayat (2)" },
};

/**
 * The benefits for a work accident or an occupational disease, in rupiah: death (48
 * monthly wages) or total disability (56) with the periodic benefit, funeral
 * money and the scholarship; partial disability by the table; temporary
 * inability to work (STMB); transport, aids and care at home up to their caps;
 * medical care in kind. Each line says who receives it; `owedByEmployer` is what
 * the employer owes in addition to BPJS (a wage reported too low) or instead of it (a
 * worker not enrolled), and `total` is without it. JKM is never added.
 *
 * A death or total disability takes the place of partial disabilities: they are
 * refused together, since no rule adds them.
 *
 * PP 44/2015 Pasal 25 to 39, 45, 48 to 51, Lampiran III, as amended by PP 82/2019.
 *
 * What a missing fact decides (the wage or income, a child's class, the doctor's
 * percentage, the route of a commute, a finding) is open, with its bounds; the rest
 * is in the total.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`decidedOn` under the reading `"decision"`).
 *
 * @example
 * ```ts
 * computeJkkBenefit({
 *   date: "2024-05-29",
 *   segment: "non-wage-earner",
 *   income: 1_000_000,
 *   death: true,
 * }).byItem; // => { death: 48_000_000, periodic: 12_000_000, funeral: 10_000_000 }
 * ```
 */
export function computeJkkBenefit(input: JkkBenefitInput, options?: Options): Benefit {
  const trace = traceOf(options);
  const facts = validate(jkkBenefitInputSchema, input, articles);
  return marked(facts, jkkBenefit(trace, warnedOfFigures(trace, facts)));
}

/** JKK: PP 44/2015 Pasal 25 to 39, 48 to 51, Lampiran III. */
function jkkBenefit(trace: Trace, given: JkkBenefitInput): Unmarked<Benefit> {
  const facts = assumeJkkFacts(trace, given);
  const { date, segment } = facts;
  warnAfterLawAsOf(trace, date);
  const checked = startTrace(trace.context);
  const checks = jkkChecks(checked, facts);
  const { barred, open } = barrierOf(checks);
  // Nothing rests on the law of amounts that are not due.
  const inner = barred ? startTrace(trace.context) : trace;
  const lawDate = benefitLawDate(inner, date, facts.decidedOn);
  const wages = benefitWages(inner, facts);
  mergeTrace(trace, checked);
  const bearing = barred ? undefined : employerBearing(inner, facts);
  const one = { facts, lawDate, ...(bearing && { bearing }) };
  const scholarship = scholarshipOf(inner, one);
  const succession = facts.death === true ? heirsOfDeath(inner, "jkk", facts) : noDeath;
  const on = (wage: WageBasis): BenefitParts => entitlementOf(inner, { ...one, wage }, scholarship);
  const entitled = (wage: WageBasis | undefined): BenefitParts => {
    const bounds = wage ? undefined : wageBounds(inner, facts);
    const all = wage
      ? on(wage)
      : bounds && withoutWage(facts, on(bounds.least), bounds.most && on(bounds.most));
    return withoutHeirs(inner, facts, all ?? join(), succession);
  };
  const full = entitled(wages.wage);
  const inKind = careInKind(inner, one);
  const common = { programme: "jkk", date, segment, checks } as const;
  if (barred) return benefitOf(trace, nothingDue(full, inKind, barred), common);
  if (!open) warnOfTreatmentOnly(trace, facts);
  const reported = wages.reported && entitled(wages.reported);
  const { parts, paidBy } = bearing
    ? { parts: oweWhole(full, bearing, wagePaid(trace, facts)), paidBy: "employer" as const }
    : payable(trace, facts, {
        ...(reported ?? full),
        owedByEmployer: reported
          ? shortfalls(
              full.due,
              reported.due,
              lookUp(trace, employerUnderReported, date).key,
              wagePaid(trace, facts),
            )
          : [],
      });
  return benefitOf(trace, open ? openAccident(parts, inKind, open) : parts, {
    ...common,
    inKind: open ? [] : inKind,
    ...(scholarship.plan && { scholarship: scholarship.plan }),
    ...(succession.heirs && { heirs: succession.heirs }),
    paidBy,
  });
}

const noDeath: Succession = /* @__PURE__ */ deepFreeze({ none: false });

function nothingDue(
  full: BenefitParts,
  inKind: readonly BenefitNote[],
  barred: Check,
): BenefitParts {
  const reason = barred.id === "jkk.arrears" ? arrearsOver : notMet(barred);
  const ground = { reason, provisions: barred.provisions };
  const lost = bar({ ...full, notDue: [] }, ground);
  const notDue = full.notDue.map((note) => noteOf(note, ground));
  const care = inKind.map((note) => noteOf(note, ground));
  const cash = full.due.length;
  return join({
    notDue: [...lost.notDue.slice(0, cash), ...care, ...lost.notDue.slice(cash), ...notDue],
  });
}

/** Whether it was a work accident is open: so is all that follows from it. */
function openAccident(
  parts: BenefitParts,
  inKind: readonly BenefitNote[],
  open: OpenGround,
): BenefitParts {
  const missing = open.needed.map(({ field }) => field);
  const care = inKind.map((note) => ({ ...noteOf(note, open), missing, atMost: 0 }));
  return join(leaveOpen(parts, open), { undetermined: care });
}

/** The payer: an employer first that reported late or is over the limit of arrears. */
function payable(
  trace: Trace,
  facts: JkkBenefitInput,
  parts: BenefitParts,
): { readonly parts: BenefitParts; readonly paidBy: BenefitPayer } {
  const late = employerPaysFirst(trace, facts);
  const after = afterArrears(trace, jkkArrears, facts, parts, {
    reason: settleFirst,
    which: isNotMedicalCare,
    // Pasal 39 asks that the arrears are settled and does not say by whom.
    isSettled: () => facts.arrearsSettledBy !== undefined,
  });
  return late ? { ...after, paidBy: "employer-then-reimbursed" } : after;
}

/** Care at home is medical care (Pasal 25 ayat (2) huruf a), which arrears do not hold up. */
function isNotMedicalCare({ item }: Pick<BenefitNote, "item">): boolean {
  return item !== "home-care";
}

const settleFirst: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.settle-first" });

const arrearsOver: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.arrears-over" });

/** The facts with the assumptions, each with a warning, on cover and arrears not given. */
function assumeJkkFacts(trace: Trace, given: JkkBenefitInput): JkkBenefitInput {
  if (given.enrolled === undefined) warn(trace, takenAsParticipant);
  const told =
    given.circumstance !== undefined ||
    given.occupationalDisease !== undefined ||
    given.usualRoute !== undefined ||
    given.concludedAsWorkAccident !== undefined;
  if (!told) warn(trace, takenAsWorkAccident);
  return {
    ...given,
    enrolled: given.enrolled ?? true,
    ...(given.enrolled !== false && {
      arrearsMonths: assumeNoArrears(trace, given.arrearsMonths),
    }),
    ...(!told && { concludedAsWorkAccident: true }),
  };
}

const takenAsParticipant: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-participant", { assumes: ["enrolled"] }),
);

const takenAsWorkAccident: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-work-accident", { assumes: ["circumstance"] }),
);

/** The day whose law fixes the amounts; a reading where the law changed before the decision. */
export function benefitLawDate(
  trace: Trace,
  date: CalendarDate,
  decidedOn: CalendarDate | undefined,
): CalendarDate {
  const changed =
    decidedOn === undefined
      ? undefined
      : amountsOfJkk().find(
          (provision) => peek(trace, provision, date) !== peek(trace, provision, decidedOn),
        );
  return regimeDay(trace, changed ?? amounts.jkkDeath, date, decidedOn);
}

/** The provisions of the JKK benefits and of the rating of disabilities. */
function amountsOfJkk(): Provision[] {
  return [amounts, rating, table, inability, care, expenses]
    .flatMap((file): unknown[] => Object.values(file))
    .filter(isAmountOfJkk);
}

function isAmountOfJkk(exported: unknown): exported is Provision {
  const { id } = exported as { readonly id?: unknown };
  return /^jkk\.(benefit|disability)\./.test(String(id));
}

/** All that a case comes to on its wage, before arrears and before what the employer owes. */
function entitlementOf(trace: Trace, one: JkkCase, scholarship: ScholarshipPart): BenefitParts {
  const cash = join(
    deathOrTotalDisability(trace, one),
    partialDisability(trace, one),
    temporaryInabilityBenefit(trace, one),
    refundedExpenses(trace, one),
  );
  return join({ ...cash, due: reimbursed(trace, one, cash.due) }, scholarship.parts);
}

/** The scholarship: of a death or a total disability only. */
function scholarshipOf(
  trace: Trace,
  { facts, lawDate }: Pick<JkkCase, "facts" | "lawDate">,
): ScholarshipPart {
  const { date, children, heirs, family, death, totalDisability, decidedOn } = facts;
  if (death === true || totalDisability === true) {
    const cause = death === true ? "work-accident-death" : "work-accident-total-disability";
    return scholarshipPart(trace, { eventDate: date, cause, children, heirs, family, decidedOn });
  }
  if (!children?.length) return { parts: join() };
  const provisions = lookUp(trace, scholarshipWorkAccident, lawDate).keys;
  return { parts: join({ notDue: [{ item: "scholarship", reason: onlyThen, provisions }] }) };
}

const onlyThen: Text = /* @__PURE__ */ deepFreeze({ key: "entitlement.only-then" });
