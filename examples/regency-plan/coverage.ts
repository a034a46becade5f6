import { Decimal } from "decimal.js";
import type { Locale } from "jamsosnaker";
import type { Regency } from "./regency.js";
import { wordsIn } from "./texts.js";

/** Percentage points that are missing to the target, exactly; none where it is reached. */
export function gapInPoints({
  percent,
  target,
}: {
  readonly percent: string;
  readonly target?: { readonly percent: string };
}): string | undefined {
  if (!target) return undefined;
  return Decimal.max(0, new Decimal(target.percent).minus(percent)).toFixed(2);
}

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
