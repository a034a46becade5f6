import { addDays } from "../../core/calendar.js";
import { InvalidInputError } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { Workings } from "../../core/workings.js";
import { jpUnbornDays } from "../../law/provisions/jp-benefits.js";
import type { JpFacts } from "./pension-input.js";

/** Refuses a child born later after the event than the law lets a child be added: Pasal 14 ayat (2). */
export function refuseLateBirths(workings: Workings, { date, children = [] }: JpFacts): void {
  if (!children.some(({ birthDate }) => birthDate !== undefined && birthDate > date)) return;
  const { value, ref } = lookUp(workings, jpUnbornDays, date);
  const latest = addDays(date, value);
  const issues = children.flatMap(({ birthDate }, index) =>
    birthDate !== undefined && birthDate > latest
      ? [
          {
            path: `children[${index}].birthDate`,
            message: textWith("late-births.refuse-late-births.issues", { latest, value }),
            ...(ref.cites[0] && { cites: ref.cites[0] }),
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
