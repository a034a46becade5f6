import { lastDayOf } from "../core/calendar.js";
import { choose } from "../core/choose.js";
import { MissingFactError } from "../core/errors.js";
import { lookUpMonth, lookUpMonthIfAny } from "../core/look-up.js";
import { isOpenOn } from "../core/reading.js";
import type { Programme } from "../core/vocabulary.js";
import { warn, type Workings } from "../core/workings.js";
import {
  jkpProgrammes,
  requiredProgrammes,
  requiredProgrammesProjectWorker,
  requiredProgrammesStateBody,
} from "../law/provisions/membership.js";
import { jhtOfStateBodies } from "../law/readings/contribution-readings.js";
import type { WageEarnerInput } from "./contribution-inputs.js";
import { jkpMembershipChecks } from "./jkp-membership.js";

/** What an employer must join for a wage earner, and whether the worker belongs to JKP. */
export interface RequiredProgrammes {
  readonly programmes: readonly Programme[];
  /** Undefined where the facts that decide are not given. */
  readonly jkp: boolean | undefined;
}

/**
 * The compulsory programmes: by size of a business (Perpres 109/2013 Pasal 6),
 * for construction workers paid by day, piece or season, and for state bodies.
 * Throws MissingFactError for the size, or for what JKP depends on.
 */
export function requiredOf(workings: Workings, facts: WageEarnerInput): RequiredProgrammes {
  const kind = facts.employer?.kind ?? "business";
  if (facts.projectWorker) {
    const list = lookUpMonth(workings, requiredProgrammesProjectWorker, facts.month);
    return { programmes: list.value, jkp: false };
  }
  if (kind === "state-body") return ofStateBody(workings, facts);
  if (kind === "construction-firm" && facts.projectWorker === undefined) {
    throw missing("projectWorker", {
      id: "jasa konstruksi hanya wajib JKK dan JKM bagi pekerja harian, borongan, dan musiman",
      en: "a construction firm must join only JKK and JKM for daily, piece-rate and seasonal workers",
    });
  }
  const size = facts.employer?.size;
  if (size === undefined) {
    throw missing("employer.size", {
      id: "program wajib bergantung pada skala usaha",
      en: "which programmes are compulsory depends on the size of the employer",
    });
  }
  const programmes = lookUpMonth(workings, requiredProgrammes, facts.month).value[size];
  return { programmes, jkp: belongsToJkp(workings, facts, programmes) };
}

function ofStateBody(workings: Workings, { month }: WageEarnerInput): RequiredProgrammes {
  const list = lookUpMonth(workings, requiredProgrammesStateBody, month);
  if (!isOpenOn(jhtOfStateBodies, lastDayOf(month))) return { programmes: list.value, jkp: false };
  const jht = choose(workings, jhtOfStateBodies) === "compulsory";
  warn(workings, {
    code: "jht-of-state-bodies",
    message: {
      id: "Apakah JHT wajib bagi pekerja non-ASN diperselisihkan",
      en: "Whether JHT is compulsory for state bodies' workers is contested",
    },
  });
  return { programmes: jht ? [...list.value, "jht"] : list.value, jkp: false };
}

function belongsToJkp(
  workings: Workings,
  { month, employer, jkpMembership }: WageEarnerInput,
  programmes: readonly Programme[],
): boolean | undefined {
  if (!lookUpMonthIfAny(workings, jkpProgrammes, month)) return false;
  if (!jkpMembership) return undefined;
  const question = { month, size: employer?.size, programmes, facts: jkpMembership };
  const checks = jkpMembershipChecks(workings, question);
  if (checks.some((check) => check.passed === false)) return false;
  const [field] = checks.flatMap((check) => check.missing);
  if (field === undefined) return true;
  throw new MissingFactError({
    field,
    why: { id: "kepesertaan JKP bergantung padanya", en: "membership of JKP depends on it" },
    cites: { regulation: "pp-37-2021", article: "Pasal 4" },
  });
}

function missing(field: string, why: MissingFactError["why"]): MissingFactError {
  return new MissingFactError({
    field,
    why,
    cites: { regulation: "perpres-109-2013", article: "Pasal 6" },
  });
}
