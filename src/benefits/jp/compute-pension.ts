import { addMonths, firstDayOf, monthAfter, monthOf, monthsOfYear } from "../../core/calendar.js";
import { type Check, eachOnce, type NeededFact, neededOf } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { InvalidInputError, issueOf, NotCoveredError } from "../../core/errors.js";
import { exactText, sumRupiah } from "../../core/exact.js";
import { marked, type Unmarked } from "../../core/facts-used.js";
import { firstDayAtAge } from "../../core/birthday.js";
import { lookUp } from "../../core/look-up.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { type FieldArticles, validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import {
  jpMembers,
  jpPensionAge,
  jpPostponementYears,
  jpStart,
  jpYearsUsed,
} from "../../law/provisions/jp-benefits.js";
import { recorded } from "../../law/recorded.js";
import { barrierOf, notMet, openGround } from "../barrier-of.js";
import type { BenefitNote } from "../benefit-note.js";
import { join, type OpenGround } from "../benefit-parts.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { neededForAverage } from "./average-wage.js";
import { entitledChildren } from "./entitled-children.js";
import { jpChecks } from "./jp-checks.js";
import { lumpSumOf } from "./lump-sum.js";
import { type PensionFacts, type PensionInput, pensionInputSchema } from "./pension-input.js";
import { monthlyLines, openPension } from "./pension-lines.js";
import { employerNotes, endsOf, paymentNotes } from "./pension-terms.js";
import type {
  Pension,
  PensionDebt,
  PensionLine,
  PensionParts,
  PensionRecipient,
} from "./pension.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  contributionMonths: { regulation: "pp-45-2015", article: "Pasal 1 angka 12" },
  weightedAverageAnnualWage: { regulation: "pp-45-2015", article: "Pasal 17" },
  annualWages: { regulation: "pp-45-2015", article: "Pasal 17" },
};

/**
 * The benefit of the pension programme (JP), in rupiah: a pension a month with the day
 * from which it runs and what ends it, a lump sum where the conditions of a
 * pension are not met, or nothing with the reason.
 *
 * PP 45/2015 Pasal 14 to 26; Permenaker 29/2015 Pasal 14, 26. The formula takes
 * the weighted average annual wage, given or built from each year's wages and
 * inflation in percent.
 *
 * While facts are missing the form is `"undetermined"`; without the wages a pension
 * lies within the limits of the law.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015),
 * NotCoveredError (non-wage earners, construction workers) and UnsafeAmountError.
 *
 * @example
 * ```ts
 * const pension = computePension({
 *   kind: "old-age",
 *   date: "2030-08-17",
 *   segment: "wage-earner",
 *   birthDate: "1970-08-17",
 *   contributionMonths: 180,
 *   weightedAverageAnnualWage: 60_000_000,
 * });
 * pension.monthly; // => 750_000
 * pension.from; // => "2030-09-01"
 * ```
 */
export function computePension(input: PensionInput, options?: Options): Pension {
  const trace = traceOf(options);
  const facts = validate(pensionInputSchema, input, articles);
  return marked(facts, pensionOf(trace, warnedOfFigures(trace, facts)));
}

const recipients: Readonly<Record<PensionFacts["kind"], PensionRecipient>> = {
  "old-age": "participant",
  disability: "participant",
  widow: "widow",
  child: "children",
  parent: "parent",
};

/** The pension: PP 45/2015 Pasal 14 to 26. */
function pensionOf(trace: Trace, input: PensionFacts): Unmarked<Pension> {
  const { date, segment, kind } = input;
  warnAfterLawAsOf(trace, date);
  const members = lookUp(trace, jpMembers, date);
  if (!members.value.includes(segment)) {
    const cites = members.use.cites[0] ?? { regulation: "pp-45-2015", article: "Pasal 2" };
    throw new NotCoveredError({ programme: "jp", segment, cites });
  }
  const facts = assumeJpFacts(trace, input);
  const checks = jpChecks(trace, facts);
  const { barred, open } = barrierOf(checks);
  const payment = { trace, facts, checks };
  if (barred) {
    const note = { item: kind, reason: notMet(barred), provisions: barred.provisions };
    return pensionWith(payment, { form: "none", parts: join({ notDue: [note] }) });
  }
  if (open) return undeterminedPension(payment, open);
  const from = startOf(trace, facts);
  const children = entitledChildren(trace, facts);
  warnOfOldAge(trace, facts);
  const months = monthsUsed(trace, facts, checks);
  if (months === "open") {
    const ground = openGround(checks.filter(isOpenReduction));
    return undeterminedPension(payment, { ...ground, reason: { key: "open.pension-form" } });
  }
  if (months === undefined) {
    const lump = lumpSumOf(trace, facts);
    const notDue = [noPension(checks, kind)];
    return pensionWith(payment, {
      form: "lump-sum",
      from,
      payment: employerNotes(trace, facts),
      parts: join(lump, { notDue }, children.parts),
    });
  }
  const needed = neededForAverage(trace, facts, from);
  const { lines, average } =
    needed.length > 0
      ? { lines: [], average: undefined }
      : monthlyLines(trace, facts, { from, months, children: children.entitled });
  const openAmount =
    needed.length > 0
      ? openPension(trace, facts, needed, { from, months, children: children.entitled })
      : {};
  return pensionWith(payment, {
    form: "monthly",
    from,
    ...(average && { monthsUsed: months, averageAnnualWage: exactText(average.value) }),
    ends: endsOf(trace, facts, children.entitled),
    payment: [...employerNotes(trace, facts), ...paymentNotes(trace, facts)],
    parts: join({ due: lines }, openAmount, children.parts),
  });
}

/** The parts of a pension. */
interface PensionCase {
  readonly trace: Trace;
  readonly facts: PensionFacts;
  readonly checks: readonly Check[];
}

interface Outcome extends Pick<Pension, "form" | "from" | "monthsUsed" | "averageAnnualWage"> {
  readonly parts: PensionParts;
  readonly ends?: Pension["ends"] | undefined;
  readonly payment?: Pension["payment"] | undefined;
}

function pensionWith({ trace, facts, checks }: PensionCase, outcome: Outcome): Unmarked<Pension> {
  const { parts, ends = [], payment = [], form, ...rest } = outcome;
  const { kind, date, segment } = facts;
  const sum = sumRupiah(parts.due.map(({ amount }) => amount));
  const paidBy = facts.enrolled === false ? "employer" : "bpjs";
  const known = parts.due.length > 0;
  return {
    kind: "pension",
    pension: kind,
    date,
    segment,
    form,
    total: form === "lump-sum" && paidBy === "bpjs" ? sum : 0,
    ...(form === "monthly" && known && { monthly: sum }),
    ...(form === "lump-sum" && known && { lumpSum: sum }),
    ...rest,
    paidTo: recipients[kind],
    paidBy,
    lines: parts.due,
    owedByEmployer: pensionDebts(facts, form, parts.due),
    ends,
    payment,
    notDue: parts.notDue,
    undetermined: parts.undetermined,
    needed: parts.needed,
    checks,
    ...recorded(trace),
  };
}

/** Whether there is a pension, a lump sum or nothing depends on facts that are missing. */
function undeterminedPension(
  { trace, facts, checks }: PensionCase,
  open: OpenGround,
): Unmarked<Pension> {
  const { kind, date } = facts;
  const later = checks.filter(isOpenReduction);
  const needed = eachOnce([
    ...open.needed.flatMap((fact) => ofEachChild(facts, fact)),
    ...later.flatMap(neededOf),
    ...neededForAverage(trace, facts, date),
  ]);
  const { reason, provisions } = open;
  const missing = needed.map(({ field }) => field);
  const parts = join<PensionLine, PensionDebt>({
    undetermined: [{ item: kind, reason, provisions, missing }],
    needed,
  });
  return pensionWith({ trace, facts, checks }, { form: "undetermined", parts });
}

/** Which child lacks a fact that the children are asked for. */
function ofEachChild({ children = [] }: PensionFacts, fact: NeededFact): NeededFact[] {
  const name = /^children\.(.*)$/.exec(fact.field)?.[1];
  if (name === undefined) return [fact];
  return children.flatMap((child, index) =>
    (child as Readonly<Record<string, unknown>>)[name] === undefined
      ? [{ ...fact, field: `children[${index}].${name}` }]
      : [],
  );
}

function isOpenReduction({ effect, passed }: Check): boolean {
  return effect === "reduces" && passed === undefined;
}

/** Usual facts that were left out, each with a warning. */
function assumeJpFacts(trace: Trace, input: PensionFacts): PensionFacts {
  const survivor = input.kind !== "old-age" && input.kind !== "disability";
  if (input.citizen === undefined) warn(trace, assumedCitizen);
  if (survivor && input.registered === undefined) warn(trace, assumedRegistered);
  return { ...input, citizen: input.citizen ?? true, registered: input.registered ?? true };
}

/** The first of the month after the event; who works on may take the pension up later. */
function startOf(trace: Trace, facts: PensionFacts): CalendarDate {
  lookUp(trace, jpStart, facts.date);
  const event = facts.kind === "old-age" ? takenUp(trace, facts) : facts.date;
  return firstDayOf(monthAfter(monthOf(event), 1));
}

function takenUp(trace: Trace, { date, birthDate, takenUpOn }: PensionFacts): CalendarDate {
  const steps = lookUp(trace, jpPensionAge, date).value;
  const reached = birthDate === undefined ? date : firstDayAtAge(steps, birthDate);
  if (takenUpOn === undefined) return reached;
  if (takenUpOn < reached) throw takenUpTooEarly(reached);
  const years = lookUp(trace, jpPostponementYears, date);
  const latest = addMonths(reached, years.value * monthsOfYear);
  if (takenUpOn <= latest) return takenUpOn;
  warn(
    trace,
    toCheck("postponed-too-long", {
      values: { years: years.value, latest },
      provisions: [years.key],
    }),
  );
  return latest;
}

/**
 * Months for the formula, once nothing bars the pension; undefined where only a lump sum
 * is due, `"open"` while that is not known.
 */
function monthsUsed(
  trace: Trace,
  { kind, date, contributionMonths = 0, pensionInPayment }: PensionFacts,
  checks: readonly Check[],
): number | "open" | undefined {
  if (pensionInPayment) return contributionMonths;
  if (checks.some(({ passed }) => passed === false)) return undefined;
  if (checks.some(({ passed }) => passed === undefined)) return "open";
  if (kind === "old-age") return contributionMonths;
  return Math.max(contributionMonths, lookUp(trace, jpYearsUsed, date).value * monthsOfYear);
}

function takenUpTooEarly(reached: CalendarDate): InvalidInputError {
  return new InvalidInputError([
    {
      path: "takenUpOn",
      ...issueOf(textWith("pension-result.too-early", { reached })),
      cites: { regulation: "pp-45-2015", article: "Pasal 15 ayat (4)" },
    },
  ]);
}

function noPension(checks: readonly Check[], kind: PensionFacts["kind"]): BenefitNote {
  const failed = checks.find(({ passed }) => passed === false);
  return {
    item: kind,
    reason: failed ? notMet(failed) : { key: `item.${kind}` },
    provisions: failed?.provisions ?? [],
  };
}

/** Death after the pension age before any pension was paid is not addressed. */
function warnOfOldAge(trace: Trace, facts: PensionFacts): void {
  const { kind, date, birthDate, pensionInPayment } = facts;
  if (kind === "old-age" || kind === "disability" || pensionInPayment || !birthDate) return;
  const steps = lookUp(trace, jpPensionAge, date).value;
  if (date >= firstDayAtAge(steps, birthDate)) warn(trace, diedAfterAge);
}

const assumedCitizen: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-citizen", { assumes: ["citizen"] }),
);

const assumedRegistered: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-registered", { assumes: ["registered"] }),
);

const diedAfterAge: Warning = /* @__PURE__ */ sharedWarning(doubt("died-after-pension-age"));

/** Amount that the employer owes instead of BPJS for a worker who was not enrolled: PP 45/2015 Pasal 5 and 6. */
function pensionDebts(
  { enrolled }: PensionFacts,
  form: Pension["form"],
  lines: readonly PensionLine[],
): PensionDebt[] {
  if (enrolled !== false) return [];
  return lines.map(({ item, label, child, amount, provisions }) => ({
    item,
    ...(label && { label }),
    ...(child !== undefined && { child }),
    ...(form === "monthly" ? { monthly: amount } : { amount }),
    reason: notEnrolled,
    provisions,
  }));
}

const notEnrolled: Text = /* @__PURE__ */ deepFreeze({ key: "pension-debts.not-enrolled" });
