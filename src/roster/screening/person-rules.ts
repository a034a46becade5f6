import { completedYears } from "../../core/calendar.js";
import { formatDate } from "../../core/format-date.js";
import { toRupiah } from "../../core/exact.js";
import { isWithin, rangeText, rupiahText } from "./range-text.js";
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
  const text = {
    id: `Usia harus ${range.id} tahun pada ${formatDate(on, "id")}`,
    en: `Age must be ${range.en} years on ${formatDate(on, "en")}`,
  };
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
  const text = {
    id: `Harus berdomisili di wilayah ${region}`,
    en: `Must live in the region ${region}`,
  };
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
    const list = deciles.join(", ");
    const text = { id: `Hanya desil ${list}`, en: `Only decile ${list}` };
    rules.push(
      ruleOf(scheme, "decile", text, "decile", ({ row: { decile } }) =>
        decile === undefined ? undefined : deciles.includes(decile),
      ),
    );
  }
  if (incomeLimit) {
    const to = { value: toRupiah(incomeLimit.rupiah), inclusive: incomeLimit.inclusive };
    const amount = rupiahText(to.value);
    const text = to.inclusive
      ? {
          id: `Penghasilan sebulan paling banyak ${amount.id}`,
          en: `Monthly income of at most ${amount.en}`,
        }
      : {
          id: `Penghasilan sebulan di bawah ${amount.id}`,
          en: `Monthly income under ${amount.en}`,
        };
    rules.push(
      ruleOf(scheme, "income", text, "monthlyIncome", ({ row: { monthlyIncome } }) =>
        monthlyIncome === undefined ? undefined : isWithin(toRupiah(monthlyIncome), { to }),
      ),
    );
  }
  return rules;
}
