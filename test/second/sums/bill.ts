import { addedUp, named, type Answer } from "./answer.js";

/** One line of a bill, in whole rupiah. */
export interface BilledLine {
  readonly programme: string;
  readonly payer: "employer" | "worker";
  readonly amount: number;
}

/** The answer on a bill: the sum, and the sums by programme and payer. */
export function billed(lines: readonly BilledLine[], more: Answer = {}): Answer {
  return {
    total: lines.reduce((total, { amount }) => total + amount, 0),
    ...named(
      "bill",
      addedUp(lines.map(({ programme, payer, amount }) => [`${programme}.${payer}`, amount])),
    ),
    ...more,
  };
}
