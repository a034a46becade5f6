import { assumed, toCheck } from "../../core/warning.js";
import { textWith } from "../../core/text.js";
import { addMonths } from "../../core/calendar.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { lookUp, lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jkpBenefitWageCeiling,
  jkpCash,
  jkpLaterMonths,
  jkpTransition,
} from "../../law/provisions/job-loss-benefits.js";
import { sameLaw, type JkpClaim } from "./jkp-claim.js";
import type { JkpBenefitInput } from "./jkp-input.js";

/** One month of cash as the law has it, before it is known whether it is due. */
export interface JkpInstalment {
  readonly month: number;
  /** Day on which it is paid. */
  readonly on: CalendarDate;
  readonly percent: string;
  readonly cash: ProvisionKey;
  readonly ceiling: LookedUp<number>;
  /** The transitional rule, where the month follows another law than the claim. */
  readonly transition?: ProvisionKey | undefined;
  /** When the months are claimed: the day of the first claim is the reference of the others. */
  readonly claimDays?: ProvisionKey | undefined;
}

/**
 * The months of cash. Each follows the law that rules the claim, but a claim
 * found eligible before PP 6/2025 follows that one for the months paid since.
 */
export function jkpInstalments(
  trace: Trace,
  facts: Pick<JkpBenefitInput, "firstPaidOn" | "months">,
  claim: JkpClaim,
): JkpInstalment[] {
  const { value: percents } = lookUp(trace, jkpCash, claim.ruledOn);
  refuseMonthsBeyond(percents.length, facts);
  if (!sameLaw(trace, claim.ruledOn, claim.until) && facts.firstPaidOn === undefined) {
    warn(trace, assumed("instalment-days-assumed", { assumes: ["firstPaidOn"] }));
  }
  return percents.flatMap((_, index) => {
    const month = index + 1;
    const given = facts.months?.find((one) => one.month === month)?.paidOn;
    const on = given ?? (claim.atOnce ? claim.ruledOn : addMonths(claim.firstPaidOn, index));
    return instalment(trace, claim, month, on);
  });
}

function instalment(
  trace: Trace,
  claim: JkpClaim,
  month: number,
  on: CalendarDate,
): JkpInstalment[] {
  const transition = lookUpIfAny(trace, jkpTransition, on);
  const moves = transition && claim.ruledOn < transition.value.foundEligibleBefore;
  const day = moves ? on : claim.ruledOn;
  const cash = lookUp(trace, jkpCash, day);
  const percent = cash.value[month - 1];
  if (percent === undefined) return [];
  const ceiling = lookUp(trace, jkpBenefitWageCeiling, day);
  return [
    {
      month,
      on,
      percent,
      cash: cash.key,
      ceiling,
      ...(moves && { transition: transition.key }),
      ...claimDaysOf(trace, claim, cash.value.length),
    },
  ];
}

/** The months after the first are claimed on days of their own, or not paid at all. */
function claimDaysOf(
  trace: Trace,
  claim: JkpClaim,
  last: number,
): Pick<JkpInstalment, "claimDays"> {
  if (claim.atOnce) return {};
  const rule = lookUpIfAny(trace, jkpLaterMonths, claim.firstPaidOn);
  if (!rule) return {};
  const { days, lastMonthWorkingDaysBefore } = rule.value;
  const values = { before: last - 1, days, last, lastMonthWorkingDaysBefore };
  warn(trace, toCheck("later-months-claim-days", { values, provisions: rule.keys }));
  return { claimDays: rule.key };
}

function refuseMonthsBeyond(most: number, { months = [] }: Pick<JkpBenefitInput, "months">): void {
  const issues = months.flatMap(({ month }, index) =>
    month > most
      ? [
          {
            path: `months[${index}].month`,
            ...issueOf(textWith("jkp-instalments.beyond", { most })),
            cites: { regulation: "pp-37-2021", article: "Pasal 21 ayat (1)" },
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
