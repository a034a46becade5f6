import { completedYears } from "../../core/calendar.js";
import { toRupiah } from "../../core/exact.js";
import { textWith, type Text } from "../../core/text.js";
import { isWithin, rangeText } from "./range-text.js";
import { dottedCode, liesIn } from "./region-code.js";
import { ruleOf, type ScreeningRule } from "./screening-rule.js";
import type { RosterScheme } from "./screening.js";

/** Age, home and welfare. */
export function personRules(scheme: RosterScheme): ScreeningRule[] {
  return [...ageRules(scheme), ...homeRules(scheme), ...welfareRules(scheme)];
}

function ageRules(scheme: RosterScheme): ScreeningRule[] {
  const { age, on } = scheme;
  if (!age || (!age.from && !age.to)) return [];
  const range = rangeText(age);
  const text: Text = textWith("person-rules.age-rules", { range, on });
  return [
    ruleOf(scheme, "age", text, "birthDate", (person) => {
      if (person.birthDate === undefined) return undefined;
      if (isWithin(completedYears(person.birthDate, on), age)) return true;
      return person.isBirthDateOfNik ? undefined : false;
    }),
  ];
}

function homeRules(scheme: RosterScheme): ScreeningRule[] {
  const region = scheme.region === undefined ? undefined : dottedCode(scheme.region);
  if (region === undefined) return [];
  const text: Text = textWith("person-rules.home-rules", { region });
  return [ruleOf(scheme, "residence", text, "residence", ({ home }) => livesIn(home, region))];
}

/** A home named only by a larger region leaves it open whether it lies in a smaller one. */
function livesIn(home: string | undefined, region: string): boolean | undefined {
  if (home === undefined) return undefined;
  if (liesIn(home, region)) return true;
  return liesIn(region, home) ? undefined : false;
}

function welfareRules(scheme: RosterScheme): ScreeningRule[] {
  const { deciles, incomeLimit } = scheme;
  const rules: ScreeningRule[] = [];
  if (deciles) {
    const text: Text = textWith("person-rules.welfare-rules", { deciles });
    rules.push(
      ruleOf(scheme, "decile", text, "decile", ({ row: { decile } }) =>
        decile === undefined ? undefined : deciles.includes(decile),
      ),
    );
  }
  if (incomeLimit) {
    const to = { value: toRupiah(incomeLimit.rupiah), inclusive: incomeLimit.inclusive };
    const text: Text = to.inclusive
      ? textWith("person-rules.income-up-to", { amount: to.value })
      : textWith("person-rules.income-under", { amount: to.value });
    rules.push(
      ruleOf(scheme, "income", text, "monthlyIncome", ({ row: { monthlyIncome } }) =>
        monthlyIncome === undefined ? undefined : isWithin(toRupiah(monthlyIncome), { to }),
      ),
    );
  }
  return rules;
}
