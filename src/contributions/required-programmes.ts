import { type Check, checkOf } from "../core/check.js";
import type { Programme, CalendarMonth, EmployerSize } from "../core/vocabulary.js";
import { lookUpMonth, type LookedUp, decidingDay, lookUpMonthIfAny } from "../core/look-up.js";
import { type Trace, warn } from "../core/trace.js";
import {
  requiredProgrammes,
  requiredProgrammesProjectWorker,
  requiredProgrammesStateBody,
  jkpProgrammes,
  type WithoutWageProgrammes,
} from "../law/provisions/membership.js";
import type { WageEarnerInput } from "./contribution-input.js";
import { textWith, type Text } from "../core/text.js";
import { resolveReading } from "../core/resolve-reading.js";
import { isOpenOn } from "../core/reading.js";
import { jhtOfStateBodies } from "../law/readings/contribution-readings.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../core/warning.js";
import { MissingFactError, type InvalidInputError, invalidInput } from "../core/errors.js";
import { jkpMembershipChecks } from "./jkp-membership.js";

/** The compulsory programmes of a wage earner, and whether the worker belongs to JKP. */
interface RequiredProgrammes {
  readonly programmes: readonly Programme[];
  readonly jkp: boolean;
  /** Why these programmes, and the conditions of JKP that were examined. */
  readonly checks: readonly Check[];
}

/**
 * The compulsory programmes: by size of a business (Perpres 109/2013 Pasal 6),
 * for construction workers paid by day, piece or season, for state bodies, and by
 * the rule on people without a wage where it holds.
 * Throws MissingFactError for the size, or for what JKP depends on.
 */
export function requiredOf(
  trace: Trace,
  facts: WageEarnerInput,
  unpaid?: LookedUp<WithoutWageProgrammes>,
): RequiredProgrammes {
  if (unpaid) return required(unpaid, unpaid.value.required);
  const { month, employer, projectWorker } = facts;
  const kind = employer?.kind ?? "business";
  if (projectWorker) {
    if (employer?.kind !== undefined && kind !== "construction-firm") throw notAConstructionFirm();
    const list = lookUpMonth(trace, requiredProgrammesProjectWorker, month);
    return required(list, list.value);
  }
  if (kind === "state-body") return ofStateBody(trace, facts);
  if (kind === "construction-firm" && projectWorker === undefined) {
    throw missing("projectWorker", { key: "required-programmes.construction" });
  }
  const size = employer?.size;
  if (size === undefined) {
    throw missing("employer.size", { key: "required-programmes.size" });
  }
  const bySize = lookUpMonth(trace, requiredProgrammes, month);
  const programmes = bySize.value[size];
  const checks = jkpChecks(trace, facts, programmes);
  const jkp = checks.length > 0 && checks.every((check) => check.passed === true);
  return { ...required(bySize, programmes, checks), jkp };
}

function required(
  { key }: LookedUp<unknown>,
  programmes: readonly Programme[],
  more: readonly Check[] = [],
): RequiredProgrammes {
  const text: Text = textWith("check.membership.required-programmes", { programmes });
  const check = checkOf("membership.required-programmes", true, text, [key]);
  return { programmes, jkp: false, checks: [check, ...more] };
}

function ofStateBody(trace: Trace, { month }: WageEarnerInput): RequiredProgrammes {
  const list = lookUpMonth(trace, requiredProgrammesStateBody, month);
  if (!isOpenOn(jhtOfStateBodies, decidingDay(trace, month))) return required(list, list.value);
  const jht = resolveReading(trace, jhtOfStateBodies) === "compulsory";
  warn(trace, jhtContested);
  return required(list, jht ? [...list.value, "jht"] : list.value);
}

const jhtContested: Warning = /* @__PURE__ */ sharedWarning(doubt("jht-of-state-bodies"));

/** The conditions of JKP, none before it began; a warning where its facts are not given. */
function jkpChecks(
  trace: Trace,
  { month, employer, jkpMembership, jkpEnrolled, citizen }: WageEarnerInput,
  programmes: readonly Programme[],
): readonly Check[] {
  if (!lookUpMonthIfAny(trace, jkpProgrammes, month)) return [];
  if (!jkpMembership) {
    if (jkpEnrolled === undefined) warn(trace, jkpNotDecided);
    if (jkpEnrolled) warnOfMissing(trace, month, employer?.size, programmes);
    return [];
  }
  const question = {
    month,
    size: employer?.size,
    programmes,
    facts: { ...jkpMembership, citizen },
  };
  const checks = jkpMembershipChecks(trace, question);
  if (checks.some((check) => check.passed === false)) return checks;
  const [field] = checks.flatMap((check) => check.missing);
  if (field === undefined) return checks;
  throw new MissingFactError({
    field,
    why: { key: "required-programmes.jkp-checks" },
    cites: { regulation: "pp-37-2021", article: "Pasal 4" },
  });
}

/** Warns if a worker is said to be in JKP without the programmes that it presupposes. */
function warnOfMissing(
  trace: Trace,
  month: CalendarMonth,
  size: EmployerSize | undefined,
  programmes: readonly Programme[],
): void {
  const { value, keys } = lookUpMonth(trace, jkpProgrammes, month);
  const missing = size ? value[size].filter((programme) => !programmes.includes(programme)) : [];
  if (missing.length === 0) return;
  warn(trace, toCheck("jkp-presupposes", { values: { missing }, provisions: keys }));
}

const jkpNotDecided: Warning = /* @__PURE__ */ sharedWarning(assumed("jkp-not-decided"));

function notAConstructionFirm(): InvalidInputError {
  return invalidInput(
    "projectWorker",
    { key: "required-programmes.other-firm" },
    { regulation: "perpres-109-2013", article: "Pasal 6 ayat (4)" },
  );
}

function missing(field: string, why: MissingFactError["why"]): MissingFactError {
  return new MissingFactError({
    field,
    why,
    cites: { regulation: "perpres-109-2013", article: "Pasal 6" },
  });
}
