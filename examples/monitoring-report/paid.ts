import { computeJkkBenefit, computeJkmBenefit, type Benefit } from "jamsosnaker";
import { payOf } from "./groups.js";
import type { PaidPerson } from "./realised.js";

/** A day of the year on which every death of the example is taken to fall. */
const dayOfDeath = "2023-11-15";

/** People and months of a group that were paid for, and what was paid. */
export function realisedOf(
  own: readonly PaidPerson[],
  each: number,
): { headcount: number; personMonths: number; amount: number } {
  const personMonths = own.reduce((sum, { monthsPaid }) => sum + monthsPaid, 0);
  const headcount = own.filter(({ monthsPaid }) => monthsPaid > 0).length;
  return { headcount, personMonths, amount: personMonths * each };
}

/** The benefits of those who died by one cause. */
export function benefitsOf(
  people: readonly PaidPerson[],
  cause: NonNullable<PaidPerson["died"]>,
): { programme: "jkk" | "jkm"; cases: number; amount: number } {
  const paid = people.flatMap((person) => (person.died === cause ? [benefitOf(person)] : []));
  return {
    programme: cause === "other" ? "jkm" : "jkk",
    cases: paid.length,
    amount: paid.reduce((sum, { total }) => sum + total, 0),
  };
}

function benefitOf({ group, died }: PaidPerson): Benefit {
  const pay = payOf(group);
  if (died === "other") {
    const segment = "wage" in pay ? "wage-earner" : "non-wage-earner";
    return computeJkmBenefit({ date: dayOfDeath, segment, arrearsMonths: 0 });
  }
  const event = { date: dayOfDeath, death: true, arrearsMonths: 0 };
  return "wage" in pay
    ? computeJkkBenefit({ ...event, segment: "wage-earner", ...pay })
    : computeJkkBenefit({ ...event, segment: "non-wage-earner", ...pay });
}
