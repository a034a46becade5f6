import { monthAt, monthIndex } from "../../core/calendar.js";
import type { MonthSpan } from "./register-input.js";

/** Months as numbers of `monthIndex`, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Spans in order, those that touch or overlap as one. */
export function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to + 1) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else if (span.from <= span.to) all.push(span);
  }
  return all;
}

/** The months in both; either in order and without overlap. */
export function inBoth(some: readonly Span[], others: readonly Span[]): Span[] {
  const both: Span[] = [];
  let at = 0;
  for (const one of some) {
    while ((others[at]?.to ?? one.from) < one.from) at += 1;
    for (let next = at; next < others.length; next += 1) {
      const other = others[next];
      if (!other || other.from > one.to) break;
      both.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });
    }
  }
  return both;
}

/** The months that are not in the others; either in order and without overlap. */
export function notIn(some: readonly Span[], others: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let at = 0;
  for (const one of some) {
    while ((others[at]?.to ?? one.from) < one.from) at += 1;
    let { from } = one;
    for (let next = at; next < others.length; next += 1) {
      const other = others[next];
      if (!other || other.from > one.to) break;
      if (other.from > from) rest.push({ from, to: other.from - 1 });
      from = other.to + 1;
    }
    if (from <= one.to) rest.push({ from, to: one.to });
  }
  return rest;
}

/** How many months they are. */
export function monthsIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The longest of them, in months. */
export function longestOf(spans: readonly Span[]): number {
  return spans.reduce((most, { from, to }) => Math.max(most, to - from + 1), 0);
}

/** Spans as months. */
export function asMonths(spans: readonly Span[]): MonthSpan[] {
  return spans.map(({ from, to }) => ({ from: monthAt(from), to: monthAt(to) }));
}

/** A span of months as numbers. */
export function spanOf(months: string | MonthSpan): Span {
  return typeof months === "string"
    ? { from: monthIndex(months), to: monthIndex(months) }
    : { from: monthIndex(months.from), to: monthIndex(months.to) };
}
