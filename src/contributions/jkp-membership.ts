import { checkOf, type Check } from "../core/check.js";
import { lookUpMonth } from "../core/look-up.js";
import { textWith } from "../core/text.js";
import type { CalendarMonth, EmployerSize, Programme } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { jkpEntryAge, jkpHealthInsurance, jkpProgrammes } from "../law/provisions/membership.js";
import type { JkpMembershipFacts } from "./contribution-input.js";

/** Facts that decide whether a wage earner belongs to JKP. */
export interface JkpQuestion {
  readonly month: CalendarMonth;
  readonly size: EmployerSize | undefined;
  readonly programmes: readonly Programme[];
  readonly facts: JkpMembershipFacts;
}

/** The conditions of JKP membership: PP 37/2021 Pasal 4. */
export function jkpMembershipChecks(trace: Trace, question: JkpQuestion): Check[] {
  const { month, size, programmes, facts } = question;
  const joined = lookUpMonth(trace, jkpProgrammes, month);
  const insured = lookUpMonth(trace, jkpHealthInsurance, month);
  const age = lookUpMonth(trace, jkpEntryAge, month);
  const wanted = size === undefined ? undefined : joined.value[size];
  return [
    checkOf(
      "jkp.programmes",
      wanted?.every((programme) => programmes.includes(programme)),
      { key: "check.jkp.programmes" },
      [joined.key],
      { missing: ["employer.size"] },
    ),
    checkOf("jkp.citizen", facts.citizen, { key: "check.jkp.citizen" }, [age.key], {
      missing: ["jkpMembership.citizen"],
    }),
    checkOf(
      "jkp.entry-age",
      facts.ageAtRegistration === undefined ? undefined : facts.ageAtRegistration < age.value,
      textWith("check.jkp.entry-age", { age: age.value }),
      [age.key],
      { missing: ["jkpMembership.ageAtRegistration"] },
    ),
    checkOf(
      "jkp.health-insurance",
      facts.registeredInJkn,
      insured.value === "registered"
        ? { key: "check.jkp.health-insurance" }
        : { key: "check.jkp.health-insurance~wage-earner" },
      [insured.key],
      { missing: ["jkpMembership.registeredInJkn"] },
    ),
  ];
}
