import {
  lawAsOf,
  placeWorker,
  type FactPath,
  type FactQuestion,
  type Locale,
  type Placement,
  type PlacementInput,
} from "jamsosnaker";
import { answersWhere, inputOf, type Answers, type ChosenReadings } from "../parts/answers.js";
import { attempt, type Outcome } from "../parts/attempt.js";
import { codeOf } from "../parts/code-of.js";
import type { Tool } from "../parts/tool.js";

/** The month that the slider begins with. */
export const thisMonth = lawAsOf.slice(0, 7);

/** Facts of the pay; a category takes some of them and refuses the others. */
const ofPay: readonly FactPath[] = ["wage", "riskGroup", "income", "sector", "isEmployer"];
const ofWages: readonly FactPath[] = ["wage", "riskGroup"];

/** All that may be asked of a placement. */
const known: readonly FactPath[] = [
  "occupation",
  "fundedBy",
  "month",
  "category",
  "inSeparateScheme",
  "villageFund",
  "regionalRule",
  "registered",
  "namedByRegion",
  "mustahik",
  "stateCanPay",
  "managedBySharia",
  ...ofPay,
];

function inputFor(answers: Answers, readings: ChosenReadings): PlacementInput {
  const month = answers["month"] ?? thisMonth;
  const place = { ...answersWhere(answers, (path) => !ofPay.includes(path)), month };
  const placed = placeWorker(inputOf(place) as unknown as PlacementInput, { readings });
  const taken = placed.segment === "wage-earner" ? ofWages : ["income", "sector", "isEmployer"];
  const pay = answersWhere(answers, (path) => placed.segment !== undefined && taken.includes(path));
  return inputOf({ ...place, ...pay }) as unknown as PlacementInput;
}

function run(
  answers: Answers,
  readings: ChosenReadings,
  locale: Locale,
): Outcome<Placement> | undefined {
  if (!("occupation" in answers)) return undefined;
  return attempt(() => placeWorker(inputFor(answers, readings), { readings }), locale);
}

function questions(answers: Answers, outcome: Outcome<Placement> | undefined): FactPath[] {
  const first = ["occupation", "fundedBy", ...("villageFund" in answers ? ["villageFund"] : [])];
  const given = Object.keys(answers).filter((path) => path !== "month" && !first.includes(path));
  if (outcome?.kind === "asked") return [...first, ...given, outcome.path];
  if (outcome?.kind !== "result") return [...first, ...given];
  const { result } = outcome;
  const ofFund = answers["fundedBy"] === "apbdes" ? ["villageFund"] : [];
  const asked = [...result.funding.flatMap(({ missing }) => missing), ...result.missing];
  return [...first, ...ofFund, ...given, ...asked];
}

/** Of all categories those that the occupation may mean. */
function narrow(
  question: FactQuestion,
  _answers: Answers,
  outcome: Outcome<Placement> | undefined,
): FactQuestion {
  const { input } = question;
  if (question.path !== "category" || input.kind !== "choice") return question;
  const candidates = outcome?.kind === "result" ? outcome.result.candidates : [];
  if (candidates.length < 2) return question;
  const options = input.options.filter(({ value }) => candidates.some(({ id }) => id === value));
  return { ...question, input: { ...input, options } };
}

/** Another occupation makes all that was asked because of the first one pointless. */
function settle(answers: Answers, changed: FactPath): Answers {
  if (changed !== "occupation") return answers;
  return answersWhere(answers, (path) => ["occupation", "fundedBy", "month"].includes(path));
}

/** What a worker is, what a month costs, and which money may pay for it. */
export const payerTool: Tool<Placement> = {
  example: { occupation: "guru honorer", fundedBy: "apbdes", villageFund: true, month: thisMonth },
  takes: (path) => known.includes(path),
  questions,
  run,
  narrow,
  settle,
  code: (answers, readings) =>
    "occupation" in answers
      ? codeOf({ name: "placeWorker", input: inputFor(answers, readings), readings })
      : "",
};
