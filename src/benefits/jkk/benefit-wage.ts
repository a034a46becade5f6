import { bandOf } from "../../contributions/income-band.js";
import { wageBasis, type WageBasis } from "../../contributions/wage-basis.js";
import { choose } from "../../core/choose.js";
import { InvalidInputError } from "../../core/errors.js";
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
import type { RupiahInput } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkkBands } from "../../law/provisions/non-wage-earner-contributions.js";
import {
  constructionBenefits,
  constructionDayWageDays,
} from "../../law/provisions/work-accident-cover.js";
import { constructionDayWage, twoJobs } from "../../law/readings/work-accident-readings.js";
import type { JkkBenefitInput, JkkWageEarnerInput } from "./jkk-inputs.js";

/** The wages that a benefit rests on: that of Pasal 32 (1), and a lower one that was reported. */
export interface BenefitWages {
  readonly wage: WageBasis;
  readonly reported: WageBasis | undefined;
}

/** The benefit wage: PP 44/2015 Pasal 19, 20, 28, 32. Throws InvalidInputError for a higher reported wage. */
export function benefitWages(workings: Workings, facts: JkkBenefitInput): BenefitWages {
  if (facts.segment === "non-wage-earner") {
    return { wage: bandWage(workings, facts.income, facts.date), reported: undefined };
  }
  const wage = ownWage(workings, facts);
  const total = withOtherJobs(workings, wage, facts.otherWages);
  if (facts.reportedWage === undefined) return { wage: total, reported: undefined };
  const reported = wageBasis(workings, facts.reportedWage, facts.date);
  const compared = compareExact(reported.exact, wage.exact);
  if (compared > 0) throw reportedAbove();
  if (compared === 0) return { wage: total, reported: undefined };
  return { wage: total, reported: withOtherJobs(workings, reported, facts.otherWages) };
}

function bandWage(
  workings: Workings,
  income: Parameters<typeof bandOf>[2],
  date: string,
): WageBasis {
  const table = lookUp(workings, jkkBands, date);
  const { basis } = bandOf(workings, table.value, income);
  return {
    exact: exactRupiah(basis),
    shown: basis,
    steps: [{ kind: "look-up", provision: table.ref, value: basis }],
    provisions: [table.ref],
  };
}

function ownWage(workings: Workings, facts: JkkWageEarnerInput): WageBasis {
  const { segment, wage, date } = facts;
  if (segment !== "construction") return wageBasis(workings, wage, date);
  const rule = lookUp(workings, constructionBenefits, date);
  const basis = constructionBasis(workings, facts);
  return { ...basis, provisions: [...basis.provisions, rule.ref] };
}

function constructionBasis(workings: Workings, { wage, date }: JkkWageEarnerInput): WageBasis {
  if (typeof wage !== "object" || !("daily" in wage)) return wageBasis(workings, wage, date);
  warn(workings, constructionPractice);
  return choose(workings, constructionDayWage) === "times-25"
    ? wageBasis(workings, wage, date)
    : constructionWage(workings, wage.daily, date);
}

function constructionWage(workings: Workings, daily: RupiahInput, date: string): WageBasis {
  const days = lookUp(workings, constructionDayWageDays, date);
  const dayWage = exactRupiah(daily);
  const exact = times(dayWage, days.value);
  return {
    exact,
    shown: shownRupiah(exact),
    steps: [
      {
        kind: "multiply",
        provision: days.ref,
        factor: days.value,
        of: shownRupiah(dayWage),
        result: exactText(exact),
      },
    ],
    provisions: [days.ref],
  };
}

function withOtherJobs(
  workings: Workings,
  wage: WageBasis,
  others: readonly RupiahInput[] = [],
): WageBasis {
  if (others.length === 0) return wage;
  warn(workings, severalJobs);
  if (choose(workings, twoJobs) === "job-of-the-accident") return wage;
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
      message: { key: "benefit-wage.reported-above" },
      cites: { regulation: "pp-44-2015", article: "Pasal 32 ayat (2)" },
    },
  ]);
}

const constructionPractice: Warning = {
  code: "construction-day-wage",
  message: { key: "warning.construction-day-wage" },
};

const severalJobs: Warning = {
  code: "several-jobs",
  message: { key: "warning.several-jobs" },
};
