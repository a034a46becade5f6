import type { Bilingual } from "../core/bilingual.js";
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

const needs: Readonly<Record<NeededField, { readonly why: Bilingual; readonly cites: Citation }>> =
  {
    wage: {
      why: {
        id: "upah sebulan yang dilaporkan menentukan besar manfaat",
        en: "the monthly wage reported fixes the benefit",
      },
      cites: { regulation: "pp-44-2015", article: "Pasal 32 ayat (1)" },
    },
    income: {
      why: {
        id: "penghasilan menentukan golongan dan besar manfaat",
        en: "the income fixes the band and the benefit",
      },
      cites: { regulation: "pp-44-2015", article: "Pasal 20 ayat (1) dan (2)" },
    },
    jht: {
      why: {
        id: "JHT yang dibayar adalah saldonya",
        en: "what JHT pays is its balance",
      },
      cites: { regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" },
    },
    jp: {
      why: {
        id: "masa iur menentukan apakah JP dibayar berkala atau sekaligus",
        en: "the months paid decide whether JP is a pension or a lump sum",
      },
      cites: { regulation: "pp-45-2015", article: "Pasal 17, 19" },
    },
    jkp: {
      why: {
        id: "JKP bergantung pada masa iur sebelum PHK",
        en: "JKP depends on the months paid before the dismissal",
      },
      cites: { regulation: "pp-37-2021", article: "Pasal 19 ayat (3)" },
    },
  };
