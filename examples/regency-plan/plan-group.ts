import { english, textOf, type PlanGroup } from "jamsosnaker";
import { categoryOf, type Person } from "./regency.js";

/** A published group as the library takes it. */
export function planGroup(person: Person, headcount: number): PlanGroup {
  const category = categoryOf(person.category);
  const { wage, income, sector, months, fundedBy } = person;
  const shared = {
    name: textOf(category, english),
    category: category.id,
    headcount,
    programmes: category.programmes,
    fundedBy,
    ...(months !== undefined && { months }),
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
