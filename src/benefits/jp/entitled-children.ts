import { textWith, type Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { jpBeneficiaries } from "../../law/provisions/heirs.js";
import { jpChildAge } from "../../law/provisions/jp-benefits.js";
import type { FactPath } from "../../core/check.js";
import type { BenefitNote } from "../benefit-note.js";
import { join } from "../benefit-parts.js";
import type { PensionFacts } from "./pension-input.js";
import type { PensionParts } from "./pension.js";
import { mostBeneficiaries } from "./most-beneficiaries.js";
import { type ChildStanding, childStanding } from "./survivor-checks.js";

/** The children who have the right, by position, and the others with the reason. */
export interface EntitledChildren {
  readonly entitled: readonly number[];
  readonly parts: PensionParts;
}

/** At most as many children as the law names, in the order in which they are given. */
export function entitledChildren(trace: Trace, facts: PensionFacts): EntitledChildren {
  if (facts.kind !== "child") return { entitled: [], parts: join() };
  const age = lookUp(trace, jpChildAge, facts.date);
  const listed = lookUp(trace, jpBeneficiaries, facts.date);
  const most = mostBeneficiaries(listed.value, "child");
  const standings = (facts.children ?? []).map((child, index) => ({
    index,
    ...childStanding(child, facts.date, age.value),
  }));
  const able = standings.filter(({ entitled }) => entitled === true);
  const note = (index: number, reason: Text): BenefitNote => ({
    item: "child",
    label: textWith("entitled-children.child", { index: index + 1 }),
    reason,
    provisions: [age.key, listed.key],
  });
  const waiting = standings.filter(({ entitled }) => entitled === undefined);
  return {
    entitled: able.slice(0, most).map(({ index }) => index),
    parts: join({
      notDue: [
        ...standings
          .filter(({ entitled }) => entitled === false)
          .map(({ index, ended }) => note(index, endedBy(ended, age.value))),
        ...able.slice(most).map(({ index }) => note(index, tooMany(most))),
      ],
      undetermined: waiting.map(({ index, missing }) => ({
        ...note(index, { key: "open.child-right" }),
        missing: missing.map((path) => pathOfChild(path, index)),
      })),
      needed: waiting.flatMap(({ index, missing }) =>
        missing.map((path) => ({ field: pathOfChild(path, index), why: notKnown(path) })),
      ),
    }),
  };
}

/** The path of a fact of one child: `children.birthDate` is `children[1].birthDate` for the second. */
function pathOfChild(path: FactPath, index: number): FactPath {
  return path.replace("children.", `children[${index}].`);
}

function endedBy(ended: ChildStanding["ended"], age: number): Text {
  if (ended === "working") return { key: "entitled-children.working" };
  if (ended === "married") return { key: "entitled-children.married" };
  return textWith("entitled-children.aged", { age });
}

function tooMany(most: number): Text {
  return textWith("entitled-children.too-many", { most });
}

function notKnown(name: FactPath): Text {
  return textWith("entitled-children.not-known", { name });
}
