import { toRupiah } from "../../core/exact.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarMonth, Rupiah } from "../../core/vocabulary.js";
import { mergeTrace, startTrace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { jkkBands, type IncomeBand } from "../../law/provisions/non-wage-earner-contributions.js";
import { readingOptions } from "../../law/reading-options.js";
import { contributionFor } from "../compute-contribution.js";
import {
  contributionArticles,
  incomeBandQuestionSchema,
  type IncomeBandQuestion,
} from "../contribution-input.js";
import { bandOf } from "../income-band.js";
import { type Contribution, provisionsOfContributions } from "../contribution.js";

/** A band with what it costs. */
export interface BandWithCost {
  /** Number of the band, 1 to 33. */
  readonly band: number;
  /** Lowest monthly income. */
  readonly from: Rupiah;
  /** Highest monthly income as printed; absent for the last band. */
  readonly printedTo?: Rupiah | undefined;
  /** Deemed income: the basis of the contribution and of JKK benefits. */
  readonly basis: Rupiah;
  /** Contribution of the month for the programmes named, in rupiah. */
  readonly contribution: Rupiah;
}

/** The band that was asked for. */
export interface IncomeBandAnswer extends Ruled {
  readonly kind: "income-band";
  readonly month: CalendarMonth;
  /** The band; absent where no band costs just this contribution. */
  readonly match?: BandWithCost | undefined;
  /** If none does: the dearest band that costs less. */
  readonly below?: BandWithCost | undefined;
  /** If none does: the cheapest band that costs more. */
  readonly above?: BandWithCost | undefined;
}

/**
 * The income band of a non-wage earner, from the income or from what is paid, both
 * in rupiah a month: PP 44/2015 Lampiran II. A contribution that no band has is
 * answered with its neighbours. Of bands that cost the same (JKM alone) the
 * lowest is named.
 *
 * @throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * const question = { month: "2025-05", programmes: ["jkk", "jkm"] } as const;
 * incomeBandFor({ ...question, income: 3_000_000 }).match?.contribution; // => 36_300
 * incomeBandFor({ ...question, contribution: 36_300 }).match?.band; // => 10
 * incomeBandFor({ ...question, contribution: 35_000 }).below?.contribution; // => 32_800
 * ```
 */
export function incomeBandFor(question: IncomeBandQuestion, options?: Options): IncomeBandAnswer {
  const context = contextOf(options, readingOptions);
  const trace = startTrace(context);
  const { income, contribution, ...facts } = validate(
    incomeBandQuestionSchema,
    question,
    contributionArticles,
  );
  const table = lookUpMonth(trace, jkkBands, facts.month);
  const contributions: Contribution[] = [];
  const cost = (band: IncomeBand): BandWithCost => {
    const month = contributionFor(
      { segment: "non-wage-earner", income: { band: band.number }, ...facts },
      context,
    );
    mergeTrace(trace, month);
    contributions.push(month);
    return {
      band: band.number,
      from: band.from,
      ...(band.printedTo !== undefined && { printedTo: band.printedTo }),
      basis: band.basis,
      contribution: month.total,
    };
  };
  const found =
    income === undefined
      ? byContribution(table.value.map(cost), toRupiah(contribution ?? 0))
      : { match: cost(bandOf(trace, table.value, income)) };
  return {
    kind: "income-band",
    month: facts.month,
    ...found,
    ...ruled(trace, provisionsOfContributions(contributions)),
  };
}

function byContribution(
  bands: readonly BandWithCost[],
  wanted: Rupiah,
): Pick<IncomeBandAnswer, "match" | "below" | "above"> {
  const match = bands.find((band) => band.contribution === wanted);
  if (match) return { match };
  const below = bands.findLast((band) => band.contribution < wanted);
  const above = bands.find((band) => band.contribution > wanted);
  return { ...(below && { below }), ...(above && { above }) };
}
