import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { sumRupiah } from "../core/exact.js";
import { sameText, type Text } from "../core/text.js";
import { restingOn } from "../law/recorded.js";
import { refusingMalformed } from "../core/malformed.js";
import { addsUp } from "./made-of.js";
import { amendmentsOf, isOfAmendedLaw } from "./explanation.js";
import { linesOf, refusalsOf, type Comparable, type ComparableLine } from "./comparable-lines.js";
import type { ComparedLine, Comparison } from "./comparison.js";
import { causesOf, type Side } from "./difference-causes.js";

const expected = {
  comparable: { key: "expected.comparable" },
} satisfies Record<string, Text>;

/**
 * The same case under two dates, two readings or two laws: line by line in
 * rupiah, with the cause of each difference. Explained by `explain`.
 *
 * @throws InvalidInputError for results of different kinds, without lines, or changed
 * on the way.
 *
 * @example
 * ```ts
 * const died = (date: string) => computeJkmBenefit({ date, segment: "wage-earner" });
 * const { totals, lines } = compareResults(died("2019-12-01"), died("2019-12-02"));
 * totals.difference; // => 18_000_000
 * lines.map((line) => line.difference); // => [3_800_000, 7_200_000, 7_000_000]
 * ```
 */
export function compareResults(a: Comparable, b: Comparable): Comparison {
  return refusingMalformed(() => {
    if (b.kind !== a.kind) throw notComparable();
    if (!addsUp(a) || !addsUp(b)) throw notComparable();
    const result = comparisonOf(sideOf(a), sideOf(b));
    if (![result.totals, ...result.lines].every(isWhole)) throw notComparable();
    return result;
  }, notComparable);
}

function notComparable(): InvalidInputError {
  return invalidInput("", expected.comparable);
}

function isWhole({ difference }: { readonly difference: number }): boolean {
  return Number.isFinite(difference);
}

function sideOf(result: Comparable): Side {
  return {
    result,
    lines: linesOf(result),
    refusals: refusalsOf(result),
    reliefs: result.kind === "contribution" ? result.reliefs : [],
    amendments: amendmentsOf(result.warnings),
  };
}

function comparisonOf(a: Side, b: Side): Comparison {
  const keys = [...new Set([...a.lines, ...b.lines].map((line) => line.key))];
  const [totalA, totalB] = [a.result.total, b.result.total];
  const changes = [...a.result.warnings, ...b.result.warnings].filter(isOfAmendedLaw);
  const named = new Map(changes.map((warning) => [amendmentsOf([warning])[0], warning]));
  return {
    kind: "comparison",
    of: a.result.kind,
    totals: { a: totalA, b: totalB, difference: totalB - totalA },
    lines: keys.map((key) => compared(key, a, b)),
    ...restingOn(a.result, b.result),
    warnings: [...named.values()],
  };
}

function compared(key: string, a: Side, b: Side): ComparedLine {
  const [ofA = [], ofB = []] = [a, b].map(({ lines }) => lines.filter((line) => line.key === key));
  const [inA, inB] = [merged(ofA), merged(ofB)];
  const difference = (inB ? inB.amount : 0) - (inA ? inA.amount : 0);
  return {
    key,
    label: labelOf([...ofA, ...ofB]),
    ...(inA && { a: inA.amount }),
    ...(inB && { b: inB.amount }),
    difference,
    causes:
      difference === 0 && inA && inB ? [] : causesOf(key, { ...a, line: inA }, { ...b, line: inB }),
  };
}

function labelOf(lines: readonly ComparableLine[]): Text {
  const [first] = lines;
  if (!first) throw new TypeError("no line to name");
  const isOne = lines.every(({ label }) => sameText(label, first.label));
  return isOne ? first.label : (first.kindLabel ?? first.label);
}

/** Lines with one key, e.g. two disabilities, as one. */
function merged(lines: readonly ComparableLine[]): ComparableLine | undefined {
  const [first] = lines;
  if (!first || lines.length === 1) return first;
  return {
    ...first,
    basis: lines.every(({ basis }) => basis === first.basis) ? first.basis : undefined,
    amount: sumRupiah(lines.map((line) => line.amount)),
    provisions: lines.flatMap((line) => line.provisions),
    steps: lines.flatMap((line) => line.steps),
  };
}
