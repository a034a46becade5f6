import { daysBetween } from "../core/calendar.js";
import { exactRupiah } from "../core/exact.js";
import {
  plausible,
  tooSmall,
  warnIfFraction,
  warnIfLarge,
  warnIfSmall,
  type Figure,
} from "../core/plausible.js";
import { warn, type Trace } from "../core/trace.js";
import type { RupiahInput } from "../core/vocabulary.js";

type Rule = (trace: Trace, value: unknown) => void;

const percentOf =
  (figure: Figure): Rule =>
  (trace, value) => {
    for (const percent of percentsIn(value)) warnIfFraction(trace, figure, percent);
  };

/** A percent, or those of a list by year. */
function percentsIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: { readonly percent?: unknown } | null) =>
    percentsIn(entry?.percent),
  );
}

const atMost =
  (figure: Figure, most: number): Rule =>
  (trace, value) => {
    warnIfLarge(trace, figure, value, most);
  };

const wage: Rule = (trace, value) => {
  if (typeof value === "object") {
    const { daily } = value as { readonly daily?: RupiahInput };
    if (daily !== undefined && Number(daily) < plausible.leastDailyWage) {
      warn(trace, tooSmall("figure.daily-wage", plausible.leastDailyWage));
    }
    return;
  }
  warnIfSmall(trace, "figure.wage", exactRupiah(value as RupiahInput));
};

const inability: Rule = (trace, value) => {
  const spells = (Array.isArray(value) ? value : [value]) as readonly Record<string, unknown>[];
  for (const { days, from, to } of spells) {
    const length = typeof from === "string" ? daysBetween(from, String(to)) + 1 : days;
    warnIfLarge(trace, "figure.days-of-inability", length, plausible.mostDays);
  }
};

const { mostMonths } = plausible;

/** The figures checked, by the name of the field wherever it is in an input. */
const rules: Readonly<Record<string, Rule>> = {
  functionLostPercent: percentOf("figure.function-lost"),
  percent: percentOf("figure.loss"),
  betterEyeEfficiencyPercent: percentOf("figure.eye-efficiency"),
  worseEyeEfficiencyPercent: percentOf("figure.eye-efficiency"),
  densityPercent: percentOf("figure.density"),
  trainingAttendancePercent: percentOf("figure.attendance"),
  inflationPercent: percentOf("figure.inflation"),
  returnPercentPerYear: percentOf("figure.return"),
  depositRatePercent: percentOf("figure.deposit-rate"),
  wage,
  reportedWage: wage,
  weightedAverageAnnualWage: wage,
  memberships: atMost("figure.memberships", plausible.mostMemberships),
  temporaryInability: inability,
  contributionMonths: atMost("figure.contribution-months", mostMonths),
  contributionMonthsAtLeast: atMost("figure.contribution-months", mostMonths),
  consecutiveContributionMonths: atMost("figure.contribution-months", mostMonths),
  membershipMonths: atMost("figure.membership-months", mostMonths),
  arrearsMonths: atMost("figure.arrears-months", mostMonths),
  serviceMonths: atMost("figure.service-months", mostMonths),
};

/** Warns of figures in well-formed facts that can hardly be meant, and gives the facts back. */
export function warnedOfFigures<Facts>(trace: Trace, facts: Facts): Facts {
  lookAt(trace, facts);
  return facts;
}

function lookAt(trace: Trace, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule) rule(trace, inner);
    else lookAt(trace, inner);
  }
}
