import { computeJkkBenefit, computeJkmBenefit, type Benefit, type BenefitsPaid } from "jamsosnaker";
import { payOf, type ReportGroup } from "./groups.js";
import type { PaidPerson } from "./realised.js";

type Death = NonNullable<PaidPerson["died"]>;

/** The benefits of those who died, by group, month and programme. */
export function benefitsOf(
  people: readonly PaidPerson[],
  nameOf: (group: ReportGroup) => string,
): BenefitsPaid[] {
  const paid = new Map<string, BenefitsPaid>();
  for (const { group, died } of people) {
    if (!died) continue;
    const programme = died.cause === "other" ? "jkm" : "jkk";
    const key = `${group.id} ${died.month} ${programme}`;
    const { cases, amount } = paid.get(key) ?? { cases: 0, amount: 0 };
    paid.set(key, {
      programme,
      group: nameOf(group),
      month: died.month,
      cases: cases + 1,
      families: cases + 1,
      amount: Number(amount) + benefitOf(group, died).total,
    });
  }
  return [...paid.values()];
}

function benefitOf(group: ReportGroup, { cause, month }: Death): Benefit {
  const pay = payOf(group);
  const date = `${month}-15`;
  if (cause === "other") {
    const segment = "wage" in pay ? "wage-earner" : "non-wage-earner";
    return computeJkmBenefit({ date, segment, arrearsMonths: 0 });
  }
  const event = { date, death: true, arrearsMonths: 0 };
  return "wage" in pay
    ? computeJkkBenefit({ ...event, segment: "wage-earner", ...pay })
    : computeJkkBenefit({ ...event, segment: "non-wage-earner", ...pay });
}
