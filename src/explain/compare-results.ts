import { InvalidInputError } from "../core/errors.js";
import { expectations } from "../core/expectations.js";
import { sumRupiah } from "../core/exact.js";
import type { ProvisionRef } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import {
  linesOf,
  refusalsOf,
  type Comparable,
  type ComparableLine,
  type Refusals,
} from "./comparable-lines.js";
import type { ComparedLine, Comparison, DifferenceCause } from "./comparison.js";

const expected = expectations({
  comparable: {
    id: "dua hasil sejenis dari pustaka ini: iuran, manfaat, atau beasiswa",
    en: "two results of one kind of this library: contributions, benefits or scholarships",
  },
});

/**
 * The same case under two dates, two readings or two laws: line by line in
 * rupiah, with the cause of each difference. Explained by `explain`.
 *
 * Throws InvalidInputError for results of different kinds or without lines.
 *
 * @example
 * ```ts
 * const died = (date: string) => computeJkmBenefit({ date, segment: "wage-earner" });
 * const { total, lines } = compareResults(died("2019-12-01"), died("2019-12-02"));
 * total.difference; // => 18_000_000
 * lines.map((line) => line.difference); // => [3_800_000, 7_200_000, 7_000_000]
 * ```
 */
export function compareResults(a: Comparable, b: Comparable): Comparison {
  const kinds = ["contribution", "benefit", "scholarship-plan"];
  const kind = (a as Comparable | null | undefined)?.kind;
  if (!kinds.includes(String(kind)) || (b as Comparable | null | undefined)?.kind !== kind) {
    throw new InvalidInputError([{ path: "", message: expected.comparable }]);
  }
  const linesA = linesOf(a);
  const linesB = linesOf(b);
  const refusals = { a: refusalsOf(a), b: refusalsOf(b) };
  const keys = [...new Set([...linesA, ...linesB].map((line) => line.key))];
  return {
    kind: "comparison",
    of: a.kind,
    total: { a: a.total, b: b.total, difference: b.total - a.total },
    lines: keys.map((key) =>
      compared(
        key,
        linesA.filter((line) => line.key === key),
        linesB.filter((line) => line.key === key),
        refusals,
      ),
    ),
  };
}

function compared(
  key: string,
  inA: readonly ComparableLine[],
  inB: readonly ComparableLine[],
  refusals: { readonly a: Refusals; readonly b: Refusals },
): ComparedLine {
  const a = merged(inA);
  const b = merged(inB);
  const known = a ?? b;
  if (!known) throw new TypeError(`no line ${key}`);
  const difference = (b?.amount ?? 0) - (a?.amount ?? 0);
  return {
    key,
    label: known.label,
    ...(a && { a: a.amount }),
    ...(b && { b: b.amount }),
    difference,
    causes: difference === 0 && a && b ? [] : causesOf(key, a, b, refusals),
  };
}

/** Lines with one key, e.g. two disabilities, as one. */
function merged(lines: readonly ComparableLine[]): ComparableLine | undefined {
  const [first] = lines;
  if (!first || lines.length === 1) return first;
  return {
    ...first,
    amount: sumRupiah(lines.map((line) => line.amount)),
    provisions: lines.flatMap((line) => line.provisions),
  };
}

function causesOf(
  key: string,
  a: ComparableLine | undefined,
  b: ComparableLine | undefined,
  refusals: { readonly a: Refusals; readonly b: Refusals },
): DifferenceCause[] {
  const causes: DifferenceCause[] = [
    ...(a && b ? provisionCauses(a.provisions, b.provisions) : []),
    ...(a && b ? readingCauses(a.readings, b.readings) : []),
    ...(a ? [] : refusal("a", key, refusals.a)),
    ...(b ? [] : refusal("b", key, refusals.b)),
  ];
  const facts: DifferenceCause = {
    kind: "facts",
    ...(a?.basis !== undefined && { a: a.basis }),
    ...(b?.basis !== undefined && { b: b.basis }),
  };
  const basesDiffer = a && b && a.basis !== b.basis;
  return basesDiffer === true || causes.length === 0 ? [...causes, facts] : causes;
}

function refusal(side: "a" | "b", key: string, refusals: Refusals): DifferenceCause[] {
  const reason = refusals.get(key) ?? refusals.get(key.split(" ").slice(0, 2).join(" "));
  return reason ? [{ kind: "reason", in: side, reason }] : [];
}

function provisionCauses(
  a: readonly ProvisionRef[],
  b: readonly ProvisionRef[],
): DifferenceCause[] {
  const ids = [...new Set([...a, ...b].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const inA = a.find((ref) => ref.id === id);
    const inB = b.find((ref) => ref.id === id);
    const same = inA && inB && sameVersion(inA, inB);
    const title = (inA ?? inB)?.title;
    if (same || !title) return [];
    return [{ kind: "provision", title, ...(inA && { a: inA }), ...(inB && { b: inB }) }];
  });
}

/** Whether two references name one version; they may have been through JSON. */
function sameVersion(a: ProvisionRef, b: ProvisionRef): boolean {
  return a.from === b.from && a.to === b.to && JSON.stringify(a.cites) === JSON.stringify(b.cites);
}

function readingCauses(a: readonly ReadingUse[], b: readonly ReadingUse[]): DifferenceCause[] {
  const ids = [...new Set([...a, ...b].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const inA = a.find((use) => use.id === id);
    const inB = b.find((use) => use.id === id);
    const question = (inA ?? inB)?.question;
    if (!inA || !inB || !question || inA.option === inB.option) return [];
    return [{ kind: "reading", question, a: inA, b: inB }];
  });
}
