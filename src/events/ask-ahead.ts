import { JamsosnakerError, MissingFactError } from "../core/errors.js";
import type { Programme } from "../core/vocabulary.js";
import { answeredAt } from "./answered.js";
import type { NeededFact } from "./event-assessment.js";
import { pathInEvent } from "./input-paths.js";
import type { EventQuestion } from "./question.js";

/** Facts that fix an amount and cannot end the question. */
const amounts: ReadonlySet<string> = new Set([
  "member.wage",
  "member.income",
  "member.jht.balance",
  "member.jp.weightedAverageAnnualWage",
]);

/**
 * All facts that a programme lacks, in the order in which their answers decide:
 * each is taken as answered in a way that keeps the question open, to find what
 * would be asked next. What only fixes an amount comes last.
 */
export function askAhead(
  programme: Programme,
  question: EventQuestion,
  compute: (question: EventQuestion) => unknown,
): NeededFact[] {
  const needed: NeededFact[] = [];
  let asked: EventQuestion | undefined = question;
  while (asked) {
    const error = lackingIn(asked, compute);
    if (!error) break;
    const field = pathInEvent(error.field, programme, asked);
    if (needed.some((fact) => fact.field === field)) break;
    needed.push({ field, why: error.why });
    asked = answeredAt(asked, field);
  }
  const isAmount = ({ field }: NeededFact): boolean => amounts.has(field);
  return [...needed.filter((fact) => !isAmount(fact)), ...needed.filter(isAmount)];
}

/** The fact for want of which nothing is computed; undefined where it is, or is refused. */
function lackingIn(
  question: EventQuestion,
  compute: (question: EventQuestion) => unknown,
): MissingFactError | undefined {
  try {
    compute(question);
  } catch (error) {
    if (error instanceof MissingFactError) return error;
    if (!(error instanceof JamsosnakerError)) throw error;
  }
  return undefined;
}
