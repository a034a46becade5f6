import {
  assessEligibility,
  claimDeadlines,
  claimDocuments,
  cleanRoster,
  computeContribution,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computePension,
  jhtTax,
  latePaymentCompensation,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  contributionDueDate,
  findDisabilityPart,
  findWorkerCategory,
  heirsInOrder,
  InvalidInputError,
  lateFee,
  jkpQualifyingMonths,
  fitBudget,
  measureCoverage,
  membershipStanding,
  nextPensionLimits,
  nextPensionWageCeiling,
  nextYearPension,
  pensionAge,
  pensionAgeDateFor,
  fundingCheck,
  parseNik,
  paymentDeadline,
  pensionLimits,
  pensionWageCeiling,
  placeWorker,
  planProtection,
  projectJhtBalance,
  projectScholarship,
  scholarshipCalendar,
  screenRoster,
  villageQuota,
  wageFromContribution,
  type CoverageOptions,
  type CoverageRow,
  type Options,
  type RawRow,
  type RosterRow,
  type RosterScheme,
} from "jamsosnaker";

/** One figure of a case: what is calculated, where it stands in the result, what it must be. */
export interface CaseCheck {
  readonly calculate: keyof typeof calculators;
  readonly input: unknown;
  readonly options?: Options;
  /**
   * Path in the result, e.g. `byProgramme.jkk`; empty for the result itself. A member of a
   * list is named by its number, code, id or item; `refused` is the path of the first fault.
   */
  readonly read: string;
  readonly is: number | string | boolean;
  /** What the source printed, where that differs. */
  readonly printed?: number | string | boolean;
  /** How far the printed figure may lie from ours where it is only rounded. */
  readonly within?: number;
}

/** A published case as data. */
export interface PublishedCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly agrees: boolean | "unclear";
  readonly note?: string;
  readonly checks?: readonly CaseCheck[];
  /** Versions (`id@from`) that decide the figures though no result names them. */
  readonly holds?: readonly string[];
  readonly notCompared?: string;
}

type Call = (input: never, options?: Options) => unknown;

export const calculators = {
  contribution: computeContribution as Call,
  jkk: computeJkkBenefit as Call,
  jkm: computeJkmBenefit as Call,
  jkp: computeJkpBenefit as Call,
  "jkp-months": jkpQualifyingMonths as Call,
  "migrant-worker": computeMigrantWorkerBenefit as Call,
  scholarship: projectScholarship as Call,
  "scholarship-calendar": scholarshipCalendar as Call,
  "late-payment": latePaymentCompensation as Call,
  plan: planProtection as Call,
  "jht-balance": projectJhtBalance as Call,
  "jht-claim": computeJhtClaim as Call,
  "jht-tax": jhtTax as Call,
  pension: computePension as Call,
  "pension-age": pensionAge as Call,
  "pension-age-date": pensionAgeDateFor as Call,
  "next-year-pension": nextYearPension as Call,
  "fit-budget": fitBudget as Call,
  "village-quota": villageQuota as Call,
  nik: ((input: { nik: string; on: string }) => parseNik(input.nik, { on: input.on })) as Call,
  place: placeWorker as Call,
  funding: fundingCheck as Call,
  "pension-wage-ceiling": pensionWageCeiling as Call,
  "pension-limits": pensionLimits as Call,
  "next-ceiling": nextPensionWageCeiling as Call,
  "next-limits": nextPensionLimits as Call,
  documents: claimDocuments as Call,
  deadlines: claimDeadlines as Call,
  "payment-deadline": paymentDeadline as Call,
  "due-date": contributionDueDate as Call,
  standing: membershipStanding as Call,
  heirs: heirsInOrder as Call,
  eligibility: assessEligibility as Call,
  "disability-part": findDisabilityPart as Call,
  category: findWorkerCategory as Call,
  "clean-screen": ((input: { rows: RawRow[]; scheme: RosterScheme }, options?: Options) => {
    const cleaned = cleanRoster(input.rows, { on: input.scheme.on, firstRow: 1 });
    const { questions } = cleaned;
    return { ...screenRoster(cleaned.rows, input.scheme, { questions }, options), cleaned };
  }) as Call,
  screen: ((input: { rows: RosterRow[]; scheme: RosterScheme }, options?: Options) =>
    screenRoster(input.rows, input.scheme, {}, options)) as Call,
  "late-fee": lateFee as Call,
  "wage-from-contribution": wageFromContribution as Call,
  coverage: ((input: { rows: CoverageRow[]; options: CoverageOptions }) =>
    measureCoverage(input.rows, input.options)) as Call,
};

/** The function that a case names. */
export function callOf(
  name: CaseCheck["calculate"],
): (input: unknown, options?: Options) => unknown {
  return (input, options) => calculators[name](input as never, options);
}

/** The result that the library gives for a check, or the path of its fault. */
export function resultOf(check: CaseCheck): unknown {
  const result = (): unknown => callOf(check.calculate)(check.input, check.options);
  return check.read === "refused" ? { refused: firstFault(result) } : result();
}

function firstFault(result: () => unknown): string | undefined {
  try {
    result();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues[0]?.path;
    throw error;
  }
  return undefined;
}

/** The figure that the library gives for a check. */
export function calculate(check: CaseCheck): unknown {
  const result = resultOf(check);
  if (check.read === "") return result;
  return check.read.split(".").reduce<unknown>(memberOf, result);
}

function memberOf(value: unknown, key: string): unknown {
  const own = (value as Record<string, unknown>)[key];
  if (own !== undefined || !Array.isArray(value)) return own;
  const members: readonly Record<string, unknown>[] = value;
  return members.find(({ code, id, item }) => [code, id, item].includes(key));
}
