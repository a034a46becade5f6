import { deepFreeze } from "../core/deep-freeze.js";
import type { Text } from "../core/text.js";
import type { Citation } from "../core/citation.js";
import { MissingFactError } from "../core/errors.js";
import type { EventMember } from "./event-inputs.js";

type NeededField = "wage" | "income" | "jht" | "jp" | "jkp";

/** What a programme needs to know of the member. Throws MissingFactError where it is not given. */
export function neededFact<Field extends NeededField>(
  member: EventMember,
  field: Field,
): NonNullable<EventMember[Field]> {
  const fact = member[field];
  if (fact === undefined) throw missing(field);
  return fact;
}

/** The error where a monthly wage in rupiah is needed and the wage is of another form. */
export function missingMonthlyWage(): MissingFactError {
  return missing("wage");
}

function missing(field: NeededField): MissingFactError {
  return new MissingFactError({ field: names[field], ...needs[field] });
}

const names: Readonly<Record<NeededField, string>> = {
  wage: "wage",
  income: "income",
  jht: "jht.balance",
  jp: "jp.contributionMonths",
  jkp: "jkp.contributionMonthsInLast24",
};

const needs: Readonly<Record<NeededField, { readonly why: Text; readonly cites: Citation }>> =
  /* @__PURE__ */ deepFreeze({
    wage: {
      why: { key: "needed-fact.needs.wage" },
      cites: { regulation: "pp-44-2015", article: "Pasal 32 ayat (1)" },
    },
    income: {
      why: { key: "needed-fact.needs.income" },
      cites: { regulation: "pp-44-2015", article: "Pasal 20 ayat (1) dan (2)" },
    },
    jht: {
      why: { key: "needed-fact.needs.jht" },
      cites: { regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" },
    },
    jp: {
      why: { key: "needed-fact.needs.jp" },
      cites: { regulation: "pp-45-2015", article: "Pasal 17, 19" },
    },
    jkp: {
      why: { key: "needed-fact.needs.jkp" },
      cites: { regulation: "pp-37-2021", article: "Pasal 19 ayat (3)" },
    },
  });
