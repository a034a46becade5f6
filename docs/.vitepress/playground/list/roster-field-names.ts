import type { RosterField } from "jamsosnaker";

/** The words of what a column may hold, as the library keeps them. */
export const rosterFieldNames: Readonly<Record<RosterField, string>> = {
  nik: "fact.nik",
  name: "fact.name",
  birthDate: "fact.birthDate",
  birthPlaceAndDate: "fact.birthPlaceAndDate",
  sex: "fact.sex",
  village: "fact.village",
  villageCode: "fact.villageCode",
  district: "fact.district",
  residence: "fact.residence",
  occupation: "fact.occupation",
  working: "fact.working",
  monthlyIncome: "fact.monthlyIncome",
  decile: "fact.decile",
  kind: "fact.kind",
  existingMembership: "fact.existingMembership",
  fundedBy: "fact.roster.fundedBy",
  memberOf: "fact.memberOf",
  inSeparateScheme: "fact.inSeparateScheme",
  registers: "fact.registers",
  measures: "fact.measures",
  alive: "fact.alive",
  moved: "fact.moved",
  note: "fact.note",
};
