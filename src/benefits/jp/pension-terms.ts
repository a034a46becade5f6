import { deepFreeze } from "../../core/deep-freeze.js";
import { jpPaymentDay, jpPaymentTime } from "../../law/provisions/claims.js";
import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import {
  jpAdjustment,
  jpChildAge,
  jpConfirmation,
  jpDisability,
  jpLatePayment,
  jpOfUnenrolled,
  jpParentShare,
  jpPostponementYears,
  jpStart,
  jpUnbornDays,
  jpWidowShare,
} from "../../law/provisions/jp-benefits.js";
import { jpBeneficiaries } from "../../law/provisions/heirs.js";
import { birthday } from "../../core/birthday.js";
import type { PensionFacts } from "./pension-input.js";
import type { PensionEnd, PensionNote } from "./pension.js";

/** Events that end a pension of this kind: PP 45/2015 Pasal 19 to 23. */
export function endsOf(
  trace: Trace,
  facts: PensionFacts,
  entitled: readonly number[],
): PensionEnd[] {
  const { date, kind } = facts;
  switch (kind) {
    case "old-age":
      return [{ text: death, provisions: lookUp(trace, jpStart, date).keys }];
    case "disability": {
      const { keys } = lookUp(trace, jpDisability, date);
      return [
        { text: death, provisions: keys },
        { text: recovery, provisions: keys },
      ];
    }
    case "widow": {
      const { keys } = lookUp(trace, jpWidowShare, date);
      return [
        { text: death, provisions: keys },
        { text: remarriage, provisions: keys },
      ];
    }
    case "parent":
      return [{ text: death, provisions: lookUp(trace, jpParentShare, date).keys }];
    case "child":
      return childEnds(trace, facts, entitled);
  }
}

/** The ends of the children who have the right: a child that is not paid ends nothing. */
function childEnds(
  trace: Trace,
  { date, children = [] }: PensionFacts,
  entitled: readonly number[],
): PensionEnd[] {
  const age = lookUp(trace, jpChildAge, date);
  const aged = children.flatMap(({ birthDate }, index) => {
    if (birthDate === undefined || !entitled.includes(index)) return [];
    const on = birthday(birthDate, age.value);
    const text: Text = textWith("pension-terms.aged", {
      index: index + 1,
      age: age.value,
    });
    return [{ text, on, provisions: age.keys }];
  });
  return [...aged, { text: worksOrMarries, provisions: age.keys }];
}

/** How a monthly pension is paid: PP 45/2015 Pasal 14, 17, 25, 26, 35. */
export function paymentNotes(trace: Trace, { date, kind }: PensionFacts): PensionNote[] {
  const first = lookUp(trace, jpPaymentTime, date);
  const later = lookUp(trace, jpPaymentDay, date);
  const confirmation = lookUp(trace, jpConfirmation, date);
  const late = lookUp(trace, jpLatePayment, date);
  const { everyMonths, stopsAfterYears } = confirmation.value;
  const notes: PensionNote[] = [
    {
      text: textWith("pension-terms.first-paid", { days: first.value.days, later: later.value }),
      provisions: [first.key, later.key],
    },
    {
      text: textWith("pension-terms.confirmed", { everyMonths, stopsAfterYears }),
      provisions: confirmation.keys,
    },
    {
      text: { key: "pension-terms.inflation" },
      provisions: lookUp(trace, jpAdjustment, date).keys,
    },
    {
      text: textWith("pension-terms.late", { late: late.value }),
      provisions: late.keys,
    },
  ];
  if (kind === "old-age") return [postponementNote(trace, date), ...notes];
  return kind === "widow" || kind === "child" ? [...notes, unbornNote(trace, date)] : notes;
}

/** The employer's debt for a worker who was not enrolled. */
export function employerNotes(trace: Trace, { date, enrolled }: PensionFacts): PensionNote[] {
  if (enrolled !== false) return [];
  return [{ text: employerOwes, provisions: lookUp(trace, jpOfUnenrolled, date).keys }];
}

const employerOwes: Text = /* @__PURE__ */ deepFreeze({ key: "pension-terms.employer-owes" });

function postponementNote(trace: Trace, date: string): PensionNote {
  const years = lookUp(trace, jpPostponementYears, date);
  return {
    text: textWith("pension-terms.postponement", { years: years.value }),
    provisions: years.keys,
  };
}

function unbornNote(trace: Trace, date: string): PensionNote {
  const days = lookUp(trace, jpUnbornDays, date);
  const listed = lookUp(trace, jpBeneficiaries, date);
  return {
    text: textWith("pension-terms.unborn", { days: days.value }),
    provisions: [days.key, listed.key],
  };
}

const death: Text = /* @__PURE__ */ deepFreeze({ key: "pension-terms.death" });
const recovery: Text = /* @__PURE__ */ deepFreeze({ key: "pension-terms.recovery" });
const remarriage: Text = /* @__PURE__ */ deepFreeze({ key: "pension-terms.remarriage" });
const worksOrMarries: Text = /* @__PURE__ */ deepFreeze({ key: "pension-terms.works-or-marries" });
