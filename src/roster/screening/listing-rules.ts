import type { CategoryId } from "../../core/category.js";
import { textWith, type Text } from "../../core/text.js";
import { isWithin, rangeText } from "./range-text.js";
import { ruleOf, type ScreeningRule } from "./screening-rule.js";
import type { RosterScheme } from "./screening.js";

/** Lists, measures, occupations, village. */
export function listingRules(scheme: RosterScheme): ScreeningRule[] {
  const { registers, limits = [], perVillage } = scheme;
  const rules: ScreeningRule[] = [];
  if (registers) {
    const text: Text = textWith("listing-rules.listed-in", { registers });
    rules.push(
      ruleOf(scheme, "register", text, "registers", ({ row }) =>
        row.registers?.some((name) => registers.includes(name.toLowerCase())),
      ),
    );
  }
  for (const { measure, label, ...range } of limits) {
    const bounds = rangeText(range);
    const text: Text = textWith("listing-rules.value", { label, bounds });
    rules.push(
      ruleOf(scheme, measure, text, `measures.${measure}`, ({ row: { measures } }) => {
        const value = measures && Object.hasOwn(measures, measure) ? measures[measure] : undefined;
        return value === undefined ? undefined : isWithin(value, range);
      }),
    );
  }
  rules.push(...occupationRules(scheme));
  if (perVillage) {
    const text: Text = { key: "listing-rules.the-village-must-be-named" };
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
    const text: Text = textWith("listing-rules.occupation-rules", { categories });
    rules.push(
      ruleOf(scheme, "occupation", text, "occupation", (person) =>
        allAgree(person.categories, (id) => categories.includes(id)),
      ),
    );
  }
  if (excludedCategories.length > 0) {
    const text: Text = textWith("listing-rules.occupation-rules-2", {
      categories: excludedCategories,
    });
    rules.push(
      ruleOf(scheme, "excluded-occupation", text, "occupation", (person) =>
        allAgree(person.categories, (id) => !excludedCategories.includes(id)),
      ),
    );
  }
  return rules;
}

/** The answer that all categories of an occupation give; undefined where they differ or there is none. */
export function allAgree(
  ids: readonly CategoryId[],
  taken: (id: CategoryId) => boolean,
): boolean | undefined {
  const answers = new Set(ids.map(taken));
  return answers.size === 1 ? answers.has(true) : undefined;
}
