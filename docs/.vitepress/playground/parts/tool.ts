import type { FactPath, FactQuestion, Locale, QuestionSubject } from "jamsosnaker";
import type { Answers, AnswerValue, ChosenReadings } from "./answers.js";
import type { Outcome } from "./attempt.js";

/** What a tool does with answers, apart from how it looks. */
export interface Tool<Result> {
  /** Answers to look around with. */
  readonly example: Answers;
  /** The facts to ask for, those that decide most first. */
  readonly questions: (
    answers: Answers,
    outcome: Outcome<Result> | undefined,
    locale: Locale,
  ) => readonly FactPath[];
  /** The result, or undefined while the first facts are not given. */
  readonly run: (
    answers: Answers,
    readings: ChosenReadings,
    locale: Locale,
  ) => Outcome<Result> | undefined;
  /** The same as a program. */
  readonly code: (answers: Answers, readings: ChosenReadings) => string;
  /** Leaves out of a question what does not fit the answers given. */
  readonly narrow?:
    | ((
        question: FactQuestion,
        answers: Answers,
        outcome: Outcome<Result> | undefined,
      ) => FactQuestion)
    | undefined;
  /** What stays of the answers once one of them has changed; all of them when absent. */
  readonly settle?: ((answers: Answers, changed: FactPath) => Answers) | undefined;
  /** Whether a fact belongs to this tool, and may stand in a link to it; never a name or a NIK. */
  readonly takes: (path: FactPath) => boolean;
  /** Whether a field of a form of its own takes a value from a link. */
  readonly accepts?: ((path: FactPath, value: AnswerValue) => boolean) | undefined;
  /** What its facts are about, where a name alone is not enough. */
  readonly about?: QuestionSubject | undefined;
}
