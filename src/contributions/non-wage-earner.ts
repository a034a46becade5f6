import { NotCoveredError } from "../core/errors.js";
import type { CalendarMonth, Programme } from "../core/vocabulary.js";
import { choose } from "../core/choose.js";
import { isOpenOn } from "../core/reading.js";
import { decidingDay, lookUpMonth, type Found } from "../core/look-up.js";
import type { Warning } from "../core/warning.js";
import { warn, type Workings } from "../core/workings.js";
import {
  openProgrammesNonWageEarner,
  requiredProgrammesNonWageEarner,
} from "../law/provisions/membership.js";
import {
  jhtBands,
  jkkBands,
  jkmNonWageEarnerAmount,
} from "../law/provisions/non-wage-earner-contributions.js";
import { jhtOfEmployers } from "../law/readings/contribution-readings.js";
import { fixedLine } from "./contribution-line.js";
import type { Contribution, ContributionLine } from "./contribution.js";
import type { NonWageEarnerInput } from "./contribution-inputs.js";
import { bandOf } from "./income-band.js";
import { decideCovidRelief } from "./reliefs/pp-49-2020.js";
import { decideNonWageEarnerRelief } from "./reliefs/pp-50-2025.js";
import { contributionOf } from "./total.js";

/** BPU: JKK and JHT by income band, JKM at one amount; PP 49/2020 or PP 50/2025 taken off JKK and JKM. */
export function nonWageEarnerContribution(
  workings: Workings,
  facts: NonWageEarnerInput,
): Contribution {
  const { month, income, fundedBy, arrearsFree, memberSince } = facts;
  const programmes = programmesOf(workings, facts);
  const covid = decideCovidRelief(workings, programmes, {
    month,
    arrearsFree,
    memberSince,
    fields: covidFields,
  });
  const relief = covid ?? decideNonWageEarnerRelief(workings, facts, programmes);
  const jkk = lookUpMonth(workings, jkkBands, month);
  const { basis, amount } = bandOf(workings, jkk.value, income);
  const payer = "worker";
  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const fixed = { programme: "jkk", payer, basis, amount, ref: jkk.ref } as const;
    lines.push(fixedLine(workings, fixed, relief?.jkk));
  }
  if (programmes.includes("jkm")) {
    const { value, ref } = lookUpMonth(workings, jkmNonWageEarnerAmount, month);
    const fixed = { programme: "jkm", payer, basis, amount: value, ref } as const;
    lines.push(fixedLine(workings, fixed, relief?.jkm));
  }
  if (programmes.includes("jht")) lines.push(jhtLine(workings, facts, month));
  return contributionOf(workings, {
    segment: "non-wage-earner",
    month,
    fundedBy,
    lines,
    reliefs: relief ? [relief.use] : [],
  });
}

const covidFields = ["arrearsFree", "memberSince"];

function programmesOf(workings: Workings, facts: NonWageEarnerInput): readonly Programme[] {
  if (facts.programmes === "required") {
    const required = lookUpMonth(workings, requiredProgrammesNonWageEarner, facts.month).value;
    if (facts.isEmployer === undefined) warn(workings, assumedNotAnEmployer);
    return facts.isEmployer && jhtIsCompulsory(workings, facts.month)
      ? [...required, "jht"]
      : required;
  }
  const open: Found<readonly Programme[]> = lookUpMonth(
    workings,
    openProgrammesNonWageEarner,
    facts.month,
  );
  const closed = facts.programmes.find((programme) => !open.value.includes(programme));
  if (closed === undefined) return facts.programmes;
  const cites =
    closed === "jkp"
      ? { regulation: "pp-37-2021", article: "Pasal 4" }
      : { regulation: "pp-45-2015", article: "Pasal 2" };
  throw new NotCoveredError({ programme: closed, segment: "non-wage-earner", cites });
}

const assumedNotAnEmployer: Warning = {
  code: "assumed-not-an-employer",
  message: { key: "warning.assumed-not-an-employer" },
};

function jhtIsCompulsory(workings: Workings, month: CalendarMonth): boolean {
  if (!isOpenOn(jhtOfEmployers, decidingDay(workings, month))) return false;
  warn(workings, {
    code: "jht-of-employers",
    message: { key: "warning.jht-of-employers" },
  });
  return choose(workings, jhtOfEmployers) === "compulsory";
}

function jhtLine(
  workings: Workings,
  facts: NonWageEarnerInput,
  month: CalendarMonth,
): ContributionLine {
  const table = lookUpMonth(workings, jhtBands, month);
  const { basis, amount } = bandOf(workings, table.value, facts.income);
  return fixedLine(workings, { programme: "jht", payer: "worker", basis, amount, ref: table.ref });
}
