import { invalidInput, NotCoveredError } from "../core/errors.js";
import { decidingDay, keysOn, type LookedUp, lookUpMonth } from "../core/look-up.js";
import { type Trace, warn } from "../core/trace.js";
import type { Programme } from "../core/vocabulary.js";
import { doubt } from "../core/warning.js";
import { programmesWithoutWage, type WithoutWageProgrammes } from "../law/provisions/membership.js";
import type { WageEarnerInput } from "./contribution-input.js";

/**
 * The rule on people without a wage whom an employer registers, where the caller says that the
 * worker is one. Where nothing is said of somebody with the wage of an apprentice, warns of it.
 */
export function withoutWageRule(
  trace: Trace,
  facts: WageEarnerInput,
): LookedUp<WithoutWageProgrammes> | undefined {
  const { month, wage, withoutWage } = facts;
  const isOfSameWork = typeof wage === "object" && "sameWork" in wage;
  if (withoutWage) {
    if (!isOfSameWork) {
      const cites = { regulation: "pp-44-2015", article: "Pasal 28" };
      throw invalidInput("wage", { key: "without-wage.same-work" }, cites);
    }
    const rule = lookUpMonth(trace, programmesWithoutWage, month);
    refuseOthers(rule, facts);
    return rule;
  }
  if (withoutWage === undefined && isOfSameWork) {
    const provisions = keysOn(trace, programmesWithoutWage, decidingDay(trace, month));
    if (provisions.length > 0) warn(trace, doubt("without-wage-class", { provisions }));
  }
  return undefined;
}

/** Refuses the programmes that the rule does not name. */
function refuseOthers(
  { value, use }: LookedUp<WithoutWageProgrammes>,
  { programmes, jkpEnrolled }: WageEarnerInput,
): void {
  const asked: readonly Programme[] = programmes === "required" ? [] : programmes;
  const open = [...value.required, ...value.byChoice];
  const closed = jkpEnrolled ? "jkp" : asked.find((programme) => !open.includes(programme));
  const [cites] = use.cites;
  if (closed === undefined || cites === undefined) return;
  throw new NotCoveredError({ programme: closed, segment: "non-wage-earner", cites });
}
