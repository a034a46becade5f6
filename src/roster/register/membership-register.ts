import * as z from "zod";
import { monthIndex, monthsFromTo } from "../../core/calendar.js";
import { invalidInput } from "../../core/errors.js";
import { isIterable } from "../../core/is-iterable.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { toCheck } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import { nikStructure } from "../../law/provisions/identity.js";
import { ruled } from "../../law/recorded.js";
import { traceOf } from "../../law/trace-of.js";
import { rosterExpected } from "../screening/roster-input.js";
import { changesOf } from "./changes.js";
import {
  countPeople,
  headcountsOf,
  type JudgedPerson,
  personsByMonth,
  planGroupsOf,
  realisedOf,
} from "./counts.js";
import { fillPlaces } from "./fill-places.js";
import { asMonths, inBoth, merged, monthsIn, notIn, type Span } from "./month-spans.js";
import { lastDayOf, paymentsJudge } from "./payments.js";
import { readMembers } from "./read-members.js";
import { type MemberRow, type RegisterContext, registerContextSchema } from "./register-input.js";
import type {
  MembershipRegister,
  RegisterChange,
  RegisterChangeKind,
  RegisteredPerson,
  RegisterMonth,
} from "./register.js";

/**
 * The register of a scheme's members over some months: who joined, left, died, moved or
 * took the place of another. A freed place goes to the first who waits for it, from the
 * next month; it stays in its village where the places are counted by village. Out come
 * head counts by month, village, group and source; groups for `planProtection` and paid
 * person-months for `evaluateProgramme`; what each person paid and owes, with the facts that
 * `computeJkmBenefit` takes; and the changes to hand to BPJS. Months are counted whole: the
 * month of joining, of leaving and of death are months of membership.
 *
 * A row at fault, or one that contradicts another, is reported in `toRepair` by field and
 * left out; the others go on. A row that goes on from another of the same person without a
 * gap is a renewal, or a transfer to another group or source. Payments are in rupiah.
 *
 * PP 44/2015 Pasal 21, 24, 38, 39, 41, 42 (due days and arrears), PP 37/2007 Pasal 37 (NIK).
 *
 * @throws InvalidInputError for rows that are no list and a context that is not one, what
 * `computeContribution` throws for a group, and OutOfCoverageError for a day
 * before July 2015.
 *
 * @example
 * ```ts
 * const register = membershipRegister(
 *   [
 *     { nik: "6205014609970001", village: "62.05.01.2001", group: "Petani", fundedBy: "apbd", joined: "2026-01", died: "2026-02-11" },
 *     { nik: "6205010101900002", village: "62.05.01.2001", group: "Petani", fundedBy: "apbd", joined: "2026-02" },
 *   ],
 *   {
 *     from: "2026-01",
 *     to: "2026-03",
 *     waiting: { placesBy: "village", people: [{ nik: "6205010202910003", village: "62.05.01.2001" }] },
 *   },
 * );
 * register.byMonth.map(({ persons }) => persons); // => [1, 2, 2]
 * register.changes.map(({ change, month }) => [change, month]);
 * // => [["joined", "2026-01"], ["joined", "2026-02"], ["died", "2026-03"], ["replaced", "2026-03"]]
 * ```
 */
export function membershipRegister(
  members: Iterable<MemberRow>,
  context: RegisterContext,
  options?: Options,
): MembershipRegister {
  const trace = traceOf(options);
  if (!isIterable(members)) throw invalidInput("members", rosterExpected.rows);
  const { context: facts } = validate(registerQuestionSchema, { context });
  const { from, to, groups, on = lastDayOf(facts) } = facts;
  warnAfterLawAsOf(trace, on);
  const period: Span = { from: monthIndex(from), to: monthIndex(to) };
  const months = monthsFromTo(from, to);
  const structure = lookUp(trace, nikStructure, on);
  const names = groups && new Set(groups.map(({ name }) => name));
  const { read, people, toRepair } = readMembers(members, structure.value, names);
  const { came, taken, openPlaces, waiting } = fillPlaces(
    trace,
    people,
    facts,
    period,
    structure.value,
  );
  const rules = new Set<ProvisionKey>(structure.keys);
  const noteRule = (key: ProvisionKey): void => {
    rules.add(key);
  };
  const judge = paymentsJudge(trace, { ...facts, on }, period, options, noteRule);
  const judged = [...people, ...came].map((person) => ({ person, payments: judge(person) }));
  const unknown = judged.filter(({ payments }) => !payments.paid).length;
  if (unknown > 0)
    warn(trace, toCheck("register-payments-not-known", { values: { persons: unknown } }));
  const counts = countPeople(judged, period);
  const persons = personsByMonth(counts, months);
  const changes = changesOf([...people, ...came], taken, period);
  return {
    kind: "membership-register",
    from,
    to,
    on,
    read,
    personMonths: persons.reduce((sum, count) => sum + count, 0),
    byMonth: byMonthOf(months, persons, changes),
    headcounts: headcountsOf(counts, months),
    ...(groups && {
      planGroups: planGroupsOf(counts, groups, period),
      realised: realisedOf(trace, counts, groups, period),
    }),
    persons: judged.map((one) => registeredOf(one, period)),
    changes,
    openPlaces,
    waiting,
    toRepair,
    ...ruled(trace, [...rules]),
  };
}

const registerQuestionSchema: z.ZodType<{ context: RegisterContext }> = z.strictObject({
  context: registerContextSchema,
});

function byMonthOf(
  months: readonly CalendarMonth[],
  persons: readonly number[],
  changes: readonly RegisterChange[],
): RegisterMonth[] {
  const counts = new Map<string, number>();
  for (const { change, month } of changes) {
    const key = `${change} ${month}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return months.map((month, at) => {
    const count = (change: RegisterChangeKind): number => counts.get(`${change} ${month}`) ?? 0;
    return {
      month,
      persons: persons[at] ?? 0,
      joined: count("joined"),
      replaced: count("replaced"),
      left: count("left"),
      died: count("died"),
    };
  });
}

function registeredOf({ person, payments }: JudgedPerson, period: Span): RegisteredPerson {
  const { facts, standing } = payments;
  const spell = person.spells.findLast(({ from }) => from <= period.to) ?? person.spells[0];
  const stay = spell.stays.findLast(({ from }) => from <= period.to) ?? spell.stays[0];
  const active = inBoth(payments.active, [period]);
  const paid = payments.paid && inBoth(active, payments.paid);
  const unpaid = paid && notIn(active, paid);
  const ended = spell.to <= period.to ? spell.ended : undefined;
  return {
    ...person.name,
    group: spell.group,
    ...(stay.village !== undefined && { village: stay.village }),
    fundedBy: spell.fundedBy,
    active: asMonths(active),
    activeMonths: monthsIn(active),
    ...(paid &&
      unpaid && {
        paid: asMonths(merged(paid)),
        paidMonths: monthsIn(paid),
        unpaid: asMonths(unpaid),
        unpaidMonths: monthsIn(unpaid),
      }),
    facts,
    ...(standing && { standing }),
    ...(ended && { ended }),
    warnings: [...person.warnings, ...payments.warnings],
  };
}
