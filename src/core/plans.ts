import type { Context } from "./options.js";
import type { CalendarMonth } from "./vocabulary.js";

/** Plans of one law and one set of answers, by month and by the facts as a number. */
type PlansOfAnswers<Plan> = Map<CalendarMonth, Map<number, Plan>>;

const mostMonths = 600; // not law: the most months of one law whose plans are kept

/**
 * What is worked out once for a month and some facts, and asked again: of each law apart, and
 * only of laws that cannot change. Plans are shared by results, so they must be frozen.
 */
export function plansByLaw<Plan>(): (
  context: Context,
  month: CalendarMonth,
  facts: number,
  make: () => Plan,
) => Plan {
  const plansOf = new WeakMap<object, Map<string, PlansOfAnswers<Plan>>>();
  const ofContext = new WeakMap<Context, PlansOfAnswers<Plan>>();

  const plansFor = (context: Context): PlansOfAnswers<Plan> => {
    const law = context.law ?? builtIn;
    const byAnswers = plansOf.get(law) ?? new Map<string, PlansOfAnswers<Plan>>();
    plansOf.set(law, byAnswers);
    const key = answersKey(context);
    const plans = byAnswers.get(key) ?? new Map<CalendarMonth, Map<number, Plan>>();
    byAnswers.set(key, plans);
    ofContext.set(context, plans);
    return plans;
  };

  return (context, month, facts, make) => {
    if (context.law && !Object.isFrozen(context.law)) return make();
    const months = ofContext.get(context) ?? plansFor(context);
    const plans = months.get(month);
    const known = plans?.get(facts);
    if (known !== undefined) return known;
    const plan = make();
    if (plans) plans.set(facts, plan);
    else {
      if (months.size >= mostMonths) months.clear();
      months.set(month, new Map([[facts, plan]]));
    }
    return plan;
  };
}

const builtIn = {};

/** Readings and rounding as text. */
function answersKey({ readings, rounding }: Context): string {
  const chosen = Object.entries(readings).filter(([, option]) => option !== undefined);
  return JSON.stringify([chosen.sort(), rounding.to, rounding.mode]);
}

const yesOrNo = 3; // not law: not given, no or yes

/** The digit of each value that a fact may have, from 1; 0 is a fact that is not given. */
export type Digits<Value extends string> = ReadonlyMap<Value, number>;

/** The digits of a fact. */
export function digitsOf<Value extends string>(values: readonly Value[]): Digits<Value> {
  return new Map(values.map((value, index) => [value, index + 1]));
}

/** A number with one more digit: a fact of some values. */
export function withFact<Value extends string>(
  number: number,
  digits: Digits<Value>,
  fact: Value | undefined,
): number {
  const digit = fact === undefined ? 0 : (digits.get(fact) ?? 0);
  return number * (digits.size + 1) + digit;
}

/** A number with one more digit: a fact that is not given, false or true. */
export function withAnswer(number: number, fact: boolean | undefined): number {
  return number * yesOrNo + (fact === undefined ? 0 : fact ? 2 : 1); // not law: digits of an answer
}

/** A number with one more digit: which of some values a list names, or a word instead of it. */
export function withList<Value extends string>(
  number: number,
  digits: Digits<Value>,
  list: readonly Value[] | string,
): number {
  let named = 0;
  if (typeof list !== "string") {
    for (const value of list) named |= 1 << (digits.get(value) ?? 0);
  }
  return number * (2 << digits.size) + named; // not law: one list in binary digits
}
