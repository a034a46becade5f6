import { addedUp, named, type Answer } from "./answer.js";

/** A part of a benefit, in whole rupiah. */
export interface Part {
  readonly item: string;
  readonly amount: number;
}

/** A benefit in its parts. */
export interface Outcome {
  readonly paid?: readonly Part[];
  readonly withheld?: readonly Part[];
  /** By the employer, in addition to BPJS or instead of it. */
  readonly owed?: readonly Part[];
  readonly open?: readonly string[];
  readonly paidBy?: "bpjs" | "employer-then-reimbursed" | "employer";
}

/** The answer on a benefit. */
export function benefit({
  paid = [],
  withheld = [],
  owed = [],
  open = [],
  paidBy,
}: Outcome): Answer {
  const byItem = (word: string, parts: readonly Part[]): Answer =>
    named(word, addedUp(parts.map(({ item, amount }) => [item, amount])));
  return {
    total: paid.reduce((total, { amount }) => total + amount, 0),
    ...byItem("paid", paid),
    ...byItem("withheld", withheld),
    ...byItem("owed", owed),
    ...Object.fromEntries(open.map((item) => [`open.${item}`, true])),
    paidBy: paidBy ?? "bpjs",
  };
}
