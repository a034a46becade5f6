import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { addMonths, firstDayOf, monthAfter, monthOf, monthsOfYear } from "../../core/calendar.js";
import type { Check } from "../../core/check.js";
import { InvalidInputError, issueOf, NotCoveredError } from "../../core/errors.js";
import { exactText, sumRupiah } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { recorded } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jpMembers,
  jpPensionAge,
  jpPostponementYears,
  jpStart,
  jpYearsUsed,
} from "../../law/provisions/jp-benefits.js";
import type { BenefitNote } from "../benefit.js";
import { barredBy, missingFact, notMet } from "../settled-checks.js";
import { entitledChildren } from "./entitled-children.js";
import { jpChecks } from "./jp-checks.js";
import { lumpSumOf } from "./lump-sum.js";
import { firstDayAtAge } from "../../core/first-day-at-age.js";
import { pensionDebts } from "./pension-debts.js";
import type { PensionFacts } from "./pension-input.js";
import { monthlyLines } from "./pension-lines.js";
import { employerNotes, endsOf, paymentNotes } from "./pension-terms.js";
import type { Pension, PensionRecipient } from "./pension.js";

const recipients: Readonly<Record<PensionFacts["kind"], PensionRecipient>> = {
  "old-age": "participant",
  disability: "participant",
  widow: "widow",
  child: "children",
  parent: "parent",
};

/** The pension: PP 45/2015 Pasal 14 to 26. */
export function pensionOf(trace: Trace, input: PensionFacts): Pension {
  const { date, segment, kind } = input;
  warnAfterLawAsOf(trace, date);
  const members = lookUp(trace, jpMembers, date);
  if (!members.value.includes(segment)) {
    const cites = members.use.cites[0] ?? { regulation: "pp-45-2015", article: "Pasal 2" };
    throw new NotCoveredError({ programme: "jp", segment, cites });
  }
  const facts = withAssumptions(trace, input);
  const checks = jpChecks(trace, facts);
  const shared = { kind: "pension", pension: kind, date, segment, checks } as const;
  const paid = {
    paidTo: recipients[kind],
    paidBy: facts.enrolled === false ? "employer" : "bpjs",
  } as const;
  const barring = barredBy(trace, checks);
  const noted = recorded(trace);
  if (barring) {
    const reason = notMet(barring);
    const note = { item: kind, reason, provisions: barring.provisions };
    return { ...shared, ...paid, ...nothing, form: "none", notDue: [note], ...noted };
  }
  const from = startOf(trace, facts);
  const children = entitledChildren(trace, facts);
  warnOfOldAge(trace, facts);
  const months = monthsUsed(trace, facts, checks);
  if (months === undefined) {
    const { lines, undetermined } = lumpSumOf(trace, facts);
    const lumpSum = sumRupiah(lines.map(({ amount }) => amount));
    const owedByEmployer = pensionDebts(facts, "lump-sum", lines);
    const open = [...undetermined, ...children.undetermined];
    return {
      ...shared,
      ...paid,
      ...nothing,
      form: "lump-sum",
      total: paid.paidBy === "bpjs" ? lumpSum : 0,
      ...(lines.length > 0 && { lumpSum }),
      from,
      lines,
      owedByEmployer,
      payment: employerNotes(trace, facts),
      notDue: [noPension(checks, kind), ...children.notDue],
      undetermined: open,
      ...noted,
    };
  }
  const { lines, average } = monthlyLines(trace, facts, {
    from,
    months,
    children: children.entitled,
  });
  return {
    ...shared,
    ...paid,
    form: "monthly",
    total: 0,
    monthly: sumRupiah(lines.map(({ amount }) => amount)),
    from,
    ...(average && { monthsUsed: months, averageAnnualWage: exactText(average.value) }),
    lines,
    owedByEmployer: pensionDebts(facts, "monthly", lines),
    ends: endsOf(trace, facts),
    payment: [...employerNotes(trace, facts), ...paymentNotes(trace, facts)],
    notDue: children.notDue,
    undetermined: children.undetermined,
    ...noted,
  };
}

const nothing = /* @__PURE__ */ deepFreeze({
  total: 0,
  lines: [],
  owedByEmployer: [],
  ends: [],
  payment: [],
  notDue: [],
  undetermined: [],
} as const);

/** Usual facts that were left out, each with a warning. */
function withAssumptions(trace: Trace, input: PensionFacts): PensionFacts {
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

/** Months for the formula; undefined where only a lump sum is due. Throws while that is open. */
function monthsUsed(
  trace: Trace,
  { kind, date, contributionMonths = 0, pensionInPayment }: PensionFacts,
  checks: readonly Check[],
): number | undefined {
  if (pensionInPayment) return contributionMonths;
  const reducing = checks.filter(({ effect }) => effect === "reduces");
  if (reducing.some(({ passed }) => passed === false)) return undefined;
  const open = reducing.find(({ passed }) => passed === undefined);
  if (open) throw missingFact(trace, open);
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
  const failed = checks.find(({ effect, passed }) => effect === "reduces" && passed === false);
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

const assumedCitizen: Warning = /* @__PURE__ */ sharedWarning(assumed("assumed-citizen"));

const assumedRegistered: Warning = /* @__PURE__ */ sharedWarning(assumed("assumed-registered"));

const diedAfterAge: Warning = /* @__PURE__ */ sharedWarning(doubt("died-after-pension-age"));
