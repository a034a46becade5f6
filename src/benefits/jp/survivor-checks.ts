import { birthday } from "../../core/birthday.js";
import { addDays } from "../../core/calendar.js";
import { type Check, checkOf, type FactPath, lacking } from "../../core/check.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { isAfter } from "../../core/faults.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { jpBeneficiaries } from "../../law/provisions/heirs.js";
import {
  jpChildAge,
  jpChildShare,
  jpParentShare,
  jpUnbornDays,
} from "../../law/provisions/jp-benefits.js";
import { mostBeneficiaries } from "./most-beneficiaries.js";
import type { JpFacts, PensionChild } from "./pension-input.js";

/** The order of survivors, and the conditions on a child. */
export function survivorChecks(trace: Trace, facts: JpFacts): Check[] {
  const registered = registeredCheck(trace, facts);
  if (facts.kind === "widow") return [registered];
  if (facts.kind === "child") {
    refuseLateBirths(trace, facts);
    const share = lookUp(trace, jpChildShare, facts.date);
    return [spouseCheck(facts, share.key), registered, childrenCheck(trace, facts)];
  }
  const share = lookUp(trace, jpParentShare, facts.date);
  return [spouseCheck(facts, share.key), noChildCheck(facts, share.key), registered];
}

function registeredCheck(trace: Trace, { date, registered }: JpFacts): Check {
  const rule = lookUp(trace, jpBeneficiaries, date);
  const spouses = mostBeneficiaries(rule.value, "spouse");
  const children = mostBeneficiaries(rule.value, "child");
  const parents = mostBeneficiaries(rule.value, "parent");
  return checkOf(
    "jp.registered",
    registered,
    textWith("check.jp.registered", { spouses, children, parents }),
    rule.keys,
    { missing: ["registered"] },
  );
}

function spouseCheck({ spouseEntitled }: JpFacts, rule: ProvisionKey): Check {
  return checkOf(
    "jp.no-spouse",
    spouseEntitled === undefined ? undefined : !spouseEntitled,
    { key: "check.jp.no-spouse" },
    [rule],
    { missing: ["spouseEntitled"] },
  );
}

function noChildCheck({ childEntitled }: JpFacts, rule: ProvisionKey): Check {
  return checkOf(
    "jp.no-child",
    childEntitled === undefined ? undefined : !childEntitled,
    { key: "check.jp.no-child" },
    [rule],
    { missing: ["childEntitled"] },
  );
}

/** The right of a child on a day, with what ended it or which facts of it are missing. */
export interface ChildStanding {
  readonly entitled: boolean | undefined;
  readonly missing: readonly FactPath[];
  readonly ended?: "age" | "working" | "married" | undefined;
}

/** Whether a child has the right on a day, or which facts of it are missing. */
export function childStanding(child: PensionChild, date: CalendarDate, age: number): ChildStanding {
  const { birthDate, underAge, working, married } = child;
  const young = birthDate === undefined ? underAge : date < birthday(birthDate, age);
  if (young === false) return { entitled: false, missing: [], ended: "age" };
  if (working === true) return { entitled: false, missing: [], ended: "working" };
  if (married === true) return { entitled: false, missing: [], ended: "married" };
  const missing = lacking({
    "children.birthDate": young,
    "children.working": working,
    "children.married": married,
  });
  return { entitled: missing.length === 0 ? true : undefined, missing };
}

function childrenCheck(trace: Trace, { date, children }: JpFacts): Check {
  const age = lookUp(trace, jpChildAge, date);
  const standings = (children ?? []).map((child) => childStanding(child, date, age.value));
  const some = standings.some(({ entitled }) => entitled === true);
  const open = standings.flatMap(({ missing }) => missing);
  return checkOf(
    "jp.child",
    some ? true : children === undefined || open.length > 0 ? undefined : false,
    textWith("check.jp.child", { age: age.value }),
    age.keys,
    { missing: open.length > 0 ? [...new Set(open)] : ["children"] },
  );
}

/** Refuses a child born later after the event than the law lets a child be added: Pasal 14 ayat (2). */
function refuseLateBirths(trace: Trace, { date, children = [] }: JpFacts): void {
  if (!children.some(({ birthDate }) => isAfter(birthDate, date))) return;
  const { value, use } = lookUp(trace, jpUnbornDays, date);
  const latest = addDays(date, value);
  const issues = children.flatMap(({ birthDate }, index) =>
    isAfter(birthDate, latest)
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
