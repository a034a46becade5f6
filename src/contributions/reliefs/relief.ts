import { assumed } from "../../core/warning.js";
import type { LookedUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Rate } from "../../core/rate.js";
import type { Programme } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import type { RegulationId } from "../../law/regulations.js";
import type { ReliefUse } from "../contribution.js";

/** A regulation that lowers contributions of a segment for some months. */
export interface Relief<Facts, Reduction = ShareLeft> {
  readonly regulation: RegulationId;
  /**
   * Whether it lowers a bill, why or why not, and which lines; undefined where it has
   * nothing to say of the programmes or the month.
   */
  readonly decide: (
    trace: Trace,
    facts: Facts,
    programmes: readonly Programme[],
  ) => ReliefDecision<Reduction> | undefined;
}

/** Programmes of which a line may be lowered. */
export type ReducedProgramme = "jkk" | "jkm";

/** The reduction of each line that is lowered. */
export type Reductions<Reduction> = Readonly<
  Partial<Record<ReducedProgramme, Reduction | undefined>>
>;

/** The effect of a relief on a bill; `reductions` is absent if it is not given. */
export interface ReliefDecision<Reduction = ShareLeft> {
  readonly use: ReliefUse;
  readonly reductions?: Reductions<Reduction> | undefined;
}

/** A share of the usual contribution that is still paid. */
export interface ShareLeft {
  readonly share: Rate;
  readonly key: ProvisionKey;
}

/** A rate that takes the place of the usual one. */
export interface OwnRate {
  readonly rate: LookedUp<string>;
  /** Points of it passed on to JKP. */
  readonly jkpShare: LookedUp<string>;
}

/** Warns that a relief of the month may lower the bill and the facts that decide are not given. */
export function warnUndecided(
  trace: Trace,
  regulation: RegulationId,
  names: readonly string[],
): void {
  warn(trace, assumed("relief-not-decided", { values: { regulation, names } }));
}
