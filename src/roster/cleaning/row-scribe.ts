import type { Text } from "../../core/text.js";
import type {
  CleaningChange,
  CleaningContradiction,
  CleaningQuestion,
  CleaningQuestionCode,
  CleaningRule,
  CleanValue,
  LikelyDouble,
  RosterField,
} from "./cleaned-roster.js";
import { hashOf } from "./text-hash.js";

/** What people answered before, by the key of the question. */
export type Answers = ReadonlyMap<string, CleanValue>;

/** Writes down what is done to one row. */
export interface RowScribe {
  readonly row: number;
  readonly changes: CleaningChange[];
  readonly questions: CleaningQuestion[];
  readonly contradictions: CleaningContradiction[];
  readonly doubles: LikelyDouble[];
  readonly change: (
    field: RosterField,
    from: CleanValue,
    to: CleanValue,
    rule: CleaningRule,
  ) => void;
  /** The answer to a question, null where it is not known, or undefined once it is asked. */
  readonly ask: (question: Asked) => CleanValue | undefined;
}

interface Asked {
  readonly field: RosterField;
  readonly given: CleanValue;
  readonly code: CleaningQuestionCode;
  readonly options?: readonly CleanValue[] | undefined;
  /** What tells this question from others of the same words: the district, the person. */
  readonly about?: string;
  readonly text?: Text | undefined;
}

/** The key of a question: the same for the same words, whatever the row. */
export function questionKey(field: string, given: CleanValue, about = ""): string {
  return `${field}:${hashOf(String(given).toLowerCase(), about)}`;
}

/** An empty page for a row. */
export function rowScribe(row: number, answers: Answers): RowScribe {
  const changes: CleaningChange[] = [];
  const questions: CleaningQuestion[] = [];
  const change: RowScribe["change"] = (field, from, to, rule) => {
    changes.push({ row, field, from, to, rule });
  };
  return {
    row,
    changes,
    questions,
    contradictions: [],
    doubles: [],
    change,
    ask: ({ field, given, code, options, about, text }) => {
      const key = questionKey(field, given, about);
      const answer = answers.get(key);
      if (answer === undefined) {
        questions.push({
          row,
          field,
          given,
          code,
          key,
          ...(options && { options }),
          ...(text && { text }),
        });
        return undefined;
      }
      change(field, given, answer, "answer");
      return answer;
    },
  };
}
