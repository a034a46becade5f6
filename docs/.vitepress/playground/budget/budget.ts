import {
  coverageDefinitions,
  fitBudget,
  fundingSources,
  lawAsOf,
  measureCoverage,
  planProtection,
  riskGroups,
  textOf,
  workerCategories,
  type BudgetFit,
  type BudgetMode,
  type CategoryId,
  type CoverageReport,
  type CoverageRow,
  type FactPath,
  type FitBudgetInput,
  type FundingSource,
  type Locale,
  type PlanGroup,
  type ProtectionPlan,
  type RiskGroup,
  type StandardCoverageDefinition,
  type WorkerCategory,
} from "jamsosnaker";
import {
  answersWhere,
  inputOf,
  type Answers,
  type AnswerValue,
  type ChosenReadings,
} from "../parts/answers.js";
import { attempt, type Outcome } from "../parts/attempt.js";
import { literal } from "../parts/code-of.js";
import type { Tool } from "../parts/tool.js";

/** One group as the page asks for it. */
export interface BudgetGroup {
  readonly category: CategoryId;
  readonly headcount: number;
  /** Those of them whom others pay for. */
  readonly alreadyCovered?: number | undefined;
  readonly fundedBy: FundingSource;
  /** Rupiah a month: the income, or the wage of a wage earner. */
  readonly pay: number;
  readonly riskGroup?: RiskGroup | undefined;
}

/** The money, the plan for everybody wanted, how far the money reaches, and coverage. */
export interface BudgetResult {
  readonly plan: ProtectionPlan;
  readonly fit: BudgetFit;
  readonly before: CoverageReport;
  readonly after: CoverageReport;
}

/** Ways to cut a budget that is too small. */
export const modes: readonly BudgetMode[] = [
  "people",
  "people-then-months",
  "months",
  "proportional",
  "everybody",
];

/** Categories that a plan of a region pays for: those with a wage or an income. */
export const planned: readonly WorkerCategory[] = workerCategories.filter(({ segment }) =>
  ["wage-earner", "non-wage-earner"].includes(segment),
);

const fields: Readonly<Record<string, (value: AnswerValue) => boolean>> = {
  from: isMonth,
  to: isMonth,
  budget: isCount,
  mode: (value) => modes.some((mode) => mode === value),
  definition: (value) => coverageDefinitions.some(({ id }) => id === value),
  category: (value) => planned.some(({ id }) => id === value),
  headcount: isCount,
  alreadyCovered: isCount,
  fundedBy: (value) => fundingSources.some((source) => source === value),
  pay: isCount,
  riskGroup: (value) => riskGroups.some((group) => group === value),
};

function isMonth(value: AnswerValue): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}$/.test(value);
}

function isCount(value: AnswerValue): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function fieldOf(path: FactPath): string {
  return /^(?:groups\[\d{1,2}\]\.)?(\w+)$/.exec(path)?.[1] ?? "";
}

function isField(path: FactPath): boolean {
  return Object.hasOwn(fields, fieldOf(path));
}

function accepts(path: FactPath, value: AnswerValue): boolean {
  return fields[fieldOf(path)]?.(value) ?? false;
}

/** The groups in the answers that say how many people of what they are. */
export function groupsIn(answers: Answers): readonly Partial<BudgetGroup>[] {
  const { groups } = inputOf(answersWhere(answers, (path) => path.startsWith("groups["))) as {
    groups?: readonly Partial<BudgetGroup>[];
  };
  return groups ?? [];
}

/** The category of a group. */
export function categoryOf(id: string | undefined): WorkerCategory | undefined {
  return workerCategories.find((category) => category.id === id);
}

function isWhole(group: Partial<BudgetGroup>): group is BudgetGroup {
  const { category, headcount = 0, fundedBy, pay = 0, riskGroup } = group;
  const known = categoryOf(category);
  if (!known || headcount === 0 || fundedBy === undefined || pay === 0) return false;
  return known.segment !== "wage-earner" || (known.riskGroup ?? riskGroup) !== undefined;
}

function nameOf(groups: readonly BudgetGroup[], at: number, locale: Locale): string {
  const id = groups[at]?.category;
  const name = textOf(id ?? "", locale);
  const same = groups.flatMap(({ category }, index) => (category === id ? [index] : []));
  return same.length > 1 ? `${name} (${same.indexOf(at) + 1})` : name;
}

/** The groups as the library takes them. */
export function planGroups(answers: Answers, locale: Locale): readonly PlanGroup[] {
  const groups = groupsIn(answers).filter(isWhole);
  return groups.map((group, at): PlanGroup => {
    const { category, headcount, alreadyCovered = 0, fundedBy, pay } = group;
    const known = categoryOf(category);
    const shared = {
      name: nameOf(groups, at, locale),
      category,
      headcount,
      alreadyCovered,
      fundedBy,
      programmes: known?.programmes ?? ["jkk", "jkm"],
    };
    if (known?.segment === "wage-earner") {
      const riskGroup = known.riskGroup ?? group.riskGroup;
      return { ...shared, segment: "wage-earner", wage: pay, riskGroup };
    }
    const sector = known?.sector ?? "other";
    return { ...shared, segment: "non-wage-earner", income: pay, sector };
  });
}

function fitInput(answers: Answers, locale: Locale): FitBudgetInput {
  return {
    from: String(answers["from"] ?? firstMonth),
    to: String(answers["to"] ?? lastMonth),
    groups: planGroups(answers, locale),
    budget: Number(answers["budget"] ?? 0),
    mode: (answers["mode"] ?? "people") as BudgetMode,
  };
}

const year = Number(lawAsOf.slice(0, 4));
/** The period that a plan begins with: the year of the newest known law. */
export const firstMonth = `${year}-01`;
export const lastMonth = `${year}-12`;

function coverageRows({ groups }: FitBudgetInput, fit: BudgetFit | undefined): CoverageRow[] {
  return groups.map(({ name, category, headcount, alreadyCovered = 0 }) => ({
    category: category ?? name,
    workers: Number(headcount),
    covered: alreadyCovered + (fit?.groups.find((group) => group.name === name)?.persons ?? 0),
  }));
}

function run(
  answers: Answers,
  readings: ChosenReadings,
  locale: Locale,
): Outcome<BudgetResult> | undefined {
  const input = fitInput(answers, locale);
  if (input.groups.length === 0) return undefined;
  const { budget: _, mode: __, ...plan } = input;
  const definition = (answers["definition"] ?? "eligible-bpjs") as StandardCoverageDefinition;
  return attempt(() => {
    const fit = fitBudget(input, { readings });
    return {
      plan: planProtection(plan, { readings }),
      fit,
      before: measureCoverage(coverageRows(input, undefined), { definition }),
      after: measureCoverage(coverageRows(input, fit), { definition }),
    };
  }, locale);
}

/** How far money reaches for the groups of a village or a region. */
export function budgetTool(locale: Locale): Tool<BudgetResult> {
  return {
    example: {
      from: firstMonth,
      to: lastMonth,
      budget: 60_000_000,
      mode: "people",
      definition: "eligible-bpjs",
      "groups[0].category": "petani",
      "groups[0].headcount": 300,
      "groups[0].alreadyCovered": 40,
      "groups[0].fundedBy": "apbdes",
      "groups[0].pay": 1_000_000,
      "groups[1].category": "perangkat-desa",
      "groups[1].headcount": 12,
      "groups[1].alreadyCovered": 0,
      "groups[1].fundedBy": "apbdes",
      "groups[1].pay": 2_200_000,
    },
    questions: () => [],
    run,
    takes: isField,
    accepts,
    code: (answers, readings) => {
      const input = fitInput(answers, locale);
      const options = Object.keys(readings).length > 0 ? `, ${literal({ readings })}` : "";
      return [
        'import { fitBudget } from "jamsosnaker";',
        "",
        `export const result = fitBudget(${literal(input)}${options});`,
        "",
      ].join("\n");
    },
  };
}

/** The answers without a group; those after it move up. */
export function withoutGroup(answers: Answers, removed: number): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([path, value]) => {
      const index = Number(/^groups\[(\d+)\]/.exec(path)?.[1] ?? -1);
      if (index === removed) return [];
      if (index < removed) return [[path, value]];
      return [[path.replace(/^groups\[\d+\]/, `groups[${index - 1}]`), value]];
    }),
  );
}
