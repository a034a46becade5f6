import type { Levels } from "./law-values.js";
import type { Answer } from "./answer.js";
import { monthNumber, yearOf, yearsLater, type Day } from "./days.js";
import type { LawBook } from "./law-book.js";

const levels = ["tk", "sd", "smp", "sma", "higher"] as const;

/** A child of the participant on the day of the event. */
export interface Child {
  readonly level: "not-yet" | (typeof levels)[number];
  readonly grade?: number;
  readonly birthDate?: Day;
  readonly registered?: boolean;
  readonly married?: boolean;
  readonly working?: boolean | string;
  readonly startsSchool?: number;
  readonly marriesOn?: Day;
  readonly startsWorkOn?: Day;
}

/** An event that may open the scholarship. */
export interface ScholarshipEvent {
  readonly eventDate: Day;
  readonly cause: string;
  readonly contributionMonths?: number;
  readonly children: readonly Child[];
}

/** What is due, what is scheduled, and whether that is open. */
export interface Scholarship {
  readonly form: "yearly" | "lump-sum" | "none" | "undetermined";
  readonly due: number;
  readonly scheduled: number;
}

const nothing: Scholarship = { form: "none", due: 0, scheduled: 0 };

/** PP 44/2015 Pasal 25 ayat (3), 34 ayat (3), Lampiran III; before December 2019 one sum. */
export function scholarship(law: LawBook, event: ScholarshipEvent): Scholarship {
  const { eventDate, cause, contributionMonths } = event;
  const table = law.find("scholarship.levels", eventDate);
  const plan = table ? byYears(law, event, table) : atOnce(law, event);
  if (cause !== "other" || plan.scheduled === 0) return plan;
  const needed = law.on("scholarship.jkm.contribution-months", eventDate);
  if (contributionMonths === undefined) return { ...nothing, form: "undetermined" };
  return contributionMonths < needed ? nothing : plan;
}

/** Once for each participant who has a child at school. */
function atOnce(law: LawBook, { eventDate, children }: ScholarshipEvent): Scholarship {
  const amount = law.on("scholarship.lump-sum", eventDate);
  return children.some(({ level }) => level !== "not-yet")
    ? { form: "lump-sum", due: amount, scheduled: amount }
    : nothing;
}

function byYears(
  law: LawBook,
  { eventDate, children }: ScholarshipEvent,
  table: Levels,
): Scholarship {
  const most = law.on("scholarship.children", eventDate);
  const age = law.on("scholarship.age", eventDate);
  const entitled = children
    .filter((child) => isEntitled(law, child, eventDate, age))
    .filter(({ level, grade = 1 }) => level === "not-yet" || grade <= (table[level]?.years ?? 0))
    .sort((a, b) => Number(b.registered === true) - Number(a.registered === true))
    .slice(0, most);
  const years = entitled.flatMap((child) =>
    schoolYears(child, eventDate, table).map(({ amount, begins }, index) => ({
      amount,
      paid: (index === 0 && child.level !== "not-yet") || isPaid(child, begins, age),
    })),
  );
  const total = (list: typeof years) => list.reduce((all, { amount }) => all + amount, 0);
  if (years.length === 0) return nothing;
  return { form: "yearly", due: total(years.filter(({ paid }) => paid)), scheduled: total(years) };
}

/** Not yet 23, not married, not working other than in a permitted way. */
function isEntitled(law: LawBook, child: Child, day: Day, age: number): boolean {
  const permitted = law.find("scholarship.permitted-work", day);
  const { working, birthDate, married } = child;
  const worksTooMuch =
    working === true ||
    (typeof working === "string" && permitted?.kinds.includes(working) !== true);
  return (
    married !== true &&
    !worksTooMuch &&
    (birthDate === undefined || yearsLater(birthDate, age) > day)
  );
}

/** The years left, the present class included; a school year begins in July. */
function schoolYears(
  { level, grade = 1, startsSchool }: Child,
  eventDate: Day,
  table: Levels,
): { amount: number; begins: Day }[] {
  const present = yearOf(eventDate) - (monthNumber(eventDate) % 12 < 6 ? 1 : 0);
  const first = level === "not-yet" ? (startsSchool ?? present) : present;
  const at = level === "not-yet" ? 0 : levels.indexOf(level);
  return levels
    .slice(at)
    .flatMap((name, index) => {
      const { amount, years } = table[name] ?? { amount: 0, years: 0 };
      const left = index === 0 && level !== "not-yet" ? years - grade + 1 : years;
      return Array.from({ length: left }, () => amount);
    })
    .map((amount, index) => ({ amount, begins: `${first + index}-07-01` }));
}

function isPaid({ birthDate, marriesOn, startsWorkOn }: Child, begins: Day, age: number): boolean {
  const over = [
    birthDate === undefined ? undefined : yearsLater(birthDate, age),
    marriesOn,
    startsWorkOn,
  ];
  return over.every((day) => day === undefined || day > begins);
}

/** The answer on a scholarship alone. */
export function scholarshipAnswer(law: LawBook, event: ScholarshipEvent): Answer {
  const { form, due, scheduled } = scholarship(law, event);
  return { form, total: due, scheduled };
}
