import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import { monthsFromTo } from "../../core/calendar.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { lookUpMonth, peekMonth } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import type { CalendarMonth, Programme } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import {
  covidConditions,
  covidJkkShare,
  covidJkmShare,
  type CovidConditions,
} from "../../law/provisions/relief-pp-49-2020.js";
import type { ReliefUse } from "../contribution.js";
import type { Reduction } from "./reduction.js";
import { warnUndecided } from "./undecided.js";

/** What PP 49/2020 leaves of JKK and JKM in a month. */
export interface CovidRelief {
  readonly use: ReliefUse;
  readonly jkk?: Reduction | undefined;
  readonly jkm?: Reduction | undefined;
}

/** What decides on the relief, and the names of these facts in the input. */
export interface CovidFacts {
  readonly month: CalendarMonth;
  readonly arrearsFree: boolean | undefined;
  readonly memberSince: CalendarMonth | undefined;
  readonly fields: readonly string[];
}

/**
 * PP 49/2020: 99 % off JKK and JKM from August 2020 to January 2021, for who has
 * paid up to July 2020, or from the third month of a later membership.
 * Undefined outside the window; not given, with a warning, where no fact decides.
 */
export function decideCovidRelief(
  trace: Trace,
  programmes: readonly Programme[],
  facts: CovidFacts,
): CovidRelief | undefined {
  if (!peekMonth(trace, covidConditions, facts.month)) return undefined;
  if (!programmes.includes("jkk") && !programmes.includes("jkm")) return undefined;
  const conditions = lookUpMonth(trace, covidConditions, facts.month);
  if (facts.memberSince !== undefined && facts.memberSince > facts.month) throw notYetAMember();
  const given = isGiven(conditions.value, facts);
  const use = (applied: boolean, reason: Text, keys: readonly ProvisionKey[] = []): ReliefUse => ({
    regulation: "pp-49-2020",
    applied,
    reason,
    provisions: [conditions.key, ...keys],
    missing: [],
  });
  if (given === undefined) {
    warnUndecided(trace, "PP 49/2020", facts.fields);
    return { use: { ...use(false, reasons.undecided), missing: facts.fields } };
  }
  if (given === "arrears") return { use: use(false, arrears(conditions.value)) };
  if (given === "firstMonths") return { use: use(false, firstMonths(conditions.value)) };
  const left = (programme: Programme, share: Provision<string>): Reduction | undefined => {
    if (!programmes.includes(programme)) return undefined;
    const { value, key } = lookUpMonth(trace, share, facts.month);
    return { share: rateOfPercent(value), key };
  };
  const jkk = left("jkk", covidJkkShare);
  const jkm = left("jkm", covidJkmShare);
  const keys = [jkk, jkm].flatMap((reduction) => reduction?.key ?? []);
  return { use: use(true, reasons.yes, keys), ...(jkk && { jkk }), ...(jkm && { jkm }) };
}

function isGiven(
  { newFrom, fullMonths }: CovidConditions,
  { month, memberSince, arrearsFree }: CovidFacts,
): "yes" | "arrears" | "firstMonths" | undefined {
  if (memberSince !== undefined && memberSince >= newFrom) {
    return monthsFromTo(memberSince, month).length > fullMonths ? "yes" : "firstMonths";
  }
  if (arrearsFree === undefined) return undefined;
  return arrearsFree ? "yes" : "arrears";
}

function notYetAMember(): InvalidInputError {
  return new InvalidInputError([
    {
      path: "memberSince",
      ...issueOf({ key: "pp-49-2020.not-yet-amember" }),
    },
  ]);
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
