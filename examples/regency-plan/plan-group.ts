import type { PlanGroup, PlanPerson } from "jamsosnaker";
import { categoryOf, type Group, type Person, type Plan } from "./regency.js";

/** What is known of each person of a group, as the library takes it. */
export function planPerson(person: Person): PlanPerson {
  const category = categoryOf(person.category);
  const { wage, income, sector, fundedBy } = person;
  const shared = {
    name: `${category.id} ${fundedBy}`,
    category: category.id,
    programmes: category.programmes,
    fundedBy,
  };
  if (category.segment === "wage-earner" && wage !== undefined) {
    const { segment, riskGroup } = category;
    return { ...shared, segment, wage, ...(riskGroup && { riskGroup }) };
  }
  if (category.segment === "non-wage-earner" && income !== undefined) {
    return { ...shared, segment: category.segment, income, ...(sector && { sector }) };
  }
  throw new Error(`${category.id}: give the wage of wage earners, the income of non-wage earners`);
}

/** A group with its people; in some months of a plan only, by steps of the head count. */
export function planGroup(
  { headcount, months, ...person }: Group,
  { to }: Pick<Plan, "to">,
  people = headcount ?? 1,
): PlanGroup {
  const steps = months?.flatMap((run) => [
    { from: run.from, headcount: people },
    { from: monthAfter(run.to), headcount: 0 },
  ]);
  const inPlan = steps?.filter(({ from }) => from <= to);
  return { ...planPerson(person), headcount: inPlan ?? people };
}

/** The month after a month. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
