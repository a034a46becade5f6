import { addMonths } from "../core/calendar.js";
import type { EventInput, MemberEvent } from "./event-inputs.js";
import { questionOf, type EventQuestion } from "./question.js";

/**
 * An answer that keeps the question open, by the last names of a path: it meets the
 * condition, so that what would be asked next comes to light. No result rests on it.
 */
function standIn(path: string, event: MemberEvent): unknown {
  const name = path.replace(/^.*\]\.?/, "");
  switch (path) {
    case "member.wage":
    case "member.income":
      return 1;
    case "member.birthDate":
      return addMonths(event.date, event.kind === "retirement" ? -12 * 70 : -12 * 30); // not law: an answer made up to bring out further questions
    case "member.citizen":
    case "event.concludedAsWorkAccident":
    case "event.usualRoute":
      return true;
    case "member.membershipStart":
    case "member.jp.membershipStart":
      return addMonths(event.date, -24); // not law: an answer made up to bring out further questions
    case "member.contributionMonths":
    case "member.consecutiveContributionMonths":
      return 60; // not law: an answer made up to bring out further questions
    case "member.jht.balance":
    case "member.jp.contributionMonths":
    case "member.jp.weightedAverageAnnualWage":
      return 1;
    case "member.jp.densityPercent":
      return 100; // not law: an answer made up to bring out further questions
    case "member.jkp.contributionMonthsInLast24":
    case "member.jkp.consecutiveContributionMonths":
      return 24; // not law: an answer made up to bring out further questions
    case "member.jkp.employerSize":
      return "large";
    case "event.claimedOn":
    case "member.jkp.foundEligibleOn":
      return event.date;
  }
  return ofChild(event)[name];
}

function ofChild(event: MemberEvent): Readonly<Record<string, unknown>> {
  return {
    "child.grade": 1,
    "child.birthDate": addMonths(event.date, -12 * 10), // not law: an answer made up to bring out further questions
    "child.working": false,
    "child.married": false,
  };
}

/** The question with a stand-in for one fact; undefined where none is known for it. */
export function answeredAt(question: EventQuestion, path: string): EventQuestion | undefined {
  const answer = standIn(path, question.event);
  if (answer === undefined) return undefined;
  const { event, member, family } = question;
  const input = { event, member, ...(family && { family }) };
  const names = path.split(/[.[\]]+/).filter((name) => name !== "");
  return questionOf(setAt(input, names, answer) as EventInput, question.options);
}

function setAt(value: unknown, [name, ...rest]: readonly string[], answer: unknown): unknown {
  if (name === undefined) return answer;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === name ? setAt(item, rest, answer) : item,
    );
  }
  const known = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...known, [name]: setAt(known[name], rest, answer) };
}
