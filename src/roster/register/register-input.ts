import * as z from "zod";
import {
  type PaidNonWageEarner,
  paidNonWageEarnerFields,
  type PaidWageEarner,
  paidWageEarnerFields,
} from "../../contributions/paid-person.js";
import { isCalendarDate, monthOf, monthsFromTo } from "../../core/calendar.js";
import type { CategoryId } from "../../core/category.js";
import { messageOf } from "../../core/expectations.js";
import { addFaults, type Fault, faultIf, isAfter } from "../../core/faults.js";
import {
  categoryIdField,
  dateField,
  fundingSourceField,
  maybe,
  monthField,
  textField,
} from "../../core/fields.js";
import { type Text, textWith } from "../../core/text.js";
import type { CalendarDate, CalendarMonth, FundingSource } from "../../core/vocabulary.js";
import { rosterExpected, type RowId } from "../screening/roster-input.js";
import type { RowVerdict } from "../screening/screening.js";

/** Months one after the other, both ends included. */
export interface MonthSpan {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
}

/**
 * Why a membership ended, other than by death. Only `"funding-ended"` frees no place: the
 * place itself is gone.
 */
export type LeavingReason =
  | "moved-away"
  | "works-for-a-wage"
  | "other-source"
  | "too-old"
  | "stopped-working"
  | "withdrew"
  | "not-found"
  | "registered-twice"
  | "funding-ended"
  | "other";

/** A move to another village within the scheme: the place goes with the person. */
export interface Move {
  /** First month in the new village. */
  readonly month: CalendarMonth;
  readonly village: string;
}

/** A month `YYYY-MM`, or a day `YYYY-MM-DD`. */
export type Moment = string;

/**
 * One membership of one person, from joining to its end. Who left and joined again has a
 * row for each; so has who is paid from another source, or counted in another group, from
 * some month on. What is absent is not known; an empty text or null counts as absent.
 */
export interface MemberRow {
  /** Name of the row; its position when absent. */
  readonly row?: RowId | undefined;
  /** The caller's own number of the person. The NIK, or this, must be given. */
  readonly id?: string | undefined;
  readonly nik?: string | number | undefined;
  /** Region code of the village, or its name. */
  readonly village?: string | undefined;
  /** Name of the group of the plan. */
  readonly group: string;
  readonly fundedBy: FundingSource;
  /** First month of membership, or its first day. */
  readonly joined: Moment;
  /** Last month of membership, or its last day; a member to the end of the period when absent. */
  readonly ended?: Moment | undefined;
  /** Why the person left. */
  readonly reason?: LeavingReason | undefined;
  /** Day of death: its month is the last month. */
  readonly died?: CalendarDate | undefined;
  /** Moves, in their order. */
  readonly moved?: readonly Move[] | undefined;
  /** Months that were paid; all of the membership; or, when absent, those up to `paidTo`. */
  readonly paid?: "all" | readonly (CalendarMonth | MonthSpan)[] | undefined;
  /** Number (`id`) or row of the member whose place the person took. */
  readonly replaces?: RowId | undefined;
}

/** Names a group of the register, and what it is in a plan. */
export interface RegisterGroupFacts {
  /** As in the rows, and in the plan that is evaluated. */
  readonly name: string;
  /** Id of the worker category; see `workerCategories`. */
  readonly category?: CategoryId | undefined;
  /** Code of the account in the payer's budget. */
  readonly account?: string | undefined;
}

/** What the contribution of one person of a group is counted by. */
export type RegisterGroup = RegisterGroupFacts & (PaidWageEarner | PaidNonWageEarner);

/** Somebody who waits for a place. */
export interface WaitingPerson {
  /** Name of the row; its position in the waiting list when absent. */
  readonly row?: RowId | undefined;
  readonly id?: string | undefined;
  readonly nik?: string | number | undefined;
  readonly village?: string | undefined;
  /** Name of the group; that of the freed place when absent. */
  readonly group?: string | undefined;
}

/** Who waits, and for which places. */
export interface WaitingList {
  /** Whether a freed place stays in its village, or is one of the whole scheme. */
  readonly placesBy: "village" | "scheme";
  /** In the order of the scheme: `waiting` of `screenRoster` is. */
  readonly people: readonly (WaitingPerson | RowVerdict)[];
}

/** What a register is kept for. */
export interface RegisterContext {
  /** First month. */
  readonly from: CalendarMonth;
  /** Last month. */
  readonly to: CalendarMonth;
  /** Day from which arrears are seen; the last day of the period when absent. */
  readonly on?: CalendarDate | undefined;
  /** Last month paid of all whose row does not say; their payments are not known when absent. */
  readonly paidTo?: CalendarMonth | undefined;
  /** Public holidays, by which due days move. */
  readonly holidays?: readonly CalendarDate[] | undefined;
  /** The groups that the rows name; without them there is no money in the result. */
  readonly groups?: readonly RegisterGroup[] | undefined;
  /** Who takes a place that is freed; it stays open when absent. */
  readonly waiting?: WaitingList | undefined;
}

const longest = 120; // not law: the most months of a register: a bound of the input

/** Requirements on a register. */
export const registerExpected = {
  identity: { key: "expected.register.identity" },
  moment: { key: "expected.register.moment" },
  ended: { key: "expected.register.ended" },
  died: { key: "expected.register.died" },
  reason: { key: "expected.register.reason" },
  movedMonth: { key: "expected.register.moved-month" },
  movedVillage: { key: "expected.register.moved-village" },
  paid: { key: "expected.register.paid" },
  group: { key: "expected.register.group" },
  groupOnce: { key: "expected.register.group-once" },
  replaces: { key: "expected.register.replaces" },
  waiting: { key: "expected.register.waiting" },
  period: textWith("expected.register.period", { longest }),
} satisfies Record<string, Text>;

const rowIdField = z.union([textField, z.number()], { error: messageOf(rosterExpected.rowId) });
const nikField = z.union([textField, z.number()], { error: messageOf(rosterExpected.nik) });

const momentPattern = /^[12]\d{3}-(0[1-9]|1[0-2])(-\d{2})?$/; // not law: the pattern of a month or a day

const momentField: z.ZodType<Moment> = z
  .string({ error: messageOf(registerExpected.moment) })
  .regex(momentPattern, { error: messageOf(registerExpected.moment), abort: true })
  .refine((text) => text === monthOf(text) || isCalendarDate(text), {
    error: messageOf(registerExpected.moment),
    abort: true,
  });

const spanField: z.ZodType<MonthSpan> = z
  .strictObject({ from: monthField, to: monthField })
  .refine(({ from, to }) => from <= to, { error: messageOf(registerExpected.paid) });

const paidField: z.ZodType<NonNullable<MemberRow["paid"]>> = z.union(
  [z.literal("all"), z.array(z.union([monthField, spanField]))],
  { error: messageOf(registerExpected.paid) },
);

const reasons: Readonly<Record<LeavingReason, true>> = {
  "moved-away": true,
  "works-for-a-wage": true,
  "other-source": true,
  "too-old": true,
  "stopped-working": true,
  withdrew: true,
  "not-found": true,
  "registered-twice": true,
  "funding-ended": true,
  other: true,
};

/** All reasons for leaving. */
export const leavingReasons = Object.keys(reasons) as readonly LeavingReason[];

/** Schema of one row of a register. */
export const memberRowSchema: z.ZodType<MemberRow> = z
  .strictObject({
    row: maybe(rowIdField),
    id: maybe(textField),
    nik: maybe(nikField),
    village: maybe(textField),
    group: textField,
    fundedBy: fundingSourceField,
    joined: momentField,
    ended: maybe(momentField),
    reason: maybe(z.enum(leavingReasons as readonly [LeavingReason])),
    died: maybe(dateField),
    moved: maybe(z.array(z.strictObject({ month: monthField, village: textField }))),
    paid: maybe(paidField),
    replaces: maybe(rowIdField),
  })
  .check((context) => {
    addFaults(context, memberFaults(context.value));
  });

/** Last month of a row's membership; undefined while it goes on. */
export function lastMonthOfRow({ ended, died }: MemberRow): CalendarMonth | undefined {
  const end = ended ?? died;
  return end === undefined ? undefined : monthOf(end);
}

/** Facts of a row that contradict each other. */
function memberFaults(row: MemberRow): Fault[] {
  const { id, nik, joined, ended, reason, died, moved = [] } = row;
  const end = lastMonthOfRow(row);
  return [
    ...faultIf(id === undefined && nik === undefined, "nik", registerExpected.identity),
    ...faultIf(isEarlier(ended, joined) || isEarlier(died, ended), "ended", registerExpected.ended),
    ...faultIf(isEarlier(died, joined), "died", registerExpected.died),
    ...faultIf(reason !== undefined && ended === undefined, "reason", registerExpected.reason),
    ...moved.flatMap(({ month, village }, index) => {
      const before = moved[index - 1];
      const early = month <= (before?.month ?? monthOf(joined)) || isAfter(month, end);
      const same = village === (before?.village ?? row.village);
      return [
        ...faultIf(early, ["moved", index, "month"], registerExpected.movedMonth),
        ...faultIf(same, ["moved", index, "village"], registerExpected.movedVillage),
      ];
    }),
  ];
}

/** Whether both are given and the first comes before the second, by the day where both are days. */
function isEarlier(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return first < second.slice(0, first.length);
}

const groupFields = {
  name: textField,
  category: maybe(categoryIdField),
  account: maybe(textField),
};

const groupField: z.ZodType<RegisterGroup> = z.discriminatedUnion("segment", [
  z.strictObject({ ...groupFields, ...paidWageEarnerFields }),
  z.strictObject({ ...groupFields, ...paidNonWageEarnerFields }),
]);

const waitingPersonField: z.ZodType<WaitingPerson> = z.strictObject({
  row: maybe(rowIdField),
  id: maybe(textField),
  nik: maybe(nikField),
  village: maybe(textField),
  group: maybe(textField),
});

const eligibleField = z.looseObject({
  row: rowIdField,
  village: maybe(z.string()),
  given: z.looseObject({ nik: maybe(nikField), village: maybe(z.string()) }),
}) as unknown as z.ZodType<RowVerdict>;

const waitingField: z.ZodType<WaitingList> = z.strictObject({
  placesBy: z.enum(["village", "scheme"]),
  people: z.array(
    z.union([waitingPersonField, eligibleField], { error: messageOf(registerExpected.waiting) }),
  ),
});

/** Schema of what a register is kept for. */
export const registerContextSchema: z.ZodType<RegisterContext> = z
  .strictObject({
    from: monthField,
    to: monthField,
    on: maybe(dateField),
    paidTo: maybe(monthField),
    holidays: maybe(z.array(dateField)),
    groups: maybe(z.array(groupField)),
    waiting: maybe(waitingField),
  })
  .refine(({ from, to }) => from <= to && monthsFromTo(from, to).length <= longest, {
    path: ["to"],
    error: messageOf(registerExpected.period),
  })
  .check((context) => {
    addFaults(context, groupFaults(context.value));
  });

function groupFaults({ groups, waiting }: RegisterContext): Fault[] {
  if (!groups) return [];
  const names = new Set<string>();
  const faults = groups.flatMap(({ name }, index) => {
    const again = names.has(name);
    names.add(name);
    return faultIf(again, ["groups", index, "name"], registerExpected.groupOnce);
  });
  const people = waiting?.people ?? [];
  const unknown = people.flatMap((person, index) => {
    const group = "given" in person ? undefined : person.group;
    const isUnknown = group !== undefined && !names.has(group);
    return faultIf(isUnknown, ["waiting", "people", index, "group"], registerExpected.group);
  });
  return [...faults, ...unknown];
}
