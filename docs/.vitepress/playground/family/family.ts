import {
  assessEvent,
  questionFor,
  type EventAssessment,
  type EventInput,
  type FactPath,
  type FactQuestion,
  type Locale,
} from "jamsosnaker";
import { answersWhere, inputOf, type Answers, type ChosenReadings } from "../parts/answers.js";
import { attempt, type Outcome } from "../parts/attempt.js";
import { codeOf } from "../parts/code-of.js";
import type { Tool } from "../parts/tool.js";

const always: readonly FactPath[] = [
  "event.kind",
  "event.date",
  "member.segment",
  "member.programmes",
];

const ofKind: Readonly<Record<string, readonly FactPath[]>> = {
  death: ["event.cause"],
  "work-accident": ["event.totalDisability"],
};

/** What an accident may have led to, beside treatment. */
const ofAccident: readonly FactPath[] = [
  "event.disabilities[0].part",
  "event.temporaryInability.days",
];

function firstQuestions(answers: Answers): readonly FactPath[] {
  const kind = String(answers["event.kind"]);
  const [what = "", when = "", ...member] = always;
  return [what, when, ...(ofKind[kind] ?? []), ...member];
}

function inputFor(answers: Answers): EventInput {
  const kind = answers["event.kind"];
  const isTotal = answers["event.totalDisability"] === true;
  const fits = (path: FactPath): boolean =>
    (kind === "death" || (path !== "event.cause" && !path.startsWith("family["))) &&
    (kind === "work-accident" || (path !== "event.totalDisability" && !isOfAccident(path))) &&
    !(isTotal && path.startsWith("event.disabilities"));
  const input = inputOf(answersWhere(answers, fits)) as unknown as EventInput;
  if (kind === "death") return { ...input, family: input.family ?? [] };
  const { totalDisability, disabilities, temporaryInability } = input.event as unknown as Record<
    string,
    unknown
  >;
  const isHurt =
    totalDisability === true || disabilities !== undefined || temporaryInability !== undefined;
  return isHurt ? input : { ...input, event: { ...input.event, treatment: true } as never };
}

function isOfAccident(path: FactPath): boolean {
  return path.startsWith("event.disabilities") || path.startsWith("event.temporaryInability");
}

function run(
  answers: Answers,
  readings: ChosenReadings,
  locale: Locale,
): Outcome<EventAssessment> | undefined {
  if (!firstQuestions(answers).every((path) => path in answers)) return undefined;
  if (ofKind[String(answers["event.kind"])] === undefined) return undefined;
  return attempt(() => assessEvent(inputFor(answers), { readings }), locale);
}

function questions(
  answers: Answers,
  outcome: Outcome<EventAssessment> | undefined,
  locale: Locale,
): FactPath[] {
  const first = firstQuestions(answers);
  const accident =
    answers["event.kind"] === "work-accident" && answers["event.totalDisability"] === false
      ? ofAccident
      : [];
  const asked = [...first, ...accident];
  const further = Object.keys(answers).filter(
    (path) => !asked.includes(path) && !path.endsWith(".relation"),
  );
  const missing =
    outcome?.kind === "result"
      ? outcome.result.missing.flatMap((path) => firstFactOf(path, locale))
      : outcome?.kind === "asked"
        ? firstFactOf(outcome.path, locale)
        : [];
  return [...first, ...further, ...missing, ...accident];
}

/** Of a part of the input, e.g. a child of whom nothing is said, the fact that decides most. */
export function firstFactOf(path: FactPath, locale: Locale): FactPath[] {
  const { id, input } = questionFor(path, locale);
  if (input.kind !== "group") return [path];
  const [field] = input.fields;
  return input.several || field === undefined ? [] : [path + field.slice(id.length)];
}

function narrow(question: FactQuestion): FactQuestion {
  const { path, input } = question;
  if (input.kind !== "choice") return question;
  const allowed = narrowed[path];
  if (!allowed) return question;
  const options = input.options.filter(({ value }) => allowed.includes(value));
  return { ...question, input: { ...input, options } };
}

const narrowed: Readonly<Record<FactPath, readonly string[]>> = {
  "event.kind": ["death", "work-accident"],
  "member.segment": ["wage-earner", "non-wage-earner", "construction"],
  "member.programmes": ["jkk", "jkm", "jht", "jp"],
};

/** One event in one family: what is due, what is open, and which fact settles it. */
export const familyTool: Tool<EventAssessment> = {
  example: {
    "event.kind": "death",
    "event.date": "2026-05-04",
    "event.cause": "other",
    "member.segment": "non-wage-earner",
    "member.programmes": ["jkk", "jkm"],
    "member.membershipStart": "2022-01-10",
    "member.contributionMonths": 52,
    "family[0].relation": "spouse",
    "family[1].relation": "child",
    "family[1].child.level": "sd",
    "family[1].child.grade": 4,
    "family[1].child.birthDate": "2016-03-14",
    "family[2].relation": "child",
    "family[2].child.level": "sma",
    "family[2].child.grade": 1,
    "family[2].child.birthDate": "2010-08-02",
  },
  takes: (path) => /^(event|member|family\[\d{1,2}\])\./.test(path) && !/\.(name|nik)$/.test(path),
  questions,
  run,
  narrow,
  code: (answers, readings) => codeOf({ name: "assessEvent", input: inputFor(answers), readings }),
};

/** The numbers of the family members in the answers. */
export function membersIn(answers: Answers): readonly number[] {
  const found = Object.keys(answers).flatMap((path) => {
    const index = /^family\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The answers without a family member; those after it move up. */
export function withoutMember(answers: Answers, removed: number): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([path, value]) => {
      const index = Number(/^family\[(\d+)\]/.exec(path)?.[1] ?? -1);
      if (index === removed) return [];
      if (index < removed) return [[path, value]];
      return [[path.replace(/^family\[\d+\]/, `family[${index - 1}]`), value]];
    }),
  );
}

/** One year of the scholarship of all children. */
export interface ScholarshipSum {
  readonly year: number;
  /** Rupiah for certain, by child. */
  readonly amounts: readonly number[];
}

/** The scholarship by school year, and how the children are numbered. */
export function scholarshipByYear(result: EventAssessment): readonly ScholarshipSum[] {
  const plans = result.programmes.flatMap(({ result: answer }) =>
    answer?.kind === "benefit" && answer.scholarship ? [answer.scholarship] : [],
  );
  const children = plans.flatMap((plan) => plan.children);
  const years = [...new Set(children.flatMap((child) => child.years.map((one) => one.schoolYear)))];
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      amounts: children.map((child) =>
        child.years
          .filter(({ schoolYear, payable }) => schoolYear === year && payable)
          .reduce((sum, { amount }) => sum + amount, 0),
      ),
    }));
}
