import {
  computeContribution,
  indonesianLaw,
  OutOfCoverageError,
  type CalendarMonth,
  type Contribution,
  type ContributionInput,
} from "../../src/index.js";

/** Months in which some law of contributions changes, and the months before them. */
export function monthsOfChange(): CalendarMonth[] {
  const months = new Set<CalendarMonth>();
  for (const { id, versions } of indonesianLaw.provisions()) {
    if (!concernsContributions.test(id)) continue;
    for (const { from, to } of versions) {
      months.add(from.slice(0, 7));
      months.add(dayBefore(from).slice(0, 7));
      if (to) {
        months.add(to.slice(0, 7));
        months.add(dayAfter(to).slice(0, 7));
      }
    }
  }
  return [...months].filter((month) => month >= "2015-06").sort();
}

const concernsContributions =
  /contribution|relief|wage-basis|required-programmes|open-programmes|^jkp\.membership/;

function dayBefore(date: string): string {
  return shifted(date, -1);
}

function dayAfter(date: string): string {
  return shifted(date, 1);
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One column of the grid: a person or project as it stands in every month. */
export interface GridCase {
  readonly name: string;
  readonly input: (month: CalendarMonth) => ContributionInput;
}

const wages = [1_000_000, 2_333_641.85, 5_000_000, 7_000_000, 12_345_678, 20_000_000];
const incomes = [500_000, 1_099_500, 3_000_000, 20_200_000];

const wageEarners: GridCase[] = wages.flatMap((wage) => [
  {
    name: `wage ${wage}, low risk, five programmes`,
    input: (month) => ({
      segment: "wage-earner",
      month,
      wage,
      riskGroup: "low",
      programmes: ["jkk", "jkm", "jht", "jp"],
      jkpEnrolled: month >= "2021-02",
    }),
  },
  {
    name: `wage ${wage}, very low risk, footwear, no arrears`,
    input: (month) => ({
      segment: "wage-earner",
      month,
      wage,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm"],
      jkpEnrolled: month >= "2021-02",
      employer: { industry: "footwear", activeMembers: 50, arrearsFree: true },
    }),
  },
]);

const requiredBySize: GridCase[] = (["micro", "small", "medium"] as const).map((size) => ({
  name: `${size} business, what is required, day wage 200000`,
  input: (month) => ({
    segment: "wage-earner",
    month,
    wage: { daily: 200_000 },
    riskGroup: "medium",
    programmes: "required",
    employer: { size },
  }),
}));

const nonWageEarners: GridCase[] = incomes.flatMap((income) =>
  (
    [
      ["transport", "self"],
      ["other", "self"],
      ["other", "apbd"],
      ["other", "apbdes"],
    ] as const
  ).map(([sector, fundedBy]) => ({
    name: `income ${income}, ${sector}, paid by ${fundedBy}`,
    input: (month) => ({
      segment: "non-wage-earner" as const,
      month,
      income,
      programmes: ["jkk", "jkm", "jht"] as const,
      sector,
      fundedBy,
      arrearsFree: true,
      isEmployer: false,
    }),
  })),
);

const projects: GridCase[] = [
  ...[100_000_000, 180_000_000, 10_000_000_000].map((contractValue) => ({
    name: `contract of ${contractValue}`,
    input: (month: CalendarMonth) => ({ segment: "construction" as const, month, contractValue }),
  })),
  {
    name: "wage bill of 3000000, no arrears",
    input: (month) => ({ segment: "construction", month, wages: 3_000_000, arrearsFree: true }),
  },
];

const migrants: GridCase[] = [6, 12, 18, 24].flatMap((contractMonths) =>
  (["09", "10", "21", "22"] as const).map((day) => ({
    name: `by an agency on day ${day}, ${contractMonths} months`,
    input: (month) => ({
      segment: "migrant-worker" as const,
      date: `${month}-${day}`,
      via: "agency" as const,
      contractMonths,
    }),
  })),
);

/** All cases of the grid by segment. */
export const gridCases: Readonly<Record<string, readonly GridCase[]>> = {
  "wage-earner": [...wageEarners, ...requiredBySize],
  "non-wage-earner": nonWageEarners,
  construction: projects,
  "migrant-worker": migrants,
};

/** One case over the months, a line a month, months alike drawn together. */
export function gridText({ name, input }: GridCase, months: readonly CalendarMonth[]): string {
  const lines: { from: string; to: string; text: string }[] = [];
  for (const month of months) {
    const text = outcome(input(month));
    const last = lines.at(-1);
    if (last?.text === text) last.to = month;
    else lines.push({ from: month, to: month, text });
  }
  const body = lines.map(({ from, to, text }) => `  ${from} to ${to}  ${text}`);
  return [name, ...body, ""].join("\n");
}

function outcome(input: ContributionInput): string {
  try {
    return inWords(computeContribution(input));
  } catch (error) {
    if (error instanceof OutOfCoverageError) return `refused: the law begins on ${error.firstDate}`;
    throw error;
  }
}

function inWords({ total, lines, reallocations, reliefs }: Contribution): string {
  const parts = lines.map(({ programme, payer, amount }) => `${programme} ${payer} ${amount}`);
  const shares = reallocations.map(({ from, amount }) => `(jkp from ${from} ${amount})`);
  const uses = reliefs.map(({ regulation, applied, missing }) => {
    return `[${regulation} ${applied ? "applied" : missing.length > 0 ? "undecided" : "not given"}]`;
  });
  return [`${total} =`, parts.join(" + "), ...shares, ...uses].join(" ");
}
