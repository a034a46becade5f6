import {
  amendLaw,
  compareResults,
  comparePlans,
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  indonesianLaw,
  lawAsOf,
  planProtection,
  riskGroups,
  textOf,
  type Comparison,
  type FactPath,
  type Law,
  type LawAmendment,
  type Locale,
  type PlanComparison,
  type ProtectionPlan,
} from "jamsosnaker";
import type { Answers, AnswerValue, ChosenReadings } from "../parts/answers.js";
import { attempt, type Outcome } from "../parts/attempt.js";
import { literal } from "../parts/code-of.js";
import type { Tool } from "../parts/tool.js";

/** One value of the law that the page can change: a provision, or one entry of it. */
export interface Lever {
  /** The id of the provision, with its entry after a slash: `jkk.contribution.wage-earner.rate/low`. */
  readonly id: string;
  readonly provision: string;
  readonly entry?: string | undefined;
  readonly now: number;
  /** Written as a decimal text in the law: a percent. */
  readonly isPercent: boolean;
}

/** Provisions whose change the bills, benefits and the budget of the page can show. */
const changeable: readonly string[] = [
  "jkm.benefit.lump-sum",
  "jkm.benefit.periodic",
  "jkm.benefit.funeral",
  "scholarship.jkm.contribution-months",
  "scholarship.children",
  "jkk.benefit.funeral",
  "jkk.benefit.periodic",
  "jkm.contribution.non-wage-earner.amount",
  "jkm.contribution.wage-earner.rate",
  "jkk.contribution.wage-earner.rate",
  "jht.contribution.wage-earner.rate",
  "jp.contribution.wage-earner.rate",
  "jp.contribution.wage-ceiling",
];

/** All values that can be changed, as the newest known law has them. */
export const levers: readonly Lever[] = changeable.flatMap((provision) => {
  const value = indonesianLaw.provision(provision)?.versions.at(-1)?.value;
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([entry, part]) =>
      lever(provision, part as string | number, entry),
    );
  }
  return [lever(provision, value as string | number)];
});

function lever(provision: string, value: string | number, entry?: string): Lever {
  const id = entry === undefined ? provision : `${provision}/${entry}`;
  return { id, provision, entry, now: Number(value), isPercent: typeof value === "string" };
}

/** The name of a value: the title of its provision, with the entry. */
export function leverName({ provision, entry }: Lever, locale: Locale): string {
  const title = textOf(provision, locale);
  return entry === undefined ? title : `${title}: ${textOf(entry, locale)}`;
}

/** What the page asks about; answers that are absent are those of the example. */
export interface ReformCase {
  readonly lever: Lever;
  readonly from: string;
  readonly value: number;
  readonly wage: number;
  readonly riskGroup: (typeof riskGroups)[number];
  readonly income: number;
  readonly headcount: number;
}

/** The first day after the known law's year. */
export const usualFrom = `${Number(lawAsOf.slice(0, 4)) + 1}-01-01`;

const example: Answers = {
  lever: "jkm.benefit.lump-sum",
  from: usualFrom,
  value: 28_000_000,
  wage: 5_000_000,
  riskGroup: "low",
  income: 1_000_000,
  headcount: 1_000,
};

/** The case that the answers make up. */
export function caseOf(answers: Answers): ReformCase {
  const known = levers.find(({ id }) => id === answers["lever"]) ?? levers[0];
  if (!known) throw new TypeError("no value of the law to change");
  const number = (path: string): number => Number(answers[path] ?? example[path]);
  return {
    lever: known,
    from: String(answers["from"] ?? usualFrom),
    value: Number(answers["value"] ?? known.now),
    wage: number("wage"),
    riskGroup: String(answers["riskGroup"] ?? "low") as ReformCase["riskGroup"],
    income: number("income"),
    headcount: number("headcount"),
  };
}

function amendmentOf({ lever, from, value }: ReformCase, locale: Locale): LawAmendment {
  const { provision, entry, isPercent } = lever;
  const version = indonesianLaw.provision(provision)?.versions.at(-1);
  const changed = isPercent ? String(value) : value;
  const whole = entry === undefined ? changed : { ...(version?.value as object), [entry]: changed };
  const cites = (version?.cites ?? []).slice(0, 1);
  return {
    name: `${leverName(lever, locale)}: ${locale.format.decimal(String(value))} (${locale.format.date(from)})`,
    changes: [{ provision, from, value: whole, cites }],
  };
}

/** The results of the same cases under a law. */
function casesUnder(
  { from, wage, riskGroup, income, headcount }: ReformCase,
  law: Law,
  readings: ChosenReadings,
  name: string,
): {
  readonly compared: Readonly<Record<CaseName, Parameters<typeof compareResults>[0]>>;
  readonly plan: ProtectionPlan;
} {
  const options = { law, readings };
  const month = from.slice(0, 7);
  return {
    compared: {
      employee: computeContribution(
        { segment: "wage-earner", month, wage, riskGroup, programmes: ["jkk", "jkm", "jht", "jp"] },
        options,
      ),
      ownAccount: computeContribution(
        {
          segment: "non-wage-earner",
          month,
          income,
          programmes: ["jkk", "jkm", "jht"],
          sector: "other",
          fundedBy: "self",
        },
        options,
      ),
      death: computeJkmBenefit(
        {
          date: from,
          segment: "wage-earner",
          cause: "other",
          contributionMonths: paidMonths,
          children: children(from),
        },
        options,
      ),
      accident: computeJkkBenefit(
        { date: from, segment: "wage-earner", wage, death: true, children: children(from) },
        options,
      ),
    },
    plan: planProtection(
      {
        from: month,
        to: `${month.slice(0, 4)}-12`,
        groups: [
          {
            name,
            headcount,
            segment: "non-wage-earner",
            income,
            sector: "other",
            programmes: ["jkk", "jkm"],
            fundedBy: "apbd",
          },
        ],
      },
      options,
    ),
  };
}

/** Long enough a member for every benefit. */
const paidMonths = 60;

function children(from: string): { level: "sd" | "smp"; grade: number; birthDate: string }[] {
  const year = Number(from.slice(0, 4));
  return [
    { level: "sd", grade: 3, birthDate: `${year - 9}-02-01` },
    { level: "smp", grade: 2, birthDate: `${year - 14}-02-01` },
  ];
}

/** What is looked at under both laws. */
export type CaseName = "employee" | "ownAccount" | "death" | "accident";

/** The same cases under today's law and the changed one. */
export interface ReformResult {
  readonly comparisons: Readonly<Record<CaseName, Comparison>>;
  readonly plans: PlanComparison;
}

function run(
  answers: Answers,
  readings: ChosenReadings,
  locale: Locale,
): Outcome<ReformResult> | undefined {
  if (!("lever" in answers) || !("value" in answers)) return undefined;
  const asked = caseOf(answers);
  return attempt(() => {
    const law = amendLaw(indonesianLaw, amendmentOf(asked, locale));
    const name = textOf("petani", locale);
    const today = casesUnder(asked, indonesianLaw, readings, name);
    const changed = casesUnder(asked, law, readings, name);
    const compare = (which: CaseName): Comparison =>
      compareResults(today.compared[which], changed.compared[which]);
    return {
      comparisons: {
        employee: compare("employee"),
        ownAccount: compare("ownAccount"),
        death: compare("death"),
        accident: compare("accident"),
      },
      plans: comparePlans(today.plan, changed.plan),
    };
  }, locale);
}

function accepts(path: FactPath, value: AnswerValue): boolean {
  if (path === "lever") return levers.some(({ id }) => id === value);
  if (path === "from") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (path === "riskGroup") return riskGroups.some((group) => group === value);
  return ["value", "wage", "income", "headcount"].includes(path) && isAmount(value);
}

function isField(path: FactPath): boolean {
  return Object.hasOwn(example, path);
}

function isAmount(value: AnswerValue): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function code(answers: Answers, readings: ChosenReadings, locale: Locale): string {
  const asked = caseOf(answers);
  const { from, wage, riskGroup } = asked;
  const bill = {
    segment: "wage-earner",
    month: from.slice(0, 7),
    wage,
    riskGroup,
    programmes: ["jkk", "jkm", "jht", "jp"],
  };
  const death = {
    date: from,
    segment: "wage-earner",
    cause: "other",
    contributionMonths: paidMonths,
    children: children(from),
  };
  return [
    "import {",
    "  amendLaw,",
    "  compareResults,",
    "  computeContribution,",
    "  computeJkmBenefit,",
    "  indonesianLaw,",
    "  type Law,",
    '} from "jamsosnaker";',
    "",
    `const law = amendLaw(indonesianLaw, ${literal(amendmentOf(asked, locale))});`,
    `const chosen = ${literal(readings)};`,
    `const bill = (law: Law) => computeContribution(${literal(bill)}, { law, readings: chosen });`,
    `const death = (law: Law) => computeJkmBenefit(${literal(death)}, { law, readings: chosen });`,
    "",
    "export const result = {",
    "  employee: compareResults(bill(indonesianLaw), bill(law)),",
    "  death: compareResults(death(indonesianLaw), death(law)),",
    "};",
    "",
  ].join("\n");
}

/** One value of the law changed from a day on, and what follows. */
export function reformTool(locale: Locale): Tool<ReformResult> {
  return {
    example,
    questions: () => [],
    run,
    takes: isField,
    accepts,
    code: (answers, readings) => code(answers, readings, locale),
  };
}
