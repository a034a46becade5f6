import type {
  BandWithCost,
  IncomeBandAnswer,
} from "../../contributions/inverse/income-band-for.js";
import type { LargestContract } from "../../contributions/inverse/largest-contract.js";
import type {
  WageFromContribution,
  WagesOfContribution,
} from "../../contributions/inverse/wage-from-contribution.js";
import { ifGiven, known, type Ids } from "./ids.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** The wages behind a contribution, or those of its neighbours. */
export function wageFromContributionSheets(result: WageFromContribution): Sheet[] {
  const { month, contribution, wages, below, above } = result;
  return [
    summary(result, {
      month,
      contribution,
      lowest: ifGiven(wages, ({ from }) => from),
      highest: wages?.to ?? null,
    }),
    sheet("lines", foundOf({ exact: wages, below, above }), ({ match, found }) => ({
      match,
      ...wageCells(found),
    })),
  ];
}

function wageCells({ from, to, contribution }: WagesOfContribution): Cells {
  return { lowest: from, highest: to ?? null, contribution };
}

/** The income band of an income or a contribution, or its neighbours. */
export function incomeBandSheets(result: IncomeBandAnswer): Sheet[] {
  const { month, match: exact, below, above } = result;
  return [
    summary(result, {
      month,
      band: ifGiven(exact, ({ band }) => band),
      basis: ifGiven(exact, ({ basis }) => basis),
      contribution: ifGiven(exact, ({ contribution }) => contribution),
    }),
    sheet("lines", foundOf({ exact, below, above }), ({ match, found }) => ({
      match,
      ...bandCells(found),
    })),
  ];
}

function bandCells({ band, from, printedTo, basis, contribution }: BandWithCost): Cells {
  return { band, lowest: from, highest: printedTo ?? null, basis, contribution };
}

/** The largest contract that a contribution pays for. */
export function largestContractSheets(result: LargestContract): Sheet[] {
  return [
    summary(result, {
      month: result.month,
      contractValue: result.contractValue,
      contribution: result.contribution,
      nextContribution: result.next,
    }),
  ];
}

type Found<Part> = { readonly match: Ids; readonly found: Part }[];

function foundOf<Part>(parts: {
  readonly exact: Part | undefined;
  readonly below: Part | undefined;
  readonly above: Part | undefined;
}): Found<Part> {
  return (["exact", "below", "above"] as const).flatMap((match) => {
    const found = parts[match];
    return found === undefined ? [] : [{ match: known("match")(match), found }];
  });
}
