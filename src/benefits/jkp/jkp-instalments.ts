import { textWith, type Text } from "../../core/text.js";
import { addMonths } from "../../core/calendar.js";
import { InvalidInputError } from "../../core/errors.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jkpBenefitWageCeiling,
  jkpCash,
  jkpLaterMonths,
  jkpTransition,
  type JkpLaterMonths,
} from "../../law/provisions/job-loss-benefits.js";
import { sameLaw, type JkpClaim } from "./jkp-claim.js";
import type { JkpBenefitInput } from "./jkp-inputs.js";

/** One month of cash as the law has it, before it is known whether it is due. */
export interface JkpInstalment {
  readonly month: number;
  /** Day on which it is paid. */
  readonly on: CalendarDate;
  readonly percent: string;
  readonly cash: ProvisionRef;
  readonly ceiling: Found<number>;
  /** The transitional rule, where the month follows another law than the claim. */
  readonly transition?: ProvisionRef;
  /** When the months are claimed: the day of the first claim is the reference of the others. */
  readonly claimDays?: ProvisionRef;
}

/**
 * The months of cash. Each follows the law that rules the claim, but a claim
 * found eligible before PP 6/2025 follows that one for the months paid since.
 */
export function jkpInstalments(
  workings: Workings,
  facts: JkpBenefitInput,
  claim: JkpClaim,
): JkpInstalment[] {
  const { value: percents } = lookUp(workings, jkpCash, claim.ruledOn);
  refuseMonthsBeyond(percents.length, facts);
  if (!sameLaw(workings, claim.ruledOn, claim.until) && facts.firstPaidOn === undefined) {
    warn(workings, { code: "instalment-days-assumed", message: daysAssumed });
  }
  return percents.flatMap((_, index) => {
    const month = index + 1;
    const given = facts.months?.find((one) => one.month === month)?.paidOn;
    const on = given ?? (claim.atOnce ? claim.ruledOn : addMonths(claim.firstPaidOn, index));
    return instalment(workings, claim, month, on);
  });
}

function instalment(
  workings: Workings,
  claim: JkpClaim,
  month: number,
  on: CalendarDate,
): JkpInstalment[] {
  const transition = lookUpIfAny(workings, jkpTransition, on);
  const moves = transition && claim.ruledOn < transition.value.foundEligibleBefore;
  const day = moves ? on : claim.ruledOn;
  const cash = lookUp(workings, jkpCash, day);
  const percent = cash.value[month - 1];
  if (percent === undefined) return [];
  const ceiling = lookUp(workings, jkpBenefitWageCeiling, day);
  return [
    {
      month,
      on,
      percent,
      cash: cash.ref,
      ceiling,
      ...(moves && { transition: transition.ref }),
      ...claimDaysOf(workings, claim, cash.value.length),
    },
  ];
}

/** The months after the first are claimed on days of their own, or not paid at all. */
function claimDaysOf(
  workings: Workings,
  claim: JkpClaim,
  last: number,
): Pick<JkpInstalment, "claimDays"> {
  if (claim.atOnce) return {};
  const rule = lookUpIfAny(workings, jkpLaterMonths, claim.firstPaidOn);
  if (!rule) return {};
  warn(workings, {
    code: "later-months-claim-days",
    provision: rule.ref.id,
    message: claimDaysText(rule.value, last),
  });
  return { claimDays: rule.ref };
}

function claimDaysText(
  { days, lastMonthWorkingDaysBefore }: JkpLaterMonths,
  last: number,
): Text {
  return textWith("jkp-instalments.claim-days-text", { last: last - 1, days, last2: last, lastMonthWorkingDaysBefore });
}

function refuseMonthsBeyond(most: number, { months = [] }: JkpBenefitInput): void {
  const issues = months.flatMap(({ month }, index) =>
    month > most
      ? [
          {
            path: `months[${index}].month`,
            message: textWith("jkp-instalments.refuse-months-beyond.issues", { most }),
            cites: { regulation: "pp-37-2021", article: "Pasal 21 ayat (1)" },
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}

const daysAssumed: Text = { key: "jkp-instalments.days-assumed" };
