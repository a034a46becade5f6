import type { Texts } from "../../core/text.js";
import type { RegisterTexts } from "../../core/texts/register.js";
import { many } from "./format.js";

export const register: Texts<RegisterTexts> = {
  "register.reason.moved-away": "moved out of the region",
  "register.reason.works-for-a-wage": "now works for a wage",
  "register.reason.other-source": "paid from another source",
  "register.reason.too-old": "past the age limit",
  "register.reason.stopped-working": "no longer works",
  "register.reason.withdrew": "withdrew",
  "register.reason.not-found": "could not be found",
  "register.reason.registered-twice": "registered twice", // not law: a reason for leaving
  "register.reason.funding-ended": "the funding ended",
  "register.reason.other": "another reason",
  "register.reason.died": "died",
  "register.reason.not-given": "no reason given",
  "fact.register.joined": "the first month of membership",
  "fact.register.ended": "the last month of membership",
  "fact.register.died": "the day of death",
  "fact.register.reason": "why the person left",
  "fact.register.moved": "the move to another village",
  "fact.register.paid": "the months paid",
  "fact.register.group": "the group",
  "fact.register.replaces": "whose place was taken",
  "fact.register.nik": "the NIK",
  "fact.register.id": "the number of the person",
  "fact.register.fundedBy": "the source of money",
  "expected.register.identity": "a NIK or a number of the person",
  "expected.register.moment": 'a month "2026-01" or a day "2026-01-15"', // not law: how a month and a day are written
  "expected.register.ended": "not before the month of joining, and not after death",
  "expected.register.died": "not before the month of joining",
  "expected.register.reason": "only with a last month of membership",
  "expected.register.moved-month":
    "a month after joining and after the move before, during the membership",
  "expected.register.moved-village": "another village than before",
  "expected.register.paid":
    '"all", or a list of months and of spans in order, e.g. ["2026-01", { from: "2026-03", to: "2026-06" }]', // not law: months as examples
  "expected.register.group": "the name of one of the groups",
  "expected.register.group-once": "each group once",
  "expected.register.replaces":
    "the number or row of a member who left before and has not been replaced",
  "expected.register.waiting": "a person who waits, with NIK or number and village",
  "expected.register.period": ({ longest }) =>
    `a last month not before the first, at most ${longest} months`,
  "expected.register.after-death": ({ row }) =>
    `nothing: the person has died according to row ${row}`,
  "expected.register.overlap": ({ row }) =>
    `a month after the same person's membership of row ${row} has ended`,
  "warning.register-assumed-non-wage-earner":
    "Groups that are not described are assumed to be non-wage earners (BPU)",
  "warning.register-lapsed-between": ({ months, month }) =>
    `${months} months in a row unpaid before paying again in ${month}: in practice the membership had ended; check whether the person registered anew`,
  "warning.register-months-before-law": ({ month }) =>
    `Unpaid months before ${month} are not counted as arrears: no rule for them is known`,
  "warning.register-moved-on-village-money":
    "Moved to another village, still paid from the village budget: check which village pays",
  "warning.register-nik-not-sound": "The NIK cannot be used; check it against the card",
  "warning.register-nik-of-two-members": ({ rows }) =>
    `The same NIK stands for another member: row ${rows.join(", ")}`,
  "warning.register-paid-outside": ({ month, months }) =>
    `Payments outside the membership: ${months} ${months === 1 ? "month" : "months"}, from ${month}; not counted`,
  "warning.register-payments-not-known": ({ persons }) =>
    `Payments of ${persons} ${persons === 1 ? "person" : "people"} are not known; they count neither as paid nor as arrears`,
  "warning.register-two-niks": ({ rows }) =>
    `One member with more than one NIK: rows ${rows.join(", ")}`,
  "warning.register-waiting-is-member": ({ row }) =>
    `The person in row ${row} of the waiting list is a member already and was passed over`,
  "warning.register-waiting-without-village": ({ persons }) =>
    `${persons} ${persons === 1 ? "person waits" : "people wait"} without a village and cannot take a place of one`,
  "warning.register-without-reason": "The reason for leaving is not given; BPJS will ask for it",
  "explain.register.result": ({ from, to, read, members, personMonths, toRepair }) =>
    `${from} to ${to}: ${read} rows read, ${toRepair} to repair. Members in the last month: ${members}; in all ${many(personMonths, "person-month")}.`,
  "explain.register.realised": ({ group, headcount, personMonths, amount }) =>
    `${group}: ${amount} for ${many(personMonths, "paid person-month")}, at most ${many(headcount, "person", "people")} a month`,
  "explain.register.arrears": ({ date }) => `In arrears on ${date}`,
  "explain.register.in-arrears": ({ row, months, effects }) =>
    `${row}: ${months} ${months === 1 ? "month" : "months in a row"}; ${effects.join("; ")}`,
  "explain.register.effect": ({ programme, effect }) => `${programme} ${effect}`,
  "explain.register.change": ({ month, change, row, place, more }) =>
    `${month}: ${change}, ${row}, ${place}${more ? ` (${more})` : ""}`,
  "explain.register.member-row": ({ row }) => `row ${row}`,
  "explain.register.waiting-row": ({ row }) => `row ${row} of the waiting list`,
  "explain.register.replaces": ({ row, reason }) => `replaces ${row}: ${reason}`,
  "explain.register.from": ({ place }) => `before: ${place}`,
  "explain.register.open": ({ month, place, row, reason }) =>
    `From ${month}: ${place}; left by ${row}: ${reason}`,
  "explain.register.count": ({ text, persons }) => `${text}: ${persons}`,
};
