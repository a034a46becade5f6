import type { Text } from "../text.js";
import type { CalendarMonth } from "../vocabulary.js";
/** The texts of planning, and what each of them needs. */
export interface PlanningTexts {
  "price-group.mixed": {
    month: string;
    a: string;
    total: number;
    b: string;
    total2: number;
  };
  "expected.headcount.covered": undefined;
  "expected.headcount.headcount": undefined;
  "expected.headcount.steps": undefined;
  "expected.plan-funding.funded-by": undefined;
  "expected.plan-funding.shares": undefined;
  "expected.plan-funding.payers": undefined;
  "expected.plan-funding.percent": undefined;
  "expected.protection-plan.segment": undefined;
  "expected.protection-plan.period": { longestPlan: number };
  "expected.protection-plan.funded-months": undefined;
  "expected.protection-plan.months-of-steps": undefined;
  "expected.protection-plan.steps-in-period": undefined;
  "expected.ceilings.once": undefined;
  "expected.ceilings.year": undefined;
  "expected.ceilings.payer": undefined;
  "expected.plan-range.among": undefined;
  "expected.plan-range.names": undefined;
  "expected.plan-range.sums": undefined;
  "expected.target-path.years": undefined;
  "expected.target-path.months": undefined;
  "expected.evaluation.realised": undefined;
  "expected.evaluation.months": undefined;
  "expected.evaluation.money": undefined;
  "expected.evaluation.cases": undefined;
  "expected.evaluation.coverage": undefined;
  "expected.expected-benefits.rate": undefined;
  "expected.expected-benefits.rates": undefined;
  "expected.expected-benefits.average-children": undefined;
  "expected.expected-benefits.child": undefined;
  "expected-benefits.too-many-children": { most: number };
  "expected.fit-budget.names": undefined;
  "expected.fit-budget.priority": undefined;
  "expected.fit-budget.sources": undefined;
  "expected.fit-budget.cuts": undefined;
  "expected.village-quota.village-codes": undefined;
  "expected.village-quota.cost": undefined;
  "warning.village-rows-added-up": { rows: number };
  "warning.villages-spelled-alike": { one: string; other: string };
  "expected.evaluation.families": undefined;
  "expected.evaluation.group": undefined;
  "expected.evaluation.month": undefined;
  "expected.evaluation.running": undefined;
  "finding.persons": { realised: number; planned: number; percent: string };
  "finding.person-months": { realised: number; planned: number; percent: string };
  "finding.money": { realised: number; planned: number; percent: string };
  "finding.groups-below": {
    percent: string;
    below: number;
    groups: number;
    names: readonly string[];
  };
  "finding.groups-not-reported": { names: readonly string[] };
  "finding.groups-not-planned": { names: readonly string[]; persons: number; amount: number };
  "finding.coverage": {
    percent?: string | undefined;
    covered?: number | undefined;
    workers?: number | undefined;
  };
  "finding.coverage-growth": {
    points: string;
    before: string | undefined;
    after: string | undefined;
  };
  "finding.target": { target: string; needed: number };
  "finding.benefits-paid": { cases: number; amount: number };
  "finding.families": { families: number };
  "finding.benefits-by-contributions": {
    amount: number;
    share: string;
    contributions: number;
    someReported: boolean;
    beyond: boolean;
  };
  "finding.benefits-not-compared": { names: readonly string[] };
  "finding.cost-per-family": { amount: number };
  "finding.scholarships-running": { month: CalendarMonth; children: number };
  "warning.payer-not-allowed": {
    name: string;
    source: Text;
    from: CalendarMonth;
    to: CalendarMonth;
    titles: readonly Text[];
  };
  "warning.benefits-not-by-group": { names: readonly string[] };
  "warning.families-of-some": { told: number; cases: number };
  "warning.scholarships-of-some": { month: CalendarMonth; names: readonly string[] };
}
