import { completedYears } from "../../core/calendar.js";
import type { CategoryId } from "../../core/category.js";
import { toRupiah } from "../../core/exact.js";
import { type Text, textWith } from "../../core/text.js";
import type { Bound, Range } from "../../law/local-schemes/local-scheme.js";
import { ruleOf, type ScreeningRule } from "./screening-rule.js";
import type { RosterScheme } from "./roster-input.js";
import { dottedCode } from "../../core/region-level.js";

/** Age, home and welfare. */
export function personRules(scheme: RosterScheme): ScreeningRule[] {
  return [...ageRules(scheme), ...homeRules(scheme), ...welfareRules(scheme)];
}

function ageRules(scheme: RosterScheme): ScreeningRule[] {
  const { age, on } = scheme;
  if (!age) return [];
  return endsOf(age).map(({ end, beyond }) =>
    ruleOf(scheme, "age", textWith("finding.age", { beyond, on }), "birthDate", (person) => {
      if (person.birthDate === undefined) return undefined;
      if (isWithin(completedYears(person.birthDate, on), end)) return true;
      return person.isBirthDateOfNik ? undefined : false;
    }),
  );
}

function homeRules(scheme: RosterScheme): ScreeningRule[] {
  const region = scheme.region === undefined ? undefined : dottedCode(scheme.region);
  if (region === undefined) return [];
  const text: Text = textWith("finding.home", { region });
  return [ruleOf(scheme, "residence", text, "residence", ({ home }) => livesIn(home, region))];
}

/**
 * A home named only by a larger region leaves it open whether it lies in a smaller
 * one, as does a code that may be older than the province it now lies in.
 */
function livesIn(home: string | undefined, region: string): boolean | undefined {
  if (home === undefined) return undefined;
  if (liesIn(home, region)) return true;
  return liesIn(region, home) || mayBeRenamed(home, region) ? undefined : false;
}

const papuaBefore = ["91", "92"]; // not law: codes of the provinces of Papua before 2022
const papuaSince = ["93", "94", "95", "96"]; // not law: codes of the provinces founded there in 2022

function mayBeRenamed(one: string, other: string): boolean {
  const [first, second] = [one.slice(0, 2), other.slice(0, 2)];
  return (
    (papuaBefore.includes(first) && papuaSince.includes(second)) ||
    (papuaSince.includes(first) && papuaBefore.includes(second))
  );
}

function welfareRules(scheme: RosterScheme): ScreeningRule[] {
  const { deciles, incomeLimit } = scheme;
  const rules: ScreeningRule[] = [];
  if (deciles) {
    const text: Text = textWith("finding.decile", { deciles });
    rules.push(
      ruleOf(scheme, "decile", text, "decile", ({ row: { decile } }) =>
        decile === undefined ? undefined : deciles.includes(decile),
      ),
    );
  }
  if (incomeLimit) {
    const to = { value: toRupiah(incomeLimit.rupiah), inclusive: incomeLimit.inclusive };
    const text: Text = to.inclusive
      ? textWith("finding.income-over", { amount: to.value })
      : textWith("finding.income-from", { amount: to.value });
    rules.push(
      ruleOf(scheme, "income", text, "monthlyIncome", ({ row }) => {
        const { monthlyIncome, monthlyIncomeRange } = row;
        if (monthlyIncome !== undefined) return isWithin(toRupiah(monthlyIncome), { to });
        return monthlyIncomeRange && isWithinAll(monthlyIncomeRange, { to });
      }),
    );
  }
  return rules;
}

/** Lists, measures, occupations, village. */
export function listingRules(scheme: RosterScheme): ScreeningRule[] {
  const { registers, limits = [], perVillage } = scheme;
  const rules: ScreeningRule[] = [];
  if (registers) {
    const text: Text = textWith("finding.not-listed", { registers });
    rules.push(
      ruleOf(scheme, "register", text, "registers", ({ row }) =>
        row.registers?.some((name) => registers.includes(name.toLowerCase())),
      ),
    );
  }
  for (const { measure, label, ...range } of limits) {
    for (const { end, beyond } of endsOf(range)) {
      const text: Text = textWith("finding.measure", { label, beyond });
      rules.push(
        ruleOf(scheme, measure, text, `measures.${measure}`, ({ row: { measures } }) => {
          const value =
            measures && Object.hasOwn(measures, measure) ? measures[measure] : undefined;
          return value === undefined ? undefined : isWithin(value, end);
        }),
      );
    }
  }
  rules.push(...occupationRules(scheme));
  if (perVillage) {
    const text: Text = { key: "listing-rules.village" };
    rules.push(
      ruleOf(scheme, "village", text, "village", ({ row }) =>
        row.village === undefined ? undefined : true,
      ),
    );
  }
  return rules;
}

/** An occupation that may mean several categories decides only where all agree. */
function occupationRules(scheme: RosterScheme): ScreeningRule[] {
  const { categories, excludedCategories = [] } = scheme;
  const rules: ScreeningRule[] = [];
  if (categories) {
    const text: Text = textWith("finding.occupation-not-named", {
      categories: categories.map(categoryName),
    });
    rules.push(
      ruleOf(scheme, "occupation", text, "occupation", (person) =>
        allAgree(person.categories, (id) => categories.includes(id)),
      ),
    );
  }
  if (excludedCategories.length > 0) {
    const text: Text = textWith("finding.occupation-excluded", {
      categories: excludedCategories.map(categoryName),
    });
    rules.push(
      ruleOf(scheme, "excluded-occupation", text, "occupation", (person) =>
        allAgree(person.categories, (id) => !excludedCategories.includes(id)),
      ),
    );
  }
  return rules;
}

function categoryName(id: CategoryId): Text {
  return { key: `category.${id}` };
}

/** The answer that all categories of an occupation give; undefined where they differ or there is none. */
export function allAgree(
  ids: readonly CategoryId[],
  taken: (id: CategoryId) => boolean,
): boolean | undefined {
  const answers = new Set(ids.map(taken));
  return answers.size === 1 ? answers.has(true) : undefined;
}

/** Whether a number lies in a range. */
function isWithin(value: number, { from, to }: Range): boolean {
  return (
    (from === undefined || value > from.value || (from.inclusive && value === from.value)) &&
    (to === undefined || value < to.value || (to.inclusive && value === to.value))
  );
}

/** Whether all of a range lies in another; undefined where only a part does. */
function isWithinAll(
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
  range: Range,
): boolean | undefined {
  if (from !== undefined && !isWithin(from, range)) return false;
  return to !== undefined && isWithin(to, range) ? true : undefined;
}

/** One end of a range, and what is found of a value beyond it. */
interface RangeEnd {
  readonly end: Range;
  readonly beyond: Text;
}

function endsOf({ from, to }: Range): RangeEnd[] {
  const ends: RangeEnd[] = [];
  if (from) ends.push({ end: { from }, beyond: belowText(from) });
  if (to) ends.push({ end: { to }, beyond: aboveText(to) });
  return ends;
}

function belowText({ value, inclusive }: Bound): Text {
  return inclusive
    ? textWith("range-text.below", { value })
    : textWith("range-text.at-most", { value });
}

function aboveText({ value, inclusive }: Bound): Text {
  return inclusive
    ? textWith("range-text.above", { value })
    : textWith("range-text.at-least", { value });
}

/** Whether a code is that of a region or lies in it. */
function liesIn(code: string, region: string): boolean {
  return code === region || code.startsWith(`${region}.`);
}
