import { riskGroupNeeded } from "../contributions/contribution-input.js";
import { riskGroups } from "../core/vocabulary.js";
import { labourIntensiveIndustries } from "../law/labour-intensive-industries.js";
import { billColumns, billView, covidFaults, covidState } from "./bill-view.js";
import type { WageEarnerViewInput } from "./contribution-view-input.js";
import { type Columns, type Faults, firstFault, keptColumns, type Writer, writer } from "./view.js";

/** The lines of a bill: columns of the view, with the rate of each. */
const wageEarnerLines = {
  jkk: ["jkk"],
  jkm: ["jkm"],
  jht: ["jht_employer", "jht_worker"],
  jp: ["jp_employer", "jp_worker"],
} as const;

/** The view of the bills of wage earners. */
export function wageEarnerView(input: WageEarnerViewInput): string {
  const { columns, programmes } = input;
  const withJkk = programmes.includes("jkk");
  if (withJkk && columns.riskGroup === undefined) throw riskGroupNeeded("columns.riskGroup");
  const w = writer(input);
  const lines = programmes.flatMap((programme): readonly string[] => wageEarnerLines[programme]);
  const kept = keptColumns(w, input.keep, [...lines, ...billColumns]);
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
  return billView(w, kept, query, amounts, lines, ["pp-49-2020", "pp-7-2025"]);
}

/** Of a wage earner's line the rate of the relief that is given. */
function relieved(w: Writer, line: string, usual: string, wage: string): string {
  if (line !== "jkk" && line !== "jkm") return usual;
  const covid = `WHEN jsn_covid = 'given' THEN ${w.rated(wage, `${line}_covid`)}`;
  const own =
    line === "jkk" ? ` WHEN jsn_labour = 'given' THEN ${w.rated(wage, "jkk_labour")}` : "";
  return `CASE ${covid}${own} ELSE ${usual} END`;
}
