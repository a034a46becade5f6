import type { Check, FactPath } from "../core/check.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { addRupiah } from "../core/exact.js";
import type { ProvisionKey } from "../core/provision.js";
import type { Step } from "../core/step.js";
import type { Text } from "../core/text.js";
import type {
  CalendarDate,
  CalendarMonth,
  FundingSource,
  Payer,
  Programme,
  Rupiah,
  Segment,
} from "../core/vocabulary.js";
import type { Recorded } from "../law/recorded.js";
import type { RegulationId } from "../law/regulations.js";

/** A programme, or JKK and JKM together where the law fixes one amount for both (migrant workers). */
export type BilledProgramme = Programme | "jkk-jkm";

/** One billed amount, for one programme and one payer. */
export interface ContributionLine {
  readonly programme: BilledProgramme;
  readonly payer: Payer;
  /**
   * The wage, deemed income or contract value of the bill; the amount itself where
   * there is none (migrant workers).
   */
  readonly basis: Rupiah;
  /** Percent of the basis; absent where the law fixes an amount or slices. */
  readonly ratePercent?: string | undefined;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  /** Absent where the line is its basis times its rate, or an amount that the law fixes. */
  readonly steps?: readonly Step[] | undefined;
}

/** A share of JKP that is passed on or paid by the state: never billed. */
export interface Reallocation {
  readonly programme: "jkp";
  /** Out of which programme, or paid by the state. */
  readonly from: "jkk" | "jkm" | "state";
  readonly basis: Rupiah;
  readonly ratePercent: string;
  readonly amount: Rupiah;
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
}

/** A part of the bill that the law lets wait (PP 49/2020 Pasal 17). */
export interface Deferral {
  readonly programme: "jp";
  /** Paid in time. */
  readonly dueNow: Rupiah;
  /** The part that may wait. */
  readonly deferred: Rupiah;
  /** Day by which paying the rest begins. */
  readonly begins: CalendarDate;
  /** Day by which the rest is paid. */
  readonly ends: CalendarDate;
  readonly provisions: readonly ProvisionKey[];
}

/** A stage in which the bill of a construction project is paid. */
export interface PaymentStage {
  /** Percent of the bill. */
  readonly ratePercent: string;
  readonly amount: Rupiah;
  readonly provisions: readonly ProvisionKey[];
}

/** Whether a relief was given in this month, and why or why not. */
export interface ReliefUse {
  readonly regulation: RegulationId;
  readonly applied: boolean;
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
  /** Facts that would decide; empty where it is decided. */
  readonly missing: readonly FactPath[];
}

/**
 * Billed amount: for one person and month (wage earners, non-wage earners), for
 * one project (construction), or for one work contract (migrant workers).
 */
export interface Contribution extends Recorded {
  readonly kind: "contribution";
  readonly segment: Segment;
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource | undefined;
  /** Billed amount: the sum of the lines. */
  readonly total: Rupiah;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
  readonly lines: readonly ContributionLine[];
  /** For `programmes: "required"`: why these programmes, and whether the worker belongs to JKP. */
  readonly checks: readonly Check[];
  /** JKP shares: not billed. */
  readonly reallocations: readonly Reallocation[];
  /** Parts of the bill that may wait. */
  readonly deferrals: readonly Deferral[];
  /** The stages of a construction bill, where they were asked for. */
  readonly stages?: readonly PaymentStage[] | undefined;
  readonly reliefs: readonly ReliefUse[];
}

/** A contribution from its lines: the total is the sum of the rounded lines. */
export function contributionOf(
  { provisions, readings, warnings }: Recorded,
  parts: {
    readonly segment: Segment;
    readonly month: CalendarMonth;
    readonly fundedBy?: FundingSource | undefined;
    readonly lines: readonly ContributionLine[];
    readonly checks?: readonly Check[] | undefined;
    readonly reallocations?: readonly Reallocation[] | undefined;
    readonly deferrals?: readonly Deferral[] | undefined;
    readonly stages?: readonly PaymentStage[] | undefined;
    readonly reliefs?: readonly ReliefUse[] | undefined;
  },
): Contribution {
  const { segment, month, fundedBy, lines, stages } = parts;
  const byProgramme: ByProgramme = {};
  const byPayer: ByPayer = {};
  let total = 0;
  for (const line of lines) {
    total = addRupiah(total, line.amount);
    addToProgramme(byProgramme, line);
    addToPayer(byPayer, line);
  }
  const contribution: Contribution = {
    kind: "contribution",
    segment,
    month,
    total,
    byProgramme,
    byPayer,
    lines,
    checks: parts.checks ?? none,
    reallocations: parts.reallocations ?? none,
    deferrals: parts.deferrals ?? none,
    reliefs: parts.reliefs ?? none,
    provisions,
    readings,
    warnings,
  };
  const whole = stages === undefined ? contribution : { ...contribution, stages };
  return fundedBy === undefined ? whole : { ...whole, fundedBy };
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);

type ByProgramme = Partial<Record<BilledProgramme, Rupiah>>;

type ByPayer = Partial<Record<Payer, Rupiah>>;

// Properties by name rather than by key: twice as fast, on the path of every bill.
function addToProgramme(sums: ByProgramme, { programme, amount }: ContributionLine): void {
  switch (programme) {
    case "jkk":
      sums.jkk = addRupiah(sums.jkk ?? 0, amount);
      break;
    case "jkm":
      sums.jkm = addRupiah(sums.jkm ?? 0, amount);
      break;
    case "jht":
      sums.jht = addRupiah(sums.jht ?? 0, amount);
      break;
    case "jp":
      sums.jp = addRupiah(sums.jp ?? 0, amount);
      break;
    default:
      sums[programme] = addRupiah(sums[programme] ?? 0, amount);
  }
}

function addToPayer(sums: ByPayer, { payer, amount }: ContributionLine): void {
  if (payer === "employer") sums.employer = addRupiah(sums.employer ?? 0, amount);
  else if (payer === "worker") sums.worker = addRupiah(sums.worker ?? 0, amount);
  else sums[payer] = addRupiah(sums[payer] ?? 0, amount);
}

/** The provisions on which contributions rest, each once. */
export function provisionsOfContributions(contributions: readonly Contribution[]): ProvisionKey[] {
  const found = new Set<ProvisionKey>();
  for (const { lines, reliefs } of contributions) {
    for (const { provisions } of lines) for (const provision of provisions) found.add(provision);
    for (const { provisions } of reliefs) for (const provision of provisions) found.add(provision);
  }
  return [...found];
}

/** A funding source, or none that was named. */
export type FundingOrNone = FundingSource | "not-stated";

/**
 * The funding source of a line: what is withheld from a wage is the
 * worker's own, the rest comes from the source that was named.
 */
export function fundingOfLine(
  segment: Segment,
  { payer }: ContributionLine,
  fundedBy: FundingSource | undefined,
): FundingOrNone {
  if (segment === "wage-earner" && payer === "worker") return "self";
  return fundedBy ?? (payer === "employer" ? "employer" : "not-stated");
}
