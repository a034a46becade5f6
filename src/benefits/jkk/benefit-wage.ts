import { doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { bandOf } from "../../contributions/income-band.js";
import { wageBasis, type WageBasis } from "../../contributions/wage-basis.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  plus,
  shownRupiah,
  times,
  type Exact,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { WageInput } from "../../contributions/contribution-input.js";
import type { RupiahInput } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { jkkBands } from "../../law/provisions/non-wage-earner-contributions.js";
import {
  constructionBenefits,
  constructionDayWageDays,
} from "../../law/provisions/work-accident-cover.js";
import { constructionDayWage, twoJobs } from "../../law/readings/work-accident-readings.js";
import type { JkkBenefitInput, JkkWageEarnerInput } from "./jkk-inputs.js";

/** The wages that a benefit rests on: that of Pasal 32 (1), and a lower one that was reported. */
export interface BenefitWages {
  /** Absent where it is not given. */
  readonly wage: WageBasis | undefined;
  readonly reported: WageBasis | undefined;
}

/** The benefit wage: PP 44/2015 Pasal 19, 20, 28, 32. Throws InvalidInputError for a higher reported wage. */
export function benefitWages(trace: Trace, facts: JkkBenefitInput): BenefitWages {
  if (facts.segment === "non-wage-earner") {
    const { income, date } = facts;
    const wage = income === undefined ? undefined : bandWage(trace, income, date);
    return { wage, reported: undefined };
  }
  if (facts.wage === undefined) return { wage: undefined, reported: undefined };
  const wage = ownWage(trace, facts, facts.wage);
  const total = withOtherJobs(trace, wage, facts.otherWages);
  if (facts.reportedWage === undefined) return { wage: total, reported: undefined };
  const reported = wageBasis(trace, facts.reportedWage, facts.date);
  const compared = compareExact(reported.exact, wage.exact);
  if (compared > 0) throw reportedAbove();
  if (compared === 0) return { wage: total, reported: undefined };
  return { wage: total, reported: withOtherJobs(trace, reported, facts.otherWages) };
}

/** The wage of a band (Lampiran II). */
export function bandWage(
  trace: Trace,
  income: Parameters<typeof bandOf>[2],
  date: string,
): WageBasis {
  const table = lookUp(trace, jkkBands, date);
  const { basis } = bandOf(trace, table.value, income);
  return {
    exact: exactRupiah(basis),
    shown: basis,
    steps: [{ kind: "look-up", provision: table.key, value: basis }],
    provisions: [table.key],
  };
}

function ownWage(trace: Trace, { segment, date }: JkkWageEarnerInput, wage: WageInput): WageBasis {
  if (segment !== "construction") return wageBasis(trace, wage, date);
  const rule = lookUp(trace, constructionBenefits, date);
  const basis = constructionBasis(trace, wage, date);
  return { ...basis, provisions: [...basis.provisions, rule.key] };
}

function constructionBasis(trace: Trace, wage: WageInput, date: string): WageBasis {
  if (typeof wage !== "object" || !("daily" in wage)) return wageBasis(trace, wage, date);
  warn(trace, constructionPractice);
  return resolveReading(trace, constructionDayWage) === "times-25"
    ? wageBasis(trace, wage, date)
    : constructionWage(trace, wage.daily, date);
}

function constructionWage(trace: Trace, daily: RupiahInput, date: string): WageBasis {
  const days = lookUp(trace, constructionDayWageDays, date);
  const dayWage = exactRupiah(daily);
  const exact = times(dayWage, days.value);
  return {
    exact,
    shown: shownRupiah(exact),
    steps: [
      {
        kind: "multiply",
        provision: days.key,
        factor: days.value,
        of: shownRupiah(dayWage),
        result: exactText(exact),
      },
    ],
    provisions: [days.key],
  };
}

function withOtherJobs(
  trace: Trace,
  wage: WageBasis,
  others: readonly RupiahInput[] = [],
): WageBasis {
  if (others.length === 0) return wage;
  warn(trace, severalJobs);
  if (resolveReading(trace, twoJobs) === "job-of-the-accident") return wage;
  const wages: readonly Exact[] = [wage.exact, ...others.map(exactRupiah)];
  const exact = wages.reduce(plus);
  const shown = shownRupiah(exact);
  const terms = wages.map(shownRupiah);
  return { ...wage, exact, shown, steps: [...wage.steps, { kind: "add", terms, result: shown }] };
}

function reportedAbove(): InvalidInputError {
  return new InvalidInputError([
    {
      path: "reportedWage",
      ...issueOf({ key: "benefit-wage.reported-above" }),
      cites: { regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" },
    },
  ]);
}

const constructionPractice: Warning = /* @__PURE__ */ sharedWarning(doubt("construction-day-wage"));

const severalJobs: Warning = /* @__PURE__ */ sharedWarning(doubt("several-jobs"));
