import {
  computeContribution,
  lawAsOf,
  type Contribution,
  type ContributionInput,
  type FactPath,
  type FactQuestion,
  type Locale,
} from "jamsosnaker";
import { inputOf, type Answers, type ChosenReadings } from "../parts/answers.js";
import { attempt, type Outcome } from "../parts/attempt.js";
import { codeOf } from "../parts/code-of.js";
import { allMonths } from "../parts/months.js";
import type { Tool } from "../parts/tool.js";

/** The month that the slider begins with: the newest of which the law is known. */
export const thisMonth = lawAsOf.slice(0, 7);

const first: Readonly<Record<string, readonly FactPath[]>> = {
  "wage-earner": ["segment", "wage", "riskGroup", "employer.size"],
  "non-wage-earner": ["segment", "income", "programmes"],
  construction: ["segment", "contractValue"],
  "migrant-worker": ["segment", "via", "contractMonths"],
};

/** Facts that only a month of relief asks for, of each segment. */
const later: Readonly<Record<string, readonly FactPath[]>> = {
  "wage-earner": [
    "employer.industry",
    "employer.activeMembers",
    "employer.arrearsFree",
    "employer.memberSince",
    "jkpMembership.citizen",
    "jkpMembership.ageAtRegistration",
    "jkpMembership.registeredInJkn",
    "projectWorker",
  ],
  "non-wage-earner": ["fundedBy", "sector", "isEmployer", "arrearsFree", "memberSince"],
  construction: [],
  "migrant-worker": [],
};

/** The facts that belong to a segment, the first before those of reliefs. */
export function factsOf(segment: string): readonly FactPath[] {
  return [...(first[segment] ?? ["segment"]), ...(later[segment] ?? [])];
}

function inputFor(answers: Answers): ContributionInput {
  const segment = String(answers["segment"]);
  const known = Object.fromEntries(
    Object.entries(answers).filter(([path]) => factsOf(segment).includes(path)),
  );
  const month = String(answers["month"] ?? thisMonth);
  const dated = segment === "migrant-worker" ? { date: `${month}-01` } : { month };
  const programmes = segment === "wage-earner" ? { programmes: "required" } : {};
  return { ...inputOf(known), ...dated, ...programmes } as unknown as ContributionInput;
}

function isReady(answers: Answers): boolean {
  const asked = first[String(answers["segment"])];
  return asked?.every((path) => path in answers) ?? false;
}

function run(
  answers: Answers,
  readings: ChosenReadings,
  locale: Locale,
): Outcome<Contribution> | undefined {
  if (!isReady(answers)) return undefined;
  return attempt(() => computeContribution(inputFor(answers), { readings }), locale);
}

function questions(answers: Answers, outcome: Outcome<Contribution> | undefined): FactPath[] {
  const segment = String(answers["segment"]);
  const asked = factsOf(segment).filter(
    (path) => (first[segment] ?? ["segment"]).includes(path) || path in answers,
  );
  if (outcome?.kind === "asked") return [...asked, outcome.path];
  if (outcome?.kind !== "result") return asked;
  const { checks, reliefs } = outcome.result;
  return [...asked, ...[...checks, ...reliefs].flatMap(({ missing }) => missing)];
}

/** Of the programmes only those that a non-wage earner can belong to. */
function narrow(question: FactQuestion): FactQuestion {
  const { input } = question;
  if (question.id !== "programmes" || input.kind !== "choice") return question;
  const options = input.options.filter(({ value }) => ["jkk", "jkm", "jht"].includes(value));
  return { ...question, input: { ...input, options } };
}

/** The contribution of one person, project or contract, in any month. */
export const contributionTool: Tool<Contribution> = {
  example: {
    segment: "wage-earner",
    wage: 5_000_000,
    riskGroup: "low",
    "employer.size": "medium",
    month: thisMonth,
  },
  takes: (path) =>
    path === "month" || Object.keys(first).some((segment) => factsOf(segment).includes(path)),
  questions,
  run,
  narrow,
  code: (answers, readings) =>
    codeOf({ name: "computeContribution", input: inputFor(answers), readings }),
};

/** The bill of every month of the slider under the same facts; undefined where it has none. */
export function billsByMonth(
  answers: Answers,
  readings: ChosenReadings,
): readonly (Contribution | undefined)[] {
  return allMonths.map((month) => {
    try {
      return computeContribution(inputFor({ ...answers, month }), { readings });
    } catch {
      return undefined;
    }
  });
}
