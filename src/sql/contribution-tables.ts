import { nonWageEarnerRelief } from "../contributions/reliefs/pp-50-2025.js";
import { wageEarnerLines } from "../contributions/wage-earner-lines.js";
import { monthAfter } from "../core/calendar.js";
import { MissingFactError, OutOfCoverageError } from "../core/errors.js";
import { lookUpMonthIfAny, peekMonth } from "../core/look-up.js";
import { rateOfPercent, type Rate, shareOfPercent } from "../core/rate.js";
import type { Trace } from "../core/trace.js";
import {
  type CalendarMonth,
  fundingSources,
  type RiskGroup,
  riskGroups,
  sectors,
} from "../core/vocabulary.js";
import { openProgrammesNonWageEarner } from "../law/provisions/membership.js";
import {
  jhtBands,
  jkkBands,
  jkmNonWageEarnerAmount,
} from "../law/provisions/non-wage-earner-contributions.js";
import {
  covidConditions,
  covidJkkShare,
  covidJkmShare,
} from "../law/provisions/relief-pp-49-2020.js";
import { reliefOtherSectors, reliefTransport } from "../law/provisions/relief-pp-50-2025.js";
import {
  labourIntensiveConditions,
  labourIntensiveRates,
} from "../law/provisions/relief-pp-7-2025.js";
import type { IncomeTable } from "./income-table.js";
import type { LawRow } from "./law-table.js";
import { limitOf, rateCells } from "./rate-cells.js";
import type { SqlFault } from "./view.js";

/** The rates of wage earners of one month, by risk group. */
export function wageEarnerRows(trace: Trace, month: CalendarMonth): LawRow<"law_wage_earner">[] {
  return riskGroups.map((group) => wageEarnerRow(trace, month, group));
}

function wageEarnerRow(
  trace: Trace,
  month: CalendarMonth,
  group: RiskGroup,
): LawRow<"law_wage_earner"> {
  const { rates, ceiling } = usualRates(trace, month, group);
  const covid = covidOf(trace, month);
  const labour = lookUpMonthIfAny(trace, labourIntensiveConditions, month)?.value;
  const own = labour && lookUpMonthIfAny(trace, labourIntensiveRates, month)?.value[group];
  const left = (rate: Rate | undefined, share: Rate | undefined): Rate | undefined =>
    rate && share && rateOfPercent(shareOfPercent(rate.percent, share));
  const all = {
    ...rates,
    jkk_covid: left(rates.jkk, covid.jkk),
    jkm_covid: left(rates.jkm, covid.jkm),
    jkk_labour: own === undefined ? undefined : rateOfPercent(own),
  };
  return {
    month,
    risk_group: group,
    known: 1,
    wage_limit: limitOf(Object.values(all)),
    ...rateCells(trace, "jkk", all.jkk),
    ...rateCells(trace, "jkk_covid", all.jkk_covid),
    ...rateCells(trace, "jkk_labour", all.jkk_labour),
    ...rateCells(trace, "jkm", all.jkm),
    ...rateCells(trace, "jkm_covid", all.jkm_covid),
    ...rateCells(trace, "jht_employer", all.jht_employer),
    ...rateCells(trace, "jht_worker", all.jht_worker),
    ...rateCells(trace, "jp_employer", all.jp_employer),
    ...rateCells(trace, "jp_worker", all.jp_worker),
    jp_ceiling: ceiling,
    ...covid.cells,
    labour: labour ? 1 : 0,
    labour_members: labour?.activeMembers ?? 0,
  };
}

type LineName = "jkk" | "jkm" | "jht_employer" | "jht_worker" | "jp_employer" | "jp_worker";

/** The rates of a bill; a line without a law in the month has none. */
function usualRates(
  trace: Trace,
  month: CalendarMonth,
  group: RiskGroup,
): {
  readonly rates: Readonly<Partial<Record<LineName, Rate>>>;
  readonly ceiling: number;
} {
  const rates: Partial<Record<LineName, Rate>> = {};
  let ceiling = 0;
  for (const line of wageEarnerLines) {
    if (line.paid === "by-risk-group") {
      const found = lookUpMonthIfAny(trace, line.rate, month);
      if (found) rates.jkk = rateOfPercent(found.value[group]);
    } else if (line.paid === "by-employer") {
      const found = lookUpMonthIfAny(trace, line.rate, month);
      if (found) rates.jkm = rateOfPercent(found.value);
    } else {
      const found = lookUpMonthIfAny(trace, line.rate, month);
      const limit = line.ceiling && lookUpMonthIfAny(trace, line.ceiling, month);
      if (!found || (line.ceiling && !limit)) continue;
      rates[`${line.programme}_employer`] = rateOfPercent(found.value.employer);
      rates[`${line.programme}_worker`] = rateOfPercent(found.value.worker);
      if (limit) ceiling = limit.value;
    }
  }
  return { rates, ceiling };
}

/** PP 49/2020: whether it holds, from when a member is new, and the last month of joining that gets it. */
function covidOf(trace: Trace, month: CalendarMonth) {
  const conditions = lookUpMonthIfAny(trace, covidConditions, month)?.value;
  if (!conditions) {
    return { cells: { covid: 0, covid_new_from: "", covid_since_through: "" } };
  }
  const { newFrom, fullMonths } = conditions;
  const [jkk, jkm] = [covidJkkShare, covidJkmShare].map((share) => {
    const found = lookUpMonthIfAny(trace, share, month);
    return found && rateOfPercent(found.value);
  });
  const through = monthAfter(month, -fullMonths);
  return {
    jkk,
    jkm,
    cells: { covid: 1, covid_new_from: newFrom, covid_since_through: through },
  };
}

/** The industries of PP 7/2025 in one month. */
export function industryRows(trace: Trace, month: CalendarMonth): LawRow<"law_industry">[] {
  const conditions = lookUpMonthIfAny(trace, labourIntensiveConditions, month)?.value;
  return (conditions?.industries ?? []).map((industry) => ({ month, industry, listed: 1 }));
}

/** What holds of non-wage earners in one month. */
export function nonWageEarnerRow(
  trace: Trace,
  month: CalendarMonth,
  incomes: IncomeTable,
): LawRow<"law_non_wage_earner"> {
  const open = lookUpMonthIfAny(trace, openProgrammesNonWageEarner, month)?.value;
  const jkk = lookUpMonthIfAny(trace, jkkBands, month)?.value;
  const jht = lookUpMonthIfAny(trace, jhtBands, month)?.value;
  const jkm = lookUpMonthIfAny(trace, jkmNonWageEarnerAmount, month)?.value;
  const covid = covidOf(trace, month);
  const isOpen = (programme: "jkk" | "jkm" | "jht", rule: unknown): number =>
    rule !== undefined && open?.includes(programme) ? 1 : 0;
  return {
    month,
    known: 1,
    ...incomes.partsOf(jkk, jht),
    jkm_amount: jkm ?? 0,
    jkk_open: isOpen("jkk", jkk),
    jkm_open: isOpen("jkm", jkm),
    jht_open: isOpen("jht", jht),
    ...covid.cells,
    ...rateCells(trace, "jkk_covid", covid.jkk),
    ...rateCells(trace, "jkm_covid", covid.jkm),
    own_relief: isReliefMonth(trace, month) ? 1 : 0,
  };
}

function isReliefMonth(trace: Trace, month: CalendarMonth): boolean {
  return [reliefTransport, reliefOtherSectors].some((rule) => peekMonth(trace, rule, month));
}

/** What PP 50/2025 makes of each combination of facts in one month: the relief itself is asked. */
export function reliefRows(trace: Trace, month: CalendarMonth): LawRow<"law_relief">[] {
  if (!isReliefMonth(trace, month)) return [];
  const told = [undefined, false, true] as const;
  return [undefined, ...sectors].flatMap((sector) =>
    [undefined, ...fundingSources].flatMap((fundedBy) =>
      told.map((isEmployer): LawRow<"law_relief"> => {
        const facts = { sector, fundedBy, isEmployer };
        const { fault, share } = decisionOf(trace, month, facts);
        return {
          month,
          sector: sector ?? "",
          funded_by: fundedBy ?? "",
          is_employer: isEmployer === undefined ? -1 : Number(isEmployer),
          own_relief_fault: fault,
          ...rateCells(trace, "own_relief", share),
        };
      }),
    ),
  );
}

function decisionOf(
  trace: Trace,
  month: CalendarMonth,
  facts: Pick<Parameters<typeof nonWageEarnerRelief.decide>[1], "sector" | "fundedBy">,
): { readonly fault: SqlFault; readonly share?: Rate | undefined } {
  const programmes = ["jkk", "jkm"] as const;
  const person = { segment: "non-wage-earner", month, income: 1, programmes } as const;
  try {
    const decision = nonWageEarnerRelief.decide(trace, { ...person, ...facts }, programmes);
    return { fault: "none", share: decision?.reductions?.jkk?.share };
  } catch (error) {
    if (error instanceof OutOfCoverageError) return { fault: "month" };
    if (!(error instanceof MissingFactError)) throw error;
    return { fault: error.field === "sector" ? "sector" : "funded-by" };
  }
}
