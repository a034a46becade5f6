import { deepFreeze } from "../../core/deep-freeze.js";
import { exactRupiah, sumRupiah } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { WageBasis } from "../../contributions/wage-basis.js";
import { jkkBands } from "../../law/provisions/non-wage-earner-contributions.js";
import type { OpenBenefit } from "../benefit-note.js";
import { join, type BenefitParts } from "../benefit-parts.js";
import { bandWage } from "./benefit-wage.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** The bounds of a benefit while the wage is not known: the least, and the most if there is one. */
export interface WageBounds {
  readonly least: WageBasis;
  readonly most?: WageBasis | undefined;
}

/** The first and the last band of a non-wage earner; the wage of others has no bounds. */
export function wageBounds(trace: Trace, { segment, date }: JkkBenefitInput): WageBounds {
  if (segment !== "non-wage-earner") return { least: noWage };
  const bands = lookUp(trace, jkkBands, date).value;
  return {
    least: bandWage(trace, { band: 1 }, date),
    most: bandWage(trace, { band: bands.length }, date),
  };
}

const noWage: WageBasis = /* @__PURE__ */ deepFreeze({
  exact: exactRupiah(0),
  shown: 0,
  steps: [],
  provisions: [],
});

/**
 * A case whose wage is not known: what does not depend on it is certain, the rest
 * is open between its least and its most.
 */
export function withoutWage(
  facts: JkkBenefitInput,
  least: BenefitParts,
  most: BenefitParts | undefined,
): BenefitParts {
  const ofMember = facts.segment === "non-wage-earner";
  const field = ofMember ? "income" : "wage";
  const items = wageItems(facts);
  const others = <Part extends { readonly item: string }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ item }) => !items.some((one) => one === item));
  const open = items.map((item): OpenBenefit => {
    const own = least.undetermined.filter((part) => part.item === item);
    const atLeast = sumOf(least, item, "atLeast");
    return {
      item,
      reason: ofMember ? reasons.income : reasons.wage,
      provisions: [
        ...new Set(
          [...least.due, ...own].flatMap((part) => (part.item === item ? part.provisions : [])),
        ),
      ],
      missing: [...new Set([field, ...own.flatMap(({ missing }) => missing)])],
      ...(atLeast > 0 && { atLeast }),
      ...(most && { atMost: sumOf(most, item, "atMost") }),
    };
  });
  return join(
    {
      ...least,
      due: others(least.due),
      notDue: others(least.notDue),
      undetermined: others(least.undetermined),
      needed: [],
    },
    {
      undetermined: open,
      needed: [...(open.length > 0 ? [{ field, why: whys[field] }] : []), ...least.needed],
    },
  );
}

/** The parts calculated from the wage. */
function wageItems(facts: JkkBenefitInput): OpenBenefit["item"][] {
  return [
    ...(facts.death === true ? (["death"] as const) : []),
    ...(facts.totalDisability === true ? (["total-disability"] as const) : []),
    ...(facts.disabilities?.length ? (["partial-disability"] as const) : []),
    ...(facts.temporaryInability === undefined ? [] : (["temporary-inability"] as const)),
  ];
}

function sumOf(parts: BenefitParts, item: string, bound: "atLeast" | "atMost"): number {
  const due = parts.due.flatMap((line) => (line.item === item ? [line.amount] : []));
  const open = parts.undetermined.flatMap((part) => (part.item === item ? [part[bound] ?? 0] : []));
  return sumRupiah([...due, ...open]);
}

const reasons = /* @__PURE__ */ deepFreeze({
  wage: { key: "open.wage" },
  income: { key: "open.income" },
} satisfies Record<string, Text>);

const whys = /* @__PURE__ */ deepFreeze({
  wage: { key: "without-wage.wage" },
  income: { key: "without-wage.income" },
} satisfies Record<string, Text>);
