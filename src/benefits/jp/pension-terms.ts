import { jpPaymentDay, jpPaymentTime } from "../../law/provisions/claims.js";
import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import type { Workings } from "../../core/workings.js";
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
import { birthday } from "../birthday.js";
import type { PensionFacts } from "./pension-input.js";
import type { PensionEnd, PensionNote } from "./pension.js";

/** What ends a pension of this kind: PP 45/2015 Pasal 19 to 23. */
export function endsOf(workings: Workings, facts: PensionFacts): PensionEnd[] {
  const { date, kind } = facts;
  switch (kind) {
    case "old-age":
      return [{ text: death, provisions: lookUp(workings, jpStart, date).refs }];
    case "disability": {
      const { refs } = lookUp(workings, jpDisability, date);
      return [
        { text: death, provisions: refs },
        { text: recovery, provisions: refs },
      ];
    }
    case "widow": {
      const { refs } = lookUp(workings, jpWidowShare, date);
      return [
        { text: death, provisions: refs },
        { text: remarriage, provisions: refs },
      ];
    }
    case "parent":
      return [{ text: death, provisions: lookUp(workings, jpParentShare, date).refs }];
    case "child":
      return childEnds(workings, facts);
  }
}

function childEnds(workings: Workings, { date, children = [] }: PensionFacts): PensionEnd[] {
  const age = lookUp(workings, jpChildAge, date);
  const aged = children.flatMap(({ birthDate }, index) => {
    if (birthDate === undefined) return [];
    const on = birthday(birthDate, age.value);
    const text: Text = textWith("pension-terms.child-ends.aged", { index: index + 1, age: age.value });
    return on > date ? [{ text, on, provisions: age.refs }] : [];
  });
  return [...aged, { text: worksOrMarries, provisions: age.refs }];
}

/** How a monthly pension is paid: PP 45/2015 Pasal 14, 17, 25, 26, 35. */
export function paymentNotes(workings: Workings, { date, kind }: PensionFacts): PensionNote[] {
  const first = lookUp(workings, jpPaymentTime, date);
  const later = lookUp(workings, jpPaymentDay, date);
  const confirmation = lookUp(workings, jpConfirmation, date);
  const late = lookUp(workings, jpLatePayment, date);
  const { everyMonths, stopsAfterYears } = confirmation.value;
  const notes: PensionNote[] = [
    {
      text: textWith("pension-terms.payment-notes", { days: first.value.days, later: later.value }),
      provisions: [first.ref, later.ref],
    },
    {
      text: textWith("pension-terms.payment-notes-2", { everyMonths, stopsAfterYears }),
      provisions: confirmation.refs,
    },
    {
      text: { key: "pension-terms.payment-notes-3" },
      provisions: lookUp(workings, jpAdjustment, date).refs,
    },
    {
      text: textWith("pension-terms.payment-notes-4", { late: late.value }),
      provisions: late.refs,
    },
  ];
  if (kind === "old-age") return [postponementNote(workings, date), ...notes];
  return kind === "widow" || kind === "child" ? [...notes, unbornNote(workings, date)] : notes;
}

/** The employer's debt for a worker who was not enrolled. */
export function employerNotes(workings: Workings, { date, enrolled }: PensionFacts): PensionNote[] {
  if (enrolled !== false) return [];
  return [{ text: employerOwes, provisions: lookUp(workings, jpOfUnenrolled, date).refs }];
}

const employerOwes: Text = { key: "pension-terms.employer-owes" };

function postponementNote(workings: Workings, date: string): PensionNote {
  const years = lookUp(workings, jpPostponementYears, date);
  return {
    text: textWith("pension-terms.postponement-note", { years: years.value }),
    provisions: years.refs,
  };
}

function unbornNote(workings: Workings, date: string): PensionNote {
  const days = lookUp(workings, jpUnbornDays, date);
  const listed = lookUp(workings, jpBeneficiaries, date);
  return {
    text: textWith("pension-terms.unborn-note", { days: days.value }),
    provisions: [days.ref, listed.ref],
  };
}

const death: Text = { key: "pension-terms.death" };
const recovery: Text = { key: "pension-terms.recovery" };
const remarriage: Text = { key: "pension-terms.remarriage" };
const worksOrMarries: Text = { key: "pension-terms.works-or-marries" };
