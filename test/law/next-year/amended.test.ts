import { beforeAll, describe, expect, test } from "vitest";
import type { Contribution, Warning } from "../../../src/index.js";
import { addDays } from "../../../src/core/calendar.js";
import { ceilingWarnings, isAboutCeiling, marksAmendment, reduced } from "./compare.js";
import { amendedLaw, guides } from "./guide.js";
import * as builtIn from "./results.js";
import {
  added,
  editedLibrary,
  firstMonth,
  hasPension,
  isBill,
  months,
  wages,
  type Results,
} from "./set-up.js";

const law = amendedLaw(guides[0]);

/** Counting heads and reading an identity number rest on no provision. */
const withoutLaw = / by (coverage|nik)$/;

const namesAmendment = ({ code, values }: Warning): boolean =>
  code === "amended-law" && values?.["name"] === law.amendments?.[0];

let edited: Results;
beforeAll(async () => {
  edited = await editedLibrary();
}, 60_000);

describe("with the ceiling by amendLaw", { timeout: 60_000 }, () => {
  test("no published case moves, but each is marked", () => {
    const before = builtIn.publishedCases();
    const after = builtIn.publishedCases({ law });
    expect(reduced([...after], marksAmendment)).toEqual(reduced([...before], marksAmendment));
    for (const [name, result] of after) {
      const { warnings } = result as Partial<Contribution>;
      if (warnings && !withoutLaw.test(name))
        expect(warnings.filter(namesAmendment), name).toHaveLength(1);
    }
  });

  test("every bill is that of the edited file, but marked", () => {
    const theirs = edited.bills(months, wages);
    const ours = builtIn.bills(months, wages, { law });
    const marks = (warning: Warning): boolean => marksAmendment(warning) || isAboutCeiling(warning);
    for (const [index, { name, month, result }] of ours.entries()) {
      expect(reduced(result, marks), name).toEqual(reduced(theirs[index]?.result, marks));
      if (!isBill(result)) continue;
      expect(result.warnings.filter(namesAmendment), name).toHaveLength(1);
      expect(
        result.warnings.some(({ code }) => code === "after-law-as-of"),
        name,
      ).toBe(month > firstMonth);
      const expected = !hasPension(result) || month >= firstMonth ? [] : ["evidence-below-text"];
      expect(ceilingWarnings(result), name).toEqual(expected);
    }
  });

  test("the list of what is due is that of the edited file until the year after", () => {
    const { dueProvisions } = builtIn.library;
    for (const date of [addDays(added.from, -30), added.from]) {
      expect(dueProvisions(date, { law }).map(({ provision }) => provision.id)).toEqual(
        edited.library.dueProvisions(date).map(({ provision }) => provision.id),
      );
    }
  });
});
