import * as library from "jamsosnaker";
import type { CoverageOptions, CoverageRow, RawRow, RosterRow, RosterScheme } from "jamsosnaker";

/** A calculation as it stands in the suite. */
export interface Calculation {
  readonly function: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly choices?: library.Options;
  readonly expect: readonly {
    readonly figure: string;
    readonly is: number | string | boolean;
    readonly published?: number | string | boolean;
    readonly publishedWithin?: number;
  }[];
}

type Call = (facts: never, choices?: library.Options) => unknown;

const alone =
  (call: Call, name: string): Call =>
  (facts, choices) =>
    call(facts[name], choices);

/** What the suite calls a function, and what it is here. */
export const functions: Readonly<Record<string, Call>> = {
  contribution: library.computeContribution,
  "wage-from-contribution": library.wageFromContribution,
  "contribution-due-date": library.contributionDueDate,
  "contribution-late-fee": library.lateFee,
  "membership-standing": library.membershipStanding,
  "jp-wage-ceiling": alone(library.pensionWageCeiling, "month"),
  "next-jp-wage-ceiling": library.nextPensionWageCeiling,
  "jkk-benefit": library.computeJkkBenefit,
  "disability-part": alone(library.findDisabilityPart, "text"),
  "jkm-benefit": library.computeJkmBenefit,
  scholarship: library.projectScholarship,
  "scholarship-calendar": library.scholarshipCalendar,
  "jht-balance": library.projectJhtBalance,
  "jht-claim": library.computeJhtClaim,
  "jht-tax": library.jhtTax,
  "jp-pension": library.computePension,
  "jp-limits": alone(library.pensionLimits, "month"),
  "next-jp-limits": library.nextPensionLimits,
  "next-jp-pension": library.nextYearPension,
  "jp-pension-age": alone(library.pensionAge, "date"),
  "jp-pension-age-date": library.pensionAgeDateFor,
  "jkp-benefit": library.computeJkpBenefit,
  "jkp-qualifying-months": library.jkpQualifyingMonths,
  "migrant-worker-benefit": library.computeMigrantWorkerBenefit,
  heirs: library.heirsInOrder,
  "claim-documents": library.claimDocuments,
  "claim-deadlines": library.claimDeadlines,
  "payment-deadline": library.paymentDeadline,
  "late-payment": library.latePaymentCompensation,
  eligibility: library.assessEligibility,
  "worker-category": alone(library.findWorkerCategory, "text"),
  "worker-placement": library.placeWorker,
  funding: library.fundingCheck,
  coverage: (facts: { rows: CoverageRow[]; options: CoverageOptions }) =>
    library.measureCoverage(facts.rows, facts.options),
  budget: library.planProtection,
  "budget-that-fits": library.fitBudget,
  "village-quota": library.villageQuota,
  "list-screening": (facts: { rows: RosterRow[]; scheme: RosterScheme }, choices) =>
    library.screenRoster(facts.rows, facts.scheme, {}, choices),
  "list-cleaning-and-screening": (facts: { rows: RawRow[]; scheme: RosterScheme }, choices) => {
    const cleaned = library.cleanRoster(facts.rows, { on: facts.scheme.on, firstRow: 1 });
    const { questions } = cleaned;
    return {
      ...library.screenRoster(cleaned.rows, facts.scheme, { questions }, choices),
      cleaned,
    };
  },
  nik: (facts: { nik: string; on: string }) => library.parseNik(facts.nik, { on: facts.on }),
};

/** The figures that the library gives for a calculation of the suite, in its order. */
export function figuresOf(one: Calculation): unknown[] {
  const call = functions[one.function];
  if (!call) throw new Error(`No function ${one.function}`);
  const result = (): unknown => call(one.facts as never, one.choices);
  if (one.expect[0]?.figure === "refused") return [firstFault(result)];
  const found = result();
  return one.expect.map(({ figure, is }) => alike(read(found, figure), is));
}

function firstFault(result: () => unknown): string | undefined {
  try {
    result();
  } catch (error) {
    if (error instanceof library.InvalidInputError) return error.issues[0]?.path;
    throw error;
  }
  return undefined;
}

interface Member {
  readonly programme?: string;
  readonly payer?: string;
  readonly steps?: readonly { readonly percent?: string }[];
  readonly code?: string;
  readonly id?: string;
  readonly item?: string;
}

/** A figure by its name: `lines.jht.employer.amount` is in the line of that programme and payer. */
function read(result: unknown, figure: string): unknown {
  if (figure === "result") return result;
  const names = figure.split(".");
  const [list, programme, payer, ...rest] = names;
  const lines = (result as { lines?: readonly Member[] }).lines ?? [];
  const line = lines.find((one) => one.programme === programme && one.payer === payer);
  return list === "lines" && line
    ? rest.reduce<unknown>(memberOf, line)
    : names.reduce<unknown>(memberOf, result);
}

function memberOf(value: unknown, name: string): unknown {
  const own = (value as Record<string, unknown>)[name];
  if (own !== undefined) return own;
  if (name === "percent") return (value as Member).steps?.findLast((step) => step.percent)?.percent;
  if (!Array.isArray(value)) return own;
  return (value as readonly Member[]).find(({ code, id, item }) => [code, id, item].includes(name));
}

/** The suite writes percentages as numbers, which the library gives as decimal texts. */
const alike = (given: unknown, is: unknown): unknown =>
  typeof given === "string" && typeof is === "number" ? Number(given) : given;
