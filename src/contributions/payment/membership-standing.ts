import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, lookUpIfAny, peek } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, Programme } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { recorded, type Recorded } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { jkpArrearsMonths, jkpArrearsMonthsClosedFirm } from "../../law/provisions/arrears.js";
import { jkmArrearsMonths } from "../../law/provisions/death-benefits.js";
import { lapseMonths } from "../../law/provisions/payment.js";
import { jkkArrearsMonths } from "../../law/provisions/work-accident-benefits.js";
import { jkpClosedFirm } from "../../law/readings/benefit-readings.js";
import { arrearsEffect, arrearsLimit, type ArrearsEffect } from "./arrears-effect.js";
import {
  paymentArticles,
  standingInputSchema,
  type MonthlySegment,
  type StandingInput,
} from "./payment-input.js";
import { traceOf } from "../../law/trace-of.js";

/** The effect of arrears on one programme. */
export interface ProgrammeStanding {
  readonly programme: Programme;
  readonly effect: ArrearsEffect;
  readonly text: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The membership status of a member with the given months of arrears. */
export interface MembershipStanding extends Recorded {
  readonly kind: "membership-standing";
  readonly segment: MonthlySegment;
  readonly on: CalendarDate;
  readonly arrearsMonths: number;
  readonly programmes: readonly ProgrammeStanding[];
  /** Whether, in the practice of BPJS, the member must register anew. */
  readonly lapsed: boolean;
  /** The provisions behind the practice of lapsing; empty if the member has not lapsed. */
  readonly lapsedBy: readonly ProvisionKey[];
}

/**
 * The effect of consecutive months of arrears on JKK, JKM and (wage earners) JKP on
 * a day: PP 44/2015 Pasal 38, 39, 41, 42; PP 37/2021 Pasal 39.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const standing = membershipStanding({
 *   segment: "non-wage-earner",
 *   on: "2026-06-10",
 *   arrearsMonths: 4,
 * });
 * standing.programmes.map(({ programme, effect }) => [programme, effect]);
 * // => [["jkk", "not-due"], ["jkm", "not-due"]]
 * ```
 */
export function membershipStanding(input: StandingInput, options?: Options): MembershipStanding {
  const trace = traceOf(options);
  const facts = validate(standingInputSchema, input, paymentArticles);
  warnAfterLawAsOf(trace, facts.on);
  const withJkp = facts.segment === "wage-earner" && peek(trace, jkpArrearsMonths, facts.on);
  return {
    kind: "membership-standing",
    segment: facts.segment,
    on: facts.on,
    arrearsMonths: facts.arrearsMonths,
    programmes: [
      standingIn(trace, "jkk", jkkArrearsMonths, facts),
      standingIn(trace, "jkm", jkmArrearsMonths, facts),
      ...(withJkp ? [jkpStanding(trace, facts)] : []),
    ],
    ...lapseOf(trace, facts),
    ...recorded(trace),
  };
}

function standingIn(
  trace: Trace,
  programme: "jkk" | "jkm" | "jkp",
  provision: Provision<number>,
  { segment, on, arrearsMonths }: StandingInput,
): ProgrammeStanding {
  const limit = lookUp(trace, provision, on);
  const months = arrearsLimit(trace, segment, arrearsMonths, limit.value);
  const effect = arrearsEffect(segment, arrearsMonths, months);
  const text = effect === "settle-first" ? settleTexts[programme] : texts[effect];
  return { programme, effect, text, provisions: [limit.key] };
}

/** JKP: the general limit, or that of Pasal 39A where the employer is bankrupt or closed. */
function jkpStanding(trace: Trace, facts: StandingInput): ProgrammeStanding {
  const general = standingIn(trace, "jkp", jkpArrearsMonths, facts);
  if (!facts.employerClosed || general.effect === "none") return general;
  const special = lookUpIfAny(trace, jkpArrearsMonthsClosedFirm, facts.on);
  if (!special || resolveReading(trace, jkpClosedFirm) === "employer-pays-first") return general;
  const effect = arrearsEffect(facts.segment, facts.arrearsMonths, special.value);
  const provisions = [...general.provisions, special.key];
  return { ...general, effect, text: effect === "none" ? texts.none : general.text, provisions };
}

/** Practice, not law: after the given number of unpaid months a non-wage earner registers anew. */
function lapseOf(
  trace: Trace,
  { segment, on, arrearsMonths }: StandingInput,
): Pick<MembershipStanding, "lapsed" | "lapsedBy"> {
  const rule = peek(trace, lapseMonths, on);
  if (segment !== "non-wage-earner" || !rule || arrearsMonths <= rule.value) {
    return { lapsed: false, lapsedBy: [] };
  }
  const { keys } = lookUp(trace, lapseMonths, on);
  warn(trace, doubt("lapsed-in-practice", { provisions: keys }));
  return { lapsed: true, lapsedBy: keys };
}

const texts: Readonly<Record<Exclude<ArrearsEffect, "settle-first">, Text>> =
  /* @__PURE__ */ deepFreeze({
    none: { key: "membership-standing.paid" },
    "employer-pays-first": { key: "membership-standing.employer-pays-first" },
    "not-due": { key: "membership-standing.not-due" },
  });

const settleTexts: Readonly<Record<"jkk" | "jkm" | "jkp", Text>> = /* @__PURE__ */ deepFreeze({
  jkk: { key: "membership-standing.settle-jkk" },
  jkm: { key: "membership-standing.settle-jkm" },
  jkp: { key: "membership-standing.paid" },
});
