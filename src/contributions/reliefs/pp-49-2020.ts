import { monthsInSpan } from "../../core/calendar.js";
import type { FactPath } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { invalidInput, type InvalidInputError } from "../../core/errors.js";
import { lookUpMonth, peekMonth } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import type { CalendarMonth, Programme } from "../../core/vocabulary.js";
import { doubt, type Warning } from "../../core/warning.js";
import {
  covidConditions,
  type CovidConditions,
  covidJkkShare,
  covidJkmShare,
} from "../../law/provisions/relief-pp-49-2020.js";
import type {
  ConstructionInput,
  NonWageEarnerInput,
  WageEarnerInput,
} from "../contribution-input.js";
import type { ReliefUse } from "../contribution.js";
import {
  type OwnRate,
  type Relief,
  type ReliefDecision,
  type ShareLeft,
  warnUndecided,
} from "./relief.js";

/** PP 49/2020 for wage earners: the facts are those of their employer. */
export const covidReliefOfWageEarners: Relief<WageEarnerInput, ShareLeft | OwnRate> = {
  regulation: "pp-49-2020",
  decide: (trace, { month, employer = {} }, programmes) =>
    decide(trace, month, programmes, employer, employerFields),
};

/** PP 49/2020 for non-wage earners. */
export const covidReliefOfNonWageEarners: Relief<NonWageEarnerInput> = {
  regulation: "pp-49-2020",
  decide: (trace, facts, programmes) => decide(trace, facts.month, programmes, facts, ownFields),
};

/** PP 49/2020 for construction. */
export const covidReliefOfConstruction: Relief<ConstructionInput> = {
  regulation: "pp-49-2020",
  decide: (trace, facts, programmes) =>
    facts.wages === undefined
      ? decideContract(trace, facts.month, programmes)
      : decide(trace, facts.month, programmes, facts, ownFields),
};

const employerFields = /* @__PURE__ */ deepFreeze(["employer.arrearsFree", "employer.memberSince"]);
const ownFields = /* @__PURE__ */ deepFreeze(["arrearsFree", "memberSince"]);

/** The facts on which the relief hangs. */
interface Facts {
  readonly arrearsFree?: boolean | undefined;
  readonly memberSince?: CalendarMonth | undefined;
}

/** A project is billed once: it pays 1 % of its bill, or of what is unpaid, whenever it registered. */
function decideContract(
  trace: Trace,
  month: CalendarMonth,
  programmes: readonly Programme[],
): ReliefDecision | undefined {
  const relief = decide(trace, month, programmes, { arrearsFree: true }, []);
  if (relief) warn(trace, firstInstalmentInDoubt(lookUpMonth(trace, covidConditions, month).value));
  return relief;
}

/**
 * 99 % off JKK and JKM from August 2020 to January 2021, for members who have paid up
 * to July 2020, or from the third month of a later membership. Undefined outside the
 * window; not given, with a warning, where no fact decides.
 */
function decide(
  trace: Trace,
  month: CalendarMonth,
  programmes: readonly Programme[],
  facts: Facts,
  fields: readonly FactPath[],
): ReliefDecision | undefined {
  if (!peekMonth(trace, covidConditions, month)) return undefined;
  if (!programmes.includes("jkk") && !programmes.includes("jkm")) return undefined;
  const conditions = lookUpMonth(trace, covidConditions, month);
  const { memberSince } = facts;
  if (memberSince !== undefined && memberSince > month) throw notYetAMember();
  const given = isGiven(conditions.value, month, facts);
  const use = (applied: boolean, reason: Text, keys: readonly ProvisionKey[] = []): ReliefUse => ({
    regulation: "pp-49-2020",
    applied,
    reason,
    provisions: [conditions.key, ...keys],
    missing: [],
  });
  if (given === undefined) {
    warnUndecided(trace, "pp-49-2020", fields);
    return { use: { ...use(false, reasons.undecided), missing: fields } };
  }
  if (given === "arrears") return { use: use(false, arrears(conditions.value)) };
  if (given === "firstMonths") return { use: use(false, firstMonths(conditions.value)) };
  const left = (programme: Programme, share: Provision<string>): ShareLeft | undefined => {
    if (!programmes.includes(programme)) return undefined;
    const { value, key } = lookUpMonth(trace, share, month);
    return { share: rateOfPercent(value), key };
  };
  const jkk = left("jkk", covidJkkShare);
  const jkm = left("jkm", covidJkmShare);
  const keys = [jkk, jkm].flatMap((reduction) => reduction?.key ?? []);
  return {
    use: use(true, reasons.yes, keys),
    reductions: { ...(jkk && { jkk }), ...(jkm && { jkm }) },
  };
}

function firstInstalmentInDoubt({ paidThrough }: CovidConditions): Warning {
  return doubt("first-instalment-in-doubt", { values: { paidThrough } });
}

function isGiven(
  { newFrom, fullMonths }: CovidConditions,
  month: CalendarMonth,
  { memberSince, arrearsFree }: Facts,
): "yes" | "arrears" | "firstMonths" | undefined {
  if (memberSince !== undefined && memberSince >= newFrom) {
    return monthsInSpan(memberSince, month) > fullMonths ? "yes" : "firstMonths";
  }
  if (arrearsFree === undefined) return undefined;
  return arrearsFree ? "yes" : "arrears";
}

function notYetAMember(): InvalidInputError {
  return invalidInput("memberSince", { key: "pp-49-2020.late-member" });
}

function arrears({ paidThrough }: CovidConditions): Text {
  return textWith("pp-49-2020.arrears", { paidThrough });
}

function firstMonths({ fullMonths }: CovidConditions): Text {
  return textWith("pp-49-2020.first-months", { fullMonths });
}

const reasons = /* @__PURE__ */ deepFreeze({
  yes: { key: "pp-49-2020.yes" },
  undecided: { key: "pp-49-2020.undecided" },
} satisfies Record<string, Text>);
