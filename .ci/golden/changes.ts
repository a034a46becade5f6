import { isDeepStrictEqual } from "node:util";
import { compareResults } from "../../src/index.js";
import type { Comparable } from "../../src/explain/comparable-lines.js";
import type { Answer, Golden, GoldenVersion } from "./golden.js";

/** What one release answers otherwise than the one before, by what caused it. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  readonly lawAsOf: string;
  readonly law: readonly LawChange[];
  /** Answers that changed though no provision did that they rest on. */
  readonly otherwise: readonly ChangedAnswer[];
  /** Calls that only one of the two was asked. */
  readonly asked: { readonly noLonger: number; readonly newly: number };
}

/** A version of a provision that came, went, or says something else. */
export interface LawChange {
  readonly provision: string;
  readonly from: string;
  readonly to?: string | undefined;
  /** A corrected version changes what was said of days past; a new one is new law. */
  readonly kind: "new" | "corrected" | "withdrawn" | "ends";
  readonly before?: unknown;
  readonly after?: unknown;
  /** The segments of those whom the changed answers are about, where their facts name one. */
  readonly segments: readonly string[];
  readonly answers: readonly ChangedAnswer[];
}

/** A call whose answer changed; the totals of results that have lines. */
export interface ChangedAnswer {
  /** A case that asks it. */
  readonly of: string;
  readonly call: string;
  readonly total?: { readonly before: number; readonly after: number } | undefined;
}

export function changesBetween(before: Golden, after: Golden): Changes {
  const law = lawChanges(before, after);
  const changed = Object.entries(after.answers).flatMap(([call, answer]) => {
    const earlier = before.answers[call];
    if (!earlier || isDeepStrictEqual(earlier.result, answer.result)) return [];
    return [{ earlier, answer, said: said(call, earlier, answer) }];
  });
  const restsOn = ({ earlier, answer }: (typeof changed)[number], key: string): boolean =>
    earlier.provisions.includes(key) || answer.provisions.includes(key);
  const caused = law.map((one) => {
    const answers = changed
      .filter((each) => restsOn(each, `${one.provision}@${one.from}`))
      .map((each) => each.said);
    return { ...one, segments: segmentsOf(answers), answers };
  });
  const explained = new Set(caused.flatMap(({ answers }) => answers));
  return {
    from: before.version,
    to: after.version,
    lawAsOf: after.lawAsOf,
    law: caused,
    otherwise: changed.map((each) => each.said).filter((one) => !explained.has(one)),
    asked: {
      noLonger: Object.keys(before.answers).filter((call) => !(call in after.answers)).length,
      newly: Object.keys(after.answers).filter((call) => !(call in before.answers)).length,
    },
  };
}

function said(call: string, before: Answer, after: Answer): ChangedAnswer {
  const total = totals(before.result, after.result);
  return { of: after.of, call, ...(total && { total }) };
}

function segmentsOf(answers: readonly ChangedAnswer[]): string[] {
  const named = answers.flatMap(({ call }) =>
    [...call.matchAll(/"segment":"([\w-]+)"/g)].map(([, segment = ""]) => segment),
  );
  return [...new Set(named)].sort();
}

function totals(a: unknown, b: unknown): ChangedAnswer["total"] {
  try {
    const { totals } = compareResults(a as Comparable, b as Comparable);
    return { before: totals.a, after: totals.b };
  } catch {
    return undefined;
  }
}

function lawChanges(before: Golden, after: Golden): Omit<LawChange, "segments" | "answers">[] {
  const keys = [...new Set([...Object.keys(before.law), ...Object.keys(after.law)])].sort();
  return keys.flatMap((key) => {
    const [a, b] = [before.law[key], after.law[key]];
    const kind = kindOf(a, b);
    if (!kind) return [];
    const [provision = "", from = ""] = key.split("@");
    const to = (b ?? a)?.to;
    return [
      {
        provision,
        from,
        ...(to && { to }),
        kind,
        ...(a && { before: a.value }),
        ...(b && { after: b.value }),
      },
    ];
  });
}

function kindOf(a?: GoldenVersion, b?: GoldenVersion): LawChange["kind"] | undefined {
  if (!a) return "new";
  if (!b) return "withdrawn";
  if (!isDeepStrictEqual(a.value, b.value)) return "corrected";
  return a.to === b.to ? undefined : "ends";
}
