import { deepFreeze } from "../core/deep-freeze.js";
import { namedAs } from "../core/item.js";
import { eachOnce, type NeededFact } from "../core/check.js";
import type { ProvisionKey } from "../core/provision.js";
import { sameText, textWith, type Text } from "../core/text.js";
import type { BenefitLine, EmployerDebt, WithheldBenefit } from "./benefit.js";
import type { BenefitNote, OpenBenefit } from "./benefit-note.js";

/** The parts of an event, while conditions move them about. Never changed in place. */
export interface BenefitParts<Line = BenefitLine, Debt = EmployerDebt> {
  readonly due: readonly Line[];
  readonly withheld: readonly WithheldBenefit[];
  readonly notDue: readonly BenefitNote[];
  readonly owedByEmployer: readonly Debt[];
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle what is undetermined. */
  readonly needed: readonly NeededFact[];
}

/** Why parts are moved, with the articles. */
export interface Ground {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Why parts are open: what they depend on, and the facts that settle it. */
export interface OpenGround extends Ground {
  readonly needed: readonly NeededFact[];
}

/** Which parts are moved; all of them when left out. */
export type Which = (part: Pick<BenefitNote, "item">) => boolean;

const everyPart: Which = () => true;

/** Several parts together. */
export function join<Line = BenefitLine, Debt = EmployerDebt>(
  ...several: readonly Partial<BenefitParts<Line, Debt>>[]
): BenefitParts<Line, Debt> {
  return {
    due: listed(several.map(({ due }) => due)),
    withheld: listed(several.map(({ withheld }) => withheld)),
    notDue: listed(several.map(({ notDue }) => notDue)),
    owedByEmployer: listed(several.map(({ owedByEmployer }) => owedByEmployer)),
    undetermined: listed(several.map(({ undetermined }) => undetermined)),
    needed: listed(several.map(({ needed }) => needed)),
  };
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);

/** One list of several, most of which are empty. */
function listed<Part>(lists: readonly (readonly Part[] | undefined)[]): readonly Part[] {
  let all: readonly Part[] = none;
  for (const list of lists) {
    if (list && list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  }
  return all;
}

/** Parts that are all due. */
export function dueOnly(due: readonly BenefitLine[]): BenefitParts {
  return join({ due });
}

/** Amounts due or open are not due after all. */
export function bar(parts: BenefitParts, ground: Ground, which: Which = everyPart): BenefitParts {
  const lost = [...parts.due, ...parts.undetermined].filter(which);
  return withNeeded({
    ...parts,
    due: parts.due.filter((line) => !which(line)),
    undetermined: parts.undetermined.filter((part) => !which(part)),
    notDue: [...parts.notDue, ...lost.map((part) => noteOf(part, ground))],
  });
}

/** Amounts due wait for a condition; open ones are no longer certain to add to the total. */
export function hold(parts: BenefitParts, ground: Ground, which: Which = everyPart): BenefitParts {
  return {
    ...parts,
    due: parts.due.filter((line) => !which(line)),
    withheld: [
      ...parts.withheld,
      ...parts.due.filter(which).map((line) => ({ ...noteOf(line, ground), amount: line.amount })),
    ],
    undetermined: parts.undetermined.map((part) => (which(part) ? withoutLeast(part) : part)),
  };
}

/** Amounts due become a debt of the employer. */
export function owe(parts: BenefitParts, ground: Ground, which: Which = everyPart): BenefitParts {
  const { reason, provisions } = ground;
  return {
    ...parts,
    due: parts.due.filter((line) => !which(line)),
    owedByEmployer: [
      ...parts.owedByEmployer,
      ...parts.due.filter(which).map((line) => ({
        ...namedAs(line),
        amount: line.amount,
        reason,
        provisions: [...provisions, ...line.provisions],
        ...(line.steps && { steps: line.steps }),
      })),
    ],
    undetermined: parts.undetermined.map((part) => (which(part) ? withoutLeast(part) : part)),
  };
}

/** Facts are missing: whatever is due, waits or is owed may be so, or not. */
export function leaveOpen(
  parts: BenefitParts,
  ground: OpenGround,
  which: Which = everyPart,
): BenefitParts {
  const certain = [...parts.due, ...parts.withheld, ...parts.owedByEmployer].filter(which);
  return withNeeded({
    ...parts,
    due: parts.due.filter((line) => !which(line)),
    withheld: parts.withheld.filter((part) => !which(part)),
    owedByEmployer: parts.owedByEmployer.filter((debt) => !which(debt)),
    undetermined: [
      ...certain.map((line) => ({
        ...noteOf(line, ground),
        provisions: [...new Set([...ground.provisions, ...line.provisions])],
        missing: fieldsOf(ground.needed),
        atMost: line.amount,
      })),
      ...parts.undetermined.map((part) => (which(part) ? openedBy(part, ground) : part)),
    ],
    needed: [...ground.needed, ...parts.needed],
  });
}

/** A part that was open anyway waits for one more thing. */
function openedBy(part: OpenBenefit, ground: OpenGround): OpenBenefit {
  const { reason, provisions, needed } = ground;
  return {
    ...withoutLeast(part),
    reason: part.missing.length === 0 ? part.reason : both(reason, part.reason),
    provisions: [...new Set([...provisions, ...part.provisions])],
    missing: [...new Set([...fieldsOf(needed), ...part.missing])],
  };
}

function both(first: Text, second: Text): Text {
  return sameText(first, second) ? first : textWith("open.both", { first, second });
}

function withoutLeast({ atLeast, ...part }: OpenBenefit): OpenBenefit {
  return part;
}

/** Only facts that something still waits for are asked for, each once. */
function withNeeded(parts: BenefitParts): BenefitParts {
  const missing = new Set(parts.undetermined.flatMap((part) => part.missing));
  return { ...parts, needed: eachOnce(parts.needed).filter(({ field }) => missing.has(field)) };
}

function fieldsOf(needed: readonly NeededFact[]): OpenBenefit["missing"] {
  return needed.map(({ field }) => field);
}

/** A note about a part, under another reason. */
export function noteOf(
  part: Pick<BenefitNote, "item" | "label" | "month">,
  { reason, provisions }: Ground,
): BenefitNote {
  const { month } = part;
  return { ...namedAs(part), ...(month !== undefined && { month }), reason, provisions };
}
