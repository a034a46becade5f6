import { validate } from "../core/validate.js";
import { riskGroupNeeded } from "../contributions/contribution-input.js";
import { fundingSources, riskGroups, sectors } from "../core/vocabulary.js";
import { labourIntensiveIndustries } from "../law/labour-intensive-industries.js";
import {
  type ContributionViewInput,
  contributionViewInputSchema,
  type NonWageEarnerViewInput,
  type WageEarnerViewInput,
} from "./sql-input.js";
import {
  type Columns,
  type Faults,
  firstFault,
  keptColumns,
  unlessFault,
  type Writer,
  writer,
} from "./view.js";

/**
 * A view of the bills of a table of wage earners or of non-wage earners, each amount the same as
 * `computeContribution` gives: a column for each line of the bill (`jkk`, `jkm`, `jht_employer`,
 * `jht_worker`, `jp_employer`, `jp_worker`; of non-wage earners `jkk`, `jkm`, `jht`), `total`,
 * `relief` (the regulation that lowered it), `relief_open` (one that hangs on a fact not told)
 * and `fault`. A row at fault has NULL in every amount, and its reason in `fault`, `none` in
 * the others. The text holds no figure of the law: all come from the tables of `lawTables`.
 *
 * @throws InvalidInputError and MissingFactError (JKK without a column of risk groups).
 *
 * @example
 * ```ts
 * import { contributionView } from "jamsosnaker/sql";
 *
 * const text = contributionView({
 *   dialect: "postgres",
 *   view: "bills",
 *   table: { schema: "hr", name: "payroll" },
 *   keep: ["worker"],
 *   segment: "wage-earner",
 *   columns: { month: "month", wage: "wage", riskGroup: "risk" },
 *   programmes: ["jkk", "jkm", "jht", "jp"],
 * });
 * text.split("\n")[0]; // => 'CREATE VIEW "bills" AS'
 * ```
 */
export function contributionView(input: ContributionViewInput): string {
  const facts = validate(contributionViewInputSchema, input);
  return facts.segment === "wage-earner" ? wageEarnerView(facts) : nonWageEarnerView(facts);
}

/** The lines of a bill: columns of the view, with the rate of each. */
const wageEarnerLines = {
  jkk: ["jkk"],
  jkm: ["jkm"],
  jht: ["jht_employer", "jht_worker"],
  jp: ["jp_employer", "jp_worker"],
} as const;

function wageEarnerView(input: WageEarnerViewInput): string {
  const { columns, programmes } = input;
  const withJkk = programmes.includes("jkk");
  if (withJkk && columns.riskGroup === undefined) throw riskGroupNeeded("columns.riskGroup");
  const w = writer(input);
  const lines = programmes.flatMap((programme): readonly string[] => wageEarnerLines[programme]);
  const kept = keptColumns(w, input.keep, [...lines, ...madeColumns]);
  const facts: Columns = {
    ...kept.inner,
    jsn_month: w.textFact(columns.month),
    jsn_risk: withJkk ? w.textFact(columns.riskGroup) : w.text(riskGroups[0] ?? ""),
    jsn_amount: w.numberFact(columns.wage),
    jsn_industry: w.textFact(columns.industry),
    jsn_members: w.numberFact(columns.activeMembers),
    jsn_arrears_free: w.truthFact(columns.arrearsFree),
    jsn_since: w.textFact(columns.memberSince),
    jsn_paid_on: w.textFact(columns.paidOn),
  };
  let query = w.select(facts, w.source);
  query = w.join(query, "law_wage_earner", { month: "jsn_month", risk_group: "jsn_risk" });
  const listed = withJkk && columns.industry !== undefined;
  const paid = withJkk && columns.paidOn !== undefined;
  if (listed) {
    query = w.join(query, "law_industry", { month: "jsn_month", industry: "jsn_industry" });
  }
  if (paid) {
    // The names of a day's columns would meet those of the month.
    query = `SELECT *\nFROM ${w.sub(query, "jsn_f")}\n${w.joinOne} ${w.sub(
      w.select(
        {
          jsn_paid_on: w.id("day"),
          jsn_paid_known: w.id("known"),
          labour_late: w.id("labour_late"),
        },
        w.lawTable("law_day"),
      ),
      "jsn_l",
    )} USING (${w.id("jsn_paid_on")})`;
  }
  const isListed = listed ? `coalesce(${w.id("listed")}, 0) = 1` : "1 = 0";
  const isLate = paid ? `coalesce(${w.id("labour_late")}, 0) = 1` : "1 = 0";
  const [members, free] = [w.id("jsn_members"), w.id("jsn_arrears_free")];
  query = w.more(query, {
    jsn_covid: covidState(w),
    jsn_labour: withJkk
      ? `CASE WHEN coalesce(${w.id("labour")}, 0) = 0 THEN 'none' WHEN ${w.id("jsn_industry")} = '' THEN 'open' WHEN NOT (${isListed}) OR ${members} < ${w.id("labour_members")} OR ${free} = 0 OR ${isLate} THEN 'none' ELSE 'given' END`
      : "'none'",
  });
  const isLabour = `coalesce(${w.id("labour")}, 0) = 1 AND ${isListed}`;
  const faults: Faults = [
    ["risk-group", `NOT (${w.isOneOf("jsn_risk", riskGroups)})`],
    ["month", `coalesce(${w.id("known")}, 0) = 0`],
    ["wage", w.isNoAmount("jsn_amount")],
    ["too-large", `${w.id("jsn_amount")} > ${w.id("wage_limit")}`],
    ["month", lines.map(w.hasNoRate).join(" OR ")],
    ...covidFaults(w, programmes),
    [
      "industry",
      `${w.id("jsn_industry")} <> '' AND NOT (${w.isOneOf("jsn_industry", [...labourIntensiveIndustries, "other"])})`,
    ],
    ...(paid
      ? ([
          [
            "paid-on",
            `${w.id("jsn_paid_on")} <> '' AND coalesce(${w.id("jsn_paid_known")}, 0) = 0`,
          ],
        ] as const)
      : []),
    ...(withJkk
      ? ([
          ["active-members", `${isLabour} AND ${members} < 0 AND NOT (${free} = 0 OR ${isLate})`],
          [
            "arrears-free",
            `${isLabour} AND ${members} >= ${w.id("labour_members")} AND ${free} < 0 AND NOT (${isLate})`,
          ],
          ["reliefs-without-order", "jsn_covid = 'given' AND jsn_labour = 'given'"],
          ["month", `jsn_labour = 'given' AND ${w.hasNoRate("jkk_labour")}`],
        ] as const)
      : []),
  ];
  query = w.more(query, { jsn_fault: firstFault(faults) });
  const wage = w.id("jsn_amount");
  const capped = `least(${wage}, ${w.id("jp_ceiling")})`;
  const amounts: Columns = Object.fromEntries(
    lines.map((line) => {
      const usual = w.rated(line.startsWith("jp_") ? capped : wage, line);
      return [`jsn_${line}`, relieved(w, line, usual, wage)];
    }),
  );
  return finished(w, kept, query, amounts, lines, ["pp-49-2020", "pp-7-2025"]);
}

/** Of a wage earner's line the rate of the relief that is given. */
function relieved(w: Writer, line: string, usual: string, wage: string): string {
  if (line !== "jkk" && line !== "jkm") return usual;
  const covid = `WHEN jsn_covid = 'given' THEN ${w.rated(wage, `${line}_covid`)}`;
  const own =
    line === "jkk" ? ` WHEN jsn_labour = 'given' THEN ${w.rated(wage, "jkk_labour")}` : "";
  return `CASE ${covid}${own} ELSE ${usual} END`;
}

function covidState(w: Writer): string {
  const [since, free] = [w.id("jsn_since"), w.id("jsn_arrears_free")];
  return `CASE WHEN coalesce(${w.id("covid")}, 0) = 0 THEN 'none' WHEN ${since} <> '' AND ${since} >= ${w.id("covid_new_from")} THEN CASE WHEN ${since} <= ${w.id("covid_since_through")} THEN 'given' ELSE 'none' END WHEN ${free} < 0 THEN 'open' WHEN ${free} = 1 THEN 'given' ELSE 'none' END`;
}

function covidFaults(w: Writer, programmes: readonly string[]): Faults {
  const since = w.id("jsn_since");
  const lowered = programmes.filter((programme) => programme === "jkk" || programme === "jkm");
  const malformed = ["member-since", `${since} <> '' AND NOT ${w.isMonth("jsn_since")}`] as const;
  if (lowered.length === 0) return [malformed];
  const noRate = lowered.map((programme) => w.hasNoRate(`${programme}_covid`)).join(" OR ");
  return [
    malformed,
    ["member-since", `coalesce(${w.id("covid")}, 0) = 1 AND ${since} > ${w.id("jsn_month")}`],
    ["month", `jsn_covid = 'given' AND (${noRate})`],
  ];
}

function nonWageEarnerView(input: NonWageEarnerViewInput): string {
  const { columns, programmes } = input;
  const w = writer(input);
  const kept = keptColumns(w, input.keep, [...programmes, ...madeColumns]);
  const lowers = programmes.some((programme) => programme !== "jht");
  const facts: Columns = {
    ...kept.inner,
    jsn_month: w.textFact(columns.month),
    jsn_amount: w.numberFact(columns.income),
    jsn_sector: w.textFact(columns.sector),
    jsn_funded_by: w.textFact(columns.fundedBy),
    jsn_is_employer: w.truthFact(columns.isEmployer),
    jsn_arrears_free: w.truthFact(columns.arrearsFree),
    jsn_since: w.textFact(columns.memberSince),
  };
  let query = w.select(facts, w.source);
  query = w.join(query, "law_non_wage_earner", { month: "jsn_month" });
  if (lowers) {
    query = w.join(query, "law_relief", {
      month: "jsn_month",
      sector: "jsn_sector",
      funded_by: "jsn_funded_by",
      is_employer: "jsn_is_employer",
    });
  }
  query = w.more(query, {
    jsn_covid: lowers ? covidState(w) : "'none'",
    jsn_relief: lowers
      ? `CASE WHEN coalesce(${w.id("own_relief")}, 0) = 1 AND coalesce(${w.id("own_relief_den")}, 0) > 0 THEN 'given' ELSE 'none' END`
      : "'none'",
  });
  query = w.joinIncome(query);
  const faults: Faults = [
    ["month", `coalesce(${w.id("known")}, 0) = 0`],
    ["income", w.isNoAmount("jsn_amount")],
    ["sector", `${w.id("jsn_sector")} <> '' AND NOT (${w.isOneOf("jsn_sector", sectors)})`],
    [
      "funded-by",
      `${w.id("jsn_funded_by")} <> '' AND NOT (${w.isOneOf("jsn_funded_by", fundingSources)})`,
    ],
    [
      "programme-not-open",
      programmes.map((programme) => `${w.id(`${programme}_open`)} = 0`).join(" OR "),
    ],
    ...covidFaults(w, programmes),
    ...(lowers
      ? ([
          ...(["month", "sector", "funded-by"] as const).map(
            (fault) =>
              [
                fault,
                `${w.id("own_relief")} = 1 AND ${w.id("own_relief_fault")} = '${fault}'`,
              ] as const,
          ),
          ["reliefs-without-order", "jsn_covid = 'given' AND jsn_relief = 'given'"],
        ] as const)
      : []),
  ];
  query = w.more(query, { jsn_fault: firstFault(faults) });
  const amounts: Columns = Object.fromEntries(
    programmes.map((programme) => {
      const whole =
        programme === "jkm"
          ? w.id("jkm_amount")
          : w.ofBand(`${programme}_below`, `${programme}_amount`);
      if (programme === "jht") return [`jsn_${programme}`, whole];
      const covid = w.rated(whole, `${programme}_covid`);
      const half = w.rated(whole, "own_relief");
      const amount = `CASE WHEN jsn_covid = 'given' THEN ${covid} WHEN jsn_relief = 'given' THEN ${half} ELSE ${whole} END`;
      return [`jsn_${programme}`, amount];
    }),
  );
  return finished(w, kept, query, amounts, programmes, ["pp-49-2020", "pp-50-2025"]);
}

const madeColumns = ["total", "relief", "relief_open", "fault"] as const;

/** The columns that are seen, of rows of which all is known. */
function finished(
  w: Writer,
  kept: ReturnType<typeof keptColumns>,
  query: string,
  amounts: Columns,
  lines: readonly string[],
  reliefs: readonly [string, string],
): string {
  const all = w.more(query, unlessFault(w, amounts));
  const states = [
    w.id("jsn_covid"),
    w.id(reliefs[1] === "pp-7-2025" ? "jsn_labour" : "jsn_relief"),
  ] as const;
  const inState = (state: string): string =>
    `CASE WHEN ${states[0]} = '${state}' THEN '${reliefs[0]}' WHEN ${states[1]} = '${state}' THEN '${reliefs[1]}' ELSE 'none' END`;
  const columns = lines.map((line) => [line, w.id(`jsn_${line}`)] as const);
  return w.create(
    w.select(
      {
        ...kept.outer,
        ...Object.fromEntries(columns),
        total: columns.map(([, column]) => column).join(" + "),
        ...unlessFault(w, { relief: inState("given"), relief_open: inState("open") }),
        fault: w.id("jsn_fault"),
      },
      w.sub(all, "jsn_t"),
    ),
  );
}
