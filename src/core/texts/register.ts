import type { Text } from "../text.js";
import type { CalendarDate, CalendarMonth } from "../vocabulary.js";

/** The texts of the register of members, and what each of them needs. */
export interface RegisterTexts {
  "register.reason.moved-away": undefined;
  "register.reason.works-for-a-wage": undefined;
  "register.reason.other-source": undefined;
  "register.reason.too-old": undefined;
  "register.reason.stopped-working": undefined;
  "register.reason.withdrew": undefined;
  "register.reason.not-found": undefined;
  "register.reason.registered-twice": undefined;
  "register.reason.funding-ended": undefined;
  "register.reason.other": undefined;
  "register.reason.died": undefined;
  "register.reason.not-given": undefined;
  "expected.register.identity": undefined;
  "expected.register.moment": undefined;
  "expected.register.ended": undefined;
  "expected.register.died": undefined;
  "expected.register.reason": undefined;
  "expected.register.moved-month": undefined;
  "expected.register.moved-village": undefined;
  "expected.register.paid": undefined;
  "expected.register.group": undefined;
  "expected.register.group-once": undefined;
  "expected.register.replaces": undefined;
  "expected.register.waiting": undefined;
  "expected.register.period": { longest: number };
  "expected.register.after-death": { row: string | number };
  "expected.register.overlap": { row: string | number };
  "warning.register-assumed-non-wage-earner": undefined;
  "warning.register-lapsed-between": { months: number; month: CalendarMonth };
  "warning.register-months-before-law": { month: CalendarMonth };
  "warning.register-moved-on-village-money": undefined;
  "warning.register-nik-not-sound": undefined;
  "warning.register-nik-of-two-members": { rows: readonly string[] };
  "warning.register-paid-outside": { month: CalendarMonth; months: number };
  "warning.register-payments-not-known": { persons: number };
  "warning.register-two-niks": { rows: readonly string[] };
  "warning.register-waiting-is-member": { row: string };
  "warning.register-waiting-without-village": { persons: number };
  "warning.register-without-reason": undefined;
  "explain.register.result": {
    from: string;
    to: string;
    read: string;
    members: string;
    personMonths: string;
    toRepair: string;
  };
  "explain.register.realised": {
    group: string;
    headcount: string;
    personMonths: string;
    amount: string;
  };
  "explain.register.arrears": { date: CalendarDate };
  "explain.register.in-arrears": { row: Text; months: number; effects: readonly Text[] };
  "explain.register.effect": { programme: Text; effect: Text };
  "explain.register.change": {
    month: CalendarMonth;
    change: Text;
    row: Text;
    place: string;
    more: string;
  };
  "explain.register.member-row": { row: string | number };
  "explain.register.waiting-row": { row: string | number };
  "explain.register.replaces": { row: Text; reason: Text };
  "explain.register.from": { place: string };
  "explain.register.open": { month: CalendarMonth; place: string; row: Text; reason: Text };
  "explain.register.count": { text: string; persons: string };
}
