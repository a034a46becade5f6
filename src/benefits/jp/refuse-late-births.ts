import { addDays } from "../../core/calendar.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import { jpUnbornDays } from "../../law/provisions/jp-benefits.js";
import type { JpFacts } from "./pension-input.js";

/** Refuses a child born later after the event than the law lets a child be added: Pasal 14 ayat (2). */
export function refuseLateBirths(trace: Trace, { date, children = [] }: JpFacts): void {
  if (!children.some(({ birthDate }) => birthDate !== undefined && birthDate > date)) return;
  const { value, use } = lookUp(trace, jpUnbornDays, date);
  const latest = addDays(date, value);
  const issues = children.flatMap(({ birthDate }, index) =>
    birthDate !== undefined && birthDate > latest
      ? [
          {
            path: `children[${index}].birthDate`,
            ...issueOf(textWith("late-births.too-late", { latest, value })),
            ...(use.cites[0] && { cites: use.cites[0] }),
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
