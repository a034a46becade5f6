import * as library from "jamsosnaker";
import { addedUp, named, type Answer } from "./sums/answer.js";

/** What the library answers on a contribution. */
export function contribution(segment: library.Segment) {
  return (facts: object): Answer => {
    const bill = library.computeContribution({ segment, ...facts } as library.ContributionInput);
    return {
      total: bill.total,
      ...named(
        "bill",
        addedUp(
          bill.lines.map(({ programme, payer, amount }) => [`${programme}.${payer}`, amount]),
        ),
      ),
      ...Object.fromEntries(bill.reallocations.map(({ from, amount }) => [`jkp.${from}`, amount])),
      ...Object.fromEntries(
        bill.deferrals.flatMap(({ dueNow, deferred }) => [
          ["jp.dueNow", dueNow],
          ["jp.deferred", deferred],
        ]),
      ),
      ...Object.fromEntries(
        (bill.stages ?? []).map(({ amount }, index) => [`stage.${index + 1}`, amount]),
      ),
    };
  };
}
