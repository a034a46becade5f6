import { lastDayOf } from "../core/calendar.js";
import { MissingFactError } from "../core/errors.js";
import { compareExact, exactRupiah } from "../core/exact.js";
import type { Step } from "../core/step.js";
import type { CalendarMonth, Payer, Programme } from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";
import { lookUpMonth, type Found } from "../core/look-up.js";
import { warn, type Workings } from "../core/workings.js";
import { requiredProgrammes } from "../law/provisions/membership.js";
import { jpWageCeiling } from "../law/provisions/pension-wage-ceiling.js";
import {
  jhtWageEarnerRate,
  jkkWageEarnerRate,
  jkmWageEarnerRate,
  jpWageEarnerRate,
  type SharedRate,
} from "../law/provisions/wage-earner-contributions.js";
import { percentLine } from "./contribution-line.js";
import type { Contribution, ContributionLine, WageEarnerInput } from "./contribution.js";
import { jkpReallocations } from "./jkp-reallocation.js";
import { warnOfReliefNotComputed } from "./relief-not-computed.js";
import { contributionOf } from "./total.js";
import { wageBasis, type WageBasis } from "./wage-basis.js";

/** PU: JKK and JKM by the employer, JHT and JP by employer and worker, JKP out of JKK and the state. */
export function wageEarnerContribution(workings: Workings, facts: WageEarnerInput): Contribution {
  const { month } = facts;
  const programmes = programmesOf(workings, facts);
  const wage = wageBasis(workings, facts.wage, lastDayOf(month));
  const lines: ContributionLine[] = [];
  if (programmes.includes("jkk")) {
    const rate = jkkRate(workings, facts);
    lines.push(percentLine(workings, "jkk", "employer", wage, rate));
  }
  if (programmes.includes("jkm")) {
    const rate = lookUpMonth(workings, jkmWageEarnerRate, month);
    lines.push(percentLine(workings, "jkm", "employer", wage, rate));
  }
  if (programmes.includes("jht")) {
    const rate = lookUpMonth(workings, jhtWageEarnerRate, month);
    lines.push(...sharedLines(workings, "jht", wage, rate));
  }
  if (programmes.includes("jp")) {
    const rate = lookUpMonth(workings, jpWageEarnerRate, month);
    lines.push(...sharedLines(workings, "jp", cappedForPension(workings, wage, month), rate));
  }
  const inJkp = facts.jkpEnrolled === true || programmes.includes("jkp");
  const reallocations = inJkp ? jkpReallocations(workings, wage, month) : [];
  if (inJkp && !programmes.includes("jkk")) warn(workings, jkpWithoutJkk);
  warnOfReliefNotComputed(workings, "wage-earner", programmes, month);
  return contributionOf(workings, { segment: "wage-earner", month, lines, reallocations });
}

const jkpWithoutJkk: Warning = {
  code: "jkp-without-jkk",
  message: {
    id: "JKP tidak ditagih sendiri: dananya dari JKK dan Pemerintah Pusat, sedangkan JKK tidak termasuk program yang dihitung",
    en: "JKP is not billed by itself: it is paid out of JKK and by the state, and JKK is not among the programmes computed",
  },
};

function programmesOf(workings: Workings, facts: WageEarnerInput): readonly Programme[] {
  if (facts.programmes !== "required") return facts.programmes;
  const bySize = lookUpMonth(workings, requiredProgrammes, facts.month);
  const size = facts.employer?.size;
  if (size) return bySize.value[size];
  throw new MissingFactError({
    field: "employer.size",
    why: {
      id: "program wajib bergantung pada skala usaha",
      en: "which programmes are compulsory depends on the size of the employer",
    },
    cites: { regulation: "perpres-109-2013", article: "Pasal 6" },
  });
}

function jkkRate(workings: Workings, facts: WageEarnerInput): Found<string> {
  const rates = lookUpMonth(workings, jkkWageEarnerRate, facts.month);
  if (facts.riskGroup) return { value: rates.value[facts.riskGroup], ref: rates.ref };
  throw new MissingFactError({
    field: "riskGroup",
    why: {
      id: "iuran JKK bergantung pada kelompok tingkat risiko yang ditetapkan BPJS",
      en: "the JKK rate depends on the risk group that BPJS fixes",
    },
    cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  });
}

function sharedLines(
  workings: Workings,
  programme: Programme,
  basis: WageBasis,
  rate: Found<SharedRate>,
): ContributionLine[] {
  const of = (payer: Payer & keyof SharedRate): ContributionLine =>
    percentLine(workings, programme, payer, basis, { value: rate.value[payer], ref: rate.ref });
  return [of("employer"), of("worker")];
}

function cappedForPension(workings: Workings, wage: WageBasis, month: CalendarMonth): WageBasis {
  const ceiling = lookUpMonth(workings, jpWageCeiling, month);
  const limit = exactRupiah(ceiling.value);
  const over = compareExact(wage.exact, limit) > 0;
  const shown = over ? ceiling.value : wage.shown;
  const cap: Step = {
    kind: "cap",
    provision: ceiling.ref,
    of: wage.shown,
    limit: ceiling.value,
    result: shown,
  };
  return {
    exact: over ? limit : wage.exact,
    shown,
    steps: [...wage.steps, cap],
    provisions: [...wage.provisions, ceiling.ref],
  };
}
