import type { QuestionsTexts } from "../../core/texts/questions.js";

type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Name}` ? Name : never;

/** The facts that have a question; a path of an input ends in one of them. */
export type QuestionId = After<"question.", keyof QuestionsTexts>;

/** What a number counts. */
export type QuestionUnit = After<"unit.", keyof QuestionsTexts>;

/** An answer to choose, and its words. */
export interface AnswerOption {
  /** As the input takes it. */
  readonly value: string;
  readonly label: string;
}

/** How a fact is asked for. */
export type QuestionInput =
  | { readonly kind: "yes-no" }
  /** `YYYY-MM-DD`. */
  | { readonly kind: "date" }
  /** `YYYY-MM`. */
  | { readonly kind: "month" }
  | { readonly kind: "rupiah" }
  | {
      readonly kind: "number";
      readonly unit?: { readonly id: QuestionUnit; readonly label: string } | undefined;
      readonly minimum?: number | undefined;
      readonly maximum?: number | undefined;
    }
  | { readonly kind: "text"; readonly several: boolean }
  | {
      readonly kind: "choice";
      /** Whether more than one may be chosen: the input takes a list. */
      readonly several: boolean;
      readonly options: readonly AnswerOption[];
    }
  | {
      /** A part of the input with facts of its own. */
      readonly kind: "group";
      /** Whether there may be more than one: the input takes a list. */
      readonly several: boolean;
      readonly fields: readonly QuestionId[];
    };
