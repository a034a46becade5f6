import { contributionArrears } from "../../contributions/payment/arrears.js";
import { membershipStanding } from "../../contributions/payment/membership-standing.js";
import type { ArrearsInput, MonthlySegment } from "../../contributions/payment/payment-input.js";
import {
  boundsOf,
  firstDayOf,
  monthAt,
  monthIndex,
  monthOf,
  monthsFromTo,
} from "../../core/calendar.js";
import { OutOfCoverageError } from "../../core/errors.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { mergeTrace, type Trace, warn } from "../../core/trace.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import { assumed, doubt, toCheck, type Warning } from "../../core/warning.js";
import type { Options } from "../../law/options.js";
import { lapseMonths } from "../../law/provisions/payment.js";
import { inBoth, longestOf, merged, monthsIn, notIn, type Span, spanOf } from "./month-spans.js";
import type { Person, Spell } from "./person.js";
import type { RegisterContext } from "./register-input.js";
import type { RegisterFacts, MemberStanding } from "./register.js";

/** What a person paid, and what follows from it. */
export interface Payments {
  /** All months of membership to the end of the period. */
  readonly active: readonly Span[];
  /** Those that were paid; absent where it is not known. */
  readonly paid?: readonly Span[] | undefined;
  readonly facts: RegisterFacts;
  readonly standing?: MemberStanding | undefined;
  readonly warnings: readonly Warning[];
}

/** Judges the payments of people, one after the other; what is alike is computed once. */
export function paymentsJudge(
  trace: Trace,
  context: RegisterContext & { readonly on: CalendarDate },
  period: Span,
  options: Options | undefined,
  noteRule: (key: ProvisionKey) => void,
): (person: Person) => Payments {
  const { paidTo, on, holidays } = context;
  const segments = new Map((context.groups ?? []).map(({ name, segment }) => [name, segment]));
  const limit = paidTo === undefined ? undefined : monthIndex(paidTo);
  const arrearsOf = remembering(
    (segment: MonthlySegment, day: CalendarDate, unpaidMonths: readonly CalendarMonth[]) => {
      const question = { segment, on: day, unpaidMonths, ...(holidays && { holidays }) };
      const arrears = sinceTheLaw(trace, question, (asked) => contributionArrears(asked, options));
      mergeTrace(trace, arrears);
      arrears.rules.forEach(noteRule);
      return arrears.consecutiveMonths;
    },
  );
  const standingOf = remembering(
    (segment: MonthlySegment, day: string, months: readonly number[]) => {
      const [arrearsMonths = 0] = months;
      const standing = membershipStanding({ segment, on: day, arrearsMonths }, options);
      mergeTrace(trace, standing);
      for (const { provisions } of standing.programmes) provisions.forEach(noteRule);
      standing.lapsedBy.forEach(noteRule);
      return standing;
    },
  );

  return ({ spells }) => {
    const known = spells.filter(({ from }) => from <= period.to);
    const active = merged(known.map(({ from, to }) => ({ from, to: Math.min(to, period.to) })));
    const last = known.at(-1);
    const [first] = spells;
    const segment = segments.get((last ?? first).group) ?? assumedSegment(trace);
    const run = active.at(-1);
    const opening = known.find(({ from }) => from === run?.from) ?? first;
    const membershipStart = dayOf(opening.facts.joined);
    const told = paidSpans(known, limit, period);
    if (!told) return { active, facts: { segment, membershipStart }, warnings: [] };
    const paid = inBoth(told, active);
    const unpaid = inBoth(notIn(active, paid), active.slice(-1));
    const died = last?.ended === "died" ? last.facts.died : undefined;
    const day = died !== undefined && died < on ? died : on;
    const months = unpaid.flatMap(({ from, to }) => monthsFromTo(monthAt(from), monthAt(to)));
    const arrearsMonths = months.length === 0 ? 0 : arrearsOf(segment, day, months);
    const stays = died !== undefined || (last !== undefined && last.to >= monthIndex(monthOf(on)));
    const end = unpaid.at(-1);
    const { programmes, lapsed } =
      stays && arrearsMonths > 0
        ? standingOf(segment, day, [arrearsMonths])
        : { programmes: undefined, lapsed: false };
    return {
      active,
      paid,
      facts: {
        segment,
        membershipStart,
        contributionMonths: monthsIn(paid),
        consecutiveContributionMonths: longestOf(merged(paid)),
        arrearsMonths,
      },
      ...(programmes && {
        standing: {
          on: day,
          atEnd: end && end.to === run?.to ? end.to - end.from + 1 : 0,
          programmes: programmes.map(({ programme, effect }) => ({ programme, effect })),
          lapsed,
        },
      }),
      warnings: [
        ...paidOutside(known, told, active, period),
        ...lapsedBefore(trace, segment, unpaid, paid, day, noteRule),
      ],
    };
  };
}

/** Of months that no due day is known of, it is not said whether they are in arrears. */
function sinceTheLaw<Answer>(
  trace: Trace,
  question: ArrearsInput,
  ask: (question: ArrearsInput) => Answer,
): Answer {
  try {
    return ask(question);
  } catch (error) {
    if (!(error instanceof OutOfCoverageError)) throw error;
    const month = monthOf(error.firstDate);
    const unpaidMonths = question.unpaidMonths.filter((one) => one >= month);
    if (unpaidMonths.length === question.unpaidMonths.length) throw error;
    warn(trace, doubt("register-months-before-law", { values: { month } }));
    return ask({ ...question, unpaidMonths });
  }
}

function assumedSegment(trace: Trace): MonthlySegment {
  warn(trace, assumed("register-assumed-non-wage-earner"));
  return "non-wage-earner";
}

function dayOf(joined: string): CalendarDate {
  return joined === monthOf(joined) ? firstDayOf(joined) : joined;
}

/** The months said to be paid; undefined where one membership does not say. */
function paidSpans(
  spells: readonly Spell[],
  limit: number | undefined,
  period: Span,
): Span[] | undefined {
  const spans: Span[] = [];
  for (const { from, to, facts } of spells) {
    const { paid } = facts;
    if (paid === undefined && limit === undefined) return undefined;
    if (paid === undefined || paid === "all") {
      const end = paid === "all" ? to : Math.min(to, limit ?? to);
      spans.push({ from, to: Math.min(end, period.to) });
    } else spans.push(...paid.map(spanOf));
  }
  return merged(spans);
}

function paidOutside(
  spells: readonly Spell[],
  told: readonly Span[],
  active: readonly Span[],
  period: Span,
): Warning[] {
  const later = spells.some(({ to }) => to > period.to)
    ? [{ from: period.to + 1, to: Number.MAX_SAFE_INTEGER }]
    : [];
  const outside = notIn(told, [...active, ...later]);
  const [first] = outside;
  if (!first) return [];
  const values = { month: monthAt(first.from), months: monthsIn(outside) };
  return [toCheck("register-paid-outside", { values })];
}

/** Practice, not law: whoever paid again after too many unpaid months had lapsed before. */
function lapsedBefore(
  trace: Trace,
  segment: MonthlySegment,
  unpaid: readonly Span[],
  paid: readonly Span[],
  on: CalendarDate,
  noteRule: (key: ProvisionKey) => void,
): Warning[] {
  const most = peek(trace, lapseMonths, on)?.value;
  if (segment !== "non-wage-earner" || most === undefined) return [];
  const gap = unpaid.find(
    ({ from, to }) => to - from + 1 > most && paid.some((span) => span.from === to + 1),
  );
  if (!gap) return [];
  const { keys } = lookUp(trace, lapseMonths, on);
  keys.forEach(noteRule);
  const values = { months: gap.to - gap.from + 1, month: monthAt(gap.to + 1) };
  return [toCheck("register-lapsed-between", { values, provisions: keys })];
}

/** A function of a segment, a day and numbers or months, whose answers are remembered. */
function remembering<Part extends string | number, Answer>(
  answer: (segment: MonthlySegment, day: CalendarDate, parts: readonly Part[]) => Answer,
): (segment: MonthlySegment, day: CalendarDate, parts: readonly Part[]) => Answer {
  const answers = new Map<string, Answer>();
  return (segment, day, parts) => {
    const key = [segment, day, ...parts].join();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer(segment, day, parts);
    answers.set(key, found);
    return found;
  };
}

/** The day from which arrears are seen where none is given. */
export function lastDayOf({ to }: RegisterContext): CalendarDate {
  return boundsOf(to).last;
}
