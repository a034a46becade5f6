import { fundingSources, sectors } from "../core/vocabulary.js";
import { billColumns, billView, covidFaults, covidState } from "./bill-view.js";
import type { NonWageEarnerViewInput } from "./contribution-view-input.js";
import { type Columns, type Faults, firstFault, keptColumns, writer } from "./view.js";

/** The view of the bills of non-wage earners. */
export function nonWageEarnerView(input: NonWageEarnerViewInput): string {
  const { columns, programmes } = input;
  const w = writer(input);
  const kept = keptColumns(w, input.keep, [...programmes, ...billColumns]);
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
  return billView(w, kept, query, amounts, programmes, ["pp-49-2020", "pp-50-2025"]);
}
