import {
  evaluateProgramme,
  expectedBenefits,
  fitBudget,
  measureCoverage,
  membershipRegister,
  planProtection,
  planRange,
  textOf,
  villageQuota,
  type BudgetFit,
  type CoverageReport,
  type CustomDefinition,
  type Evaluation,
  type ExpectedBenefits,
  type Locale,
  type MembershipRegister,
  type PlanFunding,
  type PlanGroup,
  type PlanRange,
  type ProtectionPlan,
  type VillageQuota,
} from "jamsosnaker";
import { definitionOf, paidByVillage, sexRows } from "./coverage-rows.js";
import {
  allGroups,
  lowestBand,
  period,
  planGroup,
  registerGroup,
  revisedBudgetFrom,
  type ReportGroup,
} from "./groups.js";
import type { InBoth } from "./in-both.js";
import { monthsOf, type MonthOfYear } from "./months.js";
import { benefitsOf } from "./paid.js";
import {
  exampleRates,
  makeWorkers,
  makeYear,
  memberRow,
  type PaidPerson,
  type WorkersOfVillage,
} from "./realised.js";
import type { ReportInput } from "./report-input.js";
import type { Roster } from "./roster.js";
import { screenAndPlace, type Screened } from "./screening.js";

/** What the report shows, all of it computed by the library. */
export interface Monitoring {
  readonly input: ReportInput;
  readonly screened: Screened;
  readonly register: MembershipRegister;
  readonly months: readonly MonthOfYear[];
  readonly plan: ProtectionPlan;
  readonly evaluation: Evaluation;
  readonly definition: CustomDefinition;
  /** Coverage by district, in the first and the last month. */
  readonly before: CoverageReport;
  readonly after: CoverageReport;
  /** The last month by village, which is the annex. */
  readonly villages: CoverageReport;
  /** People paid for in the last month of those accepted, by district and sex. */
  readonly bySex: CoverageReport;
  readonly quota: VillageQuota;
  /** The budget asked for the next year, which its ceiling is held against. */
  readonly draft: ProtectionPlan;
  readonly fit: BudgetFit;
  readonly expected: ExpectedBenefits;
  /** What the people that were reported cost at least and at most. */
  readonly range: PlanRange;
}

const nextYear = { from: "2024-01", to: "2024-12" } as const;

/** The year of a roster, before it is named in a language. */
export interface Year {
  readonly screened: Screened;
  readonly people: readonly PaidPerson[];
  readonly villages: readonly WorkersOfVillage[];
  readonly register: MembershipRegister;
  readonly months: readonly MonthOfYear[];
  /** The budget asked for the next year, by village. */
  readonly draftByVillage: ProtectionPlan;
}

/** Screens the roster, makes up what the year made of it, and keeps the register. */
export function yearOf(roster: Roster): Year {
  const screened = screenAndPlace(roster);
  const people = makeYear(screened.taken);
  const register = membershipRegister(people.map(memberRow), {
    ...period,
    groups: screened.groups.map(({ group }) => registerGroup(group)),
  });
  return {
    screened,
    people,
    villages: makeWorkers(roster.regions, roster.rows),
    register,
    months: monthsOf(register, screened.groups),
    draftByVillage: planProtection({ ...nextYear, groups: groupsByVillage(people) }),
  };
}

/** The monitoring of the year, with groups named in one language. */
export function monitor(year: Year, input: ReportInput, locale: Locale): Monitoring {
  const { screened, people, villages, register, months } = year;
  const { target, attentionBelow, ceilings } = input;
  const say = (text: InBoth): string => textOf(text, locale);
  const nameOf = ({ label }: ReportGroup): string => say(label);
  const namesById = new Map(allGroups.map((group) => [group.id, nameOf(group)]));
  const payerOf = ({ vulnerable }: ReportGroup): string =>
    say(vulnerable ? ceilings.revised.name : ceilings.first.name);
  const planned = screened.groups.map(({ group, people: count }): PlanGroup => {
    const steps = [{ from: revisedBudgetFrom, headcount: count }];
    const fundedBy: PlanFunding = [{ fundedBy: "apbd", payer: payerOf(group), percent: 100 }];
    const headcount = group.vulnerable ? steps : count;
    return planGroup(group, { name: nameOf(group), headcount, fundedBy });
  });
  const plan = planProtection({
    ...period,
    groups: planned,
    ceilings: [ceilings.first, ceilings.revised].map(({ name, amount }) => ({
      year: Number(period.from.slice(0, 4)),
      payer: say(name),
      amount,
    })),
  });
  const paid = paidByVillage(register);
  const definition = definitionOf(say);
  const districts = (month: string): CoverageReport =>
    measureCoverage(
      villages.map(({ code, district, workers }) => ({
        region: district,
        covered: paid(code, month),
        workers,
      })),
      { definition, by: "region", target },
    );
  const [before, after] = [districts(period.from), districts(period.to)];
  const next = screened.groups.map(({ group }) =>
    planGroup(group, {
      name: nameOf(group),
      headcount: people.filter((one) => one.group === group && isMember(one)).length,
      fundedBy: "apbd",
      account: input.account,
    }),
  );
  return {
    input,
    screened,
    register,
    months,
    plan,
    evaluation: evaluateProgramme({
      plan,
      realised: (register.realised ?? []).map((row) => ({
        ...row,
        group: namesById.get(row.group) ?? row.group,
      })),
      benefitsPaid: benefitsOf(people, nameOf),
      coverageBefore: before,
      coverageAfter: after,
      target,
      attentionBelow,
    }),
    definition,
    before,
    after,
    villages: measureCoverage(
      villages.map(({ code, workers }) => ({
        region: code,
        covered: paid(code, period.to),
        workers,
      })),
      {
        definition,
        by: "village",
        target,
        villages: villages.map(({ code, name, district }) => ({ code, name, district })),
      },
    ),
    bySex: measureCoverage(sexRows(people, screened), {
      definition: {
        ...definition,
        denominator: say({ id: "orang yang diterima", en: "people accepted" }),
      },
      by: ["region", "sex"],
    }),
    quota: villageQuota({
      villages: villages.map(({ code, name }) => ({
        code,
        name,
        protected: paid(code, period.to, "vulnerable"),
      })),
      perVillage: input.vulnerableInEachVillage,
      cost: {
        ...nextYear,
        person: {
          name: "vulnerable",
          segment: "non-wage-earner",
          income: lowestBand,
          programmes: ["jkk", "jkm"],
          fundedBy: "apbd",
        },
      },
    }),
    draft: planProtection({
      ...nextYear,
      groups: next,
      ceilings: [{ year: 2024, fundedBy: "apbd", amount: ceilings.next.amount }],
    }),
    fit: fitBudget({ ...nextYear, groups: next, budget: ceilings.next.amount }),
    expected: expectedBenefits({
      ...period,
      groups: planned,
      deathRatePerThousand: exampleRates.death,
      accidentDeathRatePerThousand: exampleRates.accidentDeath,
    }),
    range: rangeOf(input, say),
  };
}

/** Who is still a member after the year. */
function isMember({ left, died }: PaidPerson): boolean {
  return left === undefined && died === undefined;
}

function groupsByVillage(people: readonly PaidPerson[]): PlanGroup[] {
  const counts = new Map<string, { group: ReportGroup; region: string; headcount: number }>();
  for (const person of people) {
    const { group, row } = person;
    if (row.village === undefined || !isMember(person)) continue;
    const key = `${row.village} ${group.id}`;
    const before = counts.get(key);
    const headcount = (before?.headcount ?? 0) + 1;
    counts.set(key, { group, region: row.village, headcount });
  }
  return [...counts.values()]
    .sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0))
    .map(({ group, ...facts }) => planGroup(group, { ...facts, name: group.id, fundedBy: "apbd" }));
}

/** The reported people in the cheapest and in the dearest group: their split is not published. */
function rangeOf({ published }: ReportInput, say: (text: InBoth) => string): PlanRange {
  const kinds = [true, false].flatMap((earnsWage) =>
    allGroups.filter(({ wage }) => (wage !== undefined) === earnsWage).slice(0, 1),
  );
  return planRange({
    ...period,
    groups: [],
    sums: [
      {
        name: say(published.source),
        headcount: published.people,
        among: kinds.map((group) => ({
          ...registerGroup(group),
          name: say(group.label),
          fundedBy: "apbd",
        })),
      },
    ],
  });
}
