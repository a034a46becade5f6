import { Decimal } from "decimal.js";
import { type CoverageDefinition, type Locale, measureCoverage } from "jamsosnaker";
import type { Regency } from "./regency.js";
import { wordsIn } from "./texts.js";

/** Percentage points that are missing to the target; `"0.00"` where it is reached. */
export function gapInPoints({
  percent,
  source,
  target,
}: {
  readonly percent: string;
  readonly source: string;
  readonly target?: { readonly percent: string } | undefined;
}): string | undefined {
  if (!target) return undefined;
  const report = measureCoverage([{ percent, source }], {
    definition: asPublished,
    target: new Decimal(target.percent).div(100).toNumber(),
  });
  return new Decimal(report.overall.pointsToTarget ?? 0).toFixed(2);
}

/** What was counted against what is not published. */
const asPublished: CoverageDefinition = {
  id: "as-published",
  numerator: "not stated",
  denominator: "not stated",
};

/** The cells of a published coverage after its name: month, coverage, target and gap. */
export function coverageCells(published: Regency["coverage"][number], locale: Locale): string[] {
  const { format } = locale;
  const gap = gapInPoints(published);
  const reached = gap !== undefined && new Decimal(gap).isZero();
  return [
    format.month(published.asOf),
    format.percent(published.percent),
    published.target ? format.percent(published.target.percent) : "",
    gap === undefined ? "" : reached ? wordsIn(locale).screen.reached : format.decimal(gap),
  ];
}
