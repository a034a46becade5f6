import type { Benefit } from "../benefits/benefit.js";
import { computeJkkBenefit } from "../benefits/jkk/compute-jkk-benefit.js";
import { computeJkmBenefit } from "../benefits/jkm/compute-jkm-benefit.js";
import type { Contribution } from "../contributions/contribution.js";
import { lastDayOf } from "../core/calendar.js";
import { unknownArticle } from "../core/citation.js";
import { Decimal } from "../core/decimal.js";
import { MissingFactError } from "../core/errors.js";
import { type ProvisionKey, provisionsOf } from "../core/provision.js";
import { mergeTrace, type Trace, usesOf } from "../core/trace.js";
import type { Options } from "../law/options.js";
import type { ExpectedBenefitsInput } from "./expected-benefits-input.js";
import type { PlanGroup } from "./plan-group-input.js";

/** The money of one event, and the provisions that it rests on. */
export interface EventBenefit {
  readonly amount: Decimal;
  readonly provisions: readonly ProvisionKey[];
}

/** An average event must be known as a whole: what is open of one would be open of all. */
function refuseOpen({ needed, undetermined, provisions }: Benefit): void {
  const [first] = needed;
  if (!first) return;
  const field = first.field.replace("children[0]", "child"); // not law: the first child of the input
  const [use] = usesOf(
    provisions,
    undetermined.flatMap((item) => item.provisions),
  );
  const cites = use?.cites[0] ?? { regulation: "pp-44-2015", article: unknownArticle };
  throw new MissingFactError({ field, why: first.why, cites });
}

/**
 * The benefits of a family for one event in a month, under the law of its last day, with
 * the scholarship of the average number of children. Undefined where the group
 * does not pay for the programme.
 */
export function benefitOfEvent(
  trace: Trace,
  event: "death" | "work-accident-death",
  group: PlanGroup,
  contribution: Contribution,
  facts: ExpectedBenefitsInput,
  options: Options | undefined,
): EventBenefit | undefined {
  const programme = event === "death" ? "jkm" : "jkk";
  const line = contribution.lines.find((candidate) => candidate.programme === programme);
  if (!line) return undefined;
  const { child, averageChildren = 0, membershipStart, contributionMonths } = facts;
  const shared = {
    date: lastDayOf(contribution.month),
    ...(child && { children: [child] }),
  };
  const benefit: Benefit =
    event === "death"
      ? computeJkmBenefit(
          {
            ...shared,
            segment: group.segment,
            membershipStart,
            contributionMonths,
          },
          options,
        )
      : computeJkkBenefit(
          group.segment === "wage-earner"
            ? { ...shared, segment: group.segment, wage: group.wage, death: true }
            : { ...shared, segment: group.segment, income: line.basis, death: true },
          options,
        );
  refuseOpen(benefit);
  mergeTrace(trace, benefit);
  const scholarship = benefit.byItem.scholarship ?? 0;
  // Before PP 82/2019 the scholarship was one sum for a family, not one for each child.
  const once = benefit.scholarship?.form === "lump-sum";
  const children = once ? Decimal.min(averageChildren, 1) : new Decimal(averageChildren);
  return {
    amount: new Decimal(benefit.total).minus(scholarship).plus(children.times(scholarship)),
    provisions: provisionsOf(benefit.lines),
  };
}
